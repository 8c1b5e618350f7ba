"""The running service, put together: store, Teams, conversations, clock, web server."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta

from aiohttp import web

from bot import clock
from bot.budget import SHORTEST_SECONDS, patience, within
from bot.conversations import Conversations
from bot.door import Door
from bot.overdue import Overdue
from bot.settings import Settings
from bot.teams import Gate, Teams
from bot.workers.pool import Workers
from dialogs.desk import Desk
from domain.cadence import load_holidays
from storage import DatabaseUnavailable, Store, opened

log = logging.getLogger(__name__)
READY_SECONDS = 2.0  # whoever asks has no patience


@dataclass(frozen=True, slots=True)
class House:
    """Everything a command needs: what we know, and the way to Teams."""

    desk: Desk
    teams: Teams
    gate: Gate

    @property
    def overdue(self) -> Overdue:
        """What nobody delivers again."""
        return Overdue(self.desk, self.gate)


@asynccontextmanager
async def house(settings: Settings) -> AsyncIterator[House]:
    """The store on its newest schema, a way out to Teams, and who reads what is long; closed at the end."""
    async with (
        Workers() as workers,
        opened(settings.database_url, patience) as store,
        Teams.open(settings, workers) as teams,
    ):
        desk = Desk(
            store,
            teams.messenger,
            settings.pace,
            settings.fiscal_year_start,
            timedelta(seconds=settings.lease_seconds),
            clock=store.clock.now,
            worker=workers,
            keep_days=settings.keep_days,
        )
        yield House(desk, teams, teams.gate(Conversations(desk)))


@asynccontextmanager
async def serving(settings: Settings) -> AsyncIterator[int]:
    """The whole service; yields the port it listens on. Raises PortTaken, DatabaseUnavailable, WrongSettings."""
    settings.check_sign_in()
    load_holidays()
    async with (
        house(settings) as home,
        _listening(home, settings) as door,
        clock.running(home.desk, home.overdue, settings),
    ):
        try:
            yield door.port
        finally:
            door.start_closing()  # so that turns end beside the clock's tick, not after it


def _application(home: House) -> web.Application:
    app = web.Application()
    app.add_routes([web.post("/api/messages", home.gate.receive)])  # aiohttp answers 405 to other methods
    app.add_routes([web.get("/healthz", _healthz), web.get("/readyz", _readiness(home.desk.store))])
    return app


async def _healthz(_request: web.Request) -> web.Response:
    return web.json_response({"status": "ok"})


def _readiness(store: Store):  # type: ignore[no-untyped-def]  # aiohttp's handler type says less than the code
    async def readyz(_request: web.Request) -> web.Response:
        try:
            with within(READY_SECONDS):
                async with asyncio.timeout(READY_SECONDS + SHORTEST_SECONDS):
                    await store.write_something()
        except (DatabaseUnavailable, TimeoutError) as away:
            log.warning("not ready: %s", away)
            return web.json_response({"status": "database unavailable"}, status=503)
        return web.json_response({"status": "ready"})

    return readyz


@asynccontextmanager
async def _listening(home: House, settings: Settings) -> AsyncIterator[Door]:
    door = Door(_application(home))
    try:
        await door.open(settings.address, settings.port)
        yield door
    finally:
        await door.closed()
