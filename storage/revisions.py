"""A newer reading of a meeting's notes: kept until somebody confirms it, then written over the older one.

What people said of a task is never overwritten: its status, its notes, owners and due dates that somebody changed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.difference import Difference
from domain.move import Mark, moved
from domain.people import Member, Person
from domain.series import series_of
from domain.summary import Draft, Pasted
from domain.task import Change, Owner, Status, Task, What
from storage import assignments, records, statements, tasks
from storage.change_source import BY_NOTES, ChangeSource
from storage.meetings import StoredMeeting, mentioned
from storage.people import PERSON, person_of
from storage.posting import (
    Posting,
    insert_tasks,
    insert_topics,
    kept_mentions,
    learn,
    owner_rows,
    prints,
    remember,
    task_row,
)
from storage.rows import insert_all, insert_row
from storage.tables import changes, meetings, owners, people, points, revisions, topics, wordings
from storage.tables import tasks as task_table

DUE = frozenset(records.due_row(None))


@dataclass(frozen=True, slots=True)
class Revision:
    """Newer notes that wait for a yes; only who pasted them, or the meeting's poster, may give it.

    `base` is the fingerprint of the notes they were compared with: what was shown holds for no others.
    """

    id: int
    meeting_id: int
    by: Person
    at: datetime
    pasted: Pasted
    source: str
    base: str
    is_settled: bool
    mentions: tuple[Member, ...] = ()

    @property
    def deed(self) -> ChangeSource:
        """Who pasted them, when, and by which activity."""
        return ChangeSource(by=self.by, at=self.at, source=self.source)


async def add(
    db: AsyncConnection, older: StoredMeeting, pasted: Pasted, mentions: Sequence[Member], deed: ChangeSource
) -> int:
    """Keep newer notes until they are confirmed; the same activity keeps them once."""
    known = await db.scalar(select(revisions.c.id).where(revisions.c.source == deed.source))
    if known is not None:
        return int(known)
    said = {"pasted_text": pasted.text, "pasted_html": pasted.html, "mentions": kept_mentions(mentions)}
    done = {"source": deed.source, "at": deed.at, "by_id": deed.by.id}
    return await insert_row(db, revisions, meeting_id=older.meeting.id, base=older.fingerprint, **done, **said)


async def by_id(db: AsyncConnection, revision_id: int) -> Revision | None:
    """One of them."""
    by = (column.label(f"author_{column.name}") for column in PERSON)
    query = (
        select(*revisions.c, *by).join(people, people.c.id == revisions.c.by_id).where(revisions.c.id == revision_id)
    )
    row = (await db.execute(query.where(revisions.c.id == revision_id))).mappings().first()
    if row is None:
        return None
    pasted = Pasted(row["pasted_text"], row["pasted_html"])
    is_settled = row["settled_at"] is not None
    return Revision(
        row["id"],
        row["meeting_id"],
        person_of(row, "author_"),
        row["at"],
        pasted,
        row["source"],
        row["base"],
        is_settled,
        mentioned(row["mentions"]),
    )


async def by_source(db: AsyncConnection, source: str) -> Revision | None:
    """The newer notes that an activity brought."""
    found = await db.scalar(select(revisions.c.id).where(revisions.c.source == source))
    return await by_id(db, found) if found is not None else None


async def rebase(db: AsyncConnection, revision_id: int, base: str) -> None:
    """They were shown again, compared with other notes than before."""
    await db.execute(update(revisions).where(revisions.c.id == revision_id).values(base=base))


async def settle(db: AsyncConnection, revision_id: int, at: datetime) -> None:
    """It was confirmed or declined."""
    await db.execute(update(revisions).where(revisions.c.id == revision_id).values(settled_at=at))


async def write(db: AsyncConnection, meeting_id: int, posting: Posting, found: Difference) -> None:
    """Let a meeting say what the newer notes say."""
    posting = replace(posting, deed=replace(posting.deed, source=BY_NOTES + posting.deed.source))
    await _meeting(db, meeting_id, posting)
    await _words(db, meeting_id, posting)
    await _topics(db, meeting_id, posting)
    await statements.replace_all(db, meeting_id, posting.summary.statements)
    for task, position in found.changed:
        await _change(db, task, position, posting)
    await assignments.plan(
        db, await tasks.numbered_all(db, [task.number for task, _ in found.changed]), posting.deed.at
    )
    for task in found.gone:
        await _drop(db, task, posting)
    await insert_tasks(db, meeting_id, posting, found.added)
    await learn(db, posting)


async def _meeting(db: AsyncConnection, meeting_id: int, posting: Posting) -> None:
    summary = posting.summary
    values = {
        **prints(posting.fingerprint),
        "title": summary.title,
        "series": series_of(summary.title),
        "held_on": summary.held_on,
        "held_on_source": summary.held_on_source,
        "lead_check_at": posting.deed.at,
        "text_since": posting.deed.at,
        "language": summary.language,
        "pasted_text": posting.pasted.text,
        "pasted_html": posting.pasted.html,
        "mentions": kept_mentions(posting.mentions),
        "not_understood": list(summary.not_understood),
    }
    await db.execute(update(meetings).where(meetings.c.id == meeting_id).values(values))


async def _words(db: AsyncConnection, meeting_id: int, posting: Posting) -> None:
    """It is known by the newer words alone: the older ones, pasted again, are a change."""
    await db.execute(delete(wordings).where(wordings.c.meeting_id == meeting_id))
    space_id = (await db.scalars(select(meetings.c.space_id).where(meetings.c.id == meeting_id))).one()
    await remember(db, space_id, meeting_id, posting.words)


async def _topics(db: AsyncConnection, meeting_id: int, posting: Posting) -> None:
    ours = select(topics.c.id).where(topics.c.meeting_id == meeting_id)
    await db.execute(delete(points).where(points.c.topic_id.in_(ours)))
    await db.execute(delete(topics).where(topics.c.meeting_id == meeting_id))
    await insert_topics(db, meeting_id, posting.summary.topics)


async def _change(db: AsyncConnection, task: Task, position: int, posting: Posting) -> None:
    draft, named = posting.summary.tasks[position], posting.owners[position]
    said = await _said_by_people(db, task.number)
    if await _is_renamed(db, task.number):
        draft = replace(draft, title=task.title)
    values = task_row(position + 1, draft, named if What.OWNER not in said else task.owners)
    is_kept = What.DUE in said or (task.due is not None and task.due.is_as(draft.due))
    kept = {"status", "is_ongoing", *(DUE if is_kept else ())}
    new = {name: value for name, value in values.items() if name not in kept}
    await db.execute(update(task_table).where(task_table.c.id == task.number).values(new))
    if What.OWNER not in said:
        await _owners(db, task.number, named)
    await records.record(db, [(task.number, c) for c in _lines(task, draft, named, said)], posting.deed)


async def _owners(db: AsyncConnection, number: int, named: tuple[Owner, ...]) -> None:
    await db.execute(delete(owners).where(owners.c.task_id == number))
    await insert_all(db, owners, owner_rows(number, named))


async def _drop(db: AsyncConnection, task: Task, posting: Posting) -> None:
    if await _said_by_people(db, task.number):
        return  # somebody answered for it: it stays theirs to close
    after, made = moved(task, Mark(Status.CANCELLED), posting.deed.by, posting.deed.at.date())
    await db.execute(update(task_table).where(task_table.c.id == task.number).values(status=after.status))
    await records.record(db, [(task.number, change) for change in made], posting.deed)


async def _said_by_people(db: AsyncConnection, number: int) -> set[str]:
    by_people = (changes.c.what.not_in((What.CREATED, What.CHECKED)), changes.c.source.not_like(f"{BY_NOTES}%"))
    query = select(changes.c.what).where(changes.c.task_id == number, *by_people)
    return set((await db.scalars(query)).all())


async def _is_renamed(db: AsyncConnection, number: int) -> bool:
    """Whether somebody gave it another name, which history has as one text after another."""
    names = (changes.c.what == What.NOTE, changes.c.old.is_not(None), changes.c.new.is_not(None))
    query = select(changes.c.id).where(changes.c.task_id == number, *names)
    return await db.scalar(query.limit(1)) is not None


def _lines(task: Task, draft: Draft, named: Sequence[Owner], said: set[str]) -> list[Change]:
    lines = []
    if (task.title, task.description) != (draft.title, draft.description):
        lines.append(Change(What.NOTE, None, f"{draft.title}: {draft.description}".strip(": ")))
    is_same = task.due.is_as(draft.due) if task.due else draft.due is None
    if not is_same and What.DUE not in said:
        before, after = (due.text if due else None for due in (task.due, draft.due))
        lines.append(Change(What.DUE, before, after))
    were, are = (", ".join(owner.written for owner in who) or None for who in (task.owners, named))
    if were != are and What.OWNER not in said:
        lines.append(Change(What.OWNER, were, are))
    return lines
