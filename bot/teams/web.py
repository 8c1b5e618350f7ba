"""Teams put together: one session, and everything that speaks over it."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

import aiohttp
from aiohttp import web

from bot.settings import Settings
from bot.teams.adapter import TeamsAdapter
from bot.teams.authentication import Authentication, sdk_authentication
from bot.teams.connector import Connectors, Wire
from bot.teams.credentials import Credentials
from bot.teams.keys import SigningKeys
from bot.teams.messenger import TeamsMessenger
from bot.teams.pacing import Pacer
from bot.teams.trust import Trust
from bot.teams.turns import Turns, TurnTaker
from dialogs.ports import InPlace, Worker

TIMEOUT = aiohttp.ClientTimeout(total=10)  # seconds; Teams delivers a turn again after 15
Handler = Callable[[web.Request], Awaitable[web.Response]]


@dataclass(frozen=True, slots=True)
class Teams:
    """The way in (`routes`) and the way out (`messenger`)."""

    adapter: TeamsAdapter
    messenger: TeamsMessenger

    @staticmethod
    @asynccontextmanager
    async def open(settings: Settings, worker: Worker | None = None) -> AsyncIterator["Teams"]:
        """Teams as these settings say, for as long as its session is open; `worker` reads the files people share."""
        async with aiohttp.ClientSession(timeout=TIMEOUT, cookie_jar=aiohttp.DummyCookieJar()) as session:
            keys = SigningKeys(settings.openid_metadata_url, session)
            keys.install()
            try:
                yield _assembled(settings, session, worker or InPlace())
            finally:
                keys.remove()

    def routes(self, turns: Turns) -> list[web.RouteDef]:
        """POST /api/messages; aiohttp answers 405 to other methods."""
        return [web.post("/api/messages", self.handler(turns))]

    def handler(self, turns: Turns) -> Handler:
        """What answers one POST of Teams."""
        bot = TurnTaker(turns)

        async def receive(request: web.Request) -> web.Response:
            return await self.adapter.process(request, bot)

        return receive


def _assembled(settings: Settings, session: aiohttp.ClientSession, worker: Worker) -> Teams:
    credentials, trust = Credentials(settings), Trust.of(settings)
    wire = Wire(session, credentials, trust, Pacer(settings.own_sends_per_second))
    authentication = Authentication(sdk_authentication(settings, credentials), Connectors(wire), local=settings.local)
    return Teams(TeamsAdapter(authentication, trust), TeamsMessenger(wire, worker))
