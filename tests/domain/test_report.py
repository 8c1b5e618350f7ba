"""How a subject stands, in figures."""

from datetime import date

import pytest

from domain.dates import Due, Kind
from domain.people import Person
from domain.report import Report, gist
from domain.summary import HeldOnSource
from domain.task import Meeting, Status, Task

TODAY = date(2026, 11, 18)
MEETING = Meeting(
    id=1,
    title="Works",
    held_on=TODAY,
    space_id="19:a",
    poster=Person(id=1, name="Dana Peeters"),
    held_on_source=HeldOnSource.WRITTEN,
)
DONE, OPEN, BLOCKED = Status.DONE, Status.OPEN, Status.BLOCKED


def task(number: int, status: Status = OPEN, day: int | None = None) -> Task:
    due = Due("", Kind.DEADLINE, None, date(2026, 11, day), TODAY) if day else None
    return Task(number=number, title=f"Task {number}", description="", meeting=MEETING, status=status, due=due)


@pytest.mark.parametrize(
    ("tasks", "beyond", "told"),
    [
        ((task(1), task(2, DONE)), 0, (1, 0, 2, None)),
        ((task(1, day=30), task(2, day=20), task(3, BLOCKED)), 0, (3, 1, 3, 2)),
        ((task(1, day=20), task(2, day=10)), 0, (2, 0, 2, 2)),  # what is late comes first
        ((task(1, DONE, 10),), 0, (0, 0, 1, None)),
        ((task(1), task(2)), 5, (None, 0, 7, None)),  # how many of the other five are open isn't known
        ((task(1), task(2, DONE)), 5, (1, 0, 7, None)),  # what is open comes first
    ],
)
def test_the_answer_in_figures(
    tasks: tuple[Task, ...], beyond: int, told: tuple[int | None, int, int, int | None]
) -> None:
    found = gist(Report("works", tasks, (), beyond), TODAY)
    assert found is not None
    assert (found.open, found.blocked, found.count, found.next and found.next.number) == told


def test_nothing_and_later_pages_have_no_answer() -> None:
    assert gist(Report("works", (), ()), TODAY) is None
    assert gist(Report("works", (task(1),), (), before=50), TODAY) is None
