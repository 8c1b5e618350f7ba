"""Messages that were changed or taken away after their notes were read."""

from dialogs.answer import Answer, News, Silence
from dialogs.desk import Desk, sender_of, source_of, understood
from dialogs.incoming import Deleted, Edited, Incoming
from dialogs.intake import intake
from dialogs.receipt import receipt
from dialogs.revise import propose
from domain.fingerprint import fingerprint
from domain.summary import is_notes


async def edited(desk: Desk, incoming: Incoming, edit: Edited) -> Answer:
    """Show what an edit changes; an edit that changes no notes is none of our business."""
    if edit.words.files:  # the notes are in the file, and that is not what was edited
        return Silence()
    summary = understood(desk, incoming, edit.words.pasted)
    older = await desk.store.meeting_from(source_of(incoming, edit.message_id))
    if older is None or older.is_discarded:
        if not is_notes(summary):
            return Silence()
        return await intake(desk, incoming, await sender_of(desk, incoming), edit.words, summary)
    if fingerprint(summary) == older.fingerprint:
        return Silence()
    return await propose(desk, incoming, await sender_of(desk, incoming), older, edit.words)


async def deleted(desk: Desk, incoming: Incoming, gone: Deleted) -> Answer:
    """Nothing is deleted by itself: the receipt comes back, with Discard for its poster."""
    stored = await desk.store.meeting_from(source_of(incoming, gone.message_id))
    if stored is None or stored.is_discarded:
        return Silence()
    return await receipt(desk, stored, News.DELETED, incoming.at)
