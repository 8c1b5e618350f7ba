"""Meetings as pasted, pasted again, and taken back. One verb, one transaction."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from domain.difference import Difference
from domain.fingerprint import Fingerprint
from domain.people import Member, Person
from domain.space import Place
from domain.summary import Summary
from domain.task import Meeting, Task
from storage import meetings, people, revisions, series
from storage.change_source import ChangeSource
from storage.database import Database, reads, writes
from storage.meetings import StoredMeeting
from storage.posting import Posting


@dataclass(frozen=True, slots=True)
class Meetings:
    """Meetings as pasted, pasted again, and taken back."""

    database: Database

    @writes
    async def add(self, db: AsyncConnection, posting: Posting) -> StoredMeeting:
        """Store notes with tasks, owners, history and first asks; notes that are here already add nothing."""
        return await meetings.add(db, posting)

    @writes
    async def rematch(self, db: AsyncConnection, meeting_id: int, posting: Posting) -> None:
        """Names that meant nobody before mean who they do now."""
        await meetings.rematch(db, meeting_id, posting)

    @reads
    async def one(self, db: AsyncConnection, meeting_id: int) -> StoredMeeting | None:
        """One meeting, discarded or not."""
        return await meetings.by_id(db, meeting_id)

    @reads
    async def still_open(self, db: AsyncConnection, meeting_id: int) -> tuple[Task, ...]:
        """What the meetings before it of its series left open in its conversation, the oldest first."""
        return await series.still_open(db, meeting_id)

    @reads
    async def from_source(self, db: AsyncConnection, source: str) -> StoredMeeting | None:
        """The meeting that an activity brought."""
        return await meetings.by_source(db, source)

    @reads
    async def place(self, db: AsyncConnection, meeting: Meeting) -> Place:
        """The conversation of a meeting, without the thread."""
        return await people.place(db, meeting.space_id)

    @reads
    async def alike(
        self, db: AsyncConnection, place: Place, words: str, summary: Summary
    ) -> tuple[StoredMeeting | None, StoredMeeting | None]:
        """The meeting pasted in that conversation in these very words, and an older reading of the same meeting."""
        return await meetings.alike(db, place.space_id, words, summary)

    @reads
    async def with_words(self, db: AsyncConnection, place: Place, words: str) -> StoredMeeting | None:
        """The meeting that was pasted in that conversation in these very words."""
        return await meetings.with_words(db, place.space_id, words)

    @reads
    async def topics_waiting(
        self, db: AsyncConnection, place: Place, sender: Member, since: datetime
    ) -> StoredMeeting | None:
        """Topics that somebody pasted in that thread since then, still without tasks."""
        return await meetings.topics_waiting(db, place.conversation_id, sender.teams_id, since)

    @writes
    async def restore(self, db: AsyncConnection, meeting_id: int, deed: ChangeSource) -> None:
        """Bring back what was discarded."""
        await meetings.restore(db, meeting_id, deed)

    @reads
    async def with_part(
        self, db: AsyncConnection, place: Place, summary: Summary, found: Fingerprint
    ) -> StoredMeeting | None:
        """A meeting that has these tasks or topics already, pasted apart from the rest."""
        return await meetings.with_part(db, place.space_id, summary, found)

    @writes
    async def revise(
        self, db: AsyncConnection, meeting_id: int, posting: Posting, found: Difference, *, revision_id: int | None
    ) -> None:
        """Let a meeting say what newer notes say; what people said of its tasks stays."""
        await revisions.write(db, meeting_id, posting, found)
        if revision_id is not None:
            await revisions.settle(db, revision_id, posting.deed.at)

    @writes
    async def hold(self, db: AsyncConnection, meeting_id: int, at: datetime, *, is_held: bool) -> None:
        """Send nothing about a meeting, or go on with it."""
        await meetings.hold(db, meeting_id, at, is_held=is_held)

    @writes
    async def hand_on(self, db: AsyncConnection, space_id: str, source: Person, target: Person, at: datetime) -> int:
        """What one leads in a conversation is another's; of how many meetings."""
        return await meetings.hand_on(db, space_id, source, target, at)

    @writes
    async def discard(self, db: AsyncConnection, meeting_id: int, at: datetime) -> None:
        """Hide a meeting everywhere until it is pasted again."""
        await meetings.discard(db, meeting_id, at)
