"""Taking back what one recorded."""

from dialogs.answer import Answer, NoSuch, TakenBack, Unchanged
from dialogs.desk import Desk, deed
from dialogs.incoming import Incoming
from domain.cadence import next_nudge
from domain.people import Person


async def undo_last(desk: Desk, incoming: Incoming, sender: Person) -> Answer:
    """The last thing that person recorded, wherever; once it is taken back, that is all."""
    return await _take_back(desk, incoming, sender, await desk.store.tasks.last_deed(sender))


async def undo_this(desk: Desk, incoming: Incoming, sender: Person, undo_id: int) -> Answer:
    """What the answer with this button told."""
    return await _take_back(desk, incoming, sender, await desk.store.tasks.deed_of(undo_id))


async def _take_back(desk: Desk, incoming: Incoming, sender: Person, source: str | None) -> Answer:
    if source is None:
        return Unchanged(NoSuch.NOTHING_TO_UNDO)
    ask_at = next_nudge(incoming.at, desk.pace)
    undone = await desk.store.tasks.undo(source, deed(incoming, sender), ask_at=ask_at)
    if not (undone.back or undone.stands):
        return Unchanged(NoSuch.NOTHING_TO_UNDO)
    return TakenBack(undone.back, undone.stands)
