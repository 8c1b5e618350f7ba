"""The numbered lists people were shown. One verb, one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.numbering import Numbered
from domain.people import Person
from domain.task import Task
from storage import background, listings, numbers
from storage.background import Background
from storage.database import Database, reads, writes
from storage.listings import Listed, NewListing, StoredListing


@dataclass(frozen=True, slots=True)
class Lists:
    """The numbered lists people were shown."""

    database: Database

    @writes
    async def add(self, new: NewListing) -> Listed:
        """Number tasks for one person in one chat."""
        async with self.database.write(is_narrow=True) as db:
            return await listings.add(db, new)

    @writes
    async def numbered(self, reader: Person, tasks: Sequence[Task]) -> Numbered:
        """Tasks with the numbers by which somebody is told of them in their own chat."""
        async with self.database.write(is_narrow=True) as db:
            return await listings.numbered(db, reader, tasks)

    @reads
    async def one(self, listing_id: int) -> StoredListing | None:
        """A list as it was numbered, its tasks as they stand."""
        async with self.database.read() as db:
            return await listings.by_id(db, listing_id)

    @reads
    async def background(self, person: Person, space_id: str | None, since: datetime) -> Background:
        """What somebody's words can refer to in a conversation, or (None) in their own chat."""
        async with self.database.read() as db:
            return await background.background(db, person, space_id, since)

    @writes
    async def settle(self, listing_id: int) -> None:
        """What a list asked was answered."""
        async with self.database.write(is_narrow=True) as db:
            await listings.settle(db, listing_id)

    @reads
    async def numbers(self, person: Person) -> dict[int, int]:
        """The short numbers of somebody's tasks, each with its task's."""
        async with self.database.read() as db:
            return await numbers.of(db, person)

    @reads
    async def newest(self, space_id: str | None, reader: Person) -> StoredListing | None:
        """The last list somebody was shown; no space means that person's personal chat."""
        async with self.database.read() as db:
            return await listings.newest(db, space_id, reader)
