"""A task, its owners, how it stands."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from domain.dates import Due, Kind
from domain.people import OwnerState, Person, Reason
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
    CHECKED = "checked"  # in a review, with how many corrections


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """One name as the notes write it, with the person it means if known."""

    written: str
    state: OwnerState
    person: Person | None = None
    done: bool = False
    reason: Reason | None = field(default=None, compare=False)  # what told who is meant

    @property
    def name(self) -> str:
        """How to show them: as Teams does, else as written."""
        return self.person.name if self.person else self.written

    @property
    def told(self) -> str:
        """Their name, with whether their part is done."""
        return f"{self.name} {PART}" if self.done else self.name

    @property
    def is_asked(self) -> bool:
        """Whether this person may be sent a digest about the task."""
        return self.state in {OwnerState.CERTAIN, OwnerState.LIKELY} and self.reached and not self.done

    @property
    def reached(self) -> bool:
        """Whether messages arrive: known, and not refused."""
        return self.person is not None and self.person.reachable


PART = "✓"
"""Follows the name of an owner whose part is done, where names are told in words."""


def reachable(owners: Iterable[Owner]) -> tuple[Person, ...]:
    """The owners who may be asked, each once, the lead first."""
    return tuple(dict.fromkeys(o.person for o in owners if o.is_asked and o.person))


def asked(owners: Iterable[Owner], poster: Person, *, is_led: bool = True) -> tuple[Person, ...]:
    """Who gets a task in a digest: the owners we can reach, else the poster, but never a guest, nor one who left."""
    return reachable(owners) or ((poster,) if is_led and not poster.outside else ())


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """The meeting a task comes from; `space_id` names its conversation, `poster` pasted its notes.

    `is_led` while the poster is still in that conversation; by nobody after that, until somebody takes it over.

    `series` is its kind, `domain.series` says how it is told. `language` is what the notes are written in: en, nl, fr
    or de. `has_terms` where its team has words of its own.
    """

    id: int
    title: str
    held_on: date
    space_id: str
    poster: Person
    is_led: bool = True
    series: str = ""
    held_on_source: HeldOnSource = HeldOnSource.WRITTEN
    language: str = "en"
    has_terms: bool = field(default=True, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """`number` is its #number everywhere; `due` keeps the words of the notes.

    `is_ongoing` is work that doesn't end: in progress until it is said to be over. `waits_until` is the day on which
    what it waits on is due, where somebody named one.
    """

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
    waits_until: date | None = None
    is_ongoing: bool = False

    @property
    def lead(self) -> Person | None:
        """Who is asked again: the first owner who can be reached and hasn't done their part, else the poster."""
        return next(iter(self.asked), None)

    @property
    def is_shared(self) -> bool:
        """Several people own it who can be asked."""
        return len(self.reachable_owners) > 1

    def sleeps(self, today: date) -> bool:
        """Whether nobody is asked about it today because somebody said when."""
        return self.snoozed_until is not None and self.snoozed_until > today and not self.status.closed

    @property
    def reachable_owners(self) -> tuple[Person, ...]:
        """The owners who may be asked, each once, the lead first."""
        return reachable(self.owners)

    @property
    def asked(self) -> tuple[Person, ...]:
        """Who gets it in a digest: the owners we can reach, else the poster while there."""
        return asked(self.owners, self.meeting.poster, is_led=self.meeting.is_led)

    def is_late(self, today: date) -> bool:
        """True for an unfinished deadline whose last day has passed."""
        due = self.due
        return not self.status.closed and due is not None and due.kind is Kind.DEADLINE and _past(due.end, today)

    @property
    def leavers(self) -> tuple[Person, ...]:
        """Its owners who left the conversation, where it is open and nobody else who owns it can be asked."""
        left = (owner.person for owner in self.owners if owner.state is OwnerState.LEFT)
        return () if self.status.closed or self.reachable_owners else tuple(person for person in left if person)

    def is_open_with(self, person: Person) -> bool:
        """Not closed, and asked of that person or still theirs to do a part of."""
        theirs = any(owner.person == person and not owner.done for owner in self.owners)
        return not self.status.closed and (theirs or person in self.asked)

    def is_owned_by(self, person: Person) -> bool:
        """True when that person is one of its owners."""
        return any(o.person == person for o in self.owners)


def _past(end: date | None, today: date) -> bool:
    return end is not None and end < today


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
