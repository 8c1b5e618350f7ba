"""When a series' next meeting is to be expected."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.cadence import Pace, Rhythm, rhythm_of

BRUSSELS = Pace(ZoneInfo("Europe/Brussels"))
TUESDAY = date(2026, 9, 1)


def days(*offsets: int) -> list[date]:
    """Days counted from a Tuesday."""
    return [TUESDAY + timedelta(days=n) for n in offsets]


@pytest.mark.parametrize(
    ("held", "every"),
    [
        (days(0, 7, 14), 7),
        (days(14, 0, 7, 7), 7),  # in any order, pasted twice
        (days(0, 7, 21, 28), 7),  # one left out
        (days(0, 7, 15, 21, 28), 7),  # one moved
        (days(0, 14, 28), 14),
        (days(0, 30, 61, 91), 28),  # monthly
        (days(0, 35, 63), 28),
        (days(0, 5), 7),
        (days(0, 1, 2, 3, 6, 7), 1),  # every working day
        (days(0, 7, 14, 21, 35, 49, 63, 77, 91), 14),  # it used to be weekly
    ],
)
def test_a_rhythm(held: list[date], every: int) -> None:
    assert rhythm_of(held) == Rhythm(max(held), every)


@pytest.mark.parametrize("held", [[], days(0), days(0, 0)])
def test_one_meeting_has_no_rhythm(held: list[date]) -> None:
    assert rhythm_of(held) is None


def test_the_next_meeting_is_after_the_day() -> None:
    weekly = Rhythm(TUESDAY, 7)
    assert [weekly.next(day) for day in days(-3, 0, 6, 7, 20)] == days(7, 7, 7, 14, 21)


def test_the_eve_is_a_working_day_before_it_and_not_before_the_day_asked_for() -> None:
    weekly = Rhythm(date(2026, 11, 2), 7)  # a Monday; the 11th is Armistice Day
    assert weekly.eve(date(2026, 11, 3), BRUSSELS) == date(2026, 11, 6)
    assert weekly.eve(date(2026, 11, 7), BRUSSELS) == date(2026, 11, 13)
    assert Rhythm(date(2026, 11, 5), 7).eve(date(2026, 11, 6), BRUSSELS) == date(2026, 11, 10)
