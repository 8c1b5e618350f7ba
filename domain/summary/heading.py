"""The title of the meeting."""

import re
from collections.abc import Iterator
from typing import Final

from domain.people.folding import fold
from domain.summary.daylines import is_whole
from domain.summary.document import Document
from domain.summary.outline.closing import is_notice
from domain.summary.text.lines import Line
from domain.summary.words.bounds import SENTENCE
from domain.summary.words.headings import kind_of
from domain.summary.words.kinds import Kind, names_meeting
from domain.summary.words.vocabulary import pattern

_LEAD_IN = re.compile(rf"{pattern(lambda each: each.meetings.lead_ins)}(?:\s*:?\s+|(?<=['’]))", re.IGNORECASE)
_LABEL = re.compile(rf"{pattern(lambda each: each.meetings.labels)}\s?:\s*(?=\S)", re.IGNORECASE)
_GREETING = re.compile(rf"{pattern(lambda each: each.mail.greetings)}\b.{{0,40}}[,!]?$", re.IGNORECASE)
_PRESENT = re.compile(rf"(?<=\w)\.\s(?={pattern(lambda each: each.meetings.present)}\s?:)", re.IGNORECASE)
_CLOCK = re.compile(r"\d{1,2}:\d{2}")
_HEADER = re.compile(rf"{pattern(lambda each: each.mail.headers)}\s?:\s+\S", re.IGNORECASE)
_ENDS: Final = frozenset({Kind.TASKS, Kind.TOPICS, Kind.DONE})
_TOP: Final = 4


def title_of(document: Document) -> str:
    """The first line that names the meeting, without "Topics discussed in" or "Notes from"; "" when there is none."""
    line = _title_line(document.lines)
    written = document.front.title or (line.text if line else "")
    text = _LABEL.sub("", written, count=1) if _LABEL.match(written) else written
    text = _LEAD_IN.sub("", text, count=1) if _LEAD_IN.match(text) else text
    return _PRESENT.split(text, 1)[0].rstrip(":").strip()


def _title_line(lines: tuple[Line, ...]) -> Line | None:
    """The first line that may be a title; a day alone only where nothing better follows."""
    found = tuple(_title_lines(lines))
    if not found or not is_whole(found[0].text) or any(map(names_meeting, fold(found[0].text).split())):
        return found[0] if found else None
    return next((line for line in found[1:] if ":" not in line.text), found[0])


def _title_lines(lines: tuple[Line, ...]) -> Iterator[Line]:
    for line in lines[:_TOP]:
        kind = kind_of(line.text.rstrip(":"), marked=False)
        if line.is_item or line.cells or len(line.text) > SENTENCE or kind in _ENDS:
            return None
        if kind is None and not (_CLOCK.match(line.text) or is_notice(line.text) or _GREETING.match(line.text)):
            yield line


def is_mail_header(text: str) -> bool:
    """ "From: …", "Aan: …"."""
    return _HEADER.match(text) is not None
