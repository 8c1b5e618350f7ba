"""Early, mid, late in a stretch of the calendar, and the end of it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from enum import IntEnum

from domain.dates.calendar import MONTHS_IN, Span, Unit, months, span


class Part(IntEnum):
    """Which piece of a stretch is meant."""

    EARLY = 1
    MID = 2
    LATE = 3
    END = 4


def part_of(whole: Span, part: Part) -> Span:
    """Early, mid or late in a stretch; "end of" is its last day and binds as a deadline does."""
    if part is Part.END:
        return span(whole.closes, whole.closes, Unit.DAY)
    first, last, closes = _PARTS.get(whole.unit, _thirds)(whole, part)
    return replace(span(first, last, Unit.DAYS, closes), floats=whole.floats)


def _thirds(whole: Span, part: Part) -> tuple[date, date, date]:
    length = (whole.end - whole.start).days + 1
    first = whole.start + timedelta(days=length * (part - 1) // 3)
    last = whole.start + timedelta(days=length * part // 3 - 1)
    return first, last, first + (last - first) / 2 if part is Part.MID else last


def _of_month(whole: Span, part: Part) -> tuple[date, date, date]:
    first, last, closes = {Part.EARLY: (1, 10, 10), Part.MID: (11, 20, 15)}.get(part, (21, 0, 0))
    at = whole.start.replace
    return at(day=first), at(day=last or whole.end.day), at(day=closes or whole.end.day)


def _of_week(whole: Span, part: Part) -> tuple[date, date, date]:
    offsets = {Part.EARLY: (0, 1, 1), Part.MID: (1, 3, 2)}.get(part, (3, 4, 4))
    first, last, closes = (whole.start + timedelta(days=offset) for offset in offsets)
    return first, last, closes


def _of_months(whole: Span, part: Part) -> tuple[date, date, date]:
    """Thirds in whole months; the middle of an even number of months lies between two."""
    count = MONTHS_IN[whole.unit]
    third = months(whole.start.year, whole.start.month + count // 3 * (part - 1), count // 3, whole.unit)
    middle = months(whole.start.year, whole.start.month, count // 2 + count % 2, whole.unit).end
    middle = middle.replace(day=15) if count % 2 else middle
    return third.start, third.end, middle if part is Part.MID else third.end


_PARTS: dict[Unit, Callable[[Span, Part], tuple[date, date, date]]] = {
    Unit.MONTH: _of_month,
    Unit.WEEK: _of_week,
    Unit.QUARTER: _of_months,
    Unit.HALF: _of_months,
    Unit.YEAR: _of_months,
    Unit.FISCAL: _of_months,
    Unit.SEASON: _of_months,
}
