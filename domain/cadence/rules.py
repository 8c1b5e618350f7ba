"""(facts, now, pace) -> when to ask next, and why."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

from domain.cadence.facts import Ask, Facts, Reason
from domain.cadence.moments import Moment, again, dated, first
from domain.cadence.pace import DAY, Pace

_FOR_OTHERS = frozenset({Reason.NEW, Reason.SOON, Reason.WOKEN})
_FOR_QUIET = frozenset({Reason.SOON, Reason.LATE})
AHEAD = frozenset({Reason.SOON, Reason.COMES, Reason.STARTS})
_UNDATED = frozenset({Reason.NEW, Reason.AGAIN})


def next_ask(facts: Facts, now: datetime, pace: Pace) -> Ask | None:
    """When to ask this person about this task next; None when no day gives a reason to.

    The instant opens a working day of theirs. It lies behind `now` while today's office is open and something is owed.
    """
    if facts.status.closed or pace.stopped:
        return None
    owed = [replace(moment, day=max(moment.day, _floor(facts, pace))) for moment in _moments(facts, pace)]
    if not owed:
        return None
    at = pace.opening(min(moment.day for moment in owed), now)
    day = pace.day(at)
    reason = min((m.reason for m in owed if m.day <= day), key=lambda reason: reason.rank)
    return Ask(at, Reason.LATE if facts.is_late(day) else reason)


def _moments(facts: Facts, pace: Pace) -> Iterator[Moment]:
    """What is still owed: the reasons from after the last ask that hold for this person."""
    asked = pace.day(facts.asked_at) if facts.asked_at else None
    for moment in _all(facts, asked, pace):
        if (asked is None or _is_after(moment, asked, pace)) and _holds(moment, facts, pace):
            yield moment


def _is_after(moment: Moment, asked: date, pace: Pace) -> bool:
    """Whether the last ask leaves it owed; what is told ahead of a date may have been told the working day before."""
    return moment.day > (pace.after(asked, 1) if moment.reason in AHEAD else asked)


def _all(facts: Facts, asked: date | None, pace: Pace) -> Iterator[Moment]:
    yield from dated(facts, pace)
    if facts.snoozed_until:
        yield Moment(facts.snoozed_until, Reason.WOKEN)
    more = again(facts, asked, pace) if asked else first(facts, pace)
    if more:
        yield more


def _holds(moment: Moment, facts: Facts, pace: Pace) -> bool:
    if pace.is_quiet and (moment.reason not in _FOR_QUIET or _was_told_late(moment, facts)):
        return False
    if pace.only_when_due and moment.reason in _UNDATED:
        return False
    return facts.is_lead or moment.reason in _FOR_OTHERS


def _was_told_late(moment: Moment, facts: Facts) -> bool:
    return moment.reason is Reason.LATE and facts.late_asks > 0


def _floor(facts: Facts, pace: Pace) -> date:
    """The first day on which it may be asked at all, whatever the reason."""
    soonest = pace.day(facts.asked_at) + DAY if facts.asked_at else first(facts, pace).day
    return max(soonest, facts.snoozed_until or soonest)
