"""Senders killed at random instants: nothing is lost, and at most what was in flight comes twice."""

import asyncio
import os
import random
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from multiprocessing import get_context
from multiprocessing.context import ForkServerProcess

import pytest

from bot.demo.connector import StandIn
from bot.settings import Settings
from storage import opened
from tests.faults.crowd import DUE, Trouble, copies, gather, settings_over
from tests.faults.sender import IN_FLIGHT, send_everything

KILLS = int(os.environ.get("FOLLOWUP_KILLS", "30"))
PEOPLE_A_KILL = 25
LONGEST_LIFE = 0.4  # seconds a sender works before it is killed
SLOWEST = 20  # digests a second of the last sender, who has to send what the killed ones left
PATIENCE = 120.0 + KILLS * PEOPLE_A_KILL / SLOWEST

pytestmark = pytest.mark.slow
processes = get_context("forkserver")
processes.set_forkserver_preload(["tests.faults.sender"])


@asynccontextmanager
async def replica(settings: Settings) -> AsyncIterator[ForkServerProcess]:
    """A sender at work."""
    begun = processes.Event()
    process = processes.Process(target=send_everything, args=(settings, DUE, begun))
    process.start()
    try:
        assert await asyncio.to_thread(begun.wait, PATIENCE)
        yield process
    finally:
        process.kill()
        await asyncio.to_thread(process.join)


async def finished(process: ForkServerProcess) -> None:
    """Wait until it has nothing left to do."""
    await asyncio.to_thread(process.join, PATIENCE)
    assert process.exitcode == 0


@pytest.fixture
async def connector() -> AsyncIterator[StandIn]:
    async with StandIn() as stand_in:
        yield stand_in


async def test_a_killed_sender_loses_nothing(database: str, connector: StandIn) -> None:
    settings, chances = settings_over(database), random.Random(7)
    people = KILLS * PEOPLE_A_KILL
    await gather(settings, connector.url, people)
    Trouble().on(connector)
    kills = 0
    while kills < KILLS and len(copies(connector)) < people:
        async with replica(settings) as process:
            await asyncio.sleep(chances.uniform(0.02, LONGEST_LIFE))  # the instant is the test
            process.kill()
        kills += 1
    async with replica(settings) as process:
        await finished(process)
    sent = copies(connector)
    assert kills >= KILLS // 2, "the senders were too fast to be killed"
    assert len(sent) == people
    assert sum(sent.values()) - people <= kills * IN_FLIGHT
    assert await states(settings) == {"sent"}


async def test_two_replicas_share_the_work(database: str, connector: StandIn) -> None:
    settings = settings_over(database)
    await gather(settings, connector.url, 200)
    async with replica(settings) as one, replica(settings) as other:
        await finished(one)
        await finished(other)
    sent = copies(connector)
    assert (len(sent), sum(sent.values())) == (200, 200)


async def test_a_sender_that_is_asked_to_end_finishes_what_is_in_flight(database: str, connector: StandIn) -> None:
    settings = settings_over(database)
    await gather(settings, connector.url, 200)
    for _ in range(5):
        before = len(connector.seen)
        async with replica(settings) as process:
            await connector.arrived(before + 20)
            assert process.pid
            os.kill(process.pid, signal.SIGTERM)
            await finished(process)
    async with replica(settings) as process:
        await finished(process)
    sent = copies(connector)
    assert (len(sent), sum(sent.values())) == (200, 200)


async def states(settings: Settings) -> set[str]:
    """What became of every digest, as the database has it."""
    async with opened(settings.database_url) as store, store.database.read() as db:
        rows = await db.exec_driver_sql("SELECT DISTINCT state FROM nudges")
        return {row[0] for row in rows}
