"""Tasks with their owners, and every change with its line of history."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.dates import Due, Kind
from domain.people import OwnerState, Person
from domain.task import Change, Meeting, Owner, Status, Task
from storage import asks
from storage.people import PERSON, person_of
from storage.rows import Query
from storage.tables import changes, meetings, owners, people, spaces, tasks

OPEN = tuple(s.value for s in Status if not s.closed)
poster = people.alias("poster")
MEETING = (
    meetings.c.id.label("meeting_id"),
    meetings.c.title.label("meeting_title"),
    meetings.c.held_on,
    spaces.c.conversation_id.label("space_id"),
    *(poster.c[column.name].label(f"poster_{column.name}") for column in PERSON),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """Who did something, when (aware UTC), and which activity said so."""

    by: Person
    at: datetime
    source: str


def in_meetings(*columns: ColumnElement[Any]) -> Query:
    """A query over tasks joined with their meeting, space and poster; discarded meetings are never seen."""
    return (
        select(*columns)
        .select_from(tasks)
        .join(meetings, meetings.c.id == tasks.c.meeting_id)
        .join(spaces, spaces.c.id == meetings.c.space_id)
        .join(poster, poster.c.id == meetings.c.poster_id)
        .where(meetings.c.discarded_at.is_(None))
    )


def meeting_of(row: RowMapping) -> Meeting:
    """A Meeting from a row that holds MEETING's columns."""
    return Meeting(
        id=row["meeting_id"],
        title=row["meeting_title"],
        held_on=row["held_on"],
        space_id=row["space_id"],
        poster=person_of(row, "poster_"),
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


async def save(db: AsyncConnection, task: Task, made: Sequence[Change], deed: Deed) -> None:
    """Write a moved task and its history lines; the same activity never writes a task twice."""
    if not made or await _is_written(db, task.number, deed.source):
        return
    values = {"status": task.status, "snoozed_until": task.snoozed_until, "last_note": task.last_note}
    await db.execute(update(tasks).where(tasks.c.id == task.number).values(values))
    kept = [o.person.id for o in task.owners if o.person]
    gone = (owners.c.task_id == task.number, owners.c.person_id.is_not(None), owners.c.person_id.not_in(kept))
    await db.execute(update(owners).where(*gone, owners.c.released_at.is_(None)).values(released_at=deed.at))
    await record(db, task.number, made, deed)


async def record(db: AsyncConnection, number: int, made: Iterable[Change], deed: Deed) -> None:
    """Write history lines."""
    line = {"task_id": number, "by_id": deed.by.id, "at": deed.at, "source": deed.source}
    lines = [{**line, "what": c.what, "old": c.old, "new": c.new} for c in made]
    await db.execute(insert(changes), lines)


async def touched(db: AsyncConnection, source: str) -> tuple[Task, ...]:
    """The tasks an activity changed, for one that is delivered again."""
    lines = select(changes.c.task_id).where(changes.c.source == source)
    return await load(db, in_meetings(tasks.c.id).where(tasks.c.id.in_(lines)).order_by(tasks.c.id))


async def open_for(db: AsyncConnection, person: Person) -> tuple[Task, ...]:
    """What somebody is asked about: by due day, then by number."""
    query = (
        in_meetings(tasks.c.id)
        .where(tasks.c.id.in_(asks.of(person.id)), tasks.c.status.in_(OPEN), meetings.c.is_held.is_(False))
        .order_by(tasks.c.due_end.is_(None), tasks.c.due_end, tasks.c.id)
    )
    return await load(db, query)


async def of_meeting(db: AsyncConnection, meeting_id: int) -> tuple[Task, ...]:
    """A meeting's tasks as its notes order them."""
    return await load(
        db, in_meetings(tasks.c.id).where(meetings.c.id == meeting_id).order_by(tasks.c.position)
    )


async def _is_written(db: AsyncConnection, number: int, source: str) -> bool:
    query = select(changes.c.id).where(changes.c.task_id == number, changes.c.source == source).limit(1)
    return await db.scalar(query) is not None


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
    return Owner(written=row["written"], state=OwnerState(row["state"]), person=person, done=row["done"])


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
    )


def _due(row: RowMapping) -> Due | None:
    if row["due_text"] is None:
        return None
    kind = Kind(row["due_kind"])
    return Due(row["due_text"], kind, row["due_start"], row["due_end"], row["due_read_on"])
