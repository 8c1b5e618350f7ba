"""Whether anything can be kept: only a write tells, for one can read where it is locked, full or read-only."""

from uuid import uuid4

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.space import SpaceKind
from storage.rows import insert_row
from storage.tables import spaces

AS_LONG_AS_NOTES = "x" * 2**16  # needs pages, which a full database has none of


async def write_something(db: AsyncConnection) -> None:
    """A conversation as the first message from it makes one, taken back before anybody sees it."""
    empty = dict.fromkeys(("tenant_id", "service_url", "bot_id", "bot_name"), "")
    made = await insert_row(
        db, spaces, conversation_id=f"probe:{uuid4()}", kind=SpaceKind.GROUP, name=AS_LONG_AS_NOTES, **empty
    )
    await db.execute(delete(spaces).where(spaces.c.id == made))
