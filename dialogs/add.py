"""A task that somebody adds by hand, outside any notes."""

from dataclasses import replace

from dialogs.alter import due_said
from dialogs.answer import Answer, Marked, Notice, Unchanged
from dialogs.incoming import Words
from dialogs.turn import Turn
from dialogs.whom import person_named
from domain.command import Add
from domain.fingerprint import Fingerprint
from domain.people import OwnerState, Person
from domain.summary import Draft, HeldOnSource, Pasted, Summary
from domain.task import Change, Owner, What
from storage import Posting

RULE = "added"


async def add(turn: Turn, asked: Add, words: Words) -> Answer:
    """Keep it like a meeting of one task; its owner is asked as about any other, nobody named: who adds it.

    The message is no notes: editing or deleting it later changes nothing, and the same words again add another task.
    """
    owner = await person_named(turn, asked.who, words) if asked.who else turn.sender
    if isinstance(owner, Unchanged):
        return owner
    dated = due_said(turn, asked.due) if asked.due else None
    if isinstance(dated, Unchanged):
        return dated
    said = words.pasted.text.strip()
    draft = Draft(asked.title, "", (owner.name,), dated.due if dated else None, lines=(said,), rule=RULE)
    new = _posting(turn, draft, owner)
    task = await turn.store.tasks.add(new)
    notice = Notice(task, (Change(What.CREATED, None, task.title),))
    return Marked(notices=(notice,), undo_id=await turn.store.tasks.undo_id(new.deed.source))


def _posting(turn: Turn, draft: Draft, owner: Person) -> Posting:
    done = turn.deed
    source = f"{done.source}|{RULE}"
    return Posting(
        place=turn.place,
        deed=replace(done, source=source),
        summary=Summary("", turn.today, HeldOnSource.POSTED, turn.incoming.language, tasks=(draft,)),
        fingerprint=Fingerprint(source, topics="", tasks=""),
        pasted=Pasted(draft.lines[0]),
        owners=((Owner(written=owner.name, state=OwnerState.CERTAIN, person=owner),),),
    )
