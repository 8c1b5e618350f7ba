"""The real process: how it ends, and what it writes to its log."""

import asyncio
import os
import re
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import aiohttp
import pytest

from bot import budget, clock, door
from bot.demo.connector import StandIn
from tests.bot.kit import Json, message
from tests.bot.raw_http import half, line

PATIENCE = 40  # seconds; an end takes a second or two, and took aiohttp's sixty
RECORD = re.compile(r"\d{4}-\d\d-\d\d \S+ [A-Z]+ \S+ ")


@asynccontextmanager
async def served(folder: Path) -> AsyncIterator[tuple[Process, int]]:
    """`followup serve --local` with a database of its own, and its port."""
    ours = {
        "FOLLOWUP_PORT": "0",
        "FOLLOWUP_DATABASE_URL": f"sqlite:///{folder}/followup.db",
        "FOLLOWUP_TICK_SECONDS": "0",
    }
    command = (sys.executable, "-m", "bot", "serve", "--local")
    process = await asyncio.create_subprocess_exec(*command, stdout=PIPE, stderr=PIPE, env=os.environ | ours)
    try:
        assert process.stdout
        told = (await process.stdout.readline()).decode()
        yield process, int(told.rsplit(":", 1)[1].split("/")[0])
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


@pytest.fixture
async def connector() -> AsyncIterator[StandIn]:
    async with StandIn() as stand_in:
        yield stand_in


async def post(port: int, activity: Json) -> int:
    """The status of one activity's answer."""
    async with (
        aiohttp.ClientSession() as http,
        http.post(f"http://127.0.0.1:{port}/api/messages", json=activity) as response,
    ):
        return response.status


async def ended(process: Process) -> str:
    """What stood in its log once it has ended well."""
    async with asyncio.timeout(PATIENCE):
        _, log = await process.communicate()
    assert process.returncode == 0
    return log.decode()


async def test_half_sent_requests_keep_nobody_from_ending(tmp_path: Path) -> None:
    async with served(tmp_path) as (process, port), AsyncExitStack() as stack:
        for written in ("", "POST /api/messages HTTP/1.1\r\nHost: bot\r\n", half(), half(2**19) + "x" * 2**18):
            visitor = await stack.enter_async_context(line(port))
            await visitor.send(written)
        assert await post(port, {}) == 400  # by now all of them have been let in
        process.send_signal(signal.SIGTERM)
        assert "Traceback" not in await ended(process)


def test_all_that_is_waited_for_when_it_ends_is_over_in_fifteen_seconds() -> None:
    """Then it would be killed. Turns, the tick and late answers are waited for side by side."""
    answers_leave = 2 * door.ANSWER_SECONDS
    for seconds in (door.TURNS_SECONDS, clock.LAST_SECONDS, budget.TURN_SECONDS):
        assert seconds + answers_leave < 15


async def test_a_turn_in_progress_is_answered_before_it_ends(tmp_path: Path, connector: StandIn) -> None:
    async with served(tmp_path) as (process, port), line(port) as visitor:
        await visitor.send(half())
        answered = asyncio.Event()
        connector.hold(answered)
        turn = asyncio.create_task(post(port, message("help", serviceUrl=connector.url)))
        await connector.arrived(1)
        process.send_signal(signal.SIGTERM)
        assert await visitor.status() == 408  # it is closing
        answered.set()
        assert await turn == 201
        assert await ended(process) == ""
    assert connector.activities("a:dana")


async def test_an_id_cannot_forge_a_line_of_the_log(tmp_path: Path, connector: StandIn) -> None:
    forged = "m-1\n2026-11-21 10:00:00,000 INFO bot.forged all is well\u2028\x1b[2J"
    async with served(tmp_path) as (process, port):
        connector.fail(403)
        assert await post(port, message("help", id=forged, serviceUrl=connector.url)) == 202
        process.send_signal(signal.SIGTERM)
        log = await ended(process)
    lines = log.splitlines()
    assert lines
    assert all(RECORD.match(written) for written in lines)
    assert not any("bot.forged" in written and "no answer to m-1\\n" not in written for written in lines)
