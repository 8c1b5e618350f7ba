"""The columns of a table that lost its header, by what fills them: names, dates, numbers, and the longest words."""

import re
from collections.abc import Iterable
from itertools import zip_longest

from domain.summary.names.owners import People, owners_in
from domain.summary.pieces.columns import Column
from domain.summary.pieces.tails import is_date
from domain.summary.text.clean import plain
from domain.summary.words import status

_NUMBER = re.compile(r"[#\w]{0,3}\d+(?:\.\d+)*\.?$")


def guessed(rows: tuple[tuple[str, ...], ...], people: People) -> tuple[Column | None, ...]:
    """What each column holds; () unless one holds owners and another what they do."""
    filled = [[plain(cell) for cell in column if cell.strip()] for column in zip_longest(*rows, fillvalue="")]
    kinds = [_kind(cells, people) for cells in filled]
    work = max(
        (place for place, kind in enumerate(kinds) if kind is None), key=lambda at: _length(filled[at]), default=-1
    )
    if work < 0 or Column.OWNER not in kinds:
        return ()
    return tuple(Column.TASK if place == work else kind for place, kind in enumerate(kinds))


def _kind(cells: list[str], people: People) -> Column | None:
    if all(_NUMBER.match(cell) and not is_date(cell) for cell in cells):
        return Column.NUMBER
    if _most(map(is_date, cells)):
        return Column.DUE
    if _most(map(status.is_status, cells)):
        return Column.STATUS
    return Column.OWNER if _most(owners_in(cell, people) is not None for cell in cells) else None


def _most(said: Iterable[bool]) -> bool:
    answers = tuple(said)
    return 3 * sum(answers) >= 2 * len(answers)


def _length(cells: list[str]) -> float:
    """Words in a cell, on average."""
    return sum(len(cell.split()) for cell in cells) / max(len(cells), 1)
