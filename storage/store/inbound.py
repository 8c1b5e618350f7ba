"""What people said to us. One verb, one transaction."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import Member, Person
from domain.space import Place, SpaceKind
from storage import inbound
from storage.background import background
from storage.database import Database, writes, writes_narrowly
from storage.inbound import Heard, Kept
from storage.store.people import met


@dataclass(frozen=True, slots=True)
class Inbound:
    """What people said to us, and whether they had their answer."""

    database: Database

    @writes
    async def receive(
        self,
        db: AsyncConnection,
        heard: Heard,
        sender: Member,
        now: datetime,
        until: datetime,
        since: datetime | None = None,
    ) -> tuple[Person, Kept]:
        """Who wrote, known from now on, and what they said, kept before anything is done with it.

        Its answer is this turn's until then, unless it had one or another turn is at work on it; `now` is real time.
        With `since` what their words can refer to comes along, their own deeds from then on.
        """
        found = await met(db, heard.place, sender, heard.at, heard.activity_id)
        kept = await inbound.receive(db, heard, found.person, now, until)
        told: dict[str, Any] = {
            "is_new_here": found.is_new,
            "tells_languages": found.tells_languages,
            "language": found.language,
            "here": found.here,
        }
        if since and not (kept.is_answered or kept.is_taken):
            chat = None if heard.place.kind is SpaceKind.PERSONAL else heard.place.space_id
            told["before"] = await background(db, found.person, chat, since)
        return found.person, replace(kept, **told)

    @writes
    async def keep(self, db: AsyncConnection, heard: Heard, sender: Member, now: datetime) -> None:
        """Keep what was said before it has its turn."""
        found = await met(db, heard.place, sender, heard.at)
        await inbound.keep(db, heard, found.person, now)

    @writes_narrowly
    async def renew(self, db: AsyncConnection, heard: Heard, until: datetime) -> None:
        """The turn is still at work on an answer, and will be until then."""
        await inbound.renew(db, heard, until)

    @writes_narrowly
    async def answered(self, db: AsyncConnection, heard: Heard, at: datetime) -> None:
        """The answer to what was received has arrived."""
        await inbound.answered(db, heard, at)

    @writes_narrowly
    async def reword(self, db: AsyncConnection, place: Place, activity_id: str, said: str) -> None:
        """Keep what was said in words that name nobody who was forgotten."""
        await inbound.reword(db, place, activity_id, said)

    @writes_narrowly
    async def let_go(self, db: AsyncConnection, heard: Heard) -> None:
        """No answer came of it: the next delivery may try at once."""
        await inbound.let_go(db, heard)

    @writes_narrowly
    async def give_up(self, db: AsyncConnection, heard: Heard) -> None:
        """No answer came of it; only a delivery by Teams is another chance."""
        await inbound.give_up(db, heard)

    @writes_narrowly
    async def take_overdue(self, db: AsyncConnection, now: datetime, lease: timedelta, most: int) -> tuple[str, ...]:
        """The activities to be answered though nobody delivers them again; each is handed out to one who asks."""
        return await inbound.take_overdue(db, now, lease, most)
