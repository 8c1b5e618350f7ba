"""Reminders that people asked for. One verb, one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import Person
from domain.task import Task
from storage import reminders
from storage.change_source import ChangeSource
from storage.database import Database, reads, writes, writes_narrowly
from storage.leases import When
from storage.reminders import DueReminder
from storage.settling import Delivered


@dataclass(frozen=True, slots=True)
class Reminders:
    """Reminders that people asked for, and what became of each."""

    database: Database

    @writes
    async def add(self, db: AsyncConnection, at: datetime, about: Sequence[Task], deed: ChangeSource) -> datetime:
        """Keep one, of these tasks or else of what is open then, once an activity; when it comes."""
        return await reminders.add(db, at, about, deed)

    @reads
    async def due(self, db: AsyncConnection, at: datetime, now: datetime) -> tuple[Person, ...]:
        """Who is to be reminded at that instant; `now` is real time."""
        return await reminders.due(db, at, now)

    @reads
    async def next_at(self, db: AsyncConnection) -> datetime | None:
        """When somebody is next to be reminded."""
        return await reminders.next_at(db)

    @writes_narrowly
    async def claim(self, db: AsyncConnection, person: Person, when: When) -> DueReminder | None:
        """The right to remind somebody of all that is due; None where nothing is to be sent."""
        return await reminders.claim(db, person, when)

    @writes_narrowly
    async def settle_sent(self, db: AsyncConnection, claimed: DueReminder, delivered: Delivered, now: datetime) -> None:
        """It arrived."""
        await reminders.settle_sent(db, claimed, delivered, now)

    @writes_narrowly
    async def settle_failed(
        self, db: AsyncConnection, claimed: DueReminder, reason: str, now: datetime, next_try_at: datetime | None
    ) -> None:
        """It may arrive later, tried again from then on; None gives it up."""
        await reminders.settle_failed(db, claimed, reason, now, next_try_at)

    @writes
    async def settle_unsure(self, db: AsyncConnection, claimed: DueReminder, reason: str, now: datetime) -> None:
        """Nobody knows whether it arrived; it is not sent again."""
        await reminders.settle_unsure(db, claimed, reason, now)

    @writes
    async def settle_refused(
        self, db: AsyncConnection, claimed: DueReminder, reason: str, now: datetime, refused_for: str | None
    ) -> None:
        """It was refused for good, and so is the person, unless only the message was."""
        await reminders.settle_refused(db, claimed, reason, now, refused_for)
