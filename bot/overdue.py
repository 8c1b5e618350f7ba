"""Turns whose answer never left. Nobody knows whether Teams delivers them again, so after a while we do it."""

import asyncio
import logging
from dataclasses import dataclass, field

from bot.teams import Gate
from bot.teams.errors import ConnectorError
from dialogs.desk import TURN_LEASE, Desk
from storage import DatabaseUnavailable

log = logging.getLogger(__name__)
AT_ONCE = 20


@dataclass(frozen=True, slots=True)
class Overdue:
    """One look at a time, and an end that waits for what is in flight."""

    desk: Desk
    gate: Gate
    _busy: asyncio.Lock = field(default_factory=asyncio.Lock)
    _stopping: asyncio.Event = field(default_factory=asyncio.Event)

    async def catch_up(self) -> None:
        """Answer what is due to be answered; what fails is logged, and a later look tries again."""
        async with self._busy:
            try:
                await self.gate.settle()
                while not self._stopping.is_set() and await self._some():
                    pass
            except DatabaseUnavailable as away:
                log.warning("nobody is answered late: %s", away)
            except Exception:
                log.exception("a look for what is unanswered failed; the next one tries again")

    async def _some(self) -> bool:
        """Whether there was something."""
        found = await self.desk.store.inbound.take_overdue(self.desk.clock(), TURN_LEASE, AT_ONCE)
        await asyncio.gather(*map(self._again, found))
        return bool(found)

    async def _again(self, activity: str) -> None:
        try:
            await self.gate.again(activity)
        except (ConnectorError, DatabaseUnavailable) as fault:
            log.warning("a late answer did not leave: %s", fault)
        except Exception as fault:  # around one turn: the others go on
            log.error("a late answer failed: %s", type(fault).__name__)

    async def finish(self) -> None:
        """Begin nothing more, and wait until what is in flight has arrived."""
        self._stopping.set()
        async with self._busy:
            pass
