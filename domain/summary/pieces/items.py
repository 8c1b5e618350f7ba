"""One item of a list of tasks taken apart: who, what, until when, and whether it is done."""

import re
from dataclasses import dataclass, field, replace
from typing import Final

from domain.people.folding import fold
from domain.summary.names.owners import People, owners_in
from domain.summary.names.parts import last_parenthesis, title_and_rest
from domain.summary.names.shape import is_nobody
from domain.summary.outline.closing import is_nothing
from domain.summary.pieces.naming import RULES, best_cut
from domain.summary.pieces.rule import Cut
from domain.summary.text.clean import plain
from domain.summary.words import labels, status
from domain.summary.words.headings import names_next_meeting
from domain.summary.words.vocabulary import phrases

_FOR_INFO: Final = phrases(lambda each: each.states.for_info)
_EMPHASISED_LAST = re.compile(r"\s[*_`]{1,3}([(\[@][^()\[\]*_`]{1,80}[)\]]?)([,.;]?)[*_`]{1,3}[,.;]?$")
_CLOCK = re.compile(r"\b\d{1,2}(?:[:.]\d\d)?\s?[^\W\d_]{1,4}\b|\b\d{1,2}[:h]\d\d\b", re.IGNORECASE)
_PLACEHOLDER = re.compile(r"(?:[\[<{(]\s?[^\[\]<>{}()]{1,120}\s?[\]>})]\W{0,4}){1,6}$|[.…_\-–—\s/]+$")
_TAGGED = re.compile(r"(@[\w.-]{1,60})(?:\s#[^\W\d][\w-]{0,30}){1,4}(?!\S)")
_TICKETS = re.compile(r"(?<=[)\]\w])(?:\s+[–—|-]{1,2})?\s+(?:[(\[]?#\d{1,7}[)\]]?(?:\s?[,;/&+]\s?|\s|$)){1,8}$")
"""The tickets behind a task: "— #21, #50"."""

_EMPHASIS: Final = "*_`"
_NEAR_END: Final = 3
_MOST_TITLE_WORDS: Final = 8
_EDGES: Final = " \t,;:|-–—→>="


@dataclass(frozen=True, slots=True)
class Item:
    """A task's words; `due` is a phrase that a label or a parenthesis set apart."""

    title: str
    description: str = ""
    owners: tuple[str, ...] = ()
    due: str | None = None
    done: bool = False
    rule: str = field(default="", compare=False)
    """What told the owners."""


def item_of(marked: str, people: People) -> Item | None:
    """What an item says; `marked` still has bold and mention marks. None for a placeholder or a line of a legend."""
    marked = _TAGGED.sub(r"\1", marked) if "#" in marked else marked
    is_emphasised = any(map(marked[-_NEAR_END:].__contains__, _EMPHASIS))
    text, done = status.bare(_EMPHASISED_LAST.sub(r" \1", marked) if is_emphasised else marked)
    fields = labels.take(text)
    text, more_done = status.bare(fields.text)
    if _says_nothing(text):
        return None
    cut = _owned(text, fields, people)
    if _says_nothing(cut.text):
        return None
    title, description = _divided(cut.text)
    finished = done or more_done or bool(fields.status and status.is_done(fields.status))
    return Item(title, description, cut.owners, fields.due or cut.due, finished, cut.rule) if title else None


def _says_nothing(text: str) -> bool:
    words = plain(text)
    return (
        not any(char.isalpha() for char in words)
        or status.is_status(words)
        or is_nobody(words)
        or bool(_PLACEHOLDER.match(words))
        or is_nothing(words)
        or _is_for_information(words)
        or (names_next_meeting(words) and bool(_CLOCK.search(words)))
    )


def _is_for_information(words: str) -> bool:
    inside = last_parenthesis(words) if words.endswith((")", ").")) else None
    return inside is not None and fold(inside[1]) in _FOR_INFO


def _owned(text: str, fields: labels.Fields, people: People) -> Cut:
    if fields.owner is not None:
        owners = owners_in(fields.owner, people)
        return Cut(text, owners if owners is not None else (plain(fields.owner),), rule="owner behind a label")
    tickets = _TICKETS.search(text) if "#" in text else None
    cut = best_cut(text[: tickets.start()] if tickets else text, people, RULES)
    if cut and tickets:
        return replace(cut, text=f"{cut.text.rstrip()}{tickets[0]}")
    return cut or Cut(text, ())


def _divided(text: str) -> tuple[str, str]:
    """ "Title: description" in two; a text without a short title is all title."""
    text = plain(text).strip(_EDGES)
    text = text.rstrip("!") if text.endswith("!!") else text
    parts = title_and_rest(text)
    if parts and parts[1] and len(parts[0].split()) <= _MOST_TITLE_WORDS and "," not in parts[0]:
        return parts[0], parts[1]
    return text, ""
