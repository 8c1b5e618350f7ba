"""How long texts are kept: after that what was read from them stays, and they go."""

from datetime import datetime

from sqlalchemy import delete, func, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.rows import Query
from storage.tables import inbound, meetings, points, revisions, statements, tasks, topics
from storage.words import merge

MOST_MEETINGS, MOST_MESSAGES = 20, 200  # at a time, so that nobody waits for it
MOST_PAGES = 1_000  # of the index of words, 4 KB each


def are_old(before: datetime) -> tuple[Query, Query]:
    """Notes and messages whose text was pasted or said before then, the oldest first."""
    noted = select(meetings.c.id).where(meetings.c.text_since < before).order_by(meetings.c.text_since)
    key = (inbound.c.conversation_id, inbound.c.activity_id)
    said = select(*key).where(inbound.c.said.is_not(None), inbound.c.received_at < before)
    return noted, said.order_by(inbound.c.received_at)


async def let_go(db: AsyncConnection, before: datetime, at: datetime) -> int:
    """Let some of these texts go; how many. Tasks stay with their owners, their status and their history."""
    noted, said = are_old(before)
    old = list((await db.scalars(noted.limit(MOST_MEETINGS))).all())
    if old:
        await _notes(db, old, at)
        await merge(db, MOST_PAGES)
    messages = [tuple(row) for row in await db.execute(said.limit(MOST_MESSAGES))]
    if messages:
        which = tuple_(inbound.c.conversation_id, inbound.c.activity_id).in_(messages)
        await db.execute(update(inbound).where(which).values(said=None))
    return len(old) + len(messages)


async def _notes(db: AsyncConnection, old: list[int], at: datetime) -> None:
    empty = {"pasted_text": "", "pasted_html": None, "mentions": None}
    ours = select(topics.c.id).where(topics.c.meeting_id.in_(old))
    await db.execute(delete(points).where(points.c.topic_id.in_(ours)))
    await db.execute(delete(topics).where(topics.c.meeting_id.in_(old)))
    await db.execute(delete(statements).where(statements.c.meeting_id.in_(old)))
    await db.execute(update(tasks).where(tasks.c.meeting_id.in_(old)).values(lines=[]))
    settled = func.coalesce(revisions.c.settled_at, at)
    await db.execute(update(revisions).where(revisions.c.meeting_id.in_(old)).values(**empty, settled_at=settled))
    values: dict[str, object] = {**empty, "not_understood": [], "text_since": None}
    await db.execute(update(meetings).where(meetings.c.id.in_(old)).values(values))
