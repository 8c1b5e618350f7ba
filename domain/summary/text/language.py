"""Which of the four languages notes are written in, by their small words."""

from collections import Counter
from typing import Final

from domain.dates.pieces import words_in
from domain.summary.languages import LANGUAGES
from domain.summary.words.bounds import LINE

_SMALL_WORDS: Final = {code: frozenset(language.small_words.split()) for code, language in LANGUAGES.items()}


def language_of(text: str, likely: str = "en") -> str:
    """en, nl, fr or de: the one whose small words are most frequent; the likely one when nothing says otherwise."""
    counts = Counter(words_in(text[:LINE].lower()))
    scores = {code: sum(counts.get(word, 0) for word in words) for code, words in _SMALL_WORDS.items()}
    return max(scores, key=lambda code: (scores[code], code == likely))
