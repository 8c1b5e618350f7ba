"""What a meeting walks through first: what is open from those before it, what they decided, and left open."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from domain.people import OwnerState, fold
from domain.report import Stated
from domain.series import series_of
from domain.summary import StatementKind
from domain.task import Meeting, Status, Task
from domain.urgency import coming_day, most_urgent

SOON = timedelta(days=7)
QUIET = timedelta(days=14)  # without a word: two meetings of a weekly series
UNPLACED = frozenset({OwnerState.UNKNOWN, OwnerState.AMBIGUOUS, OwnerState.LEFT})


class Part(StrEnum):
    """Why a task is walked through; it stands in the first that it fits."""

    LATE = "late"
    BLOCKED = "blocked"
    NOBODY = "nobody"
    SOON = "soon"
    QUIET = "quiet"
    UNDER_WAY = "under_way"


@dataclass(frozen=True, slots=True)
class Agenda:
    """Of these meetings, newest first: what is open, by why it is told, what the last one marked, what was done since.

    `heard` is the day on which somebody last spoke of a task: in the notes, or since.
    """

    meetings: tuple[Meeting, ...]
    parts: tuple[tuple[Part, tuple[Task, ...]], ...] = ()
    stated: tuple[Stated, ...] = ()
    heard: Mapping[int, date] | None = None
    done: int = 0

    @property
    def tasks(self) -> tuple[Task, ...]:
        """All that is open, in the order in which it is told."""
        return tuple(task for _, tasks in self.parts for task in tasks)

    @property
    def decisions(self) -> tuple[Stated, ...]:
        """What the last meeting decided, to be confirmed."""
        return tuple(each for each in self.stated if each.statement.kind is StatementKind.DECISION)

    @property
    def questions(self) -> tuple[Stated, ...]:
        """What it left open."""
        return tuple(each for each in self.stated if each.statement.kind is StatementKind.QUESTION)


def agenda(
    meetings: Sequence[Meeting],
    tasks: Iterable[Task],
    said: Mapping[int, date],
    stated: Iterable[Stated],
    done: int,
    today: date,
) -> Agenda:
    """Each open task under the first reason there is, the most urgent first."""
    ordered = most_urgent(tasks, today)
    heard = {task.number: max(said.get(task.number, date.min), task.meeting.held_on) for task in ordered}
    why = {task.number: part_of(task, heard[task.number], today) for task in ordered}
    parts = ((part, tuple(task for task in ordered if why[task.number] is part)) for part in Part)
    return Agenda(tuple(meetings), tuple(each for each in parts if each[1]), tuple(stated), heard, done)


def part_of(task: Task, heard: date, today: date) -> Part:
    """Why an open task is walked through; `heard` is when somebody last spoke of it."""
    if task.is_late(today):
        return Part.LATE
    if task.status is Status.BLOCKED:
        return Part.BLOCKED
    if all(owner.state in UNPLACED for owner in task.owners):
        return Part.NOBODY
    day = coming_day(task.due, today)
    if day and day <= today + SOON:
        return Part.SOON
    return Part.QUIET if heard <= today - QUIET else Part.UNDER_WAY


def of_one_kind(meetings: Sequence[Meeting], title: str, *, is_shared: bool) -> tuple[Meeting, ...]:
    """Of what is there, newest first, the meetings that an agenda is of.

    Without a title those of the conversation, or where many meet the series of the newest; else the series of the
    newest whose title has these words, in its conversation.
    """
    words = fold(title).split()
    first = next((each for each in meetings if set(words) <= set(fold(each.title).split())), None)
    if first is None or (is_shared and not words):
        return tuple(meetings) if first else ()
    kind = (first.space_id, series_of(first.title))
    return tuple(each for each in meetings if (each.space_id, series_of(each.title)) == kind)
