"""When a request may leave: under Teams' limits, answers to people ahead of digests.

The limits stand on Microsoft's page "Optimize your bot with rate limiting in Teams": 50 requests a second per app and
tenant, and the windows below per thread. Who paces just under them is never refused; who backs off after a refusal has
half of what he sends refused.
"""

import asyncio
import math
from collections import OrderedDict, deque
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import count


class Urgency(IntEnum):
    """Who goes first."""

    ANSWER = 0
    DIGEST = 1


@dataclass(frozen=True, slots=True)
class Window:
    """At most so many sends to one conversation in so many seconds."""

    sends: int
    seconds: float


WINDOWS = (Window(7, 1), Window(8, 2), Window(60, 30), Window(1800, 3600))
HEADROOM = 0.977  # of the global limit: requests that leave evenly arrive a little unevenly, by up to 23 ms
ON_ITS_WAY = 1.0  # seconds in which refusals belong together
SLOWEST = 1.0  # seconds between digests, however often Teams says 429
RECOVERY = 0.98  # of the gap, each time a digest arrives
MOST_THREADS = 10_000  # remembered; a thread that was quiet for long is forgotten first


@dataclass(slots=True)
class Thread:
    """When we last sent to one conversation, and until when Teams wants none there (loop time, seconds)."""

    sent: deque[float] = field(default_factory=lambda: deque(maxlen=max(window.sends for window in WINDOWS)))
    held_until: float = 0.0

    def free_at(self) -> float:
        """The earliest moment at which every window has room."""
        full = (window for window in WINDOWS if len(self.sent) >= window.sends)
        return max((self.sent[-window.sends] + window.seconds for window in full), default=0.0)


@dataclass(frozen=True, slots=True, order=True)
class _Waiting:
    urgency: Urgency
    place: int
    conversation_id: str = field(compare=False)
    turn: "asyncio.Future[None]" = field(compare=False)


class Pacer:
    """`await pacer.turn(...)` before each request; one pacer for everything that shares the app's limit."""

    def __init__(self, per_second: float) -> None:
        self._gap = 1 / (per_second * HEADROOM)
        self._digest_gap = self._gap
        self._places = count()
        self._waiting: list[_Waiting] = []
        self._threads: OrderedDict[str, Thread] = OrderedDict()
        self._free_at = dict.fromkeys(Urgency, 0.0)
        self._slowed_until = 0.0
        self._alarm: asyncio.TimerHandle | None = None

    async def turn(self, conversation_id: str, urgency: Urgency, *, within: float = math.inf) -> None:
        """Wait until a request about that conversation may leave; "" is about none.

        Raises TimeoutError when that is not within so many seconds: at once where that is known.
        """
        loop = asyncio.get_running_loop()
        mine = _Waiting(urgency, next(self._places), conversation_id, loop.create_future())
        if self._earliest(mine) > loop.time() + within:
            raise TimeoutError
        self._waiting.append(mine)
        self._waiting.sort()
        self._let_go()
        async with asyncio.timeout(within):
            await mine.turn

    def throttled(self, conversation_id: str, seconds: float) -> None:
        """Teams said 429: that conversation waits as told and all digests with it, which then go slower for a while.

        What was on its way already when it said so is refused too: all that is one refusal.
        """
        now = asyncio.get_running_loop().time()
        self._thread(conversation_id).held_until = now + seconds
        self._free_at[Urgency.DIGEST] = max(self._free_at[Urgency.DIGEST], now + seconds)
        if now >= self._slowed_until:
            self._digest_gap = min(self._digest_gap * 2, SLOWEST)
            self._slowed_until = now + max(seconds, ON_ITS_WAY)

    def arrived(self) -> None:
        """A request was taken: digests come back to their pace."""
        self._digest_gap = max(self._gap, self._digest_gap * RECOVERY)

    def _let_go(self) -> None:
        """Let everyone go whose turn it is, and set the alarm for the next."""
        now = asyncio.get_running_loop().time()
        self._waiting = [waiting for waiting in self._waiting if not waiting.turn.done()]
        while ready := next((waiting for waiting in self._waiting if self._earliest(waiting) <= now), None):
            self._waiting.remove(ready)
            self._count(ready, now)
            ready.turn.set_result(None)
        self._set_alarm()

    def _earliest(self, waiting: _Waiting) -> float:
        thread = self._threads.get(waiting.conversation_id) or Thread()
        return max(self._free_at[waiting.urgency], thread.free_at(), thread.held_until)

    def _count(self, gone: _Waiting, now: float) -> None:
        """The gap counts from when the turn was due, so that a late alarm loses no time; half a gap at most."""
        if gone.conversation_id:
            self._thread(gone.conversation_id).sent.append(now)
        since = max(self._free_at[Urgency.ANSWER], now - self._gap / 2)
        self._free_at[Urgency.ANSWER] = since + self._gap
        self._free_at[Urgency.DIGEST] = max(self._free_at[Urgency.DIGEST], since + self._digest_gap)

    def _set_alarm(self) -> None:
        if self._alarm:
            self._alarm.cancel()
        self._alarm = None
        if self._waiting:
            at = min(map(self._earliest, self._waiting))
            self._alarm = asyncio.get_running_loop().call_at(at, self._let_go)

    def _thread(self, conversation_id: str) -> Thread:
        thread = self._threads.setdefault(conversation_id, Thread())
        self._threads.move_to_end(conversation_id)
        if len(self._threads) > MOST_THREADS:
            self._threads.popitem(last=False)
        return thread
