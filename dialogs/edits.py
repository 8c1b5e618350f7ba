"""Messages that were changed or taken away after their notes were read."""

from dialogs.answer import Answer, News, Silence
from dialogs.desk import Desk, receive, source_of, understood
from dialogs.incoming import Deleted, Edited, Incoming
from dialogs.intake import intake
from dialogs.receipt import receipt
from dialogs.revise import propose
from domain.fingerprint import fingerprint
from domain.summary import Summary, is_notes
from storage import StoredMeeting


async def edited(desk: Desk, incoming: Incoming, edit: Edited) -> Answer:
    """Show what an edit changes; an edit that changes no notes is none of our business."""
    if edit.words.files:  # the notes are in the file, and that is not what was edited
        return Silence()
    summary = await understood(desk, incoming, edit.words.pasted)
    older = await desk.store.meetings.from_source(source_of(incoming, edit.message_id))
    if not (is_notes(summary) if older is None else _changes(older, summary)):
        return Silence()
    received = await receive(desk, incoming, edit.words.pasted.text)
    if received is None:
        return Silence()
    sender, incoming = received
    if older is None:
        return await intake(desk, incoming, sender, edit.words, summary)
    return await propose(desk, incoming, sender, older, edit.words)


def _changes(older: StoredMeeting, summary: Summary) -> bool:
    return not older.is_discarded and fingerprint(summary).whole != older.fingerprint


async def deleted(desk: Desk, incoming: Incoming, gone: Deleted) -> Answer:
    """Nothing is deleted by itself: the receipt comes back, with Discard for its poster."""
    stored = await desk.store.meetings.from_source(source_of(incoming, gone.message_id))
    if stored is None or stored.is_discarded or await receive(desk, incoming, None) is None:
        return Silence()
    return await receipt(desk, stored, News.DELETED, incoming.at)
