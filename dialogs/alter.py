"""What is changed about a task by a command: its owner, its day, its name, a note."""

from collections.abc import Sequence
from dataclasses import replace

from dialogs.answer import Answer, NoSuch, Unchanged
from dialogs.desk import Desk, refresh
from dialogs.incoming import Incoming, Words
from dialogs.rights import referred
from dialogs.turn import Turn
from dialogs.update import recorded, recorded_before
from domain.command import NO_DAY, AddNote, Assign, Rename, SetDue
from domain.dates import Due
from domain.move import Assign as Give
from domain.move import Move, Note
from domain.move import Rename as Call
from domain.move import SetDue as Date
from domain.people import Evidence, Match, OwnerState, Person, fold, who
from domain.reply import Reference, due_in
from domain.rights import Act

Alter = Assign | SetDue | AddNote | Rename


async def alter(turn: Turn, asked: Alter, words: Words) -> Answer:
    """Do it to every task that is named, or to none and why."""
    if again := await recorded_before(turn):
        return again
    move = await _move(turn, asked, words)
    if isinstance(move, Unchanged):
        return move
    references = (asked.reference,) if isinstance(asked, Rename) else asked.references
    act = Act.ANSWER if isinstance(asked, AddNote) else Act.CHANGE
    numbers = await _numbers(turn, references, act)
    if isinstance(numbers, Unchanged):
        return numbers
    return replace(await recorded(turn, [(number, move) for number in numbers]), left=None)


async def _move(turn: Turn, asked: Alter, words: Words) -> Move | Unchanged:
    match asked:
        case Assign(_, name):
            person = await person_named(turn, name, words)
            return person if isinstance(person, Unchanged) else Give(person)
        case SetDue(_, said):
            return due_said(turn.desk, turn.incoming, said)
        case AddNote(_, text):
            return Note(text)
        case Rename(_, title):
            return Call(title)


def due_said(desk: Desk, incoming: Incoming, said: str) -> Date | Unchanged:
    """The day somebody types for a task; "none" takes it away."""
    if fold(said) in NO_DAY:
        return Date(None)
    due = due_in(said, incoming.day(desk.pace))
    return Date(_binding(due)) if due else Unchanged(NoSuch.NO_DAY, said)


def _binding(due: Due) -> Due:
    """ "due 2 friday" is a deadline, whatever else a Friday can be."""
    return due.as_deadline()


async def person_named(turn: Turn, name: str, words: Words, *, may_be_outside: bool = False) -> Person | Unchanged:
    """The one person a command names here: behind a mention, else by name. Nothing is given to anybody from outside."""
    plain = name.lstrip("@").strip()
    found = await _who(turn, plain, words)
    if found.state is OwnerState.UNKNOWN and not turn.is_personal:
        await refresh(turn.desk, turn.place, turn.at)  # they may be new here, or all of them to us
        found = await _who(turn, plain, words)
    sure = {OwnerState.CERTAIN, OwnerState.LIKELY} | ({OwnerState.OUTSIDE} if may_be_outside else set())
    if found.person is not None and found.state in sure:
        return found.person
    if found.state is OwnerState.AMBIGUOUS:
        return Unchanged(NoSuch.WHICH_PERSON, ", ".join(person.name for person in found.candidates))
    return Unchanged(NoSuch.OUTSIDE if found.state is OwnerState.OUTSIDE else NoSuch.NO_PERSON, plain)


async def _who(turn: Turn, name: str, words: Words) -> Match:
    roster = await turn.store.people.roster(turn.place, turn.sender)
    mentioned = await turn.store.people.mentioned(turn.place, words.mentions)
    return who(name, roster, Evidence(mentioned))


async def _numbers(turn: Turn, references: Sequence[Reference], act: Act) -> list[int] | Unchanged:
    numbers = []
    for reference in references:
        task = await referred(turn, reference, act)
        if isinstance(task, Unchanged):
            return task
        numbers.append(task.number)
    return numbers
