"""Small things every noun needs of SQLAlchemy."""

from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import Executable, RowMapping, Select, Table, bindparam, insert, update
from sqlalchemy.ext.asyncio import AsyncConnection

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql, sqlite

Query = Select[*tuple[Any, ...]]


async def insert_row(db: AsyncConnection, table: Table, **values: object) -> int:
    """Insert one row into a table with an `id`, and return it."""
    return (await insert_rows(db, table, [values]))[0]


async def insert_rows(db: AsyncConnection, table: Table, rows: Sequence[Mapping[str, object]]) -> list[int]:
    """Insert rows into a table with an `id`, and return the ids in the order of the rows."""
    if not rows:
        return []
    if db.dialect.name == "sqlite":  # gives ids in the order of the rows; SQLAlchemy would send them one by one
        return sorted(await db.scalars(insert(table).returning(table.c.id), rows))
    return list(await db.scalars(insert(table).returning(table.c.id, sort_by_parameter_order=True), rows))


async def insert_all(db: AsyncConnection, table: Table, rows: Sequence[Mapping[str, object]]) -> None:
    """Insert rows into a table; none is no statement."""
    await execute_all(db, insert(table), rows)


async def execute_all(db: AsyncConnection, statement: Executable, rows: Sequence[Mapping[str, object]]) -> None:
    """One statement for many rows; none is no statement."""
    if rows:
        await db.execute(statement, rows)


async def upsert(
    db: AsyncConnection, table: Table, rows: Sequence[Mapping[str, object]], key: Sequence[str], over: Sequence[str]
) -> None:
    """Insert rows; of those whose key is there already, only the columns `over` are written."""
    await execute_all(db, _upsert(db.dialect.name, table, tuple(key), tuple(over)), rows)


async def upsert_ids(
    db: AsyncConnection, table: Table, rows: Sequence[Mapping[str, object]], key: Sequence[str], over: Sequence[str]
) -> list[int]:
    """The same; the rows' ids, in any order."""
    made = _upsert(db.dialect.name, table, tuple(key), tuple(over)).returning(table.c.id)
    return list((await db.scalars(made, rows)).all()) if rows else []


@cache
def _upsert(
    dialect: str, table: Table, key: tuple[str, ...], over: tuple[str, ...]
) -> "sqlite.Insert | postgresql.Insert":
    made = _insert(dialect, table)
    return made.on_conflict_do_update(index_elements=key, set_={name: made.excluded[name] for name in over})


async def update_all(db: AsyncConnection, table: Table, rows: Mapping[int, Mapping[str, object]]) -> None:
    """Write the same columns of rows by their `id`, in one statement."""
    if not rows:
        return
    names = next(iter(rows.values()))
    which = update(table).where(table.c.id == bindparam("of_id"))
    statement = which.values({name: bindparam(f"new_{name}", type_=table.c[name].type) for name in names})
    await db.execute(statement, [{"of_id": n, **{f"new_{k}": v for k, v in new.items()}} for n, new in rows.items()])


def insert_if_new(db: AsyncConnection, table: Table) -> "sqlite.Insert | postgresql.Insert":
    """A statement to insert what no row with the same key stands in the way of."""
    return _insert(db.dialect.name, table).on_conflict_do_nothing()


def _insert(dialect: str, table: Table) -> "sqlite.Insert | postgresql.Insert":
    made = import_module(f"sqlalchemy.dialects.{dialect}").insert(table)  # of the one that is in use
    return cast("sqlite.Insert | postgresql.Insert", made)


async def update_by(
    db: AsyncConnection,
    table: Table,
    key: Sequence[str],
    rows: Sequence[tuple[Mapping[str, Any] | RowMapping, Mapping[str, object]]],
) -> None:
    """The same of rows that have another key, each as it is and as it is to be."""
    if not rows:
        return
    which = update(table).where(*(table.c[name] == bindparam(f"of_{name}") for name in key))
    new = which.values({name: bindparam(f"new_{name}", type_=table.c[name].type) for name in rows[0][1]})
    values = [
        {**{f"of_{name}": row[name] for name in key}, **{f"new_{name}": value for name, value in made.items()}}
        for row, made in rows
    ]
    await db.execute(new, values)
