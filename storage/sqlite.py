"""SQLite: a file beside us. A verb runs from its start to its end in a thread, not statement by statement.

WAL, synchronous FULL: what was acknowledged survives the power. There is one writer; readers go beside it.
"""

import asyncio
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from contextvars import ContextVar, copy_context
from dataclasses import dataclass, field
from math import ceil
from typing import Any, cast

from sqlalchemy import Connection, Engine, StaticPool, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import PATIENCE_SECONDS, Patience, T, Work, patient
from storage.driven import Driven, driven
from storage.faults import unavailable

MIGRATING_SECONDS = 10  # to wait for whoever holds the file when we start
PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",  # what is deleted is overwritten
    f"busy_timeout={MIGRATING_SECONDS * 1000}",
)
READERS = 4  # threads; they hold Python's lock most of the time anyway

_left: ContextVar[float] = ContextVar("left")  # seconds of patience, once a verb is begun


def made(address: URL) -> Engine:
    """An engine that keeps what it was told, and waits for its turn to write instead of failing at once."""
    in_memory = {"poolclass": StaticPool} if address.database in (None, "", ":memory:") else {}
    engine = create_engine(address, **in_memory)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


@dataclass(frozen=True, slots=True)
class File:
    """A database of this process, and for how many seconds whoever asks may wait for their turn to write."""

    engine: Engine
    patience: Patience = patient
    is_shared: bool = False
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    _writer: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(1, "writer"))
    _readers: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(READERS, "reader"))

    async def reads(self, verb: Work[T]) -> T:
        """Run a verb that changes nothing. Raises DatabaseUnavailable."""
        return await self._run(self._readers, verb, self.patience())

    async def writes(self, verb: Work[T]) -> T:
        """Run a verb once the writers before it are done. Raises DatabaseUnavailable.

        They wait here, in order: where SQLite itself lets them wait, they sleep for up to a tenth of a second, whoever
        comes first. Both waits together last as long as patience.
        """
        loop = asyncio.get_running_loop()
        ends = loop.time() + self.patience()
        with unavailable():
            async with asyncio.timeout_at(ends):
                await self._turn.acquire()
        try:
            return await self._run(self._writer, verb, max(0.0, ends - loop.time()))
        finally:
            self._turn.release()

    async def _run(self, thread: ThreadPoolExecutor, verb: Work[T], patience: float) -> T:
        """Whoever leaves off waiting leaves a verb that has begun to end by itself."""
        context = copy_context()
        context.run(_left.set, patience)
        return await asyncio.get_running_loop().run_in_executor(thread, context.run, driven, verb)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that sees one moment and changes nothing. Raises DatabaseUnavailable."""
        async with self._begun() as db:
            yield db

    @asynccontextmanager
    async def write(self, *, is_narrow: bool = False) -> AsyncIterator[AsyncConnection]:  # noqa: ARG002 - one writer
        """A transaction that is committed at the end of the block, or leaves no trace. Raises DatabaseUnavailable."""
        async with self._begun(writes=True) as db:
            yield db

    @asynccontextmanager
    async def _begun(self, *, writes: bool = False) -> AsyncIterator[AsyncConnection]:
        patience = _left.get(PATIENCE_SECONDS)
        with unavailable(), self.engine.connect() as connection:
            connection.execution_options(writes=writes, patience=patience)
            with connection.begin():
                yield cast("AsyncConnection", Driven(connection))

    async def close(self) -> None:
        """Close its connections, once what is being done is done."""
        await asyncio.to_thread(self._end)

    def _end(self) -> None:
        for threads in (self._writer, self._readers):
            threads.shutdown()
        self.engine.dispose()


def _prepare(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # SQLAlchemy begins; sqlite3 must not begin by itself
    cursor = connection.cursor()
    for pragma in PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    # A deferred transaction that writes later fails at once when another writer was first; this one waits.
    options = connection.get_execution_options()
    if "patience" in options:
        _wait_at_most(connection, ceil(options["patience"]))
    connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get("writes", False) else "BEGIN")


def _wait_at_most(connection: Connection, seconds: int) -> None:
    """Told only when it changes, which is rare: it is a statement, and there are many transactions."""
    if connection.info.get("patience") != seconds:
        connection.exec_driver_sql(f"PRAGMA busy_timeout={seconds * 1000}")
        connection.info["patience"] = seconds
