"""What we say, as data; cards and words are made of it at the edge."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.people import Person
from domain.report import Report
from domain.summary import Draft
from domain.task import Meeting, Status, Task, What


@dataclass(frozen=True, slots=True)
class Silence:
    """Nothing to say: we weren't spoken to."""


class HelpFor(StrEnum):
    """Why help is shown."""

    ASKED = "asked"
    WELCOME = "welcome"
    NOT_UNDERSTOOD = "not_understood"
    EMPTY = "empty"
    BUTTON = "button"
    NUMBERS = "numbers"


@dataclass(frozen=True, slots=True)
class Help:
    """What can be said to us."""

    because: HelpFor


class News(StrEnum):
    """What a receipt tells first."""

    NEW = "new"
    AGAIN = "again"
    RESTORED = "restored"
    HELD = "held"
    RELEASED = "released"
    SENT = "sent"
    DISCARDED = "discarded"
    STANDS = "stands"
    TOPICS = "topics"
    UPDATED = "updated"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """Notes as stored. `first_digest_at` is None when nothing is to go out; `zone` is the team's.

    `is_blind` when Teams did not tell who is in the conversation. After Send now `sent`, `had` (a message that day
    already) and `failed` (Teams didn't take it) count people.
    """

    meeting: Meeting
    tasks: tuple[Task, ...]
    not_understood: tuple[str, ...]
    news: News
    zone: ZoneInfo
    first_digest_at: datetime | None = None
    is_held: bool = False
    is_blind: bool = False
    sent: int = 0
    had: int = 0
    failed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Newer:
    """What newer notes of a meeting say otherwise, to be confirmed; `changed` pairs ours with theirs."""

    revision_id: int
    meeting: Meeting
    added: tuple[Draft, ...]
    changed: tuple[tuple[Task, Draft], ...]
    gone: tuple[Task, ...]


@dataclass(frozen=True, slots=True)
class Why:
    """What a task was read from: the lines, and the reader (`rule`) that took them."""

    task: Task
    lines: tuple[str, ...]
    rule: str


@dataclass(frozen=True, slots=True)
class NoTasks:
    """We were handed notes in which no task could be found; `topics` counts what was."""

    title: str
    topics: int
    not_understood: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TooMany:
    """More tasks than one meeting can have; nothing was stored."""

    tasks: int
    most: int


class UnreadFor(StrEnum):
    """Why a file was not taken as notes; PASSED_OVER wasn't even opened."""

    KIND = "kind"
    TOO_LARGE = "too_large"
    BROKEN = "broken"
    GONE = "gone"
    NO_ACCESS = "no_access"
    FAILED = "failed"
    NO_TASKS = "no_tasks"
    PASSED_OVER = "passed_over"


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that we were handed and that is not in the answer."""

    name: str
    because: UnreadFor


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An answer, if there is anything else to say, and the files it leaves out."""

    files: tuple[Unread, ...]
    answer: "Answer | None"


class ListKind(StrEnum):
    """Which card a stored numbered list is shown as."""

    DIGEST = "digest"
    QUESTION = "question"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class Item:
    """A numbered line: `position` never changes once shown."""

    position: int
    task: Task


@dataclass(frozen=True, slots=True)
class Notice:
    """What a click or reply did to one task; `changed` is None when things already stood so."""

    task: Task
    changed: What | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A numbered list for one person, with buttons: their digest, or a question which one is meant.

    `asked` is the status a question is about; `beyond` counts open items that found no place in the list.
    """

    id: int
    kind: ListKind
    reader: Person
    items: tuple[Item, ...]
    today: date
    asked: Status | None = None
    notice: Notice | None = None
    beyond: int = 0


@dataclass(frozen=True, slots=True)
class Marked:
    """What a typed reply recorded, and how many items are still open for that person."""

    notices: tuple[Notice, ...]
    left: int


@dataclass(frozen=True, slots=True)
class Noted:
    """Words we didn't understand, kept as a note on the only task they can be about."""

    listing: Listing


class NoSuch(StrEnum):
    """Why nothing was changed."""

    NO_TASK = "no_task"
    NOT_YOURS = "not_yours"
    NOT_POSTER = "not_poster"
    NOTHING_OPEN = "nothing_open"
    TWICE = "twice"


@dataclass(frozen=True, slots=True)
class Unchanged:
    """Nothing was changed, and why; `reference` is the number as it was typed."""

    why: NoSuch
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """The answer to a status question; the list is numbered for replies."""

    listing_id: int
    report: Report
    today: date


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something on our side failed in this turn; it is in the log, and may be tried again."""


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
    | Noted
    | Unchanged
    | Standing
)
