"""The short numbers that a person's tasks have for them: given when they first see one, kept while it is open."""

from collections.abc import Mapping, Sequence

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.numbering import lowest_free
from domain.people import Person
from domain.task import Status, Task
from storage.rows import insert_all
from storage.tables import numbers
from storage.tables import tasks as task_table


async def of(db: AsyncConnection, person: Person) -> dict[int, int]:
    """That person's numbers, each with its task's."""
    query = select(numbers.c.number, numbers.c.task_id).where(numbers.c.person_id == person.id)
    return {row.number: row.task_id for row in await db.execute(query)}


async def kept(db: AsyncConnection, person: Person, tasks: Sequence[Task]) -> dict[int, int]:
    """That person's numbers by task, once a list is made of these tasks.

    Those of closed tasks are free again when the task stands on it no more: until then it is struck through under its
    own.
    """
    query = (
        select(numbers.c.task_id, numbers.c.number, task_table.c.status)
        .join(task_table, task_table.c.id == numbers.c.task_id)
        .where(numbers.c.person_id == person.id)
    )
    shown = {task.number for task in tasks}
    rows = (await db.execute(query)).all()
    over = {row.task_id for row in rows if row.task_id not in shown and Status(row.status).closed}
    if over:
        await db.execute(delete(numbers).where(numbers.c.person_id == person.id, numbers.c.task_id.in_(over)))
    return {row.task_id: row.number for row in rows if row.task_id not in over}


async def by_task(db: AsyncConnection, person: Person) -> dict[int, int]:
    """That person's numbers by task."""
    return {task_id: number for number, task_id in (await of(db, person)).items()}


async def give(db: AsyncConnection, person: Person, tasks: Sequence[Task], theirs: Mapping[int, int]) -> dict[int, int]:
    """That person's numbers by task, those of these tasks with them: who has none gets the lowest that is free."""
    new = [task.number for task in tasks if task.number not in theirs]
    given = dict(zip(dict.fromkeys(new), lowest_free(theirs.values()), strict=False))
    await insert_all(
        db, numbers, [{"person_id": person.id, "task_id": task, "number": number} for task, number in given.items()]
    )
    return {**theirs, **given}
