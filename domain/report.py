"""How a subject stands today, over all meetings."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from domain.summary import Topic
from domain.task import Meeting, Task
from domain.urgency import blocked, coming_day, most_urgent


@dataclass(frozen=True, slots=True)
class Mention:
    """A topic of a meeting, cut to what it says on the subject."""

    meeting: Meeting
    topic: Topic


@dataclass(frozen=True, slots=True)
class Chapter:
    """What one meeting said."""

    meeting: Meeting
    topics: tuple[Topic, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """Tasks and chapters on a subject, newest meeting first; an empty `subject` means everything open.

    `beyond` counts the tasks there are that found no place in it, `before` those on the pages before it. Where there is
    nothing, `nearest` are words by which something is found.
    """

    subject: str
    tasks: tuple[Task, ...]
    chapters: tuple[Chapter, ...]
    beyond: int = 0
    before: int = 0
    nearest: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        """How many tasks there are."""
        return self.before + len(self.tasks) + self.beyond


@dataclass(frozen=True, slots=True)
class Gist:
    """How many tasks are open and blocked, of how many; and the open one whose day comes first, or passed first.

    `open` is None where only the first of more open ones are known.
    """

    open: int | None
    blocked: int
    count: int
    next: Task | None


def gist(report: Report, today: date) -> Gist | None:
    """The answer in figures; None without tasks, and on every page but the first. What is open comes first there."""
    if not report.tasks or report.before:
        return None
    still_open = [task for task in report.tasks if not task.status.closed]
    is_counted = len(still_open) < len(report.tasks) or not report.beyond
    dated = [task for task in most_urgent(still_open, today) if coming_day(task.due, today)]
    return Gist(
        len(still_open) if is_counted else None, len(blocked(still_open)), report.count, dated[0] if dated else None
    )


def chapters(mentions: Iterable[Mention]) -> tuple[Chapter, ...]:
    """What each meeting said, the newest first."""
    ordered = sorted(mentions, key=lambda m: (-m.meeting.held_on.toordinal(), -m.meeting.id))
    grouped = groupby(ordered, key=lambda m: m.meeting)
    return tuple(Chapter(meeting, tuple(m.topic for m in group)) for meeting, group in grouped)
