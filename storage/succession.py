"""Who leads the follow-up of a conversation's meetings after somebody left it, or wants no more messages."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Select, and_, bindparam, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import Person
from domain.space import Place
from domain.succession import Lead, successors
from storage import assignments, tasks
from storage.rows import Query, execute_all
from storage.tables import meetings, people, spaces
from storage.tables import tasks as task_table

CAN_LEAD = and_(tasks.IS_LED, people.c.stopped.is_(False), people.c.refused.is_(None))


async def succeed(db: AsyncConnection, space_ids: Iterable[int] | Query, at: datetime) -> None:
    """Hand on what nobody leads who can."""
    found = successors_in(await _leads(db, space_ids))
    if not found:
        return
    rows = [{"of_meeting": meeting, "lead": person} for meeting, person in found.items()]
    follow = (
        update(meetings)
        .where(meetings.c.id == bindparam("of_meeting"))
        .values(lead_id=bindparam("lead"), lead_check_at=at)
    )
    await execute_all(db, follow, rows)
    still_open = (meetings.c.id.in_(found), task_table.c.status.in_(tasks.OPEN))
    await assignments.plan(db, await tasks.load(db, *still_open), at)


def led_by(person: Person) -> Query:
    """The conversations in which somebody leads something."""
    return select(meetings.c.space_id).where(tasks.LEAD.in_([person.id]))


def of_place(place: Place) -> Query:
    """That conversation."""
    return select(spaces.c.id).where(spaces.c.conversation_id == place.space_id)


def successors_in(leads: dict[int, list[Lead]]) -> dict[int, int]:
    """By conversation: a series is one conversation's."""
    return {meeting: person for theirs in leads.values() for meeting, person in successors(theirs).items()}


async def _leads(db: AsyncConnection, space_ids: Iterable[int] | Query) -> dict[int, list[Lead]]:
    """Who leads what, by conversation."""
    led = (
        select(meetings.c.id, meetings.c.space_id, meetings.c.series, meetings.c.posted_at, tasks.LEAD.label("lead"))
        .add_columns(CAN_LEAD.label("can_lead"))
        .join(spaces, spaces.c.id == meetings.c.space_id)
        .join(people, people.c.id == tasks.LEAD)
        .where(meetings.c.space_id.in_(space_ids if isinstance(space_ids, Select) else list(space_ids)))
        .where(meetings.c.discarded_at.is_(None))
    )
    found: dict[int, list[Lead]] = defaultdict(list)
    for row in await db.execute(led):
        found[row.space_id].append(Lead(row.id, row.series, row.posted_at, row.lead, bool(row.can_lead)))
    return found
