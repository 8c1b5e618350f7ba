"""What became of tasks while somebody wasn't looking: whose it is now, who gave it up, what was closed.

It makes no message by itself: it rides along with one that goes anyway.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, and_, exists, literal, select, union_all
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.news import NewsKind, TaskNews
from domain.task import Status, Task, What
from storage import tasks
from storage.rows import Query
from storage.tables import assignments, changes, meetings, owners, people, undos
from storage.tables import tasks as task_table

CLOSED = [status for status in Status if status.closed]


@dataclass(frozen=True, slots=True)
class _Line:
    kind: NewsKind
    reader: int
    number: int
    by_id: int
    by: str
    at: datetime
    source: str


async def news(
    db: AsyncConnection, readers: Sequence[int], since: Mapping[int, datetime]
) -> dict[int, tuple[TaskNews, ...]]:
    """What each of these readers hears: what is new to them, and what others did after that instant."""
    later = list(since)
    told_of = {
        NewsKind.GIVEN: _given().where(assignments.c.person_id.in_(readers)),
        NewsKind.LOST: _released(owners.c.person_id).where(owners.c.person_id.in_(later)),
        NewsKind.DECLINED: _declined().where(meetings.c.poster_id.in_(later)),
        NewsKind.CLOSED: _closed().where(meetings.c.poster_id.in_(later)),
    }
    found = await _lines(db, told_of)
    lines = [line for line in found if line.kind is NewsKind.GIVEN or line.at > since[line.reader]]
    numbers = sorted({line.number for line in lines})
    known = {task.number: task for task in await tasks.numbered_all(db, numbers)} if numbers else {}
    said = await _said_with(db, lines)
    told: dict[int, dict[tuple[NewsKind, int], TaskNews]] = defaultdict(dict)
    for line in lines:
        task = known.get(line.number)
        if task and _holds(line, task):
            why = said.get((line.number, line.source))
            told[line.reader][line.kind, line.number] = TaskNews(line.kind, task, line.by, why)
    return {reader: tuple(each.values()) for reader, each in told.items()}


async def _lines(db: AsyncConnection, queries: Mapping[NewsKind, Query]) -> list[_Line]:
    """Each kind's in their order; one statement."""
    kinds = list(queries)
    asked = (_of_kind(place, kind, queries[kind]) for place, kind in enumerate(kinds))
    every = union_all(*asked).subquery()
    rows = await db.execute(select(every).order_by(every.c.place, every.c.id))
    lines = [_Line(kinds[r.place], r.reader, r.task_id, r.by_id, r.name, r.at, r.source) for r in rows]
    return [line for line in lines if line.by_id != line.reader]


def _of_kind(place: int, kind: NewsKind, query: Query) -> Query:
    return query.where(changes.c.what == _WHAT[kind]).add_columns(literal(place).label("place"), changes.c.id)


_WHAT = dict.fromkeys(NewsKind, What.OWNER) | {NewsKind.CLOSED: What.STATUS}


def _given() -> Query:
    """Not asked about yet, and theirs since somebody said so."""
    when = and_(changes.c.task_id == assignments.c.task_id, changes.c.at == assignments.c.given_at)
    return _told(assignments.c.person_id).join(assignments, when).where(assignments.c.asked_at.is_(None))


def _released(reader: Column[int]) -> Query:
    when = and_(changes.c.task_id == owners.c.task_id, changes.c.at == owners.c.released_at)
    return _told(reader).join(owners, when)


def _declined() -> Query:
    """Who gave it up did so themselves."""
    given_up = _released(meetings.c.poster_id).where(owners.c.person_id == changes.c.by_id)
    return _in_meetings(given_up)


def _closed() -> Query:
    return _in_meetings(_told(meetings.c.poster_id)).where(changes.c.new.in_(CLOSED))


def _in_meetings(query: Query) -> Query:
    return query.join(task_table, task_table.c.id == changes.c.task_id).join(
        meetings, and_(meetings.c.id == task_table.c.meeting_id, meetings.c.discarded_at.is_(None))
    )


def _told(reader: Column[int]) -> Query:
    """Nothing of what was taken back, nor that it was."""
    undone = exists().where(undos.c.task_id == changes.c.task_id, undos.c.undone_at == changes.c.at)
    columns = (changes.c.task_id, changes.c.by_id, changes.c.at, changes.c.source, people.c.name)
    query = select(reader.label("reader"), *columns).select_from(changes).where(~undone)
    return query.join(people, people.c.id == changes.c.by_id)


def _holds(line: _Line, task: Task) -> bool:
    """Whether it is still so, and isn't told otherwise: one's own task that was closed stands on the list."""
    owned = {owner.person.id for owner in task.owners if owner.person}
    match line.kind:
        case NewsKind.GIVEN:
            return line.reader in owned and not task.status.closed
        case NewsKind.LOST:
            return line.reader not in owned and not task.status.closed
        case NewsKind.DECLINED:
            return line.by_id not in owned and not task.status.closed
        case NewsKind.CLOSED:
            return task.status.closed and line.reader not in owned


async def _said_with(db: AsyncConnection, lines: Sequence[_Line]) -> dict[tuple[int, str], str]:
    """The notes that came with these."""
    sources = sorted({line.source for line in lines if line.kind is NewsKind.DECLINED})
    if not sources:
        return {}
    query = select(changes.c.task_id, changes.c.source, changes.c.new).where(
        changes.c.source.in_(sources), changes.c.what == What.NOTE, changes.c.old.is_(None), changes.c.new.is_not(None)
    )
    return {(row.task_id, row.source): row.new for row in await db.execute(query)}
