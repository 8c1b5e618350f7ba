"""Until when a blocked task waits, by the words of whoever blocked it: "legal answers Friday"."""

from dataclasses import replace
from datetime import date

from domain.reply import due_in
from domain.task import Status, Task


def with_wait(before: Task, after: Task, today: date) -> Task:
    """A task as it was changed today, with the day on which what it waits on is due; None where none is named."""
    if (before.status, before.last_note) == (after.status, after.last_note):
        return after
    return replace(after, waits_until=_until(after, today))


def _until(task: Task, today: date) -> date | None:
    if task.status is not Status.BLOCKED or not task.last_note:
        return None
    due = due_in(task.last_note, today)
    return due.end or due.start if due else None
