"""Owners with something beside them: a date, how urgent it is, who they are ("Anna – urgent", "Ben, 12/3")."""

import re
from dataclasses import dataclass
from typing import Final

from domain.dates.roles import Role
from domain.people.folding import fold as folded
from domain.people.words import POSTS
from domain.summary.languages import LANGUAGES
from domain.summary.names.owners import People, owners_in, owners_inside
from domain.summary.names.parts import last_parenthesis
from domain.summary.names.shape import is_group, is_name
from domain.summary.pieces.rule import Cut
from domain.summary.pieces.tails import is_date
from domain.summary.words.bounds import HEADING, PIECES
from domain.summary.words.vocabulary import DATE_WORDS, due_words, one_of, words

_BY: Final = one_of(map(re.escape, due_words(Role.BY, Role.BEFORE, Role.FORE, Role.UNTIL, Role.DUE)))
_SIGN = re.compile(rf"\s?[,;–—|-]\s|\s/\s|\s?[,;|]\s?|\s{_BY}\s")
_DATED = re.compile(rf"\d|\b{one_of(words(lambda each: each.nouns.times))}\b", re.IGNORECASE)
_WHO: Final = r"(?P<name>\S+(?:\s\S+)??)"
_DONE_BY: Final = tuple(
    re.compile(language.marks.done_by.replace("{name}", _WHO) + "$", re.IGNORECASE)
    for language in LANGUAGES.values()
    if language.marks.done_by
)
_OWNERS_THEN = re.compile(r"(?:[)\]]|@[\w.-]{1,60})\s{0,3}[,–—-]?\s(?=([^()\[\]@]{2,40})$)")
_PARENTHESIS = re.compile(r"\(([^()]{1,60})\)")
_LABEL = re.compile(r"([^:=>→\n]{1,100}?)\s?:\s+(?=\S)")
_POSTS: Final = frozenset(map(folded, POSTS))
_LEFT: Final = " ,;–—|/-"


@dataclass(frozen=True, slots=True)
class Named:
    """Owners and the date beside them."""

    owners: tuple[str, ...]
    due: str | None = None


def in_parentheses(text: str, people: People) -> Cut | None:
    """ "… (Anna, Ben)", "… [Anna]", "… (Anna, by Friday)", "… (Anna – urgent)"."""
    found = last_parenthesis(text)
    if not found or not found[0]:
        return None
    named = with_something(found[1], people)
    doer = () if named else somebody_does_it(text, people)
    told = len(found[1])
    if doer or not named:
        return Cut(found[0], doer) if doer else None
    earlier = _named_earlier(found[0], people) if named.owners else ()
    return Cut(found[0], tuple(dict.fromkeys((*earlier, *named.owners))), named.due, told=told)


def _named_earlier(text: str, people: People) -> tuple[str, ...]:
    """Of "Layout (Anna, with Ben) + first print (Anna)" those before the last, where all are somebody."""
    inside = (with_something(found[1], people) for found in _PARENTHESIS.finditer(text))
    return tuple(owner for named in inside if named and _are_people(named.owners, people) for owner in named.owners)


def _are_people(owners: tuple[str, ...], people: People) -> bool:
    return all(people.is_person(owner) or is_group(owner) for owner in owners)


def before_date(text: str, people: People) -> Cut | None:
    """ "… (Anna) by Friday", "… @ben tegen 12/3"."""
    found = _OWNERS_THEN.search(text, max(0, len(text) - HEADING))
    due = found[1].rstrip(" .") if found else ""
    if not found or not is_date(due):
        return None
    before = text[: found.end()].rstrip(_LEFT)
    if before.endswith((")", "]")):
        cut = in_parentheses(before, people)
        return Cut(cut.text, cut.owners, due) if cut and cut.owners and not cut.due else None
    rest, _, handle = before.rpartition("@")
    return Cut(rest, (handle,), due) if rest.strip() else None


def label_with_date(text: str, people: People) -> Cut | None:
    """ "Anna, 12/3: …"."""
    found = _LABEL.match(text)
    named = dated(found[1].strip("()[] "), people) if found else None
    if not found or not named or any(map(people.writes_small, named.owners)):
        return None
    return Cut(text[found.end() :], named.owners, named.due, told=len(found[1]))


def with_something(inside: str, people: People) -> Named | None:
    """Owners, alone or with one thing more; () for a placeholder, None for what is no owner."""
    owners = owners_inside(inside, people)
    if owners is not None:
        return Named(_without_post(owners))
    return dated(inside, people) or _with_aside(inside, people)


def dated(inside: str, people: People) -> Named | None:
    """ "Anna, by Friday": owners before what can only be a date; "by Friday, Anna" where she is known."""
    signs = list(_SIGN.finditer(inside))[:PIECES]
    for sign in reversed(signs):
        rest = inside[sign.start() :].lstrip(_LEFT)
        owners = owners_in(inside[: sign.start()], people)
        if owners and (looks_dated(rest) or is_date(rest)):
            return Named(owners, rest)
    for sign in signs:
        before = inside[: sign.start()].strip()
        owners = owners_in(inside[sign.end() :], people) if is_date(before) else None
        if owners and _are_people(owners, people):
            return Named(owners, before)
    return None


def _with_aside(inside: str, people: People) -> Named | None:
    """ "Anna – on hold", "Ben; the board agrees": behind somebody known, or a semicolon, anything."""
    for sign in list(_SIGN.finditer(inside))[:PIECES]:
        owners = owners_in(inside[: sign.start()], people)
        if owners and (all(map(people.knows, owners)) or ";" in sign[0]):
            return Named(owners)
    return None


def _without_post(owners: tuple[str, ...]) -> tuple[str, ...]:
    """ "Anna Maes, chair" is one person, whatever post she holds."""
    posts = tuple(owner for owner in owners if folded(owner) in _POSTS and owner[:1].islower())
    return owners[:1] if len(owners) == 2 and posts == owners[1:] and is_name(owners[0]) else owners  # noqa: PLR2004 - a name and its post


def somebody_does_it(text: str, people: People) -> tuple[str, ...]:
    """Who a closing "(Das muss Anna machen)" names."""
    found = last_parenthesis(text)
    named = next((told for pattern in _DONE_BY if found and (told := pattern.match(found[1]))), None)
    return (owners_in(named["name"], people) or ()) if named else ()


def looks_dated(text: str) -> bool:
    """Whether a phrase beside an owner can only be a date."""
    return bool(_DATED.search(text)) or any(word in DATE_WORDS for word in text.lower().split())
