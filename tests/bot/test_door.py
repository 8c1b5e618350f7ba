"""Connections that ask nothing, or nothing whole."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import pytest
from aiohttp import web

from bot.door import Door
from tests.bot.raw_http import Line, half, line


@pytest.fixture
async def door() -> AsyncIterator[Door]:
    """Before an application that greets."""

    async def greet(request: web.Request) -> web.Response:
        return web.Response(text="hello")

    app = web.Application()
    app.add_routes([web.get("/", greet), web.post("/api/messages", greet)])
    made = Door(app)
    await made.open("127.0.0.1", 0)
    yield made
    await made.closed()


async def greeted(visitor: Line) -> bool:
    await visitor.send("GET / HTTP/1.1\r\nHost: bot\r\n\r\n")
    return await visitor.status() == 200


async def test_who_asks_nothing_is_hung_up_on(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.door.HEADERS_SECONDS", 0.01)
    for never_whole in ("", "POST /api/messages HTTP/1.1\r\nHost: bot\r\n"):
        async with line(door.port) as silent:
            await silent.send(never_whole)
            await silent.hung_up()


async def test_who_has_asked_may_stay(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    async with line(door.port) as dana:
        assert await greeted(dana)
        monkeypatch.setattr("bot.door.HEADERS_SECONDS", 0.01)
        async with line(door.port) as silent:
            await silent.hung_up()
        assert await greeted(dana)


async def test_many_who_ask_nothing_make_room_for_who_does(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.door.MOST_CONNECTIONS", 3)
    async with AsyncExitStack() as stack:
        crowd = []
        for _ in range(9):
            crowd.append(await stack.enter_async_context(line(door.port)))
            async with line(door.port) as dana:
                assert await greeted(dana)
        await crowd[0].hung_up()


async def test_half_a_request_that_is_refused_ends(door: Door) -> None:
    async with line(door.port) as dana:
        await dana.send(half())
        assert await dana.status() == 200
        await dana.hung_up()


async def test_what_is_no_http_is_a_line_in_the_log(door: Door, caplog: pytest.LogCaptureFixture) -> None:
    async with line(door.port) as dana:
        await dana.send("GET / HTTP/1.1\r\nsecret\x00: secret\r\n\r\n")
        await dana.hung_up()
    assert [record.exc_info for record in caplog.records if record.name == "bot.door"] == [None]
    assert "secret" not in caplog.text


async def test_nobody_comes_in_any_more_once_it_closes(door: Door) -> None:
    port = door.port
    door.start_closing()
    await door.closed()
    with pytest.raises(OSError, match="Connect call failed"):
        await asyncio.open_connection("127.0.0.1", port)
