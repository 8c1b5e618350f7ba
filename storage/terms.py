"""The dictionary: every word that stands in notes, replies or names, once. Each process keeps it, and reads on."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

from sqlalchemy import Engine
from sqlalchemy.ext.asyncio import AsyncConnection

from domain import search
from storage.rows import execute_all, insert_if_new
from storage.tables import terms


@dataclass(slots=True)
class Dictionary:
    """What was read of it so far, up to the last row of all."""

    words: list[str] = field(default_factory=list)
    known: set[str] = field(default_factory=set)
    last: int = 0

    def add(self, row_id: int, word: str) -> None:
        """Read on, in any order; several read at a time."""
        if word not in self.known:
            self.known.add(word)
            self.words.append(word)
        self.last = max(self.last, row_id)

    def forget(self, words: Iterable[str]) -> None:
        """These stand nowhere any more."""
        gone = self.known.intersection(words)
        self.known -= gone
        self.words[:] = [word for word in self.words if word not in gone]


_DICTIONARIES: WeakKeyDictionary[Engine, Dictionary] = WeakKeyDictionary()


def dictionary(db: AsyncConnection) -> Dictionary:
    """This database's; `storage.lexicon` reads on."""
    return _DICTIONARIES.setdefault(db.sync_connection.engine, Dictionary())  # type: ignore[union-attr]


async def learn(db: AsyncConnection, folded: Iterable[str]) -> None:
    """Keep the words of folded texts that aren't known yet."""
    known = dictionary(db).known
    new = sorted({term for text in folded for term in search.terms_of(text)} - known)
    await execute_all(db, insert_if_new(db, terms), [{"term": term} for term in new])
