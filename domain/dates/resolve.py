"""From a phrase to days of the calendar."""

from datetime import date, timedelta

from domain.dates.calendar import Span, Unit, span
from domain.dates.phrases import Phrase
from domain.dates.reading import Reading


def resolve(phrase: Phrase, reading: Reading) -> Span | None:
    """The days of a phrase; None where the calendar has no such day."""
    try:
        spans = [rule.read(found, reading) for rule, found in phrase.rules]
        found = _range(*spans) if len(spans) > 1 else spans[0]
        return phrase.offset.moved(found) if found and phrase.offset else found
    except (ValueError, OverflowError):
        return None


def _range(left: Span | None, right: Span | None) -> Span | None:
    """Of "28 December - 3 January" the years left out are those that make it a range."""
    if not left or not right:
        return left or right
    if left.start > right.start and left.floats:
        left = _moved(left, -1)
    elif left.start > right.start and right.floats:
        right = _moved(right, 1)
    elif left.start > right.start:
        right = span(right.start + timedelta(days=7), right.end + timedelta(days=7), right.unit)
    unit = left.unit if left.unit is not Unit.DAY else Unit.DAYS
    return span(left.start, right.end, unit, right.closes) if left.start <= right.end else None


def _moved(found: Span, years: int) -> Span:
    start, end, closes = (_in_year(day, day.year + years) for day in (found.start, found.end, found.closes))
    return span(start, end, found.unit, closes)


def _in_year(day: date, year: int) -> date:
    return day.replace(year=year, day=28) if (day.month, day.day) == (2, 29) else day.replace(year=year)
