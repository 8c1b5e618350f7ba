"""What the phrases for a day mean."""

from datetime import date, timedelta

from domain.dates import calendar
from domain.dates.calendar import Span, Unit
from domain.dates.reading import Found, Reading
from domain.dates.roles import Role

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


def nth_weekday(found: Found, reading: Reading) -> Span | None:
    """ "the second Tuesday of January"."""
    month, wanted = found.value(Role.MONTH, Role.ABBR), found.value(Role.WEEKDAY) - 1
    last, number = found.has(Role.LAST), found.value(Role.NTH)

    def made(year: int) -> Span:
        whole = calendar.month(year, month)
        if last:
            return calendar.day(whole.end - timedelta(days=(whole.end.weekday() - wanted) % 7))
        first = whole.start + timedelta(days=(wanted - whole.start.weekday()) % 7)
        return calendar.day(first + timedelta(weeks=number - 1))

    return reading.in_year(found.value(Role.YEAR), made)


def short_date(found: Found, reading: Reading) -> Span | None:
    month, number = divmod(found.value(Role.SHORT), 100)
    return reading.in_year(0, lambda year: calendar.day(date(year, month, number)))


def day_of_month(found: Found, reading: Reading) -> Span | None:
    """ "the 15th": this month's, else the next that has one."""
    number, on = found.value(Role.NUMBER, Role.ORDINAL), reading.read_on
    starts = (calendar.months(on.year, on.month + ahead, 1, Unit.MONTH) for ahead in range(3))
    days = (month.start.replace(day=number) for month in starts if number <= month.end.day)
    return next((calendar.day(day) for day in days if day >= on), None)


def weekday(found: Found, reading: Reading) -> Span | None:
    """The first after the meeting's day ("this": from that day on; "next": in the next week)."""
    wanted, on = found.value(Role.WEEKDAY, Role.SHORTDAY) - 1, reading.read_on
    if found.has(Role.NEXT) and reading.next_skips:
        return calendar.day(calendar.week_of(on).start + timedelta(days=7 + wanted))
    first = on if found.has(Role.THIS) else on + timedelta(days=1)
    return calendar.day(first + timedelta(days=(wanted - first.weekday()) % 7))


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
    unit = Unit(found.value(Role.UNIT, Role.UNITS, Role.WEEK, Role.TERM, Role.SEMESTER, Role.FISCAL))
    counts = found.values(Role.NUMBER, Role.COUNT, Role.CARDINAL) or [1]
    first, *_, last = [calendar.shift(reading.read_on, count, unit) for count in [*counts, counts[-1]]]
    if last.year - reading.read_on.year > _YEARS:
        return None
    return calendar.day(first) if first == last else calendar.days(first, last)
