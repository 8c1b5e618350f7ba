"""Transactions: a verb of the store is one, whatever it reads and writes.

Verbs look before they write. On SQLite writers come one after the other, so that what a verb saw still holds; on
PostgreSQL they run at once, and one of two that crossed is begun again. A verb is written once for both, as a coroutine
that awaits nothing but its database (docs/decisions/0026-one-hop.md).
"""

from collections.abc import Callable, Coroutine
from contextlib import AbstractAsyncContextManager
from functools import wraps
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from sqlalchemy import Engine
from sqlalchemy.ext.asyncio import AsyncConnection

PATIENCE_SECONDS = 8.0  # for the database; long enough for many who write at once

Patience = Callable[[], float]
P = ParamSpec("P")
T = TypeVar("T")
Work = Callable[[], Coroutine[Any, Any, T]]


def patient() -> float:
    """As long as anybody waits."""
    return PATIENCE_SECONDS


class Database(Protocol):
    """An open database. Everything here raises DatabaseUnavailable where it is away, locked, full or read-only."""

    @property
    def engine(self) -> Engine:
        """SQLAlchemy's, for whoever listens to what reaches it."""
        ...

    @property
    def is_shared(self) -> bool:
        """Whether other machines may write at the same time."""
        ...

    def read(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """A transaction that changes nothing."""
        ...

    def write(self, *, is_narrow: bool = False) -> AbstractAsyncContextManager[AsyncConnection]:
        """A transaction that is committed at the end of the block, or leaves no trace.

        A narrow one decides only by rows that it writes itself, or that are unique: PostgreSQL needn't watch what else
        it read, and refuses fewer.
        """
        ...

    async def reads(self, verb: Work[T]) -> T:
        """Run a verb that changes nothing."""
        ...

    async def writes(self, verb: Work[T]) -> T:
        """Run a verb that happens once and entirely, however many do the same at once."""
        ...

    async def close(self) -> None:
        """Close its connections, once what is being done is done."""
        ...


class Noun(Protocol):
    """What verbs belong to."""

    @property
    def database(self) -> Database:
        """Where it is kept."""
        ...


N = TypeVar("N", bound=Noun)
Verb = Callable[Concatenate[N, AsyncConnection, P], Coroutine[Any, Any, T]]
Called = Callable[Concatenate[N, P], Coroutine[Any, Any, T]]


def reads(verb: Verb[N, P, T]) -> Called[N, P, T]:
    """A verb that changes nothing: it is handed a transaction that sees one moment."""

    @wraps(verb)
    async def reading(self: N, /, *args: P.args, **kwargs: P.kwargs) -> T:
        async def whole() -> T:
            async with self.database.read() as db:
                return await verb(self, db, *args, **kwargs)

        return await self.database.reads(whole)

    return reading


def writes(verb: Verb[N, P, T]) -> Called[N, P, T]:
    """A verb that writes: it is handed a transaction, which is committed at its end, or leaves no trace.

    It may run several times, each time in another but the last in vain: what it is given can be read again (no
    iterators).
    """
    return _writing(verb, is_narrow=False)


def writes_narrowly(verb: Verb[N, P, T]) -> Called[N, P, T]:
    """The same of one that looks at nothing but the rows that it writes, so that no other can cross it."""
    return _writing(verb, is_narrow=True)


def _writing(verb: Verb[N, P, T], *, is_narrow: bool) -> Called[N, P, T]:
    @wraps(verb)
    async def writing(self: N, /, *args: P.args, **kwargs: P.kwargs) -> T:
        async def whole() -> T:
            async with self.database.write(is_narrow=is_narrow) as db:
                return await verb(self, db, *args, **kwargs)

        return await self.database.writes(whole)

    return writing
