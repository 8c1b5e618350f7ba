"""A list of nothing but work, that nothing calls so: "- close the gate", "- Zaun streichen"."""

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from domain.summary.daylines import has_deadline
from domain.summary.document import Document
from domain.summary.names.parts import title_and_rest
from domain.summary.names.telling import is_infinitive
from domain.summary.pieces.found import Found
from domain.summary.pieces.fragments import Fragment
from domain.summary.pieces.items import item_of
from domain.summary.words.kinds import Kind
from domain.summary.words.vocabulary import NEVER_FIRST

RULE: Final = "infinitives"
_IN: Final = frozenset({Kind.OTHER, Kind.TOPICS})
_FEWEST: Final = 3
_FEWEST_WORDS: Final = 2


def read(document: Document) -> Iterator[Found]:
    """The points of every list of which three in four say what to do, where the section is of no other kind."""
    for (kind, is_item), fragments in groupby(document.fragments, lambda each: (each.kind, each.line.is_item)):
        points = list(fragments)
        to_do = [each for each in points if kind in _IN and is_item and _says_what_to_do(each)]
        if len(to_do) >= _FEWEST and 4 * len(to_do) >= 3 * len(points):
            for fragment in to_do:
                item = item_of(fragment.marked, document.people)
                if item is not None:
                    yield fragment.found(item, RULE)


def _says_what_to_do(fragment: Fragment) -> bool:
    said = fragment.line.text.partition("(")[0].partition(",")[0].split()
    if len(said) < _FEWEST_WORDS or title_and_rest(fragment.line.text):
        return False
    return said[0].lower() in NEVER_FIRST or is_infinitive(" ".join(said)) or has_deadline(" ".join(said))
