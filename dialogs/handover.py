"""All of one person's open tasks go to another: by a command, or by a button once they left."""

from collections.abc import Sequence
from dataclasses import replace

from dialogs.answer import Answer, Help, HelpFor, NoSuch, Unchanged
from dialogs.desk import Desk
from dialogs.incoming import Words
from dialogs.listing import as_it_stands, is_shown_again
from dialogs.recording import recorded, recorded_before
from dialogs.rights import allowed, unless_may
from dialogs.turn import Turn
from dialogs.whom import person_named
from domain.button import HandOverButton
from domain.command import Handover
from domain.move import PassOn
from domain.people import Person
from domain.rights import Act
from domain.task import Task


async def handover(turn: Turn, asked: Handover, words: Words) -> Answer:
    """Those of this conversation, or wherever the sender may act; undo gives them back."""
    if again := await recorded_before(turn):
        return again
    source = await person_named(turn, asked.source, words, gives=True)
    target = await person_named(turn, asked.target, words)
    if isinstance(source, Unchanged):
        return source
    if isinstance(target, Unchanged):
        return target
    if not target.reachable:
        return Unchanged(NoSuch.NO_MESSAGES, target.name)
    tasks = [task for task in await turn.store.tasks.open_for(source) if task.is_owned_by(source)]
    theirs = await allowed(turn, Act.HAND_OVER, tasks)
    led = await _led(turn, source, target)
    if not theirs and not led:
        return Unchanged(NoSuch.NOTHING_OPEN)
    moves = [(task.number, PassOn(source, target)) for task in theirs]
    return replace(await recorded(turn, moves), led=(target, led) if led else None)


async def _led(turn: Turn, source: Person, target: Person) -> int:
    """The follow-up one leads in this conversation goes along: by their own word, or once they left."""
    space_id = turn.place.space_id
    is_private = turn.is_personal
    if is_private or unless_may(await turn.store.relations.to_space(turn.sender, space_id, source), Act.LEAD):
        return 0
    return await turn.store.meetings.hand_on(space_id, source, target, turn.at)


async def hand_over(turn: Turn, button: HandOverButton) -> Answer:
    """What is ticked of what somebody left goes to who was picked, if they are in those conversations."""
    shown = await turn.store.lists.one(button.listing_id)
    if shown is None or not is_shown_again(shown, turn.incoming, turn.sender):
        return Help(HelpFor.BUTTON)
    listing = await as_it_stands(turn, button.listing_id)
    source = next((person for person in listing.leavers if person.id == button.source_id), None)
    target = next((person for person in listing.heirs if person.id == button.target_id), None)
    if source is None or target is None:
        return listing
    wanted = [task for task in listing.left_by(source) if button.numbers is None or task.number in button.numbers]
    tasks = await _for(turn.desk, target, await allowed(turn, Act.HAND_OVER, wanted))
    if not tasks:
        return listing
    done = turn.deed
    await turn.store.tasks.record([(task.number, PassOn(source, target)) for task in tasks], done)
    after = await as_it_stands(turn, button.listing_id)
    return replace(after, handed=(target, len(tasks)), undo_id=await turn.store.tasks.undo_id(done.source))


async def _for(desk: Desk, target: Person, tasks: Sequence[Task]) -> list[Task]:
    """Those whose conversation that person is in."""
    found = await desk.store.relations.to_tasks(target, [task.number for task in tasks])
    return [task for task in tasks if found[task.number].is_member]
