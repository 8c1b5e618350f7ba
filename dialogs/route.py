"""Every message finds its dialog here, and nowhere else."""

from datetime import date
from typing import assert_never

from dialogs.answer import Answer, Help, HelpFor, LeftOut, Silence
from dialogs.desk import Desk, receive, sender_of, understood
from dialogs.edits import deleted, edited
from dialogs.files import answered_before, open_files, passed_over
from dialogs.incoming import Click, Deleted, Edited, Incoming, Installed, Left, Other, Removed, Words
from dialogs.intake import completes_topics, intake
from dialogs.press import press
from dialogs.status import status
from dialogs.update import keep, pick, update
from dialogs.why import why
from domain.command import (
    AskGlossary,
    AskHelp,
    AskMine,
    AskSettings,
    AskStatus,
    AskWaiting,
    AskWhy,
    Pick,
    Say,
    Unclear,
    command,
)
from domain.people import Person
from domain.space import SpaceKind
from domain.summary import Sign, Summary, is_notes

MORE_THAN_TYPED = 4  # line ends, in a personal chat where people answer us


async def route(desk: Desk, incoming: Incoming) -> Answer:
    """The answer to whatever reached us; what it changes is committed by then."""
    match incoming.said:
        case Words() as words:
            return await _heard(desk, incoming, words)
        case Edited() as edit:
            return await edited(desk, incoming, edit)
        case Deleted() as gone:
            return await deleted(desk, incoming, gone)
        case Click() as click:
            return await press(desk, incoming, await sender_of(desk, incoming), click)
        case Installed():
            await sender_of(desk, incoming)
            return Help(HelpFor.WELCOME)
        case Left(teams_ids):
            await desk.store.people.left(incoming.place, teams_ids)
            return Silence()
        case Removed() | Other():
            return Silence()
        case _:
            assert_never(incoming.said)


async def _heard(desk: Desk, incoming: Incoming, words: Words) -> Answer:
    summary = understood(desk, incoming, words.pasted)
    is_for_us = incoming.addressed or is_notes(summary) or await completes_topics(desk, incoming, summary)
    if not is_for_us:
        return Silence()
    said = "\n".join([words.pasted.text, *(file.name for file in words.files)])
    received = await receive(
        desk, incoming, said, is_question=_is_question(words.pasted.text, desk.pace.day(incoming.at))
    )
    if received is None:
        return Silence()
    sender, incoming = received
    if words.files:
        return await _handed(desk, incoming, sender, words, summary)
    return await _told(desk, incoming, sender, words, summary)


async def _handed(desk: Desk, incoming: Incoming, sender: Person, words: Words, summary: Summary) -> Answer:
    """Words that mean something by themselves come first ("done", with a report attached); then the files."""
    if summary.tasks or not isinstance(command(words.pasted.text, desk.pace.day(incoming.at)), Unclear):
        return LeftOut(passed_over(words.files), await _told(desk, incoming, sender, words, summary))
    if again := await answered_before(desk, incoming, sender):
        return again
    notes, unread = await open_files(desk, incoming, words)
    if notes:
        answer = await intake(desk, incoming, sender, notes.words, notes.summary)
        return LeftOut(unread, answer) if unread else answer
    said = await _told(desk, incoming, sender, words, summary)
    return LeftOut(unread, None if isinstance(said, Help) else said)


async def _told(desk: Desk, incoming: Incoming, sender: Person, words: Words, summary: Summary) -> Answer:
    if is_notes(summary):
        return await intake(desk, incoming, sender, words, summary)
    return await _asked(desk, incoming, sender, words, summary)


async def _asked(desk: Desk, incoming: Incoming, sender: Person, words: Words, summary: Summary) -> Answer:
    asked = command(words.pasted.text, desk.pace.day(incoming.at))
    match asked:
        case AskHelp():
            return Help(HelpFor.ASKED)
        case AskStatus(subject):
            return await status(desk, incoming, sender, subject)
        case AskWhy(reference):
            return await why(desk, incoming, sender, reference)
        case Say() | Unclear() if _is_unread(asked) and _is_pasted(incoming, words.pasted.text.strip(), summary):
            return await intake(desk, incoming, sender, words, summary)
        case Say(reply) if reply.sayings:
            return await update(desk, incoming, sender, reply.sayings)
        case Say():
            return Help(HelpFor.ASKED)
        case Pick(references):
            return await pick(desk, incoming, sender, references)
        case Unclear(""):
            return Help(HelpFor.EMPTY)
        case Unclear(text):
            return await keep(desk, incoming, sender, text)
        case _:  # the other commands have no dialog yet
            return Help(HelpFor.ASKED)


def _is_question(text: str, today: date) -> bool:
    asked = command(text, today)
    return isinstance(asked, AskHelp | AskStatus | AskWhy | AskMine | AskWaiting | AskSettings | AskGlossary)


def _is_unread(asked: Say | Unclear) -> bool:
    """Something in it is no reply."""
    return isinstance(asked, Unclear) or bool(asked.reply.leftover)


def _is_pasted(incoming: Incoming, text: str, summary: Summary) -> bool:
    """Notes, if not very good ones: a list under a heading for tasks, or more lines than people type."""
    if summary.tasks and Sign.TASKS in summary.signs:
        return True
    return text.count("\n") >= (MORE_THAN_TYPED if incoming.place.kind is SpaceKind.PERSONAL else 1)
