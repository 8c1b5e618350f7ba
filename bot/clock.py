"""The ticker: APScheduler wakes us every so often; what is due stands in the database."""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.settings import Settings
from dialogs.desk import Desk
from dialogs.remind import Tally, tick

log = logging.getLogger(__name__)


@asynccontextmanager
async def running(desk: Desk, settings: Settings) -> AsyncIterator[None]:
    """Tick while the block runs, the first time at once; `tick_seconds` 0 means never."""
    if not settings.tick_seconds:
        yield
        return
    scheduler = AsyncIOScheduler(timezone=UTC)
    scheduler.add_job(
        _tick,
        "interval",
        (desk,),
        seconds=settings.tick_seconds,
        next_run_time=datetime.now(UTC),
        max_instances=1,
        coalesce=True,
        misfire_grace_time=None,  # a tick that comes late is still wanted
    )
    scheduler.start()
    try:
        yield
    finally:
        scheduler.shutdown(wait=False)


async def _tick(desk: Desk) -> None:
    try:
        tally = await tick(desk, desk.clock())
    except Exception:
        log.exception("a tick failed; the next one tries again")
        return
    if tally != Tally():
        log.info("tick: %d sent, %d skipped, %d refused", tally.sent, tally.skipped, tally.refused)
