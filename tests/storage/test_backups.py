"""A backup holds everything as it was at one moment, and comes back into an empty database of either kind."""

import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from storage import DatabaseUnavailable, NotMoved, backed_up, opened, restored, revision_of
from storage.moving import TABLES
from tests.databases import Postgres
from tests.dialogs.kit import CHANNEL, MONDAY_AFTER, chat_on

NOTES = "Tasks:\nRoom: \nBook the room before the end of November. (Karim)\n"


@pytest.fixture
def file(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/old.db"


@pytest.fixture
def other(server: Postgres) -> Iterator[str]:
    url = server.new()
    yield url
    server.drop(url)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


async def rows(url: str) -> tuple[int, list[dict[str, object]]]:
    """How many there are, and all tasks."""
    async with opened(url) as store:
        async with store.database.read() as db:
            counts = [int(await db.scalar(select(func.count()).select_from(table)) or 0) for table in TABLES]
        return sum(counts), await store.everything()


async def fill(url: str) -> None:
    async with chat_on(url) as chat:
        await chat.says("dana", NOTES, CHANNEL)
        await chat.ticks(MONDAY_AFTER)
        await chat.says("karim", "done")


async def test_it_comes_back_as_it_was(file: str, tmp_path: Path) -> None:
    await fill(file)
    kept = tmp_path / "kept.db"
    before = await rows(file)
    assert before[0]
    assert await backed_up(file, kept) == before[0]
    assert await restored(kept, f"sqlite:///{tmp_path}/new.db") == before[0]
    assert await rows(f"sqlite:///{tmp_path}/new.db") == before == await rows(file)


@pytest.mark.postgres
async def test_from_and_to_a_server(file: str, other: str, tmp_path: Path) -> None:
    await fill(other)
    before = await rows(other)
    await backed_up(other, tmp_path / "kept.db")
    await restored(tmp_path / "kept.db", file)
    assert await rows(file) == before


async def test_it_is_taken_while_the_bot_writes(file: str, tmp_path: Path) -> None:
    async with chat_on(file) as chat:
        await chat.says("dana", NOTES, CHANNEL)
        async with chat.store.database.write():  # somebody is at it, and isn't waited for
            await backed_up(file, tmp_path / "kept.db")
    assert await rows(f"sqlite:///{tmp_path}/kept.db") == await rows(file)


async def test_nobody_else_may_read_it_and_none_is_overwritten(file: str, tmp_path: Path) -> None:
    kept = tmp_path / "kept.db"
    await backed_up(file, kept)
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    with pytest.raises(NotMoved, match="there already"):
        await backed_up(file, kept)
    assert "kept.db.partial" not in names(tmp_path)


async def test_what_went_wrong_leaves_no_file(tmp_path: Path) -> None:
    (tmp_path / "old.db").write_text("notes\n" * 1000)
    with pytest.raises(DatabaseUnavailable):
        await backed_up(f"sqlite:///{tmp_path}/old.db", tmp_path / "kept.db")
    assert names(tmp_path) == {"old.db"}


@pytest.mark.parametrize("said", [b"", b"notes\n" * 1000])
async def test_what_is_no_backup_is_refused(said: bytes, tmp_path: Path, file: str) -> None:
    kept = tmp_path / "kept.db"
    kept.write_bytes(said)
    with pytest.raises(NotMoved, match="no backup"):
        await restored(kept, file)
    assert await revision_of(file) is None


async def test_one_of_a_newer_program_is_refused(file: str, tmp_path: Path) -> None:
    await backed_up(file, tmp_path / "kept.db")
    async with opened(f"sqlite:///{tmp_path}/kept.db") as store, store.database.write() as db:
        await db.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(DatabaseUnavailable, match="newer than this program"):
        await restored(tmp_path / "kept.db", file)


async def test_a_filled_database_is_left_alone(file: str, tmp_path: Path) -> None:
    await fill(file)
    await backed_up(file, tmp_path / "kept.db")
    before = await rows(file)
    with pytest.raises(NotMoved, match="isn't empty"):
        await restored(tmp_path / "kept.db", file)
    assert await rows(file) == before
