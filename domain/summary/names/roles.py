"""Owners that only a list's other lines show to be owners: "(canteen)" where the rest ends in "(Anna)", "(Ben)"."""

import re
from collections.abc import Iterable
from typing import Final

from domain.summary.names.owners import People, owners_in
from domain.summary.names.parts import last_parenthesis
from domain.summary.text.lines import Line
from domain.summary.words import status
from domain.summary.words.headings import folded
from domain.summary.words.lexicon import GROUPS, NEVER_FIRST, NEVER_NAMES, words

_FEWEST: Final = 2
_SHORTEST: Final = 3
_MOST_WORDS: Final = 3
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+){0,2}$")
_MODES: Final = words(
    """
    short long draft intern internal extern external confidential preliminary provisional final partial partly
    manual manually automatic digital paper mail email e-mail phone video free bis pilot test prio backup together
    alone soon later maybe again both same idem ditto budget attached enclosed tentative recurring weekly monthly
    kort lang ontwerp voorontwerp externe interne vertrouwelijk voorlopig definitief finaal deels gedeeltelijk manueel
    automatisch papier telefonisch telefoon gratis vervolg herhaling samen alleen misschien opnieuw beide bijgevoegd
    wekelijks maandelijks jaarlijks indien mogelijk eventueel
    court long brouillon confidentiel provisoire définitif partiel partiellement manuel automatique numérique papier
    téléphone gratuit suite rappel ensemble seul peut-être encore joint éventuellement hebdomadaire mensuel
    kurz entwurf vertraulich vorläufig endgültig teilweise manuell telefonisch kostenlos fortsetzung zusammen
    vielleicht beide wöchentlich monatlich eventuell
    """
)
"""How something is done or stands: no owner, wherever it stands."""

_NO_NOUNS: Final = NEVER_NAMES | NEVER_FIRST | _MODES


def with_roles(people: People, lines: Iterable[Line]) -> People:
    """The known people, and the common nouns that close lines among twice as many lines that close with owners."""
    inside = [found for line in lines if (found := _closing(line)) is not None]
    nouns = [text for text in inside if _may_own(text) and owners_in(text, people) is None]
    if not nouns or sum(bool(owners_in(text, people)) for text in inside) < _FEWEST * len(nouns):
        return people
    return people.with_roles(frozenset(map(folded, nouns)))


def _closing(line: Line) -> str | None:
    """What stands in the parenthesis at a line's end."""
    if line.cells or line.is_too_long or not line.text.rstrip(" .;,").endswith((")", "]")):
        return None
    found = last_parenthesis(status.bare(line.text)[0])
    return found[1] if found and found[0] else None


def _may_own(text: str) -> bool:
    """A noun, or a group with what it does ("team onderhoud")."""
    said = text.lower().split()
    if not 0 < len(said) <= _MOST_WORDS or not all(map(_is_noun, said)):
        return False
    return (len(said) == 1 and len(text) >= _SHORTEST) or said[0] in GROUPS


def _is_noun(word: str) -> bool:
    return bool(_WORD.match(word)) and word not in _NO_NOUNS and not status.is_status(word)
