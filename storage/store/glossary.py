"""Words that mean others. One verb, one transaction."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

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
    async def known_to(self, place: Place, reader: Person) -> tuple[Term, ...]:
        """This team's words; in a personal chat those of every conversation that person belongs to."""
        async with self.database.read() as db:
            return await glossary.known_to(db, place, reader)

    @reads
    async def of_spaces(self, conversation_ids: Iterable[str]) -> Mapping[str, tuple[Term, ...]]:
        """The words of each conversation's team, by the conversation."""
        async with self.database.read() as db:
            return await glossary.of_spaces(db, conversation_ids)

    @writes
    async def change(self, new: Meaning, deed: ChangeSource) -> bool:
        """Let a word mean something, or itself again; whether that is any different. Stored words stay as written."""
        async with self.database.write() as db:
            return await glossary.change(db, new, deed)

    @writes
    async def undo(self, source: str, deed: ChangeSource) -> Meaning | None:
        """Take back what an activity of that person changed; what the word means again, None: nothing was done."""
        async with self.database.write() as db:
            return await glossary.undo(db, source, deed)

    @reads
    async def team_of(self, source: str) -> str | None:
        """What names the team whose words an activity changed."""
        async with self.database.read() as db:
            return await glossary.team_of(db, source)

    @reads
    async def last_of(self, person: Person, space_id: str | None) -> Last | None:
        """By what somebody last changed a word, and when; in that conversation, None: in any."""
        async with self.database.read() as db:
            return await glossary.last_of(db, person, space_id)
