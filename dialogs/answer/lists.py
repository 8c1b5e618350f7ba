"""Answers about tasks: numbered lists, and what was recorded."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from dialogs.answer.names import Question, Stranger
from dialogs.answer.talk import Unchanged
from domain.cadence import Concern
from domain.news import TaskNews
from domain.people import Person
from domain.reply import What
from domain.report import Report
from domain.task import Change, Task
from domain.task import What as Changed


class ListKind(StrEnum):
    """Which card a stored numbered list is shown as."""

    DIGEST = "digest"
    QUESTION = "question"
    CONFIRM = "confirm"
    STATUS = "status"
    MINE = "mine"
    WAITING = "waiting"
    ASKED = "asked"
    REMINDER = "reminder"


@dataclass(frozen=True, slots=True)
class Item:
    """A line of a list; `number` is the reader's own for it, None where the task's #number is shown."""

    number: int | None
    task: Task

    @property
    def label(self) -> str:
        """As people read and type it."""
        return f"#{self.task.number}" if self.number is None else str(self.number)


@dataclass(frozen=True, slots=True)
class Notice:
    """What a click or reply did to one task, as its history has it; nothing when things already stood so.

    `said` is the day they named, after which they are asked again.
    """

    task: Task
    changes: tuple[Change, ...] = ()
    said: date | None = None

    @property
    def changed(self) -> Changed | None:
        """What it is about, before all."""
        return self.changes[0].what if self.changes else None


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What is as it was before, what others changed since, which stays, and when reminders would have come.

    `unmade` are the numbers of what wasn't there before: nobody is asked about it any more.
    """

    back: tuple[Task, ...]
    stands: tuple[Task, ...]
    reminders: tuple[datetime, ...] = ()
    unmade: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Led:
    """A task of others, and what is the matter with it: None once nothing is."""

    task: Task
    concern: Concern | None


class FormKind(StrEnum):
    """What a list asks beside its items."""

    GIVE = "give"
    DAY = "day"
    WAITS = "waits"


@dataclass(frozen=True, slots=True)
class Form:
    """To which of these people a task goes, when it is due, or on what it waits; `is_shared` where others read it."""

    kind: FormKind
    task: Task
    people: tuple[Person, ...] = ()
    is_shared: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A numbered list for one person, with buttons: their digest, or a question which one is meant.

    `asked` is what a question is about, or to be confirmed of all; `beyond` counts open items that found no place
    in the list, `before` those on the pages before it; `unclear` are words that were not understood; `undo_id`
    takes back what the notice tells, and `taken` is what was; `is_first` is the first message of ours that they
    ever get unasked. `closed` are items that others closed since the last digest, each by its task's number with
    who did; `led` are the tasks of others that want a look, of the `led_open` whose follow-up the reader leads;
    `led_beyond` more found no place. `news` is what else became of tasks. `heirs` may take over what people left who
    are no longer in the conversation; `handed` tells who just did, and how many tasks. `asked_by` had us ask at once;
    `waited_on` is whom a blocked task waits on, by its number. `questions` are names in the notes of these items that
    nobody knows.
    """

    id: int
    kind: ListKind
    reader: Person
    items: tuple[Item, ...]
    today: date
    asked: What | None = None
    notice: Notice | None = None
    beyond: int = 0
    before: int = 0
    unclear: tuple[str, ...] = ()
    undo_id: int | None = None
    taken: TakenBack | None = None
    is_first: bool = False
    closed: tuple[tuple[int, str | None], ...] = ()
    led: tuple[Led, ...] = ()
    led_open: int = 0
    led_beyond: int = 0
    news: tuple[TaskNews, ...] = ()
    heirs: tuple[Person, ...] = ()
    handed: tuple[Person, int] | None = None
    asked_by: Person | None = None
    waited_on: tuple[tuple[int, Person], ...] = ()
    questions: tuple[Question, ...] = ()
    form: Form | None = None

    def left_by(self, person: Person) -> tuple[Task, ...]:
        """What somebody who left owns on this list, and nobody else is asked about."""
        return tuple(item.task for item in self.items if person in item.task.leavers)

    @property
    def leavers(self) -> tuple[Person, ...]:
        """Everybody who left and owns something on this list."""
        return tuple(dict.fromkeys(person for item in self.items for person in item.task.leavers))


@dataclass(frozen=True, slots=True)
class Offer:
    """What may be wanted next, with a tap: to be reminded of a task, or to give it to somebody."""

    task: Task
    person: Person | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """What was recorded, how many items are still open for that person, and how to take it back.

    `left` is None where that is beside the point. `problems` are parts that changed nothing, and why; `question` asks
    which item another part is about, or how it stands with what was `unclear`. `led` tells who leads the follow-up of
    how many meetings from now on. `strangers` are names that tasks were given to and nobody here has.
    """

    notices: tuple[Notice, ...]
    left: int | None = None
    undo_id: int | None = None
    problems: tuple[Unchanged, ...] = ()
    question: Listing | None = None
    led: tuple[Person, int] | None = None
    offers: tuple[Offer, ...] = ()
    strangers: tuple[Stranger, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminded:
    """What somebody is reminded of, none: of what is open with them then. `at` is in their own zone, as is `today`.

    `beyond_due` are those that are due before that day; `day_off` is the day they named, where it isn't worked.
    """

    at: datetime
    tasks: tuple[Task, ...]
    today: date
    beyond_due: tuple[Task, ...] = ()
    day_off: date | None = None


@dataclass(frozen=True, slots=True)
class Word:
    """What somebody said, and on which day."""

    by: str
    day: date
    text: str


@dataclass(frozen=True, slots=True)
class Standing:
    """The answer to a status question of that reader, `asked` as it was; the list is numbered for replies.

    `last` is the newest word on what is open.
    """

    listing_id: int
    report: Report
    items: tuple[Item, ...]
    today: date
    reader: Person | None = None
    asked: str = ""
    last: Word | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """Somebody's task waits on whoever reads this."""

    by: Person
    task: Task
