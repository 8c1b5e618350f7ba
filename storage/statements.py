"""Decisions and open questions, as the notes of meetings mark them."""

from collections.abc import Iterable

from sqlalchemy import ColumnElement, RowMapping, delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import Person, fold
from domain.report import Stated
from domain.space import Place
from domain.summary import Statement, StatementKind
from storage import tasks
from storage.here import is_here
from storage.rows import insert_all
from storage.tables import meetings, spaces, statements

TOLD = (statements.c.kind, statements.c.text, statements.c.topic, statements.c.decided_by, statements.c.day)


def folded(said: Statement) -> str:
    """The words it is found by."""
    return fold(f"{said.text} {said.topic} {said.by}")


async def insert(db: AsyncConnection, meeting_id: int, said: Iterable[Statement]) -> None:
    """What a meeting's notes mark, in their order."""
    await insert_all(db, statements, [_row(meeting_id, position, each) for position, each in enumerate(said, 1)])


async def replace_all(db: AsyncConnection, meeting_id: int, said: Iterable[Statement]) -> None:
    """What newer notes of a meeting mark instead."""
    await db.execute(delete(statements).where(statements.c.meeting_id == meeting_id))
    await insert(db, meeting_id, said)


def _row(meeting_id: int, position: int, said: Statement) -> dict[str, object]:
    values = {"kind": said.kind, "text": said.text, "topic": said.topic, "decided_by": said.by, "day": said.day}
    return {"meeting_id": meeting_id, "position": position, "folded": folded(said), **values}


def stated_of(row: RowMapping, topic: str) -> Stated:
    """A statement under that topic, from a row that holds the others of TOLD's and MEETING's columns."""
    said = Statement(StatementKind(row["kind"]), row["text"], topic, row["decided_by"], row["day"])
    return Stated(tasks.meeting_of(row), said)


async def newest(
    db: AsyncConnection, place: Place, reader: Person, *which: ColumnElement[bool], most: int
) -> tuple[tuple[Stated, ...], int]:
    """The newest so many of them that a reader may see from that place, and how many there are beyond."""
    day = func.coalesce(statements.c.day, meetings.c.held_on)
    query = (
        select(*TOLD, *tasks.MEETING, func.count().over().label("count"))
        .join(meetings, meetings.c.id == statements.c.meeting_id)
        .join(spaces, spaces.c.id == meetings.c.space_id)
        .join(tasks.poster, tasks.poster.c.id == tasks.LEAD)
        .where(meetings.c.discarded_at.is_(None), is_here(place, reader), *which)
        .order_by(day.desc(), statements.c.meeting_id.desc(), statements.c.position)
        .limit(most)
    )
    rows = (await db.execute(query)).mappings().all()
    return tuple(stated_of(row, row["topic"]) for row in rows), (rows[0]["count"] - len(rows) if rows else 0)
