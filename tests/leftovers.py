"""Where a text still stands in a database: every column of every table that is there, whoever made it."""

import re
from pathlib import Path

from sqlalchemy import MetaData, select
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncConnection

from storage import Store


async def leftovers(store: Store, *sought: str) -> list[str]:
    """As "table.column: what stands there", without case; the indexes of words are tables of SQLite's own."""
    async with store.database.read() as db:
        return await _found(db, re.compile("|".join(map(re.escape, sought)), re.IGNORECASE))


async def _found(db: AsyncConnection, sought: re.Pattern[str]) -> list[str]:
    found = MetaData()
    await db.run_sync(found.reflect)
    told = []
    for table in found.sorted_tables:
        for row in (await db.execute(select(table))).mappings():
            told += [
                f"{table.name}.{name}: {_text(value)}" for name, value in row.items() if sought.search(_text(value))
            ]
    return [*told, *await _indexed(db, sought)]


async def _indexed(db: AsyncConnection, sought: re.Pattern[str]) -> list[str]:
    """SQLite's index of words, as its own view of it has them; PostgreSQL's stands in the rows."""
    if db.dialect.name != "sqlite":
        return []
    await db.exec_driver_sql("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, found_words, row)")
    terms = [row.term for row in await db.exec_driver_sql("SELECT term FROM temp.vocabulary")]
    await db.exec_driver_sql("DROP TABLE temp.vocabulary")
    return [f"found_words: {term}" for term in terms if sought.search(term)]


def _text(value: object) -> str:
    """An index has its words as bytes; JSON within a text has its letters escaped."""
    if isinstance(value, bytes):
        return value.decode("latin-1")
    return "" if value is None else re.sub(r"\\u([0-9a-f]{4})", lambda code: chr(int(code[1], 16)), str(value))


def on_disk(url: str, *sought: str) -> list[str]:
    """What the file of a closed SQLite database holds of these, anywhere in it."""
    bytes_there = Path(make_url(url).database or "").read_bytes().lower()
    return [each for each in sought if each.lower().encode() in bytes_there]
