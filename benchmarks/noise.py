"""How many messages people get: six weeks of a team's November and December meetings, played with the rules.

    python -m benchmarks.noise

The notes are the seeds (FOLLOWUP_SHARED, default ../shared) where they are, else those of the demo; the real reader
reads them, and everybody they name as an owner is one person who gets what the notes give them. Each meeting's notes
are posted on the second Wednesday of its month, at three in the afternoon; the clock ticks every third hour.

The whole cast is played three times, in the three manners there are, over many seeds of chance:

- well: answers every digest the same afternoon, each task in it: what is due today or late is done four times out of
  five, else "in progress"; of the others one in four is done, one in ten blocked, the rest "in progress".
- half: a coin says for each digest whether it is answered at all; if so, as above.
- never: not a word, not a press.

Nobody snoozes, pauses or is away, which would only mean fewer messages. Where a task has several owners, its first is
the lead. What is checked: the worst person over all seeds, and every deadline that the notes gave two working days
ahead against the messages before it.

Then the same with who leads the follow-up, here whoever the notes give most to: after a task became late, how many
working days pass until a message tells the lead; and what that costs them. Besides the seeds an invented yard, whose
deadlines fall on many days (`benchmarks/yard.py`).
"""

import os
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

from benchmarks import yard
from domain.cadence import Concern, Digest, Facts, Own, Pace, Reason, next_digest, rhythm_of
from domain.summary import HeldOnSource, Pasted, Summary, read
from domain.task import Status

PROJECT = Path(__file__).parent.parent
TEAM = Pace(ZoneInfo("Europe/Brussels"))
MANNERS = {"well": 1.0, "half": 0.5, "never": 0.0}
WEEKS, SEEDS = 6, 10
MOST_WELL, MOST_NEVER = 1.2 * WEEKS, 8
LEAST_DEADLINES, LEAST_DAYS = 12, 10  # of the yard
PRESSING = frozenset({Reason.TODAY, Reason.LATE, Reason.HAPPENED, Reason.ENDS})


@dataclass(frozen=True, slots=True)
class Notes:
    """A meeting's notes, with the instant they were posted."""

    summary: Summary
    posted_at: datetime


@dataclass(frozen=True, slots=True)
class Message:
    """A digest that went out: who got it, on which day, showing which tasks, and which late ones of others."""

    person: str
    day: date
    numbers: tuple[int, ...]
    late: tuple[int, ...] = ()


@dataclass(slots=True)
class Play:
    """A team while it is played: what is known of each person's tasks, and what they were sent.

    `led` is what the lead, if there is one, hears of; `became` the first working day on which it was late.
    """

    chance: Random
    likelihood: float
    lead: str | None = None
    led: dict[int, Facts] = field(default_factory=dict)
    became: dict[int, date] = field(default_factory=dict)
    tasks: dict[str, dict[int, Facts]] = field(default_factory=lambda: defaultdict(dict))
    unanswered: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    last: dict[str, date] = field(default_factory=dict)
    sent: list[Message] = field(default_factory=list)
    count: int = 0

    def post(self, notes: Notes, held: list[date]) -> None:
        """Give everybody what the notes give them; the series' earlier tasks learn of its rhythm."""
        for draft in notes.summary.tasks:
            self.count += 1
            for owner in draft.owners:
                facts = Facts(given_at=notes.posted_at, due=draft.due, is_lead=owner == draft.owners[0])
                self.tasks[owner][self.count] = facts
            if self.lead and self.lead not in draft.owners and draft.owners:
                self.led[self.count] = Facts(given_at=notes.posted_at, due=draft.due, is_lead=False)
        for theirs in self.tasks.values():
            theirs.update({n: replace(facts, series=rhythm_of(held)) for n, facts in theirs.items()})

    def tick(self, now: datetime) -> None:
        """Send what is due now, and let people answer."""
        for number, facts in self.led.items():
            if facts.is_late(TEAM.day(now)) and not facts.status.closed:
                self.became.setdefault(number, TEAM.day(now))
        for person in sorted({*self.tasks, *filter(None, [self.lead])}):
            pace = TEAM.of(Own(unanswered=self.unanswered[person]))
            led = self.led if person == self.lead else {}
            digest = next_digest(self.tasks[person], now, pace, self.last.get(person), led)
            if digest and digest.at <= now:
                self.send(person, digest, now, pace)

    def send(self, person: str, digest: Digest, now: datetime, pace: Pace) -> None:
        """One message, and what comes of it."""
        theirs = self.tasks[person]
        theirs.update({n: theirs[n].asked(now, pace) for n in digest.numbers})
        self.last[person], self.unanswered[person] = pace.day(now), self.unanswered[person] + 1
        late = tuple(each.number for each in digest.heard if each.concern is Concern.LATE)
        self.sent.append(Message(person, pace.day(now), digest.numbers, late))
        if self.chance.random() < self.likelihood:
            self.unanswered[person] = 0
            for shown in digest.shown:
                self.answer(shown.number, shown.reason, now + timedelta(hours=6))

    def answer(self, number: int, reason: Reason, at: datetime) -> None:
        """An owner says how it stands, which holds for all of its owners."""
        done, blocked = (0.8, 0.8) if reason in PRESSING else (0.25, 0.35)
        drawn = self.chance.random()
        status = Status.DONE if drawn < done else Status.BLOCKED if drawn < blocked else Status.IN_PROGRESS
        for theirs in (*self.tasks.values(), self.led):
            if number in theirs:
                theirs[number] = replace(theirs[number], status=status, answered_at=at)


def notes_of_the_year() -> tuple[str, list[Notes]]:
    """Where the notes come from, and the two meetings of a series whose title gives November and December."""
    shared = Path(os.environ.get("FOLLOWUP_SHARED", PROJECT.parent / "shared"))
    for place in (shared / "seeds", PROJECT / "bot/demo/notes"):
        found = sorted(_meetings(place), key=lambda notes: notes.posted_at)
        if found:
            return ("the seeds" if place.name == "seeds" else "the demo's notes, as the seeds aren't here"), found
    raise SystemExit("no notes to play")


def _meetings(place: Path) -> Iterator[Notes]:
    for file in sorted(place.glob("*.txt")):
        pasted = Pasted(file.read_text("utf-8"))
        said = read(pasted, date(2020, 1, 1))
        if said.held_on_source is HeldOnSource.MONTH and said.held_on.month in {11, 12}:
            posted = _second_wednesday(said.held_on)
            at = datetime.combine(posted, time(15), TEAM.zone).astimezone(UTC)
            yield Notes(read(pasted, posted), at)


def notes_of_the_yard() -> list[Notes]:
    """The two meetings of the invented team."""
    read_on = (date(2025, 11, 12), date(2025, 12, 10))
    return [
        Notes(read(Pasted(text), day), datetime.combine(day, time(15), TEAM.zone).astimezone(UTC))
        for text, day in zip((yard.NOVEMBER, yard.DECEMBER), read_on, strict=True)
    ]


def deadlines(notes: list[Notes]) -> list[date]:
    """The last days that the notes give."""
    found = (Facts(given_at=n.posted_at, due=d.due).deadline for n in notes for d in n.summary.tasks if d.owners)
    return [day for day in found if day]


def who_leads(notes: list[Notes]) -> str:
    """Whoever the notes give most to."""
    owners = [owner for each in notes for draft in each.summary.tasks for owner in draft.owners]
    return Counter(owners).most_common(1)[0][0]


def _second_wednesday(month: date) -> date:
    return month + timedelta(days=(2 - month.weekday()) % 7 + 7)


def play(notes: list[Notes], likelihood: float, seed: int, lead: str | None = None) -> Play:
    """Six weeks from the first notes on, hour by hour."""
    team = Play(Random(seed), likelihood, lead)  # noqa: S311 - chance is played, nothing is kept secret
    waiting, held = list(notes), list[date]()
    start = TEAM.morning(TEAM.day(notes[0].posted_at))
    for hour in range(0, WEEKS * 7 * 24, 3):
        now = start + timedelta(hours=hour)
        while waiting and waiting[0].posted_at <= now:
            held.append(TEAM.day(waiting[0].posted_at))
            team.post(waiting.pop(0), held)
        if TEAM.is_open(now):
            team.tick(now)
    return team


def unannounced(team: Play, notes: list[Notes]) -> list[str]:
    """The deadlines of these weeks that no message came before, though the notes gave them two working days ahead."""
    drafts = [(draft, each.posted_at) for each in notes for draft in each.summary.tasks]
    found = []
    for number, (draft, posted_at) in enumerate(drafts, 1):
        end = Facts(given_at=posted_at, due=draft.due).deadline
        if end is None or not draft.owners or TEAM.after(TEAM.day(posted_at), 2) > end:
            continue
        if not any(number in message.numbers and message.day <= end for message in team.sent):
            found.append(draft.title)
    return found


def days_until_told(team: Play) -> list[int | None]:
    """For each task that became late: the working days until the lead's message; 0 is that morning, None is never."""
    told: dict[int, date] = {}
    for message in team.sent:
        if message.person == team.lead:
            told = dict.fromkeys(message.late, message.day) | told
    return [_working_days(day, told[number]) if number in told else None for number, day in team.became.items()]


def _working_days(first: date, last: date) -> int:
    return sum(TEAM.is_working(first + timedelta(days=n + 1)) for n in range((last - first).days))


def two_a_day(team: Play) -> int:
    """How often somebody got a second message on a day."""
    return sum(count - 1 for count in Counter((each.person, each.day) for each in team.sent).values())


def tell_of_the_lead(where: str, notes: list[Notes], seeds: int) -> None:
    """What the lead hears, and when; fails where a late task isn't told on its morning."""
    lead, days = who_leads(notes), deadlines(notes)
    print(f"\nThe lead, {where}: {len(days)} deadlines on {len(set(days))} days")
    for manner, likely in MANNERS.items():
        teams = [play(notes, likely, seed, lead) for seed in range(seeds)]
        delays = [delay for team in teams for delay in days_until_told(team)]
        known = [delay for delay in delays if delay is not None]
        got = [sum(per_week(team, notes)[lead]) for team in teams]
        alone = [sum(per_week(play(notes, likely, seed), notes)[lead]) for seed in range(seeds)]
        others = max(sum(row) for team in teams for who, row in per_week(team, notes).items() if who != lead)
        print(
            f"  {manner:6} {len(delays) / seeds:4.1f} late a play, told after {max(known, default=0)} working days at"
            f" most, {len(delays) - len(known)} never; messages a week: lead {sum(got) / len(got) / WEEKS:.2f}"
            f" (as an owner alone {sum(alone) / len(alone) / WEEKS:.2f}), others at most {others / WEEKS:.2f}"
        )
        assert delays.count(0) == len(delays)
        assert not any(two_a_day(team) for team in teams)


def per_week(team: Play, notes: list[Notes]) -> dict[str, list[int]]:
    """How many messages each person got in each of the weeks."""
    first = TEAM.day(notes[0].posted_at)
    weeks = {person: [0] * WEEKS for person in sorted(team.tasks)}
    for message in team.sent:
        weeks[message.person][(message.day - first).days // 7] += 1
    return weeks


def main(*, short: bool = False) -> None:
    """Play it, print, and fail where what we promise isn't kept."""
    seeds = 1 if short else SEEDS
    source, notes = notes_of_the_year()
    print(f"{WEEKS} weeks of {source}: {', '.join(each.posted_at.date().isoformat() for each in notes)} posted\n")
    teams = {manner: [play(notes, likely, seed) for seed in range(seeds)] for manner, likely in MANNERS.items()}
    weeks = {manner: per_week(played[0], notes) for manner, played in teams.items()}
    people = sorted(weeks["well"])
    print(f"{'':16}" + "".join(f"{manner:24}" for manner in MANNERS) + "(messages in each week, and in all)")
    for number, person in enumerate(people, 1):
        rows = (weeks[manner][person] for manner in MANNERS)
        print(f"person {number:<9}" + "".join(f"{' '.join(map(str, row)):>13} {sum(row):3}       " for row in rows))
    worst = {m: max(sum(row) for team in t for row in per_week(team, notes).values()) for m, t in teams.items()}
    missed = sum(len(unannounced(team, notes)) for played in teams.values() for team in played)
    print(f"\nThe most that one of {len(people)} people got, of {seeds} plays:")
    print(f"  answers well  {worst['well'] / WEEKS:.2f} a week (at most {MOST_WELL / WEEKS})")
    print(f"  answers half  {worst['half'] / WEEKS:.2f} a week")
    print(f"  never answers {worst['never']} in all (at most {MOST_NEVER})")
    print(f"Deadlines without a message before them: {missed}")
    tell_of_the_lead(source, notes, seeds)
    invented = notes_of_the_yard()
    assert len(deadlines(invented)) >= LEAST_DEADLINES
    assert len(set(deadlines(invented))) >= LEAST_DAYS
    tell_of_the_lead("the invented yard", invented, seeds)
    assert worst["well"] <= MOST_WELL
    assert worst["never"] <= MOST_NEVER
    assert not missed


if __name__ == "__main__":
    main(short="--short" in sys.argv)
