"""A title that names a meeting, and under it little more than "Anna: send the offer by Friday", without any heading."""

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from domain.summary.daylines import has_deadline, is_dated_title
from domain.summary.document import Document
from domain.summary.names.owners import People, is_owner, owners_in
from domain.summary.names.parts import title_and_rest
from domain.summary.names.present import speaking_in_points
from domain.summary.names.shape import is_name
from domain.summary.names.telling import is_infinitive, tells
from domain.summary.pieces.fragments import Found, Fragment
from domain.summary.pieces.items import item_of
from domain.summary.words.headings import folded, kind_of
from domain.summary.words.kinds import Kind, names_meeting
from domain.summary.words.vocabulary import DOES, NEVER_FIRST

RULE: Final = "named"
_FEWEST: Final = 2
_FEWEST_WORDS: Final = 2
_MOST_WORDS: Final = 50
_IN: Final = frozenset({Kind.OTHER, Kind.TOPICS, Kind.DECISIONS, Kind.QUESTIONS})
_SPOKEN: Final = ("?", "!", "…")


def read(document: Document) -> Iterator[Found]:
    """Every line that gives somebody work, where most lines do."""
    under = [fragment for fragment in document.fragments if fragment.kind is Kind.OTHER and not fragment.line.level]
    if not under or not _is_headed(document):
        return
    named = [fragment for fragment in under if _names_somebody(fragment, document.people)]
    told = sum(_sounds_like_work(fragment) for fragment in named)
    if len(named) < _FEWEST or 2 * told < len(named) or 2 * len(named) < len(under):
        return
    for fragment in named:
        item = item_of(fragment.marked, document.people)
        if item is not None and item.owners:
            yield fragment.found(item, RULE)


def read_known(document: Document) -> Iterator[Found]:
    """Points in which a colon gives somebody work: a deadline, or a verb where a task has it.

    Of points next to each other half name somebody known: then the others name people too. Where people speak in
    points, only a verb in the third person tells that they do it ("Anna: writes to the bank").
    """
    people, lists = document.people, [points for points in _lists(document) if points]
    to_do = [_opens_with(NEVER_FIRST, each) for points in lists for each in points]
    speak = 2 * sum(to_do) < len(to_do) and bool(speaking_in_points(document.lines))
    for points in lists:
        given = [(each, item) for each in points if (item := item_of(each.marked, people))]
        known = sum(all(map(people.knows, item.owners)) for _, item in given)
        for fragment, item in given:
            is_told = _sounds_like_work if fragment.line.is_item else _is_work
            is_work = _begins(fragment, people) if speak else is_told(fragment)
            are_people = 2 * known >= len(given) or all(map(people.knows, item.owners))
            if item.owners and are_people and is_work:
                yield fragment.found(item, RULE)


def _lists(document: Document) -> Iterator[list[Fragment]]:
    """The points that may name somebody: those next to each other, and all decisions together."""
    decided = list[Fragment]()
    for may_give, points in groupby(document.fragments, lambda each: _may_give(each, document.people)):
        listed = list(points) if may_give else []
        decided += [each for each in listed if each.kind is Kind.DECISIONS]
        yield [each for each in listed if each.kind is not Kind.DECISIONS]
    yield decided


def _may_give(fragment: Fragment, people: People) -> bool:
    return fragment.kind in _IN and not fragment.line.cells and _names_somebody(fragment, people)


def _is_headed(document: Document) -> bool:
    first = document.lines[0].text
    return is_dated_title(first) or any(map(names_meeting, folded(first[:200]).split()))


def _names_somebody(fragment: Fragment, people: People) -> bool:
    parts = title_and_rest(fragment.line.text)
    if not parts or kind_of(parts[0], marked=True) or fragment.line.text.endswith(_SPOKEN):
        return False
    owners = owners_in(parts[0], people)
    most = _MOST_WORDS if _opens_with(NEVER_FIRST, fragment) else _MOST_WORDS // 2
    is_work = _FEWEST_WORDS <= len(parts[1].split()) <= most and owners_in(parts[1], people) is None
    return bool(owners) and is_work and all(is_name(owner) or is_owner(owner, people) for owner in owners or ())


def _sounds_like_work(fragment: Fragment) -> bool:
    """It has a deadline, or the verb stands where a task has it: first in English and French, last in Dutch, German."""
    return _is_work(fragment) or _opens_with(NEVER_FIRST, fragment)


def _opens_with(words: frozenset[str], fragment: Fragment) -> bool:
    """Whether what stands behind the name begins with one of these words."""
    return (title_and_rest(fragment.line.text) or ("", ""))[1].split()[0].lower() in words


def _begins(fragment: Fragment, people: People) -> bool:
    """Whether what stands behind the name begins with what somebody does."""
    name, text = title_and_rest(fragment.line.text) or ("", "")
    return _opens_with(DOES, fragment) and not tells(f"{name} {text[:1].lower()}{text[1:]}", people)


def _is_work(fragment: Fragment) -> bool:
    text = (title_and_rest(fragment.line.text) or ("", ""))[1]
    return has_deadline(text) or (is_infinitive(text) and len(text.split()) > 1)
