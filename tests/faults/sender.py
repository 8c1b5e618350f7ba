"""A replica that sends what is due until nothing is: a process of its own, to be killed at any instant."""

import asyncio
import signal
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from multiprocessing.synchronize import Event

from bot.app import house
from bot.settings import Settings
from dialogs.desk import Desk
from dialogs.remind import tick

SPEED = 120
"""Seconds of a replica's clock in one of ours: its waits of minutes pass while we look."""

LEASE = timedelta(seconds=SPEED)
IN_FLIGHT = 8
BETWEEN_TICKS = 0.05


def send_everything(settings: Settings, at: datetime, begun: Event) -> None:
    """Tick until nobody is due; SIGTERM ends it after what is in flight."""
    asyncio.run(_send_everything(settings, at, begun))


async def _send_everything(settings: Settings, at: datetime, begun: Event) -> None:
    stopping = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopping.set)
    async with house(settings) as home:
        desk = replace(home.desk, clock=fast_clock, lease=LEASE, in_flight=IN_FLIGHT)
        begun.set()
        while not stopping.is_set() and await _is_anybody_due(desk, at):
            await tick(desk, at, stopping=stopping)
            await asyncio.sleep(BETWEEN_TICKS)


async def _is_anybody_due(desk: Desk, at: datetime) -> bool:
    next_check_at = await desk.store.digests.next_check()
    return next_check_at is not None and next_check_at <= at


def fast_clock() -> datetime:
    """The same in every process: the time since this week began, made faster."""
    return datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=time.time() % 604_800 * SPEED)
