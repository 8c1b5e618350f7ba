"""What notes mark as decided, over the real endpoint: first in status, and by itself."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.demo.connector import StandIn
from bot.settings import Settings
from tests.bot.kit import BOT, Json, execute, in_channel, mention, message
from tests.bot.test_service import CHANNEL, NAMES, Service, find_button, person, running, sender

NOTES = """Harbour board 18 November 2026

Topics:
Crate policy:
The crates were looked at.
Decision (the board): every crate gets a number.
Open question: who pays for the crates?

Tasks:
Crate count:
Count the crates. (Karim)
"""


def lines(activity: Json) -> list[str]:
    """The lines of a card that are made of runs."""
    body = activity["attachments"][0]["content"]["body"]
    return ["".join(run["text"] for run in element["inlines"]) for element in body if "inlines" in element]


@pytest.fixture
async def bot(connector: StandIn, tmp_path: Path) -> AsyncIterator[Service]:
    """The notes are in."""
    connector.rosters[CHANNEL] = [person(name) for name in NAMES]
    settings = Settings(local=True, port=0, database_url=f"sqlite:///{tmp_path}/followup.db", tick_seconds=0)
    async with running(settings, connector) as service:
        await service.post(in_channel(NOTES))
        yield service


async def told(bot: Service, text: str) -> Json:
    """What the bot answers Karim in his own chat."""
    chat = {"id": "a:29:karim", "conversationType": "personal"}
    status, _ = await bot.post(message(text, conversation=chat) | {"from": sender("Karim Haddad")})
    assert status == 201
    return bot.newest(chat["id"])


def said(text: str) -> Json:
    """To the bot, in the channel."""
    return in_channel(f"<at>Follow-Up</at> {text}", entities=[mention(BOT)])


async def test_decisions_are_told_with_their_day_to_who_may_see_them(bot: Service) -> None:
    standing, decisions = lines(await told(bot, "status crate")), lines(await told(bot, "decisions crate"))
    assert "Decided: every crate gets a number, Wed 18 Nov" in [line[:46] for line in standing]
    assert any(line.startswith("Open question: who pays for the crates?") for line in standing)
    told_of = ["every crate gets a number.", "Crate policy", "the board", "Harbour board 18 November 2026"]
    assert decisions[0].split("  ·  ")[:4] == told_of


async def test_the_agenda_is_walked_through_in_place_and_given_as_text(bot: Service) -> None:
    await bot.post(said("agenda"))
    place = in_channel()["conversation"]
    card = bot.newest(place["id"])
    assert card["summary"] == "Open from last time: Harbour board 18 November 2026  ·  one task open"
    pressed = execute(find_button(bot.card(place["id"]), "walk"), replyToId=card["id"], conversation=place)
    status, body = await bot.post(pressed | {"channelData": in_channel()["channelData"]})
    assert status == 200
    assert "now done" in str(body["value"])
    assert "Nothing is open from last time." in str(body["value"])
    await bot.post(said("agenda as text"))
    copied = bot.newest(place["id"])
    assert (copied["textFormat"], copied["text"].splitlines()[0]) == ("plain", "Open from last time")
    assert "- every crate gets a number." in copied["text"].splitlines()
