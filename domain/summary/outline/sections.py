"""Lines -> sections: a heading, what kind of thing it heads, and the lines under it."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest
from typing import Final

from domain.summary.names.owners import owners_inside
from domain.summary.names.parts import last_parenthesis
from domain.summary.names.whose import owners_of_heading
from domain.summary.outline import endings
from domain.summary.outline.closing import is_notice, is_sign_off
from domain.summary.outline.points import points_of
from domain.summary.text.lines import Line
from domain.summary.text.section import Section, bare_title
from domain.summary.words.bounds import HEADING
from domain.summary.words.headings import kind_of, may_be_title
from domain.summary.words.keywords import at_start, leads_in, without_keyword
from domain.summary.words.kinds import Kind

_UNMARKED: Final = 8
_MINOR: Final = 9
_MARGIN: Final = 30
"""So far to the right stands a column's name, no heading."""

_FEWEST_WORDS: Final = 3
_LISTS: Final = frozenset({Kind.TASKS, Kind.DONE})
_KEEPS_UNKNOWN: Final = frozenset({Kind.TASKS, Kind.DONE, Kind.TOPICS, Kind.SUMMARY})


@dataclass(frozen=True, slots=True)
class _Heading:
    kind: Kind
    level: int
    line: Line


def sections_of(lines: tuple[Line, ...]) -> tuple[Section, ...]:
    """The notes cut at their headings; the first section is what stands above all headings."""
    return tuple(_cut(lines))


def _cut(lines: tuple[Line, ...]) -> Iterator[Section]:
    current = around = topic = Section(Kind.OTHER)
    held: list[Line] = []
    announced, points = _announced(lines), points_of(lines)
    for line, after in zip_longest(lines, lines[1:]):
        is_listed = current.kind is Kind.AGENDA and line.number in announced
        is_again = line.number > 0 and line.text == lines[0].text and not line.is_item
        parts = _Heading(Kind.OTHER, _UNMARKED, line) if is_again else None
        heading = None if is_listed else parts or _heading(line, after, current)
        if heading is None and line.number in points:
            heading = _Heading(Kind.OTHER, _UNMARKED, line)
        if heading is None and _is_out_of(line, current, held):
            yield from _filled(current, held, topic)
            current, held = around, []
        if heading is None:
            held.append(line)
            continue
        yield from _filled(current, held, topic)
        around = current if line.is_item else around
        topic = current if current.kind is Kind.OTHER else topic
        current = Section(heading.kind, bare_title(line.text), heading.level, line)
        held = []
    yield from _filled(current, held, topic)


def _is_out_of(line: Line, current: Section, held: list[Line]) -> bool:
    """A point of a list heads only what is indented below it."""
    head = current.head
    if current.kind not in _LISTS or head is None or not head.is_item or not held or held[0].indent <= head.indent:
        return False
    return line.indent <= head.indent and line.box is None


def _announced(lines: tuple[Line, ...]) -> frozenset[int]:
    """The lines that come again further down: in a table of contents they head nothing yet."""
    last = {line.text: line.number for line in lines if len(line.text) <= HEADING}
    return frozenset(line.number for line in lines if last.get(line.text, line.number) != line.number)


def _filled(section: Section, lines: list[Line], topic: Section) -> Iterator[Section]:
    """The section with its lines, and what begins within them: a list ends, an agenda's first item comes back."""
    whole = Section(section.kind, section.title, section.level, section.head, tuple(lines))
    if section.kind in _LISTS:
        yield from endings.after_list(whole, topic)
    elif section.kind is Kind.AGENDA:
        yield from endings.after_agenda(whole)
    elif section.kind is Kind.PEOPLE:
        yield from endings.after_people(whole)
    else:
        yield whole


def _heading(line: Line, after: Line | None, current: Section) -> _Heading | None:
    if line.box is not None:
        kind = _heads_boxes(line) if after is not None else None
        return _Heading(kind, _UNMARKED, line) if kind else None
    if line.cells or len(line.text) > HEADING or not line.text or line.indent >= _MARGIN:
        return None
    if is_sign_off(line) or (current.kind in _LISTS and not line.is_item and is_notice(line.text)):
        return _Heading(Kind.ASIDE, _UNMARKED, line)
    if line.level:
        return _marked(line, after, current)
    return _unmarked(line, after, current) or _minor(line, after, current)


def _heads_boxes(line: Line) -> Kind | None:
    """ "✅ Actions": a tick that is a picture before a heading."""
    kind = kind_of(bare_title(line.text), marked=False)
    return Kind.TASKS if kind in _LISTS else kind if not line.raw[0].lstrip("-*• ").startswith("[") else None


def _marked(line: Line, after: Line | None, current: Section) -> _Heading | None:
    kind = kind_of(line.text, marked=True) or _of_somebody(line, after)
    if kind is None and (
        (_says_what_to_do(line) and not _is_beside(line, after, current)) or _belongs_to(line, current)
    ):
        return None
    return _Heading(kind or Kind.OTHER, line.level, line)


def _is_beside(line: Line, after: Line | None, current: Section) -> bool:
    """ "## Follow-up — changes" over points: it ends the tasks that a heading as high began."""
    return current.kind in _LISTS and line.level == current.level and after is not None and after.is_item


def _belongs_to(line: Line, current: Section) -> bool:
    return current.kind in _KEEPS_UNKNOWN and line.level > min(current.level, 6)


def _says_what_to_do(line: Line) -> bool:
    """ "**Action: Anna calls the bank**" is a task in bold, no heading; "# TODO: …" may be a comment in code."""
    return line.level > 1 and len(without_keyword(line.marked).split()) >= _FEWEST_WORDS and at_start(line.marked) > 0


def _unmarked(line: Line, after: Line | None, current: Section) -> _Heading | None:
    kind = kind_of(bare_title(line.text), marked=False) or _led_in(line, after) or _of_somebody(line, after)
    kind = kind or _next_meeting(line, current)
    if kind is None or _is_title(line, after, current) or _groups(kind, after, current):
        return _next_number(line, current)
    if line.is_item and not _stands_over(line, after):
        return _next_number(line, current)
    return _Heading(kind, _UNMARKED, line)


def _groups(kind: Kind, after: Line | None, current: Section) -> bool:
    """ "Priority:" over the first tasks of a list stands over a group of them."""
    return kind is Kind.LEGEND and current.kind is Kind.TASKS and after is not None and after.is_item


def _next_meeting(line: Line, current: Section) -> Kind | None:
    """ "Next meeting: Tuesday 5 May" behind a list of tasks ends it."""
    label, sign, _ = line.text.partition(":")
    if current.kind is not Kind.TASKS or not sign or line.is_item or not line.after_gap:
        return None
    return Kind.NEXT if kind_of(label, marked=False) is Kind.NEXT else None


def _of_somebody(line: Line, after: Line | None) -> Kind | None:
    """ "To do Anna" over a list."""
    stands_over = after is not None and (after.is_item or bool(line.level) or line.text.endswith(":"))
    is_over = stands_over and not line.is_item and ": " not in line.text
    return Kind.TASKS if is_over and owners_of_heading(line.text) else None


def _led_in(line: Line, after: Line | None) -> Kind | None:
    """ "Please find the action items below:" over a list."""
    if after is None or not after.is_item or line.is_item:
        return None
    if leads_in(line.text):
        return Kind.TASKS
    if not line.text.endswith(":"):
        return None
    kind = kind_of(bare_title(line.text).rpartition(". ")[2], marked=True)
    return kind if kind is Kind.TASKS else None


def _stands_over(line: Line, after: Line | None) -> bool:
    """A line of a list is a heading only when something else stands under it."""
    if after is None or (line.indent > 0 and not line.text.endswith(":")):
        return False
    return after.indent > line.indent or (bool(line.ordinal) and not after.ordinal)


def _is_title(line: Line, after: Line | None, current: Section) -> bool:
    """Within tasks, some known words may be a task's title: the next line is its description, with owners."""
    if current.kind is not Kind.TASKS or after is None or after.is_item or not after.text.endswith(")"):
        return False
    inside = last_parenthesis(after.text)
    return inside is not None and may_be_title(line.text) and owners_inside(inside[1]) is not None


def _next_number(line: Line, current: Section) -> _Heading | None:
    """ "6. Any other business" ends the section that "5. Actions" began."""
    head = current.head
    if not (head and head.ordinal.isdecimal() and line.ordinal.isdecimal() and head.indent == line.indent):
        return None
    if int(line.ordinal) != int(head.ordinal) + 1:
        return None
    return _Heading(Kind.OTHER, _UNMARKED, line)


def _minor(line: Line, after: Line | None, current: Section) -> _Heading | None:
    """A line that ends with a colon, or one in capitals with a number, over a list or a paragraph of its own."""
    if current.kind in _KEEPS_UNKNOWN or after is None or not (_is_in_capitals(line) or _ends_open(line)):
        return None
    return _Heading(Kind.OTHER, _MINOR, line)


def _ends_open(line: Line) -> bool:
    return not line.is_item and line.text.endswith(":")


def _is_in_capitals(line: Line) -> bool:
    """ "4. MATTERS ARISING"."""
    return bool(line.ordinal) and line.text.isupper() and " " in line.text
