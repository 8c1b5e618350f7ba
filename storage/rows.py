"""Small things every noun needs of SQLAlchemy."""

from typing import Any

from sqlalchemy import Select, Table, insert
from sqlalchemy.ext.asyncio import AsyncConnection

Query = Select[*tuple[Any, ...]]


async def insert_row(db: AsyncConnection, table: Table, **values: object) -> int:
    """Insert one row into a table with an `id`, and return it."""
    made = await db.execute(insert(table).values(values).returning(table.c.id))
    return int(made.scalar_one())
