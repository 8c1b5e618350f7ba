"""Names that mean nobody in particular: "the team", "Bestuur", "werkgroep communicatie", "the chair"."""

from functools import lru_cache
from typing import Final

from domain.people.folding import fold
from domain.people.words import ARTICLES, BESIDE, BODY_ENDS, DEPARTMENTS, ELIDED, EVERYBODY, GROUP_NOUNS, UNITS, folded

_UNITS: Final = folded(UNITS)
_NOUNS: Final = folded(GROUP_NOUNS)
_MOST_WORDS: Final = 5
_NONE: Final[frozenset[str]] = frozenset()


@lru_cache(maxsize=2048)
def is_everybody(name: str) -> bool:
    """Whether a name is said of everybody here."""
    return fold(name) in EVERYBODY


@lru_cache(maxsize=4096)
def is_group(name: str, no_names: frozenset[str] = _NONE) -> bool:
    """A group or a post, in small letters too: "the team", "client teams", "équipe technique", "voorzitter".

    None of the words of its name is one of `no_names`, words that name nothing.
    """
    words = name.split()
    if not 0 < len(words) <= _MOST_WORDS:
        return False
    if is_everybody(name):
        return True
    if _bare(words[0]) in _UNITS and len(words) > 1:
        return all(word.isalpha() and word not in no_names for word in words[1:])
    nouns = [word for word in words if _is_noun(_bare(word))]
    rest = [word for word in words if not _is_noun(_bare(word))]
    is_led = words[0].lower() in ARTICLES or (words[0][:1].isupper() and words[0].lower() not in no_names)
    if nouns and words[-1] in nouns and is_led and all(_is_free(word, no_names) for word in rest):
        return True
    return bool(nouns) and all(_may_stand_beside(word, no_names) for word in rest)


def _bare(word: str) -> str:
    low = word.lower().replace("’", "'")
    return fold(next((low[len(start) :] for start in ELIDED if low.startswith(start)), low))


def _is_noun(word: str) -> bool:
    """A group or a post, or what one of them is called together with its work: "helpdeskteam"."""
    return word in _NOUNS or (word.endswith(BODY_ENDS) and word.isalpha())


def _is_free(word: str, no_names: frozenset[str]) -> bool:
    return word.isalpha() and (word.lower() not in no_names or word.lower() in ARTICLES)


def _may_stand_beside(word: str, no_names: frozenset[str]) -> bool:
    low = word.lower()
    if low in BESIDE or low in ARTICLES or low in DEPARTMENTS:
        return True
    return word[:1].isupper() and low not in no_names
