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


@dataclass(frozen=True, slots=True)
class Stranger:
    """A name to which tasks were given, and who is meant; None where nobody is known there.

    `asked` leads those notes and is asked who that is, None where that is whoever reads this, or nobody.
    """

    written: str
    numbers: tuple[int, ...]
    question: Question | None = None
    asked: Person | None = None
