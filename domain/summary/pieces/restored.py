"""Tables that lost their tabs on the way: three spaces between the cells, or every cell on a line of its own."""

import re
from collections.abc import Iterator
from itertools import takewhile, zip_longest
from typing import Final

from domain.summary.names.owners import owners_in
from domain.summary.pieces.columns import Column, column_of
from domain.summary.text.lines import Line
from domain.summary.words.bounds import LABEL, PIECES, SENTENCE

_GAP = re.compile(r"\t|\s{2,}")
_FEW_WORDS: Final = 4
_WORK: Final = frozenset({Column.TASK, Column.ITEM})
_BESIDE: Final = frozenset({Column.OWNER, Column.DUE})


def restored(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The same lines, those of such tables as rows with cells."""
    return tuple(_rows(lines))


def _rows(lines: tuple[Line, ...]) -> Iterator[Line]:
    at = 0
    while at < len(lines):
        rows, taken = _table(lines, at) or ((lines[at],), 1)
        yield from rows
        at += taken


def _table(lines: tuple[Line, ...], at: int) -> tuple[tuple[Line, ...], int] | None:
    """The rows of a table that begins here, and of how many lines they are made."""
    if lines[at].cells:
        return _broken(lines, at)
    spaced = _spaced(lines, at) if "  " in lines[at].raw[0] else None
    return spaced or (_flattened(lines, at) if _column(lines[at]) else None)


def _broken(lines: tuple[Line, ...], at: int) -> tuple[tuple[Line, ...], int] | None:
    """Rows of tabs in which a cell has a line end: two lines that together have the header's cells."""
    width = len(lines[at].cells)
    if width <= len(_BESIDE) or not _names_columns(tuple(map(column_of, lines[at].cells)), some=True):
        return None
    rows, place, is_mended = [lines[at]], at + 1, False
    while place < len(lines) and lines[place].cells and not lines[place].after_gap:
        row, after = lines[place], lines[place + 1] if place + 1 < len(lines) else None
        whole = after is not None and _goes_on(row, after, width)
        rows.append(_joined(row, after) if after and whole else row)
        is_mended = is_mended or whole
        place += 2 if whole else 1
    return (tuple(rows), place - at) if is_mended else None


def _goes_on(row: Line, after: Line, width: int) -> bool:
    return len(row.cells) < width == len(row.cells) + len(after.cells) - 1 and after.cells[0][:1].islower()


def _joined(first: Line, second: Line) -> Line:
    cells = (*first.cells[:-1], f"{first.cells[-1]} {second.cells[0]}", *second.cells[1:])
    return first._replace(raw=(*first.raw, *second.raw), cells=cells)


def _spaced(lines: tuple[Line, ...], at: int) -> tuple[tuple[Line, ...], int] | None:
    """ "Who   What   Until when", and below it lines with as many gaps."""
    head = _split(lines[at])
    if len(head) < len(_BESIDE) or not _names_columns(tuple(map(column_of, head))):
        return None
    below = takewhile(lambda line: not line.after_gap and len(_split(line)) == len(head), lines[at + 1 :])
    rows = tuple(line._replace(cells=_filled(line)) for line in (lines[at], *below))
    return (rows, len(rows)) if len(rows) > 1 else None


def _filled(line: Line) -> tuple[str, ...]:
    """The cells of a row, each with what was wrapped below it."""
    first, *more = [_GAP.split(raw.strip(), PIECES) for raw in line.raw]
    return tuple(" ".join(cell) for cell in zip_longest(*(first, *more), fillvalue=""))


def _split(line: Line) -> tuple[str, ...]:
    if line.cells or "  " not in line.raw[0]:
        return ()
    return tuple(_GAP.split(line.raw[0].strip(), PIECES))


def _flattened(lines: tuple[Line, ...], at: int) -> tuple[tuple[Line, ...], int] | None:
    """The names of the columns below each other, and below them the cells row by row."""
    columns = _columns_below(lines, at)
    if not _names_columns(columns):
        return None
    width = len(columns)
    if columns[0] is Column.NUMBER:
        return _counted(lines, at, columns)
    cells = tuple(takewhile(_may_be_cell, lines[at + width : at + width + 100 * width]))
    chunks = (cells[place : place + width] for place in range(0, len(cells) - width + 1, width))
    rows = tuple(takewhile(lambda chunk: _fits(chunk, columns), chunks))
    whole = tuple(_row(chunk) for chunk in (lines[at : at + width], *rows))
    return (whole, width * len(whole)) if rows else None


def _counted(
    lines: tuple[Line, ...], at: int, columns: tuple[Column | None, ...]
) -> tuple[tuple[Line, ...], int] | None:
    """Rows that begin with 1, 2, 3 on a line of its own: a cell that was empty left none."""
    width, number, rows = len(columns), 1, list[tuple[Line, ...]]()
    place = at + width
    while place < len(lines) and lines[place].text.strip(".)") == str(number):
        number += 1
        cells = lines[place : place + width]
        end = next((n for n, line in enumerate(cells) if n and line.text.strip(".)") == str(number)), width)
        gap = next((n for n, line in enumerate(cells) if n and line.after_gap), width)
        rows.append(cells[: min(end, gap)])
        place += min(end, gap)
    whole = (_row(lines[at : at + width]), *map(_row, rows))
    return (whole, place - at) if len(rows) > 1 else None


def _columns_below(lines: tuple[Line, ...], at: int) -> tuple[Column | None, ...]:
    """What the lines from here call columns, up to the first that names none, or one that was named."""
    columns: list[Column | None] = []
    for line in lines[at : at + PIECES]:
        column = _column(line)
        if column is None or column in columns or (columns and line.after_gap):
            break
        columns.append(column)
    return tuple(columns)


def _column(line: Line) -> Column | None:
    return None if len(line.text) > LABEL or line.is_item or line.cells else column_of(line.text)


def _names_columns(columns: tuple[Column | None, ...], *, some: bool = False) -> bool:
    return (some or None not in columns) and bool(_WORK & set(columns)) and bool(_BESIDE & set(columns))


def _may_be_cell(line: Line) -> bool:
    is_plain = not line.cells and not line.is_item and not line.level and not line.after_gap
    return is_plain and len(line.text) <= SENTENCE


def _fits(chunk: tuple[Line, ...], columns: tuple[Column | None, ...]) -> bool:
    said = dict(zip(columns, (line.text for line in chunk), strict=True))
    owner, due = said.get(Column.OWNER, ""), said.get(Column.DUE)
    return owners_in(owner) is not None or len(owner.split()) <= _FEW_WORDS * bool(due)


def _row(chunk: tuple[Line, ...]) -> Line:
    words = " ".join(line.text for line in chunk)
    raw = tuple(raw for line in chunk for raw in line.raw)
    return chunk[0]._replace(raw=raw, text=words, marked=words, cells=tuple(line.marked for line in chunk))
