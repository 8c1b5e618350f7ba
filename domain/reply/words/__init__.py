"""What people say, a table a language; replies mix them, so they are read as one."""

from domain.reply.words.de import GERMAN
from domain.reply.words.en import ENGLISH
from domain.reply.words.fr import FRENCH
from domain.reply.words.nl import DUTCH
from domain.reply.words.table import Language

LANGUAGES = (ENGLISH, DUTCH, FRENCH, GERMAN)

__all__ = ["LANGUAGES", "Language"]
