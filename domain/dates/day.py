"""The day a meeting was held, from its title or its date line."""

import re
from datetime import date
from itertools import islice

from domain.dates.calendar import Span, Unit, day
from domain.dates.lexicon import lexicon, named_like
from domain.dates.phrases import Phrase, phrases
from domain.dates.pieces import fold
from domain.dates.reading import Reading, closest
from domain.dates.resolve import resolve
from domain.dates.roles import Role
from domain.dates.surroundings import is_fraction
from domain.dates.tokens import tokens

_LONGEST = 1_000  # characters of a title or a date line
_MOST = 10  # phrases
_WEEK, _SEASON = 7, 45  # days
_RUN_TOGETHER = re.compile(r"(?<!\d)(20\d\d)([01]\d)([0-3]\d)(?!\d)")
_PREPOSITIONS = (Role.IN, Role.DURING, Role.OF)
_FIGURE = re.compile(r"\d")
_TWO_WAYS = re.compile(r"\d[^\w\s]\d")  # without one of these no date can be read month first or day first
_DAYS = (Role.DATE, Role.EITHER, Role.MONTH, Role.ABBR, Role.SHORT)


def find_day(text: str, posted: date, language: str = "en") -> tuple[date, bool] | None:
    """The day written in a line, and whether only its month was written (then that month's first).

    A year left out is the one that brings it nearest to the day on which the notes were posted.
    """
    line = text[:_LONGEST].replace("_", " ")
    spans = _spans(line, posted, language)
    found = _one(spans, Unit.DAY) or _one(spans, Unit.DAYS) or _one(spans, Unit.MONTH) or _run_together(line)
    return (found.start, found.unit is Unit.MONTH) if found else None


def _one(spans: list[Span], unit: Unit) -> Span | None:
    return next((found for found in spans if found.unit is unit), None)


def _spans(line: str, posted: date, language: str) -> list[Span]:
    """Of an English 05/01/2025 the day first reading is taken only where it lies about the day of posting."""
    month_first = lexicon(language).language.month_first
    turned = _read_as(line, posted, language, False) if month_first else []
    near = [found for found in turned if abs((found.start - posted).days) <= _WEEK]
    if near or (month_first and not _TWO_WAYS.search(line)):
        return near or turned
    return _read_as(line, posted, language, month_first)


def _read_as(line: str, posted: date, language: str, month_first: bool) -> list[Span]:
    words = lexicon(language)
    found = phrases(tokens(line, words, month_first), words.language)
    spans = (_span(line, phrase, posted) for phrase in islice(found, _MOST))
    return [span for span in spans if span]


def _span(line: str, phrase: Phrase, posted: date) -> Span | None:
    if not phrase.holds(*_DAYS) or phrase.has(Role.SINCE, Role.LAST) or _may_be_a_person(phrase, line):
        return None
    found = resolve(phrase, Reading(posted, posted, place=closest))
    return found if found and _is_meant(line, phrase, found, posted) else None


def _is_meant(line: str, phrase: Phrase, found: Span, posted: date) -> bool:
    """ "part 1/2" is a day only where that day is near."""
    if not phrase.holds(Role.SHORT):
        return True
    return not is_fraction(line[phrase.core : phrase.end]) and abs((found.start - posted).days) <= _SEASON


def _may_be_a_person(phrase: Phrase, line: str) -> bool:
    """April, Jan: a month where a day, a year or a preposition says so."""
    first, *rest = line[phrase.core : phrase.end].split()
    return not (phrase.has(*_PREPOSITIONS) or _FIGURE.search("".join(rest))) and fold(first) in named_like()


def _run_together(line: str) -> Span | None:
    written = _RUN_TOGETHER.search(line)
    try:
        return day(date(*map(int, written.groups()))) if written else None
    except ValueError:
        return None
