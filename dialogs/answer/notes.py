"""Answers about pasted notes."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.people import Person
from domain.summary import Draft
from domain.task import Meeting, Task


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
    CLARIFIED = "clarified"


@dataclass(frozen=True, slots=True)
class Question:
    """Who is meant by a name that fits several people; `others` are the rest of the conversation."""

    written: str
    candidates: tuple[Person, ...]
    others: tuple[Person, ...]


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
    questions: tuple[Question, ...] = ()
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


@dataclass(frozen=True, slots=True)
class TooLong:
    """It couldn't be read in time; what was said is kept, and no meeting was stored."""


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
class Unreachable:
    """In a meeting's thread: people who have no app, and the meeting's tasks that wait for that."""

    meeting: Meeting
    people: tuple[Person, ...]
    tasks: tuple[Task, ...]
    today: date


@dataclass(frozen=True, slots=True)
class Weekly:
    """A conversation's week: what was closed in it, and what is open."""

    closed: tuple[Task, ...]
    open: tuple[Task, ...]
    today: date
