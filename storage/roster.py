"""Who belongs to a conversation, as Teams lists them. Who left isn't asked about its tasks; who comes back is.

Leaving is kept with all one owned there, closed or not: who left may no longer speak for any of it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Case, ColumnElement, Select, case, delete, false, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import Member, OwnerState, Person
from domain.space import Place, SpaceKind
from storage import tasks
from storage.choices import key_of_team
from storage.people import PERSON, person_of, place_of, save_members, saved_space
from storage.rows import Query, insert_all
from storage.tables import admissions, meetings, memberships, owners, people, spaces
from storage.tables import tasks as task_table


@dataclass(frozen=True, slots=True)
class Moved:
    """Who is new in these conversations, and who is gone."""

    space_ids: tuple[int, ...] = ()
    came: tuple[int, ...] = ()
    went: tuple[int, ...] = ()


async def save_roster(db: AsyncConnection, place: Place, members: Iterable[Member], at: datetime) -> Moved:
    """The conversation's members as Teams lists them now; an empty list removes nobody."""
    listed = await save_members(db, place, list(members))
    known = select(*spaces.c, memberships.c.person_id).join(memberships, isouter=True)
    rows = (await db.execute(known.where(spaces.c.conversation_id == place.space_id))).mappings().all()
    space_id = await saved_space(db, place, rows[0] if rows else None)
    if not listed:
        await _asked_in_vain(db, space_id, at)
        return Moved()
    await db.execute(update(spaces).where(spaces.c.id == space_id).values(roster_at=at))
    there = {row["person_id"] for row in rows} - {None}
    went, came = tuple(there.difference(listed)), tuple(set(listed) - there)
    if went:
        gone = (memberships.c.space_id == space_id, memberships.c.person_id.in_(went))
        await db.execute(delete(memberships).where(*gone))
    await insert_all(db, memberships, [{"space_id": space_id, "person_id": person} for person in came])
    return Moved((space_id,), came, went)


async def _asked_in_vain(db: AsyncConnection, space_id: int, at: datetime) -> None:
    """Teams told nothing: what we know stays, and is not asked for again today."""
    known = (spaces.c.id == space_id, spaces.c.roster_at.is_not(None))
    await db.execute(update(spaces).where(*known).values(roster_at=at))


async def old_rosters(db: AsyncConnection, before: datetime, most: int) -> tuple[Place, ...]:
    """Shared conversations in which something is open and whose members were last read before then, oldest first."""
    rows = (await db.execute(are_old(before).limit(most))).mappings()
    return tuple(place_of(row) for row in rows)


def are_old(before: datetime) -> Query:
    """The query for that."""
    of_space = select(meetings.c.id).join(task_table).where(meetings.c.space_id == spaces.c.id)
    is_open = of_space.where(task_table.c.status.in_(tasks.OPEN)).exists()
    is_old = (spaces.c.roster_at < before, spaces.c.kind != SpaceKind.PERSONAL)
    return select(spaces).where(*is_old, is_open).order_by(spaces.c.roster_at)


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
    """These people left these conversations, as owners too; the numbers of the open tasks among theirs."""
    return await _turned(db, OwnerState.LEFT, owners.c.state != OwnerState.LEFT, _there(space_ids, person_ids))


async def back(db: AsyncConnection, space_ids: Iterable[int], person_ids: Iterable[int]) -> tuple[int, ...]:
    """These people are there again, and owners of what nobody took over; the numbers of the open tasks among it."""
    is_outside = owners.c.person_id.in_(_outsiders(space_ids))
    state = case((is_outside, OwnerState.OUTSIDE), else_=OwnerState.CERTAIN)
    was_away = or_(owners.c.state == OwnerState.LEFT, is_outside)
    return await _turned(db, state, was_away, _there(space_ids, person_ids))


async def led(db: AsyncConnection, moved: Moved) -> tuple[int, ...]:
    """The numbers of the open tasks there whose follow-up one of them leads."""
    here = (meetings.c.space_id.in_(moved.space_ids), tasks.LEAD.in_((*moved.came, *moved.went)))
    query = tasks.in_meetings(task_table.c.id).where(*here, task_table.c.status.in_(tasks.OPEN))
    return tuple((await db.scalars(query)).all())


async def former(db: AsyncConnection, place: Place) -> tuple[Person, ...]:
    """Who left a conversation and leads, or owns, something there yet."""
    here = meetings.c.space_id.in_(select(spaces.c.id).where(spaces.c.conversation_id == place.space_id))
    leads = select(tasks.LEAD).select_from(meetings).join(spaces).where(here, ~tasks.IS_LED)
    theirs = (owners.c.state == OwnerState.LEFT, owners.c.released_at.is_(None))
    owns = select(owners.c.person_id).select_from(owners).join(task_table).join(meetings).where(here, *theirs)
    query = select(*PERSON).where(or_(people.c.id.in_(leads), people.c.id.in_(owns))).order_by(people.c.name)
    return tuple(person_of(row) for row in (await db.execute(query)).mappings())


def _outsiders(space_ids: Iterable[int]) -> Select[tuple[int]]:
    """Who is from outside, and not let in by the team of these conversations."""
    keys = select(key_of_team).where(spaces.c.id.in_(list(space_ids)))
    admitted = select(admissions.c.person_id).where(admissions.c.team_key.in_(keys))
    return select(people.c.id).where(people.c.outside, people.c.id.not_in(admitted))


def _there(space_ids: Iterable[int], person_ids: Iterable[int]) -> ColumnElement[bool]:
    """What these people own there."""
    there = select(task_table.c.id).join(meetings).where(meetings.c.space_id.in_(list(space_ids)))
    theirs = owners.c.person_id.in_(list(person_ids)) & owners.c.released_at.is_(None)
    return theirs & owners.c.task_id.in_(there)


async def _turned(
    db: AsyncConnection, state: OwnerState | Case[OwnerState], *which: ColumnElement[bool]
) -> tuple[int, ...]:
    turned = (await db.scalars(update(owners).where(*which).values(state=state).returning(owners.c.task_id))).all()
    if not turned:
        return ()
    is_open = (task_table.c.id.in_(set(turned)), task_table.c.status.in_(tasks.OPEN))
    return tuple((await db.scalars(select(task_table.c.id).where(*is_open).order_by(task_table.c.id))).all())
