"""Coroutines that never wait, run to their end where they are called: a verb over a connection that blocks."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Connection, Dialect

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Driven:
    """What verbs use of an `AsyncConnection`, over a blocking one: each is done when it is awaited."""

    sync_connection: Connection

    @property
    def dialect(self) -> Dialect:
        """Which SQL it speaks."""
        return self.sync_connection.dialect

    async def execute(self, *statement: Any) -> Any:
        """As `AsyncConnection.execute`, its rows read as they are asked for."""
        return self.sync_connection.execute(*statement)

    async def scalar(self, *statement: Any) -> Any:
        """As `AsyncConnection.scalar`."""
        return self.sync_connection.scalar(*statement)

    async def scalars(self, *statement: Any) -> Any:
        """As `AsyncConnection.scalars`."""
        return self.sync_connection.scalars(*statement)

    async def exec_driver_sql(self, *statement: Any) -> Any:
        """As `AsyncConnection.exec_driver_sql`."""
        return self.sync_connection.exec_driver_sql(*statement)

    async def run_sync(self, work: Callable[[Connection], T]) -> T:
        """As `AsyncConnection.run_sync`."""
        return work(self.sync_connection)


def driven(work: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """What a coroutine returns that awaits nothing which really waits. Raises RuntimeError where it does."""
    running = work()
    try:
        running.send(None)
    except StopIteration as ended:
        found: T = ended.value
        return found
    running.close()
    raise RuntimeError("a verb of the store waited for something other than its database")
