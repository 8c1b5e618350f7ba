"""The dictionary: every word that stands in notes, replies or names, once. Each process keeps it, and reads on."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

from sqlalchemy import Engine, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain import search
from storage.rows import execute_all, insert_if_new
from storage.tables import terms


@dataclass(slots=True)
class _Dictionary:
    """What was read of it so far."""

    words: dict[str, None] = field(default_factory=dict)
    last: int = 0


_DICTIONARIES: WeakKeyDictionary[Engine, _Dictionary] = WeakKeyDictionary()


def _dictionary(db: AsyncConnection) -> _Dictionary:
    return _DICTIONARIES.setdefault(db.sync_connection.engine, _Dictionary())  # type: ignore[union-attr]


async def learn(db: AsyncConnection, folded: Iterable[str]) -> None:
    """Keep the words of folded texts that aren't known yet."""
    known = _dictionary(db).words
    new = sorted({term for text in folded for term in search.terms_of(text)} - known.keys())
    await execute_all(db, insert_if_new(db, terms), [{"term": term} for term in new])


async def nearest(db: AsyncConnection, words: Iterable[str]) -> tuple[str, ...]:
    """The words of the dictionary that come closest to any of these, whoever said them."""
    return search.nearest(words, list((await _read_on(db)).words))


async def near(db: AsyncConnection, words: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """The words of the dictionary that are nearly each of these."""
    return search.near(words, list((await _read_on(db)).words))


async def _read_on(db: AsyncConnection) -> _Dictionary:
    known = _dictionary(db)
    for row in await db.execute(select(terms).where(terms.c.id > known.last).order_by(terms.c.id)):
        known.words[row.term] = None
        known.last = row.id
    return known
