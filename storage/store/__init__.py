"""The store: a noun for each kind of thing, a verb for each transaction. What a verb returns is committed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from domain.filters import Wanted
from domain.people import Person
from domain.report import Mention, Stated
from domain.space import Place
from domain.task import Meeting, Task
from storage import export, lexicon, mentions, probe, retention, search, unanswered, walk
from storage.agenda import Agenda, Moment, due_now
from storage.audit import Audited, audit
from storage.backlog import Backlog, backlog
from storage.clock import Clock
from storage.database import Database, reads, writes, writes_narrowly
from storage.lexicon import Lexicon
from storage.revision import revision
from storage.search import Found
from storage.store.cards import Cards
from storage.store.digests import Digests
from storage.store.glossary import Glossary
from storage.store.inbound import Inbound
from storage.store.lists import Lists
from storage.store.meetings import Meetings
from storage.store.people import People
from storage.store.posts import Posts
from storage.store.relations import Relations
from storage.store.reminders import Reminders
from storage.store.revisions import Revisions
from storage.store.settings import Settings
from storage.store.tasks import Tasks
from storage.walk import Walk


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
    cards: Cards
    relations: Relations
    reminders: Reminders

    @staticmethod
    def over(db: Database) -> "Store":
        """The store in an open database on the newest schema."""
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
            Cards(db),
            Relations(db),
            Reminders(db),
        )

    async def ping(self) -> None:
        """Raise DatabaseUnavailable unless it answers; what it answers is the time there."""
        await self.clock.ask()

    @writes_narrowly
    async def write_something(self, db: AsyncConnection) -> None:
        """Raise DatabaseUnavailable unless a message could be kept now."""
        await probe.write_something(db)

    @reads
    async def agenda(self, db: AsyncConnection, moment: Moment) -> Agenda:
        """Whether a tick has anything to do."""
        return await due_now(db, moment)

    @writes
    async def let_texts_go(self, db: AsyncConnection, before: datetime, at: datetime) -> int:
        """Let some texts from before then go; how many."""
        return await retention.let_go(db, before, at)

    @reads
    async def lexicon(self, db: AsyncConnection, place: Place, reader: Person, called: Sequence[str] = ()) -> Lexicon:
        """What words mean to that reader in that place, and whose name there has all of these."""
        return await lexicon.read(db, place, reader, called)

    @reads
    async def about(  # noqa: PLR0913 - what is asked, of whom, and from where
        self,
        db: AsyncConnection,
        place: Place,
        reader: Person,
        wanted: Wanted,
        owner: Person | None = None,
        skip: int = 0,
        *,
        known: Lexicon | None = None,
    ) -> Found:
        """Tasks and what was said on words, as far as that reader may see them from that place; the first are skipped.

        Of an `owner` what they own; without anything else what is open. What words mean there may be `known` already.
        """
        return await search.about(db, place, reader, wanted, owner, skip, known=known)

    @reads
    async def last_said(self, db: AsyncConnection, place: Place, reader: Person) -> tuple[Mention, ...]:
        """What the newest meetings said, as far as a reader may see it from that place."""
        return (await mentions.newest(db, place, reader)).mentions

    @reads
    async def decided(
        self, db: AsyncConnection, place: Place, reader: Person, words: str, most: int
    ) -> tuple[tuple[Stated, ...], int]:
        """The newest decisions on words, as far as that reader may see them from that place; how many beyond."""
        return await search.decided(db, place, reader, words, most)

    @reads
    async def meetings_here(self, db: AsyncConnection, place: Place, reader: Person) -> tuple[Meeting, ...]:
        """The meetings that a reader may see from that place, newest first."""
        return await walk.meetings_here(db, place, reader)

    @reads
    async def walk(
        self, db: AsyncConnection, place: Place, reader: Person, of: Sequence[Meeting], since: datetime
    ) -> Walk:
        """What is open of these meetings, and what became of the rest since that moment."""
        return await walk.walk(db, place, reader, of, since)

    @reads
    async def open_here(self, db: AsyncConnection, place: Place, reader: Person) -> tuple[Task, ...]:
        """Everything open that a reader may see from that place, newest meeting first."""
        return await search.open_here(db, place, reader)

    @reads
    async def done_here(
        self, db: AsyncConnection, place: Place, reader: Person, first: datetime, before: datetime
    ) -> tuple[Task, ...]:
        """What was done in that time and still is: the reader's own in their own chat, elsewhere the conversation's."""
        return await search.done_here(db, place, reader, first, before)

    @reads
    async def without_answer(self, db: AsyncConnection, place: Place, reader: Person) -> tuple[tuple[Person, int], ...]:
        """Who was asked and has not answered since, about how many of the tasks that reader may see from that place.

        In their own chat only of the meetings whose follow-up they lead.
        """
        return await unanswered.without_answer(db, place, reader)

    @reads
    async def revision(self, db: AsyncConnection) -> str | None:
        """That of its schema, None where nothing was made in it yet."""
        return await db.run_sync(revision)

    @reads
    async def backlog(self, db: AsyncConnection, now: datetime, since: datetime) -> Backlog:
        """What should have gone out or been answered by `now`; given up from `since` on."""
        return await backlog(db, now, since)

    @reads
    async def everything(self, db: AsyncConnection) -> list[dict[str, object]]:
        """All tasks with owners and history, as `followup export --json` prints them."""
        return await export.everything(db)

    @reads
    async def audit(self, db: AsyncConnection, after: int, since: datetime | None = None) -> tuple[Audited, ...]:
        """The next changes behind that one, without what was said; none at the end."""
        return await audit(db, after, since)
