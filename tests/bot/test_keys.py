"""The channel's keys over a bad day: a key server that is slow, away or changed, and tokens with invented key ids."""

import asyncio

import pytest

from bot.teams.keys import FAILED_FOR, FRESH, LOOKS_SECONDS, MOST_LOOKS, USABLE
from tests.bot.identity import GOOD, OTHER_KEY, SERVICE, OpenId, Token
from tests.bot.kit import Posting, message

HOUR = 3600.0
LOOK = ["/openid", "/keys"]
ROTATED = Token(SERVICE, key=OTHER_KEY, kid="k2")


class Hands:
    """Of a clock that only the test moves."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def hands(monkeypatch: pytest.MonkeyPatch) -> Hands:
    made = Hands()
    monkeypatch.setattr("bot.teams.keys.monotonic", made)
    return made


def forged(number: int) -> Token:
    """With a key id of its own that nobody has."""
    return Token(SERVICE, key=OTHER_KEY, kid=f"invented-{number}")


async def answer(production: Posting, token: Token) -> int:
    """The status of a post with that token."""
    return (await production.post(message(serviceUrl=SERVICE), Authorization=token.header)).status


async def test_keys_are_fetched_once_and_without_blocking(production: Posting, openid: OpenId) -> None:
    """The key server runs in this very loop: a blocking fetch would wait for itself."""
    posts = [answer(production, GOOD) for _ in range(5)]
    assert await asyncio.gather(*posts) == [201] * 5
    assert openid.asked == LOOK


async def test_forged_tokens_make_nobody_wait(production: Posting, openid: OpenId, hands: Hands) -> None:
    assert await answer(production, GOOD) == 201
    hands.now += 2 * HOUR
    openid.hold = asyncio.Event()
    forgers = [asyncio.create_task(answer(production, forged(n))) for n in range(4)]
    await openid.waited()
    assert await answer(production, GOOD) == 201
    assert not any(forger.done() for forger in forgers)
    openid.hold.set()
    assert await asyncio.gather(*forgers) == [401] * 4


async def test_invented_key_ids_cause_few_fetches(production: Posting, openid: OpenId, hands: Hands) -> None:
    await answer(production, GOOD)
    assert {await answer(production, forged(n)) for n in range(40)} == {401}
    assert openid.asked == LOOK * (1 + MOST_LOOKS)
    assert await answer(production, GOOD) == 201
    hands.now += LOOKS_SECONDS
    openid.keys = {"k2": OTHER_KEY}
    assert await answer(production, ROTATED) == 201


async def test_what_can_never_be_ours_causes_no_fetch(production: Posting, openid: OpenId) -> None:
    elsewhere = Token(SERVICE, {"aud": "app-2"}, OTHER_KEY, "invented")
    assert await answer(production, elsewhere) == 401
    assert openid.asked == []


async def test_a_rotated_key_works_on_first_use_and_the_withdrawn_one_no_more(
    production: Posting, openid: OpenId
) -> None:
    assert await answer(production, GOOD) == 201
    openid.keys = {"k2": OTHER_KEY}
    assert [await answer(production, token) for token in (ROTATED, GOOD)] == [201, 401]


async def test_a_withdrawn_key_ends_with_the_days_fetch(production: Posting, openid: OpenId, hands: Hands) -> None:
    assert await answer(production, GOOD) == 201
    openid.keys = {"k2": OTHER_KEY}
    hands.now += FRESH + 1
    assert await answer(production, GOOD) == 401


async def test_old_keys_serve_for_a_day_while_the_server_is_away(
    production: Posting, openid: OpenId, hands: Hands, caplog: pytest.LogCaptureFixture
) -> None:
    assert await answer(production, GOOD) == 201
    openid.down = True
    hands.now += FRESH + HOUR
    assert [await answer(production, token) for token in (GOOD, forged(1))] == [201, 503]
    assert "those of 25 h ago are used" in caplog.text
    hands.now += USABLE - FRESH
    assert await answer(production, GOOD) == 503


async def test_old_keys_serve_while_the_server_hangs(
    production: Posting, openid: OpenId, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.teams.keys.PATIENCE", 0.0)
    assert await answer(production, GOOD) == 201
    hands.now += FRESH + HOUR
    openid.hold = asyncio.Event()
    assert await answer(production, GOOD) == 201
    openid.hold.set()


async def test_a_failed_fetch_is_remembered_for_seconds(production: Posting, openid: OpenId, hands: Hands) -> None:
    openid.down = True
    assert {await answer(production, GOOD) for _ in range(5)} == {503}
    assert openid.asked == ["/openid"]
    openid.down = False
    hands.now += FAILED_FOR
    assert await answer(production, GOOD) == 201


async def test_an_empty_list_is_no_list(production: Posting, openid: OpenId, hands: Hands) -> None:
    assert await answer(production, GOOD) == 201
    openid.keys = {}
    hands.now += FRESH + HOUR
    assert await answer(production, GOOD) == 201
