"""What the phrases for a day or a week of a longer stretch mean."""

from datetime import timedelta

from domain.dates import calendar, stretches
from domain.dates.calendar import Span, Unit
from domain.dates.reading import Found, Reading
from domain.dates.roles import Role

_UNITS = (Role.UNIT, Role.WEEK, Role.TERM, Role.SEMESTER, Role.FISCAL)
_POINTERS = (Role.THIS, Role.NEXT, Role.COMING, Role.BEYOND)
_MONTH = timedelta(days=30)


def nth_week(found: Found, reading: Reading) -> Span | None:
    """A week belongs to the month in which it has most of its working days."""
    whole = _of(found, reading)
    if not whole:
        return None
    if found.has(Role.LAST):
        return calendar.week_of(whole.end - timedelta(days=2))
    first = calendar.week_of(whole.start + timedelta(days=2))
    return calendar.week_of(first.start + timedelta(weeks=found.value(Role.NTH, Role.ORDINAL) - 1))


def nth_day(found: Found, reading: Reading) -> Span | None:
    """ "the first Wednesday of next month", "the last working day of the year"; of what lies behind the next."""
    if found.has(Role.MONTH, Role.ABBR):
        number = found.value(Role.MONTH, Role.ABBR)
        return reading.in_year(found.value(Role.YEAR), lambda year: _nth(found, calendar.month(year, number)))
    whole = _of(found, reading)
    day = _nth(found, whole) if whole else None
    if whole and day and day.end < reading.read_on and not found.has(*_POINTERS, Role.YEAR):
        return _nth(found, calendar.whole(whole.end + timedelta(days=1), whole.unit))
    return day


def _nth(found: Found, whole: Span) -> Span:
    number = -1 if found.has(Role.LAST) else found.value(Role.NTH, Role.ORDINAL)
    if found.value(Role.DAY) == Unit.DAY and not found.has(Role.WEEKDAY):
        return calendar.day(whole.start + timedelta(days=number - 1) if number > 0 else whole.closes)
    weekday = found.value(Role.WEEKDAY) - 1 if found.has(Role.WEEKDAY) else None
    return calendar.day(calendar.nth(whole, number, weekday))


def day_of(found: Found, reading: Reading) -> Span | None:
    """ "the 5th of next month"."""
    whole = stretches.unit(found, reading)
    number = found.value(Role.NUMBER, Role.ORDINAL, Role.LONE)
    if not whole or whole.unit is not Unit.MONTH or number > whole.end.day:
        return None
    day = whole.start.replace(day=number)
    if day < reading.read_on and not found.has(*_POINTERS):
        day = calendar.shift(day, 1, Unit.MONTH)
    return calendar.day(day)


def _of(found: Found, reading: Reading) -> Span | None:
    """The stretch behind "the first Monday of"."""
    if found.has(Role.MONTHWEEK):
        return reading.in_year(0, lambda year: calendar.month(year, found.value(Role.MONTHWEEK)))
    rest = Found(found.tokens[2:])
    if rest.has(Role.FEAST):
        day = stretches.feast(rest, reading)
        return calendar.days(day.start, day.start + _MONTH) if day else None
    if rest.has(Role.QUARTER):
        return stretches.quarter(rest, reading)
    if rest.has(Role.MONTH, Role.ABBR):
        return stretches.month(rest, reading)
    return stretches.unit(rest, reading) if rest.has(*_UNITS) else stretches.year(rest, reading)
