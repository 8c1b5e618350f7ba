"""The buttons of a numbered list: the task moves, and the card shows how things stand now."""

from dataclasses import replace
from typing import assert_never

from dialogs.about_me import export_me, part
from dialogs.agenda import done_on_the_way
from dialogs.answer import Answer, Form, FormKind, Help, HelpFor, ListKind, News, Notice, TakenBack, Unchanged
from dialogs.answered import press_answer
from dialogs.clarify import admit, claim, clarify, place
from dialogs.commands import talk
from dialogs.give import give
from dialogs.handover import hand_over
from dialogs.incoming import Click, Words
from dialogs.lines import make_task
from dialogs.listing import as_it_stands, is_shown_again, is_shown_here, offers
from dialogs.mine import mine, waiting
from dialogs.moved import move_day
from dialogs.prompt import prompt
from dialogs.receipt import receipt
from dialogs.recording import recorded_before
from dialogs.review import open_review, save_review
from dialogs.revise import set_day, settle
from dialogs.rights import refused, refused_task
from dialogs.scene import scene
from dialogs.settings import fill_in, press_setting
from dialogs.sight import at_first_sight
from dialogs.status import status
from dialogs.steer import steer
from dialogs.team import fill_in_for_team, forget
from dialogs.turn import Turn
from dialogs.undo import undo_this
from dialogs.update import update
from domain import asking
from domain.button import (
    AdmitButton,
    AnswerButton,
    ClaimButton,
    ClarifyButton,
    DayButton,
    DismissButton,
    ForgetButton,
    ForgetMeButton,
    HandOverButton,
    MakeTaskButton,
    MeetingButton,
    MoreButton,
    NamesButton,
    Paged,
    ReviewButton,
    RevisionButton,
    SayButton,
    SettingButton,
    TaskButton,
    TaskVerb,
    UndoButton,
    WalkButton,
    pressed,
)
from domain.cadence import next_monday
from domain.form import MyForm, TeamForm
from domain.move import Mark, Move, MyPart, NotMine, Snooze
from domain.reply import Numbers, Reference, Saying, What
from domain.review import ReviewForm
from domain.rights import Act
from domain.summary import Pasted
from domain.task import Status, Task


async def press(  # noqa: C901, PLR0911, PLR0912 - a line a button
    turn: Turn, click: Click
) -> Answer:
    """Do what a button says; one that isn't ours is answered with help."""
    button = pressed(click.data)
    match button:
        case TaskButton():
            return await _mark(turn, button)
        case MeetingButton():
            return await steer(turn, button)
        case RevisionButton():
            return await settle(turn, button)
        case DayButton():
            return await set_day(turn, button)
        case SettingButton():
            return await press_setting(turn, button)
        case ClarifyButton():
            return await clarify(turn, button)
        case NamesButton():
            return await place(turn, button)
        case MakeTaskButton():
            return await make_task(turn, button)
        case ReviewButton():
            return await open_review(turn, button)
        case ReviewForm():
            return await save_review(turn, button)
        case ClaimButton():
            return await claim(turn, button)
        case AdmitButton():
            return await admit(turn, button)
        case ForgetButton() | DismissButton():
            return await forget(turn, button)
        case ForgetMeButton():
            return await part(turn, button)
        case HandOverButton():
            return await hand_over(turn, button)
        case MyForm():
            return await fill_in(turn, button)
        case TeamForm():
            return await fill_in_for_team(turn, button)
        case WalkButton():
            return await done_on_the_way(turn, button)
        case MoreButton():
            return await _more(turn, button)
        case SayButton(text):
            words = Words(Pasted(text))
            return await talk(replace(turn, sight=at_first_sight(turn.desk, turn.incoming, words)), words)
        case AnswerButton():
            return await press_answer(turn, button)
        case UndoButton():
            return await _undo(turn, button)
        case None:
            return Help(HelpFor.BUTTON)
        case _:
            assert_never(button)


async def _more(turn: Turn, button: MoreButton) -> Answer:
    """The next page, as it stands now."""
    match button.kind:
        case Paged.STATUS:
            return await status(turn, button.asked, Words(Pasted(button.asked)), button.skip)
        case Paged.MINE:
            return await mine(turn, button.skip)
        case Paged.WAITING:
            return await waiting(turn, button.skip)
        case Paged.DATA:
            return await export_me(turn, button.skip)
        case _:
            assert_never(button.kind)


async def _mark(turn: Turn, button: TaskButton) -> Answer:
    shown = await turn.store.lists.one(button.listing_id)
    task = {t.number: t for _, t in shown.items}.get(button.number) if shown else None
    if shown is None or task is None or not is_shown_here(shown, turn.incoming, turn.sender):
        return Help(HelpFor.BUTTON)
    if not offers(shown, button.verb):
        return Help(HelpFor.BUTTON)
    if no := await refused_task(turn, Act.ANSWER, task):
        return no
    if button.verb in {TaskVerb.ASK, TaskVerb.TELL}:
        return await prompt(turn, button.verb, task)
    if button.verb in {TaskVerb.GIVE, TaskVerb.GIVE_IT}:
        return await give(turn, shown, task, button.said)
    if button.verb in {TaskVerb.DAY, TaskVerb.DAY_IT}:
        return await move_day(turn, shown, task, button.said)
    move = _move(turn, button, shown.asked)
    if move is None:
        return Help(HelpFor.BUTTON)
    if not isinstance(move, Move) or shown.kind == ListKind.QUESTION:
        return await _answered(turn, task, move)
    notice = await _moved(turn, task, move)
    undo_id = await turn.store.tasks.undo_id(turn.deed.source)
    asks = button.verb is TaskVerb.BLOCKED and notice.changed is not None
    form = Form(FormKind.WAITS, notice.task) if asks else None
    return replace(await as_it_stands(turn, shown.id), notice=notice, undo_id=undo_id, form=form)


async def _answered(turn: Turn, task: Task, what: What) -> Answer:
    """What was recorded takes the place of the question."""
    if again := await recorded_before(turn):
        return again
    that = Numbers((Reference(task.number, is_task=True),))
    return await update(turn, await scene(turn), [Saying(that, what)], ())


async def _undo(turn: Turn, button: UndoButton) -> Answer:
    """The list on which it was pressed shows how things stand again."""
    shown = await turn.store.lists.one(button.listing_id) if button.listing_id else None
    taken = await undo_this(turn, button.undo_id)
    stored = await turn.store.meetings.one(button.meeting_id) if button.meeting_id else None
    if stored and isinstance(taken, TakenBack) and not await refused(turn, Act.SEE, stored.meeting):
        return replace(await receipt(turn.desk, stored, News.UNDONE, turn.at), taken=taken)
    if shown is None or not is_shown_again(shown, turn.incoming, turn.sender) or isinstance(taken, Unchanged):
        return taken
    return replace(await as_it_stands(turn, shown.id), taken=taken)


async def _moved(turn: Turn, task: Task, move: Move) -> Notice:
    saved = (await turn.store.tasks.record([(task.number, move)], turn.deed)).moved
    return Notice(*saved[0]) if saved else Notice(task)


def _move(turn: Turn, button: TaskButton, asked: str | None) -> What | None:
    match button.verb:
        case TaskVerb.DONE:
            return Mark(Status.DONE)
        case TaskVerb.IN_PROGRESS:
            return Mark(Status.IN_PROGRESS)
        case TaskVerb.BLOCKED:
            return Mark(Status.BLOCKED)
        case TaskVerb.REOPEN:
            return Mark(Status.OPEN)
        case TaskVerb.SNOOZE:
            return Snooze(next_monday(turn.today))
        case TaskVerb.NOT_MINE:
            return NotMine()
        case TaskVerb.MY_PART:
            return MyPart()
        case TaskVerb.AS_ASKED:
            return asking.read(asked)
        case TaskVerb.WAITS:
            return Mark(Status.BLOCKED, button.said or None)
        case TaskVerb.DROP:
            return Mark(Status.CANCELLED)
        case TaskVerb.ASK | TaskVerb.TELL | TaskVerb.GIVE | TaskVerb.GIVE_IT | TaskVerb.DAY | TaskVerb.DAY_IT:
            return None
        case _:
            assert_never(button.verb)
