"""A meeting's tasks as somebody goes through them: what they were shown, what they typed over it, what it corrects.

What comes back from a card is untrusted until read here.
"""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from domain.move import Correct
from domain.task import Status, Task

SAVE_REVIEW = "save_review"
ON_A_PAGE = 15  # so that a card of them stays below Teams' 28 KB, whatever they say
LONGEST_TITLE = 300
LONGEST_TYPED = 500  # of what is shown again, should it be wrong
MOST_OWNERS = 20  # of one task
TICKED = "true"
_PRINT = 6  # hexadecimal digits of each field
_SEEN = re.compile(f"[0-9a-f]{{{3 * _PRINT}}}")
_LARGEST = 2**31 - 1
Sent = Mapping[str, object]


class Field(StrEnum):
    """What can be corrected of a task; an input's id is one with the task's number behind it."""

    TITLE = "title"
    OWNERS = "owners"
    DUE = "due"
    DROP = "drop"


WORDED = (Field.TITLE, Field.OWNERS, Field.DUE)


@dataclass(frozen=True, slots=True)
class Row:
    """A task as the card has it: every field as words, as they were or as they were typed."""

    number: int
    title: str
    owners: str
    due: str
    is_dropped: bool = False


@dataclass(frozen=True, slots=True)
class ReviewForm:
    """A page as it was sent back; `seen` are prints of what each row was before anybody typed."""

    meeting_id: int
    page: int = 0
    rows: tuple[Row, ...] = ()
    seen: tuple[str, ...] = ()

    @property
    def verb(self) -> str:
        """What its button is called in a card."""
        return SAVE_REVIEW


class Fault(StrEnum):
    """Why a row can't be saved as it was typed."""

    NO_TITLE = "no_title"
    LONG_TITLE = "long_title"
    NO_DAY = "no_day"
    NO_PERSON = "no_person"
    WHICH_PERSON = "which_person"
    MANY_OWNERS = "many_owners"
    CHANGED = "changed"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a row; `said` are the words it is about, or what stands there since."""

    number: int
    fault: Fault
    said: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """What a row says otherwise than what was shown, and what that does to the task."""

    row: Row
    seen: str
    move: Correct


def listed(tasks: Sequence[Task]) -> tuple[Task, ...]:
    """Those that are gone through: all but what was dropped."""
    return tuple(task for task in tasks if task.status is not Status.CANCELLED)


def form_of(meeting_id: int, tasks: Sequence[Task], page: int = 0) -> ReviewForm:
    """A page of a meeting's tasks; where there are no more so many, the last."""
    shown = listed(tasks)
    at = max(min(page, pages(len(shown)) - 1), 0)
    rows = tuple(map(row_of, shown[at * ON_A_PAGE : (at + 1) * ON_A_PAGE]))
    return ReviewForm(meeting_id, at, rows, tuple(map(seen_as, rows)))


def pages(tasks: int) -> int:
    """How many there are of so many tasks."""
    return -(-tasks // ON_A_PAGE)


def row_of(task: Task) -> Row:
    """A task as it stands; a due date keeps the words of the notes."""
    names = [owner.name for owner in task.owners]
    gap = "; " if any("," in name for name in names) else ", "
    is_dropped = task.status is Status.CANCELLED
    title = (task.title or task.description)[:LONGEST_TITLE]
    return Row(task.number, title, gap.join(names)[:LONGEST_TYPED], task.due.text if task.due else "", is_dropped)


def names_in(owners: str) -> tuple[str, ...]:
    """The names somebody typed, each once; a semicolon parts those that have commas in them."""
    parts = owners.split(";" if ";" in owners else ",", MOST_OWNERS + 1)
    return tuple(dict.fromkeys(name for part in parts if (name := part.strip())))


def seen_as(row: Row) -> str:
    """What tells later whether a field is still as it was shown."""
    return "".join(map(_print, _words(row)))


def typed_over(row: Row, seen: str) -> frozenset[Field]:
    """The fields that say otherwise than what was shown."""
    fields = zip(WORDED, map(_print, _words(row)), _prints(seen), strict=True)
    changed = {field for field, now, then in fields if now != then}
    return frozenset(changed | ({Field.DROP} if row.is_dropped else set()))


def overtaken(correction: Correction, task: Task | None) -> Problem | None:
    """Why it can't be saved over what somebody else changed meanwhile; None where nobody did, or just that."""
    row = correction.row
    typed = typed_over(row, correction.seen)
    if task is None or (task.status is Status.CANCELLED and typed != {Field.DROP}):
        return Problem(row.number, Fault.GONE, row.title) if typed else None
    now = row_of(task)
    others = (typed & typed_over(now, correction.seen) & typed_over(now, seen_as(row))) - {Field.DROP}
    said = " · ".join(_said(now, field) for field in Field if field in others)
    return Problem(row.number, Fault.CHANGED, said) if others else None


def typed_again(now: ReviewForm, typed: ReviewForm, problems: Sequence[Problem]) -> ReviewForm:
    """A page with what was typed over it, to be sent once more; what was told of others' changes counts as seen."""
    there = {row.number: (row, seen) for row, seen in zip(typed.rows, typed.seen, strict=True)}
    told = {problem.number for problem in problems if problem.fault is Fault.CHANGED}
    rows, seen = list[Row](), list[str]()
    for row, print_ in zip(now.rows, now.seen, strict=True):
        over, before = there.get(row.number, (row, print_))
        kept = typed_over(over, before)
        rows.append(_typed(row, over, kept))
        seen.append(print_ if row.number in told else _mixed(print_, before, kept))
    return ReviewForm(now.meeting_id, now.page, tuple(rows), tuple(seen))


def _typed(now: Row, over: Row, kept: frozenset[Field]) -> Row:
    words = [old if field in kept else new for field, old, new in zip(WORDED, _words(over), _words(now), strict=True)]
    title, owners, due = (each[:LONGEST_TYPED] for each in words)
    return Row(now.number, title, owners, due, over.is_dropped)


def _mixed(now: str, before: str, kept: frozenset[Field]) -> str:
    """A field that was typed over is held against what stood there then."""
    pairs = zip(WORDED, _prints(before), _prints(now), strict=True)
    return "".join(old if field in kept else new for field, old, new in pairs)


def form_data(form: ReviewForm) -> dict[str, object]:
    """What the card's button sends beside its fields."""
    numbers = ",".join(str(row.number) for row in form.rows)
    where = {"meeting": form.meeting_id, "page": form.page}
    return {"verb": SAVE_REVIEW, **where, "tasks": numbers, "seen": ",".join(form.seen)}


def review_form(meeting_id: int, sent: Sent) -> ReviewForm | None:
    """A page as it was sent back; None for what no card of ours sends."""
    page, numbers, seen = sent.get("page"), _numbers(sent.get("tasks")), _listed(sent.get("seen"))
    is_ours = len(numbers) == len(seen) <= ON_A_PAGE and all(map(_SEEN.fullmatch, seen))
    if not is_ours or type(page) is not int or not 0 <= page <= _LARGEST:
        return None
    there = [(number, print_) for number, print_ in zip(numbers, seen, strict=True) if _is_sent(number, sent)]
    return ReviewForm(meeting_id, page, tuple(_row(n, sent) for n, _ in there), tuple(each for _, each in there))


def _is_sent(number: int, sent: Sent) -> bool:
    """A client may leave out a field that is empty, but of a row that it showed never all."""
    return any(isinstance(sent.get(f"{field}{number}"), str) for field in Field)


def _row(number: int, sent: Sent) -> Row:
    title, owners, due, drop = (_text(sent.get(f"{field}{number}")) for field in Field)
    return Row(number, title, owners, due, drop == TICKED)


def _text(value: object) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""


def _listed(value: object) -> list[str]:
    return value.split(",", ON_A_PAGE) if isinstance(value, str) and value else []


def _numbers(value: object) -> list[int]:
    listed = _listed(value)
    is_read = all(re.fullmatch("[1-9][0-9]{0,9}", each) for each in listed)
    return [int(each) for each in listed] if is_read else []


def _words(row: Row) -> tuple[str, str, str]:
    return _text(row.title), _text(row.owners), _text(row.due)


def _said(row: Row, field: Field) -> str:
    return {Field.TITLE: row.title, Field.OWNERS: row.owners or "–", Field.DUE: row.due or "–"}[field]


def _prints(seen: str) -> list[str]:
    return [seen[place : place + _PRINT] for place in range(0, len(seen), _PRINT)]


def _print(words: str) -> str:
    return hashlib.sha256(words.encode(errors="replace")).hexdigest()[:_PRINT]
