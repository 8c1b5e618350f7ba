"""Where a task comes from, who gave it to whom, and what people said of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import RowMapping, and_, exists, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.difference import History, Told
from domain.people import Person
from domain.task import Status, What
from storage.change_source import BY_NOTES
from storage.people import PERSON, person_of
from storage.tables import changes, meetings, people, tasks

MADE_OF_LINE = "line"
"""The rule of a task that somebody made of a line which no reader understood."""


@dataclass(frozen=True, slots=True)
class Origin:
    """The lines of the notes a task was read from, the reader that took them, and who posted them when (aware UTC).

    Not `is_kept` where the text was let go for its age.
    """

    lines: tuple[str, ...]
    rule: str
    posted_by: Person
    posted_at: datetime
    is_kept: bool = True


async def origin(db: AsyncConnection, number: int) -> Origin | None:
    """What a task was read from."""
    query = (
        select(tasks.c.lines, tasks.c.rule, meetings.c.posted_at, meetings.c.text_since, *PERSON)
        .join(meetings, meetings.c.id == tasks.c.meeting_id)
        .join(people, people.c.id == meetings.c.poster_id)
        .where(tasks.c.id == number)
    )
    row = (await db.execute(query)).mappings().first()
    if row is None:
        return None
    is_kept = row["text_since"] is not None
    return Origin(tuple(row["lines"]), row["rule"], person_of(row), row["posted_at"], is_kept)


async def of_meeting(db: AsyncConnection, meeting_id: int) -> dict[int, History]:
    """What a meeting's tasks were last read from, and what people told of them since, by number."""
    lines = (changes.c.task_id == tasks.c.id, changes.c.source.not_like(f"{BY_NOTES}%"))
    query = (
        select(tasks.c.id, tasks.c.lines, tasks.c.rule, changes.c.what, changes.c.old, changes.c.new)
        .join(changes, and_(*lines), isouter=True)
        .where(tasks.c.meeting_id == meeting_id)
        .order_by(tasks.c.id, changes.c.id)
    )
    found: dict[int, History] = {}
    for row in (await db.execute(query)).mappings():
        made = {Told.MADE} if row["rule"] == MADE_OF_LINE else set()
        before = found.get(row["id"], History(tuple(row["lines"]), frozenset(made)))
        found[row["id"]] = replace(before, told=before.told | _told(row))
    return found


def _told(row: RowMapping) -> set[Told]:
    """What one line of a person's tells; a name is told as one text after another."""
    match row["what"], row["old"], row["new"]:
        case What.NOTE, str(), str():
            return {Told.TITLE}
        case What.OWNER, _, _:
            return {Told.OWNERS}
        case What.DUE, _, _:
            return {Told.DUE}
        case What.STATUS, _, Status.CANCELLED:
            return {Told.DROPPED}
        case _:
            return set()


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
