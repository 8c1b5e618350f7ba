"""Words that mean others. One verb, one transaction."""

from dataclasses import dataclass

from domain.glossary import Term
from domain.people import Person
from domain.space import Place
from storage import glossary
from storage.database import Database, whole
from storage.deed import Deed


@dataclass(frozen=True, slots=True)
class Glossary:
    """What a team calls things."""

    database: Database

    async def terms(self, place: Place) -> tuple[Term, ...]:
        """Every word of this team that means another."""
        async with self.database.read() as db:
            return await glossary.terms(db, place)

    async def known_to(self, place: Place, reader: Person) -> tuple[Term, ...]:
        """This team's words; in a personal chat those of every conversation that person belongs to."""
        async with self.database.read() as db:
            return await glossary.known_to(db, place, reader)

    @whole
    async def add(self, place: Place, term: Term, deed: Deed) -> None:
        """From now on and in what was read before; the notes themselves stay as written."""
        async with self.database.write() as db:
            await glossary.add(db, place, term, deed)

    @whole
    async def forget(self, place: Place, written: str) -> bool:
        """It means itself again; False where it did all along."""
        async with self.database.write() as db:
            return await glossary.forget(db, place, written)
