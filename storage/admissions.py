"""Who from outside a team lets be asked: nobody, until the poster of notes says so."""

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import OwnerState, Person
from storage import choices, tasks
from storage.change_source import ChangeSource
from storage.people import PERSON, person_of
from storage.rows import insert_all
from storage.tables import admissions, meetings, owners, people, spaces
from storage.tables import tasks as task_table


async def of_team(db: AsyncConnection, key: str) -> tuple[Person, ...]:
    """Those who may be asked, by name."""
    query = select(*PERSON).join(admissions, admissions.c.person_id == people.c.id).order_by(people.c.name)
    return tuple(person_of(row) for row in (await db.execute(query.where(admissions.c.team_key == key))).mappings())


async def admit(db: AsyncConnection, key: str, person: Person, deed: ChangeSource) -> tuple[int, ...]:
    """Ask them from now on; the numbers of the open tasks that name them."""
    if person not in await of_team(db, key):
        values = {"team_key": key, "person_id": person.id, "by_id": deed.by.id, "at": deed.at}
        await insert_all(db, admissions, [values])
    return await _turned(db, key, person.id, OwnerState.OUTSIDE, OwnerState.CERTAIN)


async def dismiss(db: AsyncConnection, key: str, person_id: int) -> tuple[int, ...]:
    """Ask them no more; the numbers of the open tasks that name them."""
    which = (admissions.c.team_key == key, admissions.c.person_id == person_id)
    if not (await db.execute(delete(admissions).where(*which))).rowcount:
        return ()
    return await _turned(db, key, person_id, OwnerState.CERTAIN, OwnerState.OUTSIDE)


async def _turned(
    db: AsyncConnection, key: str, person_id: int, before: OwnerState, after: OwnerState
) -> tuple[int, ...]:
    open_there = (
        select(task_table.c.id)
        .join(meetings, meetings.c.id == task_table.c.meeting_id)
        .join(spaces, spaces.c.id == meetings.c.space_id)
        .where(choices.key_of_team == key, task_table.c.status.in_(tasks.OPEN))
    )
    theirs = (owners.c.person_id == person_id, owners.c.state == before, owners.c.task_id.in_(open_there))
    numbers = tuple((await db.scalars(select(owners.c.task_id).where(*theirs).distinct())).all())
    await db.execute(update(owners).where(*theirs).values(state=after))
    return numbers
