"""What people said to us. One verb, one transaction."""

from dataclasses import dataclass, replace
from datetime import datetime

from domain.people import Member, Person
from storage import inbound
from storage.database import Database, whole
from storage.inbound import Heard, Kept
from storage.store.people import met


@dataclass(frozen=True, slots=True)
class Inbound:
    """What people said to us, and whether they had their answer."""

    database: Database

    @whole
    async def receive(self, heard: Heard, sender: Member, now: datetime, until: datetime) -> tuple[Person, Kept]:
        """Who wrote, known from now on, and what they said, kept before anything is done with it.

        Its answer is this turn's until then, unless it had one or another turn is at work on it; `now` is real time.
        """
        async with self.database.write() as db:
            found = await met(db, heard.place, sender, heard.at, heard.activity_id)
            kept = await inbound.receive(db, heard, found.person, now, until)
            return found.person, replace(kept, tells_languages=found.tells_languages)

    @whole
    async def answered(self, heard: Heard, at: datetime) -> None:
        """The answer to what was received has arrived."""
        async with self.database.write(is_narrow=True) as db:
            await inbound.answered(db, heard, at)

    @whole
    async def let_go(self, heard: Heard) -> None:
        """No answer came of it: the next delivery may try at once."""
        async with self.database.write(is_narrow=True) as db:
            await inbound.let_go(db, heard)
