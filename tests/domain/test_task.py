"""A task's lawful moves, and what each writes into its history."""

from dataclasses import replace
from datetime import date

import pytest

from domain.dates import Due, Kind
from domain.move import Mark, Move, Note, NotMine, Snooze, moved
from domain.people import OwnerState, Person
from domain.task import Change, Meeting, Owner, Status, Task, What

DANA, KARIM = Person(id=1, name="Dana"), Person(id=2, name="Karim")
MEETING = Meeting(id=1, title="Weekly", held_on=date(2026, 11, 18), space_id="19:a", poster=DANA)
OWNER = Owner(written="Karim", state=OwnerState.LIKELY, person=KARIM)
TASK = Task(number=14, title="Renew", description="Renew it.", meeting=MEETING, owners=(OWNER,))
MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("before", "move", "changes"),
    [
        (Status.OPEN, Mark(Status.DONE), (Change(What.STATUS, "open", "done"),)),
        (Status.OPEN, Mark(Status.OPEN), ()),
        (
            Status.OPEN,
            Mark(Status.BLOCKED, "legal"),
            (Change(What.STATUS, "open", "blocked"), Change(What.NOTE, None, "legal")),
        ),
        (Status.BLOCKED, Mark(Status.BLOCKED, "legal"), (Change(What.NOTE, None, "legal"),)),
        (Status.DONE, Mark(Status.BLOCKED), ()),
        (Status.DONE, Mark(Status.DONE), ()),
        (Status.OPEN, Snooze(MONDAY), (Change(What.SNOOZE, None, "2026-11-23"),)),
        (Status.DONE, Snooze(MONDAY), ()),
        (Status.OPEN, NotMine(), (Change(What.OWNER, "Karim", None),)),
        (Status.DONE, NotMine(), ()),
        (Status.DONE, Note("late remark"), (Change(What.NOTE, None, "late remark"),)),
    ],
)
def test_moves(before: Status, move: Move, changes: tuple[Change, ...]) -> None:
    assert moved(replace(TASK, status=before), move, KARIM)[1] == changes


def test_not_mine_of_somebody_else_changes_nothing() -> None:
    assert moved(TASK, NotMine(), DANA) == (TASK, ())


def test_the_last_owner_gone_leaves_it_to_the_poster() -> None:
    after, _ = moved(TASK, NotMine(), KARIM)
    assert after.asked == (DANA,)


@pytest.mark.parametrize(
    ("owner", "asked"),
    [
        (OWNER, (KARIM,)),
        (replace(OWNER, state=OwnerState.CERTAIN), (KARIM,)),
        (replace(OWNER, state=OwnerState.OUTSIDE), (DANA,)),
        (replace(OWNER, state=OwnerState.AMBIGUOUS, person=None), (DANA,)),
        (replace(OWNER, person=replace(KARIM, reachable=False)), (DANA,)),
    ],
)
def test_only_certain_and_likely_people_we_can_reach_are_asked(owner: Owner, asked: tuple[Person, ...]) -> None:
    assert replace(TASK, owners=(owner,)).asked == asked


@pytest.mark.parametrize(
    ("kind", "end", "today", "late"),
    [
        (Kind.DEADLINE, date(2026, 11, 20), date(2026, 11, 21), True),
        (Kind.DEADLINE, date(2026, 11, 20), date(2026, 11, 20), False),
        (Kind.EVENT, date(2026, 11, 20), date(2026, 11, 21), False),
        (Kind.VAGUE, None, date(2026, 11, 21), False),
    ],
)
def test_only_deadlines_become_late(kind: Kind, end: date | None, today: date, *, late: bool) -> None:
    task = replace(TASK, due=Due("by then", kind, None, end, MEETING.held_on))
    assert task.is_late(today) is late
    assert replace(task, status=Status.DONE).is_late(today) is False
