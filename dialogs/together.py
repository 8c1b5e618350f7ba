"""Several at work at once."""

import asyncio
from collections.abc import Awaitable, Iterable


async def together(work: Iterable[Awaitable[None]]) -> None:
    """Wait for everyone, also where one fails: what the others have in flight arrives. Raises what the first raised."""
    for fault in await asyncio.gather(*work, return_exceptions=True):
        if isinstance(fault, BaseException):
            raise fault
