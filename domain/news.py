"""What became of tasks while somebody wasn't looking."""

from dataclasses import dataclass
from enum import StrEnum

from domain.task import Task


class NewsKind(StrEnum):
    """What somebody hears of a task."""

    GIVEN = "given"  # it is theirs, and this is who gave it to them
    LOST = "lost"  # another took it from them
    DECLINED = "declined"  # its owner gave it up, in notes they posted
    CLOSED = "closed"  # another closed it, in notes they posted


@dataclass(frozen=True, slots=True)
class TaskNews:
    """One thing that somebody did with a task, and what they said of it."""

    kind: NewsKind
    task: Task
    by: str
    why: str | None = None
