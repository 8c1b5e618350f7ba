"""The ticker: APScheduler wakes us every so often; what is due, or still unanswered, stands in the database."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.overdue import Overdue
from bot.settings import Settings
from dialogs.desk import Desk
from dialogs.remind import Tally, tick
from domain.cadence import is_country
from storage import DatabaseUnavailable

log = logging.getLogger(__name__)
LOOK_AGAIN_SECONDS = 2  # for a database that is away
LAST_SECONDS = 10  # for what is being sent when we stop; what is cut off is sent again after its lease
LATE_ANSWER_SECONDS = 20  # a tick may take long, and who wrote to us waits


@asynccontextmanager
async def running(desk: Desk, overdue: Overdue, settings: Settings) -> AsyncIterator[None]:
    """Tick and answer late while the block runs, first at once; `tick_seconds` 0 means never. Ends what it began."""
    if not settings.tick_seconds:
        yield
        return
    await asyncio.to_thread(_check_country, desk.pace.country)
    ticker = Ticker(desk)
    scheduler = AsyncIOScheduler(timezone=UTC)
    _every(scheduler, settings.tick_seconds, ticker.tick)
    _every(scheduler, min(settings.tick_seconds, LATE_ANSWER_SECONDS), overdue.catch_up)
    scheduler.start()
    try:
        yield
    finally:
        scheduler.pause()
        await asyncio.gather(ticker.finish(), overdue.finish())
        scheduler.shutdown(wait=False)


def _every(scheduler: AsyncIOScheduler, seconds: float, job: Callable[[], Awaitable[None]]) -> None:
    scheduler.add_job(
        job,
        "interval",
        seconds=seconds,
        next_run_time=datetime.now(UTC),
        max_instances=1,
        coalesce=True,
        misfire_grace_time=None,  # one that comes late is still wanted
    )


def _check_country(country: str | None) -> None:
    """Also loads the holidays, which takes a second, before the first tick asks for them."""
    if country and not is_country(country):
        log.warning("no public holidays are known of FOLLOWUP_COUNTRY=%s", country)


class Ticker:
    """One tick at a time, and an end that waits for what is in flight."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._stopping = asyncio.Event()
        self._busy = asyncio.Lock()

    async def tick(self) -> None:
        """Send what is due now; a fault is logged, and the next tick tries again."""
        async with self._busy:
            try:
                tally = await self._tick()
            except Exception:
                log.exception("a tick failed; the next one tries again")
                return
        if tally != Tally():
            log.info("tick: %d sent, %d skipped, %d refused", tally.sent, tally.skipped, tally.refused)

    async def _tick(self) -> Tally:
        """While the database is away, look for it more often than we would tick."""
        while not self._stopping.is_set():
            try:
                await self._desk.store.ping()  # it also tells the time
                return await tick(self._desk, self._desk.clock(), stopping=self._stopping)
            except DatabaseUnavailable as away:
                log.warning("no tick: %s", away)
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), LOOK_AGAIN_SECONDS)
        return Tally()

    async def finish(self) -> None:
        """Claim nothing more, and wait until what is in flight has arrived."""
        self._stopping.set()
        try:
            async with asyncio.timeout(LAST_SECONDS), self._busy:
                pass
        except TimeoutError:
            log.warning("a tick was cut off after %d s", LAST_SECONDS)
