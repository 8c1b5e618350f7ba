"""What is read, and when: nothing before the token, then so much, so fast, and unpacked."""

import gzip
import json

import pytest

from bot.teams.body import LARGEST_BODY
from tests.bot.identity import GOOD, SERVICE, OpenId
from tests.bot.kit import Posting, Script, message
from tests.bot.raw_http import HEAD, half, line, until

PACKED = {"Content-Encoding": "gzip"}


def port(bot: Posting) -> int:
    assert bot.http.port
    return bot.http.port


async def test_without_a_token_the_body_is_not_waited_for(production: Posting, openid: OpenId) -> None:
    async with line(port(production)) as dana:
        await dana.send(half())
        assert await dana.status() == 401
        await dana.hung_up()
    assert openid.asked == []


async def test_without_a_token_nothing_is_said_about_the_body(production: Posting) -> None:
    for body, kind in ((b"{", "application/json"), (b"x", "text/plain"), (b"x" * (LARGEST_BODY + 1), "text/plain")):
        assert (await production.send(body, kind)).status == 401
    assert (await production.send(gzip.compress(b"[" * 2**24), **PACKED)).status == 401


async def test_what_is_packed_is_not_unpacked(production: Posting, script: Script) -> None:
    body = gzip.compress(json.dumps(message(serviceUrl=SERVICE)).encode())
    response = await production.send(body, Authorization=GOOD.header, **PACKED)
    assert (response.status, await response.text()) == (415, "An activity is not compressed.")
    assert not script.taken


async def test_a_body_that_says_it_is_large_is_refused_before_it_comes(production: Posting) -> None:
    async with line(port(production)) as dana:
        await dana.send(half(LARGEST_BODY + 1, Authorization=GOOD.header))
        assert await dana.status() == 413


async def test_a_body_that_turns_out_large_is_refused(production: Posting) -> None:
    async with line(port(production)) as dana:
        await dana.send(f"{HEAD}Authorization: {GOOD.header}\r\nTransfer-Encoding: chunked\r\n\r\n")
        await dana.send(f"{LARGEST_BODY + 1:x}\r\n" + "x" * (LARGEST_BODY + 1))
        assert await dana.status() == 413


async def test_a_body_that_doesnt_come_is_not_waited_for_long(
    production: Posting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.teams.body.SECONDS", 0.01)
    async with line(port(production)) as dana:
        await dana.send(half(Authorization=GOOD.header))
        assert await dana.status() == 408
        await dana.hung_up()


async def test_a_body_that_breaks_off_is_no_news(
    production: Posting, openid: OpenId, caplog: pytest.LogCaptureFixture
) -> None:
    """The first token makes the bot fetch keys, so the body is being read once that is done."""
    runner = production.http.server.runner
    assert runner
    assert runner.server
    server = runner.server
    async with line(port(production)) as dana:
        await dana.send(half(Authorization=GOOD.header))
        await until(lambda: len(openid.asked) == 2)
    await until(lambda: not server.connections)
    assert [record for record in caplog.records if record.levelname == "ERROR"] == []


async def test_a_body_in_pieces_that_are_none_is_refused(production: Posting) -> None:
    async with line(port(production)) as dana:
        await dana.send(f"{HEAD}Authorization: {GOOD.header}\r\nTransfer-Encoding: chunked\r\n\r\nnot a number\r\n")
        assert await dana.status() == 400


async def test_a_whole_request_is_taken_however_slowly_it_comes(production: Posting, script: Script) -> None:
    body = json.dumps(message(serviceUrl=SERVICE))
    async with line(port(production)) as dana:
        await dana.send(f"{HEAD}Authorization: {GOOD.header}\r\nContent-Length: {len(body)}\r\n\r\n")
        for piece in (body[:9], body[9:]):
            await dana.send(piece)
        assert await dana.status() == 201
    assert script.taken
