"""Until when a blocked task waits."""

from dataclasses import replace
from datetime import date

import pytest

from domain.people import Person
from domain.task import Meeting, Status, Task
from domain.waiting import with_wait

WEDNESDAY, FRIDAY = date(2026, 11, 18), date(2026, 11, 20)
DANA = Person(id=1, name="Dana Peeters")
HARBOUR = Meeting(id=1, title="Harbour", held_on=WEDNESDAY, space_id="19:x", poster=DANA)
OPEN = Task(number=1, title="Crane", description="", meeting=HARBOUR)


@pytest.mark.parametrize(
    ("status", "note", "day"),
    [
        (Status.BLOCKED, "legal answers Friday", FRIDAY),
        (Status.BLOCKED, "het antwoord komt vrijdag", FRIDAY),
        (Status.BLOCKED, "waiting for the crane", None),
        (Status.IN_PROGRESS, "legal answers Friday", None),
        (Status.BLOCKED, None, None),
    ],
)
def test_it_is_read_when_it_is_said(status: Status, note: str | None, day: date | None) -> None:
    after = with_wait(OPEN, replace(OPEN, status=status, last_note=note), WEDNESDAY)
    assert after.waits_until == day


def test_what_changes_otherwise_keeps_it() -> None:
    blocked = replace(OPEN, status=Status.BLOCKED, last_note="legal answers Friday", waits_until=FRIDAY)
    assert with_wait(blocked, replace(blocked, title="Quay"), date(2026, 11, 25)).waits_until == FRIDAY
