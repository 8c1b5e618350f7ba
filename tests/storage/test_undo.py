"""How a task stood before a deed, as it is kept."""

from datetime import date

import pytest

from domain.dates import Due, Every, Kind
from domain.dates.calendar import Unit
from domain.people import Person
from domain.task import Meeting, Task
from storage.undo import snapshot

MEETING = Meeting(id=1, title="Weekly", held_on=date(2026, 11, 18), space_id="19:a", poster=Person(id=1, name="Dana"))
DAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("due", "kept"),
    [
        (None, None),
        (
            Due("by Friday", Kind.DEADLINE, None, DAY, MEETING.held_on),
            ["by Friday", "deadline", None, "2026-11-20", "2026-11-18"],  # as it was kept before dues came back
        ),
        (
            Due("every Friday", Kind.RECURRING, None, DAY, MEETING.held_on, Every(Unit.WEEK, weekday=4)),
            ["every Friday", "recurring", None, "2026-11-20", "2026-11-18", "FREQ=WEEKLY;INTERVAL=1;BYDAY=FR"],
        ),
    ],
)
def test_a_due_is_kept_with_its_rule_where_it_has_one(due: Due | None, kept: list[str | None] | None) -> None:
    task = Task(number=1, title="Figures", description="Send them.", meeting=MEETING, due=due)
    assert snapshot(task)["due"] == kept
