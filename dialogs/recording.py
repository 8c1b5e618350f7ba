"""Moves done and told: what changed, what is left, and how to take it back."""

from collections.abc import Sequence

from dialogs.answer import Marked, Notice
from dialogs.rights import open_for
from dialogs.turn import Turn
from domain.move import Move
from domain.rights import Act


async def recorded(turn: Turn, moves: Sequence[tuple[int, Move]]) -> Marked:
    """Do these, and tell what changed, what is left and how to take it back."""
    done = turn.deed
    saved = await turn.store.tasks.apply(moves, done)
    notices = tuple(Notice(task, made) for task, made in saved)
    return Marked(notices=notices, left=await _left(turn), undo_id=await turn.store.tasks.undo_id(done.source))


async def recorded_before(turn: Turn) -> Marked | None:
    """What this very activity recorded when it came before."""
    source = turn.deed.source
    again = await turn.store.tasks.touched(source)
    undo_id = await turn.store.tasks.undo_id(source) if again else None
    if undo_id is None:  # what it took back isn't recorded by it
        return None
    return Marked(notices=tuple(Notice(task, made) for task, made in again), left=await _left(turn), undo_id=undo_id)


async def _left(turn: Turn) -> int:
    return len(await open_for(turn, Act.ANSWER))
