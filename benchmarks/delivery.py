"""Digests sent a second: raw aiohttp, our messenger, our whole sender, the stock SDK; and the full length of a morning.

`python -m benchmarks.delivery`. The connector is a process of its own that answers after 0 or 200 ms. All keep as many
requests in flight. The morning of 100,000 digests is played in virtual time with the real pacer, against a connector
that enforces Teams' limit; people ask things meanwhile.
"""

import asyncio
import sys
import time
from collections import deque
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import aiohttp

from benchmarks.peers import stock_send
from benchmarks.turns import running
from bot.app import house
from bot.settings import Settings
from bot.teams import Teams
from bot.teams.pacing import Pacer, Urgency
from dialogs.answer import Help, HelpFor
from dialogs.remind import tick
from domain.space import Address
from tests.faults.crowd import DUE, gather
from tests.virtual import play

IN_FLIGHT = 32
LEAST_SHARE = 0.8
LIMIT, MORNING, QUESTIONS = 50, 100_000, 1_000
MOST_MINUTES, MOST_WAIT = 34.5, 0.3
Sends = dict[int, int]
FULL: Sends = {0: 400, 200: 320}  # by the connector's latency in ms
SHORT: Sends = {0: 40, 1: 40}
Send = Callable[[int], Awaitable[object]]


async def rate(send: Send, sends: int) -> float:
    """Sends a second with so many in flight."""
    numbers = iter(range(sends))
    began = time.perf_counter()

    async def work() -> None:
        for number in numbers:
            await send(number)

    await asyncio.gather(*(work() for _ in range(IN_FLIGHT)))
    return sends / (time.perf_counter() - began)


async def raw(url: str, sends: int) -> float:
    """The least it can cost."""
    async with aiohttp.ClientSession() as session:

        async def send(number: int) -> None:
            said = {"type": "message", "text": "Three things are waiting.", "from": {"id": "28:bot"}}
            async with session.post(f"{url}/v3/conversations/a:{number}/activities", json=said) as response:
                await response.json()

        return await rate(send, sends)


async def ours(url: str, sends: int) -> float:
    """Our messenger: a card made, paced, sent, its outcome read."""
    async with Teams.open(_settings("")) as teams:
        said = Help(HelpFor.ASKED)

        async def send(number: int) -> None:
            to = Address(
                tenant_id="t", service_url=url, bot_id="28:bot", teams_id="", aad_id="", conversation_id=f"a:{number}"
            )
            await teams.messenger.send(to, said)

        return await rate(send, sends)


async def stock(url: str, sends: int) -> float:
    """The SDK's own client, made anew for each send as its adapter does."""
    return await rate(lambda number: stock_send(url, f"a:{number}"), sends)


async def whole(url: str, sends: int) -> float:
    """Everything: who is due, claimed, composed, sent, settled, over SQLite."""
    with TemporaryDirectory(prefix="followup-delivery-") as folder:
        settings = _settings(f"sqlite:///{Path(folder)}/delivery.db")
        await gather(settings, url, sends)
        async with house(settings) as home:
            async with home.desk.store.database.write() as db:  # as after a first digest
                await db.exec_driver_sql("UPDATE people SET conversation_id = 'a:' || id")
            desk = replace(home.desk, in_flight=IN_FLIGHT)
            began = time.perf_counter()
            tally = await tick(desk, DUE)
            assert tally.sent == sends
            return sends / (time.perf_counter() - began)


def _settings(database_url: str) -> Settings:
    return Settings.model_construct(local=True, database_url=database_url, sends_per_second=100_000)


async def measured(sends: Sends) -> dict[int, dict[str, float]]:
    """Every subject at every latency, one after the other."""
    found: dict[int, dict[str, float]] = {}
    for latency, count in sends.items():
        async with AsyncExitStack() as stack:
            connector = await stack.enter_async_context(running("connector", str(latency)))
            subjects = {"raw aiohttp": raw, "our messenger": ours, "our whole sender": whole, "stock botbuilder": stock}
            found[latency] = {name: await run(connector.url, count) for name, run in subjects.items()}
    return found


@dataclass
class Enforcer:
    """Teams' limit in any second, as a connector counts it; answers after 200 ms."""

    came: deque[float] = field(default_factory=deque)
    refused: int = 0

    async def take(self) -> None:
        """One request."""
        now = asyncio.get_running_loop().time()
        while self.came and self.came[0] <= now - 1:
            self.came.popleft()
        self.came.append(now)
        self.refused += len(self.came) > LIMIT
        await asyncio.sleep(0.2)


async def morning(count: int) -> tuple[float, int, float]:
    """Minutes for all digests, refusals, and how long a question waits (seconds, 95th percentile), in virtual time."""
    pacer, teams, waits = Pacer(LIMIT), Enforcer(), list[float]()
    loop, questions = asyncio.get_running_loop(), count * QUESTIONS // MORNING
    digests = iter(range(count))

    async def sender() -> None:
        for number in digests:
            await pacer.turn(f"a:{number}", Urgency.DIGEST)
            await teams.take()

    async def asks(number: int) -> None:
        await asyncio.sleep(number * count / LIMIT / questions)
        asked = loop.time()
        await pacer.turn(f"q:{number}", Urgency.ANSWER)
        waits.append(loop.time() - asked)
        await teams.take()

    await asyncio.gather(*(sender() for _ in range(IN_FLIGHT)), *map(asks, range(questions)))
    return loop.time() / 60, teams.refused, sorted(waits)[int(len(waits) * 0.95)]


def main(*, short: bool = False) -> int:
    """Measure, print, and fail where what we promise isn't kept."""
    found, count = asyncio.run(measured(SHORT if short else FULL)), MORNING // 100 if short else MORNING
    print("\n".join(table(found)))
    slow = found[max(found)]
    share = slow["our messenger"] / slow["raw aiohttp"]
    minutes, refused, wait = play(morning(count))
    print(
        f"\n{count:,} digests at {LIMIT}/s: {minutes:.1f} min, {refused} refused; questions wait {wait * 1000:.0f} ms"
    )
    is_kept = share >= LEAST_SHARE and minutes <= MOST_MINUTES and not refused and wait <= MOST_WAIT
    promise = f"At least {LEAST_SHARE} of raw at 200 ms, {MOST_MINUTES} min, none refused"
    print(f"{promise}: {'kept' if is_kept else 'BROKEN'}")
    return 0 if is_kept or short else 1


def table(found: dict[int, dict[str, float]]) -> Iterator[str]:
    """What is printed of the rates."""
    yield f"Digests a second, {IN_FLIGHT} in flight\n"
    yield f"{'':20}" + "".join(f"{f'{ms} ms':>10}{'× raw':>8}" for ms in found)
    for name in found[0]:
        cells = (f"{rates[name]:10.0f}{rates[name] / rates['raw aiohttp']:8.2f}" for rates in found.values())
        yield f"{name:20}" + "".join(cells)


if __name__ == "__main__":
    sys.exit(main(short="--short" in sys.argv))
