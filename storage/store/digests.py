"""Who is due, and what became of each digest. One verb, one transaction."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from domain.cadence import Facts
from domain.people import Person
from storage import claims, facts, nudges, settling, tasks
from storage.claims import Claim, Look
from storage.database import Database, reads, writes, writes_narrowly
from storage.leases import When
from storage.settling import Delivered


@dataclass(frozen=True, slots=True)
class Digests:
    """Who is due, and what became of each digest."""

    database: Database

    @reads
    async def due(
        self, db: AsyncConnection, at: datetime, now: datetime, meeting_id: int | None = None
    ) -> tuple[Person, ...]:
        """Who is to be looked at at that instant, fewest tries first; `now` is real time."""
        return await nudges.due(db, at, now, meeting_id)

    @reads
    async def next_check(self, db: AsyncConnection) -> datetime | None:
        """When somebody is next to be looked at."""
        return await nudges.next_check(db)

    @writes
    async def ask_now(
        self, db: AsyncConnection, meeting_id: int, at: datetime, day: date, only: Collection[int] | None = None
    ) -> int:
        """Make everything open of a meeting due at once, or only that, but for people who had their message of that
        day: how many."""
        found = (task for task in await tasks.of_meeting(db, meeting_id) if not task.status.closed)
        return await nudges.ask_now(db, [t for t in found if only is None or t.number in only], at, day)

    @reads
    async def look(
        self, db: AsyncConnection, people: Sequence[Person], when: When, meeting_id: int | None = None
    ) -> tuple[Look, ...]:
        """What is owed to each of these people as things stand."""
        return await claims.look(db, people, when, meeting_id)

    @reads
    async def led(self, db: AsyncConnection, person: Person) -> Mapping[int, Facts]:
        """What somebody leads that is open and others are asked about, by number."""
        return await facts.led(db, person)

    @writes_narrowly
    async def claim(self, db: AsyncConnection, seen: Sequence[Look], when: When) -> tuple[Claim, ...]:
        """The right to send what is owed to these people, and what it says; nobody's that is put off or another has."""
        return await claims.claim(db, seen, when)

    @writes_narrowly
    async def settle_sent(self, db: AsyncConnection, claimed: Claim, delivered: Delivered, now: datetime) -> None:
        """A digest arrived."""
        await settling.settle_sent(db, claimed, delivered, now)

    @writes_narrowly
    async def settle_failed(
        self, db: AsyncConnection, claimed: Claim, reason: str, now: datetime, next_try_at: datetime | None
    ) -> None:
        """A digest may arrive later, tried again from then on; None gives it up for that day."""
        await settling.settle_failed(db, claimed, reason, now, next_try_at)

    @writes
    async def settle_unsure(self, db: AsyncConnection, claimed: Claim, reason: str, now: datetime) -> None:
        """Nobody knows whether a digest arrived; what it listed is asked about again on another day."""
        await settling.settle_unsure(db, claimed, reason, now)

    @writes
    async def settle_refused(
        self, db: AsyncConnection, claimed: Claim, reason: str, now: datetime, refused_for: str | None
    ) -> None:
        """A digest was refused for good; its tasks go to who else can be asked, unless only the message was."""
        await settling.settle_refused(db, claimed, reason, now, refused_for)
