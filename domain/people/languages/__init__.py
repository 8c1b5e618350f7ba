"""Word tables, one file per language."""

from domain.people.languages.de import GERMAN
from domain.people.languages.en import ENGLISH
from domain.people.languages.fr import FRENCH
from domain.people.languages.nl import DUTCH
from domain.people.languages.table import Language

LANGUAGES = {"en": ENGLISH, "nl": DUTCH, "fr": FRENCH, "de": GERMAN}

__all__ = ["LANGUAGES", "Language"]
