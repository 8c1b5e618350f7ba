"""Teams put together: one session, and everything that speaks over it."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

import aiohttp
from aiohttp import web

from bot.budget import a_turn
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

TIMEOUT = aiohttp.ClientTimeout(total=10)  # seconds
Handler = Callable[[web.Request], Awaitable[web.Response]]


@dataclass(frozen=True, slots=True)
class Teams:
    """The way in (`routes`) and the way out (`messenger`)."""

    adapter: TeamsAdapter
    messenger: TeamsMessenger

    @staticmethod
    @asynccontextmanager
    async def open(settings: Settings) -> AsyncIterator["Teams"]:
        """Teams as these settings say, for as long as its session is open."""
        async with aiohttp.ClientSession(timeout=TIMEOUT, cookie_jar=aiohttp.DummyCookieJar()) as session:
            keys = SigningKeys(settings.openid_metadata_url, session)
            keys.install()
            try:
                yield _assembled(settings, session)
            finally:
                keys.remove()

    def door(self, turns: Turns) -> "Door":
        """Where turns come in."""
        return Door(self.adapter, TurnTaker(turns))

    def routes(self, turns: Turns) -> list[web.RouteDef]:
        """POST /api/messages; aiohttp answers 405 to other methods."""
        return [web.post("/api/messages", self.handler(turns))]

    def handler(self, turns: Turns) -> Handler:
        """What answers one POST of Teams."""
        return self.door(turns).receive


@dataclass(frozen=True, slots=True)
class Door:
    """Where turns come in: what Teams posts, and what it didn't post again. Each has the seconds of a turn."""

    adapter: TeamsAdapter
    taker: TurnTaker

    async def receive(self, request: web.Request) -> web.Response:
        """Answer one POST of Teams."""
        with a_turn():
            return await self.adapter.process(request, self.taker)

    async def again(self, activity: str) -> None:
        """Take an activity that was kept as if it were delivered once more.

        Raises ConnectorError, DatabaseUnavailable.
        """
        with a_turn():
            await self.adapter.again(json.loads(activity), self.taker.take_again)

    async def settle(self) -> None:
        """Mark what could not be marked when its answer left. Raises DatabaseUnavailable."""
        await self.taker.settle()


def _assembled(settings: Settings, session: aiohttp.ClientSession) -> Teams:
    credentials, trust = Credentials(settings), Trust.of(settings)
    wire = Wire(session, credentials, trust, Pacer(settings.sends_per_second))
    authentication = Authentication(sdk_authentication(settings, credentials), Connectors(wire), local=settings.local)
    return Teams(TeamsAdapter(authentication, trust), TeamsMessenger(wire))
