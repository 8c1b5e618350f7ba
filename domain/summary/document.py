"""Pasted notes on their way to a summary: lines, sections, the people they name, their language."""

from collections.abc import Iterable
from dataclasses import dataclass

from domain.summary.names.owners import People
from domain.summary.names.present import people_in
from domain.summary.notes import Pasted
from domain.summary.outline.sections import sections_of
from domain.summary.pieces.found import Found
from domain.summary.pieces.fragments import Fragment, fragments_of
from domain.summary.pieces.restored import restored
from domain.summary.pieces.titled import titled_in
from domain.summary.text.clean import one_shape
from domain.summary.text.flat import with_lines
from domain.summary.text.front import Front, front_of
from domain.summary.text.language import language_of
from domain.summary.text.lines import Line, lines_of
from domain.summary.text.markup import text_of
from domain.summary.text.section import Section
from domain.summary.words.bounds import LINES


@dataclass(frozen=True, slots=True)
class Document:
    """What every reader looks at. `fragments` are the pieces of `sections`: lines, and lines within cells.

    `beyond` are the lines past the most that are looked into.
    """

    lines: tuple[Line, ...]
    beyond: tuple[str, ...]
    sections: tuple[Section, ...]
    fragments: tuple[Fragment, ...]
    people: People
    language: str
    front: Front
    titled: tuple[Found, ...]
    """Tasks with titles of their own; no list reads their lines."""


def document_of(pasted: Pasted, likely: str, members: Iterable[str] = ()) -> Document:
    """The notes as typed lines; the faithful HTML copy first, the plain text where there is none.

    `likely` is the language to take where the notes say too little.
    """
    text = text_of(pasted.html) if pasted.html else pasted.text
    front = front_of(with_lines(one_shape(text if text.strip() else pasted.text)))
    body, beyond = _looked_into(front.body)
    lines = restored(lines_of(body))
    sections = sections_of(lines)
    people = people_in(lines, sections, body, members)
    titled = tuple(titled_in(sections, people))
    fragments = tuple(fragments_of(sections))
    return Document(lines, beyond, sections, fragments, people, language_of(body, likely), front, titled)


def _looked_into(body: str) -> tuple[str, tuple[str, ...]]:
    lines = body.split("\n")
    rest = tuple(line.strip() for line in lines[LINES:] if line.strip())
    return ("\n".join(lines[:LINES]) if rest else body), rest
