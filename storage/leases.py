"""Leases: until when somebody is at work on something. They run on the database's clock (`storage/clock.py`)."""

from datetime import datetime, timedelta

from sqlalchemy import Column, ColumnElement, and_

LONGEST_LEASE = timedelta(hours=1)  # of a digest's or a post's lease
LONGEST_WAIT = timedelta(days=1)  # for another try


def holds(until: datetime | None, now: datetime, longest: timedelta = LONGEST_LEASE) -> bool:
    """Whether a lease is on. One that ends too late was given before the clock was set back, so it is over."""
    return until is not None and now < until <= now + longest


def held(until: Column[datetime], now: datetime, longest: timedelta = LONGEST_LEASE) -> ColumnElement[bool]:
    """The same, for the database to decide."""
    return and_(until > now, until <= now + longest)
