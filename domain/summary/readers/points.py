"""Points told by their shape: in bold, behind a box, among infinitives, with a name in the last parenthesis."""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from domain.summary.daylines import has_deadline
from domain.summary.document import Document
from domain.summary.names.owners import People, owners_in
from domain.summary.names.parts import last_parenthesis, title_and_rest
from domain.summary.names.telling import is_infinitive, tells
from domain.summary.pieces.fragments import Found, Fragment
from domain.summary.pieces.items import Item, item_of
from domain.summary.text.clean import MENTION_CLOSE, MENTION_OPEN, plain
from domain.summary.words import labels, status
from domain.summary.words.kinds import Kind
from domain.summary.words.vocabulary import NEVER_FIRST

RULES: Final = ("bold", "checklist", "infinitives", "suffix")
_BOLD = re.compile(r"\*\*([^*]{8,600})\*\*")
_LISTS = re.compile(rf"(?:@[\w.-]+|{MENTION_OPEN}[^{MENTION_CLOSE}]+{MENTION_CLOSE}),")
"""Who was there, not what they do: "@ben, who mends radios"."""

_HANDLES: Final = ("@", MENTION_OPEN)
_FEWEST_BOLD: Final = 3
_NOT_BOLD: Final = frozenset({Kind.PEOPLE, Kind.LEGEND, Kind.ASIDE, Kind.NEXT, Kind.AGENDA})


def read_bold(document: Document) -> Iterator[Found]:
    """Every sentence in bold, within a line, that names its owner; every line that begins with a handle."""
    for fragment in document.fragments:
        if fragment.kind in _NOT_BOLD or fragment.line.level:
            continue
        if fragment.marked.startswith(_HANDLES) and not fragment.line.cells:
            if _LISTS.match(fragment.marked) or tells(fragment.marked, document.people):
                continue
            item = item_of(fragment.marked, document.people)
            if item is not None and item.owners and len(fragment.marked.split()) >= _FEWEST_BOLD:
                yield fragment.found(item, "bold")
            continue
        for bold in list(_BOLD.finditer(fragment.marked))[:20]:
            item = item_of(bold[1], document.people)
            if item is not None and item.owners and len(bold[1].split()) >= _FEWEST_BOLD:
                yield fragment.found(item, "bold", words=bold[1])


_OUTSIDE: Final = frozenset({Kind.PEOPLE, Kind.LEGEND, Kind.ASIDE, Kind.NEXT})


def read_boxes(document: Document) -> Iterator[Found]:
    """Every box that names an owner; every box where boxes are most of what was pasted."""
    boxes = sum(line.box is not None for line in document.lines)
    mostly = boxes > 1 and boxes * 3 >= len(document.lines) * 2
    for fragment, item in _boxes(document):
        if item.owners or mostly:
            yield fragment.found(item, "checklist")


def _boxes(document: Document) -> Iterator[tuple[Fragment, Item]]:
    for fragment in document.fragments:
        if fragment.line.box is None or fragment.kind in _OUTSIDE:
            continue
        item = item_of(fragment.marked, document.people)
        if item is not None:
            yield fragment, item


_LISTED: Final = frozenset({Kind.OTHER, Kind.TOPICS})
_FEWEST: Final = 3
_FEWEST_WORDS: Final = 2


def read_infinitives(document: Document) -> Iterator[Found]:
    """The points of every list of which three in four say what to do, where the section is of no other kind."""
    for (kind, is_item), fragments in groupby(document.fragments, lambda each: (each.kind, each.line.is_item)):
        points = list(fragments)
        to_do = [each for each in points if kind in _LISTED and is_item and _says_what_to_do(each)]
        if len(to_do) >= _FEWEST and 4 * len(to_do) >= 3 * len(points):
            for fragment in to_do:
                item = item_of(fragment.marked, document.people)
                if item is not None:
                    yield fragment.found(item, "infinitives")


def _says_what_to_do(fragment: Fragment) -> bool:
    said = fragment.line.text.partition("(")[0].partition(",")[0].split()
    if len(said) < _FEWEST_WORDS or title_and_rest(fragment.line.text):
        return False
    return said[0].lower() in NEVER_FIRST or is_infinitive(" ".join(said)) or has_deadline(" ".join(said))


_IN: Final = frozenset({Kind.OTHER, Kind.AGENDA, Kind.TOPICS, Kind.DECISIONS, Kind.QUESTIONS})
_MOST_WORDS: Final = 20
_MOST_INITIALS: Final = 4


def read_dated(document: Document) -> Iterator[Found]:
    """Points whose last parenthesis names an owner and a date, or an owner by a label or by initials."""
    for fragment in _points(document):
        found = last_parenthesis(fragment.marked)
        is_told = bool(labels.take(fragment.marked).owner) and not labels.is_field(fragment.marked)
        item = item_of(fragment.marked, document.people) if found or is_told else None
        if item is None or not item.owners:
            continue
        if is_told or (found and _is_firm(found[1], item, document.people)):
            yield fragment.found(item, "suffix")


def _is_firm(inside: str, item: Item, people: People) -> bool:
    """ "(Anna, by Friday)", "[Resp.: Anna]", "[AB]" of somebody known by these letters."""
    if labels.take(f"({inside})").owner:
        return True
    if owners_in(inside, people) is None:
        return bool(item.due) or _are_initials(item.owners, people)
    return _are_initials(item.owners, people)


def _are_initials(owners: tuple[str, ...], people: People) -> bool:
    return all(owner.isupper() and len(owner) <= _MOST_INITIALS and people.knows(owner) for owner in owners)


def read_suffix(document: Document) -> Iterator[Found]:
    """Short points whose last parenthesis names only people that the notes list as present."""
    for fragment in _points(document):
        yield from _closing(fragment, document.people)


def _closing(fragment: Fragment, people: People) -> Iterator[Found]:
    text, done = status.bare(fragment.marked)
    found = last_parenthesis(text)
    owners = owners_in(found[1], people) if found and found[0] else None
    if found and owners and all(people.knows(owner) for owner in owners):
        yield fragment.found(Item(plain(found[0]), owners=owners, done=done), "suffix")


def read_asked(document: Document) -> Iterator[Found]:
    """Lines that begin with the verb of a task and close with somebody known."""
    for fragment in document.fragments:
        first, _, rest = fragment.marked.partition(" ")
        is_asked = fragment.kind in _IN and rest and first.strip("*").lower() in NEVER_FIRST
        if is_asked and len(fragment.marked.split()) <= _MOST_WORDS:
            yield from _closing(fragment, document.people)


def _points(document: Document) -> Iterator[Fragment]:
    for fragment in document.fragments:
        if fragment.kind in _IN and fragment.line.is_item and len(fragment.marked.split()) <= _MOST_WORDS:
            yield fragment
