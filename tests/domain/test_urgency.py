"""What is to be done first."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from domain.dates import Due, Kind
from domain.people import OwnerState, Person
from domain.task import Meeting, Owner, Status, Task
from domain.urgency import Span, Tally, blocked, coming_day, due_by, late, most_urgent, span, tally

TODAY = date(2026, 11, 18)
MEETING = Meeting(id=1, title="Weekly", held_on=TODAY, space_id="19:a", poster=Person(id=1, name="Dana"))


def due(last: int | None, first: int | None = None, kind: Kind = Kind.DEADLINE) -> Due:
    """So many days from today."""
    start, end = (None if days is None else TODAY + timedelta(days=days) for days in (first, last))
    return Due("then", kind, start, end, TODAY)


def task(number: int, when: Due | None = None, status: Status = Status.OPEN) -> Task:
    """One of the weekly."""
    return Task(number=number, title="Renew", description="", meeting=MEETING, due=when, status=status)


UNDATED, OLDER = task(5), task(4)
SOON, LATER = task(3, due(2)), task(2, due(9))
LATE, LATER_LATE = task(9, due(-8)), task(1, due(-1))
PAST_EVENT = task(6, due(-3, -3, Kind.EVENT))
WAITING = task(7, None, Status.BLOCKED)
ALL = (UNDATED, SOON, LATER_LATE, WAITING, OLDER, LATE, LATER, PAST_EVENT)


def test_late_comes_first_then_the_next_day_then_the_oldest() -> None:
    assert most_urgent(ALL, TODAY) == (LATE, LATER_LATE, PAST_EVENT, SOON, LATER, OLDER, UNDATED, WAITING)


def test_only_deadlines_are_late() -> None:
    assert late(ALL, TODAY) == (LATE, LATER_LATE)


def test_what_waits() -> None:
    assert blocked(ALL) == (WAITING,)


@pytest.mark.parametrize(
    ("since", "until", "found"),
    [
        (None, 2, (LATE, LATER_LATE, SOON)),
        (0, 2, (SOON,)),
        (-3, 9, (LATER_LATE, PAST_EVENT, SOON, LATER)),
        (3, 8, ()),
    ],
)
def test_due_in_a_stretch_of_days(since: int | None, until: int, found: tuple[Task, ...]) -> None:
    first = None if since is None else TODAY + timedelta(days=since)
    assert due_by(ALL, first, TODAY + timedelta(days=until), TODAY) == found


@pytest.mark.parametrize(
    ("when", "days"),
    [
        (None, None),
        (due(2), 2),
        (due(-2), -2),
        (due(5, 3, Kind.WINDOW), 3),
        (due(5, -1, Kind.WINDOW), 5),
        (due(None, 3, Kind.EVENT), 3),
        (due(None, None, Kind.VAGUE), None),
    ],
)
def test_the_day_that_counts(when: Due | None, days: int | None) -> None:
    assert coming_day(when, TODAY) == (None if days is None else TODAY + timedelta(days=days))


def test_how_many() -> None:
    assert tally(ALL, TODAY) == Tally(8, 2, 1)
    assert tally((), TODAY) == Tally(0, 0, 0)


DANA, LOTTE = Person(id=1, name="Dana"), Person(id=2, name="Lotte")
BOTH = tuple(Owner(written=who.name, state=OwnerState.CERTAIN, person=who) for who in (DANA, LOTTE))


@pytest.mark.parametrize(
    ("days", "reader", "found"),
    [
        (-1, DANA, Span.LATE),
        (0, DANA, Span.THIS_WEEK),
        (4, DANA, Span.THIS_WEEK),  # the Sunday
        (5, DANA, Span.LATER),
        (None, DANA, Span.LATER),
        (-1, LOTTE, Span.WITH_OTHERS),  # Dana, who is named first, answers for it
        (None, LOTTE, Span.WITH_OTHERS),
    ],
)
def test_where_a_task_stands(days: int | None, reader: Person, found: Span) -> None:
    shared = replace(task(1, due(days) if days is not None else None), owners=BOTH)
    assert span(shared, reader, TODAY) is found
