"""Reminders that people asked for. One verb, one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.people import Person
from domain.task import Task
from storage import reminders
from storage.change_source import ChangeSource
from storage.database import Database, reads, writes
from storage.leases import When
from storage.reminders import DueReminder
from storage.settling import Delivered


@dataclass(frozen=True, slots=True)
class Reminders:
    """Reminders that people asked for, and what became of each."""

    database: Database

    @writes
    async def add(self, at: datetime, about: Sequence[Task], deed: ChangeSource) -> datetime:
        """Keep one, of these tasks or else of what is open then, once an activity; when it comes."""
        async with self.database.write() as db:
            return await reminders.add(db, at, about, deed)

    @reads
    async def due(self, at: datetime, now: datetime) -> tuple[Person, ...]:
        """Who is to be reminded at that instant; `now` is real time."""
        async with self.database.read() as db:
            return await reminders.due(db, at, now)

    @reads
    async def next_at(self) -> datetime | None:
        """When somebody is next to be reminded."""
        async with self.database.read() as db:
            return await reminders.next_at(db)

    @writes
    async def claim(self, person: Person, when: When) -> DueReminder | None:
        """The right to remind somebody of all that is due; None where nothing is to be sent."""
        async with self.database.write(is_narrow=True) as db:
            return await reminders.claim(db, person, when)

    @writes
    async def settle_sent(self, claimed: DueReminder, delivered: Delivered, now: datetime) -> None:
        """It arrived."""
        async with self.database.write(is_narrow=True) as db:
            await reminders.settle_sent(db, claimed, delivered, now)

    @writes
    async def settle_failed(
        self, claimed: DueReminder, reason: str, now: datetime, next_try_at: datetime | None
    ) -> None:
        """It may arrive later, tried again from then on; None gives it up."""
        async with self.database.write(is_narrow=True) as db:
            await reminders.settle_failed(db, claimed, reason, now, next_try_at)

    @writes
    async def settle_unsure(self, claimed: DueReminder, reason: str, now: datetime) -> None:
        """Nobody knows whether it arrived; it is not sent again."""
        async with self.database.write() as db:
            await reminders.settle_unsure(db, claimed, reason, now)

    @writes
    async def settle_refused(self, claimed: DueReminder, reason: str, now: datetime, refused_for: str | None) -> None:
        """It was refused for good, and so is the person, unless only the message was."""
        async with self.database.write() as db:
            await reminders.settle_refused(db, claimed, reason, now, refused_for)
