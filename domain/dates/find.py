"""The due date in a task's text."""

import re
from datetime import date
from itertools import islice

from domain.dates.due import Due
from domain.dates.judge import Verdict, judge
from domain.dates.lexicon import Lexicon, lexicon
from domain.dates.phrases import Phrase, phrases
from domain.dates.pieces import fold
from domain.dates.reading import Reading, before
from domain.dates.surroundings import Surroundings
from domain.dates.tokens import tokens

_LONGEST = 5_000  # characters; what stands further on in one task isn't looked at
_MOST = 20  # phrases
_GUESSED = 60  # days that the posting can lie after the meeting
_WORD = re.compile(r"[^\W\d_]+")
_FIGURE = re.compile(r"\d")


def find_due(
    text: str,
    read_on: date,
    language: str = "en",
    *,
    day_is_guessed: bool = False,
    fiscal_start: int = 7,
) -> Due | None:
    """The due phrase in a task's text; of several the deadline wins, then the earliest.

    A date without a year is the nearest that isn't over on the meeting's day, or up to 60 days before it where
    that day was only guessed.
    """
    words, text = lexicon(language), text[:_LONGEST]
    if not may_hold_a_date(text, words):
        return None
    floor = before(read_on, _GUESSED) if day_is_guessed else read_on
    reading = Reading(read_on, floor, fiscal_start, words.language.next_skips)
    around = Surroundings(text, words)
    judged = [(judge(phrase, around, reading), phrase) for phrase in islice(phrases(tokens(text, words)), _MOST)]
    return _best([(verdict, phrase) for verdict, phrase in judged if verdict], text, read_on)


def _best(judged: list[tuple[Verdict, Phrase]], text: str, read_on: date) -> Due | None:
    """The deadline, then what is over first, then what stands first."""
    if not judged:
        return None
    verdict, phrase = min(judged, key=lambda pair: (pair[0].rank, pair[0].end or date.max))
    return Due(text[phrase.start : phrase.end], verdict.kind, verdict.start, verdict.end, read_on)


def may_hold_a_date(text: str, words: Lexicon) -> bool:
    """Cheap, and right to say no: nothing in the text could carry a date."""
    return bool(_FIGURE.search(text)) or not words.anchors.isdisjoint(_WORD.findall(fold(text)))
