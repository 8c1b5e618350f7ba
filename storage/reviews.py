"""A meeting's tasks corrected by somebody who went through them, as one change."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import Person
from domain.review import Correction, Problem, overtaken
from domain.task import Change, Status, What
from storage import assignments, records, tasks
from storage.change_source import ChangeSource
from storage.people import PERSON, person_of
from storage.tables import changes, people, undos
from storage.tables import tasks as task_table


@dataclass(frozen=True, slots=True)
class Checked:
    """Who went through a meeting's tasks, first to last; which of them, and how many corrections that made."""

    by: tuple[Person, ...]
    numbers: frozenset[int]
    corrections: int


async def save(
    db: AsyncConnection, meeting_id: int, wanted: Sequence[Correction], checked: Sequence[int], deed: ChangeSource
) -> tuple[Problem, ...]:
    """All of it or nothing: what others changed meanwhile is told, and stands."""
    numbers = sorted({*checked, *(correction.row.number for correction in wanted)})
    locked = await tasks.locked(db, numbers)
    if await _is_saved(db, deed):
        return ()
    found = {number: task for number, task in locked.items() if task.meeting.id == meeting_id}
    told = [overtaken(correction, found.get(correction.row.number)) for correction in wanted]
    if problems := tuple(problem for problem in told if problem):
        return problems
    moves = [(correction.row.number, correction.move) for correction in wanted if correction.row.number in found]
    corrected = (await records.apply(db, moves, deed)).moved
    await assignments.plan(db, [task for task, _ in corrected], deed.at)
    line = Change(What.CHECKED, None, str(sum(len(made) for _, made in corrected)))
    await records.record(db, [(number, line) for number in checked if number in found], deed)
    return ()


async def _is_saved(db: AsyncConnection, deed: ChangeSource) -> bool:
    """Whether this very activity saved it before."""
    lines = (changes.c.source == deed.source, changes.c.what == What.CHECKED)
    return await db.scalar(select(changes.c.id).where(*lines).limit(1)) is not None


async def of_meeting(db: AsyncConnection, meeting_id: int) -> Checked | None:
    """What stands of it: a review that was taken back is none, and a task that is gone needs none."""
    taken_back = exists().where(undos.c.source == changes.c.source, undos.c.undone_at.is_not(None))
    query = (
        select(changes.c.source, changes.c.task_id, changes.c.new, task_table.c.status, *PERSON)
        .join(task_table, task_table.c.id == changes.c.task_id)
        .join(people, people.c.id == changes.c.by_id)
        .where(task_table.c.meeting_id == meeting_id, changes.c.what == What.CHECKED)
        .where(changes.c.new.is_not(None), ~taken_back)
        .order_by(changes.c.id)
    )
    rows = (await db.execute(query)).mappings().all()
    if not rows:
        return None
    made = {row["source"]: int(row["new"]) for row in rows}
    seen = frozenset(row["task_id"] for row in rows if row["status"] != Status.CANCELLED)
    return Checked(tuple(dict.fromkeys(map(person_of, rows))), seen, sum(made.values()))
