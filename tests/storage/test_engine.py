"""The database itself: safe settings, steps that go both ways, and a clear sentence when it can't be opened."""

import asyncio
import threading
from collections.abc import Generator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import event, func, select, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import StatementError

from storage import PATIENCE_SECONDS, DatabaseUnavailable, Store, clock, opened
from storage.database import Database
from storage.sqlite import File, made
from storage.tables import inbound, spaces
from tests.databases import Postgres
from tests.virtual import play

ROUND_TRIP = timedelta(seconds=1)


async def test_sqlite_keeps_what_was_acknowledged(tmp_path: Path) -> None:
    async with opened(f"sqlite:///{tmp_path}/new/folder/a.db") as store, store.database.read() as db:
        pragmas = [await db.scalar(text(f"PRAGMA {name}")) for name in ("journal_mode", "synchronous", "foreign_keys")]
    assert pragmas == ["wal", 2, 1]


async def test_nobody_else_reads_the_file_nor_what_stands_beside_it(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    async with opened(f"sqlite:///{folder}/a.db") as store:
        await store.write_something()
        modes = {made.name: made.stat().st_mode & 0o777 for made in (folder, *folder.iterdir())}
    assert modes == {"data": 0o700, "a.db": 0o600, "a.db-wal": 0o600, "a.db-shm": 0o600}


async def test_a_file_that_can_only_be_read_is_told_by_writing(tmp_path: Path) -> None:
    async with opened(f"sqlite:///{tmp_path}/a.db") as store:
        await store.write_something()
        event.listen(store.database.engine, "begin", lambda db: db.exec_driver_sql("PRAGMA query_only=ON"))
        await store.ping()
        with pytest.raises(DatabaseUnavailable, match="readonly"):
            await store.write_something()


async def test_what_is_written_to_see_whether_it_can_be_is_not_kept(database: str) -> None:
    async with opened(database) as store:
        await asyncio.gather(*(store.write_something() for _ in range(8)))
        async with store.database.read() as db:
            assert await db.scalar(select(func.count()).select_from(spaces)) == 0


async def test_a_file_that_is_there_keeps_its_mode(tmp_path: Path) -> None:
    file = tmp_path / "a.db"
    file.touch(0o640)
    async with opened(f"sqlite:///{file}"):
        assert file.stat().st_mode & 0o777 == 0o640


def test_all_who_wait_to_write_give_up_together() -> None:
    async def story() -> set[float]:
        database = File(made(make_url("sqlite://")))
        async with database._turn:
            return set(await asyncio.gather(*(given_up(database) for _ in range(50))))

    assert play(story()) == {PATIENCE_SECONDS}


async def given_up(database: Database) -> float:
    """When somebody who wants to write no longer waits."""
    with pytest.raises(DatabaseUnavailable):
        await database.writes(nothing)
    return asyncio.get_running_loop().time()


async def nothing() -> None:
    """A verb that does nothing."""


class Waits:
    """What isn't there yet."""

    def __await__(self) -> Generator[None]:
        yield


async def waits() -> None:
    """A verb that asks somebody else."""
    await Waits()


async def test_a_verb_waits_for_nothing_but_its_database(tmp_path: Path) -> None:
    database = File(made(make_url(f"sqlite:///{tmp_path}/a.db")))
    with pytest.raises(RuntimeError, match="waited for something other"):
        await database.writes(waits)
    await database.writes(nothing)
    await database.close()


async def test_whoever_is_cancelled_keeps_nobody_waiting(tmp_path: Path) -> None:
    database, may_end = File(made(make_url(f"sqlite:///{tmp_path}/a.db"))), threading.Event()

    async def long() -> None:
        may_end.wait()

    first = asyncio.create_task(database.writes(long))
    await asyncio.sleep(0)
    second = asyncio.create_task(database.writes(nothing))
    first.cancel()
    may_end.set()
    await second
    await database.close()


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("nonsense", "is not a database address"),
        ("mysql://u@h/d", "mysql isn't read"),
        ("postgresql://u:secret@127.0.0.1:1/d", "can't be opened"),
        ("sqlite:////proc/nothing/here.db", "can't be made"),
        ("sqlite:////dev/null", "can't be opened"),
    ],
)
async def test_a_database_that_cannot_be_opened_is_one_sentence(url: str, sentence: str) -> None:
    with pytest.raises(DatabaseUnavailable, match=sentence) as told:
        async with opened(url):
            pass
    assert "\n" not in str(told.value)
    assert "secret" not in str(told.value)


async def test_a_file_that_is_no_database_is_one_sentence(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("not a database, just notes " * 100)
    with pytest.raises(DatabaseUnavailable, match="can't be opened"):
        async with opened(f"sqlite:///{file}"):
            pass
    assert file.read_text().startswith("not a database")


@pytest.mark.postgres
async def test_a_database_that_is_not_there_is_one_sentence(server: Postgres) -> None:
    nowhere = server.url.set(database="nowhere").render_as_string(hide_password=False)
    with pytest.raises(DatabaseUnavailable, match="does not exist") as told:
        async with opened(nowhere):
            pass
    assert "\n" not in str(told.value)


@pytest.mark.postgres
async def test_replicas_that_start_at_once_on_an_empty_database_all_come_up(empty: str) -> None:
    async def start() -> None:
        async with opened(empty) as store:
            await store.ping()

    await asyncio.gather(*(start() for _ in range(4)))


@pytest.mark.postgres
async def test_leases_run_on_the_clock_of_the_database(empty: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened(empty) as store:
        monkeypatch.setattr(clock, "datetime", Never)
        before = await _time_in(store)
        now = store.clock.now()
        assert before - ROUND_TRIP <= now <= await _time_in(store) + ROUND_TRIP


class Never:
    """A machine's own clock, which nobody is to ask."""

    @staticmethod
    def now(_zone: object) -> datetime:
        raise AssertionError


async def _time_in(store: Store) -> datetime:
    async with store.database.read() as db:
        told = await db.scalar(select(func.clock_timestamp()))
    assert isinstance(told, datetime)
    return told


async def test_a_naive_time_is_refused(tmp_path: Path) -> None:
    naive = datetime(2026, 1, 1, tzinfo=UTC).replace(tzinfo=None)
    async with opened(f"sqlite:///{tmp_path}/a.db") as store, store.database.read() as db:
        with pytest.raises(StatementError, match="naive datetime"):
            await db.execute(select(inbound).where(inbound.c.received_at == naive))
