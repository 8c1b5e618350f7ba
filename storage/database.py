"""Transactions: a verb of the store is one, whatever it reads and writes.

Verbs look before they write. On SQLite writers come one after the other, so that what a verb saw still holds. On
PostgreSQL they run at once, SERIALIZABLE: the database refuses one of two that crossed, and `whole` begins it again
(docs/decisions/0009-postgresql.md).
"""

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import wraps
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage.faults import has_crossed, unavailable

PATIENCE_SECONDS = 8.0  # for the database; long enough for many who write at once
TRIES = 30
LONGEST_PAUSE = 0.05  # seconds; as long as a few verbs
READS = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}  # as SQLite's readers: one moment of it
WRITES = {"isolation_level": "SERIALIZABLE"}
NARROW = {"isolation_level": "REPEATABLE READ"}

Patience = Callable[[], float]
P = ParamSpec("P")
T = TypeVar("T")


def patient() -> float:
    """As long as anybody waits."""
    return PATIENCE_SECONDS


@dataclass(frozen=True, slots=True)
class Database:
    """An open database, and for how many seconds whoever asks may wait for their turn to write."""

    engine: AsyncEngine
    patience: Patience = patient
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    @property
    def is_shared(self) -> bool:
        """Whether other machines may write at the same time."""
        return self.engine.dialect.name == "postgresql"

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that changes nothing. Raises DatabaseUnavailable."""
        async with self._begun(READS if self.is_shared else {"patience": self.patience()}) as db:
            yield db

    @asynccontextmanager
    async def write(self, *, is_narrow: bool = False) -> AsyncIterator[AsyncConnection]:
        """A transaction that is committed at the end of the block, or leaves no trace. Raises DatabaseUnavailable.

        A narrow one decides only by rows that it writes itself, or that are unique: PostgreSQL needn't watch what else
        it read, and refuses fewer.

        SQLite has one writer. Within this process the others wait here, in order: where SQLite itself lets them wait,
        they sleep for up to a tenth of a second, whoever comes first. Both waits together last as long as patience.
        """
        if self.is_shared:
            async with self._begun(NARROW if is_narrow else WRITES) as db:
                yield db
            return
        async with self._only_writer() as patience, self._begun({"writes": True, "patience": patience}) as db:
            yield db

    @asynccontextmanager
    async def _only_writer(self) -> AsyncIterator[float]:
        """What is left of the patience once nobody else of this process writes."""
        loop = asyncio.get_running_loop()
        ends = loop.time() + self.patience()
        with unavailable():
            async with asyncio.timeout_at(ends):
                await self._turn.acquire()
        try:
            yield max(0.0, ends - loop.time())
        finally:
            self._turn.release()

    @asynccontextmanager
    async def _begun(self, options: dict[str, Any]) -> AsyncIterator[AsyncConnection]:
        with unavailable():
            async with self.engine.connect() as db:
                await db.execution_options(**options)
                async with db.begin():
                    yield db

    async def until_it_fits(self, verb: Callable[[], Awaitable[T]]) -> T:
        """Run a verb, again from its start while another crossed it; those that try again take turns."""
        try:
            return await verb()
        except DBAPIError as fault:
            if not has_crossed(fault):
                raise
        async with self._turn:
            return await self._again(verb)

    async def _again(self, verb: Callable[[], Awaitable[T]]) -> T:
        for _ in range(TRIES):
            try:
                return await verb()
            except DBAPIError as fault:
                if not has_crossed(fault):
                    raise
            await asyncio.sleep(random.uniform(0, LONGEST_PAUSE))  # noqa: S311 - so that two replicas part
        return await verb()


class Noun(Protocol):
    """What verbs belong to."""

    @property
    def database(self) -> Database:
        """Where it is kept."""
        ...


N = TypeVar("N", bound=Noun)


def whole(verb: Callable[Concatenate[N, P], Awaitable[T]]) -> Callable[Concatenate[N, P], Coroutine[Any, Any, T]]:
    """Every verb that writes is marked so: it happens once and entirely, however many do the same at once.

    It may run several times, each time in a transaction that left no trace but the last: it does nothing but
    `self.database.write()`, and what it is given can be read again (no iterators).
    """

    @wraps(verb)
    async def wholly(self: N, /, *args: P.args, **kwargs: P.kwargs) -> T:
        return await self.database.until_it_fits(lambda: verb(self, *args, **kwargs))

    return wholly
