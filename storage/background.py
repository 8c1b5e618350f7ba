"""What a message can refer to: open tasks, the last list, the last deed. Three statements, however many there are."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import func, or_, select, union_all
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import OwnerState, Person
from domain.rights import Relation
from domain.task import Change, Task, What
from storage import listings, relations, tasks, undo
from storage.listings import StoredListing
from storage.records import Moved
from storage.tables import changes, numbers, undos
from storage.tables import tasks as task_table


@dataclass(frozen=True, slots=True)
class Background:
    """How things stand with somebody in a conversation as they begin to speak.

    `open` is what is open with them, by due day; `shown` the last list they were shown, `last` what they changed last
    and how, if that still stands. `numbers` are their own, each with its task's; `relations` how they stand to all of
    these tasks, by number.
    """

    open: tuple[Task, ...] = ()
    shown: StoredListing | None = None
    last: tuple[Moved, ...] = ()
    numbers: Mapping[int, int] = field(default_factory=dict)
    tasks: Mapping[int, Task] = field(default_factory=dict)
    relations: Mapping[int, Relation] = field(default_factory=dict)


async def background(db: AsyncConnection, person: Person, space_id: str | None, since: datetime) -> Background:
    """In a conversation, or (None) in somebody's own chat; what they changed before `since` is no longer spoken of."""
    listed = await listings.newest_row(db, space_id, person)
    lines = await _last_lines(db, person, space_id, since)
    named = [*lines, *(item.task_id for item in listed.items)] if listed else [*lines]
    numbered = select(numbers.c.task_id).where(numbers.c.person_id == person.id)
    spoken_of = or_(task_table.c.id.in_(numbered), task_table.c.id.in_(named))
    theirs = union_all(*tasks.theirs(person), numbered, select(task_table.c.id).where(task_table.c.id.in_(named)))
    number = select(numbers.c.number).where(numbers.c.person_id == person.id, numbers.c.task_id == task_table.c.id)
    beside = [
        tasks.is_open_for(person).label("is_open_for"),
        number.scalar_subquery().label("own_number"),
        *relations.columns(person),
    ]
    which = (task_table.c.id.in_(theirs), or_(task_table.c.status.in_(tasks.OPEN), spoken_of))
    found = await tasks.load_with(db, beside, *which, order=tasks.DUE_FIRST)
    known = {task.number: task for task, _ in found}
    return Background(
        open=tuple([task for task, row in found if row["is_open_for"]]),
        shown=listings.filled(listed, known) if listed else None,
        last=tuple([(known[number], tuple(made)) for number, made in lines.items() if number in known]),
        numbers={row["own_number"]: task.number for task, row in found if row["own_number"] is not None},
        tasks=known,
        relations={task.number: relations.of_row(row, is_owner=_owns(task, person)) for task, row in found},
    )


def _owns(task: Task, person: Person) -> bool:
    """Without having left its conversation since."""
    return any(owner.person == person and owner.state is not OwnerState.LEFT for owner in task.owners)


async def _last_lines(
    db: AsyncConnection, person: Person, space_id: str | None, since: datetime
) -> dict[int, list[Change]]:
    """What somebody's last deed wrote into each task's history; nothing where it is long ago, or was taken back."""
    said = (undos.c.by_id == person.id, undo.said_in(space_id, undos.c.source))
    newest = select(func.max(undos.c.id)).where(*said).scalar_subquery()
    stands = (undos.c.id == newest, undos.c.at >= since, undos.c.undone_at.is_(None))
    source = select(undos.c.source).where(*stands).scalar_subquery()
    lines: dict[int, list[Change]] = {}
    for row in await db.execute(select(changes).where(changes.c.source == source).order_by(changes.c.id)):
        lines.setdefault(row.task_id, []).append(Change(What(row.what), row.old, row.new))
    return lines
