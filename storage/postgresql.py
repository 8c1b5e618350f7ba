"""PostgreSQL: any number of replicas write at once, each verb a transaction over asyncpg.

Writers run SERIALIZABLE: the database refuses one of two that crossed, which is then begun again
(docs/decisions/0009-postgresql.md).
"""

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Engine
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from storage.database import PATIENCE_SECONDS, T, Work
from storage.faults import has_crossed, unavailable

TRIES = 30
LONGEST_PAUSE = 0.05  # seconds; as long as a few verbs
READS = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}  # as SQLite's readers: one moment of it
WRITES = {"isolation_level": "SERIALIZABLE"}
NARROW = {"isolation_level": "REPEATABLE READ"}
CONNECTIONS = {"pool_size": 16, "max_overflow": 24, "pool_timeout": PATIENCE_SECONDS, "pool_pre_ping": True}
LOCKED_MS = str(int(PATIENCE_SECONDS * 1000))
LIMITS = {"timeout": PATIENCE_SECONDS, "command_timeout": 30.0, "server_settings": {"lock_timeout": LOCKED_MS}}


@dataclass(frozen=True, slots=True)
class Server:
    """A database that others may write to at the same time."""

    pool: AsyncEngine
    is_shared: bool = True
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    @staticmethod
    def at(address: URL) -> "Server":
        """With a pool of connections, each made when it is needed."""
        return Server(create_async_engine(address, **CONNECTIONS, connect_args=LIMITS))

    @property
    def engine(self) -> Engine:
        """SQLAlchemy's, for whoever listens to what reaches it."""
        return self.pool.sync_engine

    async def reads(self, verb: Work[T]) -> T:
        """Run a verb that changes nothing. Raises DatabaseUnavailable."""
        return await verb()

    async def writes(self, verb: Work[T]) -> T:
        """Run a verb, again from its start while another crossed it; those that try again take turns."""
        try:
            return await verb()
        except DBAPIError as fault:
            if not has_crossed(fault):
                raise
        async with self._turn:
            return await self._again(verb)

    async def _again(self, verb: Work[T]) -> T:
        for _ in range(TRIES):
            try:
                return await verb()
            except DBAPIError as fault:
                if not has_crossed(fault):
                    raise
            await asyncio.sleep(random.uniform(0, LONGEST_PAUSE))  # noqa: S311 - so that two replicas part
        return await verb()

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that sees one moment and changes nothing. Raises DatabaseUnavailable."""
        async with self._begun(READS) as db:
            yield db

    @asynccontextmanager
    async def write(self, *, is_narrow: bool = False) -> AsyncIterator[AsyncConnection]:
        """A transaction that is committed at the end of the block, or leaves no trace. Raises DatabaseUnavailable."""
        async with self._begun(NARROW if is_narrow else WRITES) as db:
            yield db

    @asynccontextmanager
    async def _begun(self, options: dict[str, Any]) -> AsyncIterator[AsyncConnection]:
        with unavailable():
            async with self.pool.connect() as db:
                await db.execution_options(**options)
                async with db.begin():
                    yield db

    async def close(self) -> None:
        """Close its connections."""
        await self.pool.dispose()
