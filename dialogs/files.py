"""Files shared in a personal chat: the first that holds notes is taken in as if it had been pasted.

Only one of a message: an activity brings one meeting, and has one answer. The others are named, to be shared again.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from dialogs.answer import Answer, News, Unread, UnreadFor
from dialogs.desk import Desk, here, understood, without_forgotten
from dialogs.incoming import Incoming, SharedFile, Words
from dialogs.ports import GivenUp
from dialogs.receipt import receipt
from dialogs.revise import repeated
from dialogs.turn import Turn
from domain.summary import Summary, is_notes


@dataclass(frozen=True, slots=True)
class Notes:
    """A file's text in place of the message's, and what it says."""

    words: Words
    summary: Summary


async def open_files(desk: Desk, incoming: Incoming, words: Words) -> tuple[Notes | None, tuple[Unread, ...]]:
    """The first file that holds notes, and every file that isn't taken, in their order."""
    unread: list[Unread] = []
    for position, file in enumerate(words.files, 1):
        opened = await _open(desk, incoming, words, file)
        if isinstance(opened, Notes):
            return opened, (*unread, *passed_over(words.files[position:]))
        unread.append(opened)
    return None, tuple(unread)


def passed_over(files: Iterable[SharedFile]) -> tuple[Unread, ...]:
    """Files that nobody opens because something else is answered."""
    return tuple(Unread(file.name, UnreadFor.PASSED_OVER) for file in files)


async def answered_before(turn: Turn) -> Answer | None:
    """What this activity's file was answered with; when Teams delivers again, the file may be gone or different."""
    if again := await repeated(turn):
        return again
    stored = await turn.store.meetings.from_source(turn.deed.source)
    if stored is None:
        return None
    told = await receipt(turn.desk, stored, News.NEW, turn.at)
    return told if told.tasks else replace(told, news=News.TOPICS)


async def _open(desk: Desk, incoming: Incoming, words: Words, file: SharedFile) -> Notes | Unread:
    pasted = await desk.messenger.fetch(file)
    if isinstance(pasted, Unread):
        return pasted
    known = await here(desk, incoming, pasted)
    words = without_forgotten(replace(words, pasted=pasted, files=()), known)
    try:
        summary = await understood(desk, incoming, words.pasted, known=known)
    except GivenUp:
        return Unread(file.name, UnreadFor.TOO_LARGE)
    if summary.tasks or is_notes(summary):
        return Notes(words, summary)
    return Unread(file.name, UnreadFor.NO_TASKS)
