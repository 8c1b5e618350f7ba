"""What can't be read in time: kept as it is and told, where it is said to us or is notes by its beginning."""

from dialogs.answer import Answer, Silence, TooLong
from dialogs.desk import Desk, heard_of, receive
from dialogs.incoming import Incoming
from domain.summary import Pasted, is_notes, read

BEGINNING = 4 * 1024  # characters; read in no time, whatever they are


def is_ours(desk: Desk, incoming: Incoming, pasted: Pasted) -> bool:
    """Whether somebody waits for an answer to it."""
    return incoming.addressed or is_notes(read(_beginning(pasted), incoming.day(desk.pace), incoming.language))


def _beginning(pasted: Pasted) -> Pasted:
    return Pasted(pasted.text[:BEGINNING], pasted.html[:BEGINNING] if pasted.html else None)


async def unread(desk: Desk, incoming: Incoming, said: str) -> Answer:
    """Keep it; its sender is told, once."""
    return TooLong() if await receive(desk, incoming, heard_of(incoming, said)) else Silence()
