"""The words of every language together: names and notes mix languages."""

from collections.abc import Iterable
from typing import Final

from domain.people.folding import fold
from domain.people.languages import LANGUAGES, Language


def words(field: str) -> frozenset[str]:
    """The words that the languages have in this field."""
    return frozenset(word for language in LANGUAGES.values() for word in _text(language, field).split())


def phrases(field: str) -> tuple[str, ...]:
    """The phrases that the languages have in this field, as written."""
    found = (phrase for language in LANGUAGES.values() for phrase in _text(language, field).split("|"))
    return tuple(dict.fromkeys(" ".join(phrase.split()) for phrase in found if phrase.strip()))


def folded(found: Iterable[str]) -> frozenset[str]:
    """The same, folded."""
    return frozenset(map(fold, found))


def _text(language: Language, field: str) -> str:
    return str(getattr(language, field))


TITLES: Final = words("titles")
PARTICLES: Final = words("particles")
ARTICLES: Final = words("articles")
ELIDED: Final = tuple(sorted(words("elided") | {each.replace("'", "’") for each in words("elided")}))
SUFFIXES: Final = words("suffixes")
DEPARTMENTS: Final = words("departments")
POSTS: Final = words("posts")
BODIES: Final = words("bodies")
OUTSIDERS: Final = words("outsiders")
UNITS: Final = words("units")
PLACES: Final = words("places")
BESIDE: Final = words("beside")
BODY_ENDS: Final = tuple(sorted(words("body_ends")))
EVERYBODY: Final = folded(phrases("everybody"))
GROUP_NOUNS: Final = BODIES | POSTS | OUTSIDERS
"""A group or a post: an owner in small letters too."""
