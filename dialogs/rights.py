"""Whether somebody may do something from here: the store says how they stand, `domain.rights` decides."""

from collections.abc import Iterable, Sequence

from dialogs.answer import NoSuch, Unchanged
from dialogs.desk import Desk
from dialogs.incoming import Incoming
from dialogs.turn import Turn
from domain.numbering import is_ones_own
from domain.people import Person
from domain.reply import Reference
from domain.rights import NOBODY, Act, Relation, may
from domain.space import SpaceKind
from domain.task import Meeting, Task
from storage import Background

NOTHING = Background()
_OF_THE_POSTER = {Act.HOLD, Act.DISCARD, Act.REVISE, Act.ADMIT}
_OF_THE_TEAM = {Act.SETTINGS, Act.FORGET}


async def allowed(turn: Turn, act: Act, tasks: Iterable[Task]) -> tuple[Task, ...]:
    """Those of these tasks with which somebody may do that from here."""
    near = tuple(task for task in tasks if is_near(turn.incoming, task.meeting))
    found = await turn.store.relations.to_tasks(turn.sender, [task.number for task in near])
    return tuple(task for task in near if may(found.get(task.number, NOBODY), act))


async def open_for(turn: Turn, act: Act) -> tuple[Task, ...]:
    """What is open with somebody here, and theirs to do that with: by due day, then by number."""
    return await allowed(turn, act, await turn.store.tasks.open_for(turn.sender))


async def refused(turn: Turn, act: Act, meeting: Meeting) -> Unchanged | None:
    """Why somebody may not do that with a meeting from here; None where they may."""
    return unless_may(await relation(turn, meeting), act)


async def refused_task(turn: Turn, act: Act, task: Task) -> Unchanged | None:
    """As `refused`, of one task."""
    return unless_may(await _relation_to(turn, task), act)


async def relation(turn: Turn, meeting: Meeting) -> Relation:
    """Towards a meeting, from here."""
    return await turn.store.relations.to_meeting(turn.sender, meeting.id) if is_near(turn.incoming, meeting) else NOBODY


async def _relation_to(turn: Turn, task: Task, known: Background = NOTHING) -> Relation:
    if not is_near(turn.incoming, task.meeting):
        return NOBODY
    if task.number in known.relations:
        return known.relations[task.number]
    return (await turn.store.relations.to_tasks(turn.sender, [task.number])).get(task.number, NOBODY)


async def refused_here(turn: Turn, act: Act) -> Unchanged | None:
    """As `refused`, of this conversation itself."""
    kept = turn.incoming.kept
    known = kept.here if kept and kept.is_first else None
    return unless_may(known or await turn.store.relations.to_space(turn.sender, turn.place.space_id, turn.sender), act)


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


async def referred(turn: Turn, reference: Reference, act: Act, known: Background = NOTHING) -> Task | Unchanged:
    """The task a number means to that person here; what they may not see is no task to them.

    What is `known` of this moment isn't read again.
    """
    task = await _meant(turn, reference, known)
    found = await _relation_to(turn, task, known) if task else NOBODY
    if task is None or not found.is_present:
        return Unchanged(NoSuch.NO_TASK, str(reference))
    return unless_may(found, act, str(reference)) or task


async def _meant(turn: Turn, reference: Reference, known: Background) -> Task | None:
    """In their own chat a bare number is theirs, else their task of that #number; elsewhere it is a #number."""
    if reference.is_place:
        shown = await turn.store.lists.newest(turn.chat, turn.sender)
        return _at([task for _, task in shown.items], reference.number) if shown else None
    if reference.is_task or not turn.is_personal:
        return await _one(turn, reference.number, known)
    numbers = await turn.store.lists.numbers(turn.sender) if known is NOTHING else known.numbers
    own = numbers.get(reference.number)
    task = await _one(turn, own or reference.number, known)
    return task if task and (own or is_ones_own(task, turn.sender)) else None


async def _one(turn: Turn, number: int, known: Background) -> Task | None:
    return known.tasks.get(number) or await turn.store.tasks.one(number)


def _at(shown: Sequence[Task], place: int) -> Task | None:
    """The first, or the last, of what was shown."""
    at = place - 1 if place > 0 else len(shown) + place
    return shown[at] if 0 <= at < len(shown) else None


def is_near(incoming: Incoming, meeting: Meeting) -> bool:
    """In public only that conversation's meetings are spoken of; in a personal chat all."""
    return incoming.place.kind is SpaceKind.PERSONAL or meeting.space_id == incoming.place.space_id
