"""A task that somebody adds by hand, outside any notes."""

from dialogs.alter import due_said, person_named
from dialogs.answer import Answer, Marked, Notice, Unchanged
from dialogs.desk import Desk, deed, in_reach
from dialogs.incoming import Incoming, Words
from domain.cadence import first_nudge
from domain.command import Add
from domain.fingerprint import fingerprint
from domain.people import OwnerState, Person
from domain.summary import Draft, HeldOnSource, Pasted, Summary
from domain.task import Owner, What
from storage import Posting

RULE = "added"


async def add(desk: Desk, incoming: Incoming, sender: Person, asked: Add, words: Words) -> Answer:
    """Keep it like a meeting of one task; its owner is asked as about any other, nobody named: who adds it."""
    owner = await person_named(desk, incoming, sender, asked.who, words) if asked.who else sender
    if isinstance(owner, Unchanged):
        return owner
    dated = due_said(desk, incoming, asked.due) if asked.due else None
    if isinstance(dated, Unchanged):
        return dated
    said = words.pasted.text.strip()
    draft = Draft(asked.title, "", (owner.name,), dated.due if dated else None, lines=(said,), rule=RULE)
    stored = await desk.store.meetings.add(_posting(desk, incoming, sender, draft, owner))
    tasks = await desk.store.tasks.of_meeting(stored.meeting.id)
    left = in_reach(incoming, await desk.store.tasks.open_for(sender))
    return Marked(notices=tuple(Notice(task, What.CREATED) for task in tasks), left=len(left))


def _posting(desk: Desk, incoming: Incoming, sender: Person, draft: Draft, owner: Person) -> Posting:
    summary = Summary("", desk.pace.day(incoming.at), HeldOnSource.POSTED, incoming.language, tasks=(draft,))
    return Posting(
        place=incoming.place,
        deed=deed(incoming, sender),
        summary=summary,
        fingerprint=fingerprint(summary),
        pasted=Pasted(draft.lines[0]),
        owners=((Owner(written=owner.name, state=OwnerState.CERTAIN, person=owner),),),
        ask_at=first_nudge(incoming.at, desk.pace),
    )
