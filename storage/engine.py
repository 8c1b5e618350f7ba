"""Opening the database: SQLite beside us, or PostgreSQL for any number of replicas; on the newest schema."""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from importlib import import_module
from pathlib import Path

from sqlalchemy import Connection, NullPool, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.ext.asyncio import create_async_engine

from storage import sqlite
from storage.database import Database, Patience, patient
from storage.faults import DatabaseUnavailable
from storage.moving import NotMoved, move
from storage.postgresql import Server
from storage.revision import MIGRATIONS, newest, revision
from storage.store import Store

SQLITE = "sqlite"
DRIVERS = {SQLITE: "sqlite+pysqlite", "postgresql": "postgresql+asyncpg"}
OURS_ALONE, OUR_FOLDER = 0o600, 0o700
MIGRATING = text("SELECT pg_advisory_xact_lock(5_081_978)")  # any number, the same in every replica


@asynccontextmanager
async def opened(url: str, patience: Patience = patient) -> AsyncIterator[Store]:
    """A store on the newest schema; closes its connections at the end. Raises DatabaseUnavailable.

    `patience` tells for how many seconds whoever asks may wait for their turn to write.
    """
    address = _address(url)
    await _migrate(address)
    database = _database(address, patience)
    try:
        store = Store.over(database)
        await store.ping()
        yield store
    finally:
        await database.close()


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


def _is_file(address: URL) -> bool:
    return address.get_backend_name() == SQLITE


def _is_absent(address: URL) -> bool:
    return _is_file(address) and not Path(address.database or "").is_file()


def _database(address: URL, patience: Patience) -> Database:
    return sqlite.File(sqlite.made(address), patience) if _is_file(address) else Server.at(address)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(OUR_FOLDER, parents=True, exist_ok=True)
    except OSError as refused:
        raise DatabaseUnavailable(f"The folder {folder} for the database can't be made: {refused.strerror}.") from None


def _make_file(file: Path) -> None:
    """Nobody else may read it, nor what SQLite makes beside it, which gets the same mode; one that is there stays."""
    with suppress(OSError):  # SQLite tells what is wrong
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OURS_ALONE))


async def _migrate(address: URL) -> None:
    """On a connection of its own: a step of the schema may take longer than a turn."""
    try:
        await (asyncio.to_thread(_migrate_file, address) if _is_file(address) else _migrate_server(address))
    except DBAPIError as failed:
        raise _unopened(address, failed.orig) from failed
    except OSError as failed:  # asyncpg: nobody listens there
        raise _unopened(address, failed) from failed


def _migrate_file(address: URL) -> None:
    if address.database and address.database != ":memory:":
        _make_folder(Path(address.database).parent)
        _make_file(Path(address.database))
    engine = sqlite.made(address)
    try:
        with engine.connect() as connection:
            with connection.begin():
                if revision(connection) == newest():
                    return  # nobody who writes has to be waited for
            connection.execution_options(writes=True)
            with connection.begin():
                _upgrade(connection)
    finally:
        engine.dispose()


async def _migrate_server(address: URL) -> None:
    engine = create_async_engine(address, poolclass=NullPool)
    try:
        async with engine.begin() as connection:
            await connection.execute(MIGRATING)  # of replicas that start at once the others wait, and find it done
            await connection.run_sync(_upgrade)
    finally:
        await engine.dispose()


def _unopened(address: URL, reason: object) -> DatabaseUnavailable:
    shown = address.set(drivername=address.get_backend_name())  # its password is left out
    return DatabaseUnavailable(f"The database at {shown} can't be opened: {' '.join(str(reason).split())}.")


def _upgrade(connection: Connection) -> None:
    at = revision(connection)
    if at and at > newest():
        raise DatabaseUnavailable(f"The database's schema ({at}) is newer than this program's ({newest()}).")
    if at != newest():
        import_module("storage.upgrading").upgrade(connection, MIGRATIONS)  # Alembic, which is seldom needed


async def revision_of(url: str) -> str | None:
    """Which revision a database's schema is of, None for none; nothing is changed. Raises DatabaseUnavailable."""
    address = _address(url)
    if _is_absent(address):
        return None
    database = _database(address, patient)
    try:
        return await Store.over(database).revision()
    finally:
        await database.close()
