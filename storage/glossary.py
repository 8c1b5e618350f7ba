"""A team's words that mean others. What was said of them is a log; what holds now stands in `glossary`."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, RowMapping, Select, delete, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.glossary import Term
from domain.people import Person, fold
from domain.space import Place, SpaceKind
from storage.change_source import ChangeSource
from storage.choices import key_of_team
from storage.people import spaces_of
from storage.rows import insert_all
from storage.tables import glossary, glossary_changes, people, spaces
from storage.undo import Last, said_in


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a word is to mean in a team; None: itself."""

    team_key: str
    written: str
    meant: str | None


async def known_to(db: AsyncConnection, place: Place, reader: Person) -> tuple[Term, ...]:
    """The team's words, the longest first; in a personal chat those of all that person's teams and conversations."""
    return tuple(dict.fromkeys(term for terms in (await by_team(db, place, reader)).values() for term in terms))


async def by_team(db: AsyncConnection, place: Place, reader: Person) -> dict[str, tuple[Term, ...]]:
    """As `known_to`, by what names the team."""
    if place.kind is not SpaceKind.PERSONAL:
        return await _terms(db, glossary.c.team_key == place.team_key)
    theirs = select(key_of_team).where(spaces.c.id.in_(spaces_of(reader.id)))
    return await _terms(db, or_(glossary.c.team_key == place.team_key, glossary.c.team_key.in_(theirs)))


async def of_spaces(db: AsyncConnection, conversation_ids: Iterable[str]) -> dict[str, tuple[Term, ...]]:
    """The words of each conversation's team, by the conversation; one that has none isn't listed."""
    query = _query(spaces.c.conversation_id).join(spaces, key_of_team == glossary.c.team_key)
    return _grouped(await _rows(db, query.where(spaces.c.conversation_id.in_(list(conversation_ids)))))


async def _terms(db: AsyncConnection, where: ColumnElement[bool]) -> dict[str, tuple[Term, ...]]:
    return _grouped(await _rows(db, _query(glossary.c.team_key).where(where)))


def _query(key: ColumnElement[str]) -> Select[tuple[str, str, str, datetime, str]]:
    said = (glossary.c.written, glossary.c.meant, glossary.c.at, people.c.name.label("by"))
    return select(key.label("key"), *said).select_from(glossary).join(people, people.c.id == glossary.c.by_id)


async def _rows(db: AsyncConnection, query: Select[tuple[str, str, str, datetime, str]]) -> list[RowMapping]:
    longest = (func.length(glossary.c.written).desc(), glossary.c.written, glossary.c.id)
    return list((await db.execute(query.order_by(*longest))).mappings())


def _grouped(rows: Iterable[RowMapping]) -> dict[str, tuple[Term, ...]]:
    found: dict[str, list[Term]] = defaultdict(list)
    for row in rows:
        found[row["key"]].append(Term(row["written"], row["meant"], row["by"], row["at"]))
    return {key: tuple(terms) for key, terms in found.items()}


async def change(db: AsyncConnection, new: Meaning, deed: ChangeSource) -> bool:
    """Let a word mean something, or itself again, with a line of history; whether that is any different.

    What came before by the same activity isn't done again.
    """
    done = await _line(db, glossary_changes.c.source == deed.source)
    return done is not None or await _set(db, new, deed)


async def undo(db: AsyncConnection, source: str, deed: ChangeSource) -> Meaning | None:
    """What a word means again; None where that activity of this person changed none, or others have since.

    What was taken back before isn't taken back again, but by the same activity, which is told once more.
    """
    line = await _line(db, glossary_changes.c.source == source, glossary_changes.c.by_id == deed.by.id)
    if line is None:
        return None
    before = Meaning(line["team_key"], line["written"], line["old"])
    undone = await _line(db, glossary_changes.c.undoes_id == line["id"])
    if undone is not None:
        return before if undone["source"] == deed.source else None
    now = await _now(db, before)
    if (now and now["meant"]) != line["new"]:
        return None
    await _set(db, before, deed, undoes_id=line["id"])
    return before


async def team_of(db: AsyncConnection, source: str) -> str | None:
    """What names the team whose words an activity changed."""
    return await db.scalar(select(glossary_changes.c.team_key).where(glossary_changes.c.source == source))


async def last_of(db: AsyncConnection, person: Person, space_id: str | None) -> Last | None:
    """By what somebody last said what a word means, and when: wherever, or in one conversation with its threads."""
    theirs = (glossary_changes.c.by_id == person.id, glossary_changes.c.undoes_id.is_(None))
    query = select(glossary_changes.c.at, glossary_changes.c.source).where(
        *theirs, said_in(space_id, glossary_changes.c.source)
    )
    row = (await db.execute(query.order_by(glossary_changes.c.id.desc()).limit(1))).first()
    return Last(row.at, row.source) if row else None


async def _set(db: AsyncConnection, new: Meaning, deed: ChangeSource, undoes_id: int | None = None) -> bool:
    now = await _now(db, new)
    old = now["meant"] if now else None
    if old == new.meant:
        return False
    key = {"team_key": new.team_key, "folded": fold(new.written), "written": new.written}
    done = {"by_id": deed.by.id, "at": deed.at}
    await db.execute(delete(glossary).where(*_is(new)))
    if new.meant is not None:
        await insert_all(db, glossary, [{**key, **done, "meant": new.meant}])
    line = {"old": old, "new": new.meant, "source": deed.source, "undoes_id": undoes_id}
    await insert_all(db, glossary_changes, [{**key, **done, **line}])
    return True


def _is(word: Meaning) -> tuple[ColumnElement[bool], ...]:
    return glossary.c.team_key == word.team_key, glossary.c.folded == fold(word.written)


async def _now(db: AsyncConnection, word: Meaning) -> RowMapping | None:
    return (await db.execute(select(glossary).where(*_is(word)))).mappings().first()


async def _line(db: AsyncConnection, *where: ColumnElement[bool]) -> RowMapping | None:
    return (await db.execute(select(glossary_changes).where(*where))).mappings().first()
