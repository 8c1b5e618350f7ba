"""One person's next digest: when it goes, what is in it, and in which order."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from domain.cadence.facts import Ask, Facts, Reason
from domain.cadence.leading import Heard, heard, lead_asks
from domain.cadence.moments import APART
from domain.cadence.pace import DAY, WEEK, Pace
from domain.cadence.rules import AHEAD, next_ask
from domain.dates import Due, Kind

Tasks = Mapping[int, Facts]
NONE: Tasks = {}


@dataclass(frozen=True, slots=True)
class Shown:
    """A task of a digest, by its #number, and why it is there."""

    number: int
    reason: Reason


@dataclass(frozen=True, slots=True)
class Digest:
    """The instant it may go (aware UTC), and its tasks in order: what is owed, then what rides along.

    `heard` are tasks of others that its reader leads the follow-up of.
    """

    at: datetime
    shown: tuple[Shown, ...]
    heard: tuple[Heard, ...] = ()

    @property
    def numbers(self) -> tuple[int, ...]:
        """The tasks' numbers, in order."""
        return tuple(each.number for each in self.shown)


def next_digest(tasks: Tasks, now: datetime, pace: Pace, last: date | None = None, led: Tasks = NONE) -> Digest | None:
    """A person's next digest over their tasks and those they lead; None when nothing asks for one.

    It is due when its `at` has come.

    `last` is the day of their last digest, of any kind: there is one a day at most, and one that nothing but routine
    asks for waits until four working days later. Routine of the coming week rides along with whatever goes earlier.
    """
    asks = [*_asks(tasks, now, pace).values(), *lead_asks(led, now, pace, last)]
    at = _instant(asks, now, pace, last)
    if at is None:
        return None
    owed = {number: ask.reason for number, ask in _asks(tasks, at, pace).items() if ask.at <= at}
    rides = {number: ask.reason for number, ask in _riders(tasks, at, pace).items() if number not in owed}
    shown = (*in_order(owed, tasks), *in_order(rides, tasks))
    return Digest(at, shown, heard(led, pace.day(at), pace, last))


def _asks(tasks: Tasks, now: datetime, pace: Pace) -> dict[int, Ask]:
    found = ((number, next_ask(facts, now, pace)) for number, facts in tasks.items())
    return {number: ask for number, ask in found if ask}


def _instant(asks: list[Ask], now: datetime, pace: Pace, last: date | None) -> datetime | None:
    if not asks:
        return None
    if last is None:
        return min(ask.at for ask in asks)
    soonest, apart = pace.opening(last + DAY, now), pace.opening(pace.after(last, APART), now)
    return min(max(ask.at, apart if ask.reason.is_routine else soonest) for ask in asks)


def _riders(tasks: Tasks, at: datetime, pace: Pace) -> dict[int, Ask]:
    """What would be asked soon, also of who is left in peace: this message goes anyway.

    Of dates to come those of the next working day, which are then told; new and routine ones of the coming week.
    """
    asks, tomorrow = _asks(tasks, at, replace(pace, unanswered=0)), pace.morning(pace.after(pace.day(at), 1))
    until = {Reason.NEW: at + WEEK, Reason.AGAIN: at + WEEK} | dict.fromkeys(AHEAD, tomorrow)
    return {number: ask for number, ask in asks.items() if ask.at <= until.get(ask.reason, at)}


def in_order(reasons: Mapping[int, Reason], tasks: Tasks) -> tuple[Shown, ...]:
    """By what needs an answer: what is led by others last, then the reason, the date, and the older task."""

    def place(number: int) -> tuple[bool, int, date, datetime, int]:
        facts = tasks[number]
        end = facts.due.end if facts.due and facts.due.end else date.max
        return (not facts.is_lead, reasons[number].rank, end, facts.given_at, number)

    return tuple(Shown(number, reasons[number]) for number in sorted(reasons, key=place))


def upcoming(
    tasks: Tasks, now: datetime, pace: Pace, last: date | None = None, *, count: int = 3
) -> tuple[Digest, ...]:
    """The next digests if nobody says a word meanwhile."""
    found: list[Digest] = []
    while len(found) < count and (digest := next_digest(tasks, now, pace, last)):
        found.append(digest)
        seen = {number: tasks[number].asked(digest.at, pace) for number in digest.numbers}
        tasks, now, last = {**tasks, **seen}, digest.at, pace.day(digest.at)
    return tuple(found)


def preview(now: datetime, pace: Pace, *, count: int = 3) -> tuple[Digest, ...]:
    """What these settings would lead to: for a task given now without a date (1), and one due in two weeks (2)."""
    end = pace.day(now) + 2 * WEEK
    due = Due("", Kind.DEADLINE, None, end, pace.day(now))
    return upcoming({1: Facts(given_at=now), 2: Facts(given_at=now, due=due)}, now, pace, count=count)
