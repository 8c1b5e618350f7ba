"""What we say, as data; cards and words are made of it at the edge."""

from dataclasses import dataclass

from dialogs.answer.asked import (
    Counts,
    Decisions,
    Details,
    Glance,
    NotFound,
    NoWord,
    Remark,
    Remarks,
    Source,
    ToldWhenAsked,
    Walked,
    WhenDue,
    WhichOne,
    WhoHas,
    WhoSees,
    WhoWeAre,
    WhyMe,
)
from dialogs.answer.data import DataLine, Label, Parting, PersonalData, Section, Stage
from dialogs.answer.lists import (
    Form,
    FormKind,
    Item,
    Led,
    Listing,
    ListKind,
    Marked,
    Notice,
    Offer,
    Reminded,
    Standing,
    TakenBack,
    Told,
    Word,
)
from dialogs.answer.names import Question, Stranger
from dialogs.answer.notes import (
    Check,
    Exported,
    Newer,
    News,
    NoTasks,
    Receipt,
    Review,
    TooLong,
    TooMany,
    Unreachable,
    Unread,
    UnreadFor,
    Weekly,
    Why,
)
from dialogs.answer.talk import (
    Heard,
    Help,
    HelpFor,
    NoSuch,
    Prompted,
    PromptedFor,
    Settings,
    Silence,
    TeamSettings,
    Tells,
    Terms,
    ToldApart,
    Trouble,
    Unchanged,
    Welcome,
)

__all__ = [
    "AlsoChosen",
    "Answer",
    "Check",
    "Counts",
    "DataLine",
    "Decisions",
    "Details",
    "Exported",
    "Form",
    "FormKind",
    "Glance",
    "Heard",
    "Help",
    "HelpFor",
    "InEnglish",
    "Item",
    "Label",
    "Led",
    "LeftOut",
    "ListKind",
    "Listing",
    "Marked",
    "Newer",
    "News",
    "NoSuch",
    "NoTasks",
    "NoWord",
    "NotFound",
    "Notice",
    "Offer",
    "Parting",
    "PersonalData",
    "Prompted",
    "PromptedFor",
    "Question",
    "Receipt",
    "Remark",
    "Remarks",
    "Reminded",
    "Review",
    "Section",
    "Settings",
    "Silence",
    "Source",
    "Stage",
    "Standing",
    "Stranger",
    "TakenBack",
    "TeamSettings",
    "Tells",
    "Terms",
    "Told",
    "ToldApart",
    "ToldWhenAsked",
    "TooLong",
    "TooMany",
    "Trouble",
    "Unchanged",
    "Unreachable",
    "Unread",
    "UnreadFor",
    "Walked",
    "Weekly",
    "Welcome",
    "WhenDue",
    "WhichOne",
    "WhoHas",
    "WhoSees",
    "WhoWeAre",
    "Why",
    "WhyMe",
    "Word",
]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An answer, if there is anything else to say, and the files it leaves out."""

    files: tuple[Unread, ...]
    answer: "Answer | None"


@dataclass(frozen=True, slots=True)
class AlsoChosen:
    """An answer, and what the same words chose for their sender ("2 done, on leave until Monday")."""

    chosen: "Answer"
    answer: "Answer"


@dataclass(frozen=True, slots=True)
class InEnglish:
    """An answer to somebody whose language we don't speak, with which ones we do: said once to each."""

    answer: "Answer"


Answer = (
    Silence
    | Prompted
    | Told
    | Exported
    | Unreachable
    | Weekly
    | Trouble
    | Help
    | Welcome
    | Receipt
    | Review
    | Newer
    | Why
    | NoTasks
    | TooMany
    | TooLong
    | LeftOut
    | AlsoChosen
    | InEnglish
    | Listing
    | Marked
    | Reminded
    | TakenBack
    | Settings
    | TeamSettings
    | ToldApart
    | Terms
    | Parting
    | PersonalData
    | Heard
    | Unchanged
    | Standing
    | ToldWhenAsked
    | Walked
)
