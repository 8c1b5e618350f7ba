"""Newer notes of a meeting, until somebody says yes or no. One verb, one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import Member
from domain.summary import Pasted
from storage import revisions
from storage.change_source import ChangeSource
from storage.database import Database, reads, writes, writes_narrowly
from storage.meetings import StoredMeeting
from storage.revisions import Revision


@dataclass(frozen=True, slots=True)
class Revisions:
    """Newer notes of a meeting, until somebody says yes or no."""

    database: Database

    @writes
    async def add(
        self, db: AsyncConnection, older: StoredMeeting, pasted: Pasted, mentions: Sequence[Member], deed: ChangeSource
    ) -> int:
        """Keep newer notes of a meeting, and whom they mention, until they are confirmed."""
        return await revisions.add(db, older, pasted, mentions, deed)

    @writes_narrowly
    async def rebase(self, db: AsyncConnection, revision_id: int, base: str) -> None:
        """Newer notes were shown again, compared with the notes of that fingerprint."""
        await revisions.rebase(db, revision_id, base)

    @reads
    async def one(self, db: AsyncConnection, revision_id: int) -> Revision | None:
        """Newer notes that wait for a yes, or had their answer."""
        return await revisions.by_id(db, revision_id)

    @reads
    async def from_source(self, db: AsyncConnection, source: str) -> Revision | None:
        """The newer notes that an activity brought."""
        return await revisions.by_source(db, source)

    @writes_narrowly
    async def decline(self, db: AsyncConnection, revision_id: int, at: datetime) -> None:
        """Leave a meeting as it was."""
        await revisions.settle(db, revision_id, at)
