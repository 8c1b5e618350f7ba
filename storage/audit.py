"""Who changed what, and when: the history of all tasks without what was said."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.task import What
from storage.change_source import BY_NOTES
from storage.tables import changes, people

AT_ONCE = 500
CODES = frozenset({What.STATUS, What.SNOOZE})
"""Of these what it was and is are words of ours; of all others, of people."""


@dataclass(frozen=True, slots=True)
class Audited:
    """One change; `told` is JSON, its time in UTC."""

    id: int
    told: Mapping[str, object]


async def audit(db: AsyncConnection, after: int, since: datetime | None) -> tuple[Audited, ...]:
    """The next so many behind that one, in the order in which they were made."""
    query = select(changes, people.c.name.label("by")).join(people, people.c.id == changes.c.by_id, isouter=True)
    query = query.where(changes.c.id > after, *([changes.c.at >= since] if since else []))
    rows = (await db.execute(query.order_by(changes.c.id).limit(AT_ONCE))).mappings()
    return tuple(
        Audited(
            row["id"],
            {
                "at": row["at"].isoformat(),
                "by": row["by"],
                "by_id": row["by_id"],
                "task": row["task_id"],
                "what": row["what"],
                "from": row["old"] if row["what"] in CODES else None,
                "to": row["new"] if row["what"] in CODES else None,
                "by_notes": row["source"].startswith(BY_NOTES),
            },
        )
        for row in rows
    )
