"""What the phrases for weeks, months, quarters, seasons and years mean."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from domain.dates import calendar
from domain.dates.calendar import Span, Unit
from domain.dates.days import day_in_year, short_date, whole_date
from domain.dates.feasts import Feast, feast_in
from domain.dates.parts import Part, part_of
from domain.dates.reading import Found, Read, Reading
from domain.dates.roles import Role

_UNITS = (Role.UNIT, Role.WEEK, Role.TERM, Role.SEMESTER, Role.FISCAL)


def month(found: Found, reading: Reading) -> Span | None:
    number = found.value(Role.MONTH, Role.ABBR)
    return reading.in_year(found.value(Role.YEAR), lambda year: calendar.month(year, number))


def next_month(found: Found, reading: Reading) -> Span | None:
    """ "next January" in January is next year's."""
    coming = month(found, reading)
    if coming and coming.start <= reading.read_on:
        return calendar.month(coming.start.year + 1, coming.start.month)
    return coming


def months(found: Found, reading: Reading) -> Span | None:
    first, last = found.values(Role.MONTH, Role.ABBR)
    count = (last - first) % 12 + 1
    back = last < first  # the year is written beside the last
    return reading.in_year(found.value(Role.YEAR), lambda year: calendar.months(year - back, first, count, Unit.MONTH))


def pair_of_weeks(found: Found, reading: Reading) -> Span | None:
    first, last = sorted(divmod(found.value(Role.SHORT, Role.PAIR), 100))
    return reading.in_year(found.value(Role.YEAR), lambda year: _from_week_to_week(year, first, last))


def week_around(found: Found, reading: Reading) -> Span | None:
    """ "the week of 8 December"."""
    read = whole_date if found.has(Role.DATE, Role.EITHER) else short_date if found.has(Role.SHORT) else day_in_year
    day = read(found, reading)
    return calendar.week_of(day.start) if day else None


def month_year(found: Found, _: Reading) -> Span | None:
    return calendar.month(*divmod(found.value(Role.MONTHYEAR), 100))


def iso_month(found: Found, _: Reading) -> Span | None:
    return calendar.month(found.value(Role.YEAR), found.value(Role.NUMBER))


def quarter(found: Found, reading: Reading) -> Span | None:
    number = found.value(Role.QUARTER, Role.NTH, Role.NUMBER, Role.ORDINAL)
    if number > 4:  # noqa: PLR2004
        return None
    if found.has(Role.FY, Role.FISCAL):
        name = found.value(Role.FY, Role.YEAR) or calendar.fiscal_name(reading.read_on, reading.fiscal_start)
        return calendar.fiscal_quarter(name, number, reading.fiscal_start)
    return reading.in_year(found.value(Role.YEAR), lambda year: calendar.quarter(year, number))


def half(found: Found, reading: Reading) -> Span | None:
    number = found.value(Role.HALF, Role.NTH, Role.NUMBER, Role.ORDINAL)
    if number > 2:  # noqa: PLR2004
        return None
    if found.has(Role.FY):
        name, first = found.value(Role.FY), reading.fiscal_start
        return calendar.months(name - (first > 1), first + 6 * number - 6, 6, Unit.HALF)
    return reading.in_year(found.value(Role.YEAR), lambda year: calendar.half(year, number))


def half_month(found: Found, reading: Reading) -> Span | None:
    whole = month(found, reading)
    if not whole or found.value(Role.SEMESTER, Role.UNIT) not in {Unit.HALF, Unit.FORTNIGHT}:
        return None
    if found.value(Role.NTH) == 1:
        return calendar.days(whole.start, whole.start.replace(day=15))
    return calendar.days(whole.start.replace(day=16), whole.end)


def fiscal_year(found: Found, reading: Reading) -> Span | None:
    name = found.value(Role.FY, Role.YEAR) or calendar.fiscal_name(reading.read_on, reading.fiscal_start)
    return calendar.fiscal_year(name, reading.fiscal_start)


def season(found: Found, reading: Reading) -> Span | None:
    """ "next summer" in summer is next year's."""
    number = found.value(Role.SEASON)
    nearest = reading.in_year(found.value(Role.YEAR), lambda year: calendar.season(year, number))
    if nearest and found.has(Role.NEXT) and nearest.start <= reading.read_on:
        return calendar.season(nearest.start.year + 1, number)
    return nearest


def year(found: Found, reading: Reading) -> Span | None:
    year = found.value(Role.YEAR)
    return calendar.whole_year(year) if -2 < year - reading.read_on.year < 16 else None  # noqa: PLR2004


def week(found: Found, reading: Reading) -> Span | None:
    year, number = divmod(found.value(Role.WEEKCODE, Role.NUMBER, Role.ORDINAL, Role.COUNT), 100)
    return reading.in_year(found.value(Role.YEAR) or year, lambda year: calendar.iso_week(year, number))


def weeks(found: Found, reading: Reading) -> Span | None:
    first, last = found.values(Role.NUMBER, Role.ORDINAL, Role.COUNT)
    return reading.in_year(found.value(Role.YEAR), lambda year: _from_week_to_week(year, first, last))


def _from_week_to_week(year: int, first: int, last: int) -> Span:
    start, end = calendar.iso_week(year, first), calendar.iso_week(year, last)
    return calendar.span(start.start, end.end, Unit.DAYS, end.closes)


def feast(found: Found, reading: Reading) -> Span | None:
    """Its day, which isn't worked."""
    named = Feast(found.value(Role.FEAST))

    def made(year: int) -> Span:
        return replace(calendar.day(feast_in(year, named)), unit=Unit.FEAST)

    return reading.in_year(found.value(Role.YEAR), made)


def this_or_next(found: Found, reading: Reading) -> Span | None:
    """ "this week or next"."""
    named = [token for token in found.tokens if token.role in _UNITS]
    pointed = [token for token in found.tokens if token.role is Role.NEXT]
    this, coming = unit(Found(named), reading), unit(Found(named + pointed), reading)
    return calendar.span(this.start, coming.end, Unit.DAYS, coming.closes) if this and coming else None


def unit(found: Found, reading: Reading) -> Span | None:
    unit = Unit(found.value(*_UNITS, Role.CLOSING))
    ahead = int(found.has(Role.NEXT, Role.COMING) and not found.has(Role.THIS)) + 2 * found.has(Role.BEYOND)
    ahead += found.has(Role.AFTER)  # "the week after next"
    if unit is Unit.WEEK:
        return _whole_week(reading.read_on, ahead)
    if unit in _WHOLES:
        return calendar.whole(reading.read_on, unit, ahead)
    fiscal = _FISCAL.get(unit)
    return fiscal(calendar.shift(reading.read_on.replace(day=1), ahead, unit), reading) if fiscal else None


def _whole_week(on: date, ahead: int) -> Span:
    """On a weekend this week is no longer over on Friday."""
    week = calendar.week_of(on + timedelta(weeks=ahead))
    return calendar.span(week.start, week.end, Unit.WEEK, max(week.closes, min(on, week.end)))


def _fiscal_quarter_of(on: date, reading: Reading) -> Span:
    name, first = calendar.fiscal_name(on, reading.fiscal_start), reading.fiscal_start
    return calendar.fiscal_quarter(name, (on.month - first) % 12 // 3 + 1, first)


_WHOLES = frozenset({Unit.MONTH, Unit.QUARTER, Unit.HALF, Unit.YEAR})
_FISCAL: dict[Unit, Callable[[date, Reading], Span]] = {
    Unit.FISCAL: lambda on, reading: calendar.fiscal_year(
        calendar.fiscal_name(on, reading.fiscal_start), reading.fiscal_start
    ),
    Unit.FISCAL_QUARTER: _fiscal_quarter_of,
}


def weekend(found: Found, reading: Reading) -> Span | None:
    return calendar.weekend_of(reading.read_on + timedelta(weeks=found.has(Role.NEXT)))


def end_of(read: Read) -> Read:
    def end(found: Found, reading: Reading) -> Span | None:
        whole = read(found, reading)
        return part_of(whole, Part.END) if whole else None

    return end


def piece_of(read: Read) -> Read:
    def piece(found: Found, reading: Reading) -> Span | None:
        whole = read(found, reading)
        return part_of(whole, Part(found.value(Role.PART))) if whole else None

    return piece


def unread(_: Found, __: Reading) -> Span | None:
    """Vague: nobody can tell the day."""
    return None
