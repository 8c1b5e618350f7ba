"""The numbered lists people were shown; a list is never renumbered."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, RowMapping, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.numbering import MOST_SHOWN, Numbered, is_ones_own
from domain.people import Person
from domain.task import Task
from storage import numbers, tasks
from storage.people import PERSON, person_of
from storage.rows import insert_rows
from storage.tables import listings, people


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
    return (await add_all(db, [new]))[0]


async def add_all(db: AsyncConnection, new: Sequence[NewListing]) -> tuple[Listed, ...]:
    """The same for several readers, in as many statements."""
    own = {each.reader.id: tasks for each in new if (tasks := _own(each))}
    given = await numbers.give(db, own, await numbers.kept(db, own)) if own else {}
    items = [_items(each, given) for each in new]
    ids = await insert_rows(db, listings, [_row_of(*each) for each in zip(new, items, strict=True)])
    return tuple(Listed(n, shown, _beyond(each)) for n, shown, each in zip(ids, items, new, strict=True))


def _own(new: NewListing) -> list[Task]:
    alone = new.space_id is None
    return [task for task in new.tasks[:MOST_SHOWN] if alone and is_ones_own(task, new.reader)]


def _items(new: NewListing, given: Mapping[int, Mapping[int, int]]) -> Numbered:
    theirs = given.get(new.reader.id, {}) if new.space_id is None else {}
    own = {task.number for task in _own(new)}
    return tuple((theirs[task.number] if task.number in own else None, task) for task in new.tasks[:MOST_SHOWN])


def _beyond(new: NewListing) -> int:
    return max(len(new.tasks) - MOST_SHOWN, 0) + new.beyond


def _row_of(new: NewListing, items: Numbered) -> dict[str, object]:
    values = {"kind": new.kind, "asked": new.asked, "made_at": new.made_at, "beyond": _beyond(new)}
    entries = [[number, task.number] for number, task in items] or None
    return {"entries": entries, "conversation_id": new.space_id, "person_id": new.reader.id, **values}


async def numbered(db: AsyncConnection, reader: Person, tasks: Sequence[Task]) -> Numbered:
    """Tasks as they are told of in somebody's own chat, outside a list; what is closed gets no new number."""
    own = [task for task in tasks if is_ones_own(task, reader) and not task.status.closed]
    given = await numbers.give(db, {reader.id: own}, {reader.id: await numbers.by_task(db, reader)})
    return tuple((given[reader.id].get(task.number), task) for task in tasks)


class Item(NamedTuple):
    """A place of a list."""

    number: int | None
    task_id: int


@dataclass(frozen=True, slots=True)
class ListingRow:
    """A list as it is kept, before its tasks are read."""

    row: RowMapping
    items: tuple[Item, ...]


async def by_id(db: AsyncConnection, listing_id: int) -> StoredListing | None:
    """One list."""
    return await _loaded(db, await _row(db, listings.c.id == listing_id))


async def settle(db: AsyncConnection, listing_id: int) -> None:
    """What it asked was answered: nothing waits to be told any more."""
    await db.execute(update(listings).where(listings.c.id == listing_id).values(asked=None))


async def newest(db: AsyncConnection, space_id: str | None, reader: Person) -> StoredListing | None:
    """The last list with anything on it that person was shown in that chat."""
    return await _loaded(db, await newest_row(db, space_id, reader))


async def newest_row(db: AsyncConnection, space_id: str | None, reader: Person) -> ListingRow | None:
    """The same, without its tasks."""
    chat = listings.c.conversation_id
    here = (chat.is_(None) if space_id is None else chat == space_id, listings.c.person_id == reader.id)
    is_filled = listings.c.entries.is_not(None)
    last = select(listings.c.id).where(*here, is_filled).order_by(listings.c.id.desc()).limit(1)
    return await _row(db, listings.c.id == last.scalar_subquery())


_READER = (column.label(f"reader_{column.name}") for column in PERSON)
_WITH_READER = select(*listings.c, *_READER).join(people, people.c.id == listings.c.person_id)


async def _row(db: AsyncConnection, which: ColumnElement[bool]) -> ListingRow | None:
    row = (await db.execute(_WITH_READER.where(which))).mappings().first()
    return ListingRow(row, tuple([Item(*item) for item in row["entries"] or ()])) if row else None


async def _loaded(db: AsyncConnection, listed: ListingRow | None) -> StoredListing | None:
    if listed is None:
        return None
    found = await tasks.numbered_all(db, [item.task_id for item in listed.items])
    return filled(listed, {task.number: task for task in found})


def filled(listed: ListingRow, known: Mapping[int, Task]) -> StoredListing:
    """A list with its tasks as they stand; those that are not to be seen any more are left out."""
    row = listed.row
    items = ((item.number, known.get(item.task_id)) for item in listed.items)
    return StoredListing(
        id=row["id"],
        space_id=row["conversation_id"],
        kind=row["kind"],
        reader=person_of(row, "reader_"),
        asked=row["asked"],
        items=tuple([(number, task) for number, task in items if task]),
        beyond=row["beyond"],
        made_at=row["made_at"],
    )
