"""Leases: until when somebody is at work on something. They run on the database's clock (`storage/clock.py`)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Column, ColumnElement, and_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.cadence import Pace
from storage.tables import people

LONGEST_LEASE = timedelta(hours=1)  # of a digest's or a post's lease
LONGEST_WAIT = timedelta(days=1)  # for another try
NOTHING_LEFT = "nothing left to ask"


@dataclass(frozen=True, slots=True)
class When:
    """The instant for which is decided, real time, until when a claim holds, and the pace of who has no team's."""

    at: datetime
    now: datetime
    lease_until: datetime
    pace: Pace


def holds(until: datetime | None, now: datetime, longest: timedelta = LONGEST_LEASE) -> bool:
    """Whether a lease is on. One that ends too late was given before the clock was set back, so it is over."""
    return until is not None and now < until <= now + longest


def held(until: Column[datetime], now: datetime, longest: timedelta = LONGEST_LEASE) -> ColumnElement[bool]:
    """The same, for the database to decide."""
    return and_(until > now, until <= now + longest)


async def ours(db: AsyncConnection, person_ids: Iterable[int]) -> frozenset[int]:
    """At whom of these people no other replica is just now; SQLite has one writer at a time."""
    ids = list(person_ids)
    if db.dialect.name == "sqlite" or not ids:
        return frozenset(ids)
    rows = select(people.c.id).where(people.c.id.in_(ids)).order_by(people.c.id).with_for_update(skip_locked=True)
    return frozenset((await db.scalars(rows)).all())
