"""The database itself: safe settings, steps that go both ways, and a clear sentence when it can't be opened."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import StatementError

from storage import DatabaseUnavailable, Store, clock, opened
from storage.tables import inbound
from tests.databases import Postgres

ROUND_TRIP = timedelta(seconds=1)


async def test_sqlite_keeps_what_was_acknowledged(tmp_path: Path) -> None:
    async with opened(f"sqlite:///{tmp_path}/new/folder/a.db") as store, store.database.engine.connect() as db:
        pragmas = [await db.scalar(text(f"PRAGMA {name}")) for name in ("journal_mode", "synchronous", "foreign_keys")]
    assert pragmas == ["wal", 2, 1]


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
    async with opened(f"sqlite:///{tmp_path}/a.db") as store, store.database.engine.connect() as db:
        with pytest.raises(StatementError, match="naive datetime"):
            await db.execute(select(inbound).where(inbound.c.received_at == naive))
