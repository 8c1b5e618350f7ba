"""Tasks with their owners."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    RowMapping,
    Select,
    and_,
    exists,
    func,
    or_,
    select,
    union_all,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.dates import Due, Kind, from_rrule
from domain.people import OwnerState, Person, Reason
from domain.summary import HeldOnSource
from domain.task import Meeting, Owner, Status, Task
from storage import assignments
from storage.choices import key_of_team
from storage.people import PERSON, person_of
from storage.rows import Query
from storage.tables import glossary, meetings, memberships, owners, people, spaces, tasks

Ordered = ColumnElement[Any]
OPEN = tuple(s.value for s in Status if not s.closed)
poster = people.alias("poster")
LEAD: ColumnElement[int] = func.coalesce(meetings.c.lead_id, meetings.c.poster_id)
"""Who leads a meeting's follow-up: its poster, until somebody takes it over."""
IS_LED = exists().where(memberships.c.space_id == spaces.c.id, memberships.c.person_id == LEAD)
"""Whether that person is still there."""


def led_by(people: Iterable[int]) -> ColumnElement[bool]:
    """That one of these people leads a meeting's follow-up, and is still there."""
    whose = list(people)
    by_poster = and_(meetings.c.lead_id.is_(None), meetings.c.poster_id.in_(whose))
    return and_(or_(meetings.c.lead_id.in_(whose), by_poster), IS_LED)


MEETING = (
    meetings.c.id.label("of_id"),
    meetings.c.title.label("of_title"),
    meetings.c.series.label("of_series"),
    meetings.c.held_on.label("of_held_on"),
    meetings.c.held_on_source.label("of_held_on_source"),
    meetings.c.language.label("of_language"),
    IS_LED.label("of_is_led"),
    spaces.c.conversation_id.label("of_space"),
    *(poster.c[column.name].label(f"of_poster_{column.name}") for column in PERSON),
    exists().where(glossary.c.team_key == key_of_team).label("of_terms"),
)


def in_meetings(*columns: ColumnElement[Any]) -> Query:
    """A query over tasks joined with their meeting and space; discarded meetings are never seen."""
    return (
        select(*columns)
        .select_from(tasks)
        .join(meetings, meetings.c.id == tasks.c.meeting_id)
        .join(spaces, spaces.c.id == meetings.c.space_id)
        .where(meetings.c.discarded_at.is_(None))
    )


def meeting_of(row: RowMapping) -> Meeting:
    """A Meeting from a row that holds MEETING's columns."""
    return Meeting(
        id=row["of_id"],
        title=row["of_title"],
        series=row["of_series"],
        held_on=row["of_held_on"],
        held_on_source=HeldOnSource(row["of_held_on_source"]),
        language=row["of_language"],
        space_id=row["of_space"],
        poster=person_of(row, "of_poster_"),
        has_terms=bool(row["of_terms"]),
        is_led=bool(row["of_is_led"]),
    )


WHO = people.alias("who")
OWNED = (
    *(owners.c[name].label(f"by_{name}") for name in ("id", "written", "state", "done", "reason")),
    *(WHO.c[column.name].label(f"by_who_{column.name}") for column in PERSON),
)


_WITH_OWNERS = (  # built once: it goes with nearly every message
    in_meetings(*tasks.c, *MEETING, *OWNED)
    .join(poster, poster.c.id == LEAD)
    .join(owners, and_(owners.c.task_id == tasks.c.id, owners.c.released_at.is_(None)), isouter=True)
    .join(WHO, WHO.c.id == owners.c.person_id, isouter=True)
)


async def load(
    db: AsyncConnection, *where: ColumnElement[bool], order: Sequence[Ordered] = (tasks.c.id,), limit: int | None = None
) -> tuple[Task, ...]:
    """Tasks of meetings that weren't discarded, with their owners: one statement, however many."""
    return tuple([task for task, _ in await load_with(db, (), *where, order=order, limit=limit)])


async def load_with(
    db: AsyncConnection,
    beside: Sequence[ColumnElement[Any]],
    *where: ColumnElement[bool],
    order: Sequence[Ordered] = (tasks.c.id,),
    limit: int | None = None,
    skip: int = 0,
    locks: bool = False,
) -> list[tuple[Task, RowMapping]]:
    """The same, each with a row that holds more of it, under a limit the `count` of all; a lock keeps others away.

    SQLite leaves the lock out: it has one writer at a time. Locks are taken in one order, the tasks' own.
    """
    query = _WITH_OWNERS.add_columns(*beside).order_by(*order, tasks.c.id, owners.c.position)
    if limit is None:
        query = query.where(*where)
    else:  # of tasks, not of their owners; all that there are are counted meanwhile
        all_of_them = in_meetings(tasks.c.id, func.count().over().label("count")).where(*where)
        page = all_of_them.order_by(*order, tasks.c.id).limit(limit).offset(skip).subquery()
        query = query.join(page, page.c.id == tasks.c.id).add_columns(page.c.count)
    rows = (await db.execute(query.with_for_update(of=tasks) if locks else query)).mappings()
    found: dict[int, list[RowMapping]] = {}
    for row in rows:
        found.setdefault(row["id"], []).append(row)
    return [(_task(each), each[0]) for each in found.values()]


async def numbered(db: AsyncConnection, number: int) -> Task | None:
    """One task by its number; None when there is none to be seen."""
    found = await load(db, tasks.c.id == number)
    return found[0] if found else None


async def numbered_all(db: AsyncConnection, numbers: Sequence[int]) -> tuple[Task, ...]:
    """Tasks by their numbers, as far as they are to be seen."""
    return await load(db, tasks.c.id.in_(numbers)) if numbers else ()


async def locked(db: AsyncConnection, numbers: Iterable[int]) -> dict[int, Task]:
    """Tasks by their numbers; nobody else changes them before we did."""
    found = await load_with(db, (), tasks.c.id.in_(list(numbers)), locks=True)
    return {task.number: task for task, _ in found}


DUE_FIRST = (tasks.c.due_end.is_(None), tasks.c.due_end, tasks.c.id)


def is_open_for(person: Person) -> ColumnElement[bool]:
    """That a task is open with somebody."""
    is_theirs = tasks.c.id.in_(union_all(*theirs(person)))
    return and_(is_theirs, tasks.c.status.in_(OPEN), meetings.c.is_held.is_(False))


def theirs(person: Person) -> tuple[Select[tuple[int]], ...]:
    """The tasks that somebody is asked about, and those they own and haven't done their part of."""
    owned = select(owners.c.task_id).where(
        owners.c.person_id == person.id, owners.c.released_at.is_(None), owners.c.done.is_(False)
    )
    return assignments.of(person.id), owned


async def open_for(db: AsyncConnection, person: Person) -> tuple[Task, ...]:
    """What is open with somebody: by due day, then by number."""
    return await load(db, is_open_for(person), order=DUE_FIRST)


async def owned_by(db: AsyncConnection, person: Person) -> tuple[Task, ...]:
    """Somebody's own tasks, whoever is asked about them."""
    theirs = select(owners.c.task_id).where(owners.c.person_id == person.id, owners.c.released_at.is_(None))
    return await load(db, tasks.c.id.in_(theirs))


async def of_meeting(db: AsyncConnection, meeting_id: int) -> tuple[Task, ...]:
    """A meeting's tasks as its notes order them."""
    return await load(db, meetings.c.id == meeting_id, order=(tasks.c.position,))


def _owner(row: RowMapping) -> Owner:
    person = person_of(row, "by_who_") if row["by_who_id"] is not None else None
    reason = Reason(row["by_reason"]) if row["by_reason"] else None
    state = OwnerState(row["by_state"])
    return Owner(written=row["by_written"], state=state, person=person, done=row["by_done"], reason=reason)


def _task(rows: Sequence[RowMapping]) -> Task:
    row = rows[0]
    return Task(
        number=row["id"],
        title=row["title"],
        description=row["description"],
        meeting=meeting_of(row),
        owners=tuple([_owner(each) for each in rows if each["by_id"] is not None]),
        topic=row["topic"],
        status=Status(row["status"]),
        due=_due(row),
        snoozed_until=row["snoozed_until"],
        last_note=row["last_note"],
        waits_until=row["waits_until"],
        is_ongoing=row["is_ongoing"],
    )


def _due(row: RowMapping) -> Due | None:
    if row["due_text"] is None:
        return None
    every = from_rrule(row["due_every"]) if row["due_every"] else None
    kind = Kind(row["due_kind"])
    return Due(row["due_text"], kind, row["due_start"], row["due_end"], row["due_read_on"], every)
