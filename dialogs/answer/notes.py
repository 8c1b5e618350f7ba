"""Answers about pasted notes."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from dialogs.answer.lists import TakenBack
from dialogs.answer.names import Question
from domain.people import Person
from domain.progress import Progress
from domain.review import Problem, ReviewForm
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
    TASK_MADE = "task_made"
    CHECKED = "checked"
    UNDONE = "undone"
    SHOWN = "shown"  # nothing: it only shows how things stand


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """Who went through a meeting's tasks, how many of them, and how many corrections that made."""

    by: tuple[Person, ...]
    tasks: int
    corrections: int


@dataclass(frozen=True, slots=True)
class Review:
    """A page of a meeting's tasks to be corrected, as they are or as they were typed; `tasks` counts all of them.

    `people` can be owners. `is_dialog` where it opens in one, else it stands on a receipt.
    """

    form: ReviewForm
    meeting: Meeting
    tasks: int
    people: tuple[Person, ...] = ()
    problems: tuple[Problem, ...] = ()
    is_dialog: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """Notes as stored. `first_digest_at` is None when nothing is to go out; `zone` and `language` are the
    team's.

    `is_blind` when Teams did not tell who is in the conversation. After Send now `sent`, `had` (a message that day
    already) and `failed` (Teams didn't take it) count people. `undo_id` takes back what was just
    done, `taken` is what was; `people` may take what nobody owns; `review` is where the tasks are corrected on the
    card itself, or the next page of a dialog. `earlier` is what the meetings before it of its series left open,
    `progress` how its own tasks stand once they are asked about; at `look_again_at` it has something new to show.
    """

    meeting: Meeting
    tasks: tuple[Task, ...]
    not_understood: tuple[str, ...]
    news: News
    zone: ZoneInfo
    today: date
    language: str | None = None
    first_digest_at: datetime | None = None
    questions: tuple[Question, ...] = ()
    people: tuple[Person, ...] = ()
    is_held: bool = False
    is_blind: bool = False
    sent: int = 0
    had: int = 0
    failed: int = 0
    check: Check | None = None
    undo_id: int | None = None
    taken: TakenBack | None = None
    review: Review | None = None
    earlier: tuple[Task, ...] = ()
    progress: Progress | None = None
    look_again_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Newer:
    """What newer notes of a meeting say otherwise, to be confirmed; `changed` pairs ours with theirs.

    `language` is what the team chose.
    """

    revision_id: int
    meeting: Meeting
    added: tuple[Draft, ...]
    changed: tuple[tuple[Task, Draft], ...]
    gone: tuple[Task, ...]
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Why:
    """What a task was read from: the lines, while they are kept, and the reader (`rule`) that took them."""

    task: Task
    lines: tuple[str, ...]
    rule: str
    check: Check | None = None
    is_kept: bool = True


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
class Exported:
    """A meeting's tasks as text, to be taken elsewhere."""

    meeting: Meeting
    tasks: tuple[Task, ...]
    today: date


@dataclass(frozen=True, slots=True)
class Unreachable:
    """In a meeting's thread: people who have no app, and the meeting's tasks that wait for that."""

    meeting: Meeting
    people: tuple[Person, ...]
    tasks: tuple[Task, ...]
    today: date


@dataclass(frozen=True, slots=True)
class Weekly:
    """A conversation's week: what was closed in it, and what is open; `silent` of it has had no word for two weeks."""

    closed: tuple[Task, ...]
    open: tuple[Task, ...]
    today: date
    silent: tuple[Task, ...] = ()
