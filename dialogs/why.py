"""why #14: the line a task was read from, and what read its owner and its date."""

from dialogs.answer import Answer, NoSuch, Unchanged, Why
from dialogs.desk import Desk, referred
from dialogs.incoming import Incoming
from domain.people import Person
from domain.reply import Reference


async def why(desk: Desk, incoming: Incoming, sender: Person, reference: Reference) -> Answer:
    """Where a task comes from, for whoever may see it here."""
    task = await referred(desk, incoming, sender, reference)
    origin = await desk.store.tasks.origin(task.number) if task else None
    if task is None or origin is None:
        return Unchanged(NoSuch.NO_TASK, str(reference))
    return Why(task, origin.lines, origin.rule)
