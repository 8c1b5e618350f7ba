"""The running service, put together: store, Teams, conversations, clock, web server."""

import logging
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from aiohttp import web

from bot import clock
from bot.settings import Settings
from bot.teams import Teams
from bot.workers import Workers
from dialogs.answer import Answer
from dialogs.desk import Desk, heard_of
from dialogs.incoming import Incoming
from dialogs.language import language
from dialogs.route import route
from storage import DatabaseUnavailable, Store, opened

log = logging.getLogger(__name__)


class PortTaken(RuntimeError):
    """Somebody else listens on our port; the message is one sentence."""


@dataclass(frozen=True, slots=True)
class Conversations:
    """What `bot.teams` talks to: each turn finds its dialog, and is marked when its answer has left."""

    desk: Desk

    async def take(self, incoming: Incoming) -> Answer:
        """The answer to one activity."""
        return await route(self.desk, incoming)

    async def language(self, incoming: Incoming, answer: Answer) -> str:
        """What the answer is said in."""
        return await language(self.desk, incoming, answer)

    async def answered(self, incoming: Incoming) -> None:
        """The answer has left."""
        await self.desk.store.inbound.answered(heard_of(incoming), datetime.now(UTC))

    async def failed(self, incoming: Incoming) -> None:
        """No answer has left: the next delivery may try at once."""
        await self.desk.store.inbound.let_go(heard_of(incoming))


@dataclass(frozen=True, slots=True)
class House:
    """Everything a command needs: what we know, and the way to Teams."""

    desk: Desk
    teams: Teams


@asynccontextmanager
async def house(settings: Settings) -> AsyncIterator[House]:
    """The store on its newest schema, a way out to Teams, and who reads what is long; closed at the end."""
    async with Workers() as workers, opened(settings.database_url) as store, Teams.open(settings, workers) as teams:
        desk = Desk(
            store,
            teams.messenger,
            settings.pace,
            settings.fiscal_year_start,
            timedelta(seconds=settings.lease_seconds),
            clock=store.clock.now,
            worker=workers,
        )
        yield House(desk, teams)


@asynccontextmanager
async def serving(settings: Settings) -> AsyncIterator[int]:
    """The whole service; yields the port it listens on. Raises PortTaken, DatabaseUnavailable, WrongSettings."""
    settings.check_sign_in()
    async with house(settings) as home:
        runner = web.AppRunner(_application(home), access_log=None)
        await runner.setup()
        try:
            port = await _listen(runner, settings)
            async with clock.running(home.desk, settings):
                yield port
        finally:
            await runner.cleanup()


def _application(home: House) -> web.Application:
    app = web.Application()
    app.add_routes(home.teams.routes(Conversations(home.desk)))
    app.add_routes([web.get("/healthz", _healthz), web.get("/readyz", _readiness(home.desk.store))])
    return app


async def _healthz(_request: web.Request) -> web.Response:
    return web.json_response({"status": "ok"})


def _readiness(store: Store):  # type: ignore[no-untyped-def]  # aiohttp's handler type says less than the code
    async def readyz(_request: web.Request) -> web.Response:
        try:
            await store.ping()
        except DatabaseUnavailable as away:
            log.warning("not ready: %s", away)
            return web.json_response({"status": "database unavailable"}, status=503)
        return web.json_response({"status": "ready"})

    return readyz


async def _listen(runner: web.AppRunner, settings: Settings) -> int:
    site = web.TCPSite(runner, settings.address, settings.port)
    try:
        await site.start()
    except OSError as taken:
        why = os.strerror(taken.errno) if taken.errno else taken.strerror  # asyncio's own words are long
        raise PortTaken(f"Port {settings.port} on {settings.address} can't be opened: {why}.") from taken
    return int(runner.addresses[0][1])
