"""Whether English notes write 3/12 day first, as in Belgium, or month first: once for all of their dates."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice
from typing import Final

from domain.summary.words.bounds import COMPARED

_SLASHED: Final = re.compile(r"(?<![\w/.,-])(\d{1,2})/(\d{1,2})(?:/(\d{4}|\d{2}))?(?![\w/]|[.,]\d)")
_FRACTION: Final = re.compile(r"[1-4]/[1-4]|24/7|16/9")
_MONTHS: Final = 12
_NEAR: Final = 92  # days


def day_comes_first(texts: Iterable[str], day: date) -> bool | None:
    """One date with a thirteenth month decides; else the reading that lies soon after the meeting's day; else None."""
    found = tuple(islice((match for text in texts for match in _dates(text)), COMPARED))
    told = {int(first) > _MONTHS for first, second, _ in found if max(int(first), int(second)) > _MONTHS}
    if told:
        return told.pop() if len(told) == 1 else None
    by_day = _nearness(((second, first, year) for first, second, year in found), day)
    by_month = _nearness(found, day)
    return by_day > by_month if by_day != by_month else None


_Written = tuple[str, str, str]


def _dates(text: str) -> Iterator[_Written]:
    for match in _SLASHED.finditer(text) if "/" in text else ():
        first, second, year = match.groups(default="")
        if (year or not _FRACTION.fullmatch(match[0])) and 1 <= min(int(first), int(second)) <= _MONTHS:
            yield first, second, year


def _nearness(dates: Iterable[_Written], day: date) -> tuple[int, int]:
    """How many of the dates lie soon after a day, and, to be compared, how soon."""
    ahead = [days for written in dates if (days := _days_ahead(written, day)) is not None]
    return len(ahead), -sum(ahead)


def _days_ahead(written: _Written, day: date) -> int | None:
    month, number, year = map(int, (*written[:2], written[2] or day.year))
    try:
        days = (date(year + 2000 * (year < 100), month, number) - day).days  # noqa: PLR2004
        if days < 0 and not written[2]:
            days = (date(year + 1, month, number) - day).days
    except ValueError:
        return None
    return days if 0 <= days <= _NEAR else None
