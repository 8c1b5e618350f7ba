"""Whether somebody may do something from here: the store says how they stand, `domain.rights` decides."""

from collections.abc import Iterable, Sequence

from dialogs.answer import NoSuch, Unchanged
from dialogs.desk import Desk, chat_of
from dialogs.incoming import Incoming
from domain.people import Person
from domain.reply import LAST, Reference
from domain.rights import NOBODY, Act, Relation, may
from domain.space import SpaceKind
from domain.task import Meeting, Task

_OF_THE_POSTER = {Act.HOLD, Act.DISCARD, Act.REVISE, Act.ADMIT}
_OF_THE_TEAM = {Act.SETTINGS, Act.FORGET}


async def allowed(desk: Desk, incoming: Incoming, sender: Person, act: Act, tasks: Iterable[Task]) -> tuple[Task, ...]:
    """Those of these tasks with which somebody may do that from here."""
    near = tuple(task for task in tasks if _is_near(incoming, task.meeting))
    found = await desk.store.relations.to_tasks(sender, [task.number for task in near])
    return tuple(task for task in near if may(found.get(task.number, NOBODY), act))


async def open_for(desk: Desk, incoming: Incoming, sender: Person, act: Act) -> tuple[Task, ...]:
    """What is open with somebody here, and theirs to do that with: by due day, then by number."""
    return await allowed(desk, incoming, sender, act, await desk.store.tasks.open_for(sender))


async def refused(desk: Desk, incoming: Incoming, sender: Person, act: Act, meeting: Meeting) -> Unchanged | None:
    """Why somebody may not do that with a meeting from here; None where they may."""
    return unless_may(await relation(desk, incoming, sender, meeting), act)


async def refused_task(desk: Desk, incoming: Incoming, sender: Person, act: Act, task: Task) -> Unchanged | None:
    """As `refused`, of one task."""
    return unless_may(await _relation_to(desk, incoming, sender, task), act)


async def relation(desk: Desk, incoming: Incoming, sender: Person, meeting: Meeting) -> Relation:
    """Towards a meeting, from here."""
    return await desk.store.relations.to_meeting(sender, meeting.id) if _is_near(incoming, meeting) else NOBODY


async def _relation_to(desk: Desk, incoming: Incoming, sender: Person, task: Task) -> Relation:
    if not _is_near(incoming, task.meeting):
        return NOBODY
    return (await desk.store.relations.to_tasks(sender, [task.number])).get(task.number, NOBODY)


async def refused_here(desk: Desk, incoming: Incoming, sender: Person, act: Act) -> Unchanged | None:
    """As `refused`, of this conversation itself."""
    return unless_may(await desk.store.relations.to_space(sender, incoming.place.space_id, sender), act)


async def refused_team(desk: Desk, sender: Person, act: Act, key: str) -> Unchanged | None:
    """As `refused`, of a team."""
    return unless_may(await desk.store.relations.to_team(sender, key), act)


def unless_may(found: Relation, act: Act, reference: str = "") -> Unchanged | None:
    """Why it is refused; None where it isn't."""
    return None if may(found, act) else Unchanged(_why_not(found, act), reference)


def _why_not(found: Relation, act: Act) -> NoSuch:
    if found.is_present and found.is_guest:
        return NoSuch.GUEST
    if act in _OF_THE_TEAM:
        return NoSuch.NOT_OWNER
    return NoSuch.NOT_POSTER if found.is_present and act in _OF_THE_POSTER else NoSuch.NOT_YOURS


async def referred(desk: Desk, incoming: Incoming, sender: Person, reference: Reference, act: Act) -> Task | Unchanged:
    """The task a number means to that person here; what they may not see is no task to them."""
    task = await _meant(desk, incoming, sender, reference)
    found = await _relation_to(desk, incoming, sender, task) if task else NOBODY
    if task is None or not found.is_present:
        return Unchanged(NoSuch.NO_TASK, str(reference))
    return unless_may(found, act, str(reference)) or task


async def _meant(desk: Desk, incoming: Incoming, sender: Person, reference: Reference) -> Task | None:
    if reference.is_task:
        return await desk.store.tasks.one(reference.number)
    shown = await desk.store.lists.newest(chat_of(incoming), sender)
    return _at(shown.items, reference.number) if shown else None


def _at(items: Sequence[tuple[int, Task]], position: int) -> Task | None:
    return items[-1][1] if position == LAST and items else dict(items).get(position)


def _is_near(incoming: Incoming, meeting: Meeting) -> bool:
    """In public only that conversation's meetings are spoken of; in a personal chat all."""
    return incoming.place.kind is SpaceKind.PERSONAL or meeting.space_id == incoming.place.space_id
