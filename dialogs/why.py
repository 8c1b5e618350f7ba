"""why #14: the line a task was read from, and what read its owner and its date."""

from dialogs.answer import Answer, NoSuch, Unchanged, Why
from dialogs.desk import Desk
from dialogs.incoming import Incoming
from dialogs.rights import referred
from domain.people import Person
from domain.reply import Reference
from domain.rights import Act


async def why(desk: Desk, incoming: Incoming, sender: Person, reference: Reference) -> Answer:
    """Where a task comes from, for whoever may see it here."""
    task = await referred(desk, incoming, sender, reference, Act.SEE)
    if isinstance(task, Unchanged):
        return task
    origin = await desk.store.tasks.origin(task.number)
    if origin is None:
        return Unchanged(NoSuch.NO_TASK, str(reference))
    return Why(task, origin.lines, origin.rule)
