"""What somebody had us ask or tell another, once per task and day."""

from datetime import date

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import Person
from storage.change_source import ChangeSource
from storage.rows import insert_all
from storage.tables import prompts


async def begin(db: AsyncConnection, number: int, kind: str, day: date, person: Person, deed: ChangeSource) -> bool:
    """Whether it may be sent: nobody had us do so that day, or this very activity had and comes again."""
    key = (prompts.c.task_id == number, prompts.c.kind == kind, prompts.c.day == day)
    source = await db.scalar(select(prompts.c.source).where(*key))
    if source is None:
        who = {"person_id": person.id, "by_id": deed.by.id, "at": deed.at, "source": deed.source}
        await insert_all(db, prompts, [{"task_id": number, "kind": kind, "day": day, **who}])
    return source in (None, deed.source)


async def take_back(db: AsyncConnection, deed: ChangeSource) -> None:
    """It didn't arrive: somebody may have it sent again."""
    await db.execute(delete(prompts).where(prompts.c.source == deed.source))
