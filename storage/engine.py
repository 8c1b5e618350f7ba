"""Opening the database: SQLite beside us, or PostgreSQL for any number of replicas.

SQLite runs in WAL, synchronous FULL: what was acknowledged survives the power.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, NullPool, event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from storage.faults import DatabaseUnavailable
from storage.moving import NotMoved, move
from storage.store import Store

MIGRATIONS = Path(__file__).parent / "migrations"
DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg"}
BUSY_SECONDS = 10
PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", f"busy_timeout={BUSY_SECONDS * 1000}")
CONNECTIONS = {"pool_size": 16, "max_overflow": 24, "pool_timeout": BUSY_SECONDS, "pool_pre_ping": True}
PATIENCE = {"timeout": 5.0, "command_timeout": 30.0}  # seconds to connect, and for a statement; a turn has 15
MIGRATING = text("SELECT pg_advisory_xact_lock(5_081_978)")  # any number, the same in every replica


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Store]:
    """A store on the newest schema; closes its connections at the end. Raises DatabaseUnavailable."""
    address = _address(url)
    await _migrate(address)
    engine = _engine(address)
    try:
        store = Store.over(engine)
        await store.ping()
        yield store
    finally:
        await engine.dispose()


async def moved(source: str, target: str) -> int:
    """How many rows went from one database into another, empty one. Raises NotMoved, DatabaseUnavailable."""
    if _address(source) == _address(target):
        raise NotMoved("The target is the database itself.")
    async with opened(source) as here, opened(target) as there:
        return await move(here.database, there.database)


def _address(url: str) -> URL:
    try:
        address = make_url(url)
    except ArgumentError as wrong:
        raise DatabaseUnavailable(f"{url!r} is not a database address such as sqlite:///data/followup.db") from wrong
    backend = address.get_backend_name()
    if backend not in DRIVERS:
        raise DatabaseUnavailable(f"Follow-Up keeps its data in SQLite or PostgreSQL; {backend} isn't read.")
    return address.set(drivername=DRIVERS[backend])


def _engine(address: URL) -> AsyncEngine:
    if address.get_backend_name() == "postgresql":
        return create_async_engine(address, **CONNECTIONS, connect_args=PATIENCE)
    return _sqlite(create_async_engine(address))


def _sqlite(engine: AsyncEngine) -> AsyncEngine:
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


async def _migrate(address: URL) -> None:
    """On connections of its own: a step of the schema may take longer than a turn."""
    engine = create_async_engine(address, poolclass=NullPool)
    if address.get_backend_name() == "sqlite":
        if address.database and address.database != ":memory:":
            _make_folder(Path(address.database).parent)
        _sqlite(engine)
    try:
        async with engine.connect() as connection:
            await connection.execution_options(writes=True)
            async with connection.begin():
                await connection.run_sync(_upgrade)
    except DBAPIError as failed:
        raise _unopened(address, failed.orig) from failed
    except OSError as failed:  # asyncpg: nobody listens there
        raise _unopened(address, failed) from failed
    finally:
        await engine.dispose()


def _unopened(address: URL, reason: object) -> DatabaseUnavailable:
    shown = address.set(drivername=address.get_backend_name())  # its password is left out
    return DatabaseUnavailable(f"The database at {shown} can't be opened: {' '.join(str(reason).split())}.")


def _upgrade(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(MIGRATING)  # of replicas that start at once the others wait, and find it done
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
