"""The points of a numbered agenda that have lists of tasks of their own: "1. Roof", "Actions:", …, "2. Paint"."""

import re
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import Final

from domain.summary.text.lines import Line
from domain.summary.text.section import bare_title
from domain.summary.words.bounds import HEADING
from domain.summary.words.headings import kind_of
from domain.summary.words.kinds import Kind

_LISTS: Final = frozenset({Kind.TASKS, Kind.DONE})
_IN_BOLD = re.compile(r"(\d{1,3})[.)]\s")


@dataclass(slots=True)
class _Count:
    """How far the agenda has counted, and the list under its last label for tasks."""

    points: list[Line] = field(default_factory=list)
    label: Line | None = None
    item: Line | None = None
    parted: set[int] = field(default_factory=set)


def points_of(lines: tuple[Line, ...]) -> frozenset[int]:
    """The numbers of the lines that go on counting, past a label for tasks, where a numbered line before it left off.

    A list that is numbered itself goes on as long as it can: its next number is a point only over words of its own.
    """
    if not any(map(_number, lines)):
        return frozenset()
    count = _Count()
    for line, after in zip_longest(lines, lines[1:]):
        if _is_label(line):
            count.label, count.item = line, None
        elif _number(line) and not line.cells and len(line.text) <= HEADING:
            _counted(count, line, after)
    return frozenset(count.parted)


def _number(line: Line) -> int:
    """The number before a line, in bold or not; 0 where it has none."""
    found = _IN_BOLD.match(line.text) if line.level else None
    number = found[1] if found else line.ordinal
    return int(number) if number.isdecimal() else 0


def _is_label(line: Line) -> bool:
    return not line.ordinal and len(line.text) <= HEADING and kind_of(bare_title(line.text), marked=False) in _LISTS


def _counted(count: _Count, line: Line, after: Line | None) -> None:
    goes_on = _is_next(line, count.points[-1]) if count.points else False
    if count.label is None:
        count.points = [*count.points, line] if goes_on else [line]
    elif goes_on and _is_point(line, after, count):
        count.points.append(line)
        count.parted.update(point.number for point in count.points)
        count.label = None
    else:
        count.item = line


def _is_next(line: Line, other: Line) -> bool:
    return line.indent == other.indent and _number(line) == _number(other) + 1


def _is_point(line: Line, after: Line | None, count: _Count) -> bool:
    """Surely so, unless it may as well be the next item below the label."""
    is_first = count.label is not None and count.label.number + 1 == line.number
    may_be_item = is_first or (count.item is not None and _is_next(line, count.item))
    return not may_be_item or (after is not None and not after.is_item and ":" not in line.text)
