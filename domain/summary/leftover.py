"""What no reader could place: kept, and shown to whoever pasted the notes."""

from collections.abc import Iterable
from typing import Final

from domain.summary.daylines import is_piece, is_whole
from domain.summary.document import Document
from domain.summary.names.whose import owners_alone
from domain.summary.outline.closing import is_notice
from domain.summary.pieces.columns import columns_of
from domain.summary.pieces.found import Found
from domain.summary.text.lines import Line
from domain.summary.text.section import Section, bare_title
from domain.summary.words.headings import kind_of
from domain.summary.words.kinds import Kind

_SHOWN_AS_TOPICS: Final = frozenset({Kind.TOPICS, Kind.SUMMARY, Kind.OTHER, Kind.DECISIONS, Kind.QUESTIONS})
_TOP: Final = 4
_LONGEST_LABEL: Final = 60
_KNOWN: Final = frozenset({Kind.PEOPLE, Kind.AGENDA, Kind.NEXT, Kind.LEGEND, Kind.ASIDE})


def left_over(document: Document, found: Iterable[Found], title: str) -> tuple[str, ...]:
    """The lines, as pasted, that became neither title, topic, point nor task."""
    read = {line.number for each in found for line in each.lines}
    unplaced = (
        raw
        for section in document.sections
        for line in _unplaced(section)
        if line.number not in read and not _is_title(line, title) and not _is_placed(line)
        for raw in line.raw
    )
    return (*unplaced, *document.beyond)


def _unplaced(section: Section) -> tuple[Line, ...]:
    if section.kind in _KNOWN:
        return ()
    if section.kind in _SHOWN_AS_TOPICS and section.head:  # an open box may be work, whoever's it is
        return tuple(line for line in section.lines if line.box is False)
    return section.lines


def _is_placed(line: Line) -> bool:
    """When it was, who was there, a table's columns, whose the tasks below are, a tool's notice; or nothing at all."""
    if line.is_too_long:
        return False
    label = line.text[:_LONGEST_LABEL].partition(":")[0]
    if not any(char.isalnum() for char in line.text) or kind_of(label, marked=False) in _KNOWN:
        return True
    if is_notice(line.text) or is_whole(line.text) or (line.number < _TOP and is_piece(line.text)):
        return True
    return sum(map(bool, columns_of(line.cells))) > 1 or owners_alone(bare_title(line.text)) is not None


def _is_title(line: Line, title: str) -> bool:
    return bool(title) and line.number < _TOP and title in line.text
