"""Lines -> sections: a heading, what kind of thing it heads, and the lines under it."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest
from typing import Final

from domain.summary.headings import Kind, kind_of
from domain.summary.lines import Line

_UNMARKED: Final = 8
_MINOR: Final = 9
_LONGEST_HEADING: Final = 120
_KEEPS_UNKNOWN: Final = frozenset({Kind.TASKS, Kind.DONE, Kind.TOPICS, Kind.SUMMARY})


@dataclass(frozen=True, slots=True)
class Section:
    """The lines under one heading. `level` is the heading's rank: 1-6 marked, 7 bold, 8 plain, 9 before a list."""

    kind: Kind
    title: str = ""
    level: int = 0
    head: Line | None = None
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class _Heading:
    kind: Kind
    level: int
    line: Line


def sections_of(lines: tuple[Line, ...]) -> tuple[Section, ...]:
    """The notes cut at their headings; the first section is what stands above all headings."""
    return tuple(_cut(lines))


def bare_title(text: str) -> str:
    """A heading without its colon."""
    return text.strip().rstrip(":").rstrip().removesuffix("：").strip()


def _cut(lines: tuple[Line, ...]) -> Iterator[Section]:
    current = Section(Kind.OTHER)
    held: list[Line] = []
    for line, after in zip_longest(lines, lines[1:]):
        heading = _heading(line, after, current)
        if heading is None:
            held.append(line)
            continue
        yield _filled(current, held)
        current = Section(heading.kind, bare_title(line.text), heading.level, line)
        held = []
    yield _filled(current, held)


def _filled(section: Section, lines: list[Line]) -> Section:
    return Section(section.kind, section.title, section.level, section.head, tuple(lines))


def _heading(line: Line, after: Line | None, current: Section) -> _Heading | None:
    if line.cells or line.box is not None or len(line.text) > _LONGEST_HEADING or not line.text:
        return None
    if line.level:
        return _marked(line, after, current)
    return _unmarked(line, after, current) or _minor(line, after, current)


def _marked(line: Line, after: Line | None, current: Section) -> _Heading | None:
    kind = kind_of(line.text, marked=True)
    if kind is None and current.kind in _KEEPS_UNKNOWN and line.level > min(current.level, 6):
        return None
    if kind is not None and _is_title(after, current):
        return None
    return _Heading(kind or Kind.OTHER, line.level, line)


def _unmarked(line: Line, after: Line | None, current: Section) -> _Heading | None:
    kind = kind_of(bare_title(line.text), marked=False) or _led_in(line, after)
    if kind is None or _is_title(after, current):
        return _next_number(line, current)
    if line.is_item and not _stands_over(line, after):
        return _next_number(line, current)
    return _Heading(kind, _UNMARKED, line)


def _led_in(line: Line, after: Line | None) -> Kind | None:
    """ "Please find the action items below:" over a list."""
    if after is None or not after.is_item or line.is_item or not line.text.endswith(":"):
        return None
    kind = kind_of(bare_title(line.text).rpartition(". ")[2], marked=True)
    return kind if kind is Kind.TASKS else None


def _stands_over(line: Line, after: Line | None) -> bool:
    """A line of a list is a heading only when something else stands under it."""
    if after is None or (line.indent > 0 and not line.text.endswith(":")):
        return False
    return after.indent > line.indent or (bool(line.ordinal) and not after.ordinal)


def _is_title(after: Line | None, current: Section) -> bool:
    """Within tasks, a known word may be a task's title: the next line is its description, with owners."""
    return current.kind is Kind.TASKS and after is not None and after.text.endswith(")") and not after.is_item


def _next_number(line: Line, current: Section) -> _Heading | None:
    """ "6. Any other business" ends the section that "5. Actions" began."""
    head = current.head
    if not (head and head.ordinal.isdecimal() and line.ordinal.isdecimal() and head.indent == line.indent):
        return None
    if int(line.ordinal) != int(head.ordinal) + 1:
        return None
    return _Heading(Kind.OTHER, _UNMARKED, line)


def _minor(line: Line, after: Line | None, current: Section) -> _Heading | None:
    """A line that ends with a colon and stands over a list or a paragraph of its own."""
    if current.kind in _KEEPS_UNKNOWN or line.is_item or not line.text.endswith(":") or after is None:
        return None
    return _Heading(Kind.OTHER, _MINOR, line)
