"""The days on which a task gives a reason to ask, before anybody's silence, leave or weekend is looked at."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from domain.cadence.facts import Facts, Reason
from domain.cadence.pace import WEEK, Pace
from domain.dates import Due, Kind
from domain.task import Status

TWO_WEEKS = 2 * WEEK
FOUR_WEEKS = 4 * WEEK  # where no meeting is to be expected
AHEAD = 2  # working days before a deadline
LATE_GAPS = (2, 4, 8)  # working days, the last for ever
APART = 4  # working days between a routine digest and the one before it


@dataclass(frozen=True, slots=True)
class Moment:
    """A reason to ask from a day on."""

    day: date
    reason: Reason


def dated(facts: Facts, pace: Pace) -> Iterator[Moment]:
    """What a task's date asks for, whatever was asked before."""
    match facts.due:
        case Due(kind=Kind.DEADLINE, end=date() as end):
            yield from _deadline(end, facts, pace)
        case Due(kind=Kind.RECURRING, end=date() as end) as due:
            yield Moment(_turn(due, end, facts, pace), Reason.TODAY)
        case Due(kind=Kind.EVENT, start=date() as start, end=date() as end):
            yield Moment(pace.before(start, 1), Reason.COMES)
            yield Moment(pace.after(end, 1), Reason.HAPPENED)
        case Due(kind=Kind.WINDOW, start=date() as start, end=date() as end):
            first, last = pace.working(start), pace.closing(end)
            yield Moment(last, Reason.ENDS)
            if first < last:
                yield Moment(first, Reason.STARTS)


def _deadline(end: date, facts: Facts, pace: Pace) -> Iterator[Moment]:
    last, quiet_until = pace.closing(end), silence(facts, pace)
    yield Moment(pace.before(last, AHEAD), Reason.SOON)
    if facts.status is not Status.BLOCKED or quiet_until is None or quiet_until <= last:
        yield Moment(last, Reason.TODAY)
    yield Moment(max(_late(last, facts, pace), quiet_until or last), Reason.LATE)


def _turn(due: Due, end: date, facts: Facts, pace: Pace) -> date:
    """The day of the coming turn; after a turn was asked about, of the next one: none becomes late."""
    asked = pace.day(facts.asked_at) if facts.asked_at else None
    if asked is None or asked < pace.closing(end):
        return pace.closing(end)
    coming = due.next_turn(asked)
    return pace.closing(coming.end) if coming and coming.end else pace.closing(end)


def _late(last: date, facts: Facts, pace: Pace) -> date:
    gap = LATE_GAPS[min(facts.late_asks, len(LATE_GAPS) - 1)]
    asked = pace.day(facts.asked_at) if facts.asked_at and facts.late_asks else last
    return pace.after(asked, gap)


def silence(facts: Facts, pace: Pace) -> date | None:
    """The day until which the last answer bought silence; None without an answer.

    What was said before a deadline holds no longer than the deadline, except that the task waits on something.
    """
    if facts.answered_at is None:
        return None
    said = pace.day(facts.answered_at)
    if facts.status is Status.BLOCKED:
        return facts.waits_until if facts.waits_until and facts.waits_until > said else said + WEEK
    until = _ongoing(said, facts, pace) if facts.is_ongoing else said + TWO_WEEKS
    return min(until, facts.deadline) if facts.deadline and said <= facts.deadline else until


def _ongoing(said: date, facts: Facts, pace: Pace) -> date:
    """The eve of the series' next meeting; of the one after, when that is about to be held."""
    return facts.series.eve(pace.after(said, APART), pace) if facts.series else said + FOUR_WEEKS


def again(facts: Facts, asked: date, pace: Pace) -> Moment | None:
    """When to ask once more how it stands: only what has no date to come, is ongoing or waits on something."""
    is_open_ended = facts.due is None or facts.due.kind is Kind.VAGUE or facts.is_ongoing
    until = silence(facts, pace)
    if facts.status is Status.BLOCKED and until and until > asked:
        return Moment(until, Reason.AGAIN)
    return Moment(_routine(facts, asked, until or asked, pace), Reason.AGAIN) if is_open_ended else None


def _routine(facts: Facts, asked: date, until: date, pace: Pace) -> date:
    """Two weeks after the first time, then on the eve of the series' meetings."""
    if facts.is_ongoing and until > asked:
        return until
    if facts.asks <= 1:
        return max(asked + TWO_WEEKS, until)
    if facts.series is None:
        return max(asked + FOUR_WEEKS, until)
    return facts.series.eve(max(asked + WEEK, until), pace)


def first(facts: Facts, pace: Pace) -> Moment:
    """A new task: the working day after it came to them."""
    return Moment(pace.after(pace.day(facts.given_at), 1), Reason.NEW)
