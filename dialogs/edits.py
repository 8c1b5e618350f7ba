"""Messages that were changed or taken away after their notes were read."""

from dataclasses import replace

from dialogs.answer import Answer, News, Silence
from dialogs.desk import Desk, heard_of, here, receive, source_of, understood, without_forgotten
from dialogs.incoming import Deleted, Edited, Incoming
from dialogs.intake import intake
from dialogs.ports import GivenUp
from dialogs.receipt import receipt
from dialogs.revise import propose
from dialogs.turn import Turn
from dialogs.unread import is_ours, unread
from domain.fingerprint import fingerprint
from domain.summary import Summary, is_notes
from storage import Heard, StoredMeeting


async def edited(desk: Desk, incoming: Incoming, edit: Edited) -> Answer:
    """Show what an edit changes; an edit that changes no notes is none of our business."""
    older = await _older(desk, incoming, edit)
    if not _may_be_news(edit, older):
        return Silence()
    known = await here(desk, incoming, edit.words.pasted)
    edit = replace(edit, words=without_forgotten(edit.words, known))
    try:
        summary = await understood(desk, incoming, edit.words.pasted, known=known)
    except GivenUp:
        return (
            await unread(desk, incoming, edit.words.pasted.text)
            if _was_ours(desk, incoming, edit, older)
            else Silence()
        )
    if not _is_news(summary, older):
        return Silence()
    received = await receive(desk, incoming, heard_of(incoming, edit.words.pasted.text))
    if received is None:
        return Silence()
    sender, incoming = received
    if older is None:
        return await intake(Turn(desk, incoming, sender), edit.words, summary)
    return await propose(Turn(desk, incoming, sender), older, edit.words)


async def edit_heard(desk: Desk, incoming: Incoming, edit: Edited) -> Heard | None:
    """What is kept of an edit; None where it is none of our business."""
    older = await _older(desk, incoming, edit)
    if not _may_be_news(edit, older):
        return None
    known = await here(desk, incoming, edit.words.pasted)
    edit = replace(edit, words=without_forgotten(edit.words, known))
    try:
        is_news = _is_news(await understood(desk, incoming, edit.words.pasted, known=known), older)
    except GivenUp:
        is_news = _was_ours(desk, incoming, edit, older)
    return heard_of(incoming, edit.words.pasted.text) if is_news else None


async def _older(desk: Desk, incoming: Incoming, edit: Edited) -> StoredMeeting | None:
    return await desk.store.meetings.from_source(source_of(incoming, edit.message_id))


def _may_be_news(edit: Edited, older: StoredMeeting | None) -> bool:
    """Notes that came in a file were not what was edited, and what was discarded stays so."""
    return not edit.words.files and not (older and older.is_discarded)


def _is_news(summary: Summary, older: StoredMeeting | None) -> bool:
    return is_notes(summary) if older is None else fingerprint(summary).whole != older.fingerprint


def _was_ours(desk: Desk, incoming: Incoming, edit: Edited, older: StoredMeeting | None) -> bool:
    """Of what can't be read: whether it was notes before, or is for us now."""
    return older is not None or is_ours(desk, incoming, edit.words.pasted)


async def deleted(desk: Desk, incoming: Incoming, gone: Deleted) -> Answer:
    """Nothing is deleted by itself: the receipt comes back, with Discard for its poster."""
    stored = await desk.store.meetings.from_source(source_of(incoming, gone.message_id))
    if stored is None or stored.is_discarded or await receive(desk, incoming, heard_of(incoming)) is None:
        return Silence()
    return await receipt(desk, stored, News.DELETED, incoming.at)
