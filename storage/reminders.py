"""Reminders that people asked for: kept with their instant, claimed with a lease, settled with what became of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, RowMapping, and_, case, func, not_, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.numbering import Numbered
from domain.people import Person
from domain.rights import NOBODY, Act, may
from domain.space import Address
from domain.task import Task
from storage import listings, relations, settling, tasks, undo
from storage import people as addresses
from storage.change_source import ChangeSource
from storage.leases import LONGEST_WAIT, NOTHING_LEFT, When, held, ours
from storage.listings import NewListing
from storage.outcome import OPEN, NudgeState
from storage.people import PERSON, person_of
from storage.rows import Query, insert_all
from storage.settling import Delivered
from storage.tables import people, reminders

REMINDER = "reminder"  # the kind of its list
STOPPED, TAKEN_BACK, UNREACHABLE = "stopped", "taken back", "can't be reached"


@dataclass(frozen=True, slots=True, kw_only=True)
class DueReminder:
    """The right to remind somebody until the lease ends, and of what: of all that is due, in one list."""

    ids: tuple[int, ...]
    tries: int
    first_at: datetime
    person: Person
    at: datetime
    items: Numbered
    listing_id: int
    beyond: int
    address: Address


async def add(db: AsyncConnection, at: datetime, about: Sequence[Task], deed: ChangeSource) -> datetime:
    """Keep that somebody is to be reminded; of nothing named: of what is open then. When that is.

    What the same activity asked for before stays as it was promised.
    """
    known = await _of_source(db, deed)
    wanted: list[int | None] = [*dict.fromkeys(task.number for task in about)] or [None]
    row = {"person_id": deed.by.id, "at": at, "source": deed.source, "asked_at": deed.at}
    new = [{**row, "task_id": n, "state": NudgeState.WAITING, "attempts": 0} for n in wanted if n not in known]
    await insert_all(db, reminders, new)
    return known.get(wanted[0], at)


async def _of_source(db: AsyncConnection, deed: ChangeSource) -> dict[int | None, datetime]:
    query = select(reminders.c.task_id, reminders.c.at)
    found = await db.execute(query.where(reminders.c.source == deed.source, reminders.c.person_id == deed.by.id))
    return {row.task_id: row.at for row in found}


async def due(db: AsyncConnection, at: datetime, now: datetime) -> tuple[Person, ...]:
    """Who is to be reminded at that instant, the fewest tries first, then the longest wait; `now` is real time."""
    return tuple(person_of(row) for row in (await db.execute(are_due(at, now))).mappings())


def are_due(at: datetime, now: datetime) -> Query:
    """The query for that."""
    return (
        select(*PERSON)
        .join(reminders, reminders.c.person_id == people.c.id)
        .where(*_is_due(at, now), people.c.stopped.is_(False))
        .group_by(*PERSON)
        .order_by(func.max(reminders.c.attempts), func.min(reminders.c.at), people.c.id)
    )


def _is_due(at: datetime, now: datetime) -> tuple[ColumnElement[bool], ...]:
    """Its time has come, no pause holds it, and nobody is at work on it."""
    is_claimed = and_(
        reminders.c.state == NudgeState.CLAIMED,
        reminders.c.lease_until.is_not(None),
        held(reminders.c.lease_until, now),
    )
    waits = and_(
        reminders.c.state == NudgeState.WAITING,
        reminders.c.next_try_at.is_not(None),
        held(reminders.c.next_try_at, now, LONGEST_WAIT),
    )
    awake = or_(reminders.c.not_before.is_(None), reminders.c.not_before <= at)
    free = not_(or_(is_claimed, waits))
    return reminders.c.state.in_(OPEN), reminders.c.at <= at, awake, free


async def next_at(db: AsyncConnection) -> datetime | None:
    """When somebody is next to be reminded; None when nobody is."""
    comes = case((reminders.c.not_before > reminders.c.at, reminders.c.not_before), else_=reminders.c.at)
    query = select(func.min(comes)).join_from(reminders, people, reminders.c.person_id == people.c.id)
    found = await db.scalar(query.where(reminders.c.state.in_(OPEN), people.c.stopped.is_(False)))
    return found if isinstance(found, datetime) else None


async def claim(db: AsyncConnection, person: Person, when: When) -> DueReminder | None:
    """Take the right to remind somebody of all that is due.

    None where another has it, nothing of it is open any more, or they can't be reached: those are settled.
    """
    if not await ours(db, [person.id]):
        return None
    mine = select(reminders).where(reminders.c.person_id == person.id, *_is_due(when.at, when.now))
    rows = (await db.execute(mine.order_by(reminders.c.at, reminders.c.id))).mappings().all()
    if not rows:
        return None
    ids = tuple(row["id"] for row in rows)
    if not person.reachable:
        await _settle(db, ids, NudgeState.REFUSED, UNREACHABLE, when.now)
        return None
    about = await _still_open(db, person, rows)
    if not about:
        await _settle(db, ids, NudgeState.GIVEN_UP, NOTHING_LEFT, when.now)
        return None
    tries, first_at = max(row["attempts"] for row in rows) + 1, min(row["first_at"] or when.now for row in rows)
    taken = {"state": NudgeState.CLAIMED, "lease_until": when.lease_until, "attempts": tries, "first_at": first_at}
    await db.execute(update(reminders).where(reminders.c.id.in_(ids)).values(taken))
    new = NewListing(space_id=None, reader=person, kind=REMINDER, tasks=about, made_at=when.now)
    listed = await listings.add(db, new)
    return DueReminder(
        ids=ids,
        tries=tries,
        first_at=first_at,
        person=person,
        at=when.at,
        items=listed.items,
        listing_id=listed.id,
        beyond=len(about) - len(listed.items),
        address=await addresses.address(db, person),
    )


async def _still_open(db: AsyncConnection, person: Person, rows: Sequence[RowMapping]) -> list[Task]:
    """What these are about: not what was closed, nor what that person may no longer see."""
    named = [row["task_id"] for row in rows if row["task_id"] is not None]
    found = await tasks.numbered_all(db, named) if named else ()
    rest = await tasks.open_for(db, person) if len(named) < len(rows) else ()
    alive = {task.number: task for task in (*found, *rest) if not task.status.closed}
    seen = await relations.to_tasks(db, person, list(alive)) if alive else {}
    return [task for number, task in alive.items() if may(seen.get(number, NOBODY), Act.SEE)]


async def hold(db: AsyncConnection, person: Person, until: datetime | None) -> None:
    """Somebody paused: what they asked for before comes when that is over; None: as it was promised."""
    mine = (reminders.c.person_id == person.id, reminders.c.state.in_(OPEN))
    await db.execute(update(reminders).where(*mine).values(not_before=until))


async def cancel(db: AsyncConnection, person: Person, now: datetime) -> None:
    """Somebody wants to hear nothing any more."""
    await _close(db, now, STOPPED, reminders.c.person_id == person.id)


async def last_of(db: AsyncConnection, person: Person, space_id: str | None) -> undo.Last | None:
    """When and by which activity somebody last asked for one that can be taken back, or was; as `undo.last_of`."""
    which = (reminders.c.person_id == person.id, _can_be_taken_back(), undo.said_in(space_id, reminders.c.source))
    query = select(reminders.c.asked_at, reminders.c.source).where(*which)
    row = (await db.execute(query.order_by(reminders.c.asked_at.desc()).limit(1))).first()
    return undo.Last(row.asked_at, row.source) if row else None


async def take_back(db: AsyncConnection, source: str, deed: ChangeSource) -> tuple[datetime, ...]:
    """What that person asked for by an activity doesn't come: when it would have."""
    which = (reminders.c.source == source, reminders.c.person_id == deed.by.id)
    query = select(reminders.c.at).where(*which, _can_be_taken_back()).distinct().order_by(reminders.c.at)
    found = tuple((await db.scalars(query)).all())
    await _close(db, deed.at, TAKEN_BACK, *which)
    return found


def _can_be_taken_back() -> ColumnElement[bool]:
    return or_(reminders.c.state.in_(OPEN), reminders.c.reason == TAKEN_BACK)


async def settle_sent(db: AsyncConnection, claimed: DueReminder, delivered: Delivered, now: datetime) -> None:
    """It arrived."""
    where = {"activity_id": delivered.activity_id, "listing_id": delivered.listing_id}
    await _settle(db, claimed.ids, NudgeState.SENT, None, now, **where)
    await settling.reached(db, claimed.person, claimed.address, delivered)


async def settle_failed(
    db: AsyncConnection, claimed: DueReminder, reason: str, now: datetime, next_try_at: datetime | None
) -> None:
    """It may work later; None gives it up."""
    state = NudgeState.WAITING if next_try_at else NudgeState.GIVEN_UP
    await _settle(db, claimed.ids, state, reason, now, next_try_at=next_try_at)


async def settle_unsure(db: AsyncConnection, claimed: DueReminder, reason: str, now: datetime) -> None:
    """It may have arrived."""
    await _settle(db, claimed.ids, NudgeState.UNSURE, reason, now)


async def settle_refused(
    db: AsyncConnection, claimed: DueReminder, reason: str, now: datetime, refused_for: str | None
) -> None:
    """Teams said no for good; where it is the message that can't be taken (None), the person isn't given up."""
    await _settle(db, claimed.ids, NudgeState.REFUSED, reason, now)
    if refused_for is not None:
        await settling.gave_up(db, claimed.person, reason, refused_for, claimed.at)


async def _settle(
    db: AsyncConnection, ids: Sequence[int], state: NudgeState, reason: str | None, now: datetime, **more: object
) -> None:
    """What was stopped or taken back meanwhile stays so."""
    values: Mapping[str, object] = {"state": state, "reason": reason, "settled_at": now, **more}
    mine = (reminders.c.id.in_(ids), reminders.c.state.in_(OPEN))
    await db.execute(update(reminders).where(*mine).values(values))


async def _close(db: AsyncConnection, now: datetime, reason: str, *which: ColumnElement[bool]) -> None:
    over = {"state": NudgeState.GIVEN_UP, "reason": reason, "settled_at": now}
    await db.execute(update(reminders).where(*which, reminders.c.state.in_(OPEN)).values(over))
