"""Every reader: where its notation stands, what it weighs, and notes that are its tests."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from domain.summary.document import Document
from domain.summary.evidence import LAST, MARKED, SHAPED, TOLD, Stage
from domain.summary.pieces.found import Found
from domain.summary.readers import (
    bold,
    checklist,
    irc,
    keyword,
    listed,
    named,
    prose,
    recap,
    record,
    suffix,
    table,
    told,
)


@dataclass(frozen=True, slots=True)
class Reader:
    """One notation: it proposes candidates over the whole document and knows no other reader."""

    name: str
    stage: Stage
    weight: int
    read: Callable[[Document], Iterable[Found]]


READERS: Final = (
    Reader("record", MARKED, 90, record.read),
    Reader("recap", MARKED, 80, recap.read),
    Reader("table", MARKED, 70, table.read),
    Reader("irc", MARKED, 60, irc.read),
    Reader("list", MARKED, 50, listed.read),
    Reader("keyword", MARKED, 40, keyword.read),
    Reader("box", SHAPED, 30, checklist.read),
    Reader("dated suffix", SHAPED, 28, suffix.read_dated),
    Reader("bold", SHAPED, 26, bold.read),
    Reader("told", TOLD, 24, told.read),
    Reader("prose", SHAPED, 22, prose.read),
    Reader("lone box", LAST, 14, checklist.read),
    Reader("suffix", LAST, 12, suffix.read),
    Reader("named", LAST, 10, named.read),
)
