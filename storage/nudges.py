"""Who is due for a digest, and when the next one is."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, and_, case, func, or_, select, union_all, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import Person
from domain.task import Task
from storage import tasks
from storage.leases import LONGEST_WAIT, held
from storage.outcome import OPEN, NudgeState
from storage.people import PERSON, person_of
from storage.rows import Query
from storage.tables import assignments, meetings, nudges, people, prompts
from storage.tables import tasks as task_table

FARTHEST_EAST = timedelta(hours=14)  # where a day begins first


async def due(db: AsyncConnection, at: datetime, now: datetime, meeting_id: int | None = None) -> tuple[Person, ...]:
    """Who is to be looked at at that instant, of one meeting if named: the fewest tries first, then the longest wait.

    Whoever has a digest on its way, or must wait for another try, isn't.
    """
    queries = [are_due(at, now, meeting_id), *([leads_are_due(at, now)] if meeting_id is None else [])]
    found = [person_of(row) for query in queries for row in (await db.execute(query)).mappings()]
    return tuple(dict.fromkeys(found))


def are_due(at: datetime, now: datetime, meeting_id: int | None = None) -> Query:
    """The query for those who are asked about something."""
    which = [meetings.c.id == meeting_id] if meeting_id is not None else []
    asked = (
        tasks.in_meetings(*PERSON)
        .join(assignments, assignments.c.task_id == task_table.c.id)
        .join(people, people.c.id == assignments.c.person_id)
        .where(assignments.c.next_check_at <= at, *_is_asked(), *which)
    )
    return _free(asked, at, now, assignments.c.next_check_at)


def leads_are_due(at: datetime, now: datetime) -> Query:
    """The query for those who lead something."""
    led = select(*PERSON).select_from(meetings).join(people, people.c.id == tasks.LEAD)
    is_due = (meetings.c.lead_check_at <= at, meetings.c.is_held.is_(False), meetings.c.discarded_at.is_(None))
    return _free(led.where(*is_due), at, now, meetings.c.lead_check_at)


def _free(whom: Query, at: datetime, now: datetime, since: ColumnElement[datetime]) -> Query:
    """Those of them who may be written to, and have nothing on its way; in their order."""
    tries = func.coalesce(func.max(nudges.c.attempts), 0)
    return (
        whom.join(nudges, and_(nudges.c.person_id == people.c.id, nudges.c.state.in_(OPEN)), isouter=True)
        .where(*_may_be_asked((at + FARTHEST_EAST).date()))
        .group_by(*PERSON)
        .having(func.coalesce(func.sum(_in_flight(now)), 0) == 0)
        .order_by(tries, func.min(since), people.c.id)
    )


def _in_flight(now: datetime) -> ColumnElement[int]:
    claimed = and_(nudges.c.state == NudgeState.CLAIMED, held(nudges.c.lease_until, now))
    waits = and_(nudges.c.state == NudgeState.WAITING, held(nudges.c.next_try_at, now, LONGEST_WAIT))
    return case((or_(claimed, waits), 1), else_=0)


def _is_asked() -> tuple[ColumnElement[bool], ...]:
    return task_table.c.status.in_(tasks.OPEN), meetings.c.is_held.is_(False)


def _may_be_asked(day: date) -> tuple[ColumnElement[bool], ...]:
    """Nobody who refused us, stopped us, paused us, or is away."""
    quiet = (people.c.paused_until, people.c.away_until)
    awake = (or_(until.is_(None), until <= day) for until in quiet)
    return people.c.refused.is_(None), people.c.stopped.is_(False), *awake


async def ask_now(db: AsyncConnection, open_tasks: Iterable[Task], at: datetime, day: date) -> int:
    """Make tasks due at once for everyone who had no message that day, nor was asked in another's name.

    How many people that spares.
    """
    sent = select(nudges.c.person_id).where(nudges.c.day == day, nudges.c.state == NudgeState.SENT)
    had = union_all(sent, select(prompts.c.person_id).where(prompts.c.day == day))
    numbers = [task.number for task in open_tasks]
    late = (
        update(assignments)
        .where(assignments.c.task_id.in_(numbers), assignments.c.person_id.not_in(had))
        .values(next_check_at=at)
    )
    await db.execute(late)
    spared = select(func.count(assignments.c.person_id.distinct())).where(
        assignments.c.task_id.in_(numbers), assignments.c.person_id.in_(had)
    )
    return int(await db.scalar(spared) or 0)


async def next_check(db: AsyncConnection) -> datetime | None:
    """When somebody is next to be looked at; None when nothing is open."""
    query = (
        tasks.in_meetings(func.min(assignments.c.next_check_at))
        .join(assignments, assignments.c.task_id == task_table.c.id)
        .join(people, people.c.id == assignments.c.person_id)
        .where(*_may_be_asked(date.max), *_is_asked())
    )
    goes_on = (meetings.c.is_held.is_(False), meetings.c.discarded_at.is_(None), *_may_be_asked(date.max))
    leads = select(func.min(meetings.c.lead_check_at)).join(people, people.c.id == tasks.LEAD).where(*goes_on)
    found = [(await db.execute(each)).scalar() for each in (query, leads)]
    return min((at for at in found if isinstance(at, datetime)), default=None)
