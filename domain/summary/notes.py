"""What is read from pasted notes: a meeting, its topics, its tasks, and what was not understood."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.dates.due import Due
from domain.summary.words.kinds import Sign


class HeldOnSource(StrEnum):
    """Where the meeting's day comes from: written in the notes, in the month they name, or the posted day."""

    WRITTEN = "written"
    MONTH = "month"
    POSTED = "posted"


@dataclass(frozen=True, slots=True)
class Pasted:
    """Notes as they came in: plain text and, where the client sent one, the faithful HTML copy."""

    text: str
    html: str | None = None


@dataclass(frozen=True, slots=True)
class Point:
    """One thing said under a topic."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Topic:
    """A subject of the meeting; `title` without its colon."""

    title: str
    summary: str
    points: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """A task as the notes word it, before anyone knows who its owners are.

    `owners` are as written; `topic` is None unless the task stands under one; `done` when the notes tick it
    off; `lines` are the lines it was read from and `rule` names the reader that took them, for `why #14`.
    """

    title: str
    description: str
    owners: tuple[str, ...] = ()
    due: Due | None = None
    topic: str | None = None
    done: bool = False
    lines: tuple[str, ...] = ()
    rule: str = ""


class StatementKind(StrEnum):
    """What notes mark as more than a point."""

    DECISION = "decisions"
    QUESTION = "questions"


@dataclass(frozen=True, slots=True)
class Statement:
    """A decision or an open question, as the notes mark it, with the `topic` it stands under.

    `by` is who decided, as written; `day` when, where that is another than the meeting's.
    """

    kind: StatementKind
    text: str
    topic: str = ""
    by: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Summary:
    """Everything one paste says; `not_understood` holds the lines no reader could place.

    `signs` is what in the text says that it is notes of a meeting at all. A statement may be a point or a task as well.
    """

    title: str
    held_on: date
    held_on_source: HeldOnSource
    language: str
    topics: tuple[Topic, ...] = ()
    tasks: tuple[Draft, ...] = ()
    not_understood: tuple[str, ...] = ()
    signs: frozenset[Sign] = frozenset()
    statements: tuple[Statement, ...] = ()

    @property
    def decisions(self) -> tuple[Statement, ...]:
        """What was decided."""
        return tuple(each for each in self.statements if each.kind is StatementKind.DECISION)

    @property
    def questions(self) -> tuple[Statement, ...]:
        """What stays open."""
        return tuple(each for each in self.statements if each.kind is StatementKind.QUESTION)
