"""What a reply says, as values: a tuple of acts, each with what it is about and the words that said it."""

from dataclasses import dataclass, field
from datetime import date, datetime

from domain.move import Move

LAST = -1
"""The place at the end of what was shown."""


@dataclass(frozen=True, slots=True)
class Reference:
    """`#14` is a task's number; a bare number is the person's own; "the first" a place in what they were shown.

    Places count from 1, or from LAST backwards.
    """

    number: int
    is_task: bool = False
    is_place: bool = False

    def __str__(self) -> str:
        """As people write it."""
        if self.is_place:
            return "last" if self.number == LAST else f"{self.number}."
        return f"#{self.number}" if self.is_task else str(self.number)


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
class NotYet:
    """It stays open; `until` is the day by which they mean to do it, or before which they won't."""

    until: date | None = None


@dataclass(frozen=True, slots=True)
class Perhaps:
    """It may be done: they doubt it, or somebody else says so."""


@dataclass(frozen=True, slots=True)
class Remind:
    """They want to be asked again then: at an instant, or on a day; neither: later."""

    at: datetime | None = None
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Give:
    """Somebody else does it; `is_sure` when they say so, else that person only knows."""

    who: str
    is_sure: bool


What = Move | NotYet | Perhaps | Remind | Give


@dataclass(frozen=True, slots=True)
class Saying:
    """One thing said of tasks."""

    about: About
    what: What
    words: str = field(default="", compare=False)
    rule: str = field(default="", compare=False)  # what read it


@dataclass(frozen=True, slots=True)
class Away:
    """Not there before that day, or until it: people mean either."""

    until: date


@dataclass(frozen=True, slots=True)
class Asked:
    """Something they ask."""

    words: str


@dataclass(frozen=True, slots=True)
class Seen:
    """Read, thanks."""


@dataclass(frozen=True, slots=True)
class Affirmed:
    """Yes, or no, and nothing else."""

    is_yes: bool


@dataclass(frozen=True, slots=True)
class Unknown:
    """Words that were not understood, as written; `about` where they name it."""

    words: str
    about: About = Only()


@dataclass(frozen=True, slots=True)
class Declined:
    """None of what was asked about."""


@dataclass(frozen=True, slots=True)
class Correct:
    """What they recorded last was not meant; these were, if anything."""

    acts: tuple["Act", ...] = ()


Act = Saying | Away | Asked | Seen | Affirmed | Declined | Correct | Unknown


@dataclass(frozen=True, slots=True)
class Reply:
    """Every act of a message, in its order."""

    acts: tuple[Act, ...] = ()

    @property
    def sayings(self) -> tuple[Saying, ...]:
        """What is said of tasks."""
        return tuple(act for act in self.acts if isinstance(act, Saying))

    @property
    def unknown(self) -> tuple[str, ...]:
        """What was not understood."""
        return tuple(act.words for act in self.acts if isinstance(act, Unknown))

    def __bool__(self) -> bool:
        """Whether anything was understood."""
        return any(not isinstance(act, Unknown) for act in self.acts)
