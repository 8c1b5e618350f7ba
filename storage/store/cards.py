"""Meetings' cards, drawn anew as things change. One verb, one transaction."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from domain.progress import Spoken
from storage import meeting_cards
from storage.database import Database, reads, writes, writes_narrowly
from storage.meeting_cards import CardAt, Drawn, DueCard


@dataclass(frozen=True, slots=True)
class Cards:
    """Meetings' cards, drawn anew as things change."""

    database: Database

    @writes_narrowly
    async def remember(self, db: AsyncConnection, card: CardAt) -> None:
        """This message shows the meeting's card from now on."""
        await meeting_cards.remember(db, card)

    @writes
    async def claim(
        self, db: AsyncConnection, at: datetime, now: datetime, lease_until: datetime
    ) -> tuple[DueCard, ...]:
        """The right to draw those anew that are out of date `at` that instant; `now` is real time."""
        return await meeting_cards.claim(db, at, now, lease_until)

    @writes_narrowly
    async def settle(self, db: AsyncConnection, card: DueCard, drawn: Drawn) -> None:
        """It shows how things stand."""
        await meeting_cards.settle(db, card, drawn)

    @writes_narrowly
    async def settle_failed(self, db: AsyncConnection, card: DueCard, at: datetime, again_at: datetime) -> None:
        """It may work later."""
        await meeting_cards.settle_failed(db, card, at, again_at)

    @writes_narrowly
    async def settle_refused(self, db: AsyncConnection, card: DueCard, reason: str) -> None:
        """It is not tried again with that message."""
        await meeting_cards.settle_refused(db, card, reason)

    @reads
    async def spoken(self, db: AsyncConnection, meeting_id: int) -> dict[int, Spoken]:
        """When a meeting's tasks were last asked about and spoken of, by number; words only where they may be read."""
        return await meeting_cards.spoken(db, meeting_id)
