"""What is to be done first, by the days that tasks have."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from domain.dates import Due
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
