"""Opening the database: SQLite beside us, or PostgreSQL for any number of replicas.

SQLite runs in WAL, synchronous FULL: what was acknowledged survives the power.
"""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from importlib import import_module
from math import ceil
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, NullPool, event, inspect, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from storage.database import PATIENCE_SECONDS, Patience, patient
from storage.faults import DatabaseUnavailable
from storage.moving import NotMoved, move
from storage.store import Store

MIGRATIONS = Path(__file__).parent / "migrations"
DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg"}
MIGRATING_SECONDS = 10  # to wait for whoever holds the file when we start
PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", f"busy_timeout={MIGRATING_SECONDS * 1000}")
CONNECTIONS = {"pool_size": 16, "max_overflow": 24, "pool_timeout": PATIENCE_SECONDS, "pool_pre_ping": True}
LOCKED_MS = str(int(PATIENCE_SECONDS * 1000))
LIMITS = {"timeout": PATIENCE_SECONDS, "command_timeout": 30.0, "server_settings": {"lock_timeout": LOCKED_MS}}
OURS_ALONE, OUR_FOLDER = 0o600, 0o700
MIGRATING = text("SELECT pg_advisory_xact_lock(5_081_978)")  # any number, the same in every replica


@asynccontextmanager
async def opened(url: str, patience: Patience = patient) -> AsyncIterator[Store]:
    """A store on the newest schema; closes its connections at the end. Raises DatabaseUnavailable.

    `patience` tells for how many seconds whoever asks may wait for their turn to write.
    """
    address = _address(url)
    await _migrate(address)
    engine = _engine(address)
    try:
        store = Store.over(engine, patience)
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
        return create_async_engine(address, **CONNECTIONS, connect_args=LIMITS)
    return _sqlite(create_async_engine(address))


def _sqlite(engine: AsyncEngine) -> AsyncEngine:
    event.listen(engine.sync_engine, "connect", _prepare)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(OUR_FOLDER, parents=True, exist_ok=True)
    except OSError as refused:
        raise DatabaseUnavailable(f"The folder {folder} for the database can't be made: {refused.strerror}.") from None


def _make_file(file: Path) -> None:
    """Nobody else may read it, nor what SQLite makes beside it, which gets the same mode; one that is there stays."""
    with suppress(OSError):  # SQLite tells what is wrong
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OURS_ALONE))


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


async def _migrate(address: URL) -> None:
    """On connections of its own: a step of the schema may take longer than a turn."""
    engine = create_async_engine(address, poolclass=NullPool)
    if address.get_backend_name() == "sqlite":
        if address.database and address.database != ":memory:":
            _make_folder(Path(address.database).parent)
            _make_file(Path(address.database))
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
    if not _is_newest(connection):
        import_module("storage.upgrading").upgrade(connection)  # Alembic, which is seldom needed


def _is_newest(connection: Connection) -> bool:
    """Steps of the schema are called by their number, in their order."""
    last = max(file.name for file in (MIGRATIONS / "versions").glob("[0-9]*.py")).partition("_")[0]
    if not inspect(connection).has_table("alembic_version"):
        return False
    return bool(connection.scalar(text("SELECT version_num FROM alembic_version")) == last)
