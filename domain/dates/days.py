"""What the phrases for a day mean."""

from datetime import date, timedelta

from domain.dates import calendar
from domain.dates.calendar import Span, Unit
from domain.dates.reading import Found, Reading
from domain.dates.roles import Role

_UNITS = (Role.UNIT, Role.UNITS, Role.DAY, Role.WEEK, Role.TERM, Role.SEMESTER, Role.FISCAL)
_EIGHT_DAYS, _FIFTEEN_DAYS = 8, 15  # a week and two, counted with the day itself
_YEARS = 20  # a date further off is a number of something else


def day_in_year(found: Found, reading: Reading) -> Span | None:
    month, number = found.value(Role.MONTH, Role.ABBR), found.value(Role.NUMBER, Role.ORDINAL)
    return reading.in_year(found.value(Role.YEAR), lambda year: calendar.day(date(year, month, number)))


def days_in_year(found: Found, reading: Reading) -> Span | None:
    month, (first, *_, last) = found.value(Role.MONTH, Role.ABBR), found.values(Role.NUMBER, Role.ORDINAL)
    return reading.in_year(
        found.value(Role.YEAR), lambda year: calendar.days(date(year, month, first), date(year, month, last))
    )


def pair_of_days(found: Found, reading: Reading) -> Span | None:
    first, last = sorted(divmod(found.value(Role.SHORT, Role.PAIR), 100))
    month = found.value(Role.MONTH, Role.ABBR)
    return reading.in_year(
        found.value(Role.YEAR), lambda year: calendar.days(date(year, month, first), date(year, month, last))
    )


def whole_date(found: Found, reading: Reading) -> Span | None:
    """Of an English 1/12/2025 the first of December, where the twelfth of January lies behind."""
    on = date.fromordinal(found.value(Role.DATE, Role.EITHER))
    turned = on.replace(month=on.day, day=on.month) if found.has(Role.EITHER) else on
    found_day = turned if on < reading.floor <= turned else on
    return calendar.day(found_day) if abs(found_day.year - reading.read_on.year) <= _YEARS else None


def days_to_short_date(found: Found, reading: Reading) -> Span | None:
    """ "4-11/12"."""
    first, (month, last) = found.value(Role.NUMBER, Role.ORDINAL), divmod(found.value(Role.SHORT), 100)
    return reading.in_year(0, lambda year: calendar.days(date(year, month, first), date(year, month, last)))


def dashed(found: Found, reading: Reading) -> Span | None:
    """ "tegen 3-12"."""
    number, month = found.values(Role.NUMBER)
    return reading.in_year(0, lambda year: calendar.day(date(year, month, number)))


def said_twice(found: Found, reading: Reading) -> Span | None:
    """ "next Thursday (26 November)": the written date."""
    if found.has(Role.DATE, Role.EITHER):
        return whole_date(found, reading)
    return short_date(found, reading) if found.has(Role.SHORT) else day_in_year(found, reading)


def short_date(found: Found, reading: Reading) -> Span | None:
    month, number = divmod(found.value(Role.SHORT), 100)
    return reading.in_year(0, lambda year: calendar.day(date(year, month, number)))


def day_of_month(found: Found, reading: Reading) -> Span | None:
    """ "the 15th": this month's, else the next that has one."""
    number, on = found.value(Role.NUMBER, Role.ORDINAL, Role.LONE), reading.read_on
    starts = (calendar.months(on.year, on.month + ahead, 1, Unit.MONTH) for ahead in range(3))
    days = (month.start.replace(day=number) for month in starts if number <= month.end.day)
    return next((calendar.day(day) for day in days if day >= on), None)


def weekday(found: Found, reading: Reading) -> Span | None:
    """The first after the meeting's day ("this": from that day on; "next": in the next week)."""
    wanted, on = found.value(Role.WEEKDAY, Role.SHORTDAY) - 1, reading.read_on
    if found.has(Role.NEXT, Role.BEYOND) and reading.next_skips:
        weeks = 1 + found.has(Role.BEYOND)
        return calendar.day(calendar.week_of(on).start + timedelta(weeks=weeks, days=wanted))
    first = on if found.has(Role.THIS) else on + timedelta(days=1)
    coming = first + timedelta(days=(wanted - first.weekday()) % 7)
    return calendar.day(coming + timedelta(weeks=found.has(Role.BEYOND)))


def weekday_of_week(found: Found, reading: Reading) -> Span | None:
    weeks = 0 if found.has(Role.THIS) else 1
    monday = calendar.week_of(reading.read_on + timedelta(weeks=weeks)).start
    return calendar.day(monday + timedelta(days=found.value(Role.WEEKDAY) - 1))


def relative_day(found: Found, reading: Reading) -> Span | None:
    return calendar.day(reading.read_on + timedelta(days=found.value(Role.RELDAY)))


def today(_: Found, reading: Reading) -> Span | None:
    return calendar.day(reading.read_on)


def later(found: Found, reading: Reading) -> Span | None:
    """So many units on; of "2-3 weeks" the stretch between the two."""
    unit = Unit(found.value(*_UNITS))
    counts = found.values(Role.NUMBER, Role.COUNT, Role.CARDINAL) or [1]
    first, *_, last = [calendar.shift(reading.read_on, count, unit) for count in [*counts, counts[-1]]]
    return calendar.day(first) if first == last else calendar.days(first, last)


def weeks_on(found: Found, reading: Reading) -> Span | None:
    """ "Friday in two weeks", "lundi en huit", "friday week": so long after the coming one."""
    read = relative_day if found.has(Role.RELDAY) else weekday
    day = read(Found(found.tokens[:1]), reading)
    ahead = Found(found.tokens[1:])
    count = ahead.value(Role.NUMBER, Role.COUNT, Role.CARDINAL) or 1
    unit = Unit(ahead.value(*_UNITS) or Unit.DAY)
    if not day or (ahead.has(Role.DURING) and count not in {_EIGHT_DAYS, _FIFTEEN_DAYS}):
        return None
    count -= unit is Unit.DAY and count in {_EIGHT_DAYS, _FIFTEEN_DAYS}
    on = calendar.shift(day.start, count, unit)
    return calendar.day(on) if found.has(Role.RELDAY) or on.weekday() == day.start.weekday() else None


def weekday_weeks_on(found: Found, reading: Reading) -> Span | None:
    """ "over twee weken op maandag"."""
    counted = later(Found([token for token in found.tokens if token.role is not Role.WEEKDAY]), reading)
    return weekday_about(counted, found.value(Role.WEEKDAY)) if counted else None


def weekday_of_numbered(found: Found, reading: Reading) -> Span | None:
    """ "vrijdag week 48"."""
    year, number = divmod(found.value(Role.WEEKCODE, Role.NUMBER, Role.COUNT), 100)
    wanted = found.value(Role.WEEKDAY)
    return reading.in_year(
        found.value(Role.YEAR) or year, lambda year: calendar.day(date.fromisocalendar(year, number, wanted))
    )


def weekday_about(counted: Span, weekday: int) -> Span:
    """The weekday of the week a day lies in."""
    return calendar.day(calendar.week_of(counted.start).start + timedelta(days=weekday - 1))


def coming_weekday(found: Found, reading: Reading) -> Span | None:
    """ "dans deux lundis"."""
    count = found.value(Role.NUMBER, Role.COUNT, Role.CARDINAL)
    first = reading.read_on + timedelta(days=1)
    days = (found.value(Role.WEEKDAYS) - 1 - first.weekday()) % 7
    return calendar.day(first + timedelta(days=days, weeks=count - 1))
