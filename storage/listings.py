"""The numbered lists people were shown; a list is never renumbered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import RowMapping, exists, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.numbering import MOST_SHOWN, Numbered, is_ones_own
from domain.people import Person
from domain.task import Task
from storage import numbers, tasks
from storage.people import PERSON, person_of
from storage.rows import Query, insert_all, insert_row
from storage.tables import listing_items, listings, people
from storage.tables import tasks as task_table


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredListing:
    """A list as it was shown, with its tasks as they stand; `asked` is what waits to be told of one of them.

    `beyond` counts the tasks that found no place in it when it was made.
    """

    id: int
    space_id: str | None
    kind: str
    reader: Person
    asked: str | None
    items: Numbered
    beyond: int
    made_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class NewListing:
    """A list for one person in one conversation (None: their personal chat); `asked` as in StoredListing.

    `beyond` counts the tasks there are that are not among these.
    """

    space_id: str | None
    reader: Person
    kind: str
    tasks: Sequence[Task]
    made_at: datetime
    asked: str | None = None
    beyond: int = 0


@dataclass(frozen=True, slots=True)
class Listed:
    """A list as it is kept: its id goes into the card's buttons, its numbers are shown; `beyond` as there."""

    id: int
    items: Numbered
    beyond: int = 0


async def add(db: AsyncConnection, new: NewListing) -> Listed:
    """Keep what is shown. In their own chat a person's tasks have that person's numbers, anything else has its own."""
    shown = new.tasks[:MOST_SHOWN]
    own = [task for task in shown if new.space_id is None and is_ones_own(task, new.reader)]
    given = await numbers.give(db, new.reader, own, await numbers.kept(db, new.reader, own)) if own else {}
    items = tuple((given.get(task.number), task) for task in shown)
    beyond = len(new.tasks) - len(shown) + new.beyond
    values = {"kind": new.kind, "asked": new.asked, "made_at": new.made_at, "beyond": beyond}
    chat = {"conversation_id": new.space_id, "person_id": new.reader.id}
    listing_id = await insert_row(db, listings, **chat, **values)
    rows = [
        {"listing_id": listing_id, "place": place, "number": number, "task_id": task.number}
        for place, (number, task) in enumerate(items, 1)
    ]
    await insert_all(db, listing_items, rows)
    return Listed(listing_id, items, beyond)


async def numbered(db: AsyncConnection, reader: Person, tasks: Sequence[Task]) -> Numbered:
    """Tasks as they are told of in somebody's own chat, outside a list; what is closed gets no new number."""
    own = [task for task in tasks if is_ones_own(task, reader) and not task.status.closed]
    given = await numbers.give(db, reader, own, await numbers.by_task(db, reader))
    return tuple((given.get(task.number), task) for task in tasks)


async def by_id(db: AsyncConnection, listing_id: int) -> StoredListing | None:
    """One list."""
    query = _with_reader().where(listings.c.id == listing_id)
    row = (await db.execute(query)).mappings().first()
    return await _filled(db, row) if row else None


async def settle(db: AsyncConnection, listing_id: int) -> None:
    """What it asked was answered: nothing waits to be told any more."""
    await db.execute(update(listings).where(listings.c.id == listing_id).values(asked=None))


async def newest(db: AsyncConnection, space_id: str | None, reader: Person) -> StoredListing | None:
    """The last list with anything on it that person was shown in that chat."""
    query = (
        _with_reader()
        .where(listings.c.conversation_id.is_not_distinct_from(space_id), listings.c.person_id == reader.id)
        .where(exists().where(listing_items.c.listing_id == listings.c.id))
        .order_by(listings.c.id.desc())
        .limit(1)
    )
    row = (await db.execute(query)).mappings().first()
    return await _filled(db, row) if row else None


def _with_reader() -> Query:
    reader = (column.label(f"reader_{column.name}") for column in PERSON)
    return select(*listings.c, *reader).join(people)


async def _filled(db: AsyncConnection, row: RowMapping) -> StoredListing:
    query = select(listing_items).where(listing_items.c.listing_id == row["id"]).order_by(listing_items.c.place)
    shown = {item["task_id"]: item["number"] for item in (await db.execute(query)).mappings()}
    found = await tasks.load(db, tasks.in_meetings(task_table.c.id).where(task_table.c.id.in_(shown)))
    by_number = {task.number: task for task in found}
    items = [(number, by_number[task]) for task, number in shown.items() if task in by_number]
    reader = person_of(row, "reader_")
    return StoredListing(
        id=row["id"],
        space_id=row["conversation_id"],
        kind=row["kind"],
        reader=reader,
        asked=row["asked"],
        items=tuple(items),
        beyond=row["beyond"],
        made_at=row["made_at"],
    )
