"""So long before or after a day: "two weeks before 18 December", "the Friday after", "a week from Monday"."""

from dataclasses import dataclass
from datetime import date, timedelta

from domain.dates import calendar
from domain.dates.calendar import Span, Unit
from domain.dates.reading import Found
from domain.dates.roles import Role, compiled

REACH = 14  # tokens
_STRETCH = "[UNIT UNITS DAY WEEK TERM SEMESTER]"
_GAP = "(?: [THE ON]? [WORD MEETING UNIT DAY CLOCK]{1,4} [OF ON]? )? [THE ON]?"
_LEAD = "(?:[BY LATEST UNTIL WITHIN DUE FOR OF IN DURING]{1,2} THE?)?"
_OFFSET = compiled(
    f"""{_LEAD} (?:
        [NUMBER COUNT CARDINAL] {_STRETCH} (?: [BEFORE AFTER FORE] {_GAP} | FROM THE?)
      | [NUMBER COUNT CARDINAL] {_STRETCH} (?<=WITHIN[NUMBER COUNT CARDINAL].) OF {_GAP}
      | [THE ON WITHIN] [DAY WEEK] [BEFORE AFTER FORE] {_GAP}
      | THE? [EVE MORROW] OF? THE?
      | WEEKDAY [BEFORE AFTER] {_GAP}
    )$"""
)
_COUNTED_WEEKS = compiled(f"{_LEAD} [NUMBER COUNT CARDINAL] [UNIT UNITS WEEK] ON?$")
_WEEKS = frozenset({Unit.WEEK, Unit.FORTNIGHT})
_SIDES = (Role.BEFORE, Role.AFTER, Role.FORE, Role.FROM)


@dataclass(frozen=True, slots=True)
class Offset:
    """`count` units on (back where negative), or the nearest such weekday (1 is Monday) on that side.

    `is_window`: the time between the two ("in the two weeks before"). `at` is the token it starts with.
    """

    at: int
    count: int
    unit: Unit
    weekday: int = 0
    is_window: bool = False

    def moved(self, found: Span) -> Span:
        """The day that is meant; raises where the calendar ends before."""
        anchor = found.start if self.count < 0 else found.closes
        if self.weekday:
            return calendar.day(_weekday(anchor, self.weekday - 1, self.count))
        on = calendar.shift(anchor, self.count, self.unit)
        return calendar.days(min(on, anchor), max(on, anchor)) if self.is_window else calendar.day(on)


def offset_before(roles: str, found: Found, first: int, *, fore_counts: bool) -> Offset | None:
    """What the tokens before `first`, where a date begins, say of how far from it; `found` holds them all."""
    begin = max(0, first - REACH)
    match = _OFFSET.search(roles, begin, first)
    if not match and roles[first : first + 1] in {Role.WEEKDAY, Role.RELDAY}:
        match = _COUNTED_WEEKS.search(roles, begin, first)
        if match and not _counts_weeks(found, match.start(), first):
            return None
    if not match:
        return None
    said = Found(found.tokens[match.start() : first])
    return None if _is_a_length(said) or (said.has(Role.FORE) and not fore_counts) else _offset(said, match.start())


def _counts_weeks(found: Found, begin: int, first: int) -> bool:
    return Found(found.tokens[begin:first]).value(Role.UNIT, Role.UNITS, Role.WEEK) in _WEEKS


def _is_a_length(said: Found) -> bool:
    """ "for two weeks from Monday"."""
    return said.tokens[0].role in {Role.FOR, Role.OF}


def _offset(said: Found, at: int) -> Offset:
    side = next((token.role for token in said.tokens if token.role in _SIDES), Role.AFTER)
    sign = -1 if side in {Role.BEFORE, Role.FORE} or said.has(Role.EVE) else 1
    count = said.value(Role.NUMBER, Role.COUNT, Role.CARDINAL) or 1
    unit = said.value(Role.UNIT, Role.UNITS, Role.DAY, Role.WEEK, Role.TERM, Role.SEMESTER) or Unit.DAY
    is_window = said.tokens[0].role in {Role.IN, Role.DURING}
    return Offset(at, sign * count, Unit(unit), said.value(Role.WEEKDAY), is_window)


def _weekday(anchor: date, weekday: int, sign: int) -> date:
    if sign < 0:
        return anchor - timedelta(days=(anchor.weekday() - weekday - 1) % 7 + 1)
    return anchor + timedelta(days=(weekday - anchor.weekday() - 1) % 7 + 1)
