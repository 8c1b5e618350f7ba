"""All readers over one document: who may read it, whose reading of a line counts, which findings are the same task."""

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from domain.people.words import DEPARTMENTS
from domain.summary.document import Document
from domain.summary.genre import Genre
from domain.summary.names.owners import is_group, is_name
from domain.summary.pieces.found import Found
from domain.summary.readers import (
    bold,
    checklist,
    irc,
    keyword,
    listed,
    named,
    prose,
    recap,
    record,
    suffix,
    table,
    told,
)
from domain.summary.repeats import once
from domain.summary.words.signs import Sign

Reader = Callable[[Document], Iterable[Found]]

FIRM: Final[tuple[Reader, ...]] = (record.read, recap.read, table.read, irc.read, listed.read, keyword.read)
"""Readers of what the notes themselves call tasks, in the order of their word: a line is read once."""

LOOSE: Final[tuple[Reader, ...]] = (checklist.read, suffix.read_dated, bold.read, prose.read)
"""Readers of what is a task by its shape alone, where people met."""

UNLISTED: Final[tuple[Reader, ...]] = (*LOOSE[:-1], told.read, LOOSE[-1])
"""The same where the notes themselves call nothing a task: then what somebody will do counts in paragraphs too."""

LAST: Final[tuple[Reader, ...]] = (checklist.read, suffix.read, named.read)
"""Readers for notes in which the others find nothing."""


def tasks_of(document: Document, genre: Genre, signs: frozenset[Sign]) -> tuple[Found, ...]:
    """The tasks of the notes, each once, in the order they stand in."""
    if genre is Genre.CODE:
        return ()
    if genre is Genre.CHAT:
        return once(irc.read(document))
    met = genre is Genre.NOTES and bool(signs - {Sign.TASKS, Sign.SUMMARY})
    firm = tuple(_first_readings(document, FIRM))
    loose = tuple(_first_readings(document.without(_lines_of(firm)), LOOSE if firm else UNLISTED)) if met else ()
    found = firm + loose or tuple(_first_readings(document, LAST))
    if genre is Genre.ANNOUNCEMENT:
        found = tuple(each for each in found if any(map(_is_a_person, each.owners)))
    kept = found if met or _is_credible(found, document) else ()
    named = (each for each in kept if any(char.isalnum() for char in each.title) and not _asks(each))
    return once(sorted(named, key=lambda each: each.lines[0].number))


def _is_a_person(owner: str) -> bool:
    return is_name(owner) and not is_group(owner) and owner.lower() not in DEPARTMENTS


def _is_credible(found: tuple[Found, ...], document: Document) -> bool:
    """Tasks where nothing tells of a meeting count when half have owners, or when they are most of what was pasted."""
    owned = sum(bool(each.owners) for each in found)
    return 2 * owned >= len(found) or 3 * len(_lines_of(found)) >= 2 * len(document.lines)


def _asks(found: Found) -> bool:
    """A question that nobody is to answer: "Was this helpful?"."""
    return not found.owners and (found.description or found.title).endswith("?")


def _lines_of(found: Iterable[Found]) -> set[int]:
    return {line.number for each in found for line in each.lines}


def _first_readings(document: Document, readers: Iterable[Reader]) -> Iterator[Found]:
    for read in readers:
        found = tuple(read(document))
        document = document.without(_lines_of(found)) if found else document
        yield from found
