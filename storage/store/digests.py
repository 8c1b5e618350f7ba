"""Who is due, and what became of each digest. One verb, one transaction."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.people import Person
from storage import nudges, tasks
from storage.database import Database, whole
from storage.nudges import Claim, Delivered


@dataclass(frozen=True, slots=True)
class Digests:
    """Who is due, and what became of each digest."""

    database: Database

    async def due(self, at: datetime, day: date, meeting_id: int | None = None) -> tuple[Person, ...]:
        """Who is to be asked something at that instant."""
        async with self.database.read() as db:
            return await nudges.due(db, at, day, meeting_id)

    async def left_over(self, day: date, now: datetime) -> tuple[Person, ...]:
        """Whose digest of that day was begun and didn't arrive, free to be tried again; the fewest tries first."""
        async with self.database.read() as db:
            return await nudges.left_over(db, day, now)

    async def next_due(self) -> datetime | None:
        """When somebody is next to be asked something."""
        async with self.database.read() as db:
            return await nudges.next_due(db)

    @whole
    async def ask_now(self, meeting_id: int, at: datetime, day: date) -> int:
        """Make everything open of a meeting due at once, but for people who had their message of that day: how many."""
        async with self.database.write() as db:
            found = await tasks.of_meeting(db, meeting_id)
            return await nudges.ask_now(db, [task for task in found if not task.status.closed], at, day)

    @whole
    async def claim(self, person: Person, day: date, now: datetime, lease_until: datetime) -> Claim | None:
        """The right to send one person's digest of one day; None when there is none to take."""
        async with self.database.write(is_narrow=True) as db:
            return await nudges.claim(db, person, day, now, lease_until)

    @whole
    async def settle_sent(self, claimed: Claim, delivered: Delivered, now: datetime) -> None:
        """A digest arrived."""
        async with self.database.write(is_narrow=True) as db:
            await nudges.settle_sent(db, claimed, delivered, now)

    @whole
    async def settle_failed(self, claimed: Claim, reason: str, now: datetime, next_try_at: datetime | None) -> None:
        """A digest may arrive later, tried again from then on; None gives it up for that day."""
        async with self.database.write(is_narrow=True) as db:
            await nudges.settle_failed(db, claimed, reason, now, next_try_at)

    @whole
    async def settle_unsure(self, claimed: Claim, reason: str, now: datetime, again_at: datetime) -> None:
        """Nobody knows whether a digest arrived; what it listed is asked about again from then on."""
        async with self.database.write() as db:
            await nudges.settle_unsure(db, claimed, reason, now, again_at)

    @whole
    async def settle_refused(self, claimed: Claim, reason: str, now: datetime, hand_over_at: datetime) -> None:
        """A digest was refused for good; its tasks go to who else can be asked."""
        async with self.database.write() as db:
            await nudges.settle_refused(db, claimed, reason, now, hand_over_at)
