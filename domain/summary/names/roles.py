"""Owners that only a list's other lines show to be owners: "(canteen)" where the rest ends in "(Anna)", "(Ben)"."""

import re
from collections.abc import Iterable
from typing import Final

from domain.people.words import GROUP_NOUNS, UNITS
from domain.summary.names.owners import People, owners_in
from domain.summary.names.parts import last_parenthesis, title_and_rest
from domain.summary.text.lines import Line
from domain.summary.words import status
from domain.summary.words.headings import folded
from domain.summary.words.vocabulary import NEVER_FIRST, NO_NAMES, words

_FEWEST: Final = 2
_SHORTEST: Final = 3
_MOST_WORDS: Final = 3
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+){0,2}$")
_MODES: Final = words(lambda each: each.nouns.modes)
"""How something is done or stands: no owner, wherever it stands."""

_NO_NOUNS: Final = NO_NAMES | NEVER_FIRST | _MODES


def with_roles(people: People, lines: Iterable[Line]) -> People:
    """The known people, and the common nouns that own lines among twice as many lines that name their owners.

    Either all of them close the lines, in parentheses, or they open them, before a colon ("anna: …", "jbk: …").
    """
    lines = tuple(lines)
    for told in (_closing, _opening):
        inside = [found for line in lines if (found := told(line)) is not None]
        nouns = [text for text in inside if _may_own(text) and owners_in(text, people) is None]
        if nouns and sum(bool(owners_in(text, people)) for text in inside) >= _FEWEST * len(nouns):
            people = people.with_roles(frozenset(map(folded, nouns)))
    return people


def _opening(line: Line) -> str | None:
    """The one word before a line's colon."""
    parts = title_and_rest(line.text) if not line.cells else None
    return parts[0] if parts and parts[1] and " " not in parts[0] else None


def _closing(line: Line) -> str | None:
    """What stands in the parenthesis at a line's end."""
    if line.cells or not line.text.rstrip(" .;,").endswith((")", "]")):
        return None
    found = last_parenthesis(line.text)
    found = found if found and not found[1][:1].isdigit() else last_parenthesis(status.bare(line.text)[0])
    return found[1] if found and found[0] else None


def _may_own(text: str) -> bool:
    """A noun, or a group with what it does ("team onderhoud")."""
    said = text.lower().split()
    if not 0 < len(said) <= _MOST_WORDS or not all(map(_is_noun, said)):
        return False
    return (len(said) == 1 and len(text) >= _SHORTEST) or said[0] in GROUP_NOUNS | UNITS


def _is_noun(word: str) -> bool:
    return bool(_WORD.match(word)) and word not in _NO_NOUNS and not status.is_status(word)
