"""Buttons about whom a name means, whose something is, and what a meeting's lead corrects."""

from dataclasses import dataclass

from domain.button.verbs import ADMIT, CLAIM, CLARIFY, FORGET, FORGET_ME, HAND_OVER, KEEP_ME, MAKE_TASK, NAMES, REVIEW
from domain.people import Nobody


@dataclass(frozen=True, slots=True)
class ClarifyButton:
    """Says who a name of a meeting's notes is.

    `person_id` 0 is nobody in Teams, None who was picked from a list: that of the question at `place` on its card.
    """

    meeting_id: int
    written: str
    person_id: int | None
    place: int = 0

    @property
    def verb(self) -> str:
        """What it is called in a card."""
        return CLARIFY


@dataclass(frozen=True, slots=True)
class NamesButton:
    """Says who several names of a meeting's notes are, and who takes what nobody owns, as picked in one card.

    What nobody was picked for has None. `listing_id` where that card is a numbered list, None on a receipt; `first` is
    the place there of the first name. `told` are the tasks of an answer that is neither, told once more.
    """

    meeting_id: int
    names: tuple[tuple[str, int | Nobody | None], ...] = ()
    takers: tuple[tuple[int, int | None], ...] = ()
    listing_id: int | None = None
    first: int = 0
    told: tuple[int, ...] = ()

    @property
    def verb(self) -> str:
        """What it is called in a card."""
        return NAMES


@dataclass(frozen=True, slots=True)
class MakeTaskButton:
    """Makes a task of a line that was not understood; `line` is its print, which holds whatever else is read anew."""

    meeting_id: int
    line: str

    @property
    def verb(self) -> str:
        """What it is called in a card."""
        return MAKE_TASK


@dataclass(frozen=True, slots=True)
class ReviewButton:
    """Opens a page of a meeting's tasks, to be corrected; the first is 0."""

    meeting_id: int
    page: int = 0

    @property
    def verb(self) -> str:
        """What it is called in a card."""
        return REVIEW


@dataclass(frozen=True, slots=True)
class ClaimButton:
    """Takes what a group was to do."""

    meeting_id: int
    number: int

    @property
    def verb(self) -> str:
        """What it is called in a card."""
        return CLAIM


@dataclass(frozen=True, slots=True)
class HandOverButton:
    """Gives what somebody who left owns on a list to who was picked, at `place` on its card; None: nobody.

    `numbers` are the tasks that were left ticked; None where the card had no ticks: all of them.
    """

    listing_id: int
    source_id: int
    place: int
    target_id: int | None = None
    numbers: tuple[int, ...] | None = None

    @property
    def verb(self) -> str:
        """What it is called in a card."""
        return HAND_OVER


@dataclass(frozen=True, slots=True)
class AdmitButton:
    """Lets somebody from outside be asked, in this team."""

    meeting_id: int
    person_id: int

    @property
    def verb(self) -> str:
        """What it is called in a card."""
        return ADMIT


@dataclass(frozen=True, slots=True)
class ForgetButton:
    """Asks again who a name is, in the team of a conversation."""

    space_id: int
    written: str

    @property
    def verb(self) -> str:
        """What it is called in a card."""
        return FORGET


@dataclass(frozen=True, slots=True)
class ForgetMeButton:
    """Has whoever presses it forgotten, or not after all."""

    is_sure: bool

    @property
    def verb(self) -> str:
        """What it is called in a card."""
        return FORGET_ME if self.is_sure else KEEP_ME
