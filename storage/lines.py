"""Lines of notes that no reader understood, and that somebody made tasks of."""

from dataclasses import replace

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.summary import Draft
from domain.task import Change, Owner, Status, Task, What, asked
from storage import assignments, records, tasks, terms, undo
from storage.change_source import ChangeSource
from storage.history import MADE_OF_LINE
from storage.posting import owner_rows, task_row
from storage.rows import insert_all, insert_rows
from storage.tables import meetings, owners
from storage.tables import tasks as task_table


async def make_task(
    db: AsyncConnection, meeting_id: int, line: str, draft: Draft, owned: tuple[Owner, ...], deed: ChangeSource
) -> Task | None:
    """The last of its meeting; None where the line is a task already."""
    await db.execute(select(meetings.c.id).where(meetings.c.id == meeting_id).with_for_update())
    if line in await made_of(db, meeting_id):
        return None
    position = await db.scalar(select(func.max(task_table.c.position)).where(task_table.c.meeting_id == meeting_id))
    row = {
        "meeting_id": meeting_id,
        **task_row((position or 0) + 1, draft, owned),
        "lines": [line],
        "rule": MADE_OF_LINE,
    }
    (number,) = await insert_rows(db, task_table, [row])
    await insert_all(db, owners, owner_rows(number, owned))
    await records.record(db, [(number, Change(What.CREATED, None, draft.title or draft.description))], deed)
    (task,) = await tasks.numbered_all(db, [number])
    await assignments.begin(db, [(number, asked(owned, task.meeting.poster))], deed.at)
    await assignments.look_at_leads(db, [meeting_id], deed.at)
    await terms.learn(db, [records.folded(draft)])
    await undo.keep(db, [(replace(task, status=Status.CANCELLED), task)], deed)
    return task


async def made_of(db: AsyncConnection, meeting_id: int) -> frozenset[str]:
    """The lines of a meeting that are tasks now; one whose task was dropped is a line again."""
    query = select(task_table.c.lines).where(
        task_table.c.meeting_id == meeting_id,
        task_table.c.rule == MADE_OF_LINE,
        task_table.c.status != Status.CANCELLED,
    )
    return frozenset(line for lines in await db.scalars(query) for line in lines)
