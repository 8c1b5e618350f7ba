"""The due date in a task's text."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import chain, islice

from domain.dates.due import Due
from domain.dates.judge import Verdict, judge
from domain.dates.languages import LANGUAGES
from domain.dates.lexicon import Lexicon, lexicon
from domain.dates.phrases import Phrase, phrases
from domain.dates.pieces import fold, words_in
from domain.dates.reading import Reading, before
from domain.dates.surroundings import Surroundings
from domain.dates.tokens import tokens

_LONGEST = 5_000  # characters; what stands further on in one task isn't looked at
_MOST = 20  # phrases
_GUESSED = 60  # days that the posting can lie after the meeting
_FIGURE = re.compile(r"\d")
_DASHED = re.compile(r"\s{0,9}\d{1,2}-\d{1,2}\s{0,9}")


def find_due(  # noqa: PLR0913 - each keyword is a fact of its own, and most callers know none
    text: str,
    read_on: date,
    language: str = "en",
    *,
    day_is_guessed: bool = False,
    fiscal_start: int = 7,
    day_first: bool | None = None,
    is_set_apart: bool = False,
) -> Due | None:
    """The due phrase in a task's text; of several the deadline wins, then the earliest.

    A date without a year is the nearest that isn't over on the meeting's day, or up to 60 days before it where
    that day was only guessed. `day_first` is how the notes write 3/12; None is the language's own way. Words that
    are set apart for the due date, in a column or behind a label, bind by that. Where the language finds nothing
    and the text has a month or a weekday of another one, that one reads it.
    """
    text = text[:_LONGEST]
    floor = before(read_on, _GUESSED) if day_is_guessed else read_on
    reading = Reading(read_on, floor, fiscal_start, is_set_apart=is_set_apart)
    own = lexicon(language)
    said = frozenset(words_in(fold(text)))
    readers = (words for words in chain((own,), _others(said, own)) if words.may_date(said) or _FIGURE.search(text))
    return next((found for words in readers if (found := _found(text, words, reading, day_first))), None)


def _others(said: frozenset[str], own: Lexicon) -> Iterator[Lexicon]:
    """The other languages of which the text has a month or a weekday that its own language has not."""
    named = said - own.names
    yield from (
        words
        for words in map(lexicon, LANGUAGES)
        if words.name not in {own.name, "en"} and not words.names.isdisjoint(named)
    )


def _found(text: str, words: Lexicon, reading: Reading, day_first: bool | None) -> Due | None:
    reading = replace(reading, next_skips=words.language.next_skips)
    around = Surroundings(text, words)
    read = tokens(_slashed(text) if reading.is_set_apart else text, words, None if day_first is None else not day_first)
    judged = [(judge(phrase, around, reading), phrase) for phrase in islice(phrases(read, words.language), _MOST)]
    return _best([(verdict, phrase) for verdict, phrase in judged if verdict], text, reading.read_on)


def _slashed(text: str) -> str:
    """ "13-02" alone, where only a date can stand, as 13/02."""
    return text.replace("-", "/") if _DASHED.fullmatch(text) else text


def _best(judged: list[tuple[Verdict, Phrase]], text: str, read_on: date) -> Due | None:
    """The deadline, then what is over first, then what stands first; what comes back has no date behind it."""
    if not judged:
        return None
    returns = min((phrase.start for verdict, phrase in judged if verdict.every), default=len(text))
    judged = [(verdict, phrase) for verdict, phrase in judged if phrase.start <= returns]
    verdict, phrase = min(judged, key=lambda pair: (pair[0].rank, pair[0].end or date.max))
    return Due(text[phrase.start : phrase.end], verdict.kind, verdict.start, verdict.end, read_on, verdict.every)
