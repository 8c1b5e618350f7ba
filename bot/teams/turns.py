"""One activity at a time in each conversation: read, taken, answered, marked as answered."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from traceback import extract_tb
from typing import Protocol
from weakref import WeakValueDictionary

from bot.cards import Shown, shown
from bot.teams.errors import ConnectorError
from bot.teams.ports import Exchange
from bot.teams.reading import read
from bot.teams.speaking import Speaker
from dialogs.answer import Answer, Trouble
from dialogs.incoming import Incoming
from storage import DatabaseUnavailable

log = logging.getLogger(__name__)


class Turns(Protocol):
    """The conversation itself."""

    async def take(self, incoming: Incoming) -> Answer:
        """Commit what was said and decide the answer; a redelivery gets its answer again, or silence."""
        ...

    async def language(self, incoming: Incoming, answer: Answer) -> str:
        """What the answer is said in."""
        ...

    async def answered(self, incoming: Incoming) -> None:
        """The answer has left."""
        ...

    async def failed(self, incoming: Incoming) -> None:
        """No answer has left."""
        ...


class TurnTaker:
    """Raises ConnectorError when an answer could not be sent, DatabaseUnavailable when none is."""

    def __init__(self, turns: Turns) -> None:
        self._turns = turns
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def on_turn(self, exchange: Exchange) -> None:
        """Take one activity; deliveries of the same one at once wait for each other."""
        incoming = read(exchange.raw, datetime.now(UTC))
        if incoming is None:
            return
        async with self._lock(incoming.place.conversation_id):
            await self._turn(incoming, Speaker(exchange, incoming))

    def _lock(self, conversation_id: str) -> asyncio.Lock:
        return self._locks.setdefault(conversation_id, asyncio.Lock())

    async def _turn(self, incoming: Incoming, speaker: Speaker) -> None:
        try:
            answer = await self._turns.take(incoming)
            look = shown(answer, await self._turns.language(incoming, answer))
        except DatabaseUnavailable as away:  # what was said may not be kept, so it isn't taken: Teams delivers it again
            log.error("turn %s not taken: %s", _ids(incoming), away)
            raise
        except Exception as fault:  # whatever failed, the person is told, and Teams may deliver again
            log.error("turn %s failed: %s", _ids(incoming), _place(fault))
            await self._mark(self._turns.failed, incoming)
            await speaker.say(_trouble(incoming))
            return
        await self._say(incoming, speaker, look)

    async def _say(self, incoming: Incoming, speaker: Speaker, look: Shown | None) -> None:
        try:
            await speaker.say(look)
        except ConnectorError:
            await self._mark(self._turns.failed, incoming)
            raise
        await self._mark(self._turns.answered, incoming)

    async def _mark(self, mark: Callable[[Incoming], Awaitable[None]], incoming: Incoming) -> None:
        try:
            await mark(incoming)
        except Exception as fault:  # at worst a redelivery is answered once more, or waits for the lease
            log.error("turn %s not marked: %s", _ids(incoming), _place(fault))


def _trouble(incoming: Incoming) -> Shown | None:
    return shown(Trouble(), incoming.language)


def _ids(incoming: Incoming) -> str:
    return f"{incoming.id} in {incoming.place.conversation_id}"


def _place(fault: Exception) -> str:
    """The kind of a fault and where it arose, without its words."""
    frames = [f"{frame.filename}:{frame.lineno}" for frame in extract_tb(fault.__traceback__)]
    return " < ".join([type(fault).__name__, *reversed(frames)])
