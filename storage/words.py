"""The index of words: SQLite has FTS5, kept by triggers; PostgreSQL an index over what stands in the rows themselves.

A row of `found_words` is a task, a topic or a point, told apart by its rowid and by its place: the letter of its kind
and the key of its conversation. So who may see it is part of what is looked up.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from sqlalchemy import ColumnElement, Integer, Select, String, and_, column, func, literal_column, or_, select, table
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.search import Sought
from storage.tables import meetings, points, tasks, topics

found_words = table("found_words", column("rowid", Integer), column("found_words", String))
SPACE: ColumnElement[str] = literal_column("' '")  # as the index has it
SIMPLE: ColumnElement[str] = literal_column("'simple'")  # words as they are: they are folded, and of four languages
Spaces = Mapping[int, str]
"""The conversations somebody may look in: their keys, each with what names its team."""


class Kind(StrEnum):
    """What words can stand in; the order is that of the rowids."""

    TASK = "t"
    TOPIC = "o"
    POINT = "p"


KEYS: Mapping[Kind, ColumnElement[int]] = {Kind.TASK: tasks.c.id, Kind.TOPIC: topics.c.id, Kind.POINT: points.c.id}
TEXT: Mapping[Kind, ColumnElement[str]] = {
    Kind.TASK: tasks.c.folded + SPACE + tasks.c.owner_words + SPACE + tasks.c.note_words,
    Kind.TOPIC: topics.c.folded,
    Kind.POINT: points.c.folded,
}


def holds(
    db: AsyncConnection, kind: Kind, sought: Sequence[Sought], spaces: Spaces, *, too: Select[tuple[int]] | None = None
) -> ColumnElement[bool]:
    """That a task, a topic or a point of these conversations, or one of those `too`, has every word."""
    if db.dialect.name == "sqlite":
        return KEYS[kind].in_(_in_sqlite(kind, sought, spaces, too))
    here = meetings.c.space_id.in_(list(spaces))
    return and_(here if too is None else or_(here, KEYS[kind].in_(too)), *(_has(kind, each, spaces) for each in sought))


async def standing(db: AsyncConnection, terms: Sequence[str], spaces: Spaces) -> tuple[str, ...]:
    """Of these words those that begin one which stands in a task of these conversations: one statement."""
    if not (terms and spaces):
        return ()
    each = (holds(db, Kind.TASK, [Sought((term,))], spaces) for term in terms)
    there = (select(tasks.c.id).join(meetings, meetings.c.id == tasks.c.meeting_id).where(has).exists() for has in each)
    found = (await db.execute(select(*(is_there.label(f"at_{n}") for n, is_there in enumerate(there))))).one()
    return tuple([term for term, is_there in zip(terms, found, strict=True) if is_there])


def _has(kind: Kind, sought: Sought, spaces: Spaces) -> ColumnElement[bool]:
    vector = func.to_tsvector(SIMPLE, TEXT[kind])
    begins = func.to_tsquery(SIMPLE, " | ".join(f"'{word}':*" for word in sought.beginnings))
    meant = (
        and_(meetings.c.space_id.in_(_of_team(spaces, team)), vector.op("@@")(func.phraseto_tsquery(SIMPLE, words)))
        for team, words in sought.phrases
    )
    return or_(vector.op("@@")(begins), *meant)


def _in_sqlite(
    kind: Kind, sought: Sequence[Sought], spaces: Spaces, too: Select[tuple[int]] | None
) -> Select[tuple[int]]:
    order = list(Kind).index(kind)
    every = " AND ".join(_matched(kind, each, spaces) for each in sought)
    found = select((found_words.c.rowid - order) // len(Kind))
    here = found_words.c.found_words.op("MATCH")(f"({_places(kind, spaces)}) AND ({every})")
    if too is None:
        return found.where(here)
    rowids = select(too.subquery().c[0] * len(Kind) + order)
    theirs = and_(found_words.c.found_words.op("MATCH")(every), found_words.c.rowid.in_(rowids))
    return select(found.where(here).union_all(found.where(theirs)).subquery())


def _matched(kind: Kind, sought: Sought, spaces: Spaces) -> str:
    begins = " OR ".join(f'words : "{word}" *' for word in sought.beginnings)
    meant = [
        f'({_places(kind, _of_team(spaces, team))}) AND (words : "{words}")'
        for team, words in sought.phrases
        if _of_team(spaces, team)
    ]
    return f"({' OR '.join([begins, *(f'({each})' for each in meant)])})"


def _places(kind: Kind, spaces: Sequence[int] | Spaces) -> str:
    """None is a place that there isn't."""
    return " OR ".join(f"place : {kind}{space}" for space in spaces) or f"place : {kind}0"


def _of_team(spaces: Spaces, team: str) -> list[int]:
    return [space for space, key in spaces.items() if key == team]
