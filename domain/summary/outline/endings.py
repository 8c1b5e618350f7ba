"""Where a section ends without a heading: a list of tasks before a closing paragraph, an agenda at its minutes."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from domain.summary.names.owners import owners_in
from domain.summary.outline.closing import is_courtesy
from domain.summary.text.lines import Line
from domain.summary.text.section import Section, bare_title
from domain.summary.words.bounds import NAME
from domain.summary.words.headings import folded, kind_of, names_next_meeting
from domain.summary.words.keywords import opens_line
from domain.summary.words.kinds import Kind
from domain.summary.words.vocabulary import pattern

_POINT = re.compile(rf"{pattern(lambda each: each.heads.points)} \d{{1,2}} ")
_MINUTED: Final = 8
_FEW_NAMES: Final = 5
_FEW_WORDS: Final = 8
_ELSE: Final = frozenset({Kind.DECISIONS, Kind.NEXT, Kind.PEOPLE, Kind.ASIDE, Kind.QUESTIONS})


def after_list(section: Section, topic: Section) -> Iterator[Section]:
    """A list of tasks, and apart from it the unmarked lines that follow the list after an empty line.

    A decision that follows goes on with the topic before the list.
    """
    lines = section.lines
    listed = [place for place, line in enumerate(lines) if line.is_item or line.cells]
    end = (
        next((place for place in range(listed[-1] + 1, len(lines)) if _is_apart(lines[place], lines[listed[-1]])), None)
        if listed
        else None
    )
    if end is None:
        yield section
        return
    yield replace(section, lines=lines[:end])
    if _says_decision(lines[end].text):
        yield replace(topic, lines=lines[end:])
        return
    yield Section(Kind.ASIDE if is_courtesy(lines[end].text) else Kind.OTHER, lines=lines[end:])


def _is_apart(line: Line, item: Line) -> bool:
    if line.level or line.indent > item.indent:
        return False
    return _says_else(line.text) or line.after_gap


def _says_else(text: str) -> bool:
    """A courtesy, or a label for something other than tasks: "Next meeting: 12/3"."""
    return _labelled(text) in _ELSE or names_next_meeting(text) or is_courtesy(text)


def _says_decision(text: str) -> bool:
    """ "Decided: we keep the wall"."""
    return _labelled(text) is Kind.DECISIONS


def _labelled(text: str) -> Kind | None:
    label, sign, _ = text[:NAME].partition(":")
    return kind_of(label, marked=False) if sign else None


def after_people(section: Section) -> Iterator[Section]:
    """Who was there, and apart from it what is said below: a keyword, or sentences that stand apart."""
    lines = section.lines
    end = next((place for place, line in enumerate(lines) if place and _goes_on_to_say(line)), None)
    if end is None:
        yield section
        return
    yield replace(section, lines=lines[:end])
    yield Section(Kind.OTHER, lines=lines[end:])


def _goes_on_to_say(line: Line) -> bool:
    if line.cells or line.level:
        return False
    if opens_line(line.marked):
        return True
    is_sentence = line.text.endswith((".", "!", "?")) and len(line.text.split()) > _FEW_NAMES and ":" not in line.text
    return is_sentence and line.after_gap and not line.is_item and owners_in(line.text) is None


def after_agenda(section: Section) -> Iterator[Section]:
    """An agenda, and apart from it the minutes: from where an item comes back, or something else is said."""
    items, minutes = set[str](), False
    current, held = section, list[Line]()
    for place, line in enumerate(section.lines):
        words = _item(line.text)
        comes_back = words in items
        if comes_back or (place and not minutes and _is_said(line, section.lines[0])):
            yield replace(current, lines=tuple(held))
            current, held = _minutes(line) if comes_back else Section(Kind.OTHER), []
            minutes = True
            if comes_back:
                continue
        if not minutes:
            items.add(words)
        held.append(line)
    yield replace(current, lines=tuple(held))


def _minutes(head: Line) -> Section:
    return Section(Kind.OTHER, bare_title(head.text), _MINUTED, head)


def _item(text: str) -> str:
    """An agenda's item as it comes back: "Point 1: Roof" is "Roof"."""
    return _POINT.sub("", folded(bare_title(text)))


def _is_said(line: Line, first: Line) -> bool:
    """A keyword, or a sentence that is no item of the agenda."""
    if opens_line(line.marked):
        return True
    is_prose = line.text.endswith(".") and len(line.text.split()) >= _FEW_WORDS
    return not line.is_item and line.indent <= first.indent and (is_prose or (first.is_item and line.after_gap))
