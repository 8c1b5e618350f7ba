"""What the tests of Teams speak with: a scripted bot behind a real server, and activities to post to it."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from aiohttp import ClientResponse
from aiohttp.test_utils import TestClient

from bot.cards import Shown
from bot.demo.connector import StandIn
from dialogs.answer import Answer, Help, HelpFor, Trouble
from dialogs.incoming import Incoming, Said
from dialogs.route import Reply

Json = dict[str, Any]
BOT = {"id": "28:follow-up", "name": "Follow-Up"}
DANA = {"id": "29:dana", "name": "Dana Peeters", "aadObjectId": "aad-dana"}
TENANT = "tenant-1"
CARD: Json = {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "Three tasks"}]}
A_CARD = Shown(summary="Three tasks", card=CARD)
A_TEXT = Shown(summary="Noted", text="Noted.")


@dataclass
class Script:
    """Stands for the dialogs and the cards: takes everything, and answers with one look."""

    look: Shown | None = field(default_factory=lambda: A_TEXT)
    fault: Exception | None = None
    taken: list[Incoming] = field(default_factory=list)
    marked: list[Incoming] = field(default_factory=list)
    standing: list[str] = field(default_factory=list)
    unanswered: list[Incoming] = field(default_factory=list)
    kept: list[Incoming] = field(default_factory=list)
    abandoned: list[Incoming] = field(default_factory=list)

    async def keep(self, incoming: Incoming) -> None:
        self.kept.append(incoming)

    @asynccontextmanager
    async def at_work(self, incoming: Incoming) -> AsyncIterator[None]:  # noqa: ARG002
        yield

    async def take(self, incoming: Incoming) -> Reply:
        self.taken.append(incoming)
        if self.fault:
            raise self.fault
        return Reply(Help(HelpFor.ASKED), incoming.language)

    async def stands(self, incoming: Incoming, reply: Reply, message_id: str) -> None:  # noqa: ARG002
        self.standing.append(message_id)

    async def answered(self, incoming: Incoming) -> None:
        self.marked.append(incoming)

    async def failed(self, incoming: Incoming) -> None:
        self.unanswered.append(incoming)

    async def given_up(self, incoming: Incoming) -> None:
        self.abandoned.append(incoming)

    def shown(self, answer: Answer, language: str = "en") -> Shown | None:  # noqa: ARG002
        return Shown("Trouble", "Trouble.") if isinstance(answer, Trouble) else self.look

    @property
    def said(self) -> Said:
        return self.taken[-1].said


@dataclass
class Posting:
    """Teams' side: posts activities whose serviceUrl is the stand-in's."""

    http: "TestClient[Any, Any]"
    connector: StandIn

    async def post(self, raw: Json, **headers: str) -> ClientResponse:
        return await self.send(json.dumps({"serviceUrl": self.connector.url} | raw).encode(), **headers)

    async def send(self, body: bytes, kind: str = "application/json", **headers: str) -> ClientResponse:
        sent_as = {"Content-Type": kind} | headers
        response = await self.http.post("/api/messages", data=BytesIO(body), headers=sent_as)
        await response.read()
        return response


def message(text: str | None = "hello", **fields: Any) -> Json:
    """What Dana says to the bot in their personal chat."""
    return {
        "type": "message",
        "id": "m-1",
        "timestamp": "2026-11-21T10:03:12.967Z",
        "channelId": "msteams",
        "from": DANA,
        "recipient": BOT,
        "conversation": {"id": "a:dana", "conversationType": "personal", "tenantId": TENANT},
        "channelData": {"tenant": {"id": TENANT}},
        "text": text,
    } | fields


def in_channel(text: str = "hello", **fields: Any) -> Json:
    """What Dana says in a thread of a channel."""
    place = {"id": "19:general@thread.tacv2;messageid=17", "conversationType": "channel", "isGroup": True}
    data = {
        "tenant": {"id": TENANT},
        "team": {"id": "19:team@thread.tacv2"},
        "channel": {"id": "19:general@thread.tacv2"},
    }
    return message(text, conversation=place, channelData=data, **fields)


def submit(data: object, **fields: Any) -> Json:
    """A click on Action.Submit."""
    return message(None, value=data, replyToId="card-1") | fields


def execute(data: object, **fields: Any) -> Json:
    """A click on Action.Execute."""
    value = {"action": {"type": "Action.Execute", "verb": "mark", "data": data}}
    return message(None, type="invoke", name="adaptiveCard/action", value=value, replyToId="card-1") | fields


def mention(who: Json, text: str | None = None) -> Json:
    """The entity of an @mention."""
    return {"type": "mention", "mentioned": who, "text": text or f"<at>{who['name']}</at>"}


def html(content: str) -> list[Json]:
    """The faithful copy that Teams attaches."""
    return [{"contentType": "text/html", "content": content}]


def dialog(name: str, data: object, **fields: Any) -> Json:
    """What a client posts when a dialog is opened (`task/fetch`) or sent (`task/submit`)."""
    value = {"data": data, "context": {"theme": "default"}}
    return message(None, type="invoke", name=name, value=value, replyToId="card-1") | fields
