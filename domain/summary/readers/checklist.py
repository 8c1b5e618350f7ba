"""Boxes outside a list of tasks: "- [ ] Anna: …" anywhere, or a paste that is little more than boxes."""

from collections.abc import Iterator
from typing import Final

from domain.summary.document import Document
from domain.summary.pieces.found import Found
from domain.summary.pieces.fragments import Fragment
from domain.summary.pieces.items import Item, item_of
from domain.summary.words.kinds import Kind

RULE: Final = "checklist"
_OUTSIDE: Final = frozenset({Kind.PEOPLE, Kind.LEGEND, Kind.ASIDE, Kind.NEXT})


def read(document: Document) -> Iterator[Found]:
    """Every box that names an owner; every box where boxes are most of what was pasted."""
    boxes = sum(line.box is not None for line in document.lines)
    mostly = boxes > 1 and boxes * 3 >= len(document.lines) * 2
    for fragment, item in _boxes(document):
        if item.owners or mostly:
            yield fragment.found(item, RULE)


def _boxes(document: Document) -> Iterator[tuple[Fragment, Item]]:
    for fragment in document.fragments:
        if fragment.line.box is None or fragment.kind in _OUTSIDE:
            continue
        item = item_of(fragment.marked, document.people)
        if item is not None:
            yield fragment, item
