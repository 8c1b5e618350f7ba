"""The store: a noun for each kind of thing, a verb for each transaction. What a verb returns is committed."""

from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncEngine

from domain.people import Person
from domain.space import Place
from storage import export, search
from storage.clock import Clock
from storage.database import Database
from storage.search import Found
from storage.store.digests import Digests
from storage.store.glossary import Glossary
from storage.store.inbound import Inbound
from storage.store.lists import Lists
from storage.store.meetings import Meetings
from storage.store.people import People
from storage.store.posts import Posts
from storage.store.revisions import Revisions
from storage.store.settings import Settings
from storage.store.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Store:
    """Everything the program remembers."""

    database: Database
    clock: Clock
    people: People
    inbound: Inbound
    meetings: Meetings
    revisions: Revisions
    tasks: Tasks
    lists: Lists
    glossary: Glossary
    settings: Settings
    digests: Digests
    posts: Posts

    @staticmethod
    def over(engine: AsyncEngine) -> "Store":
        """The store in an open database on the newest schema."""
        db = Database(engine)
        return Store(
            db,
            Clock(db),
            People(db),
            Inbound(db),
            Meetings(db),
            Revisions(db),
            Tasks(db),
            Lists(db),
            Glossary(db),
            Settings(db),
            Digests(db),
            Posts(db),
        )

    async def ping(self) -> None:
        """Raise DatabaseUnavailable unless it answers; what it answers is the time there."""
        await self.clock.ask()

    async def about(self, place: Place, reader: Person, words: str, owner: Person | None = None) -> Found:
        """Tasks and what was said on folded words, as far as that reader may see them from that place.

        Without words everything open; what an `owner` has open comes first.
        """
        async with self.database.read() as db:
            return await search.about(db, place, reader, words, owner)

    async def blocked(self, place: Place, reader: Person) -> Found:
        """What is blocked, as far as that reader may see it from that place."""
        async with self.database.read() as db:
            return await search.blocked(db, place, reader)

    async def everything(self) -> list[dict[str, object]]:
        """All tasks with owners and history, as `followup export --json` prints them."""
        async with self.database.read() as db:
            return await export.everything(db)
