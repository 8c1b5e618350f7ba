"""Who is asked about which task: since when, how often so far, and when to look next whether to ask.

Whatever changes a task or a person's choices has the pair looked at again; the rules of `domain.cadence` then say what
is owed, and the next look. So nothing is planned twice, and a rule that changes needs no repair.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, and_, bindparam, case, delete, or_, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import Person
from domain.task import Task
from storage.columns import instant
from storage.rows import Query, execute_all, insert_all, upsert
from storage.tables import assignments, meetings, tasks


def of(person_id: int) -> Select[tuple[int]]:
    """The tasks somebody is asked about."""
    return select(assignments.c.task_id).where(assignments.c.person_id == person_id)


async def begin(db: AsyncConnection, asked: Iterable[tuple[int, Iterable[Person]]], at: datetime) -> None:
    """These people were given new tasks then."""
    await insert_all(db, assignments, [_new(number, person.id, at) for number, people in asked for person in people])


async def plan(db: AsyncConnection, changed: Iterable[Task], at: datetime, *, for_leads: bool = True) -> None:
    """Ask exactly the people these tasks say, and look at them again: they changed then.

    `for_leads`: also at who leads their follow-up, because a day, an owner or what is open is another.
    """
    found = tuple(changed)
    wanted = {task.number: sorted({person.id for person in task.asked}) for task in found}
    if not wanted:
        return
    if for_leads:
        await look_at_leads(db, {task.meeting.id for task in found if not task.status.closed}, at)
    pairs = [(number, person_id) for number, people in wanted.items() for person_id in people]
    is_wanted = tuple_(assignments.c.task_id, assignments.c.person_id).in_(pairs)
    await db.execute(delete(assignments).where(assignments.c.task_id.in_(list(wanted)), ~is_wanted))
    await upsert(
        db, assignments, [_new(*pair, at) for pair in pairs], key=("task_id", "person_id"), over=("next_check_at",)
    )


async def look_at_leads(db: AsyncConnection, meeting_ids: Iterable[int], at: datetime) -> None:
    """Something of these meetings changed then that who leads their follow-up may have to hear of."""
    if which := list(meeting_ids):
        await db.execute(update(meetings).where(meetings.c.id.in_(which)).values(lead_check_at=at))


async def give_again(db: AsyncConnection, numbers: Iterable[int], at: datetime) -> None:
    """Tasks that come back are new to whoever was never asked about them."""
    which = assignments.c.task_id.in_(list(numbers))
    await db.execute(update(assignments).where(which).values(next_check_at=at))
    await db.execute(update(assignments).where(which, assignments.c.asked_at.is_(None)).values(given_at=at))


async def look_again(db: AsyncConnection, who: Iterable[int] | Query, at: datetime) -> None:
    """What these people chose, or their team, changed then."""
    whose = who if isinstance(who, Select) else list(who)
    await db.execute(update(assignments).where(assignments.c.person_id.in_(whose)).values(next_check_at=at))
    leads = or_(meetings.c.lead_id.in_(whose), and_(meetings.c.lead_id.is_(None), meetings.c.poster_id.in_(whose)))
    await db.execute(update(meetings).where(leads).values(lead_check_at=at))


async def look_around(db: AsyncConnection, space_id: int, at: datetime) -> None:
    """One more meeting of a conversation tells when the next of its series is to be expected."""
    here = select(tasks.c.id).join(meetings).where(meetings.c.space_id == space_id)
    await db.execute(update(assignments).where(assignments.c.task_id.in_(here)).values(next_check_at=at))


async def wake(db: AsyncConnection, person: Person, at: datetime) -> None:
    """Somebody said a word: what nothing more was to be asked of is looked at again."""
    await db.execute(
        update(assignments)
        .where(assignments.c.person_id == person.id, assignments.c.next_check_at.is_(None))
        .values(next_check_at=at)
    )


async def standing(db: AsyncConnection, looks: Mapping[int, Mapping[int, datetime | None]]) -> frozenset[int]:
    """Of whom nothing was to be looked at anew since these were read: by person, then by task."""
    numbers = {number for theirs in looks.values() for number in theirs}
    query = select(assignments.c.person_id, assignments.c.task_id, assignments.c.next_check_at)
    which = (assignments.c.person_id.in_(looks), assignments.c.task_id.in_(numbers))
    found = {(row.person_id, row.task_id): row.next_check_at for row in await db.execute(query.where(*which))}
    return frozenset(person for person, theirs in looks.items() if _stands(person, theirs, found))


def _stands(
    person: int, looks: Mapping[int, datetime | None], found: Mapping[tuple[int, int], datetime | None]
) -> bool:
    return all((person, number) in found and found[person, number] == at for number, at in looks.items())


async def looked(db: AsyncConnection, people: Iterable[int], at: datetime) -> None:
    """These people's tasks are looked at now: what changes from here on is told apart by its time."""
    due = (assignments.c.person_id.in_(list(people)), assignments.c.next_check_at <= at)
    await db.execute(update(assignments).where(*due).values(next_check_at=at))


async def put_off(db: AsyncConnection, at: datetime, until: Mapping[int, datetime | None]) -> None:
    """What was looked at then, and hasn't changed since, is looked at again at another time; None: when it changes."""
    seen = (assignments.c.person_id == bindparam("whose"), assignments.c.next_check_at == at)
    later = (
        update(assignments)
        .where(*seen)
        .values(next_check_at=bindparam("until", type_=assignments.c.next_check_at.type))
    )
    await execute_all(db, later, [{"whose": person, "until": at_last} for person, at_last in until.items()])


@dataclass(frozen=True, slots=True)
class Shown:
    """What a digest of that instant showed somebody, what of it was late, and when the rest is looked at again."""

    person: Person
    at: datetime
    numbers: Sequence[int]
    late: Sequence[int]
    until: datetime | None


async def shown(db: AsyncConnection, told: Shown) -> None:
    """A digest arrived: what it showed was asked once more, what hasn't changed since is put off."""
    is_shown, is_seen = assignments.c.task_id.in_(told.numbers), assignments.c.next_check_at == told.at
    now = {
        "asked_at": case((is_shown, instant(told.at)), else_=assignments.c.asked_at),
        "times": assignments.c.times + case((is_shown, 1), else_=0),
        "late_times": assignments.c.late_times + case((assignments.c.task_id.in_(told.late), 1), else_=0),
        "next_check_at": case((is_seen, instant(told.until)), else_=assignments.c.next_check_at),
    }
    await db.execute(
        update(assignments).where(assignments.c.person_id == told.person.id, or_(is_shown, is_seen)).values(now)
    )


def _new(number: int, person_id: int, at: datetime) -> dict[str, object]:
    return {"task_id": number, "person_id": person_id, "next_check_at": at, "given_at": at}
