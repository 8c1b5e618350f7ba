"""What strangers can cost us: memory, CPU and waiting, for inputs made to cost a lot.

`python -m benchmarks.hostile`. The bot is a process of its own, with sign-in, whose memory and CPU the kernel tells
(Linux). Another input is one more line of INPUTS.
"""

import asyncio
import gzip
import json
import os
import signal
import sys
import time
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import aiohttp

import bot.teams.keys
from bot.app import serving
from bot.settings import Settings
from tests.bot.identity import GOOD, OTHER_KEY, SERVICE, OpenId, Token
from tests.bot.kit import TENANT, in_channel

BODY = 2 * 2**20  # bytes that a half-sent request says will come
HOURS = 2 * 3600.0
MIB = 2**20
POST = "POST /api/messages HTTP/1.1\r\nHost: bot\r\nContent-Type: application/json\r\n"


@dataclass(frozen=True, slots=True)
class Counts:
    """How many of each, and the seconds in which a server takes what it will take."""

    half_sent: int
    packed: int
    forgers: int
    settle: float


FULL, SHORT = Counts(200, 10, 4, 2.0), Counts(2, 1, 1, 0.1)


@dataclass(frozen=True, slots=True)
class Bot:
    """The process, the key server it asks, and how much it is to bear."""

    process: Process
    port: int
    keys: OpenId
    http: aiohttp.ClientSession
    counts: Counts

    @property
    def memory(self) -> float:
        """MiB resident."""
        pages = int(Path(f"/proc/{self.process.pid}/statm").read_text("ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / MIB

    @property
    def cpu(self) -> float:
        """Seconds since its start."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text("ascii").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def cost(self, memory: float, cpu: float) -> str:
        """What it took since it had that much."""
        return f"{self.cpu - cpu:.2f} s of CPU, {max(0.0, self.memory - memory):.0f} MiB"

    async def post(self, body: bytes, **headers: str) -> int:
        """The status of a POST."""
        sent_as = {"Content-Type": "application/json"} | headers
        url = f"http://127.0.0.1:{self.port}/api/messages"
        async with self.http.post(url, data=body, headers=sent_as) as response:
            return response.status

    async def wait(self) -> float:
        """Seconds that somebody waits who has every right to an answer."""
        began = time.perf_counter()
        assert await self.post(chatter(), Authorization=GOOD.header) == 201
        return time.perf_counter() - began


def chatter() -> bytes:
    """What the bot hears and answers nothing to."""
    return json.dumps(in_channel("shall we have lunch?", serviceUrl=SERVICE, id=f"m-{time.monotonic()}")).encode()


async def half_sent(bot: Bot, token: str, size: int) -> str:
    """Many requests, each but its last byte."""
    before = bot.memory, bot.cpu
    async with AsyncExitStack() as stack:
        named = f"Authorization: {token}\r\n" if token else ""
        for _ in range(bot.counts.half_sent):
            _, writer = await asyncio.open_connection("127.0.0.1", bot.port)
            stack.callback(writer.close)
            writer.write(f"{POST}{named}Content-Length: {size}\r\n\r\n".encode() + b'"' + b"x" * (size - 2))
        await asyncio.sleep(bot.counts.settle)
        return bot.cost(*before)


async def half_sent_by_strangers(bot: Bot) -> str:
    """Without a token."""
    return await half_sent(bot, "", BODY)


async def half_sent_by_teams(bot: Bot) -> str:
    """With a good one."""
    return await half_sent(bot, GOOD.header, BODY // 2)


async def packed(bot: Bot) -> str:
    """2 KB that unpack to a body full of empty lists."""
    body = gzip.compress(b"[" + b"[]," * (BODY // 3 - 2) + b"[]]")
    before = bot.memory, bot.cpu
    for _ in range(bot.counts.packed):
        await bot.post(body, **{"Content-Encoding": "gzip"})
    return f"{bot.cost(*before)} for {bot.counts.packed} times {len(body)} bytes"


async def forged(bot: Bot) -> str:
    """Invented key ids while the key server hangs and our list is two hours old."""
    await bot.wait()
    before = bot.memory, bot.cpu
    bot.process.send_signal(signal.SIGUSR1)
    bot.keys.hold = asyncio.Event()
    tokens = (Token(SERVICE, key=OTHER_KEY, kid=f"invented-{n}").header for n in range(bot.counts.forgers))
    forgers = [asyncio.create_task(bot.post(chatter(), Authorization=token)) for token in tokens]
    await bot.keys.waited()
    waited = await bot.wait()
    bot.keys.hold.set()
    bot.keys.hold = None
    await asyncio.gather(*forgers)
    return f"{bot.cost(*before)}; a good request waits {waited:.2f} s"


async def stopped(bot: Bot) -> str:
    """SIGTERM while requests are half-sent; the last of all inputs."""
    async with AsyncExitStack() as stack:
        for rest in ("", f"Authorization: {GOOD.header}\r\nContent-Length: 9\r\n\r\n"):
            _, writer = await asyncio.open_connection("127.0.0.1", bot.port)
            stack.callback(writer.close)
            writer.write(f"{POST}{rest}".encode())
        before = bot.memory, bot.cpu
        await bot.wait()
        spent, began = bot.cost(*before), time.perf_counter()
        bot.process.terminate()
        await bot.process.wait()
        return f"{spent}; ends after {time.perf_counter() - began:.1f} s"


INPUTS: dict[str, Callable[[Bot], Awaitable[str]]] = {
    "{0.half_sent} half-sent requests without a token": half_sent_by_strangers,
    "{0.half_sent} half-sent requests with a good one": half_sent_by_teams,
    "2 KB of gzip": packed,
    "{0.forgers} forged tokens, key server hangs": forged,
    "SIGTERM among half-sent requests": stopped,
}


@asynccontextmanager
async def running(counts: Counts) -> AsyncIterator[Bot]:
    """A fresh bot over an empty database."""
    with TemporaryDirectory(prefix="followup-hostile-") as folder:
        async with OpenId() as keys, aiohttp.ClientSession() as http:
            ours = (f"sqlite:///{folder}/hostile.db", f"{keys.url}/openid")
            command = (sys.executable, "-m", "benchmarks.hostile", *ours)
            process = await asyncio.create_subprocess_exec(*command, stdout=PIPE, stderr=DEVNULL)
            assert process.stdout
            yield Bot(process, int(await process.stdout.readline()), keys, http, counts)
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()


async def serve(database_url: str, openid_metadata_url: str) -> None:
    """The bot; SIGUSR1 makes its keys two hours older."""
    settings = Settings.model_construct(
        app_id="a0000000-0000-4000-8000-000000000001",
        app_password="-",  # noqa: S106 - never sent anywhere
        app_tenant_id=TENANT,
        database_url=database_url,
        host="127.0.0.1",
        openid_metadata_url=openid_metadata_url,
        port=0,
        service_hosts=("localhost",),
        tick_seconds=0,
    )
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    loop.add_signal_handler(signal.SIGUSR1, _age)
    async with serving(settings) as port:
        sys.stdout.write(f"{port}\n")
        sys.stdout.flush()
        await stop.wait()


def _age() -> None:
    setattr(bot.teams.keys, "monotonic", lambda: time.monotonic() + HOURS)  # noqa: B010 - it is an import there


async def measured(counts: Counts) -> None:
    """The table, each input against a bot of its own."""
    for name, cost in INPUTS.items():
        async with running(counts) as bot:
            await bot.wait()
            print(f"{name.format(counts):<45} {await cost(bot)}", flush=True)


def main(*, short: bool = False) -> None:
    """Print the table."""
    asyncio.run(measured(SHORT if short else FULL))


if __name__ == "__main__":
    if urls := [each for each in sys.argv[1:] if each != "--short"]:
        asyncio.run(serve(*urls))
    else:
        main(short="--short" in sys.argv)
