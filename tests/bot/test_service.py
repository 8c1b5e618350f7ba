"""The whole service over HTTP: Teams' posts in, the connector's requests out, one database between."""

import json
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.resources import files
from io import BytesIO
from itertools import count
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.app import house, serving
from bot.cards.kit import MOST_BYTES
from bot.demo.connector import StandIn
from bot.door import PortTaken
from bot.settings import Settings
from dialogs.remind import tick
from tests.bot.kit import BOT, Json, execute, html, in_channel, mention, message, submit

CHANNEL = "19:general@thread.tacv2"
THREAD = f"{CHANNEL};messageid=17"
NAMES = ("Dana Peeters", "Karim Haddad", "Lotte Claes", "Yusuf Demir", "Manon Lefèvre", "Pieter-Jan Wouters")
MONDAY = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
WIRE = {
    file.stem: json.loads(file.read_text("utf-8")) for file in (Path(__file__).parent.parent / "wire").glob("*.json")
}


def person(name: str) -> Json:
    """Somebody as Teams lists them."""
    given = name.split(maxsplit=1)[0].lower()
    return {"id": f"29:{given}", "aadObjectId": f"aad-{given}", "name": name, "givenName": name.split(maxsplit=1)[0]}


def sender(name: str) -> Json:
    """The `from` of what somebody sends."""
    return {key: person(name)[key] for key in ("id", "aadObjectId", "name")}


def notes(month: str) -> str:
    """The demo's notes."""
    return files("bot.demo.notes").joinpath(f"account_team_{month}.txt").read_text("utf-8")


@dataclass
class Service:
    """A running bot, its connector, and the conversations there."""

    settings: Settings
    connector: StandIn
    url: str
    http: aiohttp.ClientSession
    ids: "count[int]" = field(default_factory=lambda: count(1))

    async def post(self, activity: Json) -> tuple[int, Any]:
        """Post an activity as Teams would, with an id of its own unless it brings one; its status and body."""
        fresh = {} if activity.get("id", "m-1") != "m-1" else {"id": f"post-{next(self.ids)}"}
        body = {"serviceUrl": self.connector.url} | activity | fresh
        sent = BytesIO(json.dumps(body).encode())
        headers = {"Content-Type": "application/json"}
        async with self.http.post(f"{self.url}/api/messages", data=sent, headers=headers) as response:
            said = await response.text()
            return response.status, json.loads(said) if said else None

    def newest(self, conversation: str) -> Json:
        """The last thing the bot said there."""
        return self.connector.activities(conversation)[-1]

    def card(self, conversation: str) -> str:
        """The last card there, as text."""
        return json.dumps(self.newest(conversation)["attachments"][0]["content"], ensure_ascii=False)

    async def remind(self, at: datetime = MONDAY) -> int:
        """What `followup remind --at` does, in a process of its own: how many were sent."""
        async with house(self.settings) as home:
            return (await tick(home.desk, at)).sent


@asynccontextmanager
async def running(settings: Settings, connector: StandIn) -> AsyncIterator[Service]:
    """The bot on a free port, over that database."""
    async with serving(settings) as port, aiohttp.ClientSession() as http:
        yield Service(settings, connector, f"http://127.0.0.1:{port}", http)


@pytest.fixture
def settings(database: str) -> Settings:
    """Local mode, a database of its own, and no clock."""
    return Settings(local=True, port=0, database_url=database, tick_seconds=0)


@pytest.fixture
async def connector() -> AsyncIterator[StandIn]:
    """Teams' side, with a team of six in the channel."""
    async with StandIn() as stand_in:
        stand_in.rosters[CHANNEL] = [person(name) for name in NAMES]
        yield stand_in


@pytest.fixture
async def bot(settings: Settings, connector: StandIn) -> AsyncIterator[Service]:
    """The running service."""
    async with running(settings, connector) as service:
        yield service


def find_button(card: str, verb: str, nth: int = 0) -> Json:
    """The data of the nth button with that verb."""
    found: list[Json] = []

    def walk(node: Any) -> None:
        if isinstance(node, dict):
            if node.get("type") == "Action.Execute" and node.get("verb") == verb:
                found.append(node["data"])
            for value in node.values():
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    walk(json.loads(card))
    return found[nth]


async def test_the_whole_path_from_notes_to_status(bot: Service) -> None:
    assert (await bot.post(in_channel(notes("november"))))[0] == 201
    assert "The first digests go out on" in bot.card(THREAD)
    assert await bot.remind() == 6
    yusuf = sender("Yusuf Demir")
    chat = {"id": "a:29:yusuf", "conversationType": "personal", "tenantId": "tenant-1"}
    digest = bot.newest("a:29:yusuf")
    assert digest["summary"] == "Follow-up: Finance Reports Migration"
    press = execute(find_button(bot.card("a:29:yusuf"), "done"), conversation=chat, replyToId=digest["id"])
    status, body = await bot.post(press | {"from": yusuf})
    assert (status, body["statusCode"], body["type"]) == (200, 200, "application/vnd.microsoft.card.adaptive")
    assert bot.card("a:29:yusuf") == json.dumps(body["value"], ensure_ascii=False)
    assert len(bot.connector.activities("a:29:yusuf")) == 1
    await bot.post(in_channel(notes("december")))
    await bot.post(in_channel("<at>Follow-Up</at> /status Netskope", entities=[mention(BOT)]))
    for words in ("Netskope Printer Fault", "Netskope Guest Devices", "Trial Outcome", "Netskope Trial"):
        assert words in bot.card(THREAD)


async def test_the_next_receipt_opens_with_what_the_last_meeting_left_open(bot: Service) -> None:
    await bot.post(in_channel(notes("november")))
    assert "Still open" not in bot.card(THREAD)
    await bot.post(in_channel(notes("december")))
    told = bot.card(THREAD)
    assert told.index("Still open from") < told.index('"text": "Notes saved"') < told.index("Netskope Guest Devices")
    assert "Netskope Printer Fault" in told
    assert len(told.encode()) <= MOST_BYTES


async def test_a_restart_between_any_two_steps_loses_nothing(settings: Settings, connector: StandIn) -> None:
    async with running(settings, connector) as bot:
        await bot.post(in_channel(notes("november")))
    async with running(settings, connector) as bot:
        assert await bot.remind() == 6
    async with running(settings, connector) as bot:
        chat = {"id": "a:29:karim", "conversationType": "personal"}
        await bot.post(message("1 done", conversation=chat) | {"from": sender("Karim Haddad")})
        assert bot.newest("a:29:karim")["summary"].startswith("Done: #2 Netskope Printer Fault")


async def test_an_answer_that_could_not_be_sent_is_given_when_teams_delivers_again(bot: Service) -> None:
    bot.connector.fail(503, times=4, retry_after="0", when=lambda seen: seen.method == "POST")
    paste = in_channel(notes("november"), id="paste-1")
    assert (await bot.post(paste))[0] == 502
    assert bot.connector.activities(THREAD) == []
    assert (await bot.post(paste))[0] == 201
    assert "Notes saved" in bot.card(THREAD)
    assert (await bot.post(paste))[0] == 201
    assert len(bot.connector.activities(THREAD)) == 1


async def test_a_digest_that_is_refused_is_not_a_digest_sent(bot: Service) -> None:
    await bot.post(in_channel(notes("november")))
    refusal = {"error": {"code": "ForbiddenOperationException", "message": "no"}}
    bot.connector.fail(403, refusal, when=lambda seen: seen.body.get("members") == [{"id": "29:yusuf"}])
    assert await bot.remind() == 5
    assert bot.connector.activities("a:29:yusuf") == []


async def test_an_edited_message_is_proposed_and_taken_over(bot: Service) -> None:
    await bot.post(in_channel(notes("november"), id="paste-1"))
    edit = in_channel(notes("november").replace("(Yusuf)", "(Yusuf, Lotte)"), id="paste-1", type="messageUpdate")
    assert (await bot.post(edit | {"timestamp": "2026-11-21T11:00:00Z"}))[0] == 201
    assert "Newer notes of a meeting I have" in bot.card(THREAD)
    apply = execute(find_button(bot.card(THREAD), "apply"), replyToId=bot.newest(THREAD)["id"])
    await bot.post(apply | {"conversation": {"id": THREAD, "conversationType": "channel"}})
    assert "Notes brought up to date" in bot.card(THREAD)
    await bot.post(in_channel("<at>Follow-Up</at> why #3", entities=[mention(BOT)]))
    assert "(Yusuf, Lotte)" in bot.card(THREAD)


QUOTED = (
    '<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1"><strong>Dana</strong>'
    "<p>Tasks:</p><p>Room:<br>Book the room. (Karim)</p><p>Hall:<br>Book it. (Lotte)</p></blockquote><p>{}</p>"
)


async def test_quoting_the_notes_adds_nothing(bot: Service) -> None:
    await bot.post(in_channel(notes("november")))
    before = len(bot.connector.activities(THREAD))
    await bot.post(in_channel("Dana: Tasks: ... thanks", attachments=html(QUOTED.format("thanks, looks good"))))
    assert len(bot.connector.activities(THREAD)) == before


async def test_a_reply_that_quotes_the_digest_is_read_without_the_quote(bot: Service) -> None:
    await bot.post(message("Tasks:\nRoom:\nBook the room. (Dana)\n"))
    await bot.post(message("Dana: Tasks: ... done", attachments=html(QUOTED.format("done"))))
    assert bot.newest("a:dana")["summary"].startswith("Done: #1 Room")


async def test_the_html_copy_is_read_and_other_mentions_stay_names(bot: Service) -> None:
    text = "<at>Follow-Up</at> Follow-up tasks: Room: Book the room. (<at>Karim Haddad</at>)"
    copy = "<p>Follow-up tasks:</p><p>Room:<br>Book the room. (<at id='1'>Karim Haddad</at>)</p>"
    entities = [mention(BOT), mention(sender("Karim Haddad"))]
    await bot.post(in_channel(text, entities=entities, attachments=html(copy)))
    assert "Karim Haddad" in bot.card(THREAD)
    assert "Follow-up tasks" not in bot.card(THREAD)
    assert "nobody here by that name" not in bot.card(THREAD)


@pytest.mark.parametrize("file", sorted(WIRE))
async def test_what_the_real_client_posts_is_answered(bot: Service, file: str) -> None:
    assert (await bot.post(WIRE[file] | {"serviceUrl": bot.connector.url}))[0] in {200, 201, 202}


async def test_who_is_spoken_to_never_falls_silent(bot: Service) -> None:
    for text in ("", "what?", "\x00\x01\x02", "x" * 100_000, "🦑" * 5_000, "status " + "y" * 5_000):
        before = len(bot.connector.activities("a:dana"))
        assert (await bot.post(message(text)))[0] == 201
        assert len(bot.connector.activities("a:dana")) == before + 1


async def test_a_card_in_place_of_text_is_answered(bot: Service) -> None:
    card = {"contentType": "application/vnd.microsoft.card.adaptive", "content": {"type": "AdaptiveCard"}}
    await bot.post(message(None, attachments=[card]))
    assert "I can only read text" in bot.card("a:dana")


@pytest.mark.parametrize(
    "text", ["a line of words\n" * 60_000, "x" * 1_000_000, "Tasks:\n" + "A: do it (B)\n" * 70_000]
)
async def test_a_megabyte_of_text_is_answered(bot: Service, unhurried: None, text: str) -> None:
    assert (await bot.post(message(text)))[0] == 201
    assert len(json.dumps(bot.newest("a:dana"))) < 80_000


async def test_a_channel_where_nobody_speaks_to_us_stays_quiet(bot: Service) -> None:
    await bot.post(in_channel("shall we have lunch at noon?"))
    assert bot.connector.activities(THREAD) == []


async def test_a_stale_button_never_takes_the_place_of_a_card(bot: Service) -> None:
    await bot.post(in_channel(notes("november")))
    receipt = bot.newest(THREAD)
    stale = submit({"verb": "hold", "meeting": 99}, replyToId=receipt["id"])
    await bot.post(stale | {"conversation": {"id": THREAD, "conversationType": "channel"}})
    assert "Notes saved" in json.dumps(bot.connector.kept[THREAD][receipt["id"]])


async def test_health_and_readiness(bot: Service) -> None:
    for path in ("/healthz", "/readyz"):
        async with bot.http.get(bot.url + path) as response:
            assert response.status == 200


async def test_what_takes_a_second_to_load_is_loaded_before_anybody_waits(
    settings: Settings, connector: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "holidays.countries", raising=False)
    async with running(settings, connector):
        assert "holidays.countries" in sys.modules


async def test_a_taken_port_is_one_sentence(bot: Service, settings: Settings) -> None:
    taken = settings.model_copy(update={"port": int(bot.url.rsplit(":", 1)[1])})
    with pytest.raises(PortTaken, match="can't be opened"):
        async with serving(taken):
            pass
