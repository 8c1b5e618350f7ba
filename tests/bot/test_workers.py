"""Long work dies with its deadline, and nobody else waits for it."""

import asyncio
import os
import pickle
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from functools import partial
from pathlib import Path

import pytest

from bot.app import house
from bot.budget import within
from bot.demo.connector import StandIn
from bot.settings import Settings
from bot.teams import files
from bot.workers.pool import KEPT_SECONDS, MOST, Workers, WorkFailed
from bot.workers.wire import framed
from dialogs import desk
from dialogs.ports import GivenUp
from tests.bot.kit import in_channel, message
from tests.bot.tasks import die, hoard, large, own_id, product, spin, spin_instead, stumble
from tests.bot.test_files import CHAT, TEXT, FileServer, Sharing
from tests.bot.test_service import THREAD, Service, running

SOON, LATE = 0.5, 60.0
LONG = TEXT + "\n" * desk.LONG
TALK = "The ferry is late again, and nobody knows why.\n" * (desk.LONG // 40)


@pytest.fixture
async def workers() -> AsyncIterator[Workers]:
    async with Workers() as made:
        yield made


def is_there(process_id: int) -> bool:
    """Whether a process runs; one that ended and was waited for doesn't."""
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return False
    return True


async def begun(workers: Workers, pipe: Path) -> tuple["asyncio.Task[None]", int]:
    """Work that never ends, and the process that is at it by now."""
    os.mkfifo(pipe)
    spinning = asyncio.create_task(workers.run(partial(spin, pipe), LATE))
    return spinning, int(await asyncio.to_thread(pipe.read_text))


async def test_what_it_returns_comes_back_from_another_process(workers: Workers) -> None:
    assert await workers.run(partial(product, 6, 7), LATE) == 42
    first = await workers.run(own_id, LATE)
    assert first != os.getpid()
    assert await workers.run(own_id, LATE) == first


async def test_a_process_loads_only_what_it_reads_with(workers: Workers) -> None:
    """Whoever waits for the first one waits while it loads."""
    loaded = await workers.run(partial(eval, "tuple(__import__('sys').modules)"), LATE)
    assert "mammoth" in loaded
    assert {"sqlalchemy", "aiohttp", "botbuilder", "holidays"}.isdisjoint(loaded)


async def test_what_never_ends_is_killed_and_the_next_is_done(workers: Workers, tmp_path: Path) -> None:
    file = tmp_path / "pid"
    await workers.run(own_id, LATE)
    with pytest.raises(GivenUp):
        await workers.run(partial(spin, file), SOON)
    assert not file.exists() or not is_there(int(file.read_text()))
    assert await workers.run(partial(product, 6, 7), LATE) == 42


async def test_nobody_is_waited_for_who_was_cancelled(workers: Workers, tmp_path: Path) -> None:
    spinning, process_id = await begun(workers, tmp_path / "pid")
    spinning.cancel()
    with pytest.raises(asyncio.CancelledError):
        await spinning
    assert not is_there(process_id)


async def test_who_waits_for_room_waits_within_their_own_deadline(workers: Workers, tmp_path: Path) -> None:
    spinning = [(await begun(workers, tmp_path / str(number)))[0] for number in range(MOST)]
    with pytest.raises(GivenUp):
        await workers.run(own_id, 0.01)
    for task in spinning:
        task.cancel()
    await asyncio.wait(spinning)
    assert await workers.run(partial(product, 6, 7), LATE) == 42


async def test_what_is_too_large_or_dies_is_given_up(workers: Workers) -> None:
    works: tuple[Callable[[], object], ...] = (partial(len, bytes(17 * 2**20)), hoard, large, die)
    for work in works:
        with pytest.raises(GivenUp):
            await workers.run(work, LATE)
    assert await workers.run(partial(product, 6, 7), LATE) == 42


async def test_a_fault_is_told_by_its_kind_without_its_words(workers: Workers) -> None:
    with pytest.raises(WorkFailed, match=r"^LookupError$"):
        await workers.run(stumble, LATE)


def test_a_worker_that_nobody_is_left_to_kill_ends_itself(tmp_path: Path) -> None:
    """As when the service was killed over it."""
    worker = subprocess.Popen([sys.executable, "-m", "bot.workers"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    with worker as alone:
        alone.communicate(framed(pickle.dumps((0.0, partial(spin, tmp_path / "pid")))))
    assert worker.returncode == -signal.SIGALRM


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Local mode, a database of its own, and no clock."""
    return Settings(local=True, port=0, database_url=f"sqlite:///{tmp_path}/followup.db", tick_seconds=0)


@pytest.fixture
async def bot(settings: Settings, connector: StandIn) -> AsyncIterator[Service]:
    async with running(settings, connector) as service:
        yield service


@pytest.fixture
def endless(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading notes never ends."""
    monkeypatch.setattr(desk, "read", spin_instead)
    monkeypatch.setattr(desk, "READ_SECONDS", SOON)


async def is_healthy(bot: Service) -> bool:
    """What a probe sees."""
    async with bot.http.get(f"{bot.url}/healthz") as response:
        return response.status == 200


async def test_the_service_is_alive_while_somebodys_notes_are_read(
    bot: Service, unhurried: None, endless: None
) -> None:
    posting = asyncio.create_task(bot.post(message(LONG)))
    answered = 0
    while not posting.done():
        assert await is_healthy(bot)
        answered += 1
    assert answered > 1
    assert (await posting)[0] == 201
    assert bot.newest(CHAT)["text"].startswith("This took me too long to read")
    async with house(bot.settings) as home:
        assert await home.desk.store.everything() == []
        async with home.desk.store.database.write() as db:
            (said,) = (await db.exec_driver_sql("SELECT said FROM inbound")).scalars()
    assert said == LONG


async def test_notes_that_were_given_up_are_read_when_they_come_in_parts(
    bot: Service, unhurried: None, endless: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (await bot.post(in_channel(LONG)))[0] == 201  # nobody spoke to us: silence
    monkeypatch.undo()
    assert (await bot.post(message(LONG)))[0] == 201
    assert "Notes saved" in bot.card(CHAT)


async def test_notes_that_were_given_up_are_told_where_nobody_spoke_to_us(
    bot: Service, unhurried: None, endless: None
) -> None:
    """By their beginning they are notes, and whoever pasted them waits for a receipt."""
    for _ in range(2):  # delivered twice, told once
        assert (await bot.post(in_channel(LONG, id="notes-1")))[0] in {200, 201}
    (answer,) = bot.connector.activities(THREAD)
    assert answer["text"].startswith("This took me too long to read")
    assert await kept(bot) == [LONG]


async def test_other_talk_that_was_given_up_is_passed_over(bot: Service, endless: None) -> None:
    assert (await bot.post(in_channel(TALK, id="talk-1")))[0] in {200, 201}
    assert bot.connector.activities(THREAD) == []
    assert await kept(bot) == []


async def kept(bot: Service) -> list[str]:
    """What was said, newest last."""
    async with house(bot.settings) as home, home.desk.store.database.write() as db:
        return list((await db.exec_driver_sql("SELECT said FROM inbound ORDER BY delivered_at")).scalars())


@pytest.mark.parametrize(
    ("locale", "told"), [("en-GB", "This took me too long"), ("nl-BE", "Dit kon ik niet op tijd lezen")]
)
async def test_an_edit_of_kept_notes_that_is_never_read_is_told_and_kept(
    bot: Service, unhurried: None, request: pytest.FixtureRequest, locale: str, told: str
) -> None:
    await bot.post(in_channel(TEXT, id="notes-1", locale=locale))
    before = bot.connector.activities(THREAD)
    request.getfixturevalue("endless")
    edit = in_channel(LONG, id="notes-1", type="messageUpdate", timestamp="2026-11-21T11:00:00Z", locale=locale)
    for _ in range(2):  # delivered twice, told once
        assert (await bot.post(edit))[0] in {200, 201}
    (answer,) = bot.connector.activities(THREAD)[len(before) :]
    assert answer["text"].startswith(told)
    assert (await kept(bot))[-1] == LONG


async def test_an_edit_of_other_talk_that_is_never_read_is_passed_over(bot: Service, endless: None) -> None:
    assert (await bot.post(in_channel(TALK, id="talk-1", type="messageUpdate")))[0] in {200, 201}
    assert bot.connector.activities(THREAD) == []
    assert await kept(bot) == []


async def test_a_turn_that_is_nearly_over_is_given_up_in_time_to_say_so(workers: Workers, tmp_path: Path) -> None:
    with within(KEPT_SECONDS), pytest.raises(GivenUp):
        await workers.run(partial(spin, tmp_path / "pid"), LATE)
    assert not (tmp_path / "pid").exists()  # not even begun
    assert await workers.run(partial(product, 6, 7), LATE) == 42


async def test_a_file_that_is_never_read_is_told(bot: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "opened", spin_instead)
    monkeypatch.setattr(files, "OPEN_SECONDS", SOON)
    async with FileServer() as server:
        dana = Sharing(bot, server)
        posting = asyncio.create_task(dana.shares("Notes.DOCX"))
        while not posting.done():
            assert await is_healthy(bot)
        assert (await posting).startswith("“Notes.DOCX” is more than I read")
