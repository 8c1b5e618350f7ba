"""Teams put together: one session, and everything that speaks over it."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

import aiohttp
from aiohttp import web

from bot.settings import Settings
from bot.teams.adapter import SdkAdapter
from bot.teams.connector import Wire
from bot.teams.credentials import Credentials
from bot.teams.gate import Gate
from bot.teams.keys import SigningKeys
from bot.teams.messenger import TeamsMessenger
from bot.teams.pacing import Pacer
from bot.teams.ports import Adapter
from bot.teams.tokens import Tokens
from bot.teams.trust import Trust
from bot.teams.turns import Turns, TurnTaker
from dialogs.ports import InPlace, Worker

TIMEOUT = aiohttp.ClientTimeout(total=10)  # seconds
Handler = Callable[[web.Request], Awaitable[web.Response]]


@dataclass(frozen=True, slots=True)
class Teams:
    """The way in (`routes`) and the way out (`messenger`)."""

    adapter: Adapter
    trust: Trust
    messenger: TeamsMessenger

    @staticmethod
    @asynccontextmanager
    async def open(settings: Settings, worker: Worker | None = None) -> AsyncIterator["Teams"]:
        """Teams as these settings say, for as long as its session is open; `worker` reads the files people share."""
        async with aiohttp.ClientSession(timeout=TIMEOUT, cookie_jar=aiohttp.DummyCookieJar()) as session:
            keys = SigningKeys(settings.openid_metadata_url, session)
            try:
                yield _assembled(settings, session, keys, worker or InPlace())
            finally:
                keys.close()

    def gate(self, turns: Turns) -> Gate:
        """Where turns come in."""
        return Gate(self.adapter, self.trust, TurnTaker(turns))

    def routes(self, turns: Turns) -> list[web.RouteDef]:
        """POST /api/messages; aiohttp answers 405 to other methods."""
        return [web.post("/api/messages", self.handler(turns))]

    def handler(self, turns: Turns) -> Handler:
        """What answers one POST of Teams."""
        return self.gate(turns).receive


def _assembled(settings: Settings, session: aiohttp.ClientSession, keys: SigningKeys, worker: Worker) -> Teams:
    trust = Trust.of(settings)
    wire = Wire(session, Credentials(settings), trust, Pacer(settings.sends_per_second))
    adapter = SdkAdapter(None if settings.local else Tokens(settings.app_id, keys), wire)
    return Teams(adapter, trust, TeamsMessenger(wire, adapter, worker))
