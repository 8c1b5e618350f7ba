"""Tasks, and what is said of them. One verb, one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from domain.move import Move, Snooze, changes
from domain.people import Person
from domain.task import Task
from storage import asks, tasks
from storage import undo as undo_rows
from storage.database import Database
from storage.deed import Deed
from storage.tasks import Moved, Origin


@dataclass(frozen=True, slots=True)
class Undone:
    """The tasks that are as they were, and those that others changed since."""

    back: tuple[Task, ...] = ()
    stands: tuple[Task, ...] = ()


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

    async def undo(self, source: str, deed: Deed, *, ask_at: datetime) -> Undone:
        """Take back what an activity of that person changed, unless others changed it since; once only."""
        async with self.database.write() as db:
            done = await undo_rows.of_source(db, source)
            if done is None or done.by_id != deed.by.id:
                return Undone()
            if done.is_undone:
                return Undone(stands=await tasks.touched(db, source))
            back, stands = await self._taken_back(db, done, deed, ask_at)
            await undo_rows.mark_undone(db, source, deed)
            return Undone(back, stands)

    async def _taken_back(
        self, db: AsyncConnection, done: undo_rows.Done, deed: Deed, ask_at: datetime
    ) -> tuple[tuple[Task, ...], tuple[Task, ...]]:
        back, stands = list[Task](), list[Task]()
        for number, before, after in done.tasks:
            task = await tasks.numbered(db, number)
            if task is None:
                continue
            if undo_rows.snapshot(task) != after:
                stands.append(task)
                continue
            was = await undo_rows.restored(db, task, before)
            await tasks.save(db, task, was, deed.at)
            await tasks.record(db, [(number, change) for change in changes(task, was)], deed)
            await asks.plan(db, was, ask_at)
            back.append(was)
        return tuple(back), tuple(stands)

    async def last_deed(self, person: Person) -> str | None:
        """The activity by which somebody last changed a task."""
        async with self.database.read() as db:
            return await undo_rows.last_of(db, person)

    async def deed_of(self, undo_id: int) -> str | None:
        """The activity that an Undo button speaks of."""
        async with self.database.read() as db:
            return await undo_rows.source_of(db, undo_id)

    async def undo_id(self, source: str) -> int | None:
        """What an Undo button for an activity carries; None when it changed nothing, or was taken back."""
        async with self.database.read() as db:
            done = await undo_rows.of_source(db, source)
            return done.id if done and not done.is_undone else None

    async def touched(self, source: str) -> tuple[Task, ...]:
        """The tasks that an activity changed when it came before."""
        async with self.database.read() as db:
            return await tasks.touched(db, source)
