"""A card outlives the membership of who looks at it: what Teams posts for who left changes nothing any more."""

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.app import house
from bot.demo.connector import StandIn
from bot.settings import Settings
from tests.bot.kit import BOT, DANA, Json, execute, in_channel, mention, message, submit
from tests.bot.test_service import CHANNEL, NAMES, THREAD, Service, find_button, notes, person, running, sender

THERE = {"conversation": {"id": THREAD, "conversationType": "channel", "isGroup": True}}
GUEST = person("Robbie Maes") | {"userRole": "guest"}


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Service]:
    """The running service, with a team of six and a guest in the channel."""
    settings = Settings(local=True, port=0, database_url=f"sqlite:///{tmp_path}/followup.db", tick_seconds=0)
    async with StandIn() as stand_in:
        stand_in.rosters[CHANNEL] = [*map(person, NAMES), GUEST]
        async with running(settings, stand_in) as service:
            yield service


async def leaves(bot: Service, who: Json) -> None:
    """Teams lists them no longer, and tells so."""
    bot.connector.rosters[CHANNEL] = [each for each in bot.connector.rosters[CHANNEL] if each["id"] != who["id"]]
    gone = in_channel(type="conversationUpdate", membersRemoved=[{"id": who["id"]}])
    await bot.post({name: value for name, value in gone.items() if name != "text"})


async def open_tasks(bot: Service) -> list[Any]:
    """The numbers of what is open."""
    async with house(bot.settings) as home:
        return [task["number"] for task in await home.desk.store.everything() if task["status"] == "open"]


def asked(text: str, who: Json) -> Json:
    """Said to us in the channel."""
    return in_channel(f"<at>Follow-Up</at> {text}", entities=[mention(BOT)]) | {"from": who}


async def test_who_left_holds_discards_reads_and_closes_nothing(bot: Service) -> None:
    await bot.post(in_channel(notes("november")))
    card, shown = bot.card(THREAD), bot.newest(THREAD)["id"]
    before = await open_tasks(bot)
    await leaves(bot, DANA)
    for verb in ("hold", "discard"):
        for press in (execute, submit):
            await bot.post(press(find_button(card, verb), replyToId=shown, id=f"{verb}-{press.__name__}") | THERE)
    for text in ("#1 done", "why #1", "note #1 a last word"):
        await bot.post(message(text))
        assert bot.newest("a:dana")["text"].startswith("I don’t know item #1 here"), text
    assert await open_tasks(bot) == before
    assert find_button(json.dumps(bot.connector.kept[THREAD][shown]), "hold")  # the card stays, neither held nor gone
    assert await bot.remind() > 0


async def test_a_guest_who_posted_holds_their_own_notes_and_has_no_say_in_the_teams_words(bot: Service) -> None:
    guest = sender("Robbie Maes")
    await bot.post(in_channel(notes("november")) | {"from": guest})
    hold = execute(find_button(bot.card(THREAD), "hold"), replyToId=bot.newest(THREAD)["id"], id="hold-1")
    await bot.post(hold | THERE | {"from": guest})
    assert find_button(bot.card(THREAD), "resume")
    for text in ("glossary Netskope = Edge", "settings"):
        before = len(bot.connector.activities(THREAD))
        await bot.post(asked(text, guest))
        assert len(bot.connector.activities(THREAD)) == before + 1
        assert bot.newest(THREAD)["text"].startswith("Guests answer for their own tasks"), text
