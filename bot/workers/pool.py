"""Long work beside the loop, in processes that can be killed: they die with their deadline, whatever they are at."""

import asyncio
import logging
import math
import pickle
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Callable
from typing import Final, Self, TypeVar, cast

from bot.budget import left
from bot.workers.wire import HEAD, framed, length_in
from dialogs.ports import GivenUp

log = logging.getLogger(__name__)
MOST: Final = 2  # processes; who comes then waits, within their own deadline
LARGEST: Final = 16 * 2**20  # bytes of what goes in or comes out
START_SECONDS: Final = 60  # of no turn; nobody is in a hurry then
KEPT_SECONDS: Final = 2.0  # of its turn: to say that it took too long
LOST = (EOFError, OSError)  # asyncio.IncompleteReadError is an EOFError
T = TypeVar("T")


class WorkFailed(Exception):
    """The work raised; the message is what kind of fault, without its words."""


class Workers:
    """`dialogs.ports.Worker`. Each process is started when it is first needed, and serves until it has to be killed."""

    def __init__(self) -> None:
        self._idle: list[Process] = []
        self._room = asyncio.Semaphore(MOST)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        while self._idle:
            await _end(self._idle.pop())

    async def run(self, work: Callable[[], T], seconds: float) -> T:
        """What the work returns. Raises GivenUp, WorkFailed.

        Waiting for a process counts, starting one doesn't; a turn's seconds run all the while.
        """
        asked = pickle.dumps((seconds, work))
        if len(asked) > LARGEST:
            raise GivenUp("it is too large")
        try:
            async with asyncio.timeout(left(seconds, keep=KEPT_SECONDS)) as deadline, self._room:
                return cast("T", await self._done(asked, deadline))
        except TimeoutError:
            raise GivenUp(f"not done within {seconds:.1f} s") from None

    async def _done(self, asked: bytes, deadline: asyncio.Timeout) -> object:
        process = await self._process(deadline)
        try:
            answer = await _answered(process, asked)
        except BaseException:  # cancelled too: nobody waits for it any more
            await _end(process)
            raise
        self._idle.append(process)
        return _returned(answer)

    async def _process(self, deadline: asyncio.Timeout) -> Process:
        while self._idle:
            process = self._idle.pop()
            if process.returncode is None:
                return process
        until, began = deadline.when(), _now()
        assert until is not None  # noqa: S101 - it was given seconds
        deadline.reschedule(began + left(START_SECONDS, keep=KEPT_SECONDS))
        process = await _started()
        deadline.reschedule(_now() + left(until - began, keep=KEPT_SECONDS))
        return process


def _now() -> float:
    return asyncio.get_running_loop().time()


async def _started() -> Process:
    """A process that has loaded what it needs."""
    command = (sys.executable, "-m", "bot.workers")
    process = await asyncio.create_subprocess_exec(*command, stdin=PIPE, stdout=PIPE, stderr=DEVNULL)
    try:
        await _answered(process, pickle.dumps((math.inf, dict)))
    except BaseException:
        await _end(process)
        raise
    return process


async def _answered(process: Process, asked: bytes) -> bytes:
    """Raises GivenUp when it dies over it."""
    assert process.stdin and process.stdout  # noqa: S101, PT018 - both are pipes
    try:
        process.stdin.write(framed(asked))
        await process.stdin.drain()
        length = length_in(await process.stdout.readexactly(HEAD))
        if length > LARGEST:
            raise GivenUp("what it made is too large")
        return await process.stdout.readexactly(length)
    except LOST as lost:
        raise GivenUp(f"its process died ({type(lost).__name__})") from lost


async def _end(process: Process) -> None:
    """Its pipes are read to their end too, without which they stay open."""
    if process.returncode is None:
        process.kill()
    await process.communicate()


def _returned(answer: bytes) -> object:
    is_done, made = pickle.loads(answer)  # noqa: S301 - our own process wrote it
    if is_done:
        return made
    if made == MemoryError.__name__:
        raise GivenUp("it took too much memory")
    raise WorkFailed(str(made))
