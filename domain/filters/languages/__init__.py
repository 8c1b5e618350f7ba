"""The words by which a search is narrowed, in the four languages that notes are in."""

from domain.filters.languages.de import GERMAN
from domain.filters.languages.en import ENGLISH
from domain.filters.languages.fr import FRENCH
from domain.filters.languages.nl import DUTCH

LANGUAGES = (ENGLISH, DUTCH, FRENCH, GERMAN)
