"""What is looked for: folded words, each in the forms and near spellings in which it may stand."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from rapidfuzz import fuzz, process

MOST_WORDS: Final = 30  # of a question
MOST_NEAR: Final = 8  # spellings of one word
SHORTEST: Final = 4  # letters from which a word may be misspelt: MIT and NIT are two things
_NEAR: Final = 84  # of 100; a letter among six is another word
_OFFERED: Final = 60
_PLURALS: Final = (("ies", 3), ("s", 3))
"""An ending that is left off, and the letters that have to stand before it."""


@dataclass(frozen=True, slots=True)
class Sought:
    """One word: any of what words may begin with, or words that mean the same to a team (by what names it)."""

    beginnings: tuple[str, ...]
    phrases: tuple[tuple[str, str], ...] = ()


def beginnings(word: str, near: Sequence[str] = ()) -> tuple[str, ...]:
    """The word without the ending of a plural, or with its other one, and near spellings: "faults" finds "fault"."""
    plural = [f"{word[:-1]}ies"] if len(word) > SHORTEST and word.endswith("y") else []
    return tuple(dict.fromkeys([_singular(word), *plural, *near]))


def _singular(word: str) -> str:
    for ending, before in _PLURALS:
        if word.endswith(ending) and not word.endswith("ss") and len(word) - len(ending) >= before:
            return word.removesuffix(ending)
    return word


def near(words: Iterable[str], terms: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
    """Of the terms that stand anywhere those that are nearly each of these words, the nearest first."""
    wanted = [word for word in words if may_be_misspelt(word)]
    return {word: _near(word, terms) for word in wanted}


def _near(word: str, terms: Sequence[str]) -> tuple[str, ...]:
    found = process.extract(word, terms, scorer=fuzz.ratio, score_cutoff=_NEAR, limit=MOST_NEAR)
    return tuple(term for term, _, _ in found if term != word)


def nearest(words: Iterable[str], terms: Sequence[str]) -> tuple[str, ...]:
    """Of these terms those that come closest to any of the words, to be offered where nothing was found."""
    found = [each for word in words for each in _offered(word, terms)]
    return tuple(dict.fromkeys(term for term, _, _ in sorted(found, key=lambda each: -each[1])))[:MOST_NEAR]


def _offered(word: str, terms: Sequence[str]) -> list[tuple[str, float, int]]:
    if len(word) < SHORTEST and word.isalpha():
        return []
    return process.extract(word, terms, scorer=fuzz.ratio, score_cutoff=_OFFERED, limit=MOST_NEAR)


def may_be_misspelt(word: str) -> bool:
    """Figures are exact, and so are short words."""
    return len(word) >= SHORTEST and word.isalpha()


def terms_of(folded: str) -> set[str]:
    """The words of a folded text that another may be a misspelling of."""
    return {word for word in folded.split() if may_be_misspelt(word)}
