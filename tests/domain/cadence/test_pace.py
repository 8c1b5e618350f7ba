"""When to ask: mornings of working days, over weekends and clock changes."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.cadence import Pace, first_nudge, is_country, is_holiday, later_of, next_monday, opening_on

BRUSSELS = Pace(ZoneInfo("Europe/Brussels"))


def brussels(*parts: int) -> datetime:
    """A wall time in Brussels."""
    return datetime(*parts, tzinfo=BRUSSELS.zone)  # type: ignore[arg-type,misc]


@pytest.mark.parametrize(
    ("posted", "asked"),
    [
        (brussels(2026, 11, 18, 15), brussels(2026, 11, 19, 9)),  # Wednesday
        (brussels(2026, 11, 18, 7), brussels(2026, 11, 19, 9)),
        (brussels(2026, 11, 20, 8), brussels(2026, 11, 23, 9)),  # Friday
        (brussels(2026, 11, 21, 8), brussels(2026, 11, 23, 9)),  # Saturday
        (brussels(2026, 11, 22, 23, 59), brussels(2026, 11, 23, 9)),  # Sunday
        (datetime(2026, 11, 18, 23, 30, tzinfo=UTC), brussels(2026, 11, 20, 9)),  # past midnight in Brussels
        (brussels(2026, 3, 27, 12), datetime(2026, 3, 30, 7, tzinfo=UTC)),  # summer time began on the 29th
        (brussels(2026, 10, 23, 12), datetime(2026, 10, 26, 8, tzinfo=UTC)),  # and ended on the 25th
    ],
)
def test_first_nudge(posted: datetime, asked: datetime) -> None:
    assert first_nudge(posted, BRUSSELS) == asked


@pytest.mark.parametrize(
    ("now", "later"),
    [
        (brussels(2026, 11, 18, 10), brussels(2026, 11, 18, 13)),
        (brussels(2026, 11, 18, 14, 59), brussels(2026, 11, 18, 17, 59)),
        (brussels(2026, 11, 18, 15), brussels(2026, 11, 19, 9)),  # at six the office is closed
        (brussels(2026, 11, 18, 5), brussels(2026, 11, 18, 9)),
        (brussels(2026, 11, 18, 7), brussels(2026, 11, 18, 10)),
        (brussels(2026, 11, 20, 16), brussels(2026, 11, 23, 9)),  # Friday
        (brussels(2026, 11, 21, 10), brussels(2026, 11, 23, 9)),
        (brussels(2026, 12, 24, 16), brussels(2026, 12, 28, 9)),  # Christmas, and a weekend
        (datetime(2026, 3, 27, 16, tzinfo=UTC), datetime(2026, 3, 30, 7, tzinfo=UTC)),  # summer time began on the 29th
    ],
)
def test_later(now: datetime, later: datetime) -> None:
    assert later_of(now, BRUSSELS) == later


@pytest.mark.parametrize(
    ("day", "now", "opening"),
    [
        (date(2026, 11, 19), brussels(2026, 11, 18, 20), brussels(2026, 11, 19, 9)),
        (date(2026, 11, 21), brussels(2026, 11, 18, 20), brussels(2026, 11, 23, 9)),  # Saturday
        (date(2026, 12, 25), brussels(2026, 11, 18, 20), brussels(2026, 12, 28, 9)),  # a holiday
        (date(2026, 11, 18), brussels(2026, 11, 18, 8), brussels(2026, 11, 18, 9)),
        (date(2026, 11, 18), brussels(2026, 11, 18, 10), brussels(2026, 11, 18, 13)),  # it is open already
        (date(2026, 11, 18), brussels(2026, 11, 18, 20), brussels(2026, 11, 19, 9)),  # it is over
        (date(2026, 11, 2), brussels(2026, 11, 18, 20), brussels(2026, 11, 19, 9)),
    ],
)
def test_a_day_without_an_hour(day: date, now: datetime, opening: datetime) -> None:
    assert opening_on(day, now, BRUSSELS) == opening


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),
    st.dates(date(2026, 1, 1), date(2030, 1, 1)),
)
def test_what_names_no_hour_comes_later_and_in_office_hours(now: datetime, day: date) -> None:
    for at in (later_of(now, BRUSSELS), opening_on(day, now, BRUSSELS)):
        assert at > now
        assert BRUSSELS.is_open(at)


@pytest.mark.parametrize(
    ("resumes", "back"),
    [
        (None, None),
        (date(2026, 11, 18), None),  # over
        (date(2026, 11, 19), brussels(2026, 11, 19, 9)),
        (date(2026, 11, 21), brussels(2026, 11, 23, 9)),  # Saturday
    ],
)
def test_back_from_a_pause(resumes: date | None, back: datetime | None) -> None:
    assert replace(BRUSSELS, resumes=resumes).back(brussels(2026, 11, 18, 15)) == back


@pytest.mark.parametrize(
    ("today", "monday"),
    [
        (date(2026, 11, 18), date(2026, 11, 23)),
        (date(2026, 11, 22), date(2026, 11, 23)),
        (date(2026, 11, 23), date(2026, 11, 30)),
    ],
)
def test_next_monday(today: date, monday: date) -> None:
    assert next_monday(today) == monday


def test_holidays_are_those_of_a_country_or_of_a_part_of_it() -> None:
    assumption, epiphany = date(2026, 8, 15), date(2026, 1, 6)
    assert is_holiday(assumption, "BE")
    assert not is_holiday(assumption, "NL")
    assert is_holiday(epiphany, "DE-BY")
    assert not is_holiday(epiphany, "DE-BE")
    assert not is_holiday(assumption, None)
    assert not is_holiday(assumption, "ZZ")
    assert [code for code in ("BE", "DE-BY", "DE-ZZ", "ZZ", "") if is_country(code)] == ["BE", "DE-BY"]


def test_a_naive_time_has_no_day() -> None:
    with pytest.raises(ValueError, match="naive"):
        BRUSSELS.day(datetime.now(UTC).replace(tzinfo=None))


@given(
    st.datetimes(datetime(2000, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC)),
    st.sampled_from(["Europe/Brussels", "America/New_York", "Asia/Kolkata", "Pacific/Auckland", "UTC"]),
)
def test_a_first_nudge_is_the_next_working_morning(posted: datetime, zone: str) -> None:
    pace = Pace(ZoneInfo(zone), country=None)
    asked = first_nudge(posted, pace)
    local = asked.astimezone(pace.zone)
    assert (local.hour, local.minute) == (9, 0)
    assert local.weekday() < 5
    assert pace.is_open(asked)
    assert timedelta(0) < asked - posted < timedelta(days=4)
