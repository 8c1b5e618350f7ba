"""What arrows point at: somebody who does something, or who does what stands before."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from domain.summary.names.owners import People, owners_in
from domain.summary.names.shape import is_group, is_name
from domain.summary.names.verbs import does, pointed_at, subject_of
from domain.summary.pieces.beside import Named, dated
from domain.summary.pieces.items import Item, item_of
from domain.summary.words.keywords import after_first_arrow, around_arrows, has_arrow

_MANY: Final = 3


def points_often(texts: Iterable[str]) -> bool:
    """Whether the notes use arrows as a habit: then a name that nobody knows may stand behind one."""
    return sum(has_arrow(text) and len(around_arrows(text)) > 1 for text in texts) >= _MANY


def pointed(text: str, people: People, *, often: bool) -> Item | None:
    """ "The texts are in -> Anna puts them online", and where arrows are a habit "… -> put them online -> Anna"."""
    parts = around_arrows(text)
    if len(parts) > 1:
        return (
            _given_to(parts[-2], parts[-1], people) if often and _names(parts[-1], people) else _within(parts, people)
        )
    first = after_first_arrow(text)
    item = item_of(first, people) if first else None
    owners = pointed_at(first, people) if item else ()
    return replace(item, owners=owners) if item and owners else None


def _within(parts: tuple[str, ...], people: People) -> Item | None:
    said = parts[-1]
    item = item_of(said, people)
    if item is None or (item.owners and all(map(people.knows, item.owners))):
        return item
    owners = does(said, people) or subject_of(said, people)
    return replace(item, owners=owners) if owners else None


def _given_to(work: str, whom: str, people: People) -> Item | None:
    item, named = item_of(work, people), _names(whom, people)
    return replace(item, owners=named.owners, due=named.due or item.due) if item and named else None


def _names(text: str, people: People) -> Named | None:
    """The names, perhaps with a date, that are all of a text."""
    owners = owners_in(text, people)
    named = Named(owners) if owners is not None else dated(text, people)
    return named if named and all(_is_somebody(owner, people) for owner in named.owners) else None


def _is_somebody(owner: str, people: People) -> bool:
    return is_group(owner) or people.is_person(owner) or (is_name(owner) and not people.writes_small(owner))
