"""Answers to what people ask: a line or a few, from what is stored."""

from dataclasses import dataclass
from datetime import date

from dialogs.answer.lists import Item, Notice
from domain.agenda import Agenda
from domain.command import Topic
from domain.people import Person
from domain.report import Stated
from domain.task import Meeting
from domain.urgency import Tally


@dataclass(frozen=True, slots=True)
class Details:
    """What a task is and how it stands; `lines` are those of the notes it was read from, which `posted_by` posted."""

    item: Item
    lines: tuple[str, ...]
    posted_by: Person
    today: date


@dataclass(frozen=True, slots=True)
class Source:
    """Where a task comes from: the lines of the notes, and who posted them; or who added it by hand."""

    item: Item
    lines: tuple[str, ...]
    posted_by: Person
    is_added: bool


@dataclass(frozen=True, slots=True)
class WhyMe:
    """Why a task is the reader's, or that it isn't; `given` tells who gave it to them, and on which day."""

    item: Item
    reader: Person
    given: tuple[Person, date] | None = None


@dataclass(frozen=True, slots=True)
class WhenDue:
    """When a task is due."""

    item: Item
    today: date


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that was said: in a meeting, or `by` somebody of a task."""

    title: str
    text: str
    meeting: Meeting
    day: date
    by: str | None = None


@dataclass(frozen=True, slots=True)
class Remarks:
    """What was said of a subject, newest first; without one, of anything."""

    subject: str
    remarks: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class Decisions:
    """What notes mark as decided on a subject, newest first; `beyond` counts those that found no place."""

    subject: str
    stated: tuple[Stated, ...]
    today: date
    beyond: int = 0


@dataclass(frozen=True, slots=True)
class Walked:
    """What the next meeting walks through; `asked` is its title as typed, `is_text` to be copied.

    `notice` tells what was just recorded of one of its tasks.
    """

    agenda: Agenda
    items: tuple[Item, ...]
    today: date
    asked: str = ""
    is_text: bool = False
    notice: Notice | None = None


@dataclass(frozen=True, slots=True)
class WhoHas:
    """Whose these tasks are; `beyond` counts those that found no place."""

    items: tuple[Item, ...]
    beyond: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """How many tasks are open, late, due, blocked or done (`topic`), and the first of them.

    They are the reader's own, or everybody's (`is_of_all`). The days asked about are from `since` to `until`. Where
    there is none, `open` are open with the reader all the same, and `late_elsewhere` are late with others.
    """

    topic: Topic
    items: tuple[Item, ...]
    count: int
    today: date
    is_of_all: bool
    until: date | None = None
    since: date | None = None
    open: int = 0
    late_elsewhere: int = 0


@dataclass(frozen=True, slots=True)
class NoWord:
    """Who was asked and has not answered, about how many tasks."""

    people: tuple[tuple[Person, int], ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """How much is open with the reader, or with everybody here."""

    tally: Tally
    is_of_all: bool


@dataclass(frozen=True, slots=True)
class WhoSees:
    """Who can see tasks and answers, told to one person or where many read it."""

    is_shared: bool


@dataclass(frozen=True, slots=True)
class WhoWeAre:
    """Who is asking all this."""


@dataclass(frozen=True, slots=True)
class WhichOne:
    """Which of these a question (`topic`) is about; `beyond` counts those that found no place."""

    topic: Topic
    items: tuple[Item, ...]
    beyond: int = 0


@dataclass(frozen=True, slots=True)
class NotFound:
    """Nothing that the reader may see here fits these words; without words, nothing is open with them."""

    words: str = ""


ToldWhenAsked = (
    Details
    | Source
    | WhyMe
    | WhenDue
    | Remarks
    | Decisions
    | WhoHas
    | Glance
    | NoWord
    | Counts
    | WhoSees
    | WhoWeAre
    | WhichOne
    | NotFound
)
