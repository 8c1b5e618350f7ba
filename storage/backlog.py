"""What should have gone out or been answered by now, for whoever looks after the service."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, Table, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.outcome import OPEN, NudgeState
from storage.tables import inbound, nudges, reminders


@dataclass(frozen=True, slots=True)
class Backlog:
    """How many messages wait to be sent, and since when the first; how many were given up of late; and how many that
    people wrote are without their answer, and since when."""

    unsent: int
    unsent_since: datetime | None
    given_up: int
    unanswered: int
    unanswered_since: datetime | None


async def backlog(db: AsyncConnection, now: datetime, since: datetime) -> Backlog:
    """As things stand at `now`; given up from `since` on."""
    digests = await _waiting(db, nudges, nudges.c.first_at, now)
    asked = await _waiting(db, reminders, reminders.c.at, now)
    given_up = [await _given_up(db, table, since) for table in (nudges, reminders)]
    open_inbound = select(func.count(), func.min(inbound.c.received_at)).where(inbound.c.again_at.is_not(None))
    unanswered, first = (await db.execute(open_inbound)).one()
    oldest = min(filter(None, (digests[1], asked[1])), default=None)
    return Backlog(digests[0] + asked[0], oldest, sum(given_up), unanswered, first)


async def _waiting(
    db: AsyncConnection, table: Table, due: Column[datetime], now: datetime
) -> tuple[int, datetime | None]:
    query = select(func.count(), func.min(due)).where(table.c.state.in_(OPEN), due <= now)
    count, first = (await db.execute(query)).one()
    return count, first


async def _given_up(db: AsyncConnection, table: Table, since: datetime) -> int:
    lost = (NudgeState.GIVEN_UP, NudgeState.REFUSED)
    query = select(func.count()).where(table.c.state.in_(lost), table.c.settled_at >= since)
    return int(await db.scalar(query) or 0)
