"""The time by which leases run: the database's, so that replicas needn't agree on theirs."""

import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database, reads


@dataclass(slots=True)
class Clock:
    """The database's time, asked for now and then and counted on in between; SQLite's is this machine's."""

    database: Database
    _told: datetime | None = None
    _told_at: float = 0  # on the monotonic clock, which nobody sets

    def now(self) -> datetime:
        """The time there, in UTC."""
        if self._told is None or not self.database.is_shared:
            return datetime.now(UTC)
        return self._told + timedelta(seconds=time.monotonic() - self._told_at)

    @reads
    async def ask(self, db: AsyncConnection) -> None:
        """Look at the database's clock. Raises DatabaseUnavailable."""
        if self.database.is_shared:
            self._told = await db.scalar(select(func.clock_timestamp()))
            self._told_at = time.monotonic()
        else:
            await db.execute(select(1))
