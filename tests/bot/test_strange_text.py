"""Characters that no database keeps, and such as make a card say something else than was written."""

import json
from collections.abc import AsyncIterator
from unicodedata import name

import pytest

from bot.demo.connector import StandIn
from bot.settings import Settings
from tests.bot.kit import Json, message
from tests.bot.test_service import CHANNEL, THREAD, Service, person, running

CONTROLS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
NOTES = "Tasks:\nRoom:\nBook the room. (Dana)\n"


def turning(connector: StandIn) -> list[str]:
    """The names of the controls that were sent."""
    sent = everything(connector)
    return [name(control) for control in CONTROLS if control in sent]


@pytest.fixture
def settings(database: str) -> Settings:
    return Settings(local=True, port=0, database_url=database, tick_seconds=0)


@pytest.fixture
async def bot(settings: Settings) -> AsyncIterator[Service]:
    """The running service, and somebody whose name turns round."""
    async with StandIn() as stand_in:
        stand_in.rosters[CHANNEL] = [person(f"Dana \u202esreteeP{CONTROLS}"), person("Karim Haddad")]
        async with running(settings, stand_in) as service:
            yield service


def everything(connector: StandIn) -> str:
    """All that was ever shown to anybody."""
    shown = [[seen.body.get(name) for name in ("text", "summary", "attachments")] for seen in connector.seen]
    return json.dumps(shown, ensure_ascii=False)


async def test_what_no_database_keeps_goes_wrong_nowhere(bot: Service) -> None:
    for text in (NOTES.replace("Room", "Ro\x00om"), "my", "note 1 \x00 the \x00large one", "\x00", "1 done\x00"):
        before = len(bot.connector.seen)
        assert (await bot.post(message(text)))[0] == 201
        assert len(bot.connector.seen) > before
    assert "went wrong" not in everything(bot.connector)
    assert bot.newest("a:dana")["summary"].startswith("Done: #1 Room")


async def test_no_card_is_turned_round_by_what_was_written(bot: Service) -> None:
    sender = {"from": {"id": "29:dana", "aadObjectId": "aad-dana", "name": f"Dana {CONTROLS}sreteeP"}}
    for text in (NOTES, "my", f"rename 1 Room {CONTROLS}12", f"note 1 {CONTROLS}by Friday", "my", "why 1", "1 done"):
        assert (await bot.post(message(text) | sender))[0] == 201
    assert "Room 12" in bot.newest("a:dana")["summary"]
    assert turning(bot.connector) == []


async def test_nor_by_names_that_teams_tells(bot: Service) -> None:
    channel: Json = {"id": THREAD, "conversationType": "channel", "name": f"Gen{CONTROLS}eral"}
    await bot.post(message(f"{NOTES}Lamp:\nBuy a lamp. (Karim)\n", conversation=channel))
    assert await bot.remind() == 2
    assert turning(bot.connector) == []
