"""Minutes that set off their actions in bold: "**@anna will open a poll**", "**Update the guide (Anna)**"."""

import re
from collections.abc import Iterator
from typing import Final

from domain.summary.document import Document
from domain.summary.pieces.found import Found
from domain.summary.pieces.items import item_of
from domain.summary.words.kinds import Kind

RULE: Final = "bold"
_BOLD = re.compile(r"\*\*([^*]{8,600})\*\*")
_FEWEST_WORDS: Final = 3
_OUTSIDE: Final = frozenset({Kind.PEOPLE, Kind.LEGEND, Kind.ASIDE, Kind.NEXT, Kind.AGENDA})


def read(document: Document) -> Iterator[Found]:
    """Every sentence in bold, within a line, that names its owner."""
    for fragment in document.fragments:
        if fragment.kind in _OUTSIDE or fragment.line.level:
            continue
        for bold in list(_BOLD.finditer(fragment.marked))[:20]:
            item = item_of(bold[1], document.people)
            if item is not None and item.owners and len(bold[1].split()) >= _FEWEST_WORDS:
                yield fragment.found(item, RULE, words=bold[1])
