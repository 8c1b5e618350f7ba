"""Word tables, one file per language."""

from domain.dates.languages.de import GERMAN
from domain.dates.languages.en import ENGLISH
from domain.dates.languages.fr import FRENCH
from domain.dates.languages.nl import DUTCH
from domain.dates.languages.table import Language

LANGUAGES = {"en": ENGLISH, "nl": DUTCH, "fr": FRENCH, "de": GERMAN}

__all__ = ["LANGUAGES", "Language"]
