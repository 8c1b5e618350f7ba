"""[Give to…]: to whom a task goes is picked among the people of its conversation."""

from dataclasses import replace

from dialogs.answer import Answer, Form, FormKind, Notice
from dialogs.listing import as_it_stands
from dialogs.recording import recorded
from dialogs.rights import refused_task
from dialogs.turn import Turn
from dialogs.update import given_to
from domain.people import Person
from domain.rights import Act
from domain.task import Task
from storage import StoredListing


async def give(turn: Turn, shown: StoredListing, task: Task, picked: str) -> Answer:
    """Give it to who was picked; until then the list asks who."""
    if no := await refused_task(turn, Act.CHANGE, task):
        return no
    people = await _who_may_have(turn, task)
    person = await _picked(turn, people, picked)
    listing = await as_it_stands(turn, shown.id)
    if person is None or task.status.closed:
        form = Form(FormKind.GIVE, task, people, is_shared=not turn.is_personal)
        return replace(listing, notice=Notice(task)) if task.status.closed else replace(listing, form=form)
    saved = await recorded(turn, [(task.number, given_to(task, turn.sender, person))])
    after = await as_it_stands(turn, shown.id)
    return replace(after, notice=saved.notices[0] if saved.notices else Notice(task), undo_id=saved.undo_id)


async def _who_may_have(turn: Turn, task: Task) -> tuple[Person, ...]:
    """Who is in its conversation, can be asked, and doesn't have it."""
    members = await turn.store.people.to_be_meant(task.meeting)
    return tuple(p for p in members if not p.outside and p.reachable and not task.is_owned_by(p))


async def _picked(turn: Turn, people: tuple[Person, ...], picked: str) -> Person | None:
    """By our own number, or as Teams' picker names people; nobody else can be picked."""
    if not picked:
        return None
    if found := next((person for person in people if str(person.id) == picked), None):
        return found
    person = await turn.store.people.of_aad(turn.place.tenant_id, picked)
    return person if person in people else None
