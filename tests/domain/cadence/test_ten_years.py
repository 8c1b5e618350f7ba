"""A morning a working day: none skipped or doubled over ten years, at any wall time, through every clock change."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.cadence import Facts, Pace, next_ask, next_morning
from domain.dates import Due, Kind

FIRST, LAST = date(2025, 1, 1), date(2034, 12, 31)
HOURS = [time(hour, 30) for hour in range(24)]
# Clocks that change by an hour, by half of one, at midnight, in the other half of the year, and never.
ZONES = [
    "Europe/Brussels",
    "America/New_York",
    "Australia/Lord_Howe",
    "America/Santiago",
    "Pacific/Auckland",
    "Asia/Kolkata",
]


def working_days(pace: Pace) -> list[date]:
    """Counted by the calendar alone."""
    days = (FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1))
    return [day for day in days if pace.is_working(day)]


@pytest.mark.parametrize("zone", ZONES)
def test_no_working_day_is_skipped_or_doubled(zone: str) -> None:
    for opens in HOURS:
        pace = Pace(ZoneInfo(zone), opens=opens, closes=time.max)
        at, mornings = datetime.combine(FIRST - timedelta(days=1), time(23, 59), pace.zone).astimezone(UTC), []
        while (at := next_morning(at, pace)) < datetime.combine(LAST, time.max, pace.zone):
            mornings.append(at)
        assert [pace.day(morning) for morning in mornings] == working_days(pace)
        assert {morning.astimezone(pace.zone).time() for morning in mornings} <= {opens, _skipped(opens, zone)}


def _skipped(opens: time, zone: str) -> time:
    """Where a clock jumps over the opening, it is as much later."""
    jump = timedelta(minutes=30 if zone == "Australia/Lord_Howe" else 60)
    return (datetime.combine(FIRST, opens) + jump).time()


@pytest.mark.parametrize("zone", ZONES)
def test_a_task_asked_every_day_is_asked_every_working_day(zone: str) -> None:
    pace = Pace(ZoneInfo(zone), opens=time(2, 30), closes=time.max)
    for day in working_days(pace)[:300]:
        facts = Facts(given_at=pace.morning(day), due=Due("", Kind.DEADLINE, None, day, day))
        ask = next_ask(facts, pace.morning(day) + timedelta(hours=1), pace)
        assert ask is not None
        assert ask.at == next_morning(pace.morning(day), pace)


@pytest.mark.parametrize(
    ("zone", "opens", "day", "at"),
    [
        ("Europe/Brussels", time(2, 30), date(2026, 3, 29), datetime(2026, 3, 29, 1, 30, tzinfo=UTC)),  # isn't: 03:30
        ("Europe/Brussels", time(2, 30), date(2026, 10, 25), datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),  # is twice
        ("America/Santiago", time(0, 15), date(2026, 9, 6), datetime(2026, 9, 6, 4, 15, tzinfo=UTC)),  # isn't: 01:15
        ("Europe/Brussels", time(9), date(2026, 3, 27), datetime(2026, 3, 27, 8, tzinfo=UTC)),
        ("Europe/Brussels", time(9), date(2026, 3, 30), datetime(2026, 3, 30, 7, tzinfo=UTC)),
    ],
)
def test_a_morning_when_the_clock_changes(zone: str, opens: time, day: date, at: datetime) -> None:
    assert Pace(ZoneInfo(zone), opens=opens, closes=time.max).morning(day) == at
