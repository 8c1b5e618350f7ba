"""What is to be done first, by the days that tasks have."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from domain.dates import Due
from domain.people import Person
from domain.task import Status, Task


@dataclass(frozen=True, slots=True)
class Tally:
    """How many tasks are open, and how many of those late or blocked."""

    open: int
    late: int
    blocked: int


def tally(tasks: Iterable[Task], today: date) -> Tally:
    """Of tasks that are open."""
    found = tuple(tasks)
    return Tally(len(found), len(late(found, today)), len(blocked(found)))


class Span(StrEnum):
    """Where a task stands among those of one person."""

    LATE = "late"
    THIS_WEEK = "this_week"
    LATER = "later"  # or on no day
    WITH_OTHERS = "with_others"  # who answer for it


def span(task: Task, reader: Person, today: date) -> Span:
    """By its day; what others lead stands apart, whatever its day."""
    if task.lead != reader and task.is_owned_by(reader):
        return Span.WITH_OTHERS
    if task.is_late(today):
        return Span.LATE
    day, sunday = coming_day(task.due, today), today + timedelta(days=6 - today.weekday())
    return Span.THIS_WEEK if day and day <= sunday else Span.LATER


def most_urgent(tasks: Iterable[Task], today: date) -> tuple[Task, ...]:
    """Those that are late first, then by their day, then the oldest."""
    return tuple(sorted(tasks, key=lambda task: _urgency(task, today)))


def late(tasks: Iterable[Task], today: date) -> tuple[Task, ...]:
    """Those whose deadline has passed, the longest ago first."""
    return most_urgent((task for task in tasks if task.is_late(today)), today)


def blocked(tasks: Iterable[Task]) -> tuple[Task, ...]:
    """Those that wait."""
    return tuple(task for task in tasks if task.status is Status.BLOCKED)


def due_by(tasks: Iterable[Task], since: date | None, until: date, today: date) -> tuple[Task, ...]:
    """Those that are due in that stretch of days; without its first, what is late already with them."""
    found = (
        task for task in tasks if _falls_in(task, since or today, until, today) or (not since and task.is_late(today))
    )
    return most_urgent(found, today)


def _falls_in(task: Task, first: date, last: date, today: date) -> bool:
    day = coming_day(task.due, today)
    return day is not None and first <= day <= last


def coming_day(due: Due | None, today: date) -> date | None:
    """The day that counts: the first of what is still to come, else the last; None for what has none."""
    if due is None:
        return None
    return due.start if due.start and due.start > today else due.end or due.start


def _urgency(task: Task, today: date) -> tuple[bool, date, int]:
    return not task.is_late(today), coming_day(task.due, today) or date.max, task.number
