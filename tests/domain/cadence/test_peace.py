"""Nobody is pestered and no deadline passes in silence: any tasks, any answers, any pace, day by day.

What was sent is judged by the calendar and by the answers alone, not by the rules that sent it.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from domain.cadence import Facts, Own, Pace, Rhythm, next_digest
from domain.dates import Due, Kind
from domain.task import Status

pytestmark = pytest.mark.slow

START = date(2026, 11, 2)  # Armistice Day, Christmas and New Year lie ahead
DAYS = 70
SNOOZE = 5  # among the answers that are drawn; 0 is none

HOLIDAYS = {
    "BE": ("11-11", "12-25", "01-01"),
    "FR": ("11-11", "12-25", "01-01"),
    "US": ("11-11", "11-26", "12-25", "01-01"),
}

days = st.integers(0, 55).map(lambda n: START + timedelta(days=n))
paces = st.builds(
    Pace,
    zone=st.sampled_from(["Europe/Brussels", "America/New_York", "Asia/Kolkata"]).map(ZoneInfo),
    days=st.sampled_from([{0, 1, 2, 3, 4}, {0, 1, 3, 4}, {1, 2, 3}, {6, 0, 1, 2, 3}]).map(frozenset),
    country=st.sampled_from(["BE", "FR", "US", None]),
    only_when_due=st.booleans(),
)


@st.composite
def dues(draw: st.DrawFn) -> Due | None:
    kind = draw(st.sampled_from([None, *Kind, Kind.DEADLINE]))
    if kind in {None, Kind.VAGUE}:
        return None if kind is None else Due("", kind, None, None, START)
    start = draw(days)
    if kind is Kind.DEADLINE:
        return Due("", kind, None, start, START)
    return Due("", kind, start, start + timedelta(days=draw(st.integers(0, 20))), START)


@st.composite
def tasks(draw: st.DrawFn) -> Facts:
    given_on = START + timedelta(days=draw(st.integers(0, 30)))
    series = draw(st.none() | st.builds(Rhythm, st.just(START), st.sampled_from([1, 7, 14, 28])))
    given_at = datetime(given_on.year, given_on.month, given_on.day, draw(st.integers(0, 23)), tzinfo=UTC)
    return Facts(given_at=given_at, due=draw(dues()), series=series, is_lead=draw(st.sampled_from([True, True, False])))


@dataclass
class Person:
    """Somebody who is sent digests, and answers some of them by what was drawn."""

    team: Pace
    known: dict[int, Facts]
    answers: Callable[[], int]
    own: Own = field(default_factory=Own)
    sent: list[tuple[datetime, tuple[int, ...], int]] = field(default_factory=list)
    closed: dict[int, datetime] = field(default_factory=dict)

    def live(self, now: datetime) -> None:
        """A tick, and perhaps an answer."""
        theirs = {n: facts for n, facts in self.known.items() if facts.given_at <= now}
        pace, last = self.team.of(self.own), self.team.day(self.sent[-1][0]) if self.sent else None
        digest = next_digest(theirs, now, pace, last)
        if digest is None or digest.at > now:
            return
        self.sent.append((now, digest.numbers, self.own.unanswered))
        self.known |= {n: theirs[n].asked(now, pace) for n in digest.numbers}
        self.own = replace(self.own, unanswered=self.own.unanswered + 1)
        self.answer(digest.numbers, now)

    def answer(self, numbers: tuple[int, ...], now: datetime) -> None:
        said = self.answers()
        if said == 0:
            return
        self.own = replace(self.own, unanswered=0)
        if said == SNOOZE:
            other = max(self.known)  # "ask me about that one today", whether it was shown or not
            self.known[other] = replace(self.known[other], snoozed_until=self.team.day(now), answered_at=now)
            return
        status = [Status.OPEN, Status.IN_PROGRESS, Status.BLOCKED, Status.DONE][said - 1]
        self.known[numbers[0]] = replace(self.known[numbers[0]], status=status, answered_at=now)
        if status is Status.DONE:
            self.closed[numbers[0]] = now


def lived(team: Pace, known: list[Facts], own: Own, answers: Callable[[], int]) -> Person:
    """Ten weeks, ticked every fourth hour."""
    person = Person(team, dict(enumerate(known, 1)), answers, own)
    for hour in range(0, DAYS * 24, 4):
        person.live(datetime(2026, 11, 2, tzinfo=UTC) + timedelta(hours=hour))
    return person


@settings(max_examples=100)
@given(paces, st.lists(tasks(), max_size=6), st.none() | days, st.none() | days, st.data())
def test_nobody_is_pestered(
    team: Pace, known: list[Facts], paused: date | None, away: date | None, data: st.DataObject
) -> None:
    own = Own(paused_until=paused, away_until=away)
    person = lived(team, known, own, lambda: data.draw(st.integers(0, SNOOZE)))
    sent_on = [at.astimezone(team.zone).date() for at, _, _ in person.sent]
    event(f"{min(len(sent_on), 10)} messages")
    assert len(sent_on) == len(set(sent_on)), "two in a day"
    for at, numbers, _ in person.sent:
        local = at.astimezone(team.zone)
        assert numbers, "an empty one"
        assert local.weekday() in team.days, "on a day off"
        assert f"{local:%m-%d}" not in HOLIDAYS.get(team.country or "", ())
        assert team.opens <= local.time() < team.closes
        assert all(local.date() >= day for day in (paused, away) if day), "in a pause"
        assert all(at <= person.closed.get(number, at) for number in numbers), "about a closed task"


@settings(max_examples=100)
@given(paces, st.lists(tasks(), max_size=6), st.data())
def test_no_deadline_passes_without_a_message_before_it(team: Pace, known: list[Facts], data: st.DataObject) -> None:
    person = lived(team, known, Own(), lambda: data.draw(st.integers(0, SNOOZE)))
    for number, facts in person.known.items():
        end = facts.deadline
        known_in_time = end and team.after(team.day(facts.given_at), 2) <= end
        if end is None or not known_in_time or number in person.closed:
            continue
        shown = [team.day(at) for at, numbers, _ in person.sent if number in numbers]
        assert any(day <= end for day in shown), f"nothing before {end}"
        assert min((end - day).days for day in shown if day <= end) <= 14, "long before it"


@settings(max_examples=100)
@given(paces, st.lists(tasks(), max_size=6))
def test_after_four_digests_without_a_word_each_message_is_the_one_before_or_after_a_deadline(
    team: Pace, known: list[Facts]
) -> None:
    person = lived(team, known, Own(), lambda: 0)
    deadlines = {number: facts.deadline for number, facts in person.known.items() if facts.deadline}
    later = [(team.day(at), numbers) for at, numbers, unanswered in person.sent if unanswered >= 4]
    event(f"{min(len(later), 10)} after the fourth")
    told: set[tuple[int, bool]] = set()
    for day, numbers in later:
        ends = {number: deadlines[number] for number in numbers if number in deadlines}
        near = {number: end for number, end in ends.items() if day >= team.before(team.closing(end), 3)}
        reasons = {(number, day > end) for number, end in near.items()}
        assert reasons - told, f"for no deadline that was new to them on that side, on {day}"
        told |= reasons


@settings(max_examples=50)
@given(paces, st.lists(tasks(), max_size=4))
def test_stop_is_stop(team: Pace, known: list[Facts]) -> None:
    assert lived(team, known, Own(stopped=True), lambda: 1).sent == []
