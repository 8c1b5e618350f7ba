"""Opening the database: SQLite in WAL, synchronous FULL: what was acknowledged survives the power."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from storage.store import Store

MIGRATIONS = Path(__file__).parent / "migrations"
BUSY_SECONDS = 10
PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", f"busy_timeout={BUSY_SECONDS * 1000}")


class DatabaseUnavailable(RuntimeError):
    """The database can't be opened; the message is one sentence for whoever starts the program."""


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Store]:
    """A store on the newest schema; closes its connections at the end. Raises DatabaseUnavailable."""
    engine = _engine(_address(url))
    try:
        await _migrate(engine, url)
        yield Store.over(engine)
    finally:
        await engine.dispose()


def _address(url: str) -> URL:
    try:
        address = make_url(url)
    except ArgumentError as wrong:
        raise DatabaseUnavailable(f"{url!r} is not a database address such as sqlite:///data/followup.db") from wrong
    if address.get_backend_name() != "sqlite":
        raise DatabaseUnavailable(f"This version keeps its data in SQLite; {address.get_backend_name()} isn't read.")
    return address.set(drivername="sqlite+aiosqlite")


def _engine(address: URL) -> AsyncEngine:
    if address.database and address.database != ":memory:":
        _make_folder(Path(address.database).parent)
    engine = create_async_engine(address)
    event.listen(engine.sync_engine, "connect", _prepare)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as refused:
        raise DatabaseUnavailable(f"The folder {folder} for the database can't be made: {refused.strerror}.") from None


def _prepare(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # SQLAlchemy begins; sqlite3 must not begin by itself
    cursor = connection.cursor()
    for pragma in PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    # A deferred transaction that writes later fails at once when another writer was first; this one waits.
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


async def _migrate(engine: AsyncEngine, url: str) -> None:
    try:
        async with engine.connect() as connection:
            await connection.execution_options(writes=True)
            async with connection.begin():
                await connection.run_sync(_upgrade)
    except (OperationalError, DBAPIError) as failed:
        raise DatabaseUnavailable(f"The database at {url} can't be opened: {failed.orig}.") from failed


def _upgrade(connection: Connection) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
