"""The ways in which a task's words may name who does it: each reads a text, and cuts off whom it names."""

import re
from collections.abc import Callable
from typing import Final

from domain.summary.names import verbs
from domain.summary.names.owners import People, owners_in
from domain.summary.names.shape import is_group, without_stop
from domain.summary.names.spoken import asked
from domain.summary.pieces.beside import dated, with_something
from domain.summary.pieces.rule import Cut, compiled
from domain.summary.pieces.tails import without_tail
from domain.summary.text.clean import plain
from domain.summary.words.bounds import PARAGRAPH, SENTENCE

Reads = Callable[[str, People], Cut | None]
_CLOSING = re.compile(r"\s*\(([^()]{1,40})\)$")
_DASH_LAST = compiled("DASH LASTNAMES END")
_ARROW_LAST = compiled("ARROW ARROWNAMES END")
_LAST_COLON = compiled("COLON GAP LASTNAMES END")
_AT_WITHIN = compiled("OPENS HANDLE SHALL")


def first(pattern: str, *, is_marked: bool) -> Reads:
    """Owners at the start; where no sign marks them, none that the notes write small."""
    expression = compiled(pattern)

    def read(text: str, people: People) -> Cut | None:
        found = expression.match(text)
        owners = owners_in(found["names"], people) if found else None
        if not found or owners is None or not (is_marked or are_names(owners, people)):
            return None
        return Cut(text[found.end() :], owners, told=len(found["names"]))

    return read


def last(pattern: str, *, is_marked: bool) -> Reads:
    """Owners at the end."""
    expression = compiled(pattern)

    def read(text: str, people: People) -> Cut | None:
        text = without_stop(text)
        found = expression.search(text, max(0, len(text) - SENTENCE))
        owners = owners_in(found["names"], people) if found else None
        if not found or not owners or not text[: found.start()].strip():
            return None
        is_clear = is_marked or are_names(owners, people)
        return Cut(text[: found.start()], owners, told=len(found["names"])) if is_clear else None

    return read


def are_names(owners: tuple[str, ...], people: People) -> bool:
    """Whether nothing in the notes writes them small."""
    return all(is_group(owner) or not people.writes_small(owner) for owner in owners)


def before_tail(text: str, people: People) -> Cut | None:
    """An owner before dates and placeholders that dashes set apart."""
    tail = without_tail(text)
    found = _DASH_LAST.search(tail.text, max(0, len(tail.text) - SENTENCE)) if tail else None
    owners = owners_in(found["names"], people) if found else None
    if not tail or not found or not owners or not are_names(owners, people):
        return None
    return Cut(tail.text[: found.start()], owners, tail.due)


def left_open(text: str, people: People) -> Cut | None:  # noqa: ARG001 - reads as the others
    tail = without_tail(text)
    return Cut(tail.text, (), tail.due) if tail and tail.is_open else None


def after_arrow(text: str, people: People) -> Cut | None:
    found = _ARROW_LAST.search(without_stop(text), max(0, len(text) - SENTENCE))
    inside = _CLOSING.sub(r", \1", found["names"]) if found else ""
    if not found or not text[: found.start()].strip():
        return None
    named = dated(inside, people)
    if not named or not are_names(named.owners, people):
        return None
    return Cut(text[: found.start()], named.owners, named.due, told=len(found["names"]))


def by_verb(text: str, people: People) -> Cut | None:
    found = verbs.said(text.replace("**", ""), people)
    return Cut(found.text, found.owners) if found else None


def behind_colon(text: str, people: People) -> Cut | None:
    found = _LAST_COLON.search(text, max(0, len(text) - SENTENCE))
    named = with_something(found["names"], people) if found else None
    if not found or not named or not named.owners or not all(map(people.knows, named.owners)):
        return None
    return Cut(text[: found.start()], named.owners, named.due, told=len(found["names"]))


def at_within(text: str, people: People) -> Cut | None:
    found = _AT_WITHIN.search(text[:PARAGRAPH])
    owners = owners_in(found["names"], people) if found else None
    return Cut(text, owners) if owners else None


def asking(text: str, people: People) -> Cut | None:
    told = asked(text, people)
    return Cut(told[1], told[0]) if told else None


def doing(text: str, people: People) -> Cut | None:
    owners = verbs.does(plain(text), people)
    return Cut(text, owners) if owners else None


labelled: Final = first("NAMES SIGN WORK", is_marked=False)
