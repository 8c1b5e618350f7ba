"""Which tasks each part of a reply means, here and to this person."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from dialogs.answer import NoSuch, Unchanged
from dialogs.desk import Desk, chat_of, in_reach, may_act, referred
from dialogs.incoming import Incoming
from domain.glossary import worded
from domain.move import Mark, Move
from domain.people import Person
from domain.reply import Everything, Named, Numbers, Only, Reference, Saying, named
from domain.task import Status, Task


@dataclass
class Meant:
    """What a reply comes to: a move for each task it surely means, and what has to be asked or told."""

    moves: dict[int, Move] = field(default_factory=dict)
    problems: list[Unchanged] = field(default_factory=list)
    doubts: list[tuple[tuple[Task, ...], Move]] = field(default_factory=list)
    unclear: list[str] = field(default_factory=list)

    def add(self, tasks: Sequence[Task], move: Move) -> None:
        """That move for these; two different ones for one task are none, and told."""
        for task in tasks:
            if self.moves.get(task.number, move) != move:
                self.problems.append(Unchanged(NoSuch.TWICE, f"#{task.number}"))
            self.moves[task.number] = move
        told = {problem.reference for problem in self.problems if problem.why is NoSuch.TWICE}
        self.moves = {number: kept for number, kept in self.moves.items() if f"#{number}" not in told}


@dataclass(frozen=True, slots=True)
class Here:
    """What is open for somebody in this conversation, and what they were last shown."""

    desk: Desk
    incoming: Incoming
    sender: Person
    open: tuple[Task, ...]
    shown: tuple[tuple[int, Task], ...]


async def here(desk: Desk, incoming: Incoming, sender: Person) -> Here:
    """As it stands now."""
    tasks = in_reach(incoming, await desk.store.tasks.open_for(sender))
    shown = await desk.store.lists.newest(chat_of(incoming), sender)
    return Here(desk, incoming, sender, tasks, shown.items if shown else ())


async def meant(place: Here, sayings: Sequence[Saying]) -> Meant:
    """Every part of a reply, in its order."""
    found = Meant()
    for saying in sayings:
        match saying.about:
            case Only():
                _only(place, found, saying.move)
            case Numbers(references):
                found.add(await _numbers(place, found, references), saying.move)
            case Everything() as everything:
                await _everything(place, found, everything, saying.move)
            case Named(words):
                await _named(place, found, words, saying.move)
    return found


def _only(place: Here, found: Meant, move: Move) -> None:
    """The one that is open; of several, those that the reply doesn't speak of already."""
    tasks = _closed(place) if _opens(move) else place.open
    tasks = tuple(task for task in tasks if task.number not in found.moves)
    if not tasks:
        found.problems.append(Unchanged(NoSuch.NOTHING_OPEN))
    elif len(tasks) == 1:
        found.add(tasks, move)
    else:
        found.doubts.append((tasks, move))


def _opens(move: Move) -> bool:
    return isinstance(move, Mark) and move.status is Status.OPEN


def _closed(place: Here) -> tuple[Task, ...]:
    return tuple(task for _, task in place.shown if task.status.closed)


async def _numbers(place: Here, found: Meant, references: Sequence[Reference]) -> tuple[Task, ...]:
    tasks = []
    for reference in references:
        task = await referred(place.desk, place.incoming, place.sender, reference)
        if task is None:
            found.problems.append(Unchanged(NoSuch.NO_TASK, str(reference)))
        else:
            tasks.append(task)
    return tuple(tasks)


async def _everything(place: Here, found: Meant, everything: Everything, move: Move) -> None:
    """What is open and was shown, or all that is open; "both" of three is a question."""
    spared = await _spared(place, found, everything)
    if spared is None:
        return
    shown = {task.number for _, task in place.shown}
    tasks = [task for task in place.open if not shown or task.number in shown]
    left = tuple(task for task in tasks if task not in spared and task.number not in found.moves)
    if not left:
        found.problems.append(Unchanged(NoSuch.NOTHING_OPEN))
    elif everything.of and len(left) != everything.of:
        found.doubts.append((left, move))
    else:
        found.add(left, move)


async def _spared(place: Here, found: Meant, everything: Everything) -> tuple[Task, ...] | None:
    """What is left out; None, and told, where an exception isn't known: then nothing is meant."""
    if everything.but_named is None:
        spared = await _numbers(place, found, everything.but)
        return spared if len(spared) == len(everything.but) else None
    fits = await _called(place, everything.but_named, [*place.shown, *((0, task) for task in place.open)])
    if len(fits) != 1:
        found.unclear.append(everything.but_named)
        return None
    return fits


async def _others(place: Here) -> list[tuple[int, Task]]:
    """What is open with others: in public all of this conversation, in their own chat what they pasted."""
    found = await place.desk.store.about(place.incoming.place, place.sender, "")
    is_public = chat_of(place.incoming) is not None
    return [(0, task) for task in found.tasks if is_public or task.meeting.poster == place.sender]


async def _called(place: Here, words: str, items: Sequence[tuple[int, Task]]) -> tuple[Task, ...]:
    """The tasks that words of a title mean, as it is written or as it is shown."""
    if found := named(words, items):
        return found
    known = {task.number: task for _, task in items}
    terms = await place.desk.store.glossary.of_spaces({task.meeting.space_id for task in known.values()})
    as_shown = [(at, worded(task, terms.get(task.meeting.space_id, ()))) for at, task in items] if terms else []
    return tuple(known[task.number] for task in named(words, as_shown))


async def _named(place: Here, found: Meant, words: str, move: Move) -> None:
    """Among what is open and what was shown, else what they posted; several are asked about, none isn't understood."""
    items = [*place.shown, *((0, task) for task in place.open)]
    fits = await _called(place, words, items) or await _called(place, words, await _others(place))
    tasks = [task for task in fits if await may_act(place.desk, place.incoming, place.sender, task)]
    alive = [task for task in tasks if task.status.closed is _opens(move)] or tasks
    if len(alive) == 1:
        found.add(alive, move)
    elif alive:
        found.doubts.append((tuple(alive), move))
    else:
        found.unclear.append(words)
