"""The database itself: safe settings, steps that go both ways, and a clear sentence when it can't be opened."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Connection, create_engine, inspect, select, text
from sqlalchemy.exc import StatementError

from storage import DatabaseUnavailable, opened
from storage.engine import MIGRATIONS
from storage.tables import inbound


@pytest.fixture
def connection() -> Iterator[Connection]:
    """An empty database in memory."""
    engine = create_engine("sqlite://")
    with engine.begin() as made:
        yield made
    engine.dispose()


def config(connection: Connection) -> Config:
    """Alembic on that connection."""
    made = Config()
    made.set_main_option("script_location", str(MIGRATIONS))
    made.attributes["connection"] = connection
    return made


def test_the_migrations_make_exactly_our_tables(connection: Connection) -> None:
    command.upgrade(config(connection), "head")
    assert compare_metadata(MigrationContext.configure(connection, opts={"compare_type": True}), inbound.metadata) == []


def test_every_step_can_be_taken_back(connection: Connection) -> None:
    command.upgrade(config(connection), "head")
    command.downgrade(config(connection), "base")
    assert inspect(connection).get_table_names() == ["alembic_version"]
    command.upgrade(config(connection), "head")


async def test_sqlite_keeps_what_was_acknowledged(tmp_path: Path) -> None:
    async with opened(f"sqlite:///{tmp_path}/new/folder/a.db") as store, store.database.engine.connect() as db:
        pragmas = [await db.scalar(text(f"PRAGMA {name}")) for name in ("journal_mode", "synchronous", "foreign_keys")]
    assert pragmas == ["wal", 2, 1]


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("nonsense", "is not a database address"),
        ("mysql://u@h/d", "mysql isn't read"),
        ("sqlite:////proc/nothing/here.db", "can't be made"),
        ("sqlite:////dev/null", "can't be opened"),
    ],
)
async def test_a_database_that_cannot_be_opened_is_one_sentence(url: str, sentence: str) -> None:
    with pytest.raises(DatabaseUnavailable, match=sentence) as told:
        async with opened(url):
            pass
    assert "\n" not in str(told.value)


async def test_a_file_that_is_no_database_is_one_sentence(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("not a database, just notes " * 100)
    with pytest.raises(DatabaseUnavailable, match="can't be opened"):
        async with opened(f"sqlite:///{file}"):
            pass
    assert file.read_text().startswith("not a database")


async def test_a_naive_time_is_refused(tmp_path: Path) -> None:
    naive = datetime(2026, 1, 1, tzinfo=UTC).replace(tzinfo=None)
    async with opened(f"sqlite:///{tmp_path}/a.db") as store, store.database.engine.connect() as db:
        with pytest.raises(StatementError, match="naive datetime"):
            await db.execute(select(inbound).where(inbound.c.received_at == naive))
