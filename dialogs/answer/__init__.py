"""What we say, as data; cards and words are made of it at the edge."""

from dataclasses import dataclass

from dialogs.answer.lists import Item, Listing, ListKind, Marked, Noted, Notice, Standing, TakenBack
from dialogs.answer.notes import Newer, News, NoTasks, Question, Receipt, TooMany, Unread, UnreadFor, Why
from dialogs.answer.talk import Heard, Help, HelpFor, NoSuch, Settings, Silence, Terms, Trouble, Unchanged

__all__ = [
    "Answer",
    "Heard",
    "Help",
    "HelpFor",
    "Item",
    "LeftOut",
    "ListKind",
    "Listing",
    "Marked",
    "Newer",
    "News",
    "NoSuch",
    "NoTasks",
    "Noted",
    "Notice",
    "Question",
    "Receipt",
    "Settings",
    "Silence",
    "Standing",
    "TakenBack",
    "Terms",
    "TooMany",
    "Trouble",
    "Unchanged",
    "Unread",
    "UnreadFor",
    "Why",
]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An answer, if there is anything else to say, and the files it leaves out."""

    files: tuple[Unread, ...]
    answer: "Answer | None"


Answer = (
    Silence
    | Trouble
    | Help
    | Receipt
    | Newer
    | Why
    | NoTasks
    | TooMany
    | LeftOut
    | Listing
    | Marked
    | TakenBack
    | Settings
    | Terms
    | Heard
    | Noted
    | Unchanged
    | Standing
)
