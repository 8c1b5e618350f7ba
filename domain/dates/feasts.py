"""The feasts people name a day after."""

from collections.abc import Callable
from datetime import date, timedelta
from enum import IntEnum


class Feast(IntEnum):
    """Western ones, on the day that the word means."""

    NEW_YEAR = 1
    EASTER = 2
    ASCENSION = 3
    PENTECOST = 4
    ALL_SAINTS = 5
    THANKSGIVING = 6
    CHRISTMAS_EVE = 7
    CHRISTMAS = 8
    NEW_YEARS_EVE = 9


def feast_in(year: int, feast: Feast) -> date:
    """Its day in a year."""
    return _DAYS[feast](year)


def easter(year: int) -> date:
    """Easter Sunday by the anonymous Gregorian computus (Meeus, Jones and Butcher, 1876)."""
    golden, (century, rest) = year % 19, divmod(year, 100)
    leap, of_leap = divmod(century, 4)
    shift = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap - shift + 15) % 30
    four, of_four = divmod(rest, 4)
    weekday = (32 + 2 * of_leap + 2 * four - epact - of_four) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, number = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, number + 1)


def _thanksgiving(year: int) -> date:
    first = date(year, 11, 1)
    return first + timedelta(days=(3 - first.weekday()) % 7, weeks=3)


def _after_easter(count: int) -> Callable[[int], date]:
    return lambda year: easter(year) + timedelta(days=count)


def _on(month: int, number: int) -> Callable[[int], date]:
    return lambda year: date(year, month, number)


_DAYS: dict[Feast, Callable[[int], date]] = {
    Feast.NEW_YEAR: _on(1, 1),
    Feast.EASTER: easter,
    Feast.ASCENSION: _after_easter(39),
    Feast.PENTECOST: _after_easter(49),
    Feast.ALL_SAINTS: _on(11, 1),
    Feast.THANKSGIVING: _thanksgiving,
    Feast.CHRISTMAS_EVE: _on(12, 24),
    Feast.CHRISTMAS: _on(12, 25),
    Feast.NEW_YEARS_EVE: _on(12, 31),
}
