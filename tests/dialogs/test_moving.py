"""Everything moves to another database, and people go on where they were."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from dialogs.answer import Marked, Receipt
from storage import NotMoved, Store, moved, opened
from storage.moving import TABLES
from tests.databases import Postgres
from tests.dialogs.kit import CHANNEL, MONDAY_AFTER, Chat, chat_on


@pytest.fixture
def file(tmp_path: Path) -> str:
    """SQLite."""
    return f"sqlite:///{tmp_path}/old.db"


@pytest.fixture
def target(server: Postgres) -> Iterator[str]:
    """PostgreSQL."""
    url = server.new()
    yield url
    server.drop(url)


async def counts(store: Store) -> dict[str, int]:
    """How many rows each table has."""
    async with store.database.read() as db:
        return {t.name: int(await db.scalar(select(func.count()).select_from(t)) or 0) for t in TABLES}


async def used(chat: Chat, november: str) -> None:
    """Notes, a digest, a reply."""
    await chat.says("dana", november, CHANNEL)
    await chat.ticks(MONDAY_AFTER)
    await chat.says("karim", "1 done", again="reply")


@pytest.mark.postgres
async def test_people_go_on_where_they_were(file: str, target: str, november: str, december: str) -> None:
    async with chat_on(file) as old:
        await used(old, november)
        before, tasks, number = await counts(old.store), await old.store.everything(), old.digest("karim").items[1].task
    assert await moved(file, target) == sum(before.values())
    async with chat_on(target) as new:
        new.now = old.now
        assert (await counts(new.store), await new.store.everything()) == (before, tasks)
        again = await new.says("karim", "1 done", again="reply")
        assert isinstance(again, Marked)
        assert await counts(new.store) == before
        await new.says("karim", "2 done")
        task = await new.store.tasks.one(number.number)
        assert task
        assert task.status.closed
        newer = await new.says("dana", december, CHANNEL)
        assert isinstance(newer, Receipt)
        assert min(t.number for t in newer.tasks) > max(int(str(t["number"])) for t in tasks)


@pytest.mark.postgres
async def test_it_goes_back_as_well(file: str, target: str, november: str) -> None:
    async with chat_on(target) as old:
        await used(old, november)
        before, tasks = await counts(old.store), await old.store.everything()
    await moved(target, file)
    async with opened(file) as new:
        assert (await counts(new), await new.everything()) == (before, tasks)


async def test_a_target_that_is_not_empty_is_left_alone(file: str, tmp_path: Path, november: str) -> None:
    other = f"sqlite:///{tmp_path}/other.db"
    async with chat_on(other) as chat:
        await chat.says("dana", november, CHANNEL)
        before = await counts(chat.store)
    async with chat_on(file) as chat:
        await used(chat, november)
    with pytest.raises(NotMoved, match="isn't empty: it has rows in"):
        await moved(file, other)
    async with opened(other) as store:
        assert await counts(store) == before


async def test_a_database_is_not_moved_into_itself(file: str) -> None:
    with pytest.raises(NotMoved, match="itself"):
        await moved(file, file)
