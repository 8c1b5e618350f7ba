"""Answers about tasks: numbered lists, and what was recorded."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.people import Person
from domain.report import Report
from domain.task import Status, Task, What


class ListKind(StrEnum):
    """Which card a stored numbered list is shown as."""

    DIGEST = "digest"
    QUESTION = "question"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class Item:
    """A numbered line: `position` never changes once shown."""

    position: int
    task: Task


@dataclass(frozen=True, slots=True)
class Notice:
    """What a click or reply did to one task; `changed` is None when things already stood so."""

    task: Task
    changed: What | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A numbered list for one person, with buttons: their digest, or a question which one is meant.

    `asked` is the status a question is about; `beyond` counts open items that found no place in the list.
    """

    id: int
    kind: ListKind
    reader: Person
    items: tuple[Item, ...]
    today: date
    asked: Status | None = None
    notice: Notice | None = None
    beyond: int = 0


@dataclass(frozen=True, slots=True)
class Marked:
    """What a typed reply recorded, and how many items are still open for that person."""

    notices: tuple[Notice, ...]
    left: int


@dataclass(frozen=True, slots=True)
class Noted:
    """Words we didn't understand, kept as a note on the only task they can be about."""

    listing: Listing


@dataclass(frozen=True, slots=True)
class Standing:
    """The answer to a status question; the list is numbered for replies."""

    listing_id: int
    report: Report
    today: date
