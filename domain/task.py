"""A task, its owners, its lawful moves."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import assert_never

from domain.dates import Due, Kind
from domain.people import OwnerState, Person
from domain.summary import HeldOnSource


class Status(StrEnum):
    """Where a task stands; snooze is a date, not a status."""

    OPEN = "open"
    IN_PROGRESS = "in_progress"
    BLOCKED = "blocked"
    DONE = "done"
    CANCELLED = "cancelled"

    @property
    def closed(self) -> bool:
        """True when nobody is asked about it any more."""
        return self in {Status.DONE, Status.CANCELLED}


class What(StrEnum):
    """What a line of a task's history is about."""

    CREATED = "created"
    STATUS = "status"
    SNOOZE = "snooze"
    OWNER = "owner"
    DUE = "due"
    NOTE = "note"
    LINK = "link"


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """One name as the notes write it, with the person it means if known."""

    written: str
    state: OwnerState
    person: Person | None = None
    done: bool = False

    @property
    def name(self) -> str:
        """How to show them: as Teams does, else as written."""
        return self.person.name if self.person else self.written

    @property
    def is_asked(self) -> bool:
        """Whether this person may be sent a digest about the task."""
        return self.state in {OwnerState.CERTAIN, OwnerState.LIKELY} and self.reached

    @property
    def reached(self) -> bool:
        """Whether messages arrive: known, and not refused."""
        return self.person is not None and self.person.reachable


def reachable(owners: Iterable[Owner]) -> tuple[Person, ...]:
    """The owners who may be asked, each once, the lead first."""
    return tuple(dict.fromkeys(o.person for o in owners if o.is_asked and o.person))


def asked(owners: Iterable[Owner], poster: Person) -> tuple[Person, ...]:
    """Who gets a task in a digest: the owners we can reach, else the poster, but never a guest."""
    return reachable(owners) or (() if poster.outside else (poster,))


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """The meeting a task comes from; `space_id` names its conversation, `poster` pasted its notes.

    `language` is what the notes are written in: en, nl, fr or de.
    """

    id: int
    title: str
    held_on: date
    space_id: str
    poster: Person
    held_on_source: HeldOnSource = HeldOnSource.WRITTEN
    language: str = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """`number` is its #number everywhere; `due` keeps the words of the notes."""

    number: int
    title: str
    description: str
    meeting: Meeting
    owners: tuple[Owner, ...] = ()
    topic: str | None = None
    status: Status = Status.OPEN
    due: Due | None = None
    snoozed_until: date | None = None
    last_note: str | None = None

    @property
    def reachable_owners(self) -> tuple[Person, ...]:
        """The owners who may be asked, each once, the lead first."""
        return reachable(self.owners)

    @property
    def asked(self) -> tuple[Person, ...]:
        """Who gets it in a digest: the owners we can reach, else the poster."""
        return asked(self.owners, self.meeting.poster)

    def is_late(self, today: date) -> bool:
        """True for an unfinished deadline whose last day has passed."""
        due = self.due
        return not self.status.closed and due is not None and due.kind is Kind.DEADLINE and _past(due.end, today)

    def is_owned_by(self, person: Person) -> bool:
        """True when that person is one of its owners."""
        return any(o.person == person for o in self.owners)


def _past(end: date | None, today: date) -> bool:
    return end is not None and end < today


@dataclass(frozen=True, slots=True)
class Mark:
    """Give it a status; `note` says on what it waits or how it stands.

    `is_ongoing` for work that doesn't end: in progress until it is said to be over. OPEN opens a closed task again.
    """

    status: Status
    note: str | None = None
    is_ongoing: bool = False


@dataclass(frozen=True, slots=True)
class Snooze:
    """Ask nobody about it before that day."""

    until: date


@dataclass(frozen=True, slots=True)
class NotMine:
    """Take the person who says so off the owners."""


@dataclass(frozen=True, slots=True)
class MyPart:
    """What the person who says so had to do is done; the task goes on for its other owners."""


@dataclass(frozen=True, slots=True)
class Note:
    """Keep somebody's words with the task."""

    text: str


Move = Mark | Snooze | NotMine | MyPart | Note


@dataclass(frozen=True, slots=True)
class Change:
    """One line of a task's history: what changed, from what, to what."""

    what: What
    old: str | None
    new: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A line of history with who made it and when (aware UTC)."""

    at: datetime
    by: str | None
    change: Change


def moved(task: Task, move: Move, by: Person) -> tuple[Task, tuple[Change, ...]]:
    """The task after a move, and its history lines; none when the move changes nothing."""
    match move:
        case Mark(status, note):
            return _reopened(task, note) if status is Status.OPEN else _marked(task, status, note)
        case Snooze(until):
            return _snoozed(task, until)
        case NotMine():
            return _released(task, by)
        case MyPart():
            return _parted(task, by)
        case Note(text):
            return replace(task, last_note=text), (Change(What.NOTE, None, text),)
        case _:
            assert_never(move)


def _marked(task: Task, status: Status, note: str | None) -> tuple[Task, tuple[Change, ...]]:
    if task.status.closed:
        return task, ()
    changes = [Change(What.STATUS, task.status, status)] if status is not task.status else []
    if note is not None:
        changes.append(Change(What.NOTE, None, note))
    return replace(task, status=status, last_note=note or task.last_note), tuple(changes)


def _reopened(task: Task, note: str | None) -> tuple[Task, tuple[Change, ...]]:
    if task.status is Status.OPEN:
        return task, ()
    told = (Change(What.NOTE, None, note),) if note else ()
    owners = tuple(replace(owner, done=False) for owner in task.owners)
    after = replace(task, status=Status.OPEN, owners=owners, last_note=note or task.last_note)
    return after, (Change(What.STATUS, task.status, Status.OPEN), *told)


def _parted(task: Task, by: Person) -> tuple[Task, tuple[Change, ...]]:
    if task.status.closed or all(owner.done for owner in task.owners if owner.person == by):
        return task, ()
    owners = tuple(replace(owner, done=owner.done or owner.person == by) for owner in task.owners)
    if all(owner.done for owner in owners):
        return _marked(task, Status.DONE, None)
    return replace(task, owners=owners), (Change(What.OWNER, by.name, None),)


def _snoozed(task: Task, until: date) -> tuple[Task, tuple[Change, ...]]:
    if task.status.closed or task.snoozed_until == until:
        return task, ()
    old = task.snoozed_until.isoformat() if task.snoozed_until else None
    return replace(task, snoozed_until=until), (Change(What.SNOOZE, old, until.isoformat()),)


def _released(task: Task, by: Person) -> tuple[Task, tuple[Change, ...]]:
    if task.status.closed or not task.is_owned_by(by):
        return task, ()
    kept = tuple(o for o in task.owners if o.person != by)
    return replace(task, owners=kept), (Change(What.OWNER, by.name, None),)
