"""Names in notes that nobody knows yet."""

from dataclasses import dataclass

from domain.people import Person


@dataclass(frozen=True, slots=True)
class Question:
    """Who is meant by a name of notes that fits several people, or nobody; `others` are the rest of the conversation.

    `numbers` are the tasks that have it.
    """

    written: str
    candidates: tuple[Person, ...]
    others: tuple[Person, ...]
    numbers: tuple[int, ...] = ()
    meeting_id: int = 0
