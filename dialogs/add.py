"""A task that somebody adds by hand, outside any notes."""

from dataclasses import replace

from dialogs.alter import due_said, person_named
from dialogs.answer import Answer, Marked, Notice, Unchanged
from dialogs.desk import Desk, deed
from dialogs.incoming import Incoming, Words
from domain.command import Add
from domain.fingerprint import Fingerprint
from domain.people import OwnerState, Person
from domain.summary import Draft, HeldOnSource, Pasted, Summary
from domain.task import Change, Owner, What
from storage import Posting

RULE = "added"


async def add(desk: Desk, incoming: Incoming, sender: Person, asked: Add, words: Words) -> Answer:
    """Keep it like a meeting of one task; its owner is asked as about any other, nobody named: who adds it.

    The message is no notes: editing or deleting it later changes nothing, and the same words again add another task.
    """
    owner = await person_named(desk, incoming, sender, asked.who, words) if asked.who else sender
    if isinstance(owner, Unchanged):
        return owner
    dated = due_said(desk, incoming, asked.due) if asked.due else None
    if isinstance(dated, Unchanged):
        return dated
    said = words.pasted.text.strip()
    draft = Draft(asked.title, "", (owner.name,), dated.due if dated else None, lines=(said,), rule=RULE)
    new = _posting(desk, incoming, sender, draft, owner)
    task = await desk.store.tasks.add(new)
    notice = Notice(task, (Change(What.CREATED, None, task.title),))
    return Marked(notices=(notice,), undo_id=await desk.store.tasks.undo_id(new.deed.source))


def _posting(desk: Desk, incoming: Incoming, sender: Person, draft: Draft, owner: Person) -> Posting:
    done = deed(incoming, sender)
    source = f"{done.source}|{RULE}"
    return Posting(
        place=incoming.place,
        deed=replace(done, source=source),
        summary=Summary("", incoming.day(desk.pace), HeldOnSource.POSTED, incoming.language, tasks=(draft,)),
        fingerprint=Fingerprint(source, topics="", tasks=""),
        pasted=Pasted(draft.lines[0]),
        owners=((Owner(written=owner.name, state=OwnerState.CERTAIN, person=owner),),),
    )
