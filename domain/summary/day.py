"""The day the meeting was held, and how that is known."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from domain.dates import find_day
from domain.summary.document import Document
from domain.summary.headings import Kind, kind_of
from domain.summary.lines import Line
from domain.summary.notes import HeldOnSource

_LABELLED: Final = re.compile(
    r"\W{0,3}(?:date|meeting date|date of meeting|date and time|held on|meeting start(?:ed)?|started|day"
    r"|datum|datum vergadering|datum en uur|dag|vergaderdatum|gehouden op"
    r"|date de la réunion|date et heure|réunion du|séance du|datum der sitzung|sitzung vom"
    r"|protokoll vom)\b\W{0,4}(?=\S)",
    re.IGNORECASE,
)
_LOOKED_AT: Final = 30
_TOP: Final = 8
_SHORT: Final = 12
_LONGEST: Final = 300


def held_on(title: str, document: Document, posted: date) -> tuple[date, HeldOnSource]:
    """The written day; else the posted day.

    Where only a month was written: the posted day when it lies in it, else the month's first.
    """
    month = None
    for text in _places(title, document):
        day, is_month = find_day(text, posted, document.language) or (None, False)
        if day and not is_month:
            return day, HeldOnSource.WRITTEN
        month = month or day
    if month is None:
        return posted, HeldOnSource.POSTED
    in_month = (posted.year, posted.month) == (month.year, month.month)
    return (posted if in_month else month.replace(day=1)), HeldOnSource.MONTH


def next_meeting(document: Document, held: date) -> date | None:
    """The day the notes give for the next meeting, when it lies ahead."""
    for line in document.lines:
        if line.is_too_long or not _speaks_of_next(line):
            continue
        found = find_day(line.text[:_LONGEST], held, document.language)
        if found and not found[1] and found[0] > held:
            return found[0]
    return None


def _speaks_of_next(line: Line) -> bool:
    label = line.text[:80].partition(":")[0]
    return kind_of(label, marked=False) is Kind.NEXT or kind_of(label, marked=True) is Kind.NEXT


def _places(title: str, document: Document) -> Iterator[str]:
    """Where the day of a meeting is written: its title, the block before, a line for it, the lines at the top."""
    yield title
    if document.front.date:
        yield document.front.date
    for section in document.sections:
        if section.kind in (Kind.TASKS, Kind.DONE):
            continue
        if section.head and section.head.number < _LOOKED_AT:
            yield section.title
        for line in section.lines:
            if line.number >= _LOOKED_AT:
                return
            yield from _day_line(line)


def _day_line(line: Line) -> Iterator[str]:
    text = line.text[:_LONGEST]
    label = _LABELLED.match(text)
    if label:
        yield text[label.end() :]
    elif (
        line.number < _TOP
        and not line.is_item
        and not line.cells
        and len(text.split()) <= _SHORT
        and not _speaks_of_next(line)
    ):
        yield text
