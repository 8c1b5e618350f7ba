"""What a series of meetings leaves open: what those before one of them brought, in the same conversation."""

from sqlalchemy import ColumnElement, FromClause, and_, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.task import Task
from storage import tasks
from storage.tables import meetings
from storage.tables import tasks as task_table

before = meetings.alias("before")
this = meetings.alias("this")


def _is_before(later: FromClause) -> ColumnElement[bool]:
    """That `before` is of its series and was held earlier, of two of one day stored first; discarded it is none."""
    is_earlier = or_(
        before.c.held_on < later.c.held_on,
        and_(before.c.held_on == later.c.held_on, before.c.id < later.c.id),
    )
    is_same = and_(before.c.space_id == later.c.space_id, before.c.series == later.c.series, before.c.series != "")
    return and_(is_same, is_earlier, before.c.discarded_at.is_(None))


HAS_OPEN = exists().where(
    _is_before(meetings), task_table.c.meeting_id == before.c.id, task_table.c.status.in_(tasks.OPEN)
)
"""Whether the meetings before one left anything open."""


async def still_open(db: AsyncConnection, meeting_id: int) -> tuple[Task, ...]:
    """What they left open, the oldest first."""
    earlier = select(before.c.id).join(this, _is_before(this)).where(this.c.id == meeting_id)
    is_open = task_table.c.status.in_(tasks.OPEN)
    return await tasks.load(db, meetings.c.id.in_(earlier), is_open, order=(meetings.c.held_on,))
