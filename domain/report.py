"""How a subject stands today, over all meetings."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from domain.summary import Topic
from domain.task import Meeting, Task


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


def chapters(mentions: Iterable[Mention]) -> tuple[Chapter, ...]:
    """What each meeting said, the newest first."""
    ordered = sorted(mentions, key=lambda m: (-m.meeting.held_on.toordinal(), -m.meeting.id))
    grouped = groupby(ordered, key=lambda m: m.meeting)
    return tuple(Chapter(meeting, tuple(m.topic for m in group)) for meeting, group in grouped)
