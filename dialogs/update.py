"""What people type about their tasks: "done", "2 done", "#14 done"; and words that aren't understood."""

from collections.abc import Sequence

from dialogs.answer import (
    Answer,
    Help,
    HelpFor,
    Item,
    Listing,
    ListKind,
    Marked,
    NoSuch,
    Noted,
    Notice,
    Unchanged,
)
from dialogs.desk import Desk, chat_of, deed, in_reach, referred
from dialogs.incoming import Incoming
from domain.cadence import next_nudge
from domain.numbering import renumbered
from domain.people import Person
from domain.reply import Numbers, Only, Reference, Saying
from domain.space import SpaceKind
from domain.task import Mark, Move, Note, Status, Task, What
from storage import NewListing


async def update(desk: Desk, incoming: Incoming, sender: Person, sayings: tuple[Saying, ...]) -> Answer:
    """Record everything a reply says, or nothing of it and why."""
    if again := await desk.store.tasks.touched(deed(incoming, sender).source):
        return Marked(tuple(Notice(task, What.STATUS) for task in again), await _left(desk, incoming, sender))
    moves: dict[int, Move] = {}
    for saying in sayings:
        found = await _meant(desk, incoming, sender, saying)
        if not isinstance(found, tuple):
            return found
        move = saying.move
        if twice := [task for task in found if moves.get(task.number, move) != move]:
            return Unchanged(NoSuch.TWICE, f"#{twice[0].number}")
        moves |= {task.number: move for task in found}
    return await _saved(desk, incoming, sender, tuple(moves.items()))


async def pick(desk: Desk, incoming: Incoming, sender: Person, references: tuple[Reference, ...]) -> Answer:
    """Numbers alone answer the question which one was meant; without one they are asked about."""
    shown = await desk.store.lists.newest(chat_of(incoming), sender)
    if shown is None or shown.asked is None:
        return Help(HelpFor.NUMBERS)
    return await update(desk, incoming, sender, (Saying(Numbers(references), Mark(Status(shown.asked))),))


async def keep(desk: Desk, incoming: Incoming, sender: Person, text: str) -> Answer:
    """Words we don't understand stay with the only task they can be about; else they are answered with help."""
    tasks = in_reach(incoming, await desk.store.tasks.open_for(sender))
    shown = await desk.store.lists.newest(chat_of(incoming), sender)
    if incoming.place.kind is not SpaceKind.PERSONAL or shown is None or len(tasks) != 1:
        return Help(HelpFor.NOT_UNDERSTOOD)
    ask_at = next_nudge(incoming.at, desk.pace)
    saved = await desk.store.tasks.apply([(tasks[0].number, Note(text))], deed(incoming, sender), ask_at=ask_at)
    return Noted(await _question(desk, incoming, sender, tuple(task for task, _ in saved), None))


async def _meant(desk: Desk, incoming: Incoming, sender: Person, saying: Saying) -> tuple[Task, ...] | Answer:
    if isinstance(saying.about, Only):
        return await _only(desk, incoming, sender, saying.move)
    references = saying.about.references if isinstance(saying.about, Numbers) else ()
    if not references:
        return Help(HelpFor.NOT_UNDERSTOOD)
    found = [(ref, await referred(desk, incoming, sender, ref)) for ref in references]
    missing = [ref for ref, task in found if task is None]
    if missing:
        return Unchanged(NoSuch.NO_TASK, str(missing[0]))
    return tuple(task for _, task in found if task)


async def _only(desk: Desk, incoming: Incoming, sender: Person, move: Move) -> tuple[Task, ...] | Answer:
    status = move.status if isinstance(move, Mark) else None
    tasks = in_reach(incoming, await desk.store.tasks.open_for(sender))
    if not tasks:
        return Unchanged(NoSuch.NOTHING_OPEN)
    return tasks if len(tasks) == 1 else await _question(desk, incoming, sender, tasks, status)


async def _question(
    desk: Desk, incoming: Incoming, sender: Person, tasks: tuple[Task, ...], status: Status | None
) -> Listing:
    before = await desk.store.lists.newest(chat_of(incoming), sender)
    items = renumbered(tasks, before.items if before else ())
    new = NewListing(
        space_id=chat_of(incoming),
        reader=sender,
        kind=ListKind.QUESTION,
        items=items,
        made_at=incoming.at,
        asked=status,
    )
    return Listing(
        id=await desk.store.lists.add(new),
        kind=ListKind.QUESTION,
        reader=sender,
        items=tuple(Item(position, task) for position, task in items),
        today=desk.pace.day(incoming.at),
        asked=status,
    )


async def _saved(desk: Desk, incoming: Incoming, sender: Person, moves: Sequence[tuple[int, Move]]) -> Answer:
    ask_at = next_nudge(incoming.at, desk.pace)
    saved = await desk.store.tasks.apply(moves, deed(incoming, sender), ask_at=ask_at)
    notices = tuple(Notice(task, made[0].what if made else None) for task, made in saved)
    return Marked(notices, await _left(desk, incoming, sender))


async def _left(desk: Desk, incoming: Incoming, sender: Person) -> int:
    return len(in_reach(incoming, await desk.store.tasks.open_for(sender)))
