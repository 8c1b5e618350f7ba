"""[Ask now] and [Tell …]: one message that somebody has us send to somebody, at once, in their name."""

from dialogs.answer import Answer, Help, HelpFor, Item, Listing, ListKind, Prompted, PromptedFor, Told
from dialogs.desk import Desk, deed
from dialogs.incoming import Incoming
from dialogs.listing import waited_on
from dialogs.ports import Sent
from dialogs.team import team_pace
from domain.button import TaskVerb
from domain.numbering import numbered
from domain.people import Person
from domain.task import Task
from storage import NewListing


async def prompt(desk: Desk, incoming: Incoming, sender: Person, verb: TaskVerb, task: Task) -> Answer:
    """Send it, once per task and day; not to who is away or wants no messages just now."""
    person = task.lead if verb is TaskVerb.ASK else await waited_on(desk, task, sender)
    if person is None or person == sender or task.status.closed:
        return Help(HelpFor.BUTTON)
    chosen = await desk.store.settings.of_person(person)
    pace = (await team_pace(desk, person)).of(chosen.own)
    day = pace.day(incoming.at)
    if chosen.is_stopped or not person.reachable:
        return Prompted(person, PromptedFor.STOPPED)
    if until := chosen.quiet_until(day):
        return Prompted(person, PromptedFor.AWAY, until)
    done = deed(incoming, sender)
    if not await desk.store.tasks.prompt(task.number, verb, day, person, done):
        return Prompted(person, PromptedFor.AGAIN)
    said = Told(sender, task) if verb is TaskVerb.TELL else await _question(desk, incoming, person, task, sender)
    outcome = await desk.send(await desk.store.people.address(person), said)
    if isinstance(outcome, Sent):
        return Prompted(person, PromptedFor.SENT)
    await desk.store.tasks.take_back_prompt(done)
    return Prompted(person, PromptedFor.FAILED)


async def _question(desk: Desk, incoming: Incoming, person: Person, task: Task, sender: Person) -> Listing:
    items = numbered((task,))
    new = NewListing(space_id=None, reader=person, kind=ListKind.ASKED, items=items, made_at=incoming.at)
    return Listing(
        id=await desk.store.lists.add(new),
        kind=ListKind.ASKED,
        reader=person,
        items=tuple(Item(position, each) for position, each in items),
        today=incoming.day(desk.pace),
        asked_by=sender,
    )
