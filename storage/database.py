"""Transactions: a verb of the store is one, whatever it reads and writes.

Verbs look before they write. On SQLite writers come one after the other, so that what a verb saw still holds. On
PostgreSQL they run at once, SERIALIZABLE: the database refuses one of two that crossed, and `whole` begins it again
(docs/decisions/0009-postgresql.md).
"""

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager, nullcontext
from dataclasses import dataclass, field
from functools import wraps
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage.faults import has_crossed, unavailable

TRIES = 30
LONGEST_PAUSE = 0.05  # seconds; as long as a few verbs
ON_SQLITE = {"writes": True}
READS = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}  # as SQLite's readers: one moment of it
WRITES = {"isolation_level": "SERIALIZABLE"}
NARROW = {"isolation_level": "REPEATABLE READ"}

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Database:
    """An open database."""

    engine: AsyncEngine
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    @property
    def is_shared(self) -> bool:
        """Whether other machines may write at the same time."""
        return self.engine.dialect.name == "postgresql"

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that changes nothing. Raises DatabaseUnavailable."""
        async with self._begun(READS if self.is_shared else {}) as db:
            yield db

    @asynccontextmanager
    async def write(self, *, is_narrow: bool = False) -> AsyncIterator[AsyncConnection]:
        """A transaction that is committed at the end of the block, or leaves no trace. Raises DatabaseUnavailable.

        A narrow one decides only by rows that it writes itself, or that are unique: PostgreSQL needn't watch what else
        it read, and refuses fewer.

        SQLite has one writer. Within this process the others wait here, in order: where SQLite itself lets them wait,
        they sleep for up to a tenth of a second, whoever comes first.
        """
        turn = nullcontext() if self.is_shared else self._turn
        options = (NARROW if is_narrow else WRITES) if self.is_shared else ON_SQLITE
        async with turn, self._begun(options) as db:
            yield db

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
