"""Tasks, and what is said of them. One verb, one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import Person
from domain.task import Move, Snooze, Task
from storage import asks, tasks
from storage.database import Database
from storage.tasks import Deed, Moved, Origin


@dataclass(frozen=True, slots=True)
class Tasks:
    """Tasks, and what is said of them."""

    database: Database

    async def one(self, number: int) -> Task | None:
        """The task with that number."""
        async with self.database.read() as db:
            return await tasks.numbered(db, number)

    async def origin(self, number: int) -> Origin | None:
        """What a task was read from."""
        async with self.database.read() as db:
            return await tasks.origin(db, number)

    async def of_meeting(self, meeting_id: int) -> tuple[Task, ...]:
        """A meeting's tasks in the order of its notes."""
        async with self.database.read() as db:
            return await tasks.of_meeting(db, meeting_id)

    async def open_for(self, person: Person) -> tuple[Task, ...]:
        """What somebody is asked about, by due day."""
        async with self.database.read() as db:
            return await tasks.open_for(db, person)

    async def apply(self, moves: Sequence[tuple[int, Move]], deed: Deed, *, ask_at: datetime) -> tuple[Moved, ...]:
        """Move tasks as they stand now, each with its history lines, all or none; gone tasks are left out.

        Who is newly asked is asked from `ask_at` on; about a snoozed task nobody is asked before it.
        """
        async with self.database.write() as db:
            return tuple([m for n, move in moves if (m := await self._apply(db, n, move, deed, ask_at))])

    async def _apply(self, db: AsyncConnection, number: int, move: Move, deed: Deed, ask_at: datetime) -> Moved | None:
        found = await tasks.apply(db, number, move, deed)
        if found is None:
            return None
        await asks.plan(db, found[0], ask_at)
        if isinstance(move, Snooze) and found[1]:
            await asks.postpone(db, [number], ask_at)
        return found

    async def touched(self, source: str) -> tuple[Task, ...]:
        """The tasks that an activity changed when it came before."""
        async with self.database.read() as db:
            return await tasks.touched(db, source)
