"""Minutes that set off their actions in bold: "**@anna will open a poll**", "**Update the guide (Anna)**"."""

import re
from collections.abc import Iterator
from typing import Final

from domain.summary.document import Document
from domain.summary.names.telling import tells
from domain.summary.pieces.found import Found
from domain.summary.pieces.items import item_of
from domain.summary.text.clean import MENTION_CLOSE, MENTION_OPEN
from domain.summary.words.kinds import Kind

RULE: Final = "bold"
_BOLD = re.compile(r"\*\*([^*]{8,600})\*\*")
_LISTS = re.compile(rf"(?:@[\w.-]+|{MENTION_OPEN}[^{MENTION_CLOSE}]+{MENTION_CLOSE}),")
"""Who was there, not what they do: "@ben, who mends radios"."""

_HANDLES: Final = ("@", MENTION_OPEN)
_FEWEST_WORDS: Final = 3
_OUTSIDE: Final = frozenset({Kind.PEOPLE, Kind.LEGEND, Kind.ASIDE, Kind.NEXT, Kind.AGENDA})


def read(document: Document) -> Iterator[Found]:
    """Every sentence in bold, within a line, that names its owner; every line that begins with a handle."""
    for fragment in document.fragments:
        if fragment.kind in _OUTSIDE or fragment.line.level:
            continue
        if fragment.marked.startswith(_HANDLES) and not fragment.line.cells:
            if _LISTS.match(fragment.marked) or tells(fragment.marked, document.people):
                continue
            item = item_of(fragment.marked, document.people)
            if item is not None and item.owners and len(fragment.marked.split()) >= _FEWEST_WORDS:
                yield fragment.found(item, RULE)
            continue
        for bold in list(_BOLD.finditer(fragment.marked))[:20]:
            item = item_of(bold[1], document.people)
            if item is not None and item.owners and len(bold[1].split()) >= _FEWEST_WORDS:
                yield fragment.found(item, RULE, words=bold[1])
