"""The store: one verb, one transaction. What a verb returns is committed."""

from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from domain.difference import Difference
from domain.fingerprint import Fingerprint
from domain.people import Member, Person, fold
from domain.report import Mention
from domain.space import Address, Place
from domain.summary import Pasted, Summary
from domain.task import Move, Snooze, Task
from storage import asks, export, listings, meetings, nudges, people, revisions, search, tasks
from storage.listings import NewListing, StoredListing
from storage.meetings import Posting, StoredMeeting
from storage.nudges import Claim, Delivered
from storage.revisions import Revision
from storage.tasks import Deed, Moved, Origin


@dataclass(frozen=True, slots=True)
class Store:
    """Everything the program remembers."""

    engine: AsyncEngine

    @asynccontextmanager
    async def _read(self) -> AsyncIterator[AsyncConnection]:
        async with self.engine.connect() as db, db.begin():
            yield db

    @asynccontextmanager
    async def _write(self) -> AsyncIterator[AsyncConnection]:
        async with self.engine.connect() as db:
            await db.execution_options(writes=True)
            async with db.begin():
                yield db

    async def ping(self) -> None:
        """Raise unless the database answers."""
        async with self._read() as db:
            await db.execute(text("SELECT 1"))

    # people and what they said

    async def met(self, place: Place, sender: Member, *, ask_at: datetime) -> Person:
        """Who wrote to us, noted as a member of that conversation; after a refusal asked again from `ask_at` on."""
        async with self._write() as db:
            return await self._met(db, place, sender, ask_at)

    async def _met(self, db: AsyncConnection, place: Place, sender: Member, ask_at: datetime) -> Person:
        person, is_back = await people.met(db, place, sender)
        for task in await tasks.owned_by(db, person) if is_back else ():
            await asks.plan(db, task, ask_at)
        return person

    async def receive(
        self, place: Place, sender: Member, activity_id: str, said: str | None, at: datetime, *, ask_at: datetime
    ) -> Person | None:
        """As `met`, keeping what was said before anything is done with it; None when it was answered before."""
        async with self._write() as db:
            person = await self._met(db, place, sender, ask_at)
            return person if await people.receive(db, place, activity_id, person, said, at) else None

    async def answered(self, place: Place, activity_id: str, at: datetime) -> None:
        """The answer to what was received has arrived."""
        async with self._write() as db:
            await people.answered(db, place, activity_id, at)

    async def save_roster(self, place: Place, members: Iterable[Member], at: datetime) -> bool:
        """The members as Teams lists them, an empty list removing nobody; whether they are known, now or before."""
        async with self._write() as db:
            await people.save_roster(db, place, members, at)
            return await people.has_roster(db, place)

    async def left(self, place: Place, teams_ids: Sequence[str]) -> None:
        """People left a conversation, and with it every one of its team."""
        async with self._write() as db:
            await people.leave(db, place, teams_ids)

    async def roster(self, place: Place, reader: Person) -> tuple[Person, ...]:
        """Who a name can mean here; in a personal chat everyone in that person's conversations."""
        async with self._read() as db:
            return await people.roster(db, place, reader)

    async def is_member(self, person: Person, space_id: str) -> bool:
        """Whether somebody belongs to a conversation."""
        async with self._read() as db:
            return await people.is_member(db, person, space_id)

    async def mentioned(self, place: Place, members: Sequence[Member]) -> dict[str, Person]:
        """The people somebody mentioned, as far as we know them, by the folded words of the mention."""
        async with self._read() as db:
            found = await people.find(db, place.tenant_id, [member.teams_id for member in members])
        return {fold(member.name): found[member.teams_id] for member in members if member.teams_id in found}

    async def address(self, person: Person) -> Address:
        """How to write to somebody first."""
        async with self._read() as db:
            return await people.address(db, person)

    # meetings

    async def add_meeting(self, posting: Posting) -> StoredMeeting:
        """Store notes with tasks, owners, history and first asks; notes that are here already add nothing."""
        async with self._write() as db:
            return await meetings.add(db, posting)

    async def rematch(self, meeting_id: int, posting: Posting) -> None:
        """Names that meant nobody before mean who they do now."""
        async with self._write() as db:
            await meetings.rematch(db, meeting_id, posting)

    async def meeting(self, meeting_id: int) -> StoredMeeting | None:
        """One meeting, discarded or not."""
        async with self._read() as db:
            return await meetings.by_id(db, meeting_id)

    async def meeting_from(self, source: str) -> StoredMeeting | None:
        """The meeting that an activity brought."""
        async with self._read() as db:
            return await meetings.by_source(db, source)

    async def counterpart(self, place: Place, summary: Summary) -> StoredMeeting | None:
        """An older reading of the same meeting in that conversation."""
        async with self._read() as db:
            return await meetings.counterpart(db, place.space_id, summary)

    async def topics_waiting(self, place: Place, sender: Member, since: datetime) -> StoredMeeting | None:
        """Topics that somebody pasted in that thread since then, still without tasks."""
        async with self._read() as db:
            return await meetings.topics_waiting(db, place.conversation_id, sender.teams_id, since)

    async def add_revision(self, older: StoredMeeting, pasted: Pasted, deed: Deed) -> int:
        """Keep newer notes of a meeting until they are confirmed."""
        async with self._write() as db:
            return await revisions.add(db, older.meeting.id, older.fingerprint, pasted, deed)

    async def rebase(self, revision_id: int, base: str) -> None:
        """Newer notes were shown again, compared with the notes of that fingerprint."""
        async with self._write() as db:
            await revisions.rebase(db, revision_id, base)

    async def restore(self, meeting_id: int, deed: Deed, *, ask_at: datetime) -> None:
        """Bring back what was discarded."""
        async with self._write() as db:
            await meetings.restore(db, meeting_id, deed, ask_at)

    async def meeting_with_part(self, place: Place, summary: Summary, found: Fingerprint) -> StoredMeeting | None:
        """A meeting that has these tasks or topics already, pasted apart from the rest."""
        async with self._read() as db:
            return await meetings.with_part(db, place.space_id, summary, found)

    async def revision(self, revision_id: int) -> Revision | None:
        """Newer notes that wait for a yes, or had their answer."""
        async with self._read() as db:
            return await revisions.by_id(db, revision_id)

    async def revision_from(self, source: str) -> Revision | None:
        """The newer notes that an activity brought."""
        async with self._read() as db:
            return await revisions.by_source(db, source)

    async def revise(self, meeting_id: int, posting: Posting, found: Difference, *, revision_id: int | None) -> None:
        """Let a meeting say what newer notes say; what people said of its tasks stays."""
        async with self._write() as db:
            await revisions.write(db, meeting_id, posting, found)
            if revision_id is not None:
                await revisions.settle(db, revision_id, posting.deed.at)

    async def decline(self, revision_id: int, at: datetime) -> None:
        """Leave a meeting as it was."""
        async with self._write() as db:
            await revisions.settle(db, revision_id, at)

    async def hold(self, meeting_id: int, *, is_held: bool) -> None:
        """Send nothing about a meeting, or go on with it."""
        async with self._write() as db:
            await meetings.hold(db, meeting_id, is_held=is_held)

    async def discard(self, meeting_id: int, at: datetime) -> None:
        """Hide a meeting everywhere until it is pasted again."""
        async with self._write() as db:
            await meetings.discard(db, meeting_id, at)

    # tasks

    async def task(self, number: int) -> Task | None:
        """The task with that number."""
        async with self._read() as db:
            return await tasks.numbered(db, number)

    async def origin(self, number: int) -> Origin | None:
        """What a task was read from."""
        async with self._read() as db:
            return await tasks.origin(db, number)

    async def tasks_of(self, meeting_id: int) -> tuple[Task, ...]:
        """A meeting's tasks in the order of its notes."""
        async with self._read() as db:
            return await tasks.of_meeting(db, meeting_id)

    async def open_for(self, person: Person) -> tuple[Task, ...]:
        """What somebody is asked about, by due day."""
        async with self._read() as db:
            return await tasks.open_for(db, person)

    async def apply(self, moves: Sequence[tuple[int, Move]], deed: Deed, *, ask_at: datetime) -> tuple[Moved, ...]:
        """Move tasks as they stand now, each with its history lines, all or none; gone tasks are left out.

        Who is newly asked is asked from `ask_at` on; about a snoozed task nobody is asked before it.
        """
        async with self._write() as db:
            return tuple([m for n, move in moves if (m := await self._apply(db, n, move, deed, ask_at))])

    async def _apply(self, db: AsyncConnection, number: int, move: Move, deed: Deed, ask_at: datetime) -> Moved | None:
        found = await tasks.apply(db, number, move, deed)
        if found is None:
            return None
        await asks.plan(db, found[0], ask_at)
        if isinstance(move, Snooze) and found[1]:
            await asks.postpone(db, [number], ask_at)
        return found

    async def touched(self, source: str) -> tuple[Task, ...]:
        """The tasks that an activity changed when it came before."""
        async with self._read() as db:
            return await tasks.touched(db, source)

    # numbered lists

    async def add_listing(self, new: NewListing) -> int:
        """Number tasks for one person in one chat."""
        async with self._write() as db:
            return await listings.add(db, new)

    async def listing(self, listing_id: int) -> StoredListing | None:
        """A list as it was numbered, its tasks as they stand."""
        async with self._read() as db:
            return await listings.by_id(db, listing_id)

    async def newest_listing(self, space_id: str | None, reader: Person) -> StoredListing | None:
        """The list a bare number speaks of; no space means that person's personal chat."""
        async with self._read() as db:
            return await listings.newest(db, space_id, reader)

    # digests

    async def due(self, at: datetime, day: date, meeting_id: int | None = None) -> tuple[Person, ...]:
        """Who is to be asked something at that instant."""
        async with self._read() as db:
            return await nudges.due(db, at, day, meeting_id)

    async def next_due(self) -> datetime | None:
        """When somebody is next to be asked something."""
        async with self._read() as db:
            return await nudges.next_due(db)

    async def ask_now(self, meeting_id: int, at: datetime, day: date) -> int:
        """Make everything open of a meeting due at once, but for people who had their message of that day: how many."""
        async with self._write() as db:
            found = await tasks.of_meeting(db, meeting_id)
            return await nudges.ask_now(db, [task for task in found if not task.status.closed], at, day)

    async def claim(self, person: Person, day: date, now: datetime, lease_until: datetime) -> Claim | None:
        """The right to send one person's digest of one day; None when there is none to take."""
        async with self._write() as db:
            return await nudges.claim(db, person, day, now, lease_until)

    async def settle_sent(self, claimed: Claim, delivered: Delivered, now: datetime) -> None:
        """A digest arrived."""
        async with self._write() as db:
            await nudges.settle_sent(db, claimed, delivered, now)

    async def settle_failed(self, claimed: Claim, reason: str, now: datetime) -> None:
        """A digest may arrive later."""
        async with self._write() as db:
            await nudges.settle_failed(db, claimed, reason, now)

    async def settle_refused(self, claimed: Claim, reason: str, now: datetime, hand_over_at: datetime) -> None:
        """A digest was refused for good; its tasks go to who else can be asked."""
        async with self._write() as db:
            await nudges.settle_refused(db, claimed, reason, now, hand_over_at)

    # looking things up

    async def about(self, place: Place, reader: Person, words: str) -> tuple[tuple[Task, ...], tuple[Mention, ...]]:
        """Tasks and what was said on folded words, as far as that reader may see them from that place."""
        async with self._read() as db:
            return await search.about(db, place, reader, words)

    async def everything(self) -> list[dict[str, object]]:
        """All tasks with owners and history, as `followup export --json` prints them."""
        async with self._read() as db:
            return await export.everything(db)
