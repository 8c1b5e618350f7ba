"""Where a task comes from, who gave it to whom, and what people said of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import exists, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import Person
from domain.task import What
from storage.deed import BY_NOTES
from storage.people import PERSON, person_of
from storage.tables import changes, meetings, people, tasks


@dataclass(frozen=True, slots=True)
class Origin:
    """The lines of the notes a task was read from, the reader that took them, and who posted them when (aware UTC)."""

    lines: tuple[str, ...]
    rule: str
    posted_by: Person
    posted_at: datetime


async def origin(db: AsyncConnection, number: int) -> Origin | None:
    """What a task was read from."""
    query = (
        select(tasks.c.lines, tasks.c.rule, meetings.c.posted_at, *PERSON)
        .join(meetings, meetings.c.id == tasks.c.meeting_id)
        .join(people, people.c.id == meetings.c.poster_id)
        .where(tasks.c.id == number)
    )
    row = (await db.execute(query)).mappings().first()
    return Origin(tuple(row["lines"]), row["rule"], person_of(row), row["posted_at"]) if row else None


@dataclass(frozen=True, slots=True)
class Given:
    """Who made a task somebody's, and when (aware UTC)."""

    by: Person
    at: datetime


async def given(db: AsyncConnection, number: int, to: Person) -> Given | None:
    """Who last made a task that person's, themselves perhaps; None where notes alone did."""
    names_them = changes.c.new.contains(to.name, autoescape=True)
    named_before = func.coalesce(changes.c.old, "").contains(to.name, autoescape=True)
    query = (
        select(changes.c.at, *PERSON)
        .join(people, people.c.id == changes.c.by_id)
        .where(changes.c.task_id == number, changes.c.what == What.OWNER, changes.c.source.not_like(f"{BY_NOTES}%"))
        .where(names_them, ~named_before)
        .order_by(changes.c.id.desc())
        .limit(1)
    )
    row = (await db.execute(query)).mappings().first()
    return Given(person_of(row), row["at"]) if row else None


@dataclass(frozen=True, slots=True)
class Remembered:
    """A note that somebody left on a task, and when (aware UTC)."""

    number: int
    text: str
    by: str
    at: datetime


async def notes_on(db: AsyncConnection, numbers: Sequence[int], most: int) -> tuple[Remembered, ...]:
    """The newest notes on these tasks, without those that were taken back."""
    later = changes.alias("later")
    unsaid = exists().where(later.c.task_id == changes.c.task_id, later.c.id > changes.c.id)
    query = (
        select(changes.c.task_id, changes.c.new, changes.c.at, people.c.name)
        .join(people, people.c.id == changes.c.by_id)
        .where(changes.c.task_id.in_(numbers), changes.c.what == What.NOTE, changes.c.new.is_not(None))
        .where(~unsaid.where(later.c.what == What.NOTE, later.c.old == changes.c.new, later.c.new.is_(None)))
        .order_by(changes.c.id.desc())
        .limit(most)
    )
    return tuple(Remembered(row.task_id, row.new, row.name, row.at) for row in await db.execute(query))
