"""Everything from one database into another, which may be of the other kind."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, RowMapping, Table, func, insert, literal, select, tuple_
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database
from storage.tables import spaces

AT_ONCE = 500
TABLES = spaces.metadata.sorted_tables  # what others point to comes first


class NotMoved(RuntimeError):
    """Nothing was moved; the message is one sentence."""


async def move(source: Database, target: Database, *, is_live: bool = False) -> int:
    """How many rows came along, ids as they were; all or none. Raises NotMoved, DatabaseUnavailable.

    On SQLite nobody writes to the source meanwhile, unless it is live: then, and on PostgreSQL, what comes in meanwhile
    stays behind.
    """
    async with source.read() if is_live else source.write() as here, target.write() as there:
        if filled := [table.name for table in TABLES if await _count(there, table)]:
            raise NotMoved(f"The target isn't empty: it has rows in {', '.join(filled)}.")
        moved = [await _copy(here, there, table) for table in TABLES]
        await _go_on_counting(there)
    return sum(moved)


async def _copy(here: AsyncConnection, there: AsyncConnection, table: Table) -> int:
    key, last = tuple_(*table.primary_key.columns), None
    while some := await _page(here, table, None if last is None else key > last):
        await there.execute(insert(table), [dict(row) for row in some])
        last = tuple_(*(literal(some[-1][column.name], column.type) for column in table.primary_key.columns))
    counts = await _count(here, table), await _count(there, table)
    if counts[0] != counts[1]:
        raise NotMoved(f"Of {counts[0]} rows in {table.name} only {counts[1]} came along, so none was moved.")
    return counts[1]


async def _page(db: AsyncConnection, table: Table, beyond: ColumnElement[bool] | None) -> Sequence[RowMapping]:
    query = select(table).order_by(*table.primary_key.columns).limit(AT_ONCE)
    return (await db.execute(query if beyond is None else query.where(beyond))).mappings().all()


async def _count(db: AsyncConnection, table: Table) -> int:
    return int(await db.scalar(select(func.count()).select_from(table)) or 0)


async def _go_on_counting(db: AsyncConnection) -> None:
    """PostgreSQL counts apart from the rows; SQLite looks at them."""
    if db.dialect.name != "postgresql":
        return
    for table in TABLES:
        if "id" in table.c:
            highest = await db.scalar(select(func.max(table.c.id)))
            sequence = func.pg_get_serial_sequence(table.name, "id")
            await db.execute(select(func.setval(sequence, highest or 1, highest is not None)))
