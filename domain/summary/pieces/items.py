"""One item of a list of tasks taken apart: who, what, until when, and whether it is done."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from domain.summary.names import verbs
from domain.summary.names.owners import People, is_group, is_nobody, owners_in
from domain.summary.names.parts import title_and_rest
from domain.summary.pieces.beside import Cut, before_date, dated, in_parentheses, label_with_date, with_affiliation
from domain.summary.pieces.tails import without_tail
from domain.summary.text.clean import MENTION_CLOSE, MENTION_OPEN, plain
from domain.summary.words import labels, status
from domain.summary.words.headings import names_next_meeting

_BRACKETED = re.compile(r"[\[(]([^\[\]()]{1,120})[\])]\s*[:–—-]?\s*(?:to\s+(?=[a-z]))?(?=\S)")
_BOLD_FIRST = re.compile(r"\*\*([^*]{1,120}?)\s?:?\s?\*\*\s*(?::|[-–—]\s|=>|→)?\s*(?=\S)")
_MENTIONS = rf"{MENTION_OPEN}[^{MENTION_CLOSE}]{{1,100}}{MENTION_CLOSE}"
_MENTIONED_FIRST = re.compile(
    rf"((?:{_MENTIONS}\s*(?:,|&|/|\+|and|en|et|und)?\s*){{1,12}})(?::|[-–—]\s|=>|→)?\s*(?=\S)"
)
_MENTIONED_LAST = re.compile(rf"[\s(\[–—:-]*((?:{_MENTIONS}[\s,&/]*(?:and|en|et|und)?\s*){{1,12}})[)\]]?[.\s]*$")
_AT_LABEL = re.compile(r"((?:@[^:\n@]{1,60}?){1,12})(?<!\s)(?:\s?:\s*|\s[–—-]\s+)(?=\S)")
_AT_FIRST = re.compile(r"((?:@[\w.-]{1,60}[\s,&/]*(?:(?:and|en|et|und)\s+(?=@))?){1,12})(?::|[-–—]\s)?\s*(?=\S)")
_AT_LAST = re.compile(r"[\s(\[–—:-]+((?:@[\w.-]{1,60}[\s,&/]*(?:(?:and|en|et|und)\s)?){1,12})[)\]]?[.\s]*$")
_AT_NAME_LAST = re.compile(r"\s(@[^\W\d_][^@,;:()]{1,60})$")
_AT_WITHIN = re.compile(r"(?:^|[\s(–—-])(@[\w.-]{1,60})\s+(?:to|will|zal|moet|va|doit|wird|soll)\s")
_LABELLED = re.compile(r"([^:=>→–—\n]{1,100}?)(?:\s?:\s+|\s?[=-]>\s?|\s?→\s?|\s[–—-]{1,2}\s+)(?=\S)")
_ARROW_LAST = re.compile(r"\s?(?:[=-]{1,2}>|→|\s>>\s)\s?([^=>→\n]{1,80})$")
_CLOSING = re.compile(r"\s*\(([^()]{1,40})\)$")
_DASH_LAST = re.compile(r"(?:\s(?:[–—-]{1,2}|\|)\s|\s{3,})([^–—|\n]{1,60})$")
_FOR_INFORMATION = re.compile(r"\((?:for info|fyi|ter info|pour info|pour information|zur info)\)\W*$", re.IGNORECASE)
_CLOCK = re.compile(r"\b\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|uur|u|h|uhr)\b|\b\d{1,2}[:h]\d\d\b", re.IGNORECASE)
_PLACEHOLDER = re.compile(r"(?:[\[<{(]\s?[^\[\]<>{}()]{1,120}\s?[\]>})]\W{0,4}){1,6}$|[.…_\-–—\s/]+$")
_TAGGED = re.compile(r"(@[\w.-]{1,60})(?:\s#[^\W\d][\w-]{0,30}){1,4}(?!\S)")
_MOST_TITLE_WORDS: Final = 8
_TAIL: Final = 300
_EDGES: Final = " \t,;:|-–—→>="


@dataclass(frozen=True, slots=True)
class Item:
    """A task's words; `due` is a phrase that a label or a parenthesis set apart."""

    title: str
    description: str = ""
    owners: tuple[str, ...] = ()
    due: str | None = None
    done: bool = False


def item_of(marked: str, people: People) -> Item | None:
    """What an item says; `marked` still has bold and mention marks. None for a placeholder or a line of a legend."""
    text, done = status.bare(_TAGGED.sub(r"\1", marked) if "#" in marked else marked)
    fields = labels.take(text)
    text, more_done = status.bare(fields.text)
    if _says_nothing(text):
        return None
    cut = _owned(text, fields, people)
    if _says_nothing(cut.text):
        return None
    title, description = _divided(cut.text)
    finished = done or more_done or bool(fields.status and status.is_done(fields.status))
    return Item(title, description, cut.owners, fields.due or cut.due, finished) if title else None


def _says_nothing(text: str) -> bool:
    words = plain(text)
    return (
        not any(char.isalpha() for char in words)
        or status.is_status(words)
        or is_nobody(words)
        or bool(_PLACEHOLDER.match(words))
        or bool(_FOR_INFORMATION.search(words))
        or (names_next_meeting(words) and bool(_CLOCK.search(words)))
    )


def _owned(text: str, fields: labels.Fields, people: People) -> Cut:
    if fields.owner is not None:
        owners = owners_in(fields.owner, people)
        return Cut(text, owners if owners is not None else (plain(fields.owner),))
    cut = next((found for cutter in _CUTTERS if (found := cutter(text, people)) is not None), None)
    return cut or Cut(text, verbs.does(plain(text), people, known_only=True))


def _divided(text: str) -> tuple[str, str]:
    """ "Title: description" in two; a text without a short title is all title."""
    text = plain(text).strip(_EDGES)
    parts = title_and_rest(text)
    if parts and parts[1] and len(parts[0].split()) <= _MOST_TITLE_WORDS and "," not in parts[0]:
        return parts[0], parts[1]
    return text, ""


def _first(pattern: re.Pattern[str], *, strict: bool) -> Callable[[str, People], Cut | None]:
    """A cutter for owners at the start; a strict one rejects words that the notes write small."""

    def cut(text: str, people: People) -> Cut | None:
        found = pattern.match(text)
        owners = owners_in(found[1], people) if found else None
        if not found or owners is None or (strict and not _are_names(owners, people)):
            return None
        return Cut(text[found.end() :], owners)

    return cut


def _last(pattern: re.Pattern[str], *, strict: bool) -> Callable[[str, People], Cut | None]:
    """A cutter for owners at the end."""

    def cut(text: str, people: People) -> Cut | None:
        tail = max(0, len(text) - 300)
        found = pattern.search(text.rstrip(" ."), tail)
        owners = owners_in(found[1], people) if found else None
        if not found or not owners or not text[: found.start()].strip() or (strict and not _are_names(owners, people)):
            return None
        return Cut(text[: found.start()], owners)

    return cut


def _before_date(text: str, people: People) -> Cut | None:
    """ "… – Anna – by Friday", "… | Anna | TBD": an owner before dates and placeholders that dashes set apart.

    Of a name first and a name last the first is the owner, unless only the last is known.
    """
    tail = without_tail(text)
    found = _DASH_LAST.search(tail.text, max(0, len(tail.text) - _TAIL)) if tail else None
    owners = owners_in(found[1], people) if found else None
    if not tail or not found or not owners or not _are_names(owners, people):
        return None
    first = _LABELLED_FIRST(text, people)
    if first and not (all(map(people.knows, owners)) and not all(map(people.knows, first.owners))):
        return None
    return Cut(tail.text[: found.start()], owners, tail.due)


def _left_open(text: str, people: People) -> Cut | None:  # noqa: ARG001 - a cutter
    """ "… – TBD": nobody yet."""
    tail = without_tail(text)
    return Cut(tail.text, (), tail.due) if tail and tail.is_open else None


def _are_names(owners: tuple[str, ...], people: People) -> bool:
    return all(is_group(owner) or not people.writes_small(owner) for owner in owners)


def _after_arrow(text: str, people: People) -> Cut | None:
    """ "… -> Anna, by 12 Dec", "… → Anna (12 Dec)"."""
    found = _ARROW_LAST.search(text.rstrip(" ."), max(0, len(text) - _TAIL))
    inside = _CLOSING.sub(r", \1", found[1]) if found else ""
    if not found or not text[: found.start()].strip():
        return None
    named = dated(inside, people)
    return Cut(text[: found.start()], named.owners, named.due) if named and _are_names(named.owners, people) else None


def _by_verb(text: str, people: People) -> Cut | None:
    found = verbs.said(text.replace("**", ""), people)
    return Cut(found.text, found.owners) if found else None


def _at_within(text: str, people: People) -> Cut | None:
    found = _AT_WITHIN.search(text[:500])
    owners = owners_in(found[1], people) if found else None
    return Cut(text, owners) if owners else None


def _doing(text: str, people: People) -> Cut | None:
    owners = verbs.does(plain(text), people)
    return Cut(text, owners) if owners else None


def _labelled(text: str, people: People) -> Cut | None:
    """ "Anna: …"; of a name first and people we know, or handles, in the last parenthesis these are the owners."""
    first = _LABELLED_FIRST(text, people)
    if first is None or all(map(people.knows, first.owners)):
        return first
    last = in_parentheses(text, people)
    return None if last and last.owners and all(map(people.knows, last.owners)) else first


_LABELLED_FIRST: Final = _first(_LABELLED, strict=True)
_CUTTERS: Final[tuple[Callable[[str, People], Cut | None], ...]] = (
    _by_verb,
    _first(_BOLD_FIRST, strict=True),
    _first(_BRACKETED, strict=False),
    _first(_AT_LABEL, strict=False),
    _first(_MENTIONED_FIRST, strict=False),
    _first(_AT_FIRST, strict=False),
    _after_arrow,
    _last(_ARROW_LAST, strict=True),
    _before_date,
    _labelled,
    label_with_date,
    with_affiliation,
    in_parentheses,
    before_date,
    _last(_MENTIONED_LAST, strict=False),
    _last(_AT_LAST, strict=False),
    _last(_AT_NAME_LAST, strict=False),
    _last(_DASH_LAST, strict=True),
    _at_within,
    _doing,
    _left_open,
)
"""In the order of their word."""
