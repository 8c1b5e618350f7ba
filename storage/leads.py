"""Who leads the follow-up of meetings: when it is looked whether they have to hear of it, and what is known then.

Like `assignments`: whatever changes has them looked at again, and the rules of `domain.cadence` say what is owed.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import ColumnElement, and_, bindparam, exists, or_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.numbering import is_ones_own
from domain.people import Person
from domain.task import Task
from storage import tasks
from storage.columns import Instant
from storage.rows import execute_all
from storage.tables import meetings, memberships
from storage.tables import tasks as task_table

Looks = Mapping[int, datetime | None]
"""When each meeting was to be looked at."""


@dataclass(frozen=True, slots=True)
class Led:
    """An open task that others are asked about, and when its notes were posted."""

    task: Task
    posted_at: datetime


@dataclass(frozen=True, slots=True)
class Leading:
    """What somebody leads, and when each of its meetings was to be looked at."""

    tasks: tuple[Led, ...] = ()
    looks: Looks = field(default_factory=dict)


async def leading(db: AsyncConnection, whom: Sequence[Person]) -> dict[int, Leading]:
    """What each of these people leads; who leads nothing that is open isn't listed."""
    beside = (meetings.c.posted_at.label("posted_at"), meetings.c.lead_check_at.label("check_at"))
    found = await tasks.load_with(db, beside, tasks.led_by(person.id for person in whom), *_are_open())
    led: dict[int, list[Led]] = defaultdict(list)
    looks: dict[int, dict[int, datetime | None]] = defaultdict(dict)
    for task, row in found:
        lead = task.meeting.poster
        looks[lead.id][task.meeting.id] = row["check_at"]
        led[lead.id] += [] if is_ones_own(task, lead) else [Led(task, row["posted_at"])]
    return {person: Leading(tuple(led[person]), of_meetings) for person, of_meetings in looks.items()}


def _are_open() -> tuple[ColumnElement[bool], ...]:
    return meetings.c.is_held.is_(False), task_table.c.status.in_(tasks.OPEN)


async def put_off(db: AsyncConnection, looks: Iterable[tuple[Looks, datetime | None]]) -> None:
    """Look at these meetings again then, unless something of them changed since they were to be looked at."""
    seen = (meetings.c.id == bindparam("of_meeting"), meetings.c.lead_check_at == bindparam("was", type_=Instant()))
    later = update(meetings).where(*seen).values(lead_check_at=bindparam("until", type_=Instant()))
    rows = [{"of_meeting": n, "was": at, "until": until} for of_one, until in looks for n, at in of_one.items() if at]
    await execute_all(db, later, rows)


async def let_go(db: AsyncConnection, whom: Sequence[int], at: datetime) -> None:
    """Meetings that nobody leads, or of which nothing is open or goes on, aren't looked at until that changes."""
    if not whom:
        return
    is_open = exists().where(task_table.c.meeting_id == meetings.c.id, task_table.c.status.in_(tasks.OPEN))
    here = (memberships.c.space_id == meetings.c.space_id, memberships.c.person_id == tasks.LEAD)
    goes_on = and_(is_open, exists().where(*here), meetings.c.is_held.is_(False), meetings.c.discarded_at.is_(None))
    is_due = (or_(meetings.c.lead_id.in_(whom), meetings.c.poster_id.in_(whom)), meetings.c.lead_check_at <= at)
    await db.execute(update(meetings).where(*is_due, ~goes_on).values(lead_check_at=None))
