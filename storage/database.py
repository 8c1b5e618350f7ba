"""Transactions: a verb of the store is one, whatever it reads and writes."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine


@dataclass(frozen=True, slots=True)
class Database:
    """An open database."""

    engine: AsyncEngine
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that changes nothing."""
        async with self.engine.connect() as db, db.begin():
            yield db

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that is committed at the end of the block, or leaves no trace.

        SQLite has one writer. Within this process the others wait here, in order: where SQLite itself lets them wait,
        they sleep for up to a tenth of a second, whoever comes first.
        """
        async with self._turn, self.engine.connect() as db:
            await db.execution_options(writes=True)
            async with db.begin():
                yield db
