"""Small things every noun needs of SQLAlchemy."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Select, Table, insert
from sqlalchemy.ext.asyncio import AsyncConnection

Query = Select[*tuple[Any, ...]]


async def insert_row(db: AsyncConnection, table: Table, **values: object) -> int:
    """Insert one row into a table with an `id`, and return it."""
    return (await insert_rows(db, table, [values]))[0]


async def insert_rows(db: AsyncConnection, table: Table, rows: Sequence[Mapping[str, object]]) -> list[int]:
    """Insert rows into a table with an `id`, and return the ids in the order of the rows."""
    statement = insert(table).returning(table.c.id, sort_by_parameter_order=True)
    return list((await db.scalars(statement, rows)).all()) if rows else []


async def insert_all(db: AsyncConnection, table: Table, rows: Sequence[Mapping[str, object]]) -> None:
    """Insert rows into a table; none is no statement."""
    if rows:
        await db.execute(insert(table), rows)
