"""The rows of an HTML table, its spanning cells repeated where they span."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from domain.summary.words.bounds import COMPARED

_MOST_CELLS: Final = 60


@dataclass(slots=True)
class _Cell:
    lines: list[str] = field(default_factory=list)
    down: int = 1
    across: int = 1


@dataclass(slots=True)
class Table:
    """A table while it is read; `start` is the line of the page at which its present cell begins."""

    start: int
    cells: list[list[_Cell]] = field(default_factory=list)
    is_open: bool = False

    def row(self) -> None:
        """Begin a row."""
        self.cells.append([])

    def cell(self, start: int, attributes: Mapping[str, str | None]) -> None:
        """Begin a cell of the present row, at a line of the page."""
        if not self.cells:
            self.row()
        self.cells[-1].append(_Cell(down=_span(attributes.get("rowspan")), across=_span(attributes.get("colspan"))))
        self.start, self.is_open = start, True

    def fill(self, page: list[str]) -> None:
        """Move the lines said since the cell began from the page into the cell."""
        if self.is_open and self.cells and self.cells[-1]:
            self.cells[-1][-1].lines.extend(page[self.start :])
            del page[self.start :]
        self.is_open = False

    def rows(self) -> list[str]:
        """The rows as lines with bars; the lines themselves where the table has one column, for it only frames them."""
        if all(len(row) <= 1 for row in self.cells):
            return [line for row in self.cells for cell in row for line in cell.lines]
        return ["| " + " | ".join(row) + " |" for row in self._filled()]

    def _filled(self) -> list[list[str]]:
        from_above: dict[int, tuple[int, str]] = {}
        filled = []
        for row in self.cells:
            texts: list[str] = []
            for cell in row:
                _take_over(texts, from_above)
                text = "<br>".join(line.strip() for line in cell.lines).replace("|", "/")
                if cell.down > 1:
                    from_above[len(texts)] = (cell.down - 1, text)
                texts.extend([text, *[""] * (cell.across - 1)])
            _take_over(texts, from_above)
            filled.append(texts[:_MOST_CELLS])
        return filled


def _take_over(texts: list[str], from_above: dict[int, tuple[int, str]]) -> None:
    """Repeat the cells that reach down into this row where its next cell would stand."""
    while len(texts) in from_above and len(texts) < _MOST_CELLS:
        rows, text = from_above.pop(len(texts))
        if rows > 1:
            from_above[len(texts)] = (rows - 1, text)
        texts.append(text)


def _span(value: str | None) -> int:
    return min(int(value), COMPARED) if value and value.isascii() and value.isdecimal() else 1
