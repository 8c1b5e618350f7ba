"""Taking back what one recorded."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from dialogs.answer import Answer, NoSuch, TakenBack, Unchanged
from dialogs.glossary import undo_term
from dialogs.rights import allowed
from dialogs.team import pace_of
from dialogs.turn import Turn
from domain.rights import Act
from domain.task import What
from storage import ChangeSource, Moved

_CORRECTS = "~"  # ends what a correction takes back by
NOTHING_DONE = Unchanged(NoSuch.NOTHING_TO_UNDO)


async def undo_last(turn: Turn) -> Answer:
    """The last thing that person recorded: in this conversation, or in their own chat wherever; only that one."""
    told = await turn.store.tasks.last_deed(turn.sender, turn.chat)
    term = await turn.store.glossary.last_of(turn.sender, turn.chat)
    if term and (told is None or term.at > told.at):
        return await undo_term(turn, term.source)
    return await _take_back(turn, told.source if told else None)


async def correct_told(turn: Turn) -> TakenBack | Unchanged:
    """The last thing that person told of tasks there, by a deed of its own: the same message then tells what is so."""
    told = await turn.store.tasks.last_deed(turn.sender, turn.chat)
    deed = replace(turn.deed, source=f"{turn.deed.source}{_CORRECTS}")
    return await _take_back(turn, told.source if told else None, deed)


async def undo_this(turn: Turn, undo_id: int) -> TakenBack | Unchanged:
    """What the answer with this button told."""
    return await _take_back(turn, await turn.store.tasks.deed_of(undo_id))


async def _take_back(turn: Turn, source: str | None, deed: ChangeSource | None = None) -> TakenBack | Unchanged:
    touched = await turn.store.tasks.touched(source) if source else ()
    if source is None or not await _is_in_reach(turn, touched):
        return NOTHING_DONE
    undone = await turn.store.tasks.undo(source, deed or turn.deed)
    if not (undone.back or undone.stands or undone.reminders):
        return NOTHING_DONE
    pace = await pace_of(turn.desk, turn.sender) if undone.reminders else turn.desk.pace
    reminders = tuple(at.astimezone(pace.zone) for at in undone.reminders)
    return TakenBack(undone.back, undone.stands, reminders, _made(touched))


async def _is_in_reach(turn: Turn, touched: Sequence[Moved]) -> bool:
    """Nothing is shown or changed where, or by whom, it could not be done."""
    return len(await allowed(turn, Act.SEE, (task for task, _ in touched))) == len(touched)


def _made(touched: Iterable[Moved]) -> frozenset[int]:
    return frozenset(task.number for task, changes in touched if any(made.what is What.CREATED for made in changes))
