"""What people type about their tasks: "done", "2 done", "databricks klaar"; and words that aren't understood."""

from collections.abc import Sequence
from dataclasses import replace

from dialogs.answer import Answer, Help, HelpFor, Listing, Marked, NoSuch, Noted, Notice, Unchanged
from dialogs.desk import Desk
from dialogs.incoming import Incoming, Words
from dialogs.listing import question
from dialogs.meant import Here, Meant, here, meant
from dialogs.rights import open_for
from dialogs.turn import Turn
from domain import asking
from domain.move import Mark, Move, Note
from domain.reply import Numbers, Reference, Reply, Saying, may_be_note
from domain.rights import Act

MOST_ASKED = 10  # items of a question that nobody asked for


async def update(turn: Turn, reply: Reply) -> Answer:
    """Record what a reply says and nothing else; ask about what it leaves open."""
    if again := await recorded_before(turn):
        return again
    place = await here(turn)
    found = await meant(place, reply.sayings)
    unclear = (*reply.leftover, *found.unclear)
    if not found.moves:
        return await _nothing_recorded(place, found, unclear)
    moves = _with_words(place, found.moves, unclear)
    is_kept = moves != found.moves
    saved = await recorded(turn, tuple(moves.items()))
    asked = await _open_question(place, found, () if is_kept else unclear)
    return replace(saved, problems=_problems(found), question=asked)


async def recorded(turn: Turn, moves: Sequence[tuple[int, Move]]) -> Marked:
    """Do these, and tell what changed, what is left and how to take it back."""
    done = turn.deed
    saved = await turn.store.tasks.apply(moves, done)
    notices = tuple(Notice(task, made) for task, made in saved)
    return Marked(notices=notices, left=await _left(turn), undo_id=await _undo_id(turn.desk, done.source))


async def recorded_before(turn: Turn) -> Marked | None:
    """What this very activity recorded when it came before."""
    source = turn.deed.source
    again = await turn.store.tasks.touched(source)
    if not again:
        return None
    notices = tuple(Notice(task, made) for task, made in again)
    return Marked(notices=notices, left=await _left(turn), undo_id=await _undo_id(turn.desk, source))


async def pick(turn: Turn, references: tuple[Reference, ...]) -> Answer:
    """Numbers alone answer the question which one was meant; without one they are asked about."""
    shown = await turn.store.lists.newest(turn.chat, turn.sender)
    move = asking.read(shown.asked) if shown else None
    if move is None:
        return Help(HelpFor.NUMBERS)
    return await update(turn, Reply((Saying(Numbers(references), move),)))


async def keep(turn: Turn, text: str, near: str = "") -> Answer:
    """Words we don't understand stay with the only task they can be about, or are asked about."""
    place = await here(turn)
    is_personal = turn.is_personal
    if near or not is_personal or not place.open or not place.shown:
        return Help(HelpFor.NOT_UNDERSTOOD, near)
    if len(place.open) > 1 or not may_be_note(text):
        return await question(turn, place.open[:MOST_ASKED], None, (text,))
    done = turn.deed
    saved = await turn.store.tasks.apply([(place.open[0].number, Note(text))], done)
    listing = await question(turn, tuple(task for task, _ in saved))
    return Noted(replace(listing, undo_id=await _undo_id(turn.desk, done.source)))


async def _nothing_recorded(place: Here, found: Meant, unclear: tuple[str, ...]) -> Answer:
    """What stood in the way, all of it; words alone are kept or asked about."""
    problems = _problems(found)
    asked = await _open_question(place, found, unclear)
    if not problems:
        return asked or await keep(place.desk, place.incoming, place.sender, _as_typed(place.incoming, unclear))
    return (
        problems[0] if problems[1:] == () and asked is None else Marked(notices=(), problems=problems, question=asked)
    )


def _as_typed(incoming: Incoming, unclear: tuple[str, ...]) -> str:
    """All of the message: what was left over of it would say something else."""
    return incoming.said.pasted.text.strip() if isinstance(incoming.said, Words) else " ".join(unclear)


def _problems(found: Meant) -> tuple[Unchanged, ...]:
    """Numbers that mean nothing are told together; one thing is asked at a time, and that there was more is told."""
    unknown = [problem.reference for problem in found.problems if problem.why is NoSuch.NO_TASK]
    others = [problem for problem in found.problems if problem.why is not NoSuch.NO_TASK]
    more = (Unchanged(NoSuch.ONE_AT_A_TIME),) if found.doubts[1:] else ()
    return (*((Unchanged(NoSuch.NO_TASK, ", ".join(unknown)),) if unknown else ()), *others, *more)


async def _open_question(place: Here, found: Meant, unclear: tuple[str, ...]) -> Listing | None:
    """The first doubt; else, for words that meant nothing to us, how it stands with what is open."""
    if found.doubts:
        tasks, move = found.doubts[0]
        return await question(place.desk, place.incoming, place.sender, tasks, move, unclear)
    tasks = tuple(task for task in place.open if task.number not in found.moves)
    if not unclear or not tasks or not (found.moves or found.problems):
        return None
    return await question(place.desk, place.incoming, place.sender, tasks[:MOST_ASKED], None, unclear)


def _with_words(place: Here, moves: dict[int, Move], unclear: tuple[str, ...]) -> dict[int, Move]:
    """Words beside the only task they can be about are a note on it."""
    others = [task for task in place.open if task.number not in moves]
    if len(moves) != 1 or others or not unclear:
        return moves
    ((number, move),) = moves.items()
    if isinstance(move, Mark) and move.note is None:
        return {number: replace(move, note=", ".join(unclear))}
    return moves


async def _left(turn: Turn) -> int:
    return len(await open_for(turn, Act.ANSWER))


async def _undo_id(desk: Desk, source: str) -> int | None:
    return await desk.store.tasks.undo_id(source)
