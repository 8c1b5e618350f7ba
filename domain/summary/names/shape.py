"""What has the shape of a name, a group, a post or a placeholder, whoever is known."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from domain.people import is_group as is_peoples_group
from domain.people.folding import fold
from domain.people.words import ELIDED, PARTICLES, POSTS, SUFFIXES, TITLES
from domain.summary.words.vocabulary import NEVER_FIRST, NO_NAMES, NOBODY, one_of

_MOST_WORDS: Final = 5
_PAIR: Final = 2
_NAME_WORD = re.compile(r"[^\W\d_]+(?:['’._-][^\W\d_]+)*[._]?$|[^\W\d_]\.(?:[^\W\d_]\.){0,3}$")
INITIAL_LAST = re.compile(rf"\b(?:[^\W\d_]|{one_of(SUFFIXES)})\.$", re.IGNORECASE)
NOT_NAMES: Final = NO_NAMES | NEVER_FIRST
_FILE = re.compile(r"[^\W\d_]{2}\.[a-z]{2,4}$")
"""The end of a file's name."""

_FIGURES = re.compile(r"\d+")


@lru_cache(maxsize=2048)
def is_nobody(text: str) -> bool:
    """A placeholder: the owner is still open, or a tool only counted the voices ("Speaker 4")."""
    words = fold(text)
    return not words or words in NOBODY or (words[-1].isdigit() and _FIGURES.sub("0", words) in NOBODY)


@lru_cache(maxsize=2048)
def is_name(name: str) -> bool:
    """It has the shape of a name: capitals, particles, initials, hyphens; no digits, no word that names nobody."""
    words = name.split()
    if not 0 < len(words) <= _MOST_WORDS or words[0].lower() in NEVER_FIRST:
        return False
    if any(_names_nothing(word) for word in words):
        return False
    return any(is_capital(word) for word in words) and all(_is_name_word(word) for word in words)


def _names_nothing(word: str) -> bool:
    low = word.lower()
    if _FILE.search(word):
        return True
    is_initial = len(word) == _PAIR and word[1] == "." and word[0].isupper()
    return low.rstrip(".") in NO_NAMES and low not in PARTICLES and low.rstrip(".") not in TITLES and not is_initial


def is_group(name: str) -> bool:
    """A group or a post, in small letters too: "the team", "client teams", "équipe technique"."""
    return is_peoples_group(name, NOT_NAMES)


def is_post(name: str) -> bool:
    """What one person is by post, perhaps behind its article: "the clerk", "de secretaris"."""
    words = name.lower().split()
    return len(words) <= _PAIR and words[-1:] != [] and words[-1] in POSTS


def tidy(name: str) -> str:
    """The name without the marks around it."""
    name = emphasised(name.strip(" \t*`")).removesuffix("?").rstrip()
    if name.startswith("[") and name.endswith("]"):
        name = name[1:-1].strip()
    return name


def emphasised(text: str) -> str:
    """The text without the underscores around it; one at its end alone is part of a nickname."""
    return text.strip("_") if text[:1] == "_" else text


def without_stop(text: str) -> str:
    """A text without the stop at its end, but for one that an initial has."""
    bare = text.rstrip()
    if not bare.endswith("."):
        return bare
    return bare if INITIAL_LAST.search(bare) and bare[-2:-1].isupper() else bare.rstrip(" .")


def is_capital(word: str) -> bool:
    first = word.lstrip("'’(").removeprefix("d'").removeprefix("d’")[:1]
    return first.isupper() or (bool(first) and unicodedata.category(first) == "Lo")


def _is_name_word(word: str) -> bool:
    low = word.lower()
    if low in PARTICLES or low.rstrip(".") in TITLES or word.startswith(ELIDED):
        return True
    return is_capital(word) and bool(_NAME_WORD.match(_joined(word).lstrip("'’")))


def _joined(word: str) -> str:
    """A word without the marks that some scripts write over their letters."""
    return word if word.isascii() else "".join(char for char in word if unicodedata.category(char)[0] != "M")
