"""Answers are tried again for as long as somebody waits for them; digests have a row that remembers them instead."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.budget import left
from bot.teams.errors import ConnectorError

Call = Callable[[], Awaitable[object]]


@dataclass(frozen=True, slots=True)
class Patience:
    """Times in seconds; all tries together end with their turn."""

    tries: int = 4
    first_wait: float = 0.3
    total: float = 8.0

    async def insist(self, call: Call) -> object:
        """Call until it works, waiting as told or twice as long each time. Raises the last ConnectorError."""
        ends = asyncio.get_running_loop().time() + left(self.total)
        for attempt in range(self.tries):
            try:
                return await call()
            except ConnectorError as fault:
                wait = self._wait(attempt, fault)
                is_last = attempt == self.tries - 1 or asyncio.get_running_loop().time() + wait > ends
                if is_last or not fault.is_passing:
                    raise
            await asyncio.sleep(wait)
        raise AssertionError("the last try returns or raises")

    def _wait(self, attempt: int, fault: ConnectorError) -> float:
        jitter = random.uniform(1, 1.5)  # noqa: S311 - spreads load, guards nothing
        return fault.retry_after if fault.retry_after is not None else self.first_wait * 2**attempt * jitter
