"""Everything that is kept about one person, as plain values: for themselves, or whoever answers for the data."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.forgetting import is_traced
from storage import tasks
from storage.forgetting import texts
from storage.forgetting.scope import whose
from storage.people import spaces_of
from storage.tables import (
    admissions,
    aliases,
    changes,
    glossary_changes,
    inbound,
    meetings,
    memberships,
    nudges,
    owners,
    people,
    points,
    prompts,
    reminders,
    spaces,
    topics,
)
from storage.tables import tasks as task_table

Rows = list[dict[str, object]]
KEPT = ("id", "prints", "folded", "service_url", "bot_id")  # of their row what says nothing about them
NAMED_IN: Mapping[Any, tuple[str, ...]] = {
    meetings: ("title", "pasted_text"),
    topics: ("title", "summary"),
    points: ("title", "text"),
    task_table: ("title", "description", "last_note"),
    changes: ("old", "new"),
}
"""Where a text that names them is told; what others wrote to us alone is theirs."""


async def everything(db: AsyncConnection, person_id: int) -> dict[str, object] | None:
    """By kind; None where there is nobody, or nobody any more."""
    found = await whose(db, person_id)
    if found is None:
        return None
    told = {name: await _rows(db, query) for name, query in _queries(person_id).items()}
    row = (await db.execute(select(people).where(people.c.id == person_id))).mappings().one()
    person = {name: _plain(value) for name, value in row.items() if name not in KEPT and value not in (None, "")}
    return {"person": person, **told, "named_in": await _named(db, person_id)}


def _queries(person_id: int) -> dict[str, Select[Any]]:
    def of(column: ColumnElement[int]) -> ColumnElement[bool]:
        return column == person_id

    owned = select(
        task_table.c.id.label("task"), task_table.c.title, task_table.c.status, owners.c.written, owners.c.state
    ).join(owners, owners.c.task_id == task_table.c.id)
    told = select(aliases.c.at, aliases.c.written, people.c.name.label("means")).join(
        people, people.c.id == aliases.c.person_id, isouter=True
    )
    asked = select(reminders.c.asked_at, reminders.c.at, reminders.c.task_id.label("task"), reminders.c.state)
    prompted = select(prompts.c.at, prompts.c.kind, prompts.c.task_id.label("task"))
    let_in = select(admissions.c.at, people.c.name).join(people, people.c.id == admissions.c.person_id)
    said = select(inbound.c.received_at.label("at"), inbound.c.said)
    did = select(changes.c.at, changes.c.task_id.label("task"), changes.c.what, changes.c.old, changes.c.new)
    words = select(glossary_changes.c.at, glossary_changes.c.written, glossary_changes.c.new.label("means"))
    return {
        "conversations": select(spaces.c.name, spaces.c.kind).join(memberships).where(of(memberships.c.person_id)),
        "tasks": owned.where(of(owners.c.person_id), owners.c.released_at.is_(None)).order_by(task_table.c.id),
        "posted": select(meetings.c.posted_at, meetings.c.title)
        .where(or_(of(meetings.c.poster_id), of(tasks.LEAD)))
        .order_by(meetings.c.id),
        "said": said.where(of(inbound.c.person_id), inbound.c.said.is_not(None)).order_by(inbound.c.received_at),
        "did": did.where(of(changes.c.by_id)).order_by(changes.c.id),
        "reminders": asked.where(of(reminders.c.person_id)).order_by(reminders.c.id),
        "digests": select(nudges.c.day, nudges.c.state).where(of(nudges.c.person_id)).order_by(nudges.c.day),
        "prompts": prompted.where(or_(of(prompts.c.person_id), of(prompts.c.by_id))).order_by(prompts.c.id),
        "names": told.where(or_(of(aliases.c.person_id), of(aliases.c.by_id))).order_by(aliases.c.id),
        "admitted": let_in.where(or_(of(admissions.c.person_id), of(admissions.c.by_id))).order_by(admissions.c.id),
        "glossary": words.where(of(glossary_changes.c.by_id)).order_by(glossary_changes.c.id),
    }


async def _rows(db: AsyncConnection, query: Select[Any]) -> Rows:
    rows = (await db.execute(query)).mappings()
    return [{name: _plain(value) for name, value in row.items() if value is not None} for row in rows]


async def _named(db: AsyncConnection, person_id: int) -> Rows:
    """The lines that name them, in the conversations they belong to."""
    found = await whose(db, person_id)
    assert found is not None  # noqa: S101 - as before
    here = set((await db.scalars(spaces_of(person_id))).all())
    rows = [each for each in await texts.named(db, found) if each.table in NAMED_IN]
    where, _ = await texts.scope_of(db, found, rows)
    lines: dict[str, None] = {}
    for each in rows:
        for row in each.rows:
            traces = where.of(row["of_space"]).also(found.by_task.get(row["of_task"], ()))
            said = (line.strip() for name in NAMED_IN[each.table] for line in (row[name] or "").splitlines())
            lines.update(dict.fromkeys(line for line in said if row["of_space"] in here and is_traced(line, traces)))
    return [{"text": line} for line in lines]


def _plain(value: object) -> object:
    """As JSON has it; times in UTC."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    return list(value) if isinstance(value, Iterable) and not isinstance(value, str) else value
