"""What the next meeting walks through, and why each task is among it."""

from dataclasses import replace
from datetime import date

import pytest

from domain.agenda import Part, agenda, of_one_kind, part_of
from domain.dates import Due, Kind
from domain.people import OwnerState, Person
from domain.report import Stated
from domain.summary import Statement, StatementKind
from domain.task import Meeting, Owner, Status, Task

TODAY = date(2026, 11, 18)
DANA = Person(id=1, name="Dana Peeters", given_name="Dana")
KARIM = Owner(written="Karim", state=OwnerState.CERTAIN, person=Person(id=2, name="Karim Haddad", given_name="Karim"))
MEETING = Meeting(id=1, title="Board 4 November 2026", held_on=date(2026, 11, 16), space_id="19:a", poster=DANA)
TASK = Task(number=1, title="Count", description="", meeting=MEETING, owners=(KARIM,))


def due(day: int, kind: Kind = Kind.DEADLINE) -> Due:
    """A day of this month."""
    return Due("then", kind, None, date(2026, 11, day), TODAY)


PARTS = [
    (replace(TASK, due=due(17)), TODAY, Part.LATE),
    (replace(TASK, due=due(17), status=Status.BLOCKED), TODAY, Part.LATE),
    (replace(TASK, status=Status.BLOCKED), TODAY, Part.BLOCKED),
    (replace(TASK, owners=()), TODAY, Part.NOBODY),
    (replace(TASK, owners=(replace(KARIM, state=OwnerState.UNKNOWN, person=None),)), TODAY, Part.NOBODY),
    (replace(TASK, owners=(replace(KARIM, state=OwnerState.LEFT),)), TODAY, Part.NOBODY),
    (replace(TASK, owners=(replace(KARIM, state=OwnerState.GROUP, person=None),)), TODAY, Part.UNDER_WAY),
    (replace(TASK, due=due(25)), TODAY, Part.SOON),
    (replace(TASK, due=due(26)), TODAY, Part.UNDER_WAY),
    (TASK, date(2026, 11, 4), Part.QUIET),
    (TASK, date(2026, 11, 5), Part.UNDER_WAY),
    (replace(TASK, due=due(30)), date(2026, 10, 1), Part.QUIET),
]


@pytest.mark.parametrize(("task", "heard", "part"), PARTS)
def test_a_task_stands_under_the_first_reason_there_is(task: Task, heard: date, part: Part) -> None:
    assert part_of(task, heard, TODAY) is part


def test_what_people_said_since_counts_as_a_word() -> None:
    old = replace(TASK, meeting=replace(MEETING, held_on=date(2026, 10, 1)))
    found = agenda([MEETING], [old, replace(old, number=2)], {2: date(2026, 11, 17)}, (), 0, TODAY)
    assert found.parts == ((Part.QUIET, (old,)), (Part.UNDER_WAY, (replace(old, number=2),)))


def test_what_the_last_meeting_marked_goes_along() -> None:
    said = [Stated(MEETING, Statement(kind, kind.value)) for kind in StatementKind]
    found = agenda([MEETING], (), {}, said, 3, TODAY)
    assert (found.decisions, found.questions, found.done) == ((said[0],), (said[1],), 3)


BOARD = [replace(MEETING, id=n, title=f"Board {n} November 2026") for n in (9, 2)]
CREW, ELSEWHERE = replace(MEETING, id=3, title="Crew November 2026"), replace(BOARD[0], id=7, space_id="19:b")


@pytest.mark.parametrize(
    ("title", "is_shared", "found"),
    [
        ("", True, [CREW, *BOARD]),
        ("", False, [CREW]),
        ("board", True, BOARD),
        ("the board", True, []),
        ("Board 2 november", False, BOARD),
        ("crew", True, [CREW]),
    ],
)
def test_the_meetings_meant_are_of_one_kind(title: str, is_shared: bool, found: list[Meeting]) -> None:
    assert list(of_one_kind([CREW, *BOARD], title, is_shared=is_shared)) == found


def test_a_series_is_of_one_conversation() -> None:
    assert list(of_one_kind([*BOARD, ELSEWHERE], "board", is_shared=False)) == BOARD
