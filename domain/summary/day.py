"""The day the meeting was held, and how that is known."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from domain.dates import find_day
from domain.summary import daylines
from domain.summary.document import Document
from domain.summary.notes import HeldOnSource
from domain.summary.text.lines import Line
from domain.summary.words.bounds import LABEL, SENTENCE
from domain.summary.words.headings import kind_of, names_next_meeting
from domain.summary.words.kinds import Kind
from domain.summary.words.vocabulary import hints, pattern

_LABELLED: Final = re.compile(
    rf"\W{{0,3}}{pattern(lambda each: each.meetings.day_labels)}\b\W{{0,4}}(?=\S)", re.IGNORECASE
)
_HINTS: Final = hints(lambda each: each.meetings.day_labels)
_LOOKED_AT: Final = 30
_TOP: Final = 8
_OPENING: Final = 4
_AHEAD: Final = timedelta(days=7)
_OTHER_DAYS: Final = frozenset({Kind.NEXT, Kind.AGENDA, Kind.QUESTIONS, Kind.DECISIONS, Kind.SUMMARY})


@dataclass(frozen=True, slots=True)
class _Written:
    """Words that may give the day: surely behind a label, hardly when a sentence tells of it."""

    text: str
    is_sure: bool = False
    is_told: bool = False

    def is_doubtful(self, day: date, posted: date) -> bool:
        """Notes are posted after their meeting: a day well ahead counts only with a label or its year."""
        if self.is_told:
            return day > posted
        return not self.is_sure and not daylines.has_year(self.text) and day > posted + _AHEAD


def held_on(title: str, document: Document, posted: date) -> tuple[date, HeldOnSource]:
    """The written day; else the posted day.

    Where only a month was written: the posted day when it lies in it, else the month's first.
    """
    month = None
    for written in _places(title, document):
        day, is_month = find_day(written.text, posted, document.language) or (None, False)
        if day is None or written.is_doubtful(day, posted):
            continue
        if not is_month:
            return day, HeldOnSource.WRITTEN
        month = month or day
    if month is None:
        return posted, HeldOnSource.POSTED
    in_month = (posted.year, posted.month) == (month.year, month.month)
    return (posted if in_month else month.replace(day=1)), HeldOnSource.MONTH


def labels_day(text: str) -> bool:
    """ "Vergaderdatum en tijd: 3 maart": a line that gives the day behind a label."""
    label = _LABELLED.match(text[:SENTENCE])
    return label is not None and ":" in label[0]


def next_meeting(document: Document, held: date) -> date | None:
    """The day the notes give for the next meeting, when it lies ahead."""
    below = {section.lines[0].number for section in document.sections if section.kind is Kind.NEXT and section.lines}
    for line in document.lines:
        if not (line.number in below or _speaks_of_next(line)):
            continue
        found = find_day(line.text[:SENTENCE], held, document.language)
        if found and not found[1] and found[0] > held:
            return found[0]
    return None


def _speaks_of_next(line: Line) -> bool:
    label = line.text[:80].partition(":")[0]
    return kind_of(label, marked=True) is Kind.NEXT or names_next_meeting(line.text)


def _places(title: str, document: Document) -> Iterator[_Written]:
    """Where the day of a meeting is written: its title, the block before, a line for it, the lines at the top."""
    if daylines.is_title(title):
        yield _Written(title, is_told=not daylines.has_day_at_edge(title))
    if document.front.date:
        yield _Written(document.front.date, is_sure=True)
    for section in document.sections:
        if section.kind in (Kind.TASKS, Kind.DONE):
            continue
        head = section.head
        if head and head.number < _LOOKED_AT and section.kind not in _OTHER_DAYS and daylines.is_title(section.title):
            yield _Written(section.title)
        for line in section.lines:
            if line.number >= _LOOKED_AT:
                return
            yield from _day_line(line, section.kind if head else None)


def _day_line(line: Line, under: Kind | None) -> Iterator[_Written]:
    text = line.text[:SENTENCE]
    label = _LABELLED.match(text) if any(map(text[:LABEL].lower().__contains__, _HINTS)) else None
    if label and (":" in label[0] or daylines.is_whole(text[label.end() :].partition(" ")[0])):
        yield _Written(text[label.end() :], is_sure=True)
    elif line.number < _TOP and not line.is_item and not line.cells and not _speaks_of_next(line):
        if under in _OTHER_DAYS:
            return
        if daylines.is_whole(text) or (under is None and daylines.is_piece(text)):
            yield _Written(text)
        elif under is None and line.number < _OPENING and daylines.is_told(text):
            yield _Written(text, is_told=True)
