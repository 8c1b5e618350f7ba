"""The numbered lists people were shown. One verb, one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from domain.numbering import Numbered
from domain.people import Person
from domain.task import Task
from storage import background, listings, numbers
from storage.background import Background
from storage.database import Database, reads, writes_narrowly
from storage.listings import Listed, NewListing, StoredListing


@dataclass(frozen=True, slots=True)
class Lists:
    """The numbered lists people were shown."""

    database: Database

    @writes_narrowly
    async def add(self, db: AsyncConnection, new: NewListing) -> Listed:
        """Number tasks for one person in one chat."""
        return await listings.add(db, new)

    @writes_narrowly
    async def numbered(self, db: AsyncConnection, reader: Person, tasks: Sequence[Task]) -> Numbered:
        """Tasks with the numbers by which somebody is told of them in their own chat."""
        return await listings.numbered(db, reader, tasks)

    @reads
    async def one(self, db: AsyncConnection, listing_id: int) -> StoredListing | None:
        """A list as it was numbered, its tasks as they stand."""
        return await listings.by_id(db, listing_id)

    @reads
    async def background(
        self, db: AsyncConnection, person: Person, space_id: str | None, since: datetime
    ) -> Background:
        """What somebody's words can refer to in a conversation, or (None) in their own chat."""
        return await background.background(db, person, space_id, since)

    @writes_narrowly
    async def settle(self, db: AsyncConnection, listing_id: int) -> None:
        """What a list asked was answered."""
        await listings.settle(db, listing_id)

    @reads
    async def numbers(self, db: AsyncConnection, person: Person) -> dict[int, int]:
        """The short numbers of somebody's tasks, each with its task's."""
        return await numbers.of(db, person)

    @reads
    async def newest(self, db: AsyncConnection, space_id: str | None, reader: Person) -> StoredListing | None:
        """The last list somebody was shown; no space means that person's personal chat."""
        return await listings.newest(db, space_id, reader)
