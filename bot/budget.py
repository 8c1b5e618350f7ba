"""The seconds of a turn: everything that waits in it draws on the same ones, and none waits longer than what is left.

Ambient at this edge only: storage is handed `patience`, dialogs don't know. Outside a turn nobody is in a hurry.
"""

import asyncio
import math
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from contextvars import ContextVar

from storage import PATIENCE_SECONDS

TURN_SECONDS = 12.0  # Teams gives a turn up after 15
LAST_SECONDS = 1.5  # of them, to end a turn well that can't be answered in time
SHORTEST_SECONDS = LAST_SECONDS / 2  # what is marked at the end of a turn gets these

_ends: ContextVar[float] = ContextVar("ends", default=math.inf)


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """What is awaited in the block has so many seconds."""
    token = _ends.set(asyncio.get_running_loop().time() + seconds)
    try:
        yield
    finally:
        _ends.reset(token)


def a_turn() -> AbstractContextManager[None]:
    """The seconds of a turn, from the arrival of its request on."""
    return within(TURN_SECONDS - LAST_SECONDS)


def left(most: float = math.inf, *, keep: float = 0.0) -> float:
    """For how many seconds something may wait: so many at most, and the turn's rest beyond what others need of it."""
    return max(0.0, min(most, _ends.get() - asyncio.get_running_loop().time() - keep))


def patience() -> float:
    """The same for the database, which is needed to the very end."""
    return max(SHORTEST_SECONDS, left(PATIENCE_SECONDS))
