"""What is posted where many read it. One verb, one transaction."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from domain.cadence import Pace
from storage import posts
from storage.database import Database, reads, writes
from storage.outcome import NudgeState
from storage.posts import Unreached, Week


@dataclass(frozen=True, slots=True)
class Posts:
    """What is posted where many read it."""

    database: Database

    @reads
    async def unreached(self, day: date) -> tuple[Unreached, ...]:
        """Meetings with open tasks of people who have no app, whose thread wasn't told of late."""
        async with self.database.read() as db:
            return await posts.unreached(db, day)

    @reads
    async def weeks(self, since: datetime, monday: date, is_due: Callable[[Pace], bool]) -> tuple[Week, ...]:
        """The weeks to be told since then, of conversations whose team wants that at a pace that has it due."""
        async with self.database.read() as db:
            return await posts.weeks(db, since, monday, is_due)

    @writes
    async def claim(self, kind: str, about: int, day: date, now: datetime, lease_until: datetime) -> int | None:
        """The right to post something, once; `now` is real time."""
        async with self.database.write() as db:
            return await posts.claim(db, kind, about, day, now, lease_until)

    @writes
    async def settle(self, post_id: int, state: NudgeState) -> None:
        """What became of it."""
        async with self.database.write(is_narrow=True) as db:
            await posts.settle(db, post_id, state)
