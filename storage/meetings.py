"""Meetings as pasted: stored once, held, discarded, restored."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import RowMapping, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import fold
from domain.space import Place
from domain.summary import Draft, HeldOnSource, Point, Summary, Topic
from domain.task import Change, Meeting, Owner, Status, What
from storage import asks, tasks
from storage.people import save_space
from storage.rows import insert_row
from storage.tables import meetings, owners, points, spaces, topics
from storage.tables import tasks as task_table


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """Notes to be stored: what was read, who each task's names mean, and when to ask first."""

    place: Place
    deed: tasks.Deed
    summary: Summary
    fingerprint: str
    pasted: str
    owners: tuple[tuple[Owner, ...], ...]
    ask_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredMeeting:
    """A meeting as it stands; `is_new` when this posting brought it, `is_restored` when it was discarded."""

    meeting: Meeting
    held_on_source: HeldOnSource
    not_understood: tuple[str, ...]
    posted_at: datetime
    is_held: bool
    is_discarded: bool
    is_new: bool = False
    is_restored: bool = False


async def add(db: AsyncConnection, posting: Posting) -> StoredMeeting:
    """Store notes, or find that this conversation has them; what was discarded comes back."""
    space_id = await save_space(db, posting.place)
    key = (meetings.c.space_id == space_id, meetings.c.fingerprint == posting.fingerprint)
    known = (await db.execute(select(meetings).where(*key))).mappings().first()
    if known is None:
        meeting_id = await _insert(db, space_id, posting)
        return await _stored(db, meeting_id, is_new=True)
    if known["discarded_at"] is not None:
        await _restore(db, known["id"], posting)
        return await _stored(db, known["id"], is_restored=True)
    return await _stored(db, known["id"], is_new=known["source"] == posting.deed.source)


async def _restore(db: AsyncConnection, meeting_id: int, posting: Posting) -> None:
    values = {"discarded_at": None, "source": posting.deed.source}
    await db.execute(update(meetings).where(meetings.c.id == meeting_id).values(values))
    found = await tasks.of_meeting(db, meeting_id)
    await asks.postpone(db, [task.number for task in found], posting.ask_at)


async def by_id(db: AsyncConnection, meeting_id: int) -> StoredMeeting | None:
    """One meeting, discarded or not."""
    exists = await db.scalar(select(meetings.c.id).where(meetings.c.id == meeting_id))
    return await _stored(db, meeting_id) if exists else None


async def hold(db: AsyncConnection, meeting_id: int, *, is_held: bool) -> None:
    """Send nothing about a meeting, or go on with it."""
    await db.execute(update(meetings).where(meetings.c.id == meeting_id).values(is_held=is_held))


async def discard(db: AsyncConnection, meeting_id: int, at: datetime) -> None:
    """Hide a meeting everywhere; pasting it again brings it back."""
    await db.execute(update(meetings).where(meetings.c.id == meeting_id).values(discarded_at=at))


async def _stored(
    db: AsyncConnection, meeting_id: int, *, is_new: bool = False, is_restored: bool = False
) -> StoredMeeting:
    query = (
        select(meetings, *tasks.MEETING)
        .join(spaces, spaces.c.id == meetings.c.space_id)
        .join(tasks.poster, tasks.poster.c.id == meetings.c.poster_id)
        .where(meetings.c.id == meeting_id)
    )
    row = (await db.execute(query)).mappings().one()
    return _from(row, is_new=is_new, is_restored=is_restored)


def _from(row: RowMapping, *, is_new: bool, is_restored: bool) -> StoredMeeting:
    return StoredMeeting(
        meeting=tasks.meeting_of(row),
        held_on_source=HeldOnSource(row["held_on_source"]),
        not_understood=tuple(row["not_understood"]),
        posted_at=row["posted_at"],
        is_held=row["is_held"],
        is_discarded=row["discarded_at"] is not None,
        is_new=is_new,
        is_restored=is_restored,
    )


async def _insert(db: AsyncConnection, space_id: int, posting: Posting) -> int:
    summary, deed = posting.summary, posting.deed
    meeting_id = await insert_row(
        db,
        meetings,
        space_id=space_id,
        poster_id=deed.by.id,
        conversation_id=posting.place.conversation_id,
        source=deed.source,
        fingerprint=posting.fingerprint,
        title=summary.title,
        held_on=summary.held_on,
        held_on_source=summary.held_on_source,
        language=summary.language,
        posted_at=deed.at,
        pasted=posting.pasted,
        not_understood=list(summary.not_understood),
        is_held=False,
    )
    await _insert_topics(db, meeting_id, summary.topics)
    await _insert_tasks(db, meeting_id, posting)
    return meeting_id


async def _insert_topics(db: AsyncConnection, meeting_id: int, said: Iterable[Topic]) -> None:
    for position, topic in enumerate(said, 1):
        folded = fold(f"{topic.title} {topic.summary}")
        values = {"position": position, "title": topic.title, "summary": topic.summary, "folded": folded}
        topic_id = await insert_row(db, topics, meeting_id=meeting_id, **values)
        rows = [_point(topic_id, n, point) for n, point in enumerate(topic.points, 1)]
        if rows:
            await db.execute(insert(points), rows)


def _point(topic_id: int, position: int, point: Point) -> dict[str, object]:
    folded = fold(f"{point.title} {point.text}")
    values = {"position": position, "title": point.title, "text": point.text, "folded": folded}
    return {"topic_id": topic_id, **values}


async def _insert_tasks(db: AsyncConnection, meeting_id: int, posting: Posting) -> None:
    for position, draft in enumerate(posting.summary.tasks, 1):
        number = await insert_row(db, task_table, meeting_id=meeting_id, **_task(position, draft))
        await _insert_owners(db, number, posting.owners[position - 1])
        created = Change(What.CREATED, None, draft.title or draft.description)
        await tasks.record(db, number, [created], posting.deed)
        task = await tasks.numbered(db, number)
        assert task is not None  # noqa: S101 - it was stored a moment ago
        await asks.plan(db, task, posting.ask_at)


def _task(position: int, draft: Draft) -> dict[str, object]:
    due = draft.due
    return {
        "position": position,
        "title": draft.title,
        "description": draft.description,
        "topic": draft.topic,
        "status": Status.DONE if draft.done else Status.OPEN,
        "due_text": due.text if due else None,
        "due_kind": due.kind if due else None,
        "due_start": due.start if due else None,
        "due_end": due.end if due else None,
        "due_read_on": due.read_on if due else None,
        "lines": list(draft.lines),
        "rule": draft.rule,
        "folded": fold(f"{draft.title} {draft.description} {draft.topic or ''}"),
    }


async def _insert_owners(db: AsyncConnection, number: int, named: tuple[Owner, ...]) -> None:
    rows = [
        {
            "task_id": number,
            "position": position,
            "written": owner.written,
            "state": owner.state,
            "person_id": owner.person.id if owner.person else None,
            "done": False,
        }
        for position, owner in enumerate(named, 1)
    ]
    if rows:
        await db.execute(insert(owners), rows)
