"""What a run of digits can be: a day, a year, a date, a time, or nothing of a date."""

import re
from collections.abc import Mapping
from datetime import date

from domain.dates.roles import Role

Figure = tuple[Role, int]
NOTHING: Figure = (Role.WORD, 0)

_FIRST_YEAR, _LAST_YEAR, _DAYS, _MONTHS = 1990, 2099, 31, 12


def whole_date(written: str, separator: str, month_first: bool) -> Figure:
    """2025-12-03, 3/12/2025, 3.12.25; dots are day first everywhere, a thirteenth month is a day."""
    first, second, third = written.split(separator)
    if len(first) > 2:  # noqa: PLR2004
        return _dated(int(first), int(second), third)
    year = int(third) + 2000 * (len(third) == 2)  # noqa: PLR2004
    turns = month_first and separator != "."
    day, month = _day_and_month(int(first), int(second), turns)
    role, value = _dated(year, month, str(day))
    return (Role.EITHER if turns and day <= _MONTHS and role is Role.DATE else role), value


def _dated(year: int, month: int, day: str) -> Figure:
    try:
        return (Role.DATE, date(year, month, int(day)).toordinal()) if _is_year(year) else NOTHING
    except ValueError:
        return NOTHING


def _is_year(number: int) -> bool:
    return _FIRST_YEAR <= number <= _LAST_YEAR


def _day_and_month(first: int, second: int, month_first: bool) -> tuple[int, int]:
    swaps = second > _MONTHS or (month_first and first <= _MONTHS)
    return (second, first) if swaps else (first, second)


def figure(written: str, month_first: bool) -> Figure:
    """A whole number, a day with its month."""
    if written.isdecimal():
        return _number(int(written)) if len(written) < 5 else NOTHING  # noqa: PLR2004
    parts = re.split("[/.]", written)
    return _short(parts, month_first and "/" in written) if len(parts) == 2 and "," not in written else NOTHING  # noqa: PLR2004


def ordinal(written: str) -> Figure:
    """9th."""
    is_day = len(written) <= 2 and 1 <= int(written) <= _DAYS  # noqa: PLR2004
    return (Role.ORDINAL, int(written)) if is_day else NOTHING


def _number(number: int) -> Figure:
    if 1 <= number <= _DAYS:
        return Role.NUMBER, number
    return (Role.YEAR if _is_year(number) else Role.COUNT), number


def _short(parts: list[str], month_first: bool) -> Figure:
    """3/12 as month * 100 + day; 11/2025 as year * 100 + month."""
    if max(map(len, parts)) > 4 or not all(part.isdecimal() for part in parts):  # noqa: PLR2004
        return NOTHING
    first, second = map(int, parts)
    if 1 <= first <= _MONTHS and _is_year(second):
        return Role.MONTHYEAR, second * 100 + first
    day, month = _day_and_month(first, second, month_first)
    if not 1 <= min(first, second) <= max(first, second) <= 2 * _MONTHS + _DAYS:
        return NOTHING
    return (Role.SHORT if month <= _MONTHS and day <= _DAYS else Role.PAIR), month * 100 + day


_LIMITS = {Role.QUARTER: 4, Role.HALF: 2, Role.WEEKCODE: 53, Role.FY: 2099, Role.YEAR: 2099}


def code(written: str, codes: Mapping[str, tuple[Role, ...]]) -> Figure:
    """Q3, H1, FY26, KW12; in French T3 and S12."""
    letters = written.rstrip("0123456789").lower()
    number = int(written[len(letters) :])
    role = next((role for role in codes.get(letters, ()) if 1 <= number <= _LIMITS[role]), None)
    if role is None:
        return NOTHING
    return role, number + 2000 * (role in {Role.FY, Role.YEAR} and number < 100)  # noqa: PLR2004
