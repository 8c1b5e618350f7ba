"""Answers to a question of ours for all that it lists: each of them, or none."""

from dialogs.answer import Answer, Help, HelpFor, ListKind, Marked, NoSuch, Notice, Unchanged
from dialogs.listing import is_shown_here
from dialogs.recording import recorded, recorded_before
from dialogs.rights import allowed
from dialogs.scene import scene
from dialogs.turn import Turn
from dialogs.update import update
from domain import asking
from domain.button import AnswerButton
from domain.move import Move
from domain.reply import Numbers, Reference, Saying
from domain.rights import Act
from storage import StoredListing

NONE_OF_THEM = Marked(notices=(), problems=(Unchanged(NoSuch.AS_YOU_SAID),))
"""A card, to take the place of the one with the buttons."""


async def press_answer(turn: Turn, button: AnswerButton) -> Answer:
    """The buttons say what "all of them", "yes" and "no" say."""
    if again := await recorded_before(turn):
        return again
    shown = await turn.store.lists.one(button.listing_id)
    is_ours = shown is not None and shown.kind in {ListKind.QUESTION, ListKind.CONFIRM}
    if shown is None or not is_ours or not is_shown_here(shown, turn.incoming, turn.sender):
        return Help(HelpFor.BUTTON)
    return await answered(turn, shown, is_all=button.is_all)


async def answered(turn: Turn, shown: StoredListing, *, is_all: bool) -> Answer:
    """Record what was asked about for each of them, or nothing; the question is answered by that, once."""
    what, tasks = asking.read(shown.asked), [task for _, task in shown.items]
    await turn.store.lists.settle(shown.id)
    if not is_all:
        return NONE_OF_THEM
    if what is None:
        return Marked(notices=tuple(Notice(task) for task in await allowed(turn, Act.SEE, tasks)))
    if shown.kind == ListKind.CONFIRM and isinstance(what, Move):
        theirs = await allowed(turn, Act.ANSWER, tasks)
        return await recorded(turn, [(task.number, what) for task in theirs])
    them = Numbers(tuple(Reference(task.number, is_task=True) for task in tasks))
    return await update(turn, await scene(turn), [Saying(them, what)], ())
