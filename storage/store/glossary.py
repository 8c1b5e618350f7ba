"""Words that mean others. One verb, one transaction."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncConnection

from domain.glossary import Term
from domain.people import Person
from domain.space import Place
from storage import glossary
from storage.change_source import ChangeSource
from storage.database import Database, reads, writes
from storage.glossary import Meaning
from storage.undo import Last


@dataclass(frozen=True, slots=True)
class Glossary:
    """What teams call things."""

    database: Database

    @reads
    async def known_to(self, db: AsyncConnection, place: Place, reader: Person) -> tuple[Term, ...]:
        """This team's words; in a personal chat those of every conversation that person belongs to."""
        return await glossary.known_to(db, place, reader)

    @reads
    async def of_spaces(self, db: AsyncConnection, conversation_ids: Iterable[str]) -> Mapping[str, tuple[Term, ...]]:
        """The words of each conversation's team, by the conversation."""
        return await glossary.of_spaces(db, conversation_ids)

    @writes
    async def change(self, db: AsyncConnection, new: Meaning, deed: ChangeSource) -> bool:
        """Let a word mean something, or itself again; whether that is any different. Stored words stay as written."""
        return await glossary.change(db, new, deed)

    @writes
    async def undo(self, db: AsyncConnection, source: str, deed: ChangeSource) -> Meaning | None:
        """Take back what an activity of that person changed; what the word means again, None: nothing was done."""
        return await glossary.undo(db, source, deed)

    @reads
    async def team_of(self, db: AsyncConnection, source: str) -> str | None:
        """What names the team whose words an activity changed."""
        return await glossary.team_of(db, source)

    @reads
    async def last_of(self, db: AsyncConnection, person: Person, space_id: str | None) -> Last | None:
        """By what somebody last changed a word, and when; in that conversation, None: in any."""
        return await glossary.last_of(db, person, space_id)
