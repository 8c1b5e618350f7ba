"""The day the meeting was held, and how that is known; what is due at the next one, and when that is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from domain.dates import find_day
from domain.dates.roles import Role
from domain.people.folding import fold
from domain.summary import daylines
from domain.summary.document import Document
from domain.summary.notes import HeldOnSource
from domain.summary.text.lines import Line
from domain.summary.words.bounds import LABEL, PARAGRAPH, SENTENCE
from domain.summary.words.headings import kind_of, names_next_meeting
from domain.summary.words.kinds import Kind, names_meeting
from domain.summary.words.vocabulary import due_words, hints, one_of, pattern

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


_CALLED_NEXT: Final = pattern(lambda each: each.meetings.next_called)
NEXT_ON: Final = re.compile(rf"\b{_CALLED_NEXT}\s(?:[^\W\d_]|[ '’-]){{3,30}}\(([^()]{{3,30}})\)", re.IGNORECASE)
_LED: Final = one_of(
    map(re.escape, (*due_words(Role.BY, Role.BEFORE, Role.FORE, Role.UNTIL, Role.ON), *due_words(Role.FOR)))
)
_NEXT_MEETING: Final = re.compile(
    rf"(?:{_LED}\s+)?(?:(?:{one_of(map(re.escape, due_words(Role.THE)))})\s)?"
    rf"(?:{pattern(lambda each: each.meetings.next_one)}|{_CALLED_NEXT} (?P<meets>[^\W\d_]{{2,30}}))",
    re.IGNORECASE,
)
_DUE_DAY = re.compile(rf"(?<!\w){_LED}\s(?:[^\d:]{{0,20}}\s\(?)?\d[^:()]{{0,30}}", re.IGNORECASE)
_NEXT_HINTS: Final = hints(lambda each: each.meetings.next_called)
_CALLS_NEXT = re.compile(_CALLED_NEXT, re.IGNORECASE)


def due_in_heading(heading: str) -> str | None:
    """The words that make all that stands under a heading due: the next meeting, or a day ("for Monday 3 April")."""
    dated = _DUE_DAY.search(heading)
    return due_of(heading) or (dated[0] if dated else None)


def due_of(text: str) -> str | None:
    """The words that make something due at the next meeting."""
    low = text[:PARAGRAPH].lower()
    near = _CALLS_NEXT.search(low) if any(map(low.__contains__, _NEXT_HINTS)) else None
    found = _NEXT_MEETING.search(text, max(0, near.start() - LABEL), near.end() + LABEL) if near else None
    named = found is not None and (not found["meets"] or names_meeting(fold(found["meets"])))
    return found[0] if found and named else None
