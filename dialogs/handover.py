"""All of one person's open tasks go to another."""

from dataclasses import replace

from dialogs.alter import person_named
from dialogs.answer import Answer, NoSuch, Unchanged
from dialogs.desk import Desk, in_reach, may_act
from dialogs.incoming import Incoming, Words
from dialogs.update import recorded, recorded_before
from domain.command import Handover
from domain.move import PassOn
from domain.people import Person


async def handover(desk: Desk, incoming: Incoming, sender: Person, asked: Handover, words: Words) -> Answer:
    """Those of this conversation, or wherever the sender may act; undo gives them back."""
    if again := await recorded_before(desk, incoming, sender):
        return again
    source = await person_named(desk, incoming, sender, asked.source, words)
    target = await person_named(desk, incoming, sender, asked.target, words)
    if isinstance(source, Unchanged):
        return source
    if isinstance(target, Unchanged):
        return target
    tasks = in_reach(incoming, await desk.store.tasks.open_for(source))
    theirs = [task for task in tasks if task.is_owned_by(source) and await may_act(desk, incoming, sender, task)]
    if not theirs:
        return Unchanged(NoSuch.NOTHING_OPEN)
    moves = [(task.number, PassOn(source, target)) for task in theirs]
    return replace(await recorded(desk, incoming, sender, moves), left=None)
