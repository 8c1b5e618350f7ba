"""The words of a text with their places, and runs of them put in another's place."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from domain.people import FORGOTTEN, fold

_WORD = re.compile("(?:[^\\W_]|[\u0300-\u036f])+")  # a letter may be written as itself and its accent
_FAR = 4  # characters between two words of one name: "Peeters , Dana"


class Word(NamedTuple):
    """Where it stands, and how it is compared."""

    start: int
    end: int
    folded: str


Covers = Callable[[Sequence[Word], int], int]
"""How many of these words, from a place on, are a name that goes (0: none, below 0: so many that stay)."""


def words_of(text: str) -> list[Word]:
    """In their order."""
    return [Word(found.start(), found.end(), fold(found[0])) for found in _WORD.finditer(text)]


def runs(words: Sequence[Word], at: int, longest: int) -> Iterator[tuple[int, str]]:
    """The runs of words that begin there, the longest first, as far as nothing long stands between."""
    last = at + 1
    while last < min(at + longest, len(words)) and words[last].start - words[last - 1].end <= _FAR:
        last += 1
    for end in range(last, at, -1):
        yield end - at, " ".join(word.folded for word in words[at:end])


def replaced(text: str, covers: Covers) -> str:
    """The text with every name that goes replaced by the one that is nobody's."""
    words, made, kept, at = words_of(text), list[str](), 0, 0
    while at < len(words):
        many = covers(words, at)
        if many > 0:
            made += [text[kept : words[at].start], FORGOTTEN]
            kept = words[at + many - 1].end
        at += abs(many) or 1
    return "".join([*made, text[kept:]])
