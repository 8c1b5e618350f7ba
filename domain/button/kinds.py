"""The buttons on cards."""

from dataclasses import dataclass
from datetime import date

from domain.button.people import (
    AdmitButton,
    ClaimButton,
    ClarifyButton,
    ForgetButton,
    ForgetMeButton,
    HandOverButton,
    MakeTaskButton,
    NamesButton,
    ReviewButton,
)
from domain.button.talk import (
    AnswerButton,
    DismissButton,
    MoreButton,
    SayButton,
    UndoButton,
    WalkButton,
)
from domain.button.verbs import SET_DAY, MeetingVerb, RevisionVerb, SettingVerb, TaskVerb
from domain.form import MyForm, TeamForm
from domain.review import ReviewForm


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


@dataclass(frozen=True, slots=True)
class SettingButton:
    """A button on one's settings; `value` is the language."""

    verb: SettingVerb
    value: str = ""


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
