"""A task that somebody adds by hand, outside any notes."""

from dataclasses import replace

from dialogs.alter import due_said
from dialogs.answer import AlsoChosen, Answer, Marked, Notice, Unchanged
from dialogs.incoming import Words
from dialogs.naming import strangers
from dialogs.reminders import remind_as
from dialogs.turn import Turn
from dialogs.whom import person_named, stranger_named
from domain.command import Add, RemindTo
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
    owner = await _owner(turn, asked.who, words) if asked.who else _sure(turn.sender)
    if isinstance(owner, Unchanged):
        return owner
    dated = due_said(turn, asked.due) if asked.due else None
    if isinstance(dated, Unchanged):
        return dated
    said = words.pasted.text.strip()
    draft = Draft(asked.title, "", (owner.name,), dated.due if dated else None, lines=(said,), rule=RULE)
    new = _posting(turn, draft, owner)
    task = await turn.store.tasks.add(new)
    notices = (Notice(task, (Change(What.CREATED, None, task.title),)),)
    undo_id = await turn.store.tasks.undo_id(new.deed.source)
    return Marked(notices=notices, undo_id=undo_id, strangers=await strangers(turn, notices))


async def remind_to(turn: Turn, asked: RemindTo, words: Words) -> Answer:
    """Keep it as a task of the sender's, and remind them of it then."""
    added = await add(turn, Add(asked.title), words)
    if not isinstance(added, Marked):
        return added
    return AlsoChosen(await remind_as(turn, asked.remind, (added.notices[0].task,)), added)


async def _owner(turn: Turn, name: str, words: Words) -> Owner | Unchanged:
    """Who is named; of a name that nobody here has, whoever that is."""
    person = await person_named(turn, name, words)
    if isinstance(person, Person):
        return _sure(person)
    written = stranger_named(person, name, words)
    return Owner(written=written, state=OwnerState.UNKNOWN) if written else person


def _sure(person: Person) -> Owner:
    return Owner(written=person.name, state=OwnerState.CERTAIN, person=person)


def _posting(turn: Turn, draft: Draft, owner: Owner) -> Posting:
    done = turn.deed
    source = f"{done.source}|{RULE}"
    return Posting(
        place=turn.place,
        deed=replace(done, source=source),
        summary=Summary("", turn.today, HeldOnSource.POSTED, turn.incoming.language, tasks=(draft,)),
        fingerprint=Fingerprint(source, topics="", tasks=""),
        pasted=Pasted(draft.lines[0]),
        owners=((owner,),),
    )
