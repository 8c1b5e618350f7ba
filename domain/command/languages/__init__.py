"""What people ask and order, a table a language."""

from domain.command.languages.de import GERMAN
from domain.command.languages.en import ENGLISH
from domain.command.languages.fr import FRENCH
from domain.command.languages.nl import DUTCH
from domain.command.languages.table import Language

LANGUAGES = {"en": ENGLISH, "nl": DUTCH, "fr": FRENCH, "de": GERMAN}

__all__ = ["LANGUAGES", "Language"]
