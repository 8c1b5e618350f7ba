"""What is posted where many read it. One verb, one transaction."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from domain.cadence import Pace
from storage import posts
from storage.database import Database, reads, writes, writes_narrowly
from storage.outcome import NudgeState
from storage.posts import Unreached, Week


@dataclass(frozen=True, slots=True)
class Posts:
    """What is posted where many read it."""

    database: Database

    @reads
    async def unreached(self, db: AsyncConnection, day: date) -> tuple[Unreached, ...]:
        """Meetings with open tasks of people who have no app, whose thread wasn't told of late."""
        return await posts.unreached(db, day)

    @reads
    async def weeks(
        self, db: AsyncConnection, since: datetime, monday: date, is_due: Callable[[Pace], bool]
    ) -> tuple[Week, ...]:
        """The weeks to be told since then, of conversations whose team wants that at a pace that has it due."""
        return await posts.weeks(db, since, monday, is_due)

    @writes
    async def claim(
        self, db: AsyncConnection, kind: str, about: int, day: date, now: datetime, lease_until: datetime
    ) -> int | None:
        """The right to post something, once; `now` is real time."""
        return await posts.claim(db, kind, about, day, now, lease_until)

    @writes_narrowly
    async def settle(self, db: AsyncConnection, post_id: int, state: NudgeState) -> None:
        """What became of it."""
        await posts.settle(db, post_id, state)
