"""What people tell of their tasks: "done", "2 done", "databricks not yet"; and words that aren't understood."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from dialogs.answer import AlsoChosen, Answer, Help, HelpFor, Listing, Marked, NoSuch, Offer, Unchanged
from dialogs.incoming import Words
from dialogs.listing import confirmation, question
from dialogs.meant import meant
from dialogs.recording import recorded
from dialogs.reminders import remind_as
from dialogs.scene import Scene
from dialogs.team import pace_of
from dialogs.told import Meant, Told
from dialogs.turn import Turn
from dialogs.whom import named_by, stranger_named
from domain.move import Assign, Entrust, Hold, Mark, Move, NotMine, PassOn, Snooze
from domain.people import Person
from domain.reply import (
    Give,
    NotYet,
    Numbers,
    Only,
    Perhaps,
    Reference,
    Remind,
    Saying,
    Unknown,
    What,
    may_be_note,
    spoken_of,
)
from domain.task import Status, Task

DONE = Mark(Status.DONE)
FEW = 2  # words: a number and one that isn't understood is a slip, no note
SAYS_WHY = 6  # words; "2 is not my task" says no more than that


async def update(turn: Turn, place: Scene, sayings: Sequence[Saying], unknown: tuple[Unknown, ...]) -> Answer:
    """Record what a message says and nothing else; ask about what it leaves open."""
    found = await meant(turn, place, sayings)
    unclear = tuple(each.words for each in unknown if not _held(turn, place, found, each))
    reminded = await _reminded(turn, found)
    if reminded and not (found.told or found.problems or found.doubts or found.to_confirm or unclear):
        return reminded
    answer = await _told(turn, place, found, unclear)
    return AlsoChosen(reminded, answer) if reminded else answer


async def _reminded(turn: Turn, found: Meant) -> Answer | None:
    """What is to be asked again at some time is promised apart: it says nothing of a task."""
    asked = [(told.what, told.tasks) for told in found.told if isinstance(told.what, Remind)]
    found.told = [told for told in found.told if not isinstance(told.what, Remind)]
    answers = [await remind_as(turn, what, tasks) for what, tasks in asked]
    return answers[-1] if answers else None


async def _told(turn: Turn, place: Scene, found: Meant, unclear: tuple[str, ...]) -> Answer:
    moves, offers = await _moves(turn, found)
    unclear = (*unclear, *found.unclear)
    if not moves:
        return await _nothing_recorded(turn, place, found, unclear, offers)
    kept = _with_words(place, moves, unclear)
    saved = await recorded(turn, kept, place.open)
    asked = await _open_question(turn, place, found, () if kept != moves else unclear)
    return replace(
        _promised(saved, found), problems=_problems(found), question=asked, offers=offers or _reminders(saved, found)
    )


async def _moves(turn: Turn, found: Meant) -> tuple[list[tuple[int, Move]], tuple[Offer, ...]]:
    """What each thing said does; what it only suggests is offered."""
    moves: list[tuple[int, Move]] = []
    offers: list[Offer] = []
    for told in found.told:
        match told.what:
            case Give():
                await _give(turn, found, told, moves, offers)
            case Perhaps():
                found.doubts.append((told.tasks, DONE))
                moves += [(task.number, Hold(told.words)) for task in told.tasks]
            case NotYet(until):
                again = await _asked_again(turn, until)
                moves += [(task.number, _still_open(task, told.words, again)) for task in told.tasks]
            case Hold(note, until):
                again = await _asked_again(turn, until)
                moves += [(task.number, Hold(note, again)) for task in told.tasks]
            case Snooze(until):
                day = (await pace_of(turn.desk, turn.sender)).working(until)
                moves += [(task.number, Snooze(day)) for task in told.tasks]
            case Remind():
                pass  # promised by now
            case NotMine():
                moves += [(task.number, NotMine(_reason(told.words))) for task in told.tasks]
            case move:
                moves += [(task.number, move) for task in told.tasks]
    return moves, tuple(offers)


def _still_open(task: Task, words: str, again: date | None) -> Move:
    """What was closed too early is open again."""
    return Mark(Status.OPEN, words) if task.status is Status.DONE else Hold(words, again)


def _reason(words: str) -> str | None:
    """The words, where they say more than that it isn't theirs: whoever has it next reads them."""
    return words if len(words.split()) >= SAYS_WHY else None


async def _asked_again(turn: Turn, said: date | None) -> date | None:
    """The working day after the day somebody named."""
    return (await pace_of(turn.desk, turn.sender)).after(said, 1) if said else None


async def _give(turn: Turn, found: Meant, told: Told, moves: list[tuple[int, Move]], offers: list[Offer]) -> None:
    """To whom it is said to belong; one who only knows, or who can't be asked, is offered, or noted."""
    assert isinstance(told.what, Give)  # noqa: S101 - for the type checker
    words = turn.incoming.said if isinstance(turn.incoming.said, Words) else None
    named = await named_by(turn, told.what.who, words)
    if isinstance(named, Unchanged) and told.what.is_sure and (name := stranger_named(named, told.what.who, words)):
        moves += [(task.number, Entrust(name, turn.sender)) for task in told.tasks]
        return
    if isinstance(named, Unchanged):
        found.problems.append(named)
        moves += [(task.number, Hold(told.words)) for task in told.tasks]
        return
    person = named.person
    if told.what.is_sure and named.is_certain and person.reachable:
        moves += [(task.number, given_to(task, turn.sender, person)) for task in told.tasks]
    else:
        moves += [(task.number, Hold(told.words)) for task in told.tasks]
        offers += [Offer(task, person) for task in told.tasks]


def given_to(task: Task, sender: Person, person: Person) -> Move:
    """What one owns goes on without oneself; what others own is another's from now on."""
    return PassOn(sender, person) if task.is_owned_by(sender) else Assign(person)


def _promised(saved: Marked, found: Meant) -> Marked:
    """With the day each was said to be done by."""
    said = {
        task.number: told.what.until
        for told in found.told
        if isinstance(told.what, NotYet | Hold)
        for task in told.tasks
    }
    notices = tuple(replace(notice, said=said.get(notice.task.number)) for notice in saved.notices)
    return replace(saved, notices=notices)


def _reminders(saved: Marked, found: Meant) -> tuple[Offer, ...]:
    """What isn't done yet, on no day, may be asked for again."""
    open_ended = [told for told in found.told if isinstance(told.what, NotYet | Hold) and told.what.until is None]
    tasks = [task for told in open_ended for task in told.tasks]
    return (Offer(tasks[0]),) if len(tasks) == 1 and len(saved.notices) == 1 else ()


def _held(turn: Turn, place: Scene, found: Meant, unknown: Unknown) -> bool:
    """Words that tell no status stay with the one item of which they are, which stays as it is."""
    left = [task for task in place.open if task.number not in found.numbers]
    task = _told_of(place, left, unknown) if turn.is_personal else None
    if task:
        found.told.append(Told((task,), Hold(unknown.words), unknown.words))
    return task is not None


def _told_of(place: Scene, left: Sequence[Task], unknown: Unknown) -> Task | None:
    """The one that is open, or of which they speak, by number or by words of its title."""
    match unknown.about:
        case Numbers((Reference(is_place=False) as one,)) if len(unknown.words.split()) > FEW:
            number = one.number if one.is_task else (place.numbers or {}).get(one.number)
            return next((task for task in left if task.number == number), None)
        case _ if not may_be_note(unknown.words):
            return None
        case _:
            return left[0] if len(place.open) == len(left) == 1 else spoken_of(unknown.words, left)


async def keep(turn: Turn, place: Scene, unclear: tuple[Unknown, ...]) -> Answer:
    """A message that tells no status is kept, all of it, with the task of which it is, or asked about."""
    if not turn.is_personal or not place.open:
        return Help(HelpFor.NOT_UNDERSTOOD)
    about = unclear[0].about if len(unclear) == 1 else Only()
    found = Meant()
    if _held(turn, place, found, Unknown(as_typed(turn), about)):
        return await _told(turn, place, found, ())
    return await question(turn, place.open, None, (as_typed(turn),))


async def _nothing_recorded(
    turn: Turn, place: Scene, found: Meant, unclear: tuple[str, ...], offers: tuple[Offer, ...]
) -> Answer:
    """What stood in the way, all of it; words alone are kept or asked about."""
    problems = _problems(found)
    asked = await _open_question(turn, place, found, unclear)
    if offers:
        return Marked(notices=(), problems=problems, question=asked, offers=offers)
    if not problems:
        return asked or await keep(turn, place, tuple(map(Unknown, unclear)))
    is_alone = problems[1:] == () and asked is None
    return problems[0] if is_alone else Marked(notices=(), problems=problems, question=asked)


def as_typed(turn: Turn) -> str:
    """All of the message: what was left over of it would say something else."""
    said = turn.incoming.said
    return said.pasted.text.strip() if isinstance(said, Words) else ""


def _problems(found: Meant) -> tuple[Unchanged, ...]:
    """Numbers that mean nothing are told together; one thing is asked at a time, and that there was more is told."""
    unknown = [problem.reference for problem in found.problems if problem.why is NoSuch.NO_TASK]
    others = [problem for problem in found.problems if problem.why is not NoSuch.NO_TASK]
    asked = len(found.doubts) + bool(found.to_confirm)
    more = (Unchanged(NoSuch.ONE_AT_A_TIME),) if asked > 1 else ()
    return (*((Unchanged(NoSuch.NO_TASK, ", ".join(unknown)),) if unknown else ()), *others, *more)


async def _open_question(turn: Turn, place: Scene, found: Meant, unclear: tuple[str, ...]) -> Listing | None:
    """What is asked once more; the first doubt; else, for words that meant nothing, how it stands with what is open."""
    if found.to_confirm:
        return await confirmation(turn, *_all_to_confirm(found.to_confirm))
    if found.doubts:
        tasks, what = found.doubts[0]
        return await question(turn, tasks, what, unclear)
    tasks = tuple(task for task in place.open if task.number not in found.numbers)
    if not unclear or not tasks or not (found.told or found.problems):
        return None
    return await question(turn, tasks, None, unclear)


def _all_to_confirm(told: Sequence[Told]) -> tuple[tuple[Task, ...], What]:
    return tuple(task for each in told for task in each.tasks), told[0].what


def _with_words(place: Scene, moves: list[tuple[int, Move]], unclear: tuple[str, ...]) -> list[tuple[int, Move]]:
    """Words beside the only task they can be about are a note on it; beside "not mine" they say why."""
    others = [task for task in place.open if task.number not in dict(moves)]
    if len(moves) != 1 or not unclear:
        return moves
    ((number, move),) = moves
    if isinstance(move, NotMine):
        return [(number, NotMine(", ".join(unclear)))]
    if others:
        return moves
    if isinstance(move, Mark) and move.note is None:
        return [(number, replace(move, note=", ".join(unclear)))]
    return moves
