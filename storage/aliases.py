"""What a team said of a name: who it means, or that it is a group, or nobody in Teams."""

from sqlalchemy import RowMapping, String, delete, false, literal, select, tuple_, union_all, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import Answered, Nobody, OwnerState, Person, Reason, bare
from domain.space import Place
from domain.task import Change, Owner, Task, What
from storage import choices, meeting_cards, records
from storage.change_source import ChangeSource
from storage.people import PERSON, person_of
from storage.rows import insert_all
from storage.tables import admissions, aliases, meetings, owners, people, spaces
from storage.tables import tasks as task_table

OPEN_QUESTION = (OwnerState.AMBIGUOUS, OwnerState.UNKNOWN)


async def told(db: AsyncConnection, place: Place) -> tuple[dict[str, Answered], frozenset[Person]]:
    """Who each name is, folded; and who from outside is let be asked."""
    person = [column.label(f"person_{column.name}") for column in PERSON]
    named = select(aliases.c.folded, aliases.c.is_group, *person).select_from(aliases)
    named = named.join(people, people.c.id == aliases.c.person_id, isouter=True)
    let_in = select(literal(None, String), false(), *person).join(admissions, admissions.c.person_id == people.c.id)
    key = place.team_key
    both = union_all(named.where(aliases.c.team_key == key), let_in.where(admissions.c.team_key == key))
    rows = (await db.execute(both)).mappings().all()
    admitted = frozenset(person_of(row, "person_") for row in rows if row["folded"] is None)
    return {row["folded"]: _answered(row) for row in rows if row["folded"] is not None}, admitted


def _answered(row: RowMapping) -> Answered:
    return person_of(row, "person_") if row["person_id"] is not None else _nobody(is_group=row["is_group"])


def _nobody(*, is_group: bool) -> Nobody:
    return Nobody.GROUP if is_group else Nobody.ABSENT


async def remember(db: AsyncConnection, team_key: str, written: str, who: Answered, deed: ChangeSource) -> None:
    """The newest answer counts."""
    await forget(db, team_key, written)
    key = {"team_key": team_key, "folded": bare(written), "written": written}
    means = {"person_id": who.id if isinstance(who, Person) else None, "is_group": who is Nobody.GROUP}
    await insert_all(db, aliases, [{**key, **means, "by_id": deed.by.id, "at": deed.at}])


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


async def remembered(db: AsyncConnection, key: str) -> tuple[tuple[str, str | Nobody], ...]:
    """The names a team told about, as written, and who each is."""
    query = (
        select(aliases.c.written, people.c.name, aliases.c.is_group)
        .join(people, people.c.id == aliases.c.person_id, isouter=True)
        .where(aliases.c.team_key == key)
        .order_by(aliases.c.folded)
    )
    rows = await db.execute(query)
    return tuple((row.written, row.name or _nobody(is_group=row.is_group)) for row in rows)


async def clarify(db: AsyncConnection, found: tuple[Task, ...], written: str, who: Answered, deed: ChangeSource) -> int:
    """Whoever that name was in these tasks, however they write it, is known now; in how many."""
    person = who if isinstance(who, Person) else None
    values = {"state": _state(who), "person_id": person.id if person else None, "reason": Reason.ANSWERED}
    asked = [(task.number, owner.written) for task in found for owner in task.owners if _is_open(owner, written)]
    which = (tuple_(owners.c.task_id, owners.c.written).in_(asked), owners.c.released_at.is_(None))
    await db.execute(update(owners).where(*which).values(values))
    first = dict(reversed(asked))
    if person:
        await records.record(
            db, [(n, Change(What.OWNER, name, person.name)) for n, name in sorted(first.items())], deed
        )
        await meeting_cards.touch(db, first, deed.at)
    return len(first)


def _state(who: Answered) -> OwnerState:
    if isinstance(who, Person):
        return OwnerState.OUTSIDE if who.outside else OwnerState.CERTAIN
    return OwnerState.GROUP if who is Nobody.GROUP else OwnerState.UNKNOWN


def _is_open(owner: Owner, written: str) -> bool:
    return owner.state in OPEN_QUESTION and bare(owner.written) == bare(written)
