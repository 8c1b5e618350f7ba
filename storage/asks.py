"""Who is asked about which task, and when next."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Select, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import Person
from domain.task import Task
from storage.rows import insert_all
from storage.tables import asks


def of(person_id: int) -> Select[tuple[int]]:
    """The tasks somebody is asked about."""
    return select(asks.c.task_id).where(asks.c.person_id == person_id)


async def begin(db: AsyncConnection, asked: Iterable[tuple[int, Iterable[Person]]], ask_at: datetime) -> None:
    """Ask these people about new tasks."""
    rows = [{"task_id": number, "person_id": p.id, "ask_at": ask_at} for number, people in asked for p in people]
    await insert_all(db, asks, rows)


async def plan(db: AsyncConnection, task: Task, ask_at: datetime) -> None:
    """Ask exactly the people the task says; who is new to it from `ask_at` on."""
    wanted = {person.id for person in task.asked}
    there = set((await db.scalars(select(asks.c.person_id).where(asks.c.task_id == task.number))).all())
    gone = (asks.c.task_id == task.number, asks.c.person_id.in_(there - wanted))
    await db.execute(delete(asks).where(*gone))
    new = [{"task_id": task.number, "person_id": p, "ask_at": ask_at} for p in sorted(wanted - there)]
    await insert_all(db, asks, new)


async def postpone(db: AsyncConnection, numbers: Iterable[int], ask_at: datetime, person: Person | None = None) -> None:
    """Ask about these tasks at another time: one person, or everyone who is asked."""
    whom = [asks.c.person_id == person.id] if person else []
    await db.execute(update(asks).where(asks.c.task_id.in_(list(numbers)), *whom).values(ask_at=ask_at))
