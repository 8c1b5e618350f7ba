"""What a team said of a name: who it means, or that it is nobody in Teams."""

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import OwnerState, Person, Reason, bare
from domain.space import Place
from domain.task import Change, Task, What
from storage import choices, tasks
from storage.deed import Deed
from storage.people import PERSON, person_of
from storage.rows import insert_all
from storage.tables import aliases, meetings, owners, people, spaces
from storage.tables import tasks as task_table

OPEN_QUESTION = (OwnerState.AMBIGUOUS, OwnerState.UNKNOWN)


async def answers(db: AsyncConnection, place: Place) -> dict[str, Person | None]:
    """By folded name."""
    person = [column.label(f"person_{column.name}") for column in PERSON]
    query = (
        select(aliases.c.folded, *person)
        .join(people, people.c.id == aliases.c.person_id, isouter=True)
        .where(aliases.c.team_key == place.team_key)
    )
    rows = (await db.execute(query)).mappings()
    return {row["folded"]: person_of(row, "person_") if row["person_id"] is not None else None for row in rows}


async def remember(db: AsyncConnection, team_key: str, written: str, person: Person | None, deed: Deed) -> None:
    """The newest answer counts."""
    await forget(db, team_key, written)
    key = {"team_key": team_key, "folded": bare(written), "written": written}
    said = {"person_id": person.id if person else None, "by_id": deed.by.id, "at": deed.at}
    await insert_all(db, aliases, [{**key, **said}])


async def forget(db: AsyncConnection, key: str, written: str) -> None:
    """The name is asked about again."""
    await db.execute(delete(aliases).where(aliases.c.team_key == key, aliases.c.folded == bare(written)))


async def disowned(db: AsyncConnection, number: int, person: Person) -> None:
    """Whoever says a task isn't theirs isn't meant by that name: the team is asked again."""
    here = select(choices.key_of_team).join(meetings, meetings.c.space_id == spaces.c.id)
    where = here.join(task_table, task_table.c.meeting_id == meetings.c.id).where(task_table.c.id == number)
    mine = (owners.c.task_id == number, owners.c.person_id == person.id)
    names = [bare(written) for written in await db.scalars(select(owners.c.written).where(*mine))]
    theirs = (aliases.c.person_id == person.id, aliases.c.folded.in_(names))
    await db.execute(delete(aliases).where(aliases.c.team_key == where.scalar_subquery(), *theirs))


async def remembered(db: AsyncConnection, key: str) -> tuple[tuple[str, str | None], ...]:
    """The names a team told about, as written, and who each is; None for nobody in Teams."""
    query = (
        select(aliases.c.written, people.c.name)
        .join(people, people.c.id == aliases.c.person_id, isouter=True)
        .where(aliases.c.team_key == key)
        .order_by(aliases.c.folded)
    )
    return tuple((row.written, row.name) for row in await db.execute(query))


async def clarify(db: AsyncConnection, found: tuple[Task, ...], written: str, person: Person | None, deed: Deed) -> int:
    """Whoever that name was in these tasks is this person now; in how many."""
    state = OwnerState.OUTSIDE if person and person.outside else OwnerState.CERTAIN if person else OwnerState.UNKNOWN
    values = {"state": state, "person_id": person.id if person else None, "reason": Reason.ANSWERED}
    asked = [task for task in found if any(_is_open(owner.written, owner.state, written) for owner in task.owners)]
    numbers = [task.number for task in asked]
    which = (owners.c.task_id.in_(numbers), owners.c.written == written, owners.c.released_at.is_(None))
    await db.execute(update(owners).where(*which).values(values))
    if person:
        await tasks.record(db, [(number, Change(What.OWNER, written, person.name)) for number in numbers], deed)
    return len(asked)


def _is_open(name: str, state: OwnerState, written: str) -> bool:
    return name == written and state in OPEN_QUESTION
