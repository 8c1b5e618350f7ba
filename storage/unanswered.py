"""Who owes an answer."""

from sqlalchemy import func, literal, or_, true
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import Person
from domain.space import Place, SpaceKind
from storage.facts import last_said
from storage.here import is_here
from storage.people import PERSON, person_of
from storage.tables import assignments, meetings, people, tasks
from storage.tasks import LEAD, OPEN, in_meetings


async def without_answer(db: AsyncConnection, place: Place, reader: Person) -> tuple[tuple[Person, int], ...]:
    """Who was asked and has not answered since, about how many open tasks that reader may see from that place.

    In their own chat only of the meetings whose follow-up they lead.
    """
    said = last_said().subquery()
    is_unanswered = or_(said.c.last.is_(None), said.c.last < assignments.c.asked_at)
    whose = literal(reader.id) == LEAD if place.kind is SpaceKind.PERSONAL else true()
    query = (
        in_meetings(*PERSON, func.count().label("tasks"))
        .join(assignments, assignments.c.task_id == tasks.c.id)
        .join(people, people.c.id == assignments.c.person_id)
        .join(said, said.c.task_id == tasks.c.id, isouter=True)
        .where(is_here(place, reader), whose, tasks.c.status.in_(OPEN), meetings.c.is_held.is_(False))
        .where(assignments.c.person_id != reader.id, assignments.c.asked_at.is_not(None), is_unanswered)
        .group_by(*PERSON)
        .order_by(func.count().desc(), people.c.name)
    )
    return tuple((person_of(row), row["tasks"]) for row in (await db.execute(query)).mappings())
