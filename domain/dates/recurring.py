"""What the phrases for something that comes back mean."""

from dataclasses import dataclass, replace

from domain.dates.calendar import Span, Unit
from domain.dates.reading import Found, Reading
from domain.dates.roles import Role
from domain.dates.turns import Every

_UNITS = (Role.UNIT, Role.UNITS, Role.DAY, Role.WEEK, Role.TERM, Role.SEMESTER)
_STRETCHES = frozenset({Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.HALF, Unit.YEAR})
_SPELT = {Unit.FORTNIGHT: (Unit.WEEK, 2), Unit.WORKDAY: (Unit.DAY, 1)}
_OTHER = 2  # "every second Friday"


@dataclass(frozen=True, slots=True)
class Turn(Span):
    """The coming one of what comes back."""

    every: Every | None = None


def weekday(found: Found, reading: Reading) -> Span | None:
    """ "Every other Friday"; "every first Friday" is a month's."""
    on, number = _weekday(found), found.value(Role.NTH, Role.ORDINAL)
    if number and number != _OTHER:
        return _turn(Every(Unit.MONTH, 1, on, nth=number), reading)
    return _turn(Every(Unit.WEEK, _count(found) * (number or 1), on), reading)


def stretch(found: Found, reading: Reading) -> Span | None:
    """ "Every two weeks on Friday", "monthly by the 5th"."""
    every = _stretch(found)
    if every is None:
        return None
    if found.has(Role.WEEKDAY, Role.SHORTDAY, Role.WEEKDAYS):
        return _turn(replace(every, weekday=_weekday(found)), reading) if every.unit is Unit.WEEK else None
    *_, number = 0, *found.values(Role.ORDINAL, Role.LONE)
    number = number or _last_number(found)
    if number and every.unit is not Unit.MONTH:
        return None
    return _turn(replace(every, day=number or None), reading)


def nth(found: Found, reading: Reading) -> Span | None:
    """ "The first Monday of every month", "each last working day of the month"."""
    rest = [token for token in found.tokens if token.role in _UNITS]
    every = _stretch(Found(rest[-1:]))
    if every is None or every.unit is Unit.DAY:
        return None
    number = -1 if found.has(Role.LAST) else found.value(Role.NTH, Role.ORDINAL)
    if found.has(Role.WEEKDAY, Role.WEEKDAYS):
        return _turn(replace(every, weekday=_weekday(found), nth=number), reading)
    if found.value(Role.DAY) == Unit.WORKDAY:
        return _turn(replace(every, nth=number), reading)
    return _turn(replace(every, day=number if number > 0 else None), reading) if every.unit is Unit.MONTH else None


def yearly(found: Found, reading: Reading) -> Span | None:
    """ "Every year by 31 March", "each January"."""
    if found.value(Role.UNIT, Role.OFTEN) not in {0, Unit.YEAR}:
        return None
    day = found.value(Role.NUMBER, Role.ORDINAL) or None
    return _turn(Every(Unit.YEAR, day=day, month=found.value(Role.MONTH, Role.ABBR)), reading)


def day_of_month(found: Found, reading: Reading) -> Span | None:
    """ "The 5th of every month"."""
    if found.value(Role.UNIT) not in {0, Unit.MONTH}:
        return None
    return _turn(Every(Unit.MONTH, day=found.value(Role.ORDINAL, Role.NUMBER, Role.LONE)), reading)


def _turn(every: Every, reading: Reading) -> Turn:
    day = every.first(reading.read_on)
    return Turn(day, day, Unit.DAY, day, every=every)


def _weekday(found: Found) -> int:
    return found.value(Role.WEEKDAY, Role.SHORTDAY, Role.WEEKDAYS) - 1


def _count(found: Found) -> int:
    return (found.value(Role.EVERY) or 1) * (found.value(Role.CARDINAL, Role.COUNT) or 1)


def _stretch(found: Found) -> Every | None:
    named = Unit(found.value(Role.OFTEN, *_UNITS) or Unit.HOUR)
    unit, times = _SPELT.get(named, (named, 1))
    return Every(unit, _count(found) * times * _times(found)) if unit in _STRETCHES else None


def _times(found: Found) -> int:
    """Of "every 2 weeks by the 5" the figure before the unit."""
    second = found.tokens[1] if len(found.tokens) > 1 else None
    return second.value if second and second.role is Role.NUMBER and found.has(Role.EVERY) else 1


def _last_number(found: Found) -> int:
    last = found.tokens[-1]
    return last.value if last.role is Role.NUMBER else 0
