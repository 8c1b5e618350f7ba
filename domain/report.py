"""How a subject stands today, over all meetings."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from domain.people import fold
from domain.summary import Statement, StatementKind, Topic
from domain.task import Meeting, Task
from domain.urgency import blocked, coming_day, most_urgent


@dataclass(frozen=True, slots=True)
class Mention:
    """A topic of a meeting, cut to what it says on the subject."""

    meeting: Meeting
    topic: Topic


@dataclass(frozen=True, slots=True)
class Stated:
    """What the notes of a meeting mark as decided, or as open."""

    meeting: Meeting
    statement: Statement

    @property
    def day(self) -> date:
        """When it was."""
        return self.statement.day or self.meeting.held_on

    def is_said_by(self, meeting: Meeting, said: str) -> bool:
        """Whether it is the same, written again in a point or a summary of that meeting."""
        return meeting == self.meeting and fold(said).endswith(fold(self.statement.text))


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
    stated: tuple[Stated, ...] = ()

    @property
    def decisions(self) -> tuple[Stated, ...]:
        """What was decided on it, newest first."""
        return _newest(self.stated, StatementKind.DECISION)

    @property
    def questions(self) -> tuple[Stated, ...]:
        """What notes leave open, newest first."""
        return _newest(self.stated, StatementKind.QUESTION)

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


def _newest(stated: Sequence[Stated], kind: StatementKind) -> tuple[Stated, ...]:
    found = [each for each in stated if each.statement.kind is kind]
    return tuple(sorted(found, key=lambda each: each.day, reverse=True))


def chapters(mentions: Iterable[Mention], stated: Sequence[Stated] = ()) -> tuple[Chapter, ...]:
    """What each meeting said, the newest first, without what is told as marked already."""
    told = (_besides(mention, stated) for mention in mentions)
    ordered = sorted(filter(None, told), key=lambda m: (-m.meeting.held_on.toordinal(), -m.meeting.id))
    grouped = groupby(ordered, key=lambda m: m.meeting)
    return tuple(Chapter(meeting, tuple(m.topic for m in group)) for meeting, group in grouped)


def _besides(mention: Mention, stated: Sequence[Stated]) -> Mention | None:
    """What is left of it; None where it said nothing else."""

    def is_told(said: str) -> bool:
        return any(each.is_said_by(mention.meeting, said) for each in stated)

    topic = mention.topic
    left = tuple(point for point in topic.points if not is_told(f"{point.title} {point.text}"))
    summary = "" if topic.summary and is_told(topic.summary) else topic.summary
    is_nothing = (topic.points or topic.summary) and not (left or summary)
    return None if is_nothing else Mention(mention.meeting, Topic(topic.title, summary, left))
