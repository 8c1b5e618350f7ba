"""Buttons that say something, turn a page, answer a question or take back."""

from dataclasses import dataclass

from domain.button.verbs import ALL_OF_THEM, DISMISS, MORE, NONE_OF_THEM, SAY, UNDO, WALK, Paged


@dataclass(frozen=True, slots=True)
class DismissButton:
    """Asks somebody from outside no more, in the team of a conversation."""

    space_id: int
    person_id: int

    @property
    def verb(self) -> str:
        """What it is called in a card."""
        return DISMISS


@dataclass(frozen=True, slots=True)
class SayButton:
    """Says these words, as if whoever presses had typed them."""

    text: str

    @property
    def verb(self) -> str:
        """What it is called in a card."""
        return SAY


@dataclass(frozen=True, slots=True)
class MoreButton:
    """Shows the next page of a list, of a status what was `asked`; so many stand on the pages before it."""

    kind: Paged
    skip: int
    asked: str = ""

    @property
    def verb(self) -> str:
        """What it is called in a card."""
        return MORE


@dataclass(frozen=True, slots=True)
class WalkButton:
    """On the agenda of what was `asked`: a task of it is done, and the walk goes on."""

    number: int
    asked: str = ""

    @property
    def verb(self) -> str:
        """What it is called in a card."""
        return WALK


@dataclass(frozen=True, slots=True)
class AnswerButton:
    """Answers the question of a list for all of its tasks: what was said is meant of each of them, or of none."""

    listing_id: int
    is_all: bool

    @property
    def verb(self) -> str:
        """What it is called in a card."""
        return ALL_OF_THEM if self.is_all else NONE_OF_THEM


@dataclass(frozen=True, slots=True)
class UndoButton:
    """Takes back what the answer beside it told: that may be a numbered list, or a meeting's receipt."""

    undo_id: int
    listing_id: int | None = None
    meeting_id: int | None = None

    @property
    def verb(self) -> str:
        """What it is called in a card."""
        return UNDO
