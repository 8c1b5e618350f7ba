"""Tasks with their owners, and every change with its line of history."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.dates import Due, Kind, from_rrule, to_rrule
from domain.move import Move, moved
from domain.people import OwnerState, Person, Reason, fold
from domain.summary import HeldOnSource
from domain.task import Change, Meeting, Owner, Status, Task, What
from storage import asks, undo
from storage.deed import Deed
from storage.people import PERSON, person_of
from storage.rows import Query, insert_all
from storage.tables import changes, meetings, memberships, owners, people, spaces, tasks

Moved = tuple[Task, tuple[Change, ...]]
OPEN = tuple(s.value for s in Status if not s.closed)
poster = people.alias("poster")
LEAD: ColumnElement[int] = func.coalesce(meetings.c.lead_id, meetings.c.poster_id)
"""Who leads a meeting's follow-up: its poster, until somebody takes it over."""
IS_LED = exists().where(memberships.c.space_id == spaces.c.id, memberships.c.person_id == LEAD)
"""Whether that person is still there."""

MEETING = (
    meetings.c.id.label("of_id"),
    meetings.c.title.label("of_title"),
    meetings.c.held_on.label("of_held_on"),
    meetings.c.held_on_source.label("of_held_on_source"),
    meetings.c.language.label("of_language"),
    IS_LED.label("of_is_led"),
    spaces.c.conversation_id.label("of_space"),
    *(poster.c[column.name].label(f"of_poster_{column.name}") for column in PERSON),
)


def in_meetings(*columns: ColumnElement[Any]) -> Query:
    """A query over tasks joined with their meeting, space and poster; discarded meetings are never seen."""
    return (
        select(*columns)
        .select_from(tasks)
        .join(meetings, meetings.c.id == tasks.c.meeting_id)
        .join(spaces, spaces.c.id == meetings.c.space_id)
        .join(poster, poster.c.id == LEAD)
        .where(meetings.c.discarded_at.is_(None))
    )


def meeting_of(row: RowMapping) -> Meeting:
    """A Meeting from a row that holds MEETING's columns."""
    return Meeting(
        id=row["of_id"],
        title=row["of_title"],
        held_on=row["of_held_on"],
        held_on_source=HeldOnSource(row["of_held_on_source"]),
        language=row["of_language"],
        space_id=row["of_space"],
        poster=person_of(row, "of_poster_"),
        is_led=bool(row["of_is_led"]),
    )


async def load(db: AsyncConnection, query: Query) -> tuple[Task, ...]:
    """The tasks whose ids a query over `in_meetings()` selects, in its order."""
    ids = list(dict.fromkeys((await db.scalars(query)).all()))
    rows = (await db.execute(in_meetings(*tasks.c, *MEETING).where(tasks.c.id.in_(ids)))).mappings()
    found = {row["id"]: row for row in rows}
    owned = await _owners(db, ids)
    return tuple(_task(found[number], owned[number]) for number in ids if number in found)


async def numbered(db: AsyncConnection, number: int) -> Task | None:
    """One task by its number; None when there is none to be seen."""
    found = await load(db, in_meetings(tasks.c.id).where(tasks.c.id == number))
    return found[0] if found else None


async def numbered_all(db: AsyncConnection, numbers: Sequence[int]) -> tuple[Task, ...]:
    """Tasks by their numbers, as far as they are to be seen."""
    return await load(db, in_meetings(tasks.c.id).where(tasks.c.id.in_(numbers)).order_by(tasks.c.id))


async def lock(db: AsyncConnection, numbers: Iterable[int]) -> None:
    """Let nobody else change these before we did; in one order, so that no two wait for each other.

    SQLite leaves it out: it has one writer at a time.
    """
    which = tasks.c.id.in_(list(numbers))
    await db.execute(select(tasks.c.id).where(which).order_by(tasks.c.id).with_for_update())


async def apply(db: AsyncConnection, number: int, move: Move, deed: Deed) -> Moved | None:
    """Move a locked task as it stands now and write its history; an activity that came before finds its own lines."""
    task = await numbered(db, number)
    if task is None:
        return None
    written = await written_by(db, number, deed.source)
    if written:
        return task, written
    after, made = moved(task, move, deed.by, deed.at.date())
    if made:
        await keep(db, task, after, deed)
        await record(db, [(number, change) for change in made], deed)
    return after, made


async def keep(db: AsyncConnection, before: Task, after: Task, deed: Deed) -> None:
    """Write how a task stands now, and what it was, so that the deed can be taken back."""
    await save(db, before, after, deed.at)
    await undo.keep(db, before, after, deed)


async def save(db: AsyncConnection, before: Task, after: Task, at: datetime) -> None:
    """Write how a task stands now."""
    values = {**standing(after), "folded": fold(f"{after.title} {after.description} {after.topic or ''}")}
    await db.execute(update(tasks).where(tasks.c.id == after.number).values(values))
    if before.owners != after.owners:
        await _save_owners(db, after, at)


def standing(task: Task) -> dict[str, object]:
    """The columns that people can change."""
    return {
        "title": task.title,
        "status": task.status,
        "is_ongoing": task.is_ongoing,
        "snoozed_until": task.snoozed_until,
        "last_note": task.last_note,
        **due_row(task.due),
    }


def due_row(due: Due | None) -> dict[str, object]:
    """The columns of a due date."""
    return {
        "due_text": due.text if due else None,
        "due_kind": due.kind if due else None,
        "due_start": due.start if due else None,
        "due_end": due.end if due else None,
        "due_read_on": due.read_on if due else None,
        "due_every": to_rrule(due.every) if due and due.every else None,
    }


async def _save_owners(db: AsyncConnection, task: Task, at: datetime) -> None:
    """Who is no longer an owner is released, never deleted: history speaks of them."""
    there = (owners.c.task_id == task.number, owners.c.released_at.is_(None))
    await db.execute(update(owners).where(*there).values(released_at=at))
    rows = [{"task_id": task.number, "position": place, **owner_row(o)} for place, o in enumerate(task.owners, 1)]
    await insert_all(db, owners, rows)


def owner_row(owner: Owner) -> dict[str, object]:
    """The columns of one name."""
    person_id = owner.person.id if owner.person else None
    who = {"written": owner.written, "state": owner.state, "person_id": person_id, "reason": owner.reason}
    return {**who, "done": owner.done}


async def written_by(db: AsyncConnection, number: int, source: str) -> tuple[Change, ...]:
    """The lines that an activity wrote into a task's history."""
    query = select(changes).where(changes.c.task_id == number, changes.c.source == source)
    lines = (await db.execute(query.order_by(changes.c.id))).mappings()
    return tuple(Change(What(line["what"]), line["old"], line["new"]) for line in lines)


async def record(db: AsyncConnection, made: Iterable[tuple[int, Change]], deed: Deed) -> None:
    """Write history lines, each with its task's number."""
    done = {"by_id": deed.by.id, "at": deed.at, "source": deed.source}
    lines = [{**done, "task_id": number, "what": c.what, "old": c.old, "new": c.new} for number, c in made]
    await insert_all(db, changes, lines)


async def touched(db: AsyncConnection, source: str) -> tuple[Task, ...]:
    """The tasks an activity changed, in its order, for one that is delivered again."""
    lines = select(changes.c.task_id).where(changes.c.source == source).order_by(changes.c.id)
    ids = list(dict.fromkeys((await db.scalars(lines)).all()))
    found = await load(db, in_meetings(tasks.c.id).where(tasks.c.id.in_(ids)))
    return tuple(sorted(found, key=lambda task: ids.index(task.number)))


@dataclass(frozen=True, slots=True)
class Closed:
    """A task that somebody else closed, who (None: nobody we know), and when (aware UTC)."""

    task: Task
    by: str | None
    at: datetime


async def closed_by_others(db: AsyncConnection, since: Mapping[int, datetime]) -> dict[int, tuple[Closed, ...]]:
    """Of each person's tasks those that are closed, and that another closed after that instant; the last who did."""
    closed = [status for status in Status if status.closed]
    query = (
        select(owners.c.person_id, changes.c.task_id, changes.c.at, changes.c.by_id, people.c.name)
        .join(owners, owners.c.task_id == changes.c.task_id)
        .join(tasks, tasks.c.id == changes.c.task_id)
        .join(people, people.c.id == changes.c.by_id, isouter=True)
        .where(owners.c.person_id.in_(since), owners.c.released_at.is_(None), tasks.c.status.in_(closed))
        .where(owners.c.state != OwnerState.LEFT)
        .where(changes.c.what == What.STATUS, changes.c.new.in_(closed))
        .order_by(changes.c.id)
    )
    last = {(row.person_id, row.task_id): row for row in await db.execute(query)}
    others = [row for (reader, _), row in last.items() if row.by_id != reader and row.at > since[reader]]
    found = {task.number: task for task in await numbered_all(db, sorted({row.task_id for row in others}))}
    told: dict[int, list[Closed]] = defaultdict(list)
    for row in sorted(others, key=lambda row: int(row.task_id)):
        if row.task_id in found:
            told[row.person_id].append(Closed(found[row.task_id], row.name, row.at))
    return {reader: tuple(each) for reader, each in told.items()}


async def open_for(db: AsyncConnection, person: Person) -> tuple[Task, ...]:
    """What is open with somebody, asked about it or owning it: by due day, then by number."""
    owned = select(owners.c.task_id).where(
        owners.c.person_id == person.id, owners.c.released_at.is_(None), owners.c.done.is_(False)
    )
    theirs = or_(tasks.c.id.in_(asks.of(person.id)), tasks.c.id.in_(owned))
    query = (
        in_meetings(tasks.c.id)
        .where(theirs, tasks.c.status.in_(OPEN), meetings.c.is_held.is_(False))
        .order_by(tasks.c.due_end.is_(None), tasks.c.due_end, tasks.c.id)
    )
    return await load(db, query)


async def owned_by(db: AsyncConnection, person: Person) -> tuple[Task, ...]:
    """Somebody's own tasks, whoever is asked about them."""
    theirs = select(owners.c.task_id).where(owners.c.person_id == person.id, owners.c.released_at.is_(None))
    return await load(db, in_meetings(tasks.c.id).where(tasks.c.id.in_(theirs)))


async def of_meeting(db: AsyncConnection, meeting_id: int) -> tuple[Task, ...]:
    """A meeting's tasks as its notes order them."""
    return await load(db, in_meetings(tasks.c.id).where(meetings.c.id == meeting_id).order_by(tasks.c.position))


async def _owners(db: AsyncConnection, numbers: Sequence[object]) -> dict[object, list[Owner]]:
    query = (
        select(owners, *(column.label(f"person_{column.name}") for column in PERSON[1:]))
        .join(people, people.c.id == owners.c.person_id, isouter=True)
        .where(owners.c.task_id.in_(numbers), owners.c.released_at.is_(None))
        .order_by(owners.c.task_id, owners.c.position)
    )
    owned: dict[object, list[Owner]] = defaultdict(list)
    for row in (await db.execute(query)).mappings():
        owned[row["task_id"]].append(_owner(row))
    return owned


def _owner(row: RowMapping) -> Owner:
    person = person_of(row, "person_") if row["person_id"] is not None else None
    reason = Reason(row["reason"]) if row["reason"] else None
    state = OwnerState(row["state"])
    return Owner(written=row["written"], state=state, person=person, done=row["done"], reason=reason)


def _task(row: RowMapping, owned: Sequence[Owner]) -> Task:
    return Task(
        number=row["id"],
        title=row["title"],
        description=row["description"],
        meeting=meeting_of(row),
        owners=tuple(owned),
        topic=row["topic"],
        status=Status(row["status"]),
        due=_due(row),
        snoozed_until=row["snoozed_until"],
        last_note=row["last_note"],
        is_ongoing=row["is_ongoing"],
    )


def _due(row: RowMapping) -> Due | None:
    if row["due_text"] is None:
        return None
    every = from_rrule(row["due_every"]) if row["due_every"] else None
    kind = Kind(row["due_kind"])
    return Due(row["due_text"], kind, row["due_start"], row["due_end"], row["due_read_on"], every)
