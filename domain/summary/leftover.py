"""What no reader could place: kept, and shown to whoever pasted the notes."""

from collections.abc import Iterable, Iterator
from typing import Final

from domain.summary.choose import Choice
from domain.summary.classes import LineClass, class_of
from domain.summary.day import labels_day
from domain.summary.daylines import is_piece, is_whole
from domain.summary.document import Document
from domain.summary.heading import is_mail_header
from domain.summary.names.whose import owners_alone
from domain.summary.outline.closing import is_greeting
from domain.summary.statements import Marked
from domain.summary.text.lines import Line
from domain.summary.text.section import Section, bare_title
from domain.summary.words import keywords
from domain.summary.words.bounds import NAME
from domain.summary.words.headings import kind_of
from domain.summary.words.kinds import Kind

_SHOWN_AS_TOPICS: Final = frozenset({Kind.TOPICS, Kind.SUMMARY, Kind.OTHER, Kind.DECISIONS, Kind.QUESTIONS})
_TOP: Final = 4
_KNOWN: Final = frozenset({Kind.PEOPLE, Kind.AGENDA, Kind.NEXT, Kind.LEGEND, Kind.ASIDE})
_PLACED: Final = frozenset({LineClass.NOTICE, LineClass.NOTHING, LineClass.HEADER})


def left_over(document: Document, choice: Choice, title: str, stated: Iterable[Marked]) -> tuple[str, ...]:
    """The lines, as pasted, that became neither title, topic, point, statement nor task."""
    lines = lines_left(document, choice, title, stated)
    return (*(raw for line in lines for raw in line.raw), *document.beyond)


def lines_left(document: Document, choice: Choice, title: str, stated: Iterable[Marked]) -> tuple[Line, ...]:
    """The same as lines: all that the notes mark as work, or that reads as work, and no task covers is among them."""
    read = {line.number for each in choice.tasks for line in each.lines} | {each.line.number for each in stated}
    return tuple(
        line
        for section in document.sections
        for line in _unplaced(section, choice.doubted)
        if line.number not in read and not _is_title(line, title) and not _is_placed(line)
    )


def _unplaced(section: Section, doubted: frozenset[int]) -> Iterator[Line]:
    is_shown = section.kind in _KNOWN or (section.kind in _SHOWN_AS_TOPICS and section.head is not None)
    for line in section.lines:
        if not is_shown or line.number in doubted or _marks_work(line, section):
            yield line


def _marks_work(line: Line, section: Section) -> bool:
    """An open box, or a keyword at the start of a line."""
    if section.kind in (Kind.PEOPLE, Kind.LEGEND):
        return False
    if line.box is False:
        return section.kind not in _KNOWN
    return bool(keywords.may_hold_one(line.marked) and not line.cells and keywords.at_start(line.marked))


def _is_placed(line: Line) -> bool:
    """When it was, who was there, a table's columns, whose the tasks below are, a tool's notice; or nothing at all."""
    if line.number < _TOP and (is_mail_header(line.text) or labels_day(line.text)):
        return True
    label = line.text[:NAME].partition(":")[0]
    if is_greeting(line) or not any(char.isalnum() for char in line.text) or kind_of(label, marked=False) in _KNOWN:
        return True
    if class_of(line) in _PLACED or is_whole(line.text) or (line.number < _TOP and is_piece(line.text)):
        return True
    return owners_alone(bare_title(line.text)) is not None


def _is_title(line: Line, title: str) -> bool:
    return bool(title) and line.number < _TOP and title in line.text
