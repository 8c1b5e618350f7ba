"""What is changed about a task by an order: its owner, its day, its name, a note."""

from collections.abc import Sequence

from dialogs.answer import Answer, Marked, NoSuch, Offer, Unchanged
from dialogs.incoming import Words
from dialogs.listing import question
from dialogs.meant import others
from dialogs.recording import recorded
from dialogs.rights import allowed, open_for, referred
from dialogs.turn import Turn
from dialogs.whom import NamedBy, named_by, person_named, stranger_named
from domain.command import AddNote, Assign, Rename, SetDue, Subject, is_no_day
from domain.dates import Due
from domain.move import Assign as Hand
from domain.move import Entrust, Move, Note
from domain.move import Rename as Call
from domain.move import SetDue as Date
from domain.people import Person
from domain.reply import Give, Reference, What, due_in, named, spoken_of
from domain.rights import Act
from domain.task import Task

Alter = Assign | SetDue | AddNote | Rename


async def alter(turn: Turn, asked: Alter, words: Words) -> Answer:
    """Do it to every task that is named, or to none and why."""
    move = await _move(turn, asked, words)
    if isinstance(move, Unchanged):
        return move
    about = _about(asked)
    act = Act.ANSWER if isinstance(asked, AddNote) else Act.CHANGE
    tasks = await _meant(turn, about, act)
    if isinstance(tasks, Unchanged):
        is_day = isinstance(asked, SetDue) and bool(about.words) and not about.references
        return await _of_which(turn, asked, move, tasks) if is_day else tasks
    if not tasks or (len(tasks) > 1 and not about.references):
        return await question(turn, tasks, _waiting(asked, move))
    if isinstance(asked, Assign) and isinstance(move, Hand) and not await _is_certain(turn, asked.who, words):
        return Marked(notices=(), offers=tuple(Offer(task, move.person) for task in tasks))
    return await recorded(turn, [(task.number, move) for task in tasks])


async def _of_which(turn: Turn, asked: Alter, move: Move, refused: Unchanged) -> Answer:
    """A day was named: of what a word of it is, among others, else it is asked which one is meant."""
    open_now = await open_for(turn, Act.CHANGE)
    if one := spoken_of(_about(asked).words, open_now):
        return await recorded(turn, [(one.number, move)])
    return await question(turn, open_now, _waiting(asked, move)) if open_now else refused


async def _is_certain(turn: Turn, name: str, words: Words) -> bool:
    """Whether nobody else can be meant: who is only likely is asked about first."""
    found = await named_by(turn, name, words)
    return isinstance(found, NamedBy) and found.is_certain


def _about(asked: Alter) -> Subject:
    match asked:
        case Rename(reference, _):
            return Subject(references=(reference,))
        case AddNote(references, _):
            return Subject(references=references)
        case Assign(about, _) | SetDue(about, _):
            return about


def _waiting(asked: Alter, move: Move) -> What:
    """What waits to be told of which item it is said."""
    return Give(asked.who, is_sure=True) if isinstance(asked, Assign) else move


async def _move(turn: Turn, asked: Alter, words: Words) -> Move | Unchanged:
    match asked:
        case Assign(_, name):
            return _to_whom(turn, await person_named(turn, name, words), name, words)
        case SetDue(_, said):
            return due_said(turn, said)
        case AddNote(_, text):
            return Note(text)
        case Rename(_, title):
            return Call(title)


def _to_whom(turn: Turn, person: Person | Unchanged, name: str, words: Words) -> Move | Unchanged:
    """Somebody's; of a name that nobody here has, whoever that is."""
    if isinstance(person, Person):
        return Hand(person)
    written = stranger_named(person, name, words)
    return Entrust(written, turn.sender) if written else person


async def _meant(turn: Turn, about: Subject, act: Act) -> Sequence[Task] | Unchanged:
    """By number, else by words of a title; without either the only one that is open, or all that could be meant."""
    if about.references:
        return await _numbered(turn, about.references, act)
    open_now = await open_for(turn, act)
    if not about.words:
        return open_now or Unchanged(NoSuch.NOTHING_OPEN)
    found = named(about.words, open_now) or named(about.words, await others(turn)) or _spoken(about.words, open_now)
    return await allowed(turn, act, found) if found else Unchanged(NoSuch.NO_TASK, about.words)


def _spoken(words: str, tasks: Sequence[Task]) -> tuple[Task, ...]:
    """ "give that to Karim, that calendar, I have no time": the one of which all of it speaks."""
    task = spoken_of(words, tasks)
    return (task,) if task else ()


async def _numbered(turn: Turn, references: Sequence[Reference], act: Act) -> Sequence[Task] | Unchanged:
    tasks = []
    for reference in references:
        task = await referred(turn, reference, act)
        if isinstance(task, Unchanged):
            return task
        tasks.append(task)
    return tasks


def due_said(turn: Turn, said: str) -> Date | Unchanged:
    """The day somebody types for a task; a word for none takes it away."""
    if is_no_day(said):
        return Date(None)
    due = due_in(said, turn.today)
    return Date(_binding(due)) if due else Unchanged(NoSuch.NO_DAY, said)


def _binding(due: Due) -> Due:
    """ "due 2 friday" is a deadline, whatever else a Friday can be."""
    return due.as_deadline()
