"""Tasks, and what is said of them. One verb, one transaction."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from domain.difference import History as Past
from domain.move import Move, NotMine, changes, concerns_leads
from domain.people import Person
from domain.review import Correction, Problem
from domain.summary import Draft
from domain.task import Change, Owner, Status, Task, What
from storage import (
    aliases,
    assignments,
    history,
    lines,
    meeting_cards,
    meetings,
    prompts,
    records,
    reminders,
    reviews,
    tasks,
)
from storage import undo as undo_rows
from storage.change_source import ChangeSource
from storage.database import Database, reads, writes
from storage.history import Given, Origin, Remembered
from storage.posting import Posting
from storage.records import Moved, Recorded
from storage.reviews import Checked
from storage.undo import Last

Owners = tuple[Owner, ...]


@dataclass(frozen=True, slots=True)
class Undone:
    """The tasks that are as they were, those that others changed since, and when reminders would have come."""

    back: tuple[Task, ...] = ()
    stands: tuple[Task, ...] = ()
    reminders: tuple[datetime, ...] = ()


@dataclass(frozen=True, slots=True)
class Tasks:
    """Tasks, and what is said of them."""

    database: Database

    @reads
    async def one(self, db: AsyncConnection, number: int) -> Task | None:
        """The task with that number."""
        return await tasks.numbered(db, number)

    @reads
    async def origin(self, db: AsyncConnection, number: int) -> Origin | None:
        """What a task was read from."""
        return await history.origin(db, number)

    @reads
    async def given(self, db: AsyncConnection, number: int, to: Person) -> Given | None:
        """Who last made a task somebody's."""
        return await history.given(db, number, to)

    async def notes_on(self, numbers: Sequence[int], most: int) -> tuple[Remembered, ...]:
        """The newest notes that people left on these tasks."""
        return await self._notes_on(numbers, most) if numbers else ()

    @reads
    async def _notes_on(self, db: AsyncConnection, numbers: Sequence[int], most: int) -> tuple[Remembered, ...]:
        return await history.notes_on(db, numbers, most)

    @reads
    async def of_meeting(self, db: AsyncConnection, meeting_id: int) -> tuple[Task, ...]:
        """A meeting's tasks in the order of its notes."""
        return await tasks.of_meeting(db, meeting_id)

    @reads
    async def open_for(self, db: AsyncConnection, person: Person) -> tuple[Task, ...]:
        """What somebody is asked about, by due day."""
        return await tasks.open_for(db, person)

    @writes
    async def add(self, db: AsyncConnection, posting: Posting) -> Task:
        """Keep a task that somebody adds by hand: a meeting of its own, which can be taken back."""
        stored = await meetings.add(db, posting)
        (task,) = await tasks.of_meeting(db, stored.meeting.id)
        if await undo_rows.of_source(db, posting.deed.source) is None:
            await undo_rows.keep(db, [(replace(task, status=Status.CANCELLED), task)], posting.deed)
        return task

    @writes
    async def make_of_line(
        self, db: AsyncConnection, meeting_id: int, line: str, draft: Draft, owned: Owners, deed: ChangeSource
    ) -> Task | None:
        """Keep a line of a meeting's notes as a task of it, which can be taken back; None where it is one already."""
        return await lines.make_task(db, meeting_id, line, draft, owned, deed)

    @writes
    async def review(
        self,
        db: AsyncConnection,
        meeting_id: int,
        wanted: Sequence[Correction],
        checked: Sequence[int],
        deed: ChangeSource,
    ) -> tuple[Problem, ...]:
        """Correct tasks all at once and note who checked them; or nothing, where others changed some meanwhile."""
        return await reviews.save(db, meeting_id, wanted, checked, deed)

    @reads
    async def histories(self, db: AsyncConnection, meeting_id: int) -> dict[int, Past]:
        """What a meeting's tasks were read from, and what people told of them since."""
        return await history.of_meeting(db, meeting_id)

    @reads
    async def made_of_lines(self, db: AsyncConnection, meeting_id: int) -> frozenset[str]:
        """The lines of a meeting's notes that are tasks now because somebody said so."""
        return await lines.made_of(db, meeting_id)

    @reads
    async def checked(self, db: AsyncConnection, meeting_id: int) -> Checked | None:
        """Who went through a meeting's tasks; None where nobody did, or took it back."""
        return await reviews.of_meeting(db, meeting_id)

    @writes
    async def record(self, db: AsyncConnection, moves: Sequence[tuple[int, Move]], deed: ChangeSource) -> Recorded:
        """Move tasks as they stand now, each with its history lines, all or none; gone tasks are left out."""
        found = await records.apply(db, moves, deed)
        for_leads = any(concerns_leads(change) for _, made in found.moved for change in made)
        await assignments.plan(db, [task for task, _ in found.moved], deed.at, for_leads=for_leads)
        for number in (number for number, move in moves if isinstance(move, NotMine)):
            await aliases.disowned(db, number, deed.by)
        return found

    @writes
    async def undo(self, db: AsyncConnection, source: str, deed: ChangeSource) -> Undone:
        """Take back what an activity of that person changed, unless others did since, or asked for; once only."""
        undone = await self._undone(db, source, deed)
        return replace(undone, reminders=await reminders.take_back(db, source, deed))

    async def _undone(self, db: AsyncConnection, source: str, deed: ChangeSource) -> Undone:
        done = await undo_rows.of_source(db, source, to_undo=True)
        if done is None or done.by_id != deed.by.id:
            return Undone()
        if done.is_undone:
            return await self._undone_before(db, source, deed)
        back, stands = await self._taken_back(db, done, deed)
        await undo_rows.mark_undone(db, source, deed)
        return Undone(back, stands)

    async def _undone_before(self, db: AsyncConnection, source: str, deed: ChangeSource) -> Undone:
        """What a redelivery took back when it came first; everything else stands."""
        back = [task for task, _ in await records.touched(db, deed.source)]
        stands = (task for task, _ in await records.touched(db, source))
        return Undone(tuple(back), tuple(task for task in stands if task not in back))

    async def _taken_back(
        self, db: AsyncConnection, done: undo_rows.Done, deed: ChangeSource
    ) -> tuple[tuple[Task, ...], tuple[Task, ...]]:
        now, stale = await records.locked(db, [number for number, _, _ in done.tasks], deed.at)
        still = [(now[number], before, after) for number, before, after in done.tasks if number in now]
        as_left = [(task, before) for task, before, after in still if undo_rows.snapshot(task) == after]
        back = await undo_rows.restored(db, as_left)
        written = await records.written_by(db, [was.number for was in back], done.source)
        moved = [(task, was) for (task, _), was in zip(as_left, back, strict=True)]
        await records.save(db, moved, deed.at)
        lines = [(was.number, line) for task, was in moved for line in changes(task, was)]
        lines += [(number, line) for number, made in written.items() for line in _unsaid(made)]
        await records.record(db, lines, deed)
        await assignments.plan(db, back, deed.at)
        await meeting_cards.touch(db, [task.number for task in back if task.number in stale], deed.at)
        return back, tuple(task for task, _, after in still if undo_rows.snapshot(task) != after)

    @writes
    async def prompt(
        self, db: AsyncConnection, number: int, kind: str, day: date, person: Person, deed: ChangeSource
    ) -> bool:
        """Whether somebody may be asked or told about a task in another's name: once a day."""
        return await prompts.begin(db, number, kind, day, person, deed)

    @writes
    async def take_back_prompt(self, db: AsyncConnection, deed: ChangeSource) -> None:
        """It didn't arrive."""
        await prompts.take_back(db, deed)

    @reads
    async def last_deed(self, db: AsyncConnection, person: Person, space_id: str | None) -> Last | None:
        """By what somebody last changed a task, or asked for a reminder, and when; there, None: anywhere."""
        found = [await rows.last_of(db, person, space_id) for rows in (undo_rows, reminders)]
        return max(filter(None, found), default=None)

    @reads
    async def last_changed(
        self, db: AsyncConnection, person: Person, space_id: str | None, since: datetime
    ) -> tuple[Moved, ...]:
        """What somebody changed last, in that conversation or (None) in any, if it was since then and still stands."""
        last = await undo_rows.last_of(db, person, space_id)
        done = await undo_rows.of_source(db, last.source) if last else None
        if last is None or done is None or done.is_undone or done.at < since:
            return ()
        return await records.touched(db, last.source)

    @reads
    async def deed_of(self, db: AsyncConnection, undo_id: int) -> str | None:
        """The activity that an Undo button speaks of."""
        return await undo_rows.source_of(db, undo_id)

    @reads
    async def undo_id(self, db: AsyncConnection, source: str) -> int | None:
        """What an Undo button for an activity carries; None when it changed nothing, or was taken back."""
        return await undo_rows.id_of(db, source)

    @reads
    async def touched(self, db: AsyncConnection, source: str) -> tuple[Moved, ...]:
        """The tasks that an activity changed when it came before, and how."""
        return await records.touched(db, source)


def _unsaid(written: Iterable[Change]) -> Iterator[Change]:
    """The notes among these lines, and that somebody checked the task, taken back."""
    for line in written:
        if line.what in {What.NOTE, What.CHECKED} and line.old is None:
            yield Change(line.what, line.new, None)
