"""The buttons on cards."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.form import MyForm, TeamForm
from domain.people import Nobody
from domain.review import ReviewForm

SET_DAY = "set_day"
UNDO = "undo"
CLARIFY = "clarify"
NAMES = "names"
MAKE_TASK = "make_task"
REVIEW = "review"
CLAIM = "claim"
HAND_OVER = "hand_over"
ADMIT = "admit"
FORGET = "forget"
FORGET_ME, KEEP_ME = "forget_me", "keep_me"
DISMISS = "dismiss"
SAY = "say"
MORE = "more"
WALK = "walk"
ALL_OF_THEM = "all_of_them"
NONE_OF_THEM = "none_of_them"
SAID = "said"  # the input of a list in which somebody is picked, or something typed
PICKED_DAY = "day"  # the input of a card in which a day is picked


class TaskVerb(StrEnum):
    """What can be pressed about a task."""

    DONE = "done"
    IN_PROGRESS = "in_progress"
    BLOCKED = "blocked"
    SNOOZE = "snooze"
    NOT_MINE = "not_mine"
    MY_PART = "my_part"
    REOPEN = "reopen"
    AS_ASKED = "as_asked"
    ASK = "ask_now"  # has its lead asked at once
    TELL = "tell"  # tells who is waited on
    GIVE = "give"  # asks to whom
    GIVE_IT = "give_it"  # to who was picked
    WAITS = "waits"  # on what was typed
    DAY = "move_day"  # asks to which
    DAY_IT = "move_day_it"  # to the one that was picked
    DROP = "drop"


class MeetingVerb(StrEnum):
    """What can be pressed about a meeting."""

    HOLD = "hold"
    RESUME = "resume"
    SEND_NOW = "send_now"
    DISCARD = "discard"
    ASK_SILENT = "ask_silent"  # those without a word
    EXPORT = "export"


class RevisionVerb(StrEnum):
    """What can be pressed about newer notes of a meeting we have."""

    APPLY = "apply"
    KEEP = "keep"
    SEPARATE = "separate"


@dataclass(frozen=True, slots=True)
class TaskButton:
    """A button on a numbered list; `said` is what was typed or picked beside it."""

    verb: TaskVerb
    number: int
    listing_id: int
    said: str = ""


@dataclass(frozen=True, slots=True)
class MeetingButton:
    """A button on a meeting's card."""

    verb: MeetingVerb
    meeting_id: int


@dataclass(frozen=True, slots=True)
class RevisionButton:
    """A button on a difference."""

    verb: RevisionVerb
    revision_id: int


@dataclass(frozen=True, slots=True)
class DayButton:
    """The day that a receipt's poster picked; None where the field was left empty or holds nonsense."""

    meeting_id: int
    day: date | None = None

    @property
    def verb(self) -> str:
        """What it is called in a card."""
        return SET_DAY


class SettingVerb(StrEnum):
    """What can be pressed about oneself."""

    LANGUAGE = "language"
    PAUSE = "pause"
    RESUME = "start"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class SettingButton:
    """A button on one's settings; `value` is the language."""

    verb: SettingVerb
    value: str = ""


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


class Paged(StrEnum):
    """The lists that have pages."""

    STATUS = "status"
    MINE = "mine"
    WAITING = "waiting"
    DATA = "data"


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


Button = (
    MoreButton
    | WalkButton
    | TaskButton
    | MeetingButton
    | RevisionButton
    | DayButton
    | UndoButton
    | SettingButton
    | ClarifyButton
    | NamesButton
    | MakeTaskButton
    | ReviewButton
    | ReviewForm
    | ClaimButton
    | HandOverButton
    | AdmitButton
    | ForgetButton
    | ForgetMeButton
    | DismissButton
    | SayButton
    | AnswerButton
    | MyForm
    | TeamForm
)
