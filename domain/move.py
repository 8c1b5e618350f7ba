"""What can be done to a task, and what it changes: the lawful moves."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import assert_never

from domain.dates import Due
from domain.people import OwnerState, Person
from domain.task import Change, Owner, Status, Task, What

CLOSED = frozenset(status.value for status in Status if status.closed)


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
class Hold:
    """It stays as it is: why, and from which day on it is asked about again."""

    note: str
    until: date | None = None


@dataclass(frozen=True, slots=True)
class NotMine:
    """Take the person who says so off the owners; `note` says why."""

    note: str | None = None


@dataclass(frozen=True, slots=True)
class MyPart:
    """What the person who says so had to do is done; the task goes on for its other owners."""


@dataclass(frozen=True, slots=True)
class Note:
    """Keep somebody's words with the task."""

    text: str


@dataclass(frozen=True, slots=True)
class Assign:
    """It is that person's from now on, and nobody else's."""

    person: Person


@dataclass(frozen=True, slots=True)
class PassOn:
    """What one owner had to do is another's from now on."""

    source: Person
    target: Person


@dataclass(frozen=True, slots=True)
class Entrust:
    """It is whoever is called so from now on, whom nobody knows yet; of what `source` owns with others, their part."""

    written: str
    source: Person


@dataclass(frozen=True, slots=True)
class Claim:
    """Who says so takes what a group was to do."""


@dataclass(frozen=True, slots=True)
class SetDue:
    """It is due then; None: on no day."""

    due: Due | None


@dataclass(frozen=True, slots=True)
class Rename:
    """Call it that."""

    title: str


@dataclass(frozen=True, slots=True)
class Correct:
    """Set right what was read: None stays as it is. What was no task is dropped."""

    title: str | None = None
    owners: tuple[Owner, ...] | None = None
    due: SetDue | None = None
    is_dropped: bool = False

    def __bool__(self) -> bool:
        """Whether it corrects anything."""
        return self != Correct()


Move = Correct | Mark | Snooze | Hold | NotMine | MyPart | Note | Assign | PassOn | Entrust | Claim | SetDue | Rename


def moved(task: Task, move: Move, by: Person, today: date) -> tuple[Task, tuple[Change, ...]]:
    """The task after a move, and its history lines; none when the move changes nothing.

    What recurs is open again once it is done, for a turn after `today`; only what isn't needed any more ends it.
    """
    after = _after(task, move, by)
    if after.status is Status.DONE is not task.status and task.due and task.due.every:
        after = _turned(after, task.due, today) if task.due.has_begun(today) else task
    return after, tuple(changes(task, after, move))


def _after(task: Task, move: Move, by: Person) -> Task:  # noqa: C901, PLR0911, PLR0912 - a line a move
    match move:
        case Mark(Status.OPEN, note):
            return _reopened(task, note)
        case Note(text):
            return replace(task, last_note=text)
        case Rename(title):
            return replace(task, title=title)
        case Correct():
            return _corrected(task, move)
        case _ if task.status.closed:
            return task
        case Mark(status, note, is_ongoing):
            return replace(task, status=status, last_note=note or task.last_note, is_ongoing=is_ongoing)
        case Snooze(until):
            return replace(task, snoozed_until=until)
        case Hold(note, until):
            return replace(task, last_note=note, snoozed_until=until or task.snoozed_until)
        case NotMine(note):
            left = tuple(owner for owner in task.owners if owner.person != by)
            return replace(task, owners=left, last_note=note or task.last_note)
        case MyPart():
            return _parted(task, by)
        case Assign(person):
            return _handed(task, (_sure(person),))
        case PassOn(source, target):
            return _handed(task, _passed_on(task, source, _sure(target)))
        case Entrust(written, source):
            stranger = Owner(written=written, state=OwnerState.UNKNOWN)
            return _handed(task, _passed_on(task, source, stranger) if task.is_owned_by(source) else (stranger,))
        case Claim():
            return task if task.is_owned_by(by) else replace(task, owners=(_sure(by), *task.owners))
        case SetDue(due):
            return replace(task, due=due)
        case _:
            assert_never(move)


def _corrected(task: Task, move: Correct) -> Task:
    """Closed or not: what a task says is another matter than how it stands."""
    return replace(
        task,
        title=task.title if move.title is None else move.title,
        owners=task.owners if move.owners is None else move.owners,
        due=move.due.due if move.due else task.due,
        status=Status.CANCELLED if move.is_dropped else task.status,
    )


def _sure(person: Person) -> Owner:
    return Owner(written=person.name, state=OwnerState.CERTAIN, person=person)


def _handed(task: Task, owners: tuple[Owner, ...]) -> Task:
    """Whoever has it now hears of it at once: the wait was another's."""
    return task if owners == task.owners else replace(task, owners=owners, snoozed_until=None)


def _passed_on(task: Task, source: Person, target: Owner) -> tuple[Owner, ...]:
    """In their place; who owned it already owns it once."""
    owners = tuple(target if owner.person == source else owner for owner in task.owners)
    others = [owner for owner in owners if not _is_same(owner, target)]
    return tuple(owner for owner in owners if owner in others or owner == target) if others else (target,)


def _is_same(owner: Owner, other: Owner) -> bool:
    """The same person; of nobody we know, the same name."""
    return owner.person == other.person and (owner.person is not None or owner.written == other.written)


def _reopened(task: Task, note: str | None) -> Task:
    after = replace(task, status=Status.OPEN, is_ongoing=False, last_note=note or task.last_note)
    if not task.status.closed:
        return after
    return replace(after, owners=tuple(replace(owner, done=False) for owner in task.owners))


def _parted(task: Task, by: Person) -> Task:
    owners = tuple(replace(owner, done=owner.done or owner.person == by) for owner in task.owners)
    is_over = task.is_owned_by(by) and all(owner.done for owner in owners)
    return replace(task, owners=owners, status=Status.DONE if is_over else task.status)


def _turned(task: Task, due: Due, today: date) -> Task:
    owners = tuple(replace(owner, done=False) for owner in task.owners)
    turn = due.next_turn(today)
    return replace(task, status=Status.OPEN, due=turn, owners=owners, snoozed_until=None, is_ongoing=False)


def changes(before: Task, after: Task, move: Move | None = None) -> Iterator[Change]:
    """The lines of history between two states of a task; a note says itself even where it repeats.

    Work that turns out not to end, or to end after all, is in progress as before: its line says so.
    """
    if turn := _turn(before, after, move):
        yield turn
    elif (before.status, before.is_ongoing) != (after.status, after.is_ongoing):
        yield Change(What.STATUS, before.status, after.status)
    if before.snoozed_until != after.snoozed_until:
        yield Change(What.SNOOZE, _iso(before.snoozed_until), _iso(after.snoozed_until))
    if before.due != after.due and not turn:
        yield Change(What.DUE, _words(before.due), _words(after.due))
    if _owners(before) != _owners(after):
        yield Change(What.OWNER, _owners(before), _owners(after))
    if before.title != after.title:
        yield Change(What.NOTE, before.title, after.title)
    if said := _said(move, before):
        yield Change(What.NOTE, None, said)


def _turn(before: Task, after: Task, move: Move | None) -> Change | None:
    """What says that a turn of what recurs was done, or taken back: no day that somebody set."""
    old, new = before.due, after.due
    if isinstance(move, SetDue | Correct) or not (old and new and old.every and old.is_as(new) and old.end and new.end):
        return None
    if old.end < new.end:
        return Change(What.STATUS, before.status, Status.DONE)
    return Change(What.STATUS, Status.DONE, after.status) if new.end < old.end else None


def _said(move: Move | None, task: Task) -> str | None:
    match move:
        case Note(text):
            return text
        case Hold(text) | NotMine(text) if not task.status.closed:
            return text or None
        case Mark(status, note) if not task.status.closed or status is Status.OPEN:
            return note
        case _:
            return None


def _owners(task: Task) -> str | None:
    """As history tells it: names, with who is through with their part."""
    return ", ".join(owner.told for owner in task.owners) or None


def _words(due: Due | None) -> str | None:
    return due.text if due else None


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def concerns_leads(change: Change) -> bool:
    """Whether a task may become late on another day since, or is one more that others are asked about."""
    is_opened = change.what is What.STATUS and change.old in CLOSED and change.new not in CLOSED
    return is_opened or change.what in {What.DUE, What.OWNER}
