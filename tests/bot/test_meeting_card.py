"""Over HTTP: the receipt becomes the meeting's card, changes in place, asks those without a word, and is exported."""

import json
from datetime import timedelta
from typing import Any

from bot.cards.kit import MOST_BYTES
from tests.bot.kit import Json, execute, in_channel, message
from tests.bot.test_service import (
    MONDAY,
    THREAD,
    Service,
    bot,
    connector,
    find_button,
    notes,
    running,
    sender,
    settings,
)

__all__ = ["bot", "connector", "settings"]
CHANNEL = {"id": THREAD, "conversationType": "channel"}


async def pressed(bot: Service, verb: str, who: str = "Dana Peeters") -> Json:
    """What comes back when somebody presses that button of the card."""
    press = execute(find_button(bot.card(THREAD), verb), conversation=CHANNEL, replyToId=bot.newest(THREAD)["id"])
    status, body = await bot.post(press | {"from": sender(who), "timestamp": "2026-11-23T10:00:00Z"})
    assert status == 200
    return dict(body or {})


def updates(bot: Service) -> list[Json]:
    """What was put in the place of a message in the thread."""
    return [seen.body for seen in bot.connector.seen if seen.method == "PUT" and THREAD in seen.path]


def parts(card: Any, kind: str) -> list[Json]:
    """The elements of that type, first to last."""
    inside = card.values() if isinstance(card, dict) else card if isinstance(card, list) else ()
    found = [part for each in inside for part in parts(each, kind)]
    return [card, *found] if isinstance(card, dict) and card.get("type") == kind else found


async def digests_left(bot: Service) -> None:
    """Notes are pasted, and the first digests left."""
    await bot.post(in_channel(notes("november")))
    assert await bot.remind() == 6
    await bot.remind(MONDAY + timedelta(minutes=15))


async def test_the_receipt_becomes_the_meetings_card_and_changes_in_place(bot: Service) -> None:
    await digests_left(bot)
    (first,) = updates(bot)
    assert "type" in first
    assert "recipient" not in first
    assert "0 of 6 done" in first["summary"]
    chat = {"id": "a:29:karim", "conversationType": "personal", "tenantId": "tenant-1"}
    await bot.post(message("1 done", conversation=chat) | {"from": sender("Karim Haddad")})
    await bot.remind(MONDAY + timedelta(minutes=30))
    await bot.remind(MONDAY + timedelta(minutes=31))
    assert len(updates(bot)) == 2
    assert len(bot.connector.activities(THREAD)) == 1
    card = json.loads(bot.card(THREAD))
    (bar,) = parts(card, "ProgressBar")
    assert (bar["value"], bar["max"]) == (1, 6)
    (fallback,) = (bar["fallback"],)
    assert fallback["url"].startswith("data:image/png;base64,")
    assert fallback["altText"].startswith("1 of 6 done")
    assert len(bot.card(THREAD).encode()) <= MOST_BYTES


async def test_a_card_that_is_gone_is_given_up_and_the_service_goes_on(bot: Service) -> None:
    bot.connector.fail(404, times=9, when=lambda seen: seen.method == "PUT")
    await digests_left(bot)
    await bot.remind(MONDAY + timedelta(hours=1))
    await bot.remind(MONDAY + timedelta(hours=30))
    assert len(updates(bot)) == 1


async def test_too_many_requests_is_tried_again_later(bot: Service) -> None:
    bot.connector.fail(429, times=1, retry_after="1", when=lambda seen: seen.method == "PUT")
    await digests_left(bot)
    assert "ProgressBar" not in bot.card(THREAD)
    await bot.remind(MONDAY + timedelta(hours=1))
    assert "ProgressBar" in bot.card(THREAD)


async def test_a_restart_forgets_no_card(settings: Any, connector: Any) -> None:
    async with running(settings, connector) as bot:
        await digests_left(bot)
        chat = {"id": "a:29:karim", "conversationType": "personal", "tenantId": "tenant-1"}
        await bot.post(message("1 done", conversation=chat) | {"from": sender("Karim Haddad")})
    async with running(settings, connector) as bot:
        await bot.remind(MONDAY + timedelta(hours=1))
        assert "1 of 6 done" in bot.newest(THREAD)["summary"]


async def test_the_lead_asks_those_without_a_word(bot: Service) -> None:
    await digests_left(bot)
    told = json.dumps(await pressed(bot, "ask_silent"))
    assert "people had a message today already" in told
    assert len(bot.connector.activities("a:29:karim")) == 1


async def test_it_is_exported_as_a_message_and_stays_as_it_is(bot: Service) -> None:
    await digests_left(bot)
    card = bot.newest(THREAD)
    await pressed(bot, "export", "Lotte Claes")
    before, text = bot.connector.activities(THREAD)
    assert before["id"] == card["id"]
    assert text["textFormat"] == "plain"
    for words in ("Harbourline account team meeting", "#2  Netskope Printer Fault", "Karim Haddad"):
        assert words in text["text"]
