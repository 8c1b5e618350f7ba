"""why #14: the line a task was read from, and what read its owner and its date."""

from dialogs.answer import Answer, NoSuch, Unchanged, Why
from dialogs.receipt import checked
from dialogs.rights import referred
from dialogs.turn import Turn
from domain.reply import Reference
from domain.rights import Act


async def why(turn: Turn, reference: Reference) -> Answer:
    """Where a task comes from, for whoever may see it here."""
    task = await referred(turn, reference, Act.SEE)
    if isinstance(task, Unchanged):
        return task
    origin = await turn.store.tasks.origin(task.number)
    if origin is None:
        return Unchanged(NoSuch.NO_TASK, str(reference))
    check = await checked(turn.desk, task.meeting.id, task.number)
    return Why(task, origin.lines, origin.rule, check, origin.is_kept)
