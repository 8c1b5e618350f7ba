"""How somebody stands towards a meeting, its tasks or a team, as present membership has it: one query each."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, Select, case, exists, func, literal, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import OwnerState, Person
from domain.rights import NOBODY, Relation
from storage.choices import key_of_team
from storage.rows import Query
from storage.tables import meetings, memberships, owners, people, spaces, tasks
from storage.tasks import LEAD

Columns = Mapping[str, ColumnElement[Any]]


async def to_tasks(db: AsyncConnection, person: Person, numbers: Sequence[int]) -> dict[int, Relation]:
    """By the tasks' numbers; those of a meeting that was discarded are left out."""
    columns = {**_towards(person, LEAD), "is_owner": tasks.c.id.in_(still_owned(person))}
    query = (
        select(tasks.c.id, *_named(columns))
        .join(meetings, meetings.c.id == tasks.c.meeting_id)
        .join(spaces, spaces.c.id == meetings.c.space_id)
        .where(tasks.c.id.in_(numbers), meetings.c.discarded_at.is_(None))
    )
    return {row["id"]: _relation(row) for row in (await db.execute(query)).mappings()}


async def to_meeting(db: AsyncConnection, person: Person, meeting_id: int) -> Relation:
    """Whether it was discarded or not."""
    query = select(*_named(_towards(person, LEAD))).select_from(meetings).join(spaces)
    return await _one(db, query.where(meetings.c.id == meeting_id))


async def to_space(db: AsyncConnection, person: Person, space_id: str, lead: Person) -> Relation:
    """Towards a conversation, and the follow-up that one leads in it."""
    query = select(*_named(_towards(person, literal(lead.id)))).select_from(spaces)
    return await _one(db, query.where(spaces.c.conversation_id == space_id))


async def to_team(db: AsyncConnection, person: Person, key: str) -> Relation:
    """The best of those towards its conversations. It is led while a member who is no guest leads anything there."""
    here = select(meetings.c.id).where(meetings.c.space_id == spaces.c.id)
    columns = {
        **_towards(person, literal(person.id)),
        "is_poster": here.where(literal(person.id) == LEAD).exists(),
        "is_led": here.where(_is_there(LEAD), ~_is_guest(LEAD)).exists(),
    }
    best = {name: func.max(case((column, 1), else_=0)) for name, column in columns.items()}
    return await _one(db, select(*_named(best)).select_from(spaces).where(key_of_team == key))


def columns(person: Person) -> list[ColumnElement[Any]]:
    """How somebody stands, for a query over tasks; whether they own one its owners tell."""
    return _named(_towards(person, LEAD))


def of_row(row: RowMapping, *, is_owner: bool) -> Relation:
    """From a row with these columns."""
    stands = {name: bool(row[name]) for name in ("is_member", "is_guest", "is_poster", "is_led")}
    return Relation(**stands, is_owner=is_owner)


def still_owned(person: Person) -> Select[tuple[int]]:
    """The tasks that somebody owns, without having left their conversation since."""
    theirs = (owners.c.person_id == person.id, owners.c.released_at.is_(None), owners.c.state != OwnerState.LEFT)
    return select(owners.c.task_id).where(*theirs)


def _towards(person: Person, lead: ColumnElement[int]) -> Columns:
    """For a query over `spaces`; `lead` leads the follow-up in question."""
    whose: ColumnElement[int] = literal(person.id)
    return {
        "is_member": _is_there(whose),
        "is_guest": _is_guest(whose),
        "is_poster": lead == person.id,
        "is_led": _is_there(lead),
    }


def _is_there(whose: ColumnElement[int]) -> ColumnElement[bool]:
    return exists().where(memberships.c.space_id == spaces.c.id, memberships.c.person_id == whose)


def _is_guest(whose: ColumnElement[int]) -> ColumnElement[bool]:
    return exists().where(people.c.id == whose, or_(people.c.outside, people.c.tenant_id != spaces.c.tenant_id))


def _named(columns: Columns) -> list[ColumnElement[Any]]:
    return [column.label(name) for name, column in columns.items()]


async def _one(db: AsyncConnection, query: Query) -> Relation:
    row = (await db.execute(query)).mappings().first()
    return _relation(row) if row else NOBODY


def _relation(row: RowMapping) -> Relation:
    return Relation(**{name: bool(value) for name, value in row.items() if name != "id"})
