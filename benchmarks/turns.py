"""CPU per message: a bare echo, the stock SDK's echo, our adapter, and our bot's `help` and `done`.

`python -m benchmarks.turns`. Every server is a process of its own that tells its own CPU time, so that neither the
client's nor the connector's counts. Rounds alternate between them, and the median round is told.
"""

import asyncio
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from itertools import count, islice
from pathlib import Path
from platform import python_version
from statistics import median
from tempfile import TemporaryDirectory

import aiohttp

from benchmarks import crowd
from benchmarks.crowd import CROWD
from bot.demo.cast import Json
from storage import opened

MOST_OVERHEAD = 0.25  # of the stock SDK's


@dataclass(frozen=True, slots=True)
class Length:
    """How many rounds of how many messages, after so many that don't count."""

    rounds: int
    messages: int
    warm_up: int

    @property
    def people(self) -> int:
        """A `done` for each message."""
        return self.warm_up + self.rounds * self.messages


FULL, SHORT = Length(5, 50, 20), Length(2, 2, 1)


@dataclass(frozen=True, slots=True)
class Peer:
    """A running process of benchmarks.peers."""

    process: Process
    url: str

    async def number(self) -> float:
        """What it tells: CPU seconds since its start, or messages taken."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(b"\n")
        return float(await self.process.stdout.readline())


@dataclass
class Subject:
    """One line of the table."""

    title: str
    peer: Peer
    messages: Iterator[Json]
    rounds: list[float] = field(default_factory=list)  # ms of CPU per message

    @property
    def cost(self) -> float:
        """The median round."""
        return median(self.rounds)


@dataclass
class Client:
    """Posts as Teams does, one message after the other."""

    http: aiohttp.ClientSession
    connector: Peer
    length: Length
    ids: "count[int]" = field(default_factory=count)

    async def post(self, peer: Peer, messages: Iterable[Json]) -> None:
        """Raises when a message is refused."""
        for message in messages:
            activity = {"id": f"m-{next(self.ids)}", "serviceUrl": self.connector.url} | message
            async with self.http.post(f"{peer.url}/api/messages", json=activity) as response:
                response.raise_for_status()

    async def measure(self, subject: Subject) -> None:
        """One round; every message must have brought one answer."""
        cpu, sent = await subject.peer.number(), await self.connector.number()
        await self.post(subject.peer, islice(subject.messages, self.length.messages))
        subject.rounds.append((await subject.peer.number() - cpu) / self.length.messages * 1000)
        assert await self.connector.number() - sent == self.length.messages


@asynccontextmanager
async def running(name: str, *more: str) -> AsyncIterator[Peer]:
    """A peer, ended with the block."""
    command = (sys.executable, "-m", "benchmarks.peers", name, *more)
    process = await asyncio.create_subprocess_exec(*command, stdin=PIPE, stdout=PIPE)
    assert process.stdin
    assert process.stdout
    try:
        url = (await process.stdout.readline()).decode().strip()
        assert url, f"{name} did not start"
        yield Peer(process, url)
    finally:
        process.stdin.close()
        await process.wait()


async def measured(database: Path, length: Length) -> list[Subject]:
    """All rounds of all subjects."""
    people = CROWD[: length.people]
    async with AsyncExitStack() as stack:
        bare, stock, adapter = [await stack.enter_async_context(running(n)) for n in ("bare", "stock", "adapter")]
        bot = await stack.enter_async_context(running("bot", str(database)))
        connector = await stack.enter_async_context(running("connector"))
        client = Client(await stack.enter_async_context(aiohttp.ClientSession()), connector, length)
        await client.post(bot, crowd.pastes(people))
        subjects = [
            Subject("bare aiohttp echo", bare, crowd.helps()),
            Subject("stock botbuilder echo", stock, crowd.helps()),
            Subject("our adapter, one sentence", adapter, crowd.helps()),
            Subject("our bot, help", bot, crowd.helps()),
            Subject("our bot, done", bot, crowd.dones(people)),
        ]
        await _rounds(client, subjects)
        return subjects


async def _rounds(client: Client, subjects: list[Subject]) -> None:
    for subject in subjects:
        await client.post(subject.peer, islice(subject.messages, client.length.warm_up))
    for _ in range(client.length.rounds):
        for subject in subjects:
            await client.measure(subject)


async def check_done(database: Path, length: Length) -> None:
    """Every `done` closed an item that was open."""
    async with opened(f"sqlite:///{database}") as store:
        statuses = [task["status"] for task in await store.everything()]
    assert statuses == ["done"] * length.people, "a done closed nothing"


def table(subjects: list[Subject], length: Length) -> Iterator[str]:
    """What is printed."""
    bare, stock, adapter = (subject.cost for subject in subjects[:3])
    rounds = f"median of {length.rounds} rounds of {length.messages} messages"
    yield f"CPU per message, Python {python_version()}, {rounds}\n"
    yield f"{'':27}{'ms':>8}{'× bare':>9}{'× stock':>9}{'rounds, ms':>15}"
    for subject in subjects:
        spread = f"{min(subject.rounds):.2f}–{max(subject.rounds):.2f}"
        ratios = f"{subject.cost / bare:9.1f}{subject.cost / stock:9.2f}"
        yield f"{subject.title:27}{subject.cost:8.2f}{ratios}{spread:>15}"
    share = f"({adapter:.2f} - {bare:.2f}) / ({stock:.2f} - {bare:.2f}) = {overhead(subjects):.2f}"
    yield f"\nSDK overhead of our adapter, as a part of the stock one's: {share}"


def overhead(subjects: list[Subject]) -> float:
    """What our adapter adds to a bare echo, as a part of what the stock one adds."""
    bare, stock, adapter = (subject.cost for subject in subjects[:3])
    return (adapter - bare) / (stock - bare)


def main(*, short: bool = False) -> int:
    """Measure, print, and fail above the most we allow."""
    length = SHORT if short else FULL
    with TemporaryDirectory(prefix="followup-turns-") as folder:
        database = Path(folder) / "turns.db"
        subjects = asyncio.run(measured(database, length))
        asyncio.run(check_done(database, length))
    print("\n".join(table(subjects, length)))
    is_kept = overhead(subjects) <= MOST_OVERHEAD
    print(f"At most {MOST_OVERHEAD}: {'kept' if is_kept else 'BROKEN'}")
    return 0 if is_kept or short else 1


if __name__ == "__main__":
    sys.exit(main(short="--short" in sys.argv))
