"""Taking back what one recorded."""

from dialogs.answer import Answer, NoSuch, TakenBack, Unchanged
from dialogs.desk import Desk, chat_of, deed, may_act
from dialogs.glossary import undo_term
from dialogs.incoming import Incoming
from domain.people import Person

NOTHING = Unchanged(NoSuch.NOTHING_TO_UNDO)


async def undo_last(desk: Desk, incoming: Incoming, sender: Person) -> Answer:
    """The last thing that person recorded: in this conversation, or in their own chat wherever; only that one."""
    task = await desk.store.tasks.last_deed(sender, chat_of(incoming))
    term = await desk.store.glossary.last_of(sender, chat_of(incoming))
    if term and (task is None or term.at > task.at):
        return await undo_term(desk, incoming, sender, term.source)
    return await _take_back(desk, incoming, sender, task.source if task else None)


async def undo_this(desk: Desk, incoming: Incoming, sender: Person, undo_id: int) -> TakenBack | Unchanged:
    """What the answer with this button told."""
    return await _take_back(desk, incoming, sender, await desk.store.tasks.deed_of(undo_id))


async def _take_back(desk: Desk, incoming: Incoming, sender: Person, source: str | None) -> TakenBack | Unchanged:
    if source is None or not await _is_in_reach(desk, incoming, sender, source):
        return NOTHING
    done = deed(incoming, sender)
    undone = await desk.store.tasks.undo(source, done)
    if not (undone.back or undone.stands):
        return NOTHING
    return TakenBack(undone.back, undone.stands)


async def _is_in_reach(desk: Desk, incoming: Incoming, sender: Person, source: str) -> bool:
    """Nothing is shown or changed where, or by whom, it could not be done."""
    touched = await desk.store.tasks.touched(source)
    return all([await may_act(desk, incoming, sender, task) for task, _ in touched])
