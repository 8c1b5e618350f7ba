"""The database goes away and comes back: nothing is acknowledged that isn't kept, and the work goes on by itself."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from dataclasses import replace
from http import HTTPStatus
from pathlib import Path

import psycopg
import pytest
from sqlalchemy.engine import make_url

from bot.app import house
from bot.clock import Ticker
from bot.demo.connector import StandIn
from bot.settings import Settings
from storage import postgresql, sqlite
from tests.bot.kit import in_channel, message
from tests.bot.test_service import CHANNEL, MONDAY, NAMES, THREAD, Service, notes, person, running
from tests.databases import Embedded, embedded

BACK_WITHIN = 5  # seconds

on_postgres = pytest.mark.postgres


def over(url: str) -> Settings:
    """Local mode over that database, and no clock."""
    return Settings(local=True, port=0, database_url=url, tick_seconds=0)


@pytest.fixture(scope="module")
def own() -> Iterator[Embedded]:
    """A server that only these tests stop."""
    with embedded() as server:
        yield server


@pytest.fixture
def settings(own: Embedded) -> Settings:
    """A fresh database on it."""
    return over(own.new())


@pytest.fixture
async def connector() -> AsyncIterator[StandIn]:
    async with StandIn() as stand_in:
        stand_in.rosters[CHANNEL] = [person(name) for name in NAMES]
        yield stand_in


async def status(bot: Service, path: str) -> int:
    async with bot.http.get(bot.url + path) as response:
        return response.status


async def ready(bot: Service) -> None:
    """Return as soon as the service says so."""
    while await status(bot, "/readyz") != HTTPStatus.OK:  # noqa: ASYNC110 - another process tells, by HTTP only
        await asyncio.sleep(0.05)


@on_postgres
async def test_what_is_said_meanwhile_is_refused_and_taken_when_it_comes_again(
    own: Embedded, settings: Settings, connector: StandIn
) -> None:
    async with running(settings, connector) as bot:
        assert (await bot.post(in_channel(notes("november"))))[0] == HTTPStatus.CREATED
        said = message("Tasks:\nRoom:\nBook the room. (Dana)\n", id="said-1")
        own.stop()
        try:
            assert (await bot.post(said))[0] == HTTPStatus.SERVICE_UNAVAILABLE
            assert (await status(bot, "/readyz"), await status(bot, "/healthz")) == (503, 200)
            assert bot.connector.activities("a:dana") == []
        finally:
            own.start()
        await asyncio.wait_for(ready(bot), BACK_WITHIN)
        assert (await bot.post(said))[0] == HTTPStatus.CREATED
        assert "Room" in bot.card("a:dana")


@on_postgres
async def test_a_restart_between_two_turns_is_not_noticed(
    own: Embedded, settings: Settings, connector: StandIn
) -> None:
    async with running(settings, connector) as bot:
        await bot.post(in_channel(notes("november")))
        own.stop()
        own.start()
        assert (await bot.post(in_channel(notes("december"))))[0] == HTTPStatus.CREATED
        assert "December" in bot.card(THREAD)


@on_postgres
async def test_sending_goes_on_by_itself(own: Embedded, settings: Settings, connector: StandIn) -> None:
    async with running(settings, connector) as bot:
        await bot.post(in_channel(notes("november")))
    async with house(settings) as home:
        own.stop()
        ticking = asyncio.create_task(Ticker(replace(home.desk, clock=lambda: MONDAY)).tick())
        try:
            await asyncio.wait({ticking}, timeout=1)
            assert not ticking.done()
        finally:
            own.start()
        await asyncio.wait_for(ticking, BACK_WITHIN)
    assert sum(len(connector.activities(f"a:{person(name)['id']}")) for name in NAMES) == len(NAMES)


async def test_a_full_disk_loses_nothing(
    tmp_path: Path, connector: StandIn, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    settings = over(f"sqlite:///{tmp_path}/a.db")
    long = message("Tasks:\n" + "".join(f"Room {n}:\nBook room {n}. (Dana)\n" for n in range(300)), id="long-1")
    async with running(settings, connector) as bot:
        await bot.post(message("Tasks:\nHall:\nBook the hall. (Dana)\n"))
    with closing(sqlite3.connect(tmp_path / "a.db")) as file:
        (pages,) = file.execute("PRAGMA page_count").fetchone()
    with monkeypatch.context() as full:
        full.setattr(sqlite, "PRAGMAS", (*sqlite.PRAGMAS, f"max_page_count={pages}"))
        async with running(settings, connector) as bot:
            assert (await bot.post(long))[0] == HTTPStatus.SERVICE_UNAVAILABLE
    assert "database or disk is full" in caplog.text
    async with running(settings, connector) as bot:
        assert (await bot.post(long))[0] == HTTPStatus.CREATED
        assert "Room 1" in bot.card("a:dana")


async def test_a_file_that_is_held_or_full_is_not_ready(
    tmp_path: Path, connector: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with running(over(f"sqlite:///{tmp_path}/a.db"), connector) as bot:
        assert await status(bot, "/readyz") == HTTPStatus.OK
        with closing(sqlite3.connect(tmp_path / "a.db", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            assert (await status(bot, "/readyz"), await status(bot, "/healthz")) == (503, 200)
        assert await status(bot, "/readyz") == HTTPStatus.OK
    with closing(sqlite3.connect(tmp_path / "a.db")) as file:
        file.execute("VACUUM")
        (pages,) = file.execute("PRAGMA page_count").fetchone()
    monkeypatch.setattr(sqlite, "PRAGMAS", (*sqlite.PRAGMAS, f"max_page_count={pages}"))
    async with running(over(f"sqlite:///{tmp_path}/a.db"), connector) as bot:
        assert (await status(bot, "/readyz"), await status(bot, "/healthz")) == (503, 200)


@on_postgres
async def test_a_server_that_can_only_be_read_is_not_ready(
    own: Embedded, settings: Settings, connector: StandIn
) -> None:
    name = make_url(settings.database_url).database
    async with running(settings, connector) as bot:
        assert await status(bot, "/readyz") == HTTPStatus.OK
        with psycopg.connect(own.url.render_as_string(hide_password=False), autocommit=True) as admin:
            admin.execute(f"ALTER DATABASE {name} SET default_transaction_read_only = on".encode())
            admin.execute(b"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [name])
            assert (await status(bot, "/readyz"), await status(bot, "/healthz")) == (503, 200)
            admin.execute(f"ALTER DATABASE {name} RESET default_transaction_read_only".encode())
            admin.execute(b"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [name])
        assert await status(bot, "/readyz") == HTTPStatus.OK


@on_postgres
@pytest.mark.parametrize("locked", ["spaces", "inbound"])
async def test_what_somebody_else_locked_is_not_waited_for(
    settings: Settings, connector: StandIn, monkeypatch: pytest.MonkeyPatch, locked: str
) -> None:
    monkeypatch.setitem(postgresql.LIMITS, "server_settings", {"lock_timeout": "100"})
    said = message("Tasks:\nRoom:\nBook the room. (Dana)\n", id="said-1")
    async with running(settings, connector) as bot:
        with psycopg.connect(settings.database_url) as other:
            other.execute(f"LOCK TABLE {locked} IN ACCESS EXCLUSIVE MODE".encode())
            assert (await bot.post(said))[0] == HTTPStatus.SERVICE_UNAVAILABLE
        assert (await bot.post(said))[0] == HTTPStatus.CREATED


@pytest.mark.slow
async def test_a_file_that_another_program_holds_loses_nothing(tmp_path: Path, connector: StandIn) -> None:
    said = message("Tasks:\nRoom:\nBook the room. (Dana)\n", id="said-1")
    async with running(over(f"sqlite:///{tmp_path}/a.db"), connector) as bot:
        with closing(sqlite3.connect(tmp_path / "a.db", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            assert (await bot.post(said))[0] == HTTPStatus.SERVICE_UNAVAILABLE
        assert (await bot.post(said))[0] == HTTPStatus.CREATED
