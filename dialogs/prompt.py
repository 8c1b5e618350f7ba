"""[Ask now] and [Tell …]: one message that somebody has us send to somebody, at once, in their name."""

from dialogs.answer import Answer, Help, HelpFor, Item, Listing, ListKind, Prompted, PromptedFor, Told
from dialogs.listing import waited_on
from dialogs.ports import Sent
from dialogs.team import team_pace
from dialogs.turn import Turn
from domain.button import TaskVerb
from domain.people import Person
from domain.task import Task
from storage import NewListing


async def prompt(turn: Turn, verb: TaskVerb, task: Task) -> Answer:
    """Send it, once per task and day; not to who is away or wants no messages just now."""
    person = task.lead if verb is TaskVerb.ASK else await waited_on(turn.desk, task, turn.sender)
    if person is None or person == turn.sender or task.status.closed:
        return Help(HelpFor.BUTTON)
    chosen = await turn.store.settings.of_person(person)
    pace = (await team_pace(turn.desk, person)).of(chosen.own)
    day = pace.day(turn.at)
    if chosen.is_stopped or not person.reachable:
        return Prompted(person, PromptedFor.STOPPED)
    if until := chosen.quiet_until(day):
        return Prompted(person, PromptedFor.AWAY, until)
    done = turn.deed
    if not await turn.store.tasks.prompt(task.number, verb, day, person, done):
        return Prompted(person, PromptedFor.AGAIN)
    said = Told(turn.sender, task) if verb is TaskVerb.TELL else await _question(turn, person, task)
    outcome = await turn.desk.messenger.send(await turn.store.people.address(person), said)
    if isinstance(outcome, Sent):
        return Prompted(person, PromptedFor.SENT)
    await turn.store.tasks.take_back_prompt(done)
    return Prompted(person, PromptedFor.FAILED)


async def _question(turn: Turn, person: Person, task: Task) -> Listing:
    new = NewListing(space_id=None, reader=person, kind=ListKind.ASKED, tasks=(task,), made_at=turn.at)
    listed = await turn.store.lists.add(new)
    return Listing(
        id=listed.id,
        kind=ListKind.ASKED,
        reader=person,
        items=tuple(Item(number, each) for number, each in listed.items),
        today=turn.today,
        asked_by=turn.sender,
    )
