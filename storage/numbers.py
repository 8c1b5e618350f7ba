"""The short numbers that a person's tasks have for them: given when they first see one, kept while it is open."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.numbering import lowest_free
from domain.people import Person
from domain.task import Task
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
    theirs = await by_task(db, person)
    over = await _closed(db, theirs.keys() - {task.number for task in tasks})
    if over:
        await db.execute(delete(numbers).where(numbers.c.person_id == person.id, numbers.c.task_id.in_(over)))
    return {task_id: number for task_id, number in theirs.items() if task_id not in over}


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


async def _closed(db: AsyncConnection, task_ids: Iterable[int]) -> set[int]:
    ids = list(task_ids)
    if not ids:
        return set()
    query = select(task_table.c.id).where(task_table.c.id.in_(ids), task_table.c.status.in_(("done", "cancelled")))
    return set((await db.scalars(query)).all())
