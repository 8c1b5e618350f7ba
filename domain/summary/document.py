"""Pasted notes on their way to a summary: lines, sections, the people they name, their language."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import zip_longest

from domain.summary.names.owners import People
from domain.summary.names.present import people_in
from domain.summary.notes import Pasted
from domain.summary.outline.sections import sections_of
from domain.summary.pieces.fragments import Found, Fragment, fragments_of
from domain.summary.pieces.restored import restored
from domain.summary.pieces.titled import titled_in
from domain.summary.text.clean import broken, one_shape
from domain.summary.text.lines import Line, lines_of
from domain.summary.text.markup import text_of
from domain.summary.text.section import Section
from domain.summary.text.whole import Front, front_of, language_of, with_lines
from domain.summary.words.bounds import LINE, LINES


@dataclass(frozen=True, slots=True)
class Document:
    """What every reader looks at. `fragments` are the pieces of `sections`: lines, and lines within cells.

    `beyond` are the lines that are not looked into.
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
    body, beyond = _looked_into(broken(front.body))
    lines = restored(lines_of(body))
    sections = sections_of(lines)
    people = people_in(lines, sections, body, members)
    titled = tuple(titled_in(sections, people))
    fragments = tuple(fragments_of(sections))
    return Document(lines, beyond, sections, fragments, people, language_of(body, likely), front, titled)


def _looked_into(body: str) -> tuple[str, tuple[str, ...]]:
    """The text without what is no line that somebody wrote down in a meeting: too long a one, or one too many."""
    lines = body.split("\n")
    if len(lines) <= LINES and max(map(len, lines)) <= LINE:
        return body, ()
    held = [line if len(line) <= LINE else "" for line in lines[:LINES]]
    return "\n".join(held), tuple(line.strip() for line, kept in zip_longest(lines, held) if line.strip() and not kept)
