"""Moves done and told: what changed, what is left, and how to take it back."""

from collections.abc import Sequence

from dialogs.answer import Marked, Notice
from dialogs.naming import strangers
from dialogs.rights import open_for
from dialogs.turn import Turn
from domain.move import Move
from domain.rights import Act
from domain.task import Task


async def recorded(turn: Turn, moves: Sequence[tuple[int, Move]], open_now: Sequence[Task] | None = None) -> Marked:
    """Do these, and tell what changed, what is left of what was open, and how to take it back."""
    done = await turn.store.tasks.record(moves, turn.deed)
    notices = tuple(Notice(task, made) for task, made in done.moved)
    left = None if open_now is None else _left(turn, open_now, [task for task, _ in done.moved])
    return Marked(notices=notices, left=left, undo_id=done.undo_id, strangers=await strangers(turn, notices))


def _left(turn: Turn, before: Sequence[Task], moved: Sequence[Task]) -> int:
    """How many are open with them now."""
    now = {task.number: task for task in (*before, *moved)}
    return sum(task.is_open_with(turn.sender) for task in now.values())


async def recorded_before(turn: Turn) -> Marked | None:
    """What this very activity recorded when it came before."""
    if turn.is_first:
        return None
    source = turn.deed.source
    again = await turn.store.tasks.touched(source)
    undo_id = await turn.store.tasks.undo_id(source) if again else None
    if undo_id is None:  # what it took back isn't recorded by it
        return None
    left = len(await open_for(turn, Act.ANSWER))
    notices = tuple(Notice(task, made) for task, made in again)
    return Marked(notices=notices, left=left, undo_id=undo_id, strangers=await strangers(turn, notices))
