"""What words mean to somebody in a place: their teams' terms, who is called so, and the dictionary. One statement."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, cast, null, select, union_all
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.glossary import Term
from domain.people import Person
from domain.space import Place, SpaceKind
from storage import terms
from storage.choices import key_of_team
from storage.people import PERSON, person_of, spaces_of
from storage.rows import Query
from storage.tables import glossary, memberships, people, spaces
from storage.tables import terms as term_table


@dataclass(frozen=True, slots=True)
class Lexicon:
    """`spaces` are the conversations somebody may look in, each with what names its team.

    `terms` are those teams' words; `named` is whose name there has the words that were asked for; `words` is the
    dictionary.
    """

    spaces: Mapping[int, str]
    terms: Mapping[str, tuple[Term, ...]]
    named: tuple[Person, ...]
    words: Sequence[str]


async def read(db: AsyncConnection, place: Place, reader: Person, called: Sequence[str] = ()) -> Lexicon:
    """As it is now; of names only those that have all of these words, folded."""
    alone = place.kind is SpaceKind.PERSONAL
    here = spaces.c.id.in_(spaces_of(reader.id)) if alone else spaces.c.conversation_id == place.space_id
    known = terms.dictionary(db)
    asked = union_all(_spaces(here), _new(known.last), *([_named(here, called)] if called else []))
    keys: dict[int, str] = {}
    teams: dict[str, dict[Term, None]] = defaultdict(dict)
    named: dict[Person, None] = {}
    for row in (await db.execute(asked)).mappings():
        if row["term"] is not None:
            known.add(row["term"], row["written"])
        elif row["id"] is not None:
            named[person_of(row)] = None
        else:
            keys[row["space"]] = row["key"]
            teams[row["key"]].update({Term(row["written"], row["meant"]): None} if row["written"] else {})
    found = {key: tuple(said) for key, said in teams.items()}
    return Lexicon(keys, found, tuple(sorted(named, key=lambda person: person.name)), known.words)


_COLUMNS: Mapping[str, ColumnElement[Any]] = {
    "space": spaces.c.id,
    "key": spaces.c.conversation_id,
    "written": glossary.c.written,
    "meant": glossary.c.meant,
    "term": term_table.c.id,
    **{column.name: column for column in PERSON},
}


def _row(**told: ColumnElement[Any]) -> Query:
    """A row that holds these of the columns."""
    return select(*(told.get(name, cast(null(), like.type)).label(name) for name, like in _COLUMNS.items()))


def _spaces(here: ColumnElement[bool]) -> Query:
    found = _row(space=spaces.c.id, key=key_of_team, written=glossary.c.written, meant=glossary.c.meant)
    return found.select_from(spaces).join(glossary, glossary.c.team_key == key_of_team, isouter=True).where(here)


def _new(last: int) -> Query:
    """What stands in the dictionary since it was read last."""
    return _row(term=term_table.c.id, written=term_table.c.term).where(term_table.c.id > last)


def _named(here: ColumnElement[bool], called: Sequence[str]) -> Query:
    found = _row(**{column.name: column for column in PERSON}).select_from(people)
    found = found.where(people.c.id.in_(select(memberships.c.person_id).join(spaces).where(here)))
    return found.where(*(people.c.folded.contains(word, autoescape=True) for word in called))
