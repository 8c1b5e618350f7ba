"""Who somebody means that is to be forgotten, or whose data is asked for."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, RowMapping, String, and_, cast, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import Person, Roster, fold
from storage.people import PERSON, person_of
from storage.tables import memberships, people


@dataclass(frozen=True, slots=True)
class Called:
    """Somebody, by what an administrator tells them apart: `conversations` counts those they are in."""

    person: Person
    email: str
    aad_id: str
    conversations: int
    is_forgotten: bool


async def called(db: AsyncConnection, said: str) -> tuple[Called, ...]:
    """Whom a name, a number, a directory's id or an e-mail address means; of names a whole one before a part."""
    by_id = await _where(db, or_(cast(people.c.id, String) == said, people.c.aad_id == said, _is_email(said)))
    if by_id:
        return by_id
    words = fold(said).split()
    alike = and_(people.c.prints.is_(None), *(people.c.folded.contains(word, autoescape=True) for word in words))
    named = {each.person: each for each in (await _where(db, alike) if words else ())}
    roster, name = Roster.of(named), " ".join(words)
    found = roster.whole(name) or roster.given(name) or list(named)
    return tuple(named[person] for person in found)


def _is_email(said: str) -> ColumnElement[bool]:
    return and_(people.c.email != "", func.lower(people.c.email) == said.lower())


async def _where(db: AsyncConnection, which: ColumnElement[bool]) -> tuple[Called, ...]:
    here = select(func.count()).select_from(memberships).where(memberships.c.person_id == people.c.id)
    query = select(*PERSON, people.c.email, people.c.aad_id, people.c.prints, here.scalar_subquery().label("spaces"))
    rows = (await db.execute(query.where(which).order_by(people.c.name, people.c.id))).mappings()
    return tuple(_called(row) for row in rows)


def _called(row: RowMapping) -> Called:
    return Called(person_of(row), row["email"], row["aad_id"], row["spaces"], row["prints"] is not None)
