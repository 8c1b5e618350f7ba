"""Every message finds its dialog here, and nowhere else."""

from dataclasses import dataclass
from typing import assert_never

from dialogs.answer import Answer, Help, LeftOut, Silence, TooLong
from dialogs.commands import talk
from dialogs.desk import Desk, heard_of, here, receive, refresh, sender_of, understood, without_forgotten
from dialogs.edits import deleted, edit_heard, edited
from dialogs.files import answered_before, open_files, passed_over
from dialogs.incoming import Click, Deleted, Edited, Incoming, Installed, Joined, Left, Other, Removed, Words
from dialogs.intake import completes_topics, intake
from dialogs.language import language, with_languages
from dialogs.ports import GivenUp
from dialogs.press import press
from dialogs.sight import at_first_sight, is_question, plain_question
from dialogs.turn import Turn
from dialogs.unread import is_ours, unread
from dialogs.welcome import welcome
from dialogs.wording import in_their_words
from domain.command import Reading
from domain.summary import Summary, is_notes
from storage import Heard


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer and the language it is said in."""

    answer: Answer
    language: str


async def route(desk: Desk, incoming: Incoming) -> Answer:
    """The answer to whatever reached us, in its readers' words; what it changes is committed by then."""
    return (await reply(desk, incoming)).answer


async def reply(desk: Desk, incoming: Incoming) -> Reply:
    """The same, and what it is said in."""
    try:
        incoming, answer = await _routed(desk, incoming)
    except GivenUp:  # what is none of our business was let be before
        answer = TooLong()
    if isinstance(answer, Silence):
        return Reply(answer, incoming.language)
    return Reply(await in_their_words(desk.store, answer), await language(desk, incoming, answer))


async def _routed(desk: Desk, incoming: Incoming) -> tuple[Incoming, Answer]:
    """And the activity as it is known since."""
    match incoming.said:
        case Words() as words:
            return await _heard(desk, incoming, words)
        case Click(is_invoke=True) as click:
            return incoming, await press(Turn(desk, incoming, await sender_of(desk, incoming)), click)
        case Click() as click:
            return await _submitted(desk, incoming, click)
        case _:
            return incoming, await _told_of(desk, incoming)


async def _told_of(desk: Desk, incoming: Incoming) -> Answer:
    match incoming.said:
        case Edited() as edit:
            return await edited(desk, incoming, edit)
        case Deleted() as gone:
            return await deleted(desk, incoming, gone)
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
        case Other() | Words() | Click():
            return Silence()
        case _:
            assert_never(incoming.said)


async def keep(desk: Desk, incoming: Incoming) -> None:
    """Keep what reached us, of what is kept at all, before those who came first were answered."""
    heard = await _kept_of(desk, incoming)
    if heard:
        await desk.store.inbound.keep(heard, incoming.sender, desk.clock())


async def _kept_of(desk: Desk, incoming: Incoming) -> Heard | None:
    match incoming.said:
        case Words() as words:
            words, is_kept = await _is_ours(desk, incoming, words)
            if not is_kept:
                return None
            return _words_of(incoming, words, at_first_sight(desk, incoming, words))
        case Edited() as edit:
            return await edit_heard(desk, incoming, edit)
        case Click(is_invoke=False) | Installed():
            return heard_of(incoming)
        case _:
            return None


async def _is_ours(desk: Desk, incoming: Incoming, words: Words) -> tuple[Words, bool]:
    """And the words as they are kept."""
    known = await here(desk, incoming, words.pasted)
    words = without_forgotten(words, known)
    try:
        summary = await understood(desk, incoming, words.pasted, known=known)
    except GivenUp:
        return words, is_ours(desk, incoming, words.pasted)
    return words, await _is_for_us(desk, incoming, summary)


async def _submitted(desk: Desk, incoming: Incoming, click: Click) -> tuple[Incoming, Answer]:
    """A click that is answered by a message; an invoke's own response answers it, each time it is delivered."""
    received = await receive(desk, incoming, heard_of(incoming))
    if received is None:
        return incoming, Silence()
    sender, incoming = received
    return incoming, await press(Turn(desk, incoming, sender), click)


async def _is_for_us(desk: Desk, incoming: Incoming, summary: Summary) -> bool:
    return incoming.addressed or is_notes(summary) or await completes_topics(desk, incoming, summary)


def _words_of(incoming: Incoming, words: Words, sight: Reading) -> Heard:
    return heard_of(incoming, _said(words), is_question=is_question(sight))


async def _heard(desk: Desk, incoming: Incoming, words: Words) -> tuple[Incoming, Answer]:
    known = await here(desk, incoming, words.pasted)
    words = without_forgotten(words, known)
    try:
        summary = await understood(desk, incoming, words.pasted, known=known)
    except GivenUp:
        is_for_us = is_ours(desk, incoming, words.pasted)
        return incoming, await unread(desk, incoming, _said(words)) if is_for_us else Silence()
    if not await _is_for_us(desk, incoming, summary):
        return incoming, Silence()
    sight = at_first_sight(desk, incoming, words)
    refers = not is_notes(summary) and not plain_question(sight, words)
    received = await receive(desk, incoming, _words_of(incoming, words, sight), refers=refers)
    if received is None:
        return incoming, Silence()
    sender, incoming = received
    turn = Turn(desk, incoming, sender, sight)
    answer = await (_handed if words.files else _told)(turn, words, summary)
    return incoming, with_languages(incoming, answer)


def _said(words: Words) -> str:
    return "\n".join([words.pasted.text, *(file.name for file in words.files)])


async def _handed(turn: Turn, words: Words, summary: Summary) -> Answer:
    """Words that mean something by themselves come first ("done", with a report attached); then the files."""
    if summary.tasks or turn.sight.is_understood:
        return LeftOut(passed_over(words.files), await _told(turn, words, summary))
    if again := await answered_before(turn):
        return again
    notes, unread = await open_files(turn.desk, turn.incoming, words)
    if notes:
        answer = await intake(turn, notes.words, notes.summary)
        return LeftOut(unread, answer) if unread else answer
    said = await _told(turn, words, summary)
    return LeftOut(unread, None if isinstance(said, Help) else said)


async def _told(turn: Turn, words: Words, summary: Summary) -> Answer:
    if is_notes(summary):
        return await intake(turn, words, summary)
    return await talk(turn, words, summary)
