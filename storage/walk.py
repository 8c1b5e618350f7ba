"""What an agenda is made of: meetings, what is open of them, and what the last one marked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import Person
from domain.report import Stated
from domain.space import Place
from domain.task import Meeting, Status, Task, What
from storage import facts, statements, tasks
from storage.here import is_here
from storage.tables import changes, meetings, spaces
from storage.tables import statements as statement_table
from storage.tables import tasks as task_table

MOST_MEETINGS = 200
MOST_TASKS = 200
MOST_STATED = 40


@dataclass(frozen=True, slots=True)
class Walk:
    """The open tasks of some meetings, when people last spoke of each, what is marked, and how many were done since."""

    tasks: tuple[Task, ...]
    said: dict[int, datetime]
    stated: tuple[Stated, ...]
    done: int


async def meetings_here(db: AsyncConnection, place: Place, reader: Person) -> tuple[Meeting, ...]:
    """Those that a reader may see from that place, newest first."""
    query = (
        select(*tasks.MEETING)
        .select_from(meetings)
        .join(spaces, spaces.c.id == meetings.c.space_id)
        .join(tasks.poster, tasks.poster.c.id == tasks.LEAD)
        .where(meetings.c.discarded_at.is_(None), is_here(place, reader))
        .order_by(meetings.c.held_on.desc(), meetings.c.id.desc())
        .limit(MOST_MEETINGS)
    )
    return tuple(tasks.meeting_of(row) for row in (await db.execute(query)).mappings())


async def walk(db: AsyncConnection, place: Place, reader: Person, of: Sequence[Meeting], since: datetime) -> Walk:
    """Of these meetings, the newest first; done counts from that moment on."""
    ids = [meeting.id for meeting in of]
    is_open = task_table.c.status.in_(tasks.OPEN)
    newest = (meetings.c.held_on.desc(), task_table.c.id)
    found = await tasks.load(db, task_table.c.meeting_id.in_(ids), is_open, order=newest, limit=MOST_TASKS)
    of_last = statement_table.c.meeting_id.in_(ids[:1])
    stated, _ = await statements.newest(db, place, reader, of_last, most=MOST_STATED)
    said = await facts.said(db, [task.number for task in found])
    return Walk(found, said, stated, await _done(db, ids, since))


async def _done(db: AsyncConnection, ids: Sequence[int], since: datetime) -> int:
    then = (changes.c.what == What.STATUS, changes.c.new == Status.DONE, changes.c.at >= since)
    still = (task_table.c.meeting_id.in_(ids), task_table.c.status == Status.DONE)
    query = select(func.count(func.distinct(task_table.c.id))).join(changes).where(*then, *still)
    return int(await db.scalar(query) or 0)
