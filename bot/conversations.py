"""What `bot.teams` talks to: each turn finds its dialog, and is marked when its answer has left."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime

from dialogs.desk import TURN_LEASE, Desk, heard_of
from dialogs.incoming import Incoming
from dialogs.meeting_card import remember
from dialogs.route import Reply, keep, reply

log = logging.getLogger(__name__)
RENEW_SECONDS = TURN_LEASE.total_seconds() / 2.5  # nearly every turn is over by then


@dataclass(frozen=True, slots=True)
class Conversations:
    """The dialogs, and what is remembered of each turn."""

    desk: Desk

    async def keep(self, incoming: Incoming) -> None:
        """What was said, before it has its turn."""
        await keep(self.desk, incoming)

    @asynccontextmanager
    async def at_work(self, incoming: Incoming) -> AsyncIterator[None]:
        """The lease on a turn is short, for it outlives a machine that dies; a turn that takes longer renews it."""
        over = asyncio.Event()
        renewing = asyncio.create_task(self._renew(incoming, over))
        try:
            yield
        finally:
            over.set()
            await renewing

    async def _renew(self, incoming: Incoming, over: asyncio.Event) -> None:
        while not over.is_set():
            with suppress(TimeoutError):
                await asyncio.wait_for(over.wait(), RENEW_SECONDS)
                return
            try:
                await self.desk.store.inbound.renew(heard_of(incoming), self.desk.clock() + TURN_LEASE)
            except Exception as fault:  # at worst somebody else takes the turn as well
                log.warning("a lease is not renewed: %s", type(fault).__name__)

    async def take(self, incoming: Incoming) -> Reply:
        """The answer to one activity."""
        return await reply(self.desk, incoming)

    async def stands(self, incoming: Incoming, reply: Reply, message_id: str) -> None:
        """A meeting's card is drawn anew there as things change."""
        await remember(self.desk, incoming, reply.answer, message_id)

    async def answered(self, incoming: Incoming) -> None:
        """The answer has left."""
        await self.desk.store.inbound.answered(heard_of(incoming), datetime.now(UTC))

    async def failed(self, incoming: Incoming) -> None:
        """No answer has left: the next delivery may try at once."""
        await self.desk.store.inbound.let_go(heard_of(incoming))

    async def given_up(self, incoming: Incoming) -> None:
        """No answer has left, and we don't try again by ourselves."""
        await self.desk.store.inbound.give_up(heard_of(incoming))
