"""Several at work, at once or in turn: where one fails the others go on."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable


async def together(work: Iterable[Awaitable[None]]) -> None:
    """Wait for everyone, also where one fails: what the others have in flight arrives. Raises what the first raised."""
    for fault in await asyncio.gather(*work, return_exceptions=True):
        if isinstance(fault, BaseException):
            raise fault


async def in_turn(*steps: Callable[[], Awaitable[None]]) -> None:
    """One after another, also where one fails. Raises what the first raised."""
    faults = []
    for step in steps:
        try:
            await step()
        except Exception as fault:  # told below
            faults.append(fault)
    if faults:
        raise faults[0]
