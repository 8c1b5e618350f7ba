"""The index of words: SQLite has FTS5, kept by triggers; PostgreSQL an index over what stands in the rows themselves.

A row of `found_words` is a task, a topic, a point or a statement, told apart by its rowid and by its place: the letter
of its kind and the key of its conversation. So who may see it is part of what is looked up.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Integer,
    Select,
    String,
    Table,
    and_,
    column,
    func,
    literal_column,
    or_,
    select,
    table,
    true,
    union_all,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.search import Sought
from storage.tables import meetings, points, statements, tasks, topics

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
    STATEMENT = "d"


_TABLES: Mapping[Kind, Table] = {Kind.TASK: tasks, Kind.TOPIC: topics, Kind.POINT: points, Kind.STATEMENT: statements}
_IN_MEETINGS: Mapping[Kind, FromClause] = {
    Kind.TASK: tasks.join(meetings, meetings.c.id == tasks.c.meeting_id),
    Kind.TOPIC: topics.join(meetings, meetings.c.id == topics.c.meeting_id),
    Kind.POINT: points.join(topics, topics.c.id == points.c.topic_id).join(
        meetings, meetings.c.id == topics.c.meeting_id
    ),
    Kind.STATEMENT: statements.join(meetings, meetings.c.id == statements.c.meeting_id),
}
_TEXT: Mapping[Kind, ColumnElement[str]] = {
    Kind.TASK: tasks.c.folded + SPACE + tasks.c.owner_words + SPACE + tasks.c.note_words,
    Kind.TOPIC: topics.c.folded,
    Kind.POINT: points.c.folded,
    Kind.STATEMENT: statements.c.folded,
}
MOST_PLACES = 16  # that are looked up in the index; of more, what has the words is looked at one by one


@dataclass(frozen=True, slots=True)
class Search:
    """Words, and the conversations somebody may look in; beside those only what is among `too`."""

    sought: Sequence[Sought]
    spaces: Spaces
    too: Select[tuple[int]] | None = None


def found(db: AsyncConnection, kind: Kind, search: Search, most: int | None = None) -> Select[tuple[int]]:
    """The keys of tasks, topics, points or statements that have every word; the newest so many of them."""
    key, is_sqlite = _TABLES[kind].c.id, db.dialect.name == "sqlite"
    of_kind, rowid = list(Kind).index(kind), found_words.c.rowid
    in_places = is_sqlite and len(search.spaces) <= MOST_PLACES
    here: ColumnElement[bool] = true() if in_places else meetings.c.space_id.in_(list(search.spaces))
    if not is_sqlite:
        here = here if search.too is None else or_(here, key.in_(search.too))
        has_all = (_has(kind, each, search.spaces) for each in search.sought)
        query = select(key).select_from(_IN_MEETINGS[kind]).where(here, *has_all)
        return (
            query if most is None else query.order_by((key + 0).desc()).limit(most)
        )  # by its key alone it walks there
    every = " AND ".join(_matched(kind, each, search.spaces) for each in search.sought)
    at = (rowid - of_kind) // len(Kind)
    matches = select(at.label("id")).where(rowid % len(Kind) == of_kind)
    has_all = found_words.c.found_words.op("MATCH")(
        f"({_places(kind, search.spaces)}) AND ({every})" if in_places else every
    )
    there = matches if in_places else matches.join_from(found_words, _IN_MEETINGS[kind], key == at)
    newest = there.where(has_all, here).order_by(rowid.desc()).limit(most)
    if search.too is None:
        return newest
    rowids = select(search.too.subquery().c[0] * len(Kind) + of_kind)
    theirs = matches.where(found_words.c.found_words.op("MATCH")(every), rowid.in_(rowids))
    return select(union_all(select(newest.subquery().c.id), theirs).subquery().c.id)


async def standing(db: AsyncConnection, terms: Sequence[str], spaces: Spaces) -> tuple[str, ...]:
    """Of these words those that begin one which stands in a task of these conversations: one statement."""
    if not (terms and spaces):
        return ()
    there = (found(db, Kind.TASK, Search([Sought((term,))], spaces)).exists() for term in terms)
    stands = (await db.execute(select(*(is_there.label(f"at_{n}") for n, is_there in enumerate(there))))).one()
    return tuple([term for term, is_there in zip(terms, stands, strict=True) if is_there])


async def merge(db: AsyncConnection, pages: int | None = None) -> None:
    """Let the index have no words of what is gone: SQLite keeps them until it merges, here so many pages of it or all.

    https://www.sqlite.org/fts5.html#the_merge_command
    """
    if db.dialect.name == "sqlite":
        how = (
            "(found_words) VALUES ('optimize')" if pages is None else f"(found_words, rank) VALUES ('merge', -{pages})"
        )
        await db.exec_driver_sql(f"INSERT INTO found_words {how}")


def _has(kind: Kind, sought: Sought, spaces: Spaces) -> ColumnElement[bool]:
    vector = func.to_tsvector(SIMPLE, _TEXT[kind])
    begins = func.to_tsquery(SIMPLE, " | ".join(f"'{word}':*" for word in sought.beginnings))
    meant = (
        and_(meetings.c.space_id.in_(_of_team(spaces, team)), vector.op("@@")(func.phraseto_tsquery(SIMPLE, words)))
        for team, words in sought.phrases
    )
    return or_(vector.op("@@")(begins), *meant)


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
