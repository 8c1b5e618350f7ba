"""What a reply says, as values."""

from dataclasses import dataclass
from datetime import date

from domain.move import Move

LAST = -1
"""The number of a reference to the last one shown."""


@dataclass(frozen=True, slots=True)
class Reference:
    """`#14` is a task's number; a bare number is a position in the newest list shown, LAST the one at its end."""

    number: int
    is_task: bool

    def __str__(self) -> str:
        """As people write it."""
        return f"#{self.number}" if self.is_task else "last" if self.number == LAST else str(self.number)


@dataclass(frozen=True, slots=True)
class Only:
    """No reference: the only open item is meant, else it is to be asked which."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """ "2", "#14", "1-3"."""

    references: tuple[Reference, ...]


@dataclass(frozen=True, slots=True)
class Everything:
    """ "all", "all but 2", "all but the invoice"; `of` is how many there must be ("both"), 0 any number."""

    but: tuple[Reference, ...] = ()
    but_named: str | None = None
    of: int = 0


@dataclass(frozen=True, slots=True)
class Named:
    """Words that should be of a title, as written; those that fit none are a question."""

    words: str


About = Only | Numbers | Everything | Named


@dataclass(frozen=True, slots=True)
class Saying:
    """One thing said."""

    about: About
    move: Move


@dataclass(frozen=True, slots=True)
class Away:
    """Not there before that day, or until it: people mean either."""

    until: date


@dataclass(frozen=True, slots=True)
class Reply:
    """`leftover` are the parts that were not understood, as written; false when nothing was understood."""

    sayings: tuple[Saying, ...] = ()
    away: Away | None = None
    is_seen: bool = False
    leftover: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything was understood."""
        return bool(self.sayings or self.away or self.is_seen)
