"""What is found in a sentence, and the day it is read against."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from domain.dates.calendar import Span
from domain.dates.roles import Role
from domain.dates.tokens import Token


class Found(NamedTuple):
    """The tokens a rule matched."""

    tokens: list[Token]

    def values(self, *roles: Role) -> list[int]:
        return [token.value for token in self.tokens if token.role in roles]

    def value(self, *roles: Role) -> int:
        return next(iter(self.values(*roles)), 0)

    def has(self, *roles: Role) -> bool:
        return any(token.role in roles for token in self.tokens)


def before(day: date, count: int) -> date:
    """So many days before; the calendar's first day where there are none."""
    return date.fromordinal(max(day.toordinal() - count, 1))


def nearest(made: Callable[[int], Span], floor: date) -> Span | None:
    """The first year's reading that isn't over before `floor`; nine years reach any 29 February."""
    for year in range(max(floor.year - 1, 1), floor.year + 9):
        found = _possible(made, year)
        if found and found.end >= floor:
            return replace(found, floats=True)
    return None


def closest(made: Callable[[int], Span], to: date) -> Span | None:
    """The reading nearest to a day, before or after."""
    years = (_possible(made, year) for year in (to.year - 1, to.year, to.year + 1))
    return min((found for found in years if found), key=lambda found: _distance(found, to), default=None)


def _distance(found: Span, to: date) -> int:
    return max((found.start - to).days, (to - found.end).days, 0)


def _possible(made: Callable[[int], Span], year: int) -> Span | None:
    try:
        return made(year)
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class Reading:
    """`floor` is the first day on which a date without a year may end."""

    read_on: date
    floor: date
    fiscal_start: int = 7
    next_skips: bool = True  # "next Friday" is not the coming one
    is_set_apart: bool = False  # the words stand in a column or behind a label for when a task is due
    place: Callable[[Callable[[int], Span], date], Span | None] = nearest

    def in_year(self, year: int, made: Callable[[int], Span]) -> Span | None:
        """In the written year; where it is left out (0), in the one that lies nearest."""
        return made(year) if year else self.place(made, self.floor)


Read = Callable[[Found, Reading], Span | None]
