"""What whoever leads a meeting's follow-up hears of tasks that others are asked about, and when.

What became late is told on the next working morning. What waits, or stays without a word, is told with whatever goes
anyway, and at the latest in the overview a week after the last message; the first digest of a week tells all of it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.cadence.facts import Ask, Facts, Reason
from domain.cadence.moments import TWO_WEEKS
from domain.cadence.pace import DAY, WEEK, Pace
from domain.task import Status


class Concern(StrEnum):
    """What is the matter with a task, what presses most first."""

    LATE = "late"
    BLOCKED = "blocked"
    SILENT = "silent"  # no word for two weeks


@dataclass(frozen=True, slots=True)
class Heard:
    """A task that the lead hears of, by its #number, and why."""

    number: int
    concern: Concern


def concern_of(facts: Facts, day: date, pace: Pace) -> Concern | None:
    """What is the matter with a task on that day; None for nothing."""
    return next((concern for concern, _ in _at(facts, day, pace)), None)


def heard(led: Mapping[int, Facts], day: date, pace: Pace, last: date | None) -> tuple[Heard, ...]:
    """What a digest of that day tells: all there is in the week's first one, else what is new since the last."""
    is_whole = last is None or _monday(last) != _monday(day)
    if not pace.hears_of_led:
        return ()
    found = [
        (concern, since, number)
        for number, facts in led.items()
        for concern, since in list(_at(facts, day, pace))[:1]
        if is_whole or (last and since > last)
    ]
    return tuple(Heard(number, concern) for concern, _, number in sorted(found, key=_pressing))


def lead_asks(led: Mapping[int, Facts], now: datetime, pace: Pace, last: date | None) -> Iterator[Ask]:
    """What asks for a digest: a task that becomes late, and a week without any."""
    still_open = [facts for facts in led.values() if not facts.status.closed]
    if pace.stopped or not pace.hears_of_led or not still_open:
        return
    for facts in still_open:
        known = _known_since(facts, pace, last)
        if facts.deadline and facts.deadline >= known:
            yield Ask(pace.opening(facts.deadline + DAY, now), Reason.LATE)
    if not pace.only_when_due:
        known = min(_known_since(facts, pace, last) for facts in still_open)
        yield Ask(pace.opening(known + WEEK, now), Reason.AGAIN)


def _known_since(facts: Facts, pace: Pace, last: date | None) -> date:
    """The day of the last word: the last digest's, or the one on which the notes were posted."""
    posted = pace.day(facts.given_at)
    return max(posted, last) if last else posted


def _at(facts: Facts, day: date, pace: Pace) -> Iterator[tuple[Concern, date]]:
    return ((concern, since) for concern, since in _concerns(facts, pace) if since <= day)


def _concerns(facts: Facts, pace: Pace) -> Iterator[tuple[Concern, date]]:
    """What is, or will be, the matter, and from which day on; what was said today is told from tomorrow on."""
    if facts.status.closed:
        return
    if facts.deadline:
        yield Concern.LATE, facts.deadline + DAY
    said = pace.day(facts.answered_at or facts.given_at)
    if facts.status is Status.BLOCKED:
        yield Concern.BLOCKED, said + DAY
    else:
        yield Concern.SILENT, max(said + TWO_WEEKS, facts.snoozed_until or said)


def _pressing(found: tuple[Concern, date, int]) -> tuple[int, date, int]:
    """What is late longest, or blocked longest, first."""
    concern, since, number = found
    return list(Concern).index(concern), since, number


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
