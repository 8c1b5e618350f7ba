"""The numbered lists people were shown; a list is never renumbered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import RowMapping, exists, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import Person
from domain.task import Task
from storage import tasks
from storage.people import PERSON, person_of
from storage.rows import Query, insert_all, insert_row
from storage.tables import listing_items, listings, people
from storage.tables import tasks as task_table


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredListing:
    """A list as it was numbered, with its tasks as they stand; `asked` is the status it asks about.

    `beyond` counts the tasks that found no place in it when it was made.
    """

    id: int
    space_id: str | None
    kind: str
    reader: Person
    asked: str | None
    items: tuple[tuple[int, Task], ...]
    beyond: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NewListing:
    """A list for one person in one conversation (None: their personal chat); `asked`, `beyond` as in StoredListing."""

    space_id: str | None
    reader: Person
    kind: str
    items: Sequence[tuple[int, Task]]
    made_at: datetime
    asked: str | None = None
    beyond: int = 0


async def add(db: AsyncConnection, new: NewListing) -> int:
    """Keep the positions as they are shown; the id goes into the card's buttons."""
    values = {"kind": new.kind, "asked": new.asked, "made_at": new.made_at, "beyond": new.beyond}
    chat = {"conversation_id": new.space_id, "person_id": new.reader.id}
    listing_id = await insert_row(db, listings, **chat, **values)
    rows = [{"listing_id": listing_id, "position": n, "task_id": t.number} for n, t in new.items]
    await insert_all(db, listing_items, rows)
    return listing_id


async def by_id(db: AsyncConnection, listing_id: int) -> StoredListing | None:
    """One list."""
    query = _with_reader().where(listings.c.id == listing_id)
    row = (await db.execute(query)).mappings().first()
    return await _filled(db, row) if row else None


async def newest(db: AsyncConnection, space_id: str | None, reader: Person) -> StoredListing | None:
    """The last list with anything on it that person was shown in that chat: the one a bare number speaks of."""
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
    query = select(listing_items.c.task_id, listing_items.c.position).where(listing_items.c.listing_id == row["id"])
    positions = {row.task_id: row.position for row in await db.execute(query)}
    found = await tasks.load(db, tasks.in_meetings(task_table.c.id).where(task_table.c.id.in_(positions)))
    items = sorted(((positions[task.number], task) for task in found), key=lambda item: item[0])
    reader = person_of(row, "reader_")
    return StoredListing(
        id=row["id"],
        space_id=row["conversation_id"],
        kind=row["kind"],
        reader=reader,
        asked=row["asked"],
        items=tuple(items),
        beyond=row["beyond"],
    )
