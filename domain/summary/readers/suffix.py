"""Points that end in a name: "Send the offer (Anna, by Friday)", or "Send the offer (Anna)" if Anna was present."""

from collections.abc import Iterator
from typing import Final

from domain.summary.document import Document
from domain.summary.names.owners import People, owners_in
from domain.summary.names.parts import last_parenthesis
from domain.summary.pieces.found import Found
from domain.summary.pieces.fragments import Fragment
from domain.summary.pieces.items import Item, item_of
from domain.summary.text.clean import plain
from domain.summary.words import labels, status
from domain.summary.words.kinds import Kind
from domain.summary.words.vocabulary import NEVER_FIRST

RULE: Final = "suffix"
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
            yield fragment.found(item, RULE)


def _is_firm(inside: str, item: Item, people: People) -> bool:
    """ "(Anna, by Friday)", "[Resp.: Anna]", "[AB]" of somebody known by these letters."""
    if labels.take(f"({inside})").owner:
        return True
    if owners_in(inside, people) is None:
        return bool(item.due) or _are_initials(item.owners, people)
    return _are_initials(item.owners, people)


def _are_initials(owners: tuple[str, ...], people: People) -> bool:
    return all(owner.isupper() and len(owner) <= _MOST_INITIALS and people.knows(owner) for owner in owners)


def read(document: Document) -> Iterator[Found]:
    """Short points whose last parenthesis names only people that the notes list as present."""
    for fragment in _points(document):
        yield from _closing(fragment, document.people)


def _closing(fragment: Fragment, people: People) -> Iterator[Found]:
    text, done = status.bare(fragment.marked)
    found = last_parenthesis(text)
    owners = owners_in(found[1], people) if found and found[0] else None
    if found and owners and all(people.knows(owner) for owner in owners):
        yield fragment.found(Item(plain(found[0]), owners=owners, done=done), RULE)


def read_asked(document: Document) -> Iterator[Found]:
    """Lines that begin with the verb of a task and close with somebody known."""
    for fragment in document.fragments:
        words = fragment.marked.split()
        if fragment.kind in _IN and 1 < len(words) <= _MOST_WORDS and words[0].strip("*").lower() in NEVER_FIRST:
            yield from _closing(fragment, document.people)


def _points(document: Document) -> Iterator[Fragment]:
    for fragment in document.fragments:
        if fragment.kind in _IN and fragment.line.is_item and len(fragment.marked.split()) <= _MOST_WORDS:
            yield fragment
