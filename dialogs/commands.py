"""What is said to us that is no notes: every act finds its dialog here, and nowhere else."""

from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never

from dialogs.about_me import export_me, forget_me
from dialogs.add import add, remind_to
from dialogs.agenda import walked
from dialogs.alter import alter
from dialogs.answer import AlsoChosen, Answer, Heard, Help, HelpFor, ListKind, NoSuch, TakenBack, Terms, Unchanged
from dialogs.answered import answered
from dialogs.ask import ask
from dialogs.desk import RECENT
from dialogs.glossary import glossary
from dialogs.handover import handover
from dialogs.incoming import Words
from dialogs.intake import intake, pasted_before
from dialogs.listing import confirmation, question
from dialogs.meant import meant
from dialogs.mine import mine, waiting
from dialogs.recording import recorded_before
from dialogs.rights import NOTHING, referred
from dialogs.scene import Scene, context, scene
from dialogs.settings import settings
from dialogs.sight import plain_question
from dialogs.status import status
from dialogs.subject import told_which
from dialogs.turn import Turn
from dialogs.undo import NOTHING_DONE, correct_told, undo_last
from dialogs.update import as_typed, keep, update
from dialogs.why import why
from domain.command import (
    Add,
    AddNote,
    Ask,
    AskAgenda,
    AskGlossary,
    AskHelp,
    AskMine,
    AskOther,
    AskSettings,
    AskStatus,
    AskWaiting,
    AskWhy,
    Assign,
    Command,
    DropAll,
    ExportMe,
    Forget,
    ForgetMe,
    Glossary,
    Handover,
    Pause,
    Reading,
    RemindTo,
    Rename,
    Resume,
    SetDue,
    SetLanguage,
    Stop,
    Understood,
    Undo,
    understand,
)
from domain.command.both import may_cancel
from domain.command.near import near
from domain.move import Mark
from domain.reply import Act as Said
from domain.reply import Affirmed, Away, Context, Correct, NotYet, Numbers, Only, Reference, Saying, Unknown
from domain.rights import Act
from domain.summary import Sign, Summary
from domain.task import Status, Task
from storage import StoredListing

MORE_THAN_TYPED = 4  # line ends, in a personal chat where people answer us


async def talk(turn: Turn, words: Words, summary: Summary | None = None) -> Answer:
    """Answer what was said, given what it can refer to."""
    if again := await recorded_before(turn):
        return again
    text = words.pasted.text
    if asked := plain_question(turn.sight, words):
        return await _obeyed(turn, Scene(), words, asked)
    place = await scene(turn)
    seen = await context(turn, place, text)
    reading = _understood(words, seen)
    if not reading.acts:
        return Help(HelpFor.EMPTY)
    if summary and not reading.is_whole and await _are_notes(turn, words, summary, reading):
        return await intake(turn, words, summary)
    if not reading.is_understood and (meant := near(text, seen)):
        return Help(HelpFor.NOT_UNDERSTOOD, meant)
    return await _answered(turn, place, words, reading.acts)


async def _answered(turn: Turn, place: Scene, words: Words, acts: Sequence[Understood]) -> Answer:
    """What is told of tasks together, each question and order by itself."""
    told = [act for act in acts if not isinstance(act, Command)]
    orders = [act for act in acts if isinstance(act, Command)]
    answers = [await _told(turn, place, words, told)] if told else []
    answers += [await _obeyed(turn, place, words, order) for order in orders]
    found = answers[-1]
    for answer in reversed(answers[:-1]):
        found = AlsoChosen(answer, found)
    return found


async def _told(turn: Turn, place: Scene, words: Words, acts: Sequence[Understood]) -> Answer:
    sayings = [act for act in acts if isinstance(act, Saying)]
    unclear = tuple(act for act in acts if isinstance(act, Unknown))
    away = next((act for act in acts if isinstance(act, Away)), None)
    correct = next((act for act in acts if isinstance(act, Correct)), None)
    if correct:
        return await _corrected(turn, place, words, correct)
    chosen = await settings(turn, away) if away else None
    numbers = _only_numbers(acts)
    if numbers and (asked := await _of_numbers(turn, numbers)):
        return asked
    if sayings or unclear:
        answer = await (update(turn, place, sayings, unclear) if sayings else keep(turn, place, unclear))
        return AlsoChosen(chosen, answer) if chosen else answer
    return chosen or await _briefly(turn, place, acts)


def _only_numbers(acts: Sequence[Understood]) -> tuple[Reference, ...]:
    """Of a message that is numbers and nothing else."""
    match acts:
        case [Unknown(words, Numbers(references))] if not any(map(str.isalpha, words)):
            return references
        case _:
            return ()


async def _of_numbers(turn: Turn, numbers: tuple[Reference, ...]) -> Answer | None:
    """What was asked about one of several is told of these; else how it stands with them is asked."""
    if again := await told_which(turn, numbers):
        return await ask(turn, again)
    found = [await referred(turn, number, Act.ANSWER) for number in numbers]
    tasks = tuple(task for task in found if isinstance(task, Task))
    return await question(turn, tasks) if tasks and len(tasks) == len(found) else None


async def _briefly(turn: Turn, place: Scene, acts: Sequence[Understood]) -> Answer:
    """Yes, no, thanks: an answer to the one thing that was asked, or nothing to do."""
    yes = next((act for act in acts if isinstance(act, Affirmed)), None)
    if yes and place.waiting and place.asked and await _answers(turn, place, place.waiting, yes):
        return await answered(turn, place.waiting, is_all=yes.is_yes)
    if yes and place.open and turn.is_personal:
        return await question(turn, place.open, None, (as_typed(turn),))
    return Heard()


async def _answers(turn: Turn, place: Scene, waiting: StoredListing, yes: Affirmed) -> bool:
    """Whether a yes or a no is said to that question: which of several isn't said by a yes, and news ends it."""
    if waiting.kind == ListKind.CONFIRM:
        return not await turn.store.tasks.last_changed(turn.sender, turn.chat, waiting.made_at)
    return not yes.is_yes or len(place.shown) == 1


async def _corrected(turn: Turn, place: Scene, words: Words, correct: Correct) -> Answer:
    """The last change is taken back, and what was meant is recorded; what says that another isn't done leaves it be.

    "1 done", "2 not mine", "wait, 1 isn't done": 2 stays as it was told.
    """
    if await _is_of_another(turn, place, correct):
        return await _told(turn, place, words, correct.acts)
    taken = await (correct_told if correct.acts else undo_last)(turn)
    if not isinstance(taken, TakenBack) or not correct.acts:
        return taken
    again = replace(place, last=(), known=NOTHING)
    acts = [_of_these(act, taken) for act in correct.acts]
    return AlsoChosen(taken, await _told(turn, again, words, acts))


async def _is_of_another(turn: Turn, place: Scene, correct: Correct) -> bool:
    """Whether all it says is that items aren't done which the last change left alone."""
    sayings = [act for act in correct.acts if isinstance(act, Saying) and _opens(act)]
    if not sayings or len(sayings) < len(correct.acts):
        return False
    found = await meant(turn, place, sayings)
    return bool(found.numbers) and not found.numbers & {task.number for task, _ in place.last}


def _opens(saying: Saying) -> bool:
    return isinstance(saying.what, NotYet) or saying.what == Mark(Status.OPEN)


def _of_these(act: Said, taken: TakenBack) -> Said:
    """What is said of nothing else is said of what was taken back."""
    if not (isinstance(act, Saying) and isinstance(act.about, Only) and taken.back):
        return act
    return replace(act, about=Numbers(tuple(Reference(task.number, is_task=True) for task in taken.back)))


async def _obeyed(turn: Turn, place: Scene, words: Words, asked: Command) -> Answer:  # noqa: C901, PLR0911, PLR0912 - a line a command
    match asked:
        case AskHelp():
            return Help(HelpFor.ASKED)
        case AskOther():
            return Help(HelpFor.QUESTION)
        case Ask():
            return await ask(turn, asked)
        case AskStatus(subject):
            return await status(turn, subject, words)
        case AskAgenda():
            return await walked(turn, asked) or await keep(turn, place, (Unknown(words.pasted.text),))
        case AskMine():
            return await mine(turn)
        case AskWaiting():
            return await waiting(turn)
        case AskWhy(reference):
            return await why(turn, reference)
        case Undo():
            return await _undone(turn, place, words)
        case Assign() | SetDue() | AddNote() | Rename():
            return await alter(turn, asked, words)
        case Add():
            return await add(turn, asked, words)
        case RemindTo():
            return await remind_to(turn, asked, words)
        case AskSettings() | SetLanguage() | Pause() | Resume() | Stop():
            return await settings(turn, asked)
        case Glossary() | AskGlossary() | Forget():
            return await glossary(turn, asked)
        case ForgetMe():
            return await forget_me(turn)
        case ExportMe():
            return await export_me(turn)
        case Handover():
            return await handover(turn, asked, words)
        case DropAll():
            drop = Mark(Status.CANCELLED)
            return await confirmation(turn, place.open, drop) if place.open else Unchanged(NoSuch.NOTHING_OPEN)
        case _:
            assert_never(asked)


async def _undone(turn: Turn, place: Scene, words: Words) -> Answer:
    """What was said just now is taken back; "annule" may also cancel a task, which is asked where nothing was said."""
    if not may_cancel(words.pasted.text, turn.incoming.language):
        return await undo_last(turn)
    said = await turn.store.tasks.last_deed(turn.sender, turn.chat)
    term = await turn.store.glossary.last_of(turn.sender, turn.chat)
    is_fresh = any(last and last.at >= turn.at - RECENT for last in (said, term))
    taken = await undo_last(turn) if is_fresh else NOTHING_DONE
    is_taken = isinstance(taken, TakenBack) and (taken.back or taken.reminders)
    if is_taken or isinstance(taken, Terms) or not place.open:
        return taken
    return await question(turn, place.open, Mark(Status.CANCELLED))


def _understood(words: Words, seen: Context) -> Reading:
    """Whom "add …" is for may stand there as a name that only its mention sets apart."""
    text = words.pasted.text
    reading = understand(text, seen)
    match reading.acts:
        case (Add(who=None),) if words.mentions:
            name = words.mentions[0].name
            rest = understand(text.replace(name, " ", 1), seen).acts
            return Reading((replace(rest[0], who=name),)) if rest and isinstance(rest[0], Add) else reading
        case _:
            return reading


async def _are_notes(turn: Turn, words: Words, summary: Summary, reading: Reading) -> bool:
    """Notes, or what was taken for notes here before."""
    text = words.pasted.text.strip()
    if _is_pasted(turn, text, summary, reading):
        return True
    return "\n" in text and await pasted_before(turn.desk, turn.incoming, words) is not None


def _is_pasted(turn: Turn, text: str, summary: Summary, reading: Reading) -> bool:
    """Notes, if not very good ones: a list under a heading for tasks, or more lines than people type."""
    if summary.tasks and Sign.TASKS in summary.signs:
        return True
    said = sum(isinstance(act, Saying) for act in reading.acts)
    if said and said >= sum(bool(task.owners) for task in summary.tasks):
        return False
    return text.count("\n") >= (MORE_THAN_TYPED if turn.is_personal else 1)
