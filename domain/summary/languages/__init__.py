"""Word tables, one file per language."""

from domain.summary.languages.de import GERMAN
from domain.summary.languages.en import ENGLISH
from domain.summary.languages.fr import FRENCH
from domain.summary.languages.nl import DUTCH
from domain.summary.languages.table import Columns, Headings, Heads, Language

LANGUAGES = {"en": ENGLISH, "nl": DUTCH, "fr": FRENCH, "de": GERMAN}

__all__ = ["LANGUAGES", "Columns", "Headings", "Heads", "Language"]
