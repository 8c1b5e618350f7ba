"""How far a meeting's tasks are: each stands in one place, what presses most first. Nobody is ranked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.cadence import Pace
from domain.dates import Kind
from domain.task import Status, Task

A_WHILE = timedelta(minutes=10)  # after the morning's digests have left


class Stand(StrEnum):
    """Where a task stands for who looks at the whole meeting."""

    DONE = "done"
    LATE = "late"
    BLOCKED = "blocked"
    NOBODYS = "nobodys"  # there is nobody to ask
    SILENT = "silent"  # asked, and without a word since
    UNDER_WAY = "under_way"


@dataclass(frozen=True, slots=True)
class LastWord:
    """What was last said of a task: on which day, and what, where the meeting's conversation heard it."""

    on: date
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Spoken:
    """What happened with a task since it was given: when its people were last asked, and said how it stands."""

    asked_at: datetime | None = None
    said_at: datetime | None = None
    text: str | None = None

    @property
    def is_unanswered(self) -> bool:
        """Whether somebody owes an answer."""
        return self.asked_at is not None and (self.said_at is None or self.said_at < self.asked_at)


NOTHING = Spoken()


@dataclass(frozen=True, slots=True)
class Progress:
    """A meeting's tasks, each with where it stands; by number the day on which it was asked, and its last word."""

    stands: tuple[tuple[Task, Stand], ...]
    asked: Mapping[int, date] = field(default_factory=dict)
    words: Mapping[int, LastWord] = field(default_factory=dict)

    def those(self, stand: Stand) -> tuple[Task, ...]:
        """The tasks that stand there."""
        return tuple(task for task, each in self.stands if each is stand)


def progress(tasks: Sequence[Task], spoken: Mapping[int, Spoken], today: date, pace: Pace) -> Progress:
    """Of the tasks that weren't dropped."""
    known = {task.number: spoken.get(task.number, NOTHING) for task in tasks}
    return Progress(
        tuple((task, stand(task, known[task.number], today)) for task in tasks),
        {number: pace.day(each.asked_at) for number, each in known.items() if each.asked_at},
        {number: LastWord(pace.day(each.said_at), each.text) for number, each in known.items() if each.said_at},
    )


def stand(task: Task, spoken: Spoken, today: date) -> Stand:
    """Where one stands."""
    if task.status.closed:
        return Stand.DONE
    if task.is_late(today):
        return Stand.LATE
    if task.status is Status.BLOCKED:
        return Stand.BLOCKED
    if not task.reachable_owners:
        return Stand.NOBODYS
    return Stand.SILENT if spoken.is_unanswered else Stand.UNDER_WAY


def next_look(tasks: Sequence[Task], spoken: Mapping[int, Spoken], at: datetime, pace: Pace) -> datetime | None:
    """When something shows that nobody does: a day passes, or people were asked; None while only people change it."""
    still_open = [task for task in tasks if not task.status.closed]
    today = pace.day(at)
    ends = (task.due.end for task in still_open if task.due and task.due.kind is Kind.DEADLINE)
    late = min((end for end in ends if end and end >= today), default=None)
    looks = [pace.opening(late + timedelta(days=1), at)] if late else []
    if any(spoken.get(task.number, NOTHING).asked_at is None for task in still_open if task.reachable_owners):
        looks.append(pace.morning(pace.after(today, 1)) + A_WHILE)
    return min(looks, default=None)
