"""Every message finds its dialog here, and nowhere else."""

from datetime import date
from typing import assert_never

from dialogs.answer import Answer, Help, LeftOut, Silence
from dialogs.commands import obey
from dialogs.desk import Desk, receive, sender_of, understood
from dialogs.edits import deleted, edited
from dialogs.files import answered_before, open_files, passed_over
from dialogs.incoming import Click, Deleted, Edited, Incoming, Installed, Joined, Left, Other, Removed, Words
from dialogs.intake import completes_topics, intake
from dialogs.press import press
from dialogs.rosters import refresh
from dialogs.welcome import welcome
from dialogs.wording import in_their_words
from domain.command import AskGlossary, AskHelp, AskMine, AskSettings, AskStatus, AskWaiting, AskWhy, Unclear, command
from domain.people import Person
from domain.summary import Summary, is_notes

QUESTIONS = AskHelp | AskStatus | AskWhy | AskMine | AskWaiting | AskSettings | AskGlossary


async def route(desk: Desk, incoming: Incoming) -> Answer:
    """The answer to whatever reached us, in its readers' words; what it changes is committed by then."""
    return await in_their_words(desk.store, await _routed(desk, incoming))


async def _routed(desk: Desk, incoming: Incoming) -> Answer:
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
            return await welcome(desk, incoming)
        case Left(teams_ids):
            await desk.store.people.left(incoming.place, teams_ids, incoming.at)
            return Silence()
        case Joined():
            await refresh(desk, incoming.place, incoming.at)
            return Silence()
        case Removed():
            await desk.store.settings.forget_welcome(incoming.place)
            return Silence()
        case Other():
            return Silence()
        case _:
            assert_never(incoming.said)


async def _heard(desk: Desk, incoming: Incoming, words: Words) -> Answer:
    summary = await understood(desk, incoming, words.pasted)
    is_for_us = incoming.addressed or is_notes(summary) or await completes_topics(desk, incoming, summary)
    if not is_for_us:
        return Silence()
    said = "\n".join([words.pasted.text, *(file.name for file in words.files)])
    is_question = _is_question(words.pasted.text, incoming.day(desk.pace))
    received = await receive(desk, incoming, said, is_question=is_question)
    if received is None:
        return Silence()
    sender, incoming = received
    if words.files:
        return await _handed(desk, incoming, sender, words, summary)
    return await _told(desk, incoming, sender, words, summary)


async def _handed(desk: Desk, incoming: Incoming, sender: Person, words: Words, summary: Summary) -> Answer:
    """Words that mean something by themselves come first ("done", with a report attached); then the files."""
    if summary.tasks or not isinstance(command(words.pasted.text, incoming.day(desk.pace)), Unclear):
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
    return await obey(desk, incoming, sender, words, summary)


def _is_question(text: str, today: date) -> bool:
    return isinstance(command(text, today), QUESTIONS)
