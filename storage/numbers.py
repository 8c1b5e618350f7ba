"""The short numbers that a person's tasks have for them: given when they first see one, kept while it is open."""

from collections.abc import Mapping, Sequence

from sqlalchemy import delete, select, tuple_
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


async def kept(db: AsyncConnection, shown: Mapping[int, Sequence[Task]]) -> dict[int, dict[int, int]]:
    """The numbers of these people, by person and task, once a list of these tasks is made for each.

    Those of closed tasks are free again when the task stands on it no more: until then it is struck through under its
    own.
    """
    query = (
        select(numbers.c.person_id, numbers.c.task_id, numbers.c.number, task_table.c.status)
        .join(task_table, task_table.c.id == numbers.c.task_id)
        .where(numbers.c.person_id.in_(shown))
    )
    stands = {(person, task.number) for person, tasks in shown.items() for task in tasks}
    rows = (await db.execute(query)).all()
    over = {(r.person_id, r.task_id) for r in rows if Status(r.status).closed} - stands
    if over:
        await db.execute(delete(numbers).where(tuple_(numbers.c.person_id, numbers.c.task_id).in_(over)))
    found: dict[int, dict[int, int]] = {person: {} for person in shown}
    for row in rows:
        if (row.person_id, row.task_id) not in over:
            found[row.person_id][row.task_id] = row.number
    return found


async def by_task(db: AsyncConnection, person: Person) -> dict[int, int]:
    """That person's numbers by task."""
    return {task_id: number for number, task_id in (await of(db, person)).items()}


async def give(
    db: AsyncConnection, shown: Mapping[int, Sequence[Task]], theirs: Mapping[int, Mapping[int, int]]
) -> dict[int, dict[int, int]]:
    """Each one's numbers by task, those of these tasks with them: what has none gets the lowest that is free."""
    new = {person: _new(tasks, theirs[person]) for person, tasks in shown.items()}
    rows = [{"person_id": p, "task_id": task, "number": n} for p, given in new.items() for task, n in given.items()]
    await insert_all(db, numbers, rows)
    return {person: {**theirs[person], **given} for person, given in new.items()}


def _new(tasks: Sequence[Task], theirs: Mapping[int, int]) -> dict[int, int]:
    new = dict.fromkeys(task.number for task in tasks if task.number not in theirs)
    return dict(zip(new, lowest_free(theirs.values()), strict=False))
