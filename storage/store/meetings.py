"""Meetings as pasted, pasted again, and taken back. One verb, one transaction."""

from dataclasses import dataclass
from datetime import datetime

from domain.difference import Difference
from domain.fingerprint import Fingerprint
from domain.people import Member, Person
from domain.space import Place
from domain.summary import Summary
from domain.task import Meeting
from storage import meetings, people, revisions
from storage.change_source import ChangeSource
from storage.database import Database, reads, writes
from storage.meetings import StoredMeeting
from storage.posting import Posting


@dataclass(frozen=True, slots=True)
class Meetings:
    """Meetings as pasted, pasted again, and taken back."""

    database: Database

    @writes
    async def add(self, posting: Posting) -> StoredMeeting:
        """Store notes with tasks, owners, history and first asks; notes that are here already add nothing."""
        async with self.database.write() as db:
            return await meetings.add(db, posting)

    @writes
    async def rematch(self, meeting_id: int, posting: Posting) -> None:
        """Names that meant nobody before mean who they do now."""
        async with self.database.write() as db:
            await meetings.rematch(db, meeting_id, posting)

    @reads
    async def one(self, meeting_id: int) -> StoredMeeting | None:
        """One meeting, discarded or not."""
        async with self.database.read() as db:
            return await meetings.by_id(db, meeting_id)

    @reads
    async def from_source(self, source: str) -> StoredMeeting | None:
        """The meeting that an activity brought."""
        async with self.database.read() as db:
            return await meetings.by_source(db, source)

    @reads
    async def place(self, meeting: Meeting) -> Place:
        """The conversation of a meeting, without the thread."""
        async with self.database.read() as db:
            return await people.place(db, meeting.space_id)

    @reads
    async def counterpart(self, place: Place, summary: Summary) -> StoredMeeting | None:
        """An older reading of the same meeting in that conversation."""
        async with self.database.read() as db:
            return await meetings.counterpart(db, place.space_id, summary)

    @reads
    async def with_words(self, place: Place, words: str) -> StoredMeeting | None:
        """The meeting that was pasted in that conversation in these very words."""
        async with self.database.read() as db:
            return await meetings.with_words(db, place.space_id, words)

    @reads
    async def topics_waiting(self, place: Place, sender: Member, since: datetime) -> StoredMeeting | None:
        """Topics that somebody pasted in that thread since then, still without tasks."""
        async with self.database.read() as db:
            return await meetings.topics_waiting(db, place.conversation_id, sender.teams_id, since)

    @writes
    async def restore(self, meeting_id: int, deed: ChangeSource) -> None:
        """Bring back what was discarded."""
        async with self.database.write() as db:
            await meetings.restore(db, meeting_id, deed)

    @reads
    async def with_part(self, place: Place, summary: Summary, found: Fingerprint) -> StoredMeeting | None:
        """A meeting that has these tasks or topics already, pasted apart from the rest."""
        async with self.database.read() as db:
            return await meetings.with_part(db, place.space_id, summary, found)

    @writes
    async def revise(self, meeting_id: int, posting: Posting, found: Difference, *, revision_id: int | None) -> None:
        """Let a meeting say what newer notes say; what people said of its tasks stays."""
        async with self.database.write() as db:
            await revisions.write(db, meeting_id, posting, found)
            if revision_id is not None:
                await revisions.settle(db, revision_id, posting.deed.at)

    @writes
    async def hold(self, meeting_id: int, at: datetime, *, is_held: bool) -> None:
        """Send nothing about a meeting, or go on with it."""
        async with self.database.write() as db:
            await meetings.hold(db, meeting_id, at, is_held=is_held)

    @writes
    async def hand_on(self, space_id: str, source: Person, target: Person, at: datetime) -> int:
        """What one leads in a conversation is another's; of how many meetings."""
        async with self.database.write() as db:
            return await meetings.hand_on(db, space_id, source, target, at)

    @writes
    async def discard(self, meeting_id: int, at: datetime) -> None:
        """Hide a meeting everywhere until it is pasted again."""
        async with self.database.write() as db:
            await meetings.discard(db, meeting_id, at)
