"""The buttons of a numbered list: the task moves, and the card shows how things stand now."""

from dataclasses import replace
from typing import assert_never

from dialogs.answer import Answer, Help, HelpFor, NoSuch, Notice, Unchanged
from dialogs.clarify import admit, claim, clarify
from dialogs.commands import obey
from dialogs.desk import Desk, deed, may_act, understood
from dialogs.handover import hand_over
from dialogs.incoming import Click, Incoming, Words
from dialogs.listing import as_it_stands, is_shown_again, is_shown_here, offers
from dialogs.prompt import prompt
from dialogs.receipt import steer
from dialogs.revise import set_day, settle
from dialogs.settings import fill_in, press_setting
from dialogs.team import fill_in_for_team, forget
from dialogs.undo import undo_this
from domain import asking
from domain.button import (
    AdmitButton,
    ClaimButton,
    ClarifyButton,
    DayButton,
    DismissButton,
    ForgetButton,
    HandOverButton,
    MeetingButton,
    RevisionButton,
    SayButton,
    SettingButton,
    TaskButton,
    TaskVerb,
    UndoButton,
    pressed,
)
from domain.cadence import next_monday
from domain.form import MyForm, TeamForm
from domain.move import Mark, Move, MyPart, NotMine, Snooze
from domain.people import Person
from domain.summary import Pasted
from domain.task import Status, Task


async def press(  # noqa: C901, PLR0911, PLR0912 - a line a button
    desk: Desk, incoming: Incoming, sender: Person, click: Click
) -> Answer:
    """Do what a button says; one that isn't ours is answered with help."""
    button = pressed(click.data)
    match button:
        case TaskButton():
            return await _mark(desk, incoming, sender, button)
        case MeetingButton():
            return await steer(desk, incoming, sender, button)
        case RevisionButton():
            return await settle(desk, incoming, sender, button)
        case DayButton():
            return await set_day(desk, incoming, sender, button)
        case SettingButton():
            return await press_setting(desk, incoming, sender, button)
        case ClarifyButton():
            return await clarify(desk, incoming, sender, button)
        case ClaimButton():
            return await claim(desk, incoming, sender, button)
        case AdmitButton():
            return await admit(desk, incoming, sender, button)
        case ForgetButton() | DismissButton():
            return await forget(desk, incoming, sender, button)
        case HandOverButton():
            return await hand_over(desk, incoming, sender, button)
        case MyForm():
            return await fill_in(desk, incoming, sender, button)
        case TeamForm():
            return await fill_in_for_team(desk, incoming, sender, button)
        case SayButton(text):
            words = Words(Pasted(text))
            return await obey(desk, incoming, sender, words, await understood(desk, incoming, words.pasted))
        case UndoButton():
            return await _undo(desk, incoming, sender, button)
        case None:
            return Help(HelpFor.BUTTON)
        case _:
            assert_never(button)


async def _mark(desk: Desk, incoming: Incoming, sender: Person, button: TaskButton) -> Answer:
    shown = await desk.store.lists.one(button.listing_id)
    task = {t.number: t for _, t in shown.items}.get(button.number) if shown else None
    if shown is None or task is None or not is_shown_here(shown, incoming, sender) or not offers(shown, button.verb):
        return Help(HelpFor.BUTTON)
    if not await may_act(desk, incoming, sender, task):
        return Unchanged(NoSuch.NOT_YOURS)
    if button.verb in {TaskVerb.ASK, TaskVerb.TELL}:
        return await prompt(desk, incoming, sender, button.verb, task)
    move = _move(desk, incoming, button.verb, shown.asked)
    if move is None:
        return Help(HelpFor.BUTTON)
    notice = await _moved(desk, incoming, sender, task, move)
    undo_id = await desk.store.tasks.undo_id(deed(incoming, sender).source)
    return replace(await as_it_stands(desk, incoming, button.listing_id), notice=notice, undo_id=undo_id)


async def _undo(desk: Desk, incoming: Incoming, sender: Person, button: UndoButton) -> Answer:
    """The list on which it was pressed shows how things stand again."""
    shown = await desk.store.lists.one(button.listing_id) if button.listing_id else None
    taken = await undo_this(desk, incoming, sender, button.undo_id)
    if shown is None or not is_shown_again(shown, incoming, sender) or isinstance(taken, Unchanged):
        return taken
    return replace(await as_it_stands(desk, incoming, shown.id), taken=taken)


async def _moved(desk: Desk, incoming: Incoming, sender: Person, task: Task, move: Move) -> Notice:
    done = deed(incoming, sender)
    saved = await desk.store.tasks.apply([(task.number, move)], done)
    return Notice(*saved[0]) if saved else Notice(task)


def _move(desk: Desk, incoming: Incoming, verb: TaskVerb, asked: str | None) -> Move | None:
    match verb:
        case TaskVerb.DONE:
            return Mark(Status.DONE)
        case TaskVerb.IN_PROGRESS:
            return Mark(Status.IN_PROGRESS)
        case TaskVerb.BLOCKED:
            return Mark(Status.BLOCKED)
        case TaskVerb.REOPEN:
            return Mark(Status.OPEN)
        case TaskVerb.SNOOZE:
            return Snooze(next_monday(incoming.day(desk.pace)))
        case TaskVerb.NOT_MINE:
            return NotMine()
        case TaskVerb.MY_PART:
            return MyPart()
        case TaskVerb.AS_ASKED:
            return asking.read(asked)
        case TaskVerb.ASK | TaskVerb.TELL:
            return None
        case _:
            assert_never(verb)
