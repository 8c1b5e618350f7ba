"""All of one person's open tasks go to another: by a command, or by a button once they left."""

from dataclasses import replace

from dialogs.alter import person_named
from dialogs.answer import Answer, Help, HelpFor, NoSuch, Unchanged
from dialogs.desk import Desk, deed, in_reach, may_act
from dialogs.incoming import Incoming, Words
from dialogs.listing import as_it_stands, is_shown_again
from dialogs.update import recorded, recorded_before
from domain.button import HandOverButton
from domain.command import Handover
from domain.move import PassOn
from domain.people import Person
from domain.space import SpaceKind
from domain.task import Task


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
    if not target.reachable:
        return Unchanged(NoSuch.NO_MESSAGES, target.name)
    tasks = in_reach(incoming, await desk.store.tasks.open_for(source))
    theirs = [task for task in tasks if task.is_owned_by(source) and await may_act(desk, incoming, sender, task)]
    led = await _led(desk, incoming, sender, source, target)
    if not theirs and not led:
        return Unchanged(NoSuch.NOTHING_OPEN)
    moves = [(task.number, PassOn(source, target)) for task in theirs]
    return replace(await recorded(desk, incoming, sender, moves), left=None, led=(target, led) if led else None)


async def _led(desk: Desk, incoming: Incoming, sender: Person, source: Person, target: Person) -> int:
    """The follow-up one leads in this conversation goes along: by their own word, or once they left."""
    space_id = incoming.place.space_id
    is_private = incoming.place.kind is SpaceKind.PERSONAL
    if is_private or (sender != source and await desk.store.people.is_member(source, space_id)):
        return 0
    return await desk.store.meetings.hand_on(space_id, source, target, incoming.at)


async def hand_over(desk: Desk, incoming: Incoming, sender: Person, button: HandOverButton) -> Answer:
    """What is ticked of what somebody left goes to who was picked, if they are in those conversations."""
    shown = await desk.store.lists.one(button.listing_id)
    if shown is None or not is_shown_again(shown, incoming, sender):
        return Help(HelpFor.BUTTON)
    listing = await as_it_stands(desk, incoming, button.listing_id)
    source = next((person for person in listing.leavers if person.id == button.source_id), None)
    target = next((person for person in listing.heirs if person.id == button.target_id), None)
    if source is None or target is None:
        return listing
    wanted = [task for task in listing.left_by(source) if button.numbers is None or task.number in button.numbers]
    tasks = [task for task in wanted if await _may_pass(desk, incoming, sender, task, target)]
    if not tasks:
        return listing
    done = deed(incoming, sender)
    await desk.store.tasks.apply([(task.number, PassOn(source, target)) for task in tasks], done)
    after = await as_it_stands(desk, incoming, button.listing_id)
    return replace(after, handed=(target, len(tasks)), undo_id=await desk.store.tasks.undo_id(done.source))


async def _may_pass(desk: Desk, incoming: Incoming, sender: Person, task: Task, target: Person) -> bool:
    is_there = await desk.store.people.is_member(target, task.meeting.space_id)
    return is_there and await may_act(desk, incoming, sender, task)
