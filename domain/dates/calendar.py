"""Stretches of the calendar: weeks, months, quarters, seasons."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

_FRIDAY = 4


class Unit(IntEnum):
    """How much calendar a phrase covers."""

    DAY = 1
    WEEK = 2
    MONTH = 3
    QUARTER = 4
    HALF = 5
    YEAR = 6
    FISCAL = 7
    SEASON = 8
    WEEKEND = 9
    DAYS = 10
    WORKDAY = 11
    HOUR = 12
    FORTNIGHT = 13
    FISCAL_QUARTER = 14
    FEAST = 15


@dataclass(frozen=True, slots=True)
class Span:
    """First and last day; `closes` is the last day where the whole is a deadline (a week's Friday)."""

    start: date
    end: date
    unit: Unit
    closes: date
    floats: bool = False  # the year was left out


def span(start: date, end: date, unit: Unit, closes: date | None = None) -> Span:
    """Raises ValueError where it would end before it begins ("29 - 3 December")."""
    if end < start:
        raise ValueError(start, end)
    return Span(start, end, unit, closes or end)


def day(on: date) -> Span:
    return span(on, on, Unit.DAY)


def days(first: date, last: date, unit: Unit = Unit.DAYS) -> Span:
    return span(first, last, unit)


def months(year: int, first: int, count: int, unit: Unit) -> Span:
    """`count` months from month `first` of `year`; months past 12 run into the next year."""
    last = first + count - 1
    last_year, last_month = year + (last - 1) // 12, (last - 1) % 12 + 1
    start = date(year + (first - 1) // 12, (first - 1) % 12 + 1, 1)
    return span(start, date(last_year, last_month, monthrange(last_year, last_month)[1]), unit)


def month(year: int, number: int) -> Span:
    return months(year, number, 1, Unit.MONTH)


def quarter(year: int, number: int) -> Span:
    return months(year, 3 * number - 2, 3, Unit.QUARTER)


def half(year: int, number: int) -> Span:
    return months(year, 6 * number - 5, 6, Unit.HALF)


def whole_year(year: int) -> Span:
    return months(year, 1, 12, Unit.YEAR)


def season(year: int, number: int) -> Span:
    """Meteorological seasons: spring is March to May; winter begins in December of `year`."""
    return months(year, 3 * number, 3, Unit.SEASON)


def fiscal_year(name: int, first_month: int) -> Span:
    """Named after the year it ends in: FY26 from July is July 2025 to June 2026."""
    return months(name - (first_month > 1), first_month, 12, Unit.FISCAL)


def fiscal_quarter(name: int, number: int, first_month: int) -> Span:
    return months(name - (first_month > 1), first_month + 3 * number - 3, 3, Unit.QUARTER)


def fiscal_name(on: date, first_month: int) -> int:
    """The name of the fiscal year a day lies in."""
    return on.year + (first_month > 1 and on.month >= first_month)


def week_of(on: date) -> Span:
    """Monday to Sunday; as a deadline it closes on Friday, the last day of work."""
    monday = on - timedelta(days=on.weekday())
    return span(monday, monday + timedelta(days=6), Unit.WEEK, monday + timedelta(days=4))


def iso_week(year: int, number: int) -> Span:
    """Raises ValueError where the year has no such week."""
    return week_of(date.fromisocalendar(year, number, 1))


def weekend_of(on: date) -> Span:
    saturday = week_of(on).start + timedelta(days=5)
    return span(saturday, saturday + timedelta(days=1), Unit.WEEKEND)


def whole(on: date, unit: Unit, ahead: int = 0) -> Span:
    """The day, week, month, quarter, half or year a day lies in, or one so many further on."""
    if unit is Unit.DAY:
        return day(on + timedelta(days=ahead))
    if unit is Unit.WEEK:
        return week_of(on + timedelta(weeks=ahead))
    count = MONTHS_IN[unit]
    return months(on.year, on.month - (on.month - 1) % count + ahead * count, count, unit)


def nth(stretch: Span, number: int, weekday: int | None = None) -> date:
    """The nth such weekday of a stretch (Monday is 0), or its nth working day; -1 is the last.

    Raises ValueError where there is none.
    """
    step = timedelta(days=1 if number > 0 else -1)
    on, left = (stretch.start if number > 0 else stretch.end), abs(number)
    while stretch.start <= on <= stretch.end:
        left -= on.weekday() == weekday if weekday is not None else on.weekday() <= _FRIDAY
        if not left:
            return on
        on += step
    raise ValueError(stretch, number)


def shift(on: date, count: int, unit: Unit) -> date:
    """`count` units after a day; the 31st becomes the last day of a shorter month."""
    if unit in MONTHS_IN:
        return _later_month(on, count * MONTHS_IN[unit])
    if unit is Unit.WORKDAY:
        return _workdays(on, count)
    if unit is Unit.HOUR:
        return on + timedelta(days=int(count / 24))
    return on + timedelta(days=count * {Unit.WEEK: 7, Unit.FORTNIGHT: 14}.get(unit, 1))


MONTHS_IN = {
    Unit.MONTH: 1,
    Unit.QUARTER: 3,
    Unit.FISCAL_QUARTER: 3,
    Unit.HALF: 6,
    Unit.YEAR: 12,
    Unit.FISCAL: 12,
    Unit.SEASON: 3,
}


def _later_month(on: date, count: int) -> date:
    first = month(on.year, on.month + count)
    return first.start.replace(day=min(on.day, first.end.day))


def _workdays(on: date, count: int) -> date:
    """From a weekend as from its Friday, back as from its Monday."""
    if count < 0 and on.weekday() > _FRIDAY:
        on += timedelta(days=7 - on.weekday())
    weekday = min(on.weekday(), _FRIDAY)
    weeks, rest = divmod(weekday + count, 5)
    return on + timedelta(days=weekday - on.weekday() + 7 * weeks + rest - weekday)
