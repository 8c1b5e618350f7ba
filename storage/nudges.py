"""Digests: who is due, claimed with a lease, settled with what became of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, RowMapping, and_, func, or_, select, update
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
    WAITING = "waiting"  # failed in passing, tried again from `next_try_at` on
    SENT = "sent"
    REFUSED = "refused"
    UNSURE = "unsure"  # nobody knows whether it arrived; not sent again
    GIVEN_UP = "given_up"


@dataclass(frozen=True, slots=True)
class Claim:
    """The right to send one person's digest until the lease ends."""

    nudge_id: int
    person: Person
    day: date
    tries: int
    first_at: datetime
    is_first: bool = False  # nothing we sent ever reached them


def _is_asked(day: date) -> tuple[ColumnElement[bool], ...]:
    awake = or_(task_table.c.snoozed_until.is_(None), task_table.c.snoozed_until <= day)
    return task_table.c.status.in_(tasks.OPEN), meetings.c.is_held.is_(False), awake


def _may_be_asked(day: date) -> tuple[ColumnElement[bool], ...]:
    """Nobody who refused us, stopped us, paused us, or is away."""
    quiet = (people.c.paused_until, people.c.away_until)
    awake = (or_(until.is_(None), until <= day) for until in quiet)
    return people.c.refused.is_(None), people.c.stopped.is_(False), *awake


async def due(db: AsyncConnection, at: datetime, day: date, meeting_id: int | None = None) -> tuple[Person, ...]:
    """Who is to be asked something at that instant, longest waiting first; of one meeting if named."""
    which = [meetings.c.id == meeting_id] if meeting_id is not None else []
    query = (
        tasks.in_meetings(*PERSON)
        .join(asks, asks.c.task_id == task_table.c.id)
        .join(people, people.c.id == asks.c.person_id)
        .where(asks.c.ask_at <= at, *_may_be_asked(day), *_is_asked(day), *which)
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
        .where(*_may_be_asked(date.max), *_is_asked(date.max))
    )
    found = (await db.execute(query)).scalar()
    return found if isinstance(found, datetime) else None


async def left_over(db: AsyncConnection, day: date, now: datetime) -> tuple[Person, ...]:
    """Whose digest of that day didn't arrive and may be tried again: the fewest tries first."""
    lapsed = and_(nudges.c.state == NudgeState.CLAIMED, nudges.c.lease_until <= now)
    waiting = and_(nudges.c.state == NudgeState.WAITING, nudges.c.next_try_at <= now)
    query = (
        select(*PERSON)
        .join(nudges, nudges.c.person_id == people.c.id)
        .where(nudges.c.day == day, or_(lapsed, waiting), *_may_be_asked(day))
        .order_by(nudges.c.attempts, nudges.c.id)
    )
    return tuple(person_of(row) for row in (await db.execute(query)).mappings())


async def claim(db: AsyncConnection, person: Person, day: date, now: datetime, lease_until: datetime) -> Claim | None:
    """Take the right to send somebody's digest of that day; None when it was sent, must wait, or another has it."""
    key = (nudges.c.person_id == person.id, nudges.c.day == day)
    row = (await db.execute(select(nudges).where(*key))).mappings().first()
    if row is None:
        new = {"state": NudgeState.CLAIMED, "lease_until": lease_until, "attempts": 1, "first_at": now}
        is_first = await _is_first(db, person)
        nudge_id = await insert_row(db, nudges, person_id=person.id, day=day, **new)
        return Claim(nudge_id, person, day, 1, now, is_first)
    if not _is_free(row, now):
        return None
    tries = row["attempts"] + 1
    taken = {"state": NudgeState.CLAIMED, "lease_until": lease_until, "attempts": tries}
    await db.execute(update(nudges).where(nudges.c.id == row["id"]).values(taken))
    return Claim(row["id"], person, day, tries, row["first_at"], await _is_first(db, person))


async def _is_first(db: AsyncConnection, person: Person) -> bool:
    sent = select(nudges.c.id).where(nudges.c.person_id == person.id, nudges.c.state == NudgeState.SENT)
    return await db.scalar(sent.limit(1)) is None


def _is_free(row: RowMapping, now: datetime) -> bool:
    if row["state"] == NudgeState.CLAIMED:
        return bool(row["lease_until"] <= now)
    return bool(row["state"] == NudgeState.WAITING and row["next_try_at"] <= now)


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


async def settle_failed(
    db: AsyncConnection, claimed: Claim, reason: str, now: datetime, next_try_at: datetime | None
) -> None:
    """It may work later; None gives it up for that day."""
    state = NudgeState.WAITING if next_try_at else NudgeState.GIVEN_UP
    await _settle(db, claimed, state, reason, now, next_try_at=next_try_at)


async def settle_unsure(db: AsyncConnection, claimed: Claim, reason: str, now: datetime, again_at: datetime) -> None:
    """It may have arrived: what it listed is asked about again on another day."""
    await _settle(db, claimed, NudgeState.UNSURE, reason, now)
    theirs = (asks.c.person_id == claimed.person.id, asks.c.ask_at <= again_at)
    await db.execute(update(asks).where(*theirs).values(ask_at=again_at))


async def _settle(
    db: AsyncConnection, claimed: Claim, state: NudgeState, reason: str, now: datetime, **more: object
) -> None:
    values = {"state": state, "settled_at": now, "reason": reason, **more}
    await db.execute(update(nudges).where(nudges.c.id == claimed.nudge_id).values(values))


async def settle_refused(
    db: AsyncConnection, claimed: Claim, reason: str, now: datetime, hand_over_at: datetime
) -> None:
    """Teams said no for good: what nobody else is asked about goes to its poster's digest."""
    await _settle(db, claimed, NudgeState.REFUSED, reason, now)
    await db.execute(update(people).where(people.c.id == claimed.person.id).values(refused=reason))
    theirs = tasks.in_meetings(task_table.c.id).where(task_table.c.id.in_(ask_rows.of(claimed.person.id)))
    for task in await tasks.load(db, theirs):
        await ask_rows.plan(db, task, hand_over_at)
