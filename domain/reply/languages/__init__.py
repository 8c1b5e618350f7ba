"""What people say of their tasks, a table a language."""

from domain.reply.languages.de import GERMAN
from domain.reply.languages.en import ENGLISH
from domain.reply.languages.fr import FRENCH
from domain.reply.languages.nl import DUTCH
from domain.reply.languages.table import Language

LANGUAGES = {"en": ENGLISH, "nl": DUTCH, "fr": FRENCH, "de": GERMAN}

__all__ = ["LANGUAGES", "Language"]
