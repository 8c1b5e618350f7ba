"""Lines by depth: an item and what stands indented under it."""

from collections.abc import Iterator
from dataclasses import dataclass

from domain.summary.text.lines import Line
from domain.summary.words.labels import is_field


@dataclass(frozen=True, slots=True)
class Node:
    """A line and the lines under it."""

    line: Line
    children: tuple["Node", ...] = ()

    @property
    def lines(self) -> tuple[Line, ...]:
        """The line and everything under it."""
        return (self.line, *(line for child in self.children for line in child.lines))


_DEEPEST = 12


def forest(lines: tuple[Line, ...], depth: int = 0) -> tuple[Node, ...]:
    """The lines as trees by their indent; what lies deeper than anybody nests stays flat."""
    return tuple(
        Node(lines[start], forest(lines[start + 1 : end], depth + 1) if depth < _DEEPEST else ())
        for start, end in _spans(lines, flat=depth >= _DEEPEST)
    )


def _spans(lines: tuple[Line, ...], *, flat: bool) -> Iterator[tuple[int, int]]:
    start = 0
    for place in range(1, len(lines) + 1):
        if place == len(lines) or flat or not _is_under(lines[place], lines[start]):
            if lines:
                yield start, place
            start = place


def _is_under(line: Line, above: Line) -> bool:
    """Deeper; or a labelled field right below an item, whatever its indent."""
    if line.indent > above.indent:
        return True
    return above.is_item and not line.is_item and not line.after_gap and is_field(line.text)
