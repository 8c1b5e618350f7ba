"""A task's lawful moves, and what each writes into its history."""

from dataclasses import replace
from datetime import date

import pytest

from domain.dates import Due, Every, Kind
from domain.dates.calendar import Unit
from domain.move import (
    Assign,
    Claim,
    Entrust,
    Mark,
    Move,
    MyPart,
    Note,
    NotMine,
    PassOn,
    Rename,
    SetDue,
    Snooze,
    changes,
    moved,
)
from domain.people import OwnerState, Person
from domain.task import Change, Meeting, Owner, Status, Task, What

DANA, KARIM, LOTTE = Person(id=1, name="Dana"), Person(id=2, name="Karim"), Person(id=3, name="Lotte")
MEETING = Meeting(id=1, title="Weekly", held_on=date(2026, 11, 18), space_id="19:a", poster=DANA)
OWNER = Owner(written="Karim", state=OwnerState.LIKELY, person=KARIM)
TASK = Task(number=14, title="Renew", description="Renew it.", meeting=MEETING, owners=(OWNER,))
MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("before", "move", "made"),
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
def test_moves(before: Status, move: Move, made: tuple[Change, ...]) -> None:
    assert moved(replace(TASK, status=before), move, KARIM, MONDAY)[1] == made


BOTH = (Owner(written="Dana", state=OwnerState.CERTAIN, person=DANA), OWNER)
SHARED = replace(TASK, owners=BOTH)
FRIDAY = Due("by Friday", Kind.DEADLINE, None, date(2026, 11, 20), MEETING.held_on)


@pytest.mark.parametrize(
    ("move", "by", "owners", "change"),
    [
        (NotMine(), KARIM, ["Dana"], Change(What.OWNER, "Dana, Karim", "Dana")),
        (MyPart(), KARIM, ["Dana", "Karim ✓"], Change(What.OWNER, "Dana, Karim", "Dana, Karim ✓")),
        (Assign(LOTTE), DANA, ["Lotte"], Change(What.OWNER, "Dana, Karim", "Lotte")),
        (PassOn(DANA, LOTTE), KARIM, ["Lotte", "Karim"], Change(What.OWNER, "Dana, Karim", "Lotte, Karim")),
        (PassOn(DANA, KARIM), KARIM, ["Karim"], Change(What.OWNER, "Dana, Karim", "Karim")),
        (Entrust("Priya", DANA), DANA, ["Priya", "Karim"], Change(What.OWNER, "Dana, Karim", "Priya, Karim")),
        (Entrust("Priya", LOTTE), LOTTE, ["Priya"], Change(What.OWNER, "Dana, Karim", "Priya")),
        (Claim(), LOTTE, ["Lotte", "Dana", "Karim"], Change(What.OWNER, "Dana, Karim", "Lotte, Dana, Karim")),
    ],
)
def test_whose_it_is_after_a_move_and_what_history_says(
    move: Move, by: Person, owners: list[str], change: Change
) -> None:
    after, made = moved(SHARED, move, by, MONDAY)
    assert [owner.told for owner in after.owners] == owners
    assert made == (change,)
    assert after.status is Status.OPEN


@pytest.mark.parametrize("move", [Assign(LOTTE), PassOn(DANA, LOTTE)])
def test_whoever_is_handed_it_does_not_wait_as_another_did(move: Move) -> None:
    waiting = replace(SHARED, snoozed_until=FRIDAY.end)
    after, made = moved(waiting, move, DANA, MONDAY)
    assert after.snoozed_until is None
    assert {change.what for change in made} == {What.OWNER, What.SNOOZE}


def test_whoever_has_it_already_waits_on() -> None:
    waiting = replace(TASK, owners=(OWNER,), snoozed_until=FRIDAY.end)
    assert moved(waiting, PassOn(DANA, LOTTE), DANA, MONDAY) == (waiting, ())


@pytest.mark.parametrize("move", [MyPart(), NotMine()])
def test_who_has_no_part_in_it_changes_nothing(move: Move) -> None:
    assert moved(SHARED, move, LOTTE, MONDAY) == (SHARED, ())


def test_when_every_part_is_done_the_task_is() -> None:
    half, _ = moved(SHARED, MyPart(), KARIM, MONDAY)
    assert half.asked == (DANA,)
    whole, made = moved(half, MyPart(), DANA, MONDAY)
    assert whole.status is Status.DONE
    assert made[0] == Change(What.STATUS, "open", "done")
    again, _ = moved(whole, Mark(Status.OPEN), KARIM, MONDAY)
    assert [owner.done for owner in again.owners] == [False, False]


def test_a_part_is_done_once() -> None:
    half, _ = moved(SHARED, MyPart(), KARIM, MONDAY)
    assert moved(half, MyPart(), KARIM, MONDAY) == (half, ())


@pytest.mark.parametrize(
    "move",
    [Assign(LOTTE), PassOn(KARIM, LOTTE), Entrust("Priya", DANA), Claim(), MyPart(), SetDue(FRIDAY), SetDue(None)],
)
def test_only_reopening_opens_what_is_closed(move: Move) -> None:
    closed = replace(SHARED, status=Status.DONE)
    assert moved(closed, move, DANA, MONDAY) == (closed, ())


def test_work_that_does_not_end_is_so_until_it_is_said_to_be_over() -> None:
    ongoing, made = moved(
        replace(TASK, status=Status.IN_PROGRESS), Mark(Status.IN_PROGRESS, is_ongoing=True), KARIM, MONDAY
    )
    assert ongoing.is_ongoing
    assert made == (Change(What.STATUS, "in_progress", "in_progress"),)
    for over in (Status.DONE, Status.OPEN, Status.BLOCKED):
        assert not moved(ongoing, Mark(over), KARIM, MONDAY)[0].is_ongoing


def test_a_day_and_a_name_are_set_and_told() -> None:
    dated, made = moved(TASK, SetDue(FRIDAY), KARIM, MONDAY)
    assert (dated.due, made) == (FRIDAY, (Change(What.DUE, None, "by Friday"),))
    assert moved(dated, SetDue(None), KARIM, MONDAY)[1] == (Change(What.DUE, "by Friday", None),)
    assert moved(TASK, Rename("Renewal"), KARIM, MONDAY)[1] == (Change(What.NOTE, "Renew", "Renewal"),)


def test_not_mine_of_somebody_else_changes_nothing() -> None:
    assert moved(TASK, NotMine(), DANA, MONDAY) == (TASK, ())


def test_the_last_owner_gone_leaves_it_to_the_poster() -> None:
    after, _ = moved(TASK, NotMine(), KARIM, MONDAY)
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


FRIDAYS = Due("every Friday", Kind.RECURRING, None, date(2026, 11, 20), MEETING.held_on, Every(Unit.WEEK, weekday=4))
FIGURES = replace(TASK, due=FRIDAYS, status=Status.IN_PROGRESS)


def test_done_ends_one_turn_of_what_recurs() -> None:
    after, made = moved(FIGURES, Mark(Status.DONE, "sent"), KARIM, date(2026, 11, 19))
    assert (after.status, after.due) == (Status.OPEN, replace(FRIDAYS, end=date(2026, 11, 27)))
    assert made == (Change(What.STATUS, "in_progress", "done"), Change(What.NOTE, None, "sent"))


@pytest.mark.parametrize(("today", "ends"), [(20, 20), (21, 27)])
def test_a_turn_is_done_once(today: int, ends: int) -> None:
    once, _ = moved(FIGURES, Mark(Status.DONE), KARIM, date(2026, 11, 19))
    twice, made = moved(once, Mark(Status.DONE), KARIM, date(2026, 11, today))
    assert (twice == once) is (ends == 20)
    assert bool(made) is (ends == 27)


def test_a_turn_is_done_when_everybody_did_their_part() -> None:
    half, _ = moved(replace(SHARED, due=FRIDAYS), MyPart(), KARIM, date(2026, 11, 19))
    whole, _ = moved(half, MyPart(), DANA, date(2026, 11, 19))
    assert whole.due == replace(FRIDAYS, end=date(2026, 11, 27))
    assert [owner.done for owner in whole.owners] == [False, False]


def test_what_is_no_longer_needed_does_not_come_back() -> None:
    after, _ = moved(FIGURES, Mark(Status.CANCELLED), KARIM, MONDAY)
    assert (after.status, after.due) == (Status.CANCELLED, FRIDAYS)


def test_what_recurs_never_becomes_late() -> None:
    assert not FIGURES.is_late(date(2027, 1, 1))


def test_a_turn_that_is_taken_back_is_open() -> None:
    after, _ = moved(FIGURES, Mark(Status.DONE), KARIM, date(2026, 11, 19))
    assert tuple(changes(after, FIGURES)) == (Change(What.STATUS, "done", "in_progress"),)


@pytest.mark.parametrize(("today", "sleeps"), [(19, True), (20, False), (21, False)])
def test_it_sleeps_until_its_day(today: int, *, sleeps: bool) -> None:
    asleep = replace(TASK, snoozed_until=date(2026, 11, 20))
    assert asleep.sleeps(date(2026, 11, today)) is sleeps
    assert not replace(asleep, status=Status.DONE).sleeps(date(2026, 11, 19))
