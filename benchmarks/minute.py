"""One minute in real time: the whole sender against a connector that enforces 50/s, while people ask things.

`python -m benchmarks.minute`. The connector is a process of its own that counts every request of the last second and
answers what is too much with 429. The bot serves HTTP and sends digests from one process and one SQLite file, as it is
installed; five people a second write to it meanwhile, and wait until the answer stands in their chat.
"""

import asyncio
import gc
import sys
import time
from dataclasses import replace
from datetime import timedelta
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import aiohttp

from benchmarks.crowd import CROWD, REPLIED
from benchmarks.peers import served
from benchmarks.turns import Peer, running
from bot.app import House, house
from bot.demo.cast import Player, in_chat, words
from bot.settings import Settings
from dialogs.remind import tick
from tests.faults.crowd import DUE, gather

LATENCY_MS = 100
PER_SECOND, SECONDS, ASKING = 50, 60, 5
LEAST_SENT, MOST_WAIT = 0.9, 0.3


async def minute() -> tuple[int, float, int, list[float]]:
    """Digests sent, in how many seconds, how many requests were refused, and how long each answer took (seconds)."""
    with TemporaryDirectory(prefix="followup-minute-") as folder:
        database = f"sqlite:///{Path(folder)}/minute.db"
        settings = Settings.model_construct(local=True, database_url=database, sends_per_second=PER_SECOND)
        async with running("limited", str(LATENCY_MS)) as connector:
            await gather(settings, connector.url, (PER_SECOND - ASKING) * SECONDS)
            async with house(settings) as home, served(home.gate.receive) as url:
                return await _together(home, url, connector)


async def _together(home: House, url: str, connector: Peer) -> tuple[int, float, int, list[float]]:
    gc.freeze()  # as `followup serve` does
    async with home.desk.store.database.write() as db:  # as after a first digest
        await db.exec_driver_sql("UPDATE people SET conversation_id = 'a:' || id")
    sending = asyncio.create_task(tick(replace(home.desk, lease=timedelta(minutes=5)), DUE))
    began = time.perf_counter()
    waits = await _asked(url, connector, sending)
    tally = await sending
    return tally.sent, time.perf_counter() - began, int(await connector.number()), waits


async def _asked(url: str, connector: Peer, sending: "asyncio.Task[object]") -> list[float]:
    """How long each of those took who asked for help until all digests had gone."""
    waits, asking = list[float](), set[asyncio.Task[None]]()
    async with aiohttp.ClientSession() as http:

        async def ask(number: int, who: Player) -> None:
            activity = in_chat(who, REPLIED) | words("help") | {"id": f"m-{number}", "serviceUrl": connector.url}
            began = time.perf_counter()
            async with http.post(f"{url}/api/messages", json=activity) as response:
                response.raise_for_status()
            waits.append(time.perf_counter() - began)

        for number in count():
            if sending.done():
                break
            asking.add(asyncio.create_task(ask(number, CROWD[number % len(CROWD)])))
            await asyncio.wait({sending}, timeout=1 / ASKING)
        await asyncio.gather(*asking)
    return waits


def main() -> int:
    """Play it, print, and fail where what we promise isn't kept."""
    sent, seconds, refused, waits = asyncio.run(minute())
    wait = sorted(waits)[int(len(waits) * 0.95)]
    rate = sent / seconds
    print(f"{sent:,} digests in {seconds:.1f} s ({rate:.1f}/s) beside {len(waits)} questions, {refused} refused;")
    print(f"an answer stands after {wait * 1000:.0f} ms (p95), {LATENCY_MS} ms of it the connector's")
    is_kept = not refused and wait <= MOST_WAIT and rate + len(waits) / seconds >= LEAST_SENT * PER_SECOND
    print(f"None refused, at most {MOST_WAIT * 1000:.0f} ms: {'kept' if is_kept else 'BROKEN'}")
    return 0 if is_kept else 1


if __name__ == "__main__":
    sys.exit(main())
