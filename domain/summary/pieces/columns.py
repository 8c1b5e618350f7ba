"""What the columns of a table of tasks are called, in four languages."""

from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache
from typing import Final

from domain.people.folding import fold as folded
from domain.summary.words.bounds import HEADING
from domain.summary.words.vocabulary import called


class Column(StrEnum):
    """What a column holds. A `day` may be the due day or the day of assignment."""

    TASK = "task"
    ITEM = "item"
    OWNER = "owner"
    DUE = "due"
    DAY = "day"
    STATUS = "status"
    TOPIC = "topic"
    GIVEN = "given"
    NOTE = "note"
    NUMBER = "number"
    SORT = "sort"


_COLUMN: Final = called(Column, lambda each: each.columns)
_SHORTEST_CUT: Final = 3
_SHORTEST_BARE_CUT: Final = 5


def _beginnings() -> dict[str, frozenset[Column]]:
    """The kinds of column whose names of one word begin so."""
    found: dict[str, frozenset[Column]] = {}
    for name, column in _COLUMN.items():
        for length in range(_SHORTEST_CUT, len(name) if " " not in name else 0):
            found[name[:length]] = found.get(name[:length], frozenset()) | {column}
    return found


_BEGINNINGS: Final = _beginnings()


@lru_cache(maxsize=512)
def column_of(cell: str) -> Column | None:
    """What a header cell calls its column."""
    if cell.strip(" *") in ("#", "№"):
        return Column.NUMBER
    whole, _, beside = cell[:HEADING].partition(":")
    first = (whole if folded(beside) in _COLUMN else cell).partition("(")[0].partition("/")[0]
    known = _COLUMN.get(folded(cell[:HEADING])) or _COLUMN.get(folded(first[:HEADING])) or _cut_short(cell)
    return known or _beside(cell)


def _beside(cell: str) -> Column | None:
    """ "Remark / action": what stands behind the last stroke, where what is before it is not known."""
    before, _, last = cell[:HEADING].partition("(")[0].rpartition("/")
    return _COLUMN.get(folded(last)) if before else None


def _cut_short(cell: str) -> Column | None:
    """ "Verantw.", "Omschr.": the beginning of names of one kind of column only; of an owner's without its stop too."""
    written = cell.strip(" *:")
    kinds = _BEGINNINGS.get(folded(written[:HEADING]), frozenset())
    column = next(iter(kinds)) if len(kinds) == 1 else None
    return column if written.endswith(".") or (column is Column.OWNER and len(written) >= _SHORTEST_BARE_CUT) else None


def names_columns(cells: Iterable[str]) -> bool:
    """Whether a row says what its columns are."""
    return sum(map(bool, columns_of(cells))) > 1


def is_remark(label: str) -> bool:
    """ "Note: …", "NB: …"."""
    return column_of(label) is Column.NOTE


def columns_of(cells: Iterable[str]) -> tuple[Column | None, ...]:
    """What a header row calls each column."""
    return tuple(column_of(cell) for cell in cells)
