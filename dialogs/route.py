"""Every message finds its dialog here, and nowhere else."""

from typing import assert_never

from dialogs.answer import Answer, Help, HelpFor, Silence
from dialogs.desk import Desk, sender_of
from dialogs.incoming import Click, Incoming, Installed, Other, Removed, Words
from dialogs.intake import intake
from dialogs.press import press
from dialogs.status import status
from dialogs.update import keep, update
from domain.command import AskHelp, AskStatus, Report, Unclear, command
from domain.people import Person
from domain.summary import Summary, read


def is_notes(s: Summary) -> bool:
    return bool(s.tasks)


async def route(desk: Desk, incoming: Incoming) -> Answer:
    """The answer to whatever reached us; what it changes is committed by then."""
    match incoming.said:
        case Words() as words:
            return await _heard(desk, incoming, words)
        case Click() as click:
            return await press(desk, incoming, await sender_of(desk, incoming), click)
        case Installed():
            await sender_of(desk, incoming)
            return Help(HelpFor.WELCOME)
        case Removed() | Other():
            return Silence()
        case _:
            assert_never(incoming.said)


async def _heard(desk: Desk, incoming: Incoming, words: Words) -> Answer:
    summary = read(words.pasted, desk.pace.day(incoming.at))
    if not (incoming.addressed or is_notes(summary)):
        return Silence()
    sender = await sender_of(desk, incoming)
    text = words.pasted.text
    if not await desk.store.receive(incoming.place, incoming.id, sender, text, incoming.at):
        return Silence()
    if is_notes(summary):
        return await intake(desk, incoming, sender, words, summary)
    return await _asked(desk, incoming, sender, words, summary)


async def _asked(desk: Desk, incoming: Incoming, sender: Person, words: Words, summary: Summary) -> Answer:
    asked = command(words.pasted.text)
    match asked:
        case AskHelp():
            return Help(HelpFor.ASKED)
        case AskStatus(subject):
            return await status(desk, incoming, sender, subject)
        case Report(sayings):
            return await update(desk, incoming, sender, sayings)
        case Unclear(""):
            return Help(HelpFor.EMPTY)
        case Unclear(text) if "\n" in text:
            return await intake(desk, incoming, sender, words, summary)
        case Unclear(text):
            return await keep(desk, incoming, sender, text)
        case _:
            assert_never(asked)
