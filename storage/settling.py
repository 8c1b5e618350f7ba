"""What became of a digest that was claimed, and when that person is looked at again."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import Person
from domain.space import Address
from storage import assignments, leads, tasks
from storage.claims import Claim
from storage.outcome import NudgeState
from storage.tables import nudges, people
from storage.tables import tasks as task_table


@dataclass(frozen=True, slots=True)
class Delivered:
    """A digest that arrived, and where."""

    listing_id: int
    conversation_id: str
    activity_id: str


async def settle_sent(db: AsyncConnection, claimed: Claim, delivered: Delivered, now: datetime) -> None:
    """It arrived: what it showed was asked, and the rest is looked at when something is owed."""
    values = {"state": NudgeState.SENT, "settled_at": now, "reason": None}
    where = {"activity_id": delivered.activity_id, "listing_id": delivered.listing_id}
    await db.execute(update(nudges).where(nudges.c.id == claimed.nudge_id).values(**values, **where))
    await reached(db, claimed.person, claimed.address, delivered)
    numbers = tuple(task.number for task in claimed.shown)
    late = [number for number in numbers if claimed.known.facts[number].is_late(claimed.day)]
    until = _looks_again(claimed, numbers)
    await assignments.shown(db, assignments.Shown(claimed.person, claimed.at, numbers, late, until))
    await _lead_later(db, claimed, until)


async def reached(db: AsyncConnection, person: Person, address: Address, delivered: Delivered) -> None:
    """Their chat may be a new one."""
    if address.conversation_id != delivered.conversation_id:
        values = {"conversation_id": delivered.conversation_id, "refused": None, "refused_for": None}
        is_known = (people.c.id == person.id, people.c.prints.is_(None))  # not forgotten meanwhile
        await db.execute(update(people).where(*is_known).values(values))


async def _look_later(db: AsyncConnection, claimed: Claim) -> None:
    until = _looks_again(claimed)
    await assignments.put_off(db, claimed.at, {claimed.person.id: until})
    await _lead_later(db, claimed, until)


async def _lead_later(db: AsyncConnection, claimed: Claim, until: datetime | None) -> None:
    """Nothing for who leads nothing."""
    await leads.put_off(db, [(claimed.known.led_looks, until)])


def _looks_again(claimed: Claim, shown: tuple[int, ...] = ()) -> datetime | None:
    """This day had its digest, or its try at one."""
    known = claimed.known.after(shown, claimed.at)
    digest = known.next_digest(claimed.at, claimed.day)
    return digest.at if digest else None


async def settle_failed(
    db: AsyncConnection, claimed: Claim, reason: str, now: datetime, next_try_at: datetime | None
) -> None:
    """It may work later; None gives it up for that day."""
    state = NudgeState.WAITING if next_try_at else NudgeState.GIVEN_UP
    await _settle(db, claimed, state, reason, now, next_try_at=next_try_at)
    if next_try_at is None:
        await _look_later(db, claimed)


async def settle_unsure(db: AsyncConnection, claimed: Claim, reason: str, now: datetime) -> None:
    """It may have arrived: what it listed is asked about again on another day."""
    await _settle(db, claimed, NudgeState.UNSURE, reason, now)
    await _look_later(db, claimed)


async def _settle(
    db: AsyncConnection, claimed: Claim, state: NudgeState, reason: str, now: datetime, **more: object
) -> None:
    values = {"state": state, "settled_at": now, "reason": reason, **more}
    await db.execute(update(nudges).where(nudges.c.id == claimed.nudge_id).values(values))


async def settle_refused(
    db: AsyncConnection, claimed: Claim, reason: str, now: datetime, refused_for: str | None
) -> None:
    """Teams said no for good: what nobody else is asked about goes to its poster's digest.

    Where it is the message that can't be taken (None), the person isn't given up.
    """
    await _settle(db, claimed, NudgeState.REFUSED, reason, now)
    if refused_for is None:
        await _look_later(db, claimed)
        return
    await gave_up(db, claimed.person, reason, refused_for, claimed.at)


async def gave_up(db: AsyncConnection, person: Person, reason: str, refused_for: str, at: datetime) -> None:
    """Somebody can't be reached: what they alone are asked about goes to whoever posted it."""
    values = {"refused": reason, "refused_for": refused_for}
    await db.execute(update(people).where(people.c.id == person.id).values(values))
    await assignments.plan(db, await tasks.load(db, task_table.c.id.in_(assignments.of(person.id))), at)
