"""One activity at a time in each conversation: read, taken, answered, marked as answered."""

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime
from functools import partial
from traceback import extract_tb
from typing import Protocol
from weakref import WeakValueDictionary

from bot.budget import left
from bot.cards import Shown, shown
from bot.teams.errors import ConnectorError, OutOfTime
from bot.teams.ports import Exchange
from bot.teams.reading import read
from bot.teams.speaking import Speaker
from dialogs.answer import Trouble
from dialogs.incoming import Incoming
from dialogs.route import Reply
from storage import DatabaseUnavailable

log = logging.getLogger(__name__)
MOST_UNMARKED = 1000
Mark = Callable[[Incoming], Awaitable[None]]


class Turns(Protocol):
    """The conversation itself."""

    async def keep(self, incoming: Incoming) -> None:
        """Commit what was said, before those who came first have had their turn."""
        ...

    def at_work(self, incoming: Incoming) -> AbstractAsyncContextManager[None]:
        """While the block runs nobody else takes that activity, on whatever machine."""
        ...

    async def take(self, incoming: Incoming) -> Reply:
        """Commit what was said and decide the answer; a redelivery gets its answer again, or silence."""
        ...

    async def stands(self, incoming: Incoming, reply: Reply, message_id: str) -> None:
        """The answer stands in the conversation as that message."""
        ...

    async def answered(self, incoming: Incoming) -> None:
        """The answer has left."""
        ...

    async def failed(self, incoming: Incoming) -> None:
        """No answer has left: it may be tried again at once."""
        ...

    async def given_up(self, incoming: Incoming) -> None:
        """No answer has left, and none is tried unless Teams delivers it again."""
        ...


class TurnTaker:
    """Raises ConnectorError when an answer could not be sent, DatabaseUnavailable when none is."""

    def __init__(self, turns: Turns) -> None:
        self._turns = turns
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._unmarked: deque[tuple[Mark, Incoming]] = deque(maxlen=MOST_UNMARKED)

    async def on_turn(self, exchange: Exchange) -> None:
        """Take one activity; those of one conversation wait for each other."""
        await self._taken(exchange, is_last=False)

    async def take_again(self, exchange: Exchange) -> None:
        """Take one that may have been answered: if this answer may arrive, there is no other."""
        await self._taken(exchange, is_last=True)

    async def settle(self) -> None:
        """Mark what could not be marked when its answer left. Raises DatabaseUnavailable."""
        while self._unmarked:
            mark, incoming = self._unmarked.popleft()
            try:
                await mark(incoming)
            except DatabaseUnavailable:
                self._unmarked.appendleft((mark, incoming))
                raise

    async def _taken(self, exchange: Exchange, *, is_last: bool) -> None:
        incoming = read(exchange.raw, datetime.now(UTC))
        if incoming is None:
            return
        try:
            async with asyncio.timeout(left()):
                await self._in_order(incoming, Speaker(exchange, incoming), is_last=is_last)
        except TimeoutError as fault:  # the claim on it ends by itself, soon
            raise OutOfTime(has_left=True) from fault

    async def _in_order(self, incoming: Incoming, speaker: Speaker, *, is_last: bool) -> None:
        lock = self._lock(incoming.place.conversation_id)
        if lock.locked():  # who waits may wait in vain, and then it is answered later
            await self._mark(self._turns.keep, incoming)
        async with lock, self._turns.at_work(incoming):
            await self._turn(incoming, speaker, is_last=is_last)

    def _lock(self, conversation_id: str) -> asyncio.Lock:
        return self._locks.setdefault(conversation_id, asyncio.Lock())

    async def _turn(self, incoming: Incoming, speaker: Speaker, *, is_last: bool) -> None:
        mark, reply = self._turns.answered, None
        try:
            reply = await self._turns.take(incoming)
            look = shown(reply.answer, reply.language)
        except DatabaseUnavailable as away:  # what was said may not be kept, so it isn't taken: Teams delivers it again
            log.error("turn %s not taken: %s", _ids(incoming), away)
            raise
        except Exception as fault:  # whatever failed, the person is told, and Teams may deliver again
            log.error("turn %s failed: %s", _ids(incoming), _place(fault))
            look, mark = _trouble(incoming), self._turns.given_up
        message_id = await self._say(incoming, speaker, look, is_last=is_last)
        if message_id and reply:
            await self._mark(partial(self._turns.stands, reply=reply, message_id=message_id), incoming)
        if not await self._mark(mark, incoming):
            self._unmarked.append((mark, incoming))

    async def _say(self, incoming: Incoming, speaker: Speaker, look: Shown | None, *, is_last: bool) -> str | None:
        """The id of the message that says it."""
        try:
            return await speaker.say(look)
        except ConnectorError as fault:
            is_over = fault.is_final or fault.is_unsure or (is_last and fault.may_have_arrived)
            await self._mark(self._turns.given_up if is_over else self._turns.failed, incoming)
            raise

    async def _mark(self, mark: Mark, incoming: Incoming) -> bool:
        try:
            await mark(incoming)
        except Exception as fault:  # at worst it is answered once more, or waits until nobody is at work on it
            log.error("turn %s not marked: %s", _ids(incoming), _place(fault))
            return False
        return True


def _trouble(incoming: Incoming) -> Shown | None:
    return shown(Trouble(), incoming.language)


def _ids(incoming: Incoming) -> str:
    return f"{incoming.id} in {incoming.place.conversation_id}"


def _place(fault: Exception) -> str:
    """The kind of a fault and where it arose, without its words."""
    frames = [f"{frame.filename}:{frame.lineno}" for frame in extract_tb(fault.__traceback__)]
    return " < ".join([type(fault).__name__, *reversed(frames)])
