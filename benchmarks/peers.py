"""The processes that are measured, and the connector they answer to: `python -m benchmarks.peers NAME [DATABASE]`.

Each prints its port, then answers every line it is given with one number, until its input ends.
"""

# botbuilder may be imported in bot/teams only, and here: the stock SDK is what we compare with.

import asyncio
import gc
import sys
import time
from collections import Counter, deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from http import HTTPStatus
from urllib.parse import quote

import aiohttp
from aiohttp import web
from botbuilder.core import TurnContext
from botbuilder.integration.aiohttp import CloudAdapter, ConfigurationBotFrameworkAuthentication
from botbuilder.schema import Activity, ChannelAccount
from botframework.connector.aio import ConnectorClient
from botframework.connector.auth import MicrosoftAppCredentials

from benchmarks.crowd import CROWD
from bot.app import serving
from bot.demo.cast import CHANNEL
from bot.demo.connector import Seen, StandIn
from bot.settings import Settings
from bot.teams import Teams
from dialogs.answer import NoSuch, Unchanged
from dialogs.incoming import Incoming
from dialogs.route import Reply

LIMIT = 50
Number = Callable[[], float]
Running = tuple[str, Number]  # where it listens, and the number it tells
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@asynccontextmanager
async def connector(latency_ms: str = "0") -> AsyncIterator[Running]:
    """Teams' side, answering after so long; tells how many messages it was sent."""
    async with StandIn(latency=int(latency_ms) / 1000) as stand_in:
        stand_in.rosters[CHANNEL] = [player.member for player in CROWD]
        yield stand_in.url, lambda: sum("/activities" in seen.path for seen in stand_in.seen)


@asynccontextmanager
async def limited(latency_ms: str) -> AsyncIterator[Running]:
    """The same, with Teams' limit of 50 requests in any second; tells how many were refused.

    Without garbage collection: what came while it paused would seem to have come at once.
    """
    gc.disable()
    came, refused = deque[float](), Counter[str]()

    def is_too_much(_seen: Seen) -> bool:
        now = time.monotonic()
        while came and came[0] <= now - 1:
            came.popleft()
        came.append(now)
        refused["429"] += len(came) > LIMIT
        return len(came) > LIMIT

    async with StandIn(latency=int(latency_ms) / 1000) as stand_in:
        stand_in.fail(HTTPStatus.TOO_MANY_REQUESTS, times=10**9, retry_after="1", when=is_too_much)
        yield stand_in.url, lambda: refused["429"]


@asynccontextmanager
async def bare() -> AsyncIterator[Running]:
    """The least an echo can cost: JSON in, JSON out over a shared session."""
    async with aiohttp.ClientSession() as session:

        async def receive(request: web.Request) -> web.Response:
            came = await request.json()
            conversation, activity = quote(came["conversation"]["id"], safe=""), quote(came["id"], safe="")
            url = f"{came['serviceUrl']}/v3/conversations/{conversation}/activities/{activity}"
            said = {"type": "message", "text": f"Echo: {came['text']}", "replyToId": came["id"]}
            addressed = {"from": came["recipient"], "recipient": came["from"], "conversation": came["conversation"]}
            async with session.post(url, json=said | addressed) as response:
                await response.json()
            return web.Response(status=HTTPStatus.CREATED)

        async with served(receive) as url:
            yield url, time.process_time


class Unsigned:
    """The stock adapter's configuration without sign-in."""

    APP_ID = APP_PASSWORD = APP_TENANTID = ""
    APP_TYPE = "MultiTenant"


class Echo:
    """The SDK's first sample."""

    async def on_turn(self, context: TurnContext) -> None:
        """Say it back."""
        await context.send_activity(f"Echo: {context.activity.text}")


@asynccontextmanager
async def stock() -> AsyncIterator[Running]:
    """The SDK's own adapter, as its samples set it up."""
    adapter, bot = CloudAdapter(ConfigurationBotFrameworkAuthentication(Unsigned())), Echo()

    async def receive(request: web.Request) -> web.Response:
        return await adapter.process(request, bot) or web.Response()

    async with served(receive) as url:
        yield url, time.process_time


async def stock_send(service_url: str, conversation_id: str) -> None:
    """One message to somebody, as the stock adapter sends it: with a client made for it."""
    client = ConnectorClient(MicrosoftAppCredentials("", ""), base_url=service_url)
    said = Activity(type="message", text="Three things are waiting.", from_property=ChannelAccount(id="28:bot"))
    await client.conversations.send_to_conversation(conversation_id, said)


class OneSentence:
    """A conversation without dialogs: what a turn costs then is our adapter's."""

    async def take(self, incoming: Incoming) -> Reply:
        """Always the same sentence, in the language that Teams tells."""
        return Reply(Unchanged(NoSuch.NOTHING_OPEN), incoming.language)

    async def stands(self, incoming: Incoming, reply: Reply, message_id: str) -> None:
        """Nothing is drawn anew."""

    async def answered(self, incoming: Incoming) -> None:
        """Nothing is kept."""

    async def keep(self, incoming: Incoming) -> None:
        """Nor here."""

    async def failed(self, incoming: Incoming) -> None:
        """Nor here."""

    async def given_up(self, incoming: Incoming) -> None:
        """Nor here."""

    @asynccontextmanager
    async def at_work(self, incoming: Incoming) -> AsyncIterator[None]:  # noqa: ARG002
        """Nobody else is."""
        yield


@asynccontextmanager
async def adapter() -> AsyncIterator[Running]:
    """Our adapter alone."""
    async with Teams.open(_settings("")) as teams, served(teams.handler(OneSentence())) as url:
        yield url, time.process_time


@asynccontextmanager
async def bot(database: str) -> AsyncIterator[Running]:
    """All of it, its database in that file."""
    settings = _settings(database)
    async with serving(settings) as port:
        yield f"http://{settings.address}:{port}", time.process_time


def _settings(database: str) -> Settings:
    # model_construct reads no environment
    return Settings.model_construct(local=True, port=0, tick_seconds=0, database_url=f"sqlite:///{database}")


@asynccontextmanager
async def served(receive: Handler) -> AsyncIterator[str]:
    """A handler at /api/messages on a free port."""
    app = web.Application()
    app.add_routes([web.post("/api/messages", receive)])
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


PEERS: dict[str, Callable[..., AbstractAsyncContextManager[Running]]] = {
    "connector": connector,
    "limited": limited,
    "bare": bare,
    "stock": stock,
    "adapter": adapter,
    "bot": bot,
}


async def main(name: str, *more: str) -> None:
    """Run one of them until standard input ends."""
    async with PEERS[name](*more) as (url, number):
        print(url, flush=True)
        while await asyncio.to_thread(sys.stdin.readline):
            print(number(), flush=True)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
