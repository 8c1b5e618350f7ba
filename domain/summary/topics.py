"""What was talked about: titles, a summary under each, points under that."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest
from typing import Final

from domain.summary.document import Document
from domain.summary.names.parts import title_and_rest
from domain.summary.notes import Point, Topic
from domain.summary.text.lines import Line
from domain.summary.text.section import Section, bare_title
from domain.summary.words.bounds import HEADING
from domain.summary.words.kinds import Kind

_SENTENCE_ENDS: Final = (".", "!", "?", ")", ",", ";")


def topics_of(document: Document) -> tuple[Topic, ...]:
    """The topics of the notes, in their order."""
    topics, heads = list[Topic](), set[int]()
    for section in document.sections:
        if section.head and section.head.number in heads and topics and topics[-1].title == section.title:
            topics[-1] = _longer(topics[-1], section.lines)
        else:
            topics += _of_section(section)
        heads |= {section.head.number} if section.head else set()
    return tuple(topics)


def _longer(topic: Topic, lines: tuple[Line, ...]) -> Topic:
    """With what was said of it behind its list of tasks."""
    return replace(topic, points=(*topic.points, *map(_point, lines)))


def _of_section(section: Section) -> Iterator[Topic]:
    if section.kind in (Kind.TOPICS, Kind.SUMMARY):
        yield from _titled(section.lines)
    elif section.kind in (Kind.OTHER, Kind.DECISIONS, Kind.QUESTIONS) and section.head and section.lines:
        yield _topic(section.title, section.lines)


def _titled(lines: tuple[Line, ...]) -> Iterator[Topic]:
    title, held = "", list[Line]()
    for line, below in zip_longest(lines, lines[1:]):
        if is_title(line, below):
            if title or held:
                yield _topic(title, tuple(held))
            title, held = bare_title(line.text), []
        else:
            held.append(line)
    if title or held:
        yield _topic(title, tuple(held))


def is_title(line: Line, below: Line | None) -> bool:
    """Whether a line under "Topics" is the title of one."""
    if below is None or len(line.text) > HEADING:
        return False
    if line.text.endswith(":") or line.level:
        return True
    if line.indent > below.indent or line.is_item or below.is_item:
        return False
    return not line.text.endswith(_SENTENCE_ENDS) and title_and_rest(line.text) is None and below.text.endswith(".")


def _topic(title: str, lines: tuple[Line, ...]) -> Topic:
    summary = lines[0] if lines and _is_summary(lines) else None
    points = lines[1:] if summary else lines
    return Topic(title, summary.text if summary else "", tuple(_point(line) for line in points))


def _is_summary(lines: tuple[Line, ...]) -> bool:
    first, second = lines[0], lines[1] if len(lines) > 1 else None
    if first.is_item and not (second and second.indent > first.indent):
        return False
    return not first.cells


def _point(line: Line) -> Point:
    parts = title_and_rest(line.text) if not line.cells else None
    return Point(*parts) if parts else Point("", line.text)
