"""Who belongs to a conversation, as Teams lists them. Who left isn't asked about its tasks; who comes back is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, RowMapping, delete, false, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import Member, OwnerState
from domain.space import Place, SpaceKind
from storage import tasks
from storage.people import join, save_member, save_space
from storage.tables import meetings, memberships, owners, people, spaces
from storage.tables import tasks as task_table

ASKED = (OwnerState.CERTAIN, OwnerState.LIKELY)


@dataclass(frozen=True, slots=True)
class Moved:
    """Who is new in these conversations, and who is gone."""

    space_ids: tuple[int, ...] = ()
    came: tuple[int, ...] = ()
    went: tuple[int, ...] = ()


async def save_roster(db: AsyncConnection, place: Place, members: Iterable[Member], at: datetime) -> Moved:
    """The conversation's members as Teams lists them now; an empty list removes nobody."""
    listed = [await save_member(db, place, member) for member in members]
    space_id = await save_space(db, place)
    if not listed:
        await _asked_in_vain(db, space_id, at)
        return Moved()
    await db.execute(update(spaces).where(spaces.c.id == space_id).values(roster_at=at))
    here = memberships.c.space_id == space_id
    there = set((await db.scalars(select(memberships.c.person_id).where(here))).all())
    went, came = tuple(there.difference(listed)), tuple(set(listed) - there)
    await db.execute(delete(memberships).where(here, memberships.c.person_id.in_(went)))
    await join(db, space_id, listed)
    return Moved((space_id,), came, went)


async def _asked_in_vain(db: AsyncConnection, space_id: int, at: datetime) -> None:
    """Teams told nothing: what we know stays, and is not asked for again today."""
    known = (spaces.c.id == space_id, spaces.c.roster_at.is_not(None))
    await db.execute(update(spaces).where(*known).values(roster_at=at))


async def old_rosters(db: AsyncConnection, before: datetime, most: int) -> tuple[Place, ...]:
    """Shared conversations in which something is open and whose members were last read before then, oldest first."""
    is_open = select(meetings.c.space_id).join(task_table).where(task_table.c.status.in_(tasks.OPEN))
    query = (
        select(spaces)
        .where(spaces.c.roster_at < before, spaces.c.kind != SpaceKind.PERSONAL, spaces.c.id.in_(is_open))
        .order_by(spaces.c.roster_at)
        .limit(most)
    )
    return tuple(_place(row) for row in (await db.execute(query)).mappings())


def _place(row: RowMapping) -> Place:
    names = ("conversation_id", "tenant_id", "service_url", "bot_id", "bot_name", "team_id", "name")
    return Place(kind=SpaceKind(row["kind"]), **{name: row[name] for name in names})


async def leave(db: AsyncConnection, place: Place, teams_ids: Sequence[str]) -> Moved:
    """Take people out of a conversation, and of every other one of its team."""
    same_team = spaces.c.team_id == place.team_id if place.team_id else false()
    there = select(spaces.c.id).where(or_(spaces.c.conversation_id == place.space_id, same_team))
    who = select(people.c.id).where(people.c.tenant_id == place.tenant_id, people.c.teams_id.in_(teams_ids))
    gone = (memberships.c.space_id.in_(there), memberships.c.person_id.in_(who))
    moved = Moved(tuple((await db.scalars(there)).all()), went=tuple((await db.scalars(who)).all()))
    await db.execute(delete(memberships).where(*gone))
    return moved


async def left(db: AsyncConnection, space_ids: Iterable[int], person_ids: Iterable[int]) -> tuple[int, ...]:
    """These people left these conversations; the numbers of the open tasks they owned there."""
    return await _turned(db, OwnerState.LEFT, owners.c.state.in_(ASKED), _there(space_ids, person_ids))


async def back(db: AsyncConnection, space_ids: Iterable[int], person_ids: Iterable[int]) -> tuple[int, ...]:
    """These people are there again, and owners of what nobody took over; the tasks' numbers."""
    return await _turned(db, OwnerState.CERTAIN, owners.c.state == OwnerState.LEFT, _there(space_ids, person_ids))


def _there(space_ids: Iterable[int], person_ids: Iterable[int]) -> ColumnElement[bool]:
    """What these people own of what is open there."""
    open_there = (
        select(task_table.c.id)
        .join(meetings, meetings.c.id == task_table.c.meeting_id)
        .where(meetings.c.space_id.in_(list(space_ids)), task_table.c.status.in_(tasks.OPEN))
    )
    theirs = owners.c.person_id.in_(list(person_ids)) & owners.c.released_at.is_(None)
    return theirs & owners.c.task_id.in_(open_there)


async def _turned(db: AsyncConnection, state: OwnerState, *which: ColumnElement[bool]) -> tuple[int, ...]:
    numbers = tuple((await db.scalars(select(owners.c.task_id).where(*which).distinct())).all())
    if numbers:
        await db.execute(update(owners).where(*which).values(state=state))
    return numbers
