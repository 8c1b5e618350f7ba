"""Digests: who is due, claimed with a lease, settled with what became of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import Person
from domain.task import Task
from storage import asks as ask_rows
from storage import tasks
from storage.people import PERSON, person_of
from storage.rows import insert_row
from storage.tables import asks, meetings, nudges, people
from storage.tables import tasks as task_table


class NudgeState(StrEnum):
    """What became of one person's digest of one day."""

    CLAIMED = "claimed"
    SENT = "sent"
    REFUSED = "refused"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Claim:
    """The right to send one person's digest until the lease ends."""

    nudge_id: int
    person: Person
    day: date


def _is_asked(day: date) -> tuple[ColumnElement[bool], ...]:
    awake = or_(task_table.c.snoozed_until.is_(None), task_table.c.snoozed_until <= day)
    return task_table.c.status.in_(tasks.OPEN), meetings.c.is_held.is_(False), awake


async def due(db: AsyncConnection, at: datetime, day: date, meeting_id: int | None = None) -> tuple[Person, ...]:
    """Who is to be asked something at that instant, longest waiting first; of one meeting if named."""
    which = [meetings.c.id == meeting_id] if meeting_id is not None else []
    query = (
        tasks.in_meetings(*PERSON)
        .join(asks, asks.c.task_id == task_table.c.id)
        .join(people, people.c.id == asks.c.person_id)
        .where(asks.c.ask_at <= at, people.c.refused.is_(None), *_is_asked(day), *which)
        .group_by(*PERSON)
        .order_by(func.min(asks.c.ask_at), people.c.id)
    )
    return tuple(person_of(row) for row in (await db.execute(query)).mappings())


async def ask_now(db: AsyncConnection, open_tasks: Iterable[Task], at: datetime, day: date) -> int:
    """Make tasks due at once for everyone who had no message that day; how many people had one."""
    had = select(nudges.c.person_id).where(nudges.c.day == day, nudges.c.state == NudgeState.SENT)
    numbers = [task.number for task in open_tasks]
    late = update(asks).where(asks.c.task_id.in_(numbers), asks.c.person_id.not_in(had)).values(ask_at=at)
    await db.execute(late)
    spared = select(func.count(asks.c.person_id.distinct())).where(
        asks.c.task_id.in_(numbers), asks.c.person_id.in_(had)
    )
    return int(await db.scalar(spared) or 0)


async def next_due(db: AsyncConnection) -> datetime | None:
    """When somebody is next to be asked something; None when nothing is open."""
    query = (
        tasks.in_meetings(func.min(asks.c.ask_at))
        .join(asks, asks.c.task_id == task_table.c.id)
        .join(people, people.c.id == asks.c.person_id)
        .where(people.c.refused.is_(None), *_is_asked(date.max))
    )
    found = (await db.execute(query)).scalar()
    return found if isinstance(found, datetime) else None


async def claim(db: AsyncConnection, person: Person, day: date, now: datetime, lease_until: datetime) -> Claim | None:
    """Take the right to send somebody's digest of that day; None when it was sent or another has it."""
    key = (nudges.c.person_id == person.id, nudges.c.day == day)
    row = (await db.execute(select(nudges).where(*key))).mappings().first()
    values = {"state": NudgeState.CLAIMED, "lease_until": lease_until}
    if row is None:
        return Claim(await insert_row(db, nudges, person_id=person.id, day=day, attempts=1, **values), person, day)
    leased = row["state"] == NudgeState.CLAIMED and row["lease_until"] > now
    if leased or row["state"] == NudgeState.SENT:
        return None
    again = update(nudges).where(*key).values(attempts=nudges.c.attempts + 1, **values)
    await db.execute(again)
    return Claim(row["id"], person, day)


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """A digest that arrived: where, what it listed, and when to ask about that again."""

    listing_id: int
    conversation_id: str
    activity_id: str
    numbers: Sequence[int]
    again_at: datetime


async def settle_sent(db: AsyncConnection, claimed: Claim, delivered: Delivered, now: datetime) -> None:
    """It arrived."""
    values = {"state": NudgeState.SENT, "settled_at": now, "reason": None}
    where = {"activity_id": delivered.activity_id, "listing_id": delivered.listing_id}
    await db.execute(update(nudges).where(nudges.c.id == claimed.nudge_id).values(**values, **where))
    reached = {"conversation_id": delivered.conversation_id, "refused": None}
    await db.execute(update(people).where(people.c.id == claimed.person.id).values(reached))
    await ask_rows.postpone(db, delivered.numbers, delivered.again_at, claimed.person)


async def settle_failed(db: AsyncConnection, claimed: Claim, reason: str, now: datetime) -> None:
    """It may work later: free for the next tick."""
    values = {"state": NudgeState.FAILED, "settled_at": now, "reason": reason, "lease_until": now}
    await db.execute(update(nudges).where(nudges.c.id == claimed.nudge_id).values(values))


async def settle_refused(
    db: AsyncConnection, claimed: Claim, reason: str, now: datetime, hand_over_at: datetime
) -> None:
    """Teams said no for good: what nobody else is asked about goes to its poster's digest."""
    values = {"state": NudgeState.REFUSED, "settled_at": now, "reason": reason}
    await db.execute(update(nudges).where(nudges.c.id == claimed.nudge_id).values(values))
    await db.execute(update(people).where(people.c.id == claimed.person.id).values(refused=reason))
    theirs = tasks.in_meetings(task_table.c.id).where(task_table.c.id.in_(ask_rows.of(claimed.person.id)))
    for task in await tasks.load(db, theirs):
        await ask_rows.plan(db, task, hand_over_at)
