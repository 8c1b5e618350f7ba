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
"""

import os
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

from domain.cadence import Digest, Facts, Own, Pace, Reason, next_digest, rhythm_of
from domain.summary import HeldOnSource, Pasted, Summary, read
from domain.task import Status

PROJECT = Path(__file__).parent.parent
TEAM = Pace(ZoneInfo("Europe/Brussels"))
MANNERS = {"well": 1.0, "half": 0.5, "never": 0.0}
WEEKS, SEEDS = 6, 10
MOST_WELL, MOST_NEVER = 1.2 * WEEKS, 8
PRESSING = frozenset({Reason.TODAY, Reason.LATE, Reason.HAPPENED, Reason.ENDS})


@dataclass(frozen=True, slots=True)
class Notes:
    """A meeting's notes, with the instant they were posted."""

    summary: Summary
    posted_at: datetime


@dataclass(frozen=True, slots=True)
class Message:
    """A digest that went out: who got it, on which day, showing which tasks."""

    person: str
    day: date
    numbers: tuple[int, ...]


@dataclass(slots=True)
class Play:
    """A team while it is played: what is known of each person's tasks, and what they were sent."""

    chance: Random
    likelihood: float
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
        for theirs in self.tasks.values():
            theirs.update({n: replace(facts, series=rhythm_of(held)) for n, facts in theirs.items()})

    def tick(self, now: datetime) -> None:
        """Send what is due now, and let people answer."""
        for person in list(self.tasks):
            pace = TEAM.of(Own(unanswered=self.unanswered[person]))
            digest = next_digest(self.tasks[person], now, pace, self.last.get(person))
            if digest and digest.at <= now:
                self.send(person, digest, now, pace)

    def send(self, person: str, digest: Digest, now: datetime, pace: Pace) -> None:
        """One message, and what comes of it."""
        theirs = self.tasks[person]
        theirs.update({n: theirs[n].asked(now, pace) for n in digest.numbers})
        self.last[person], self.unanswered[person] = pace.day(now), self.unanswered[person] + 1
        self.sent.append(Message(person, pace.day(now), digest.numbers))
        if self.chance.random() < self.likelihood:
            self.unanswered[person] = 0
            for shown in digest.shown:
                self.answer(shown.number, shown.reason, now + timedelta(hours=6))

    def answer(self, number: int, reason: Reason, at: datetime) -> None:
        """An owner says how it stands, which holds for all of its owners."""
        done, blocked = (0.8, 0.8) if reason in PRESSING else (0.25, 0.35)
        drawn = self.chance.random()
        status = Status.DONE if drawn < done else Status.BLOCKED if drawn < blocked else Status.IN_PROGRESS
        for theirs in self.tasks.values():
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


def _second_wednesday(month: date) -> date:
    return month + timedelta(days=(2 - month.weekday()) % 7 + 7)


def play(notes: list[Notes], likelihood: float, seed: int) -> Play:
    """Six weeks from the first notes on, hour by hour."""
    team = Play(Random(seed), likelihood)  # noqa: S311 - chance is played, nothing is kept secret
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
    assert worst["well"] <= MOST_WELL
    assert worst["never"] <= MOST_NEVER
    assert not missed


if __name__ == "__main__":
    main(short="--short" in sys.argv)
