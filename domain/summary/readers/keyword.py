"""A keyword in running notes: "ACTION: Anna to …", "… is late. ACTIE: Anna.", "#action Anna to …"."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Final

from domain.summary.document import Document
from domain.summary.names.given import given
from domain.summary.names.owners import People, owners_in
from domain.summary.names.parts import sentences
from domain.summary.names.shape import is_group
from domain.summary.names.verbs import acting, subject_of
from domain.summary.pieces.arrows import pointed, points_often
from domain.summary.pieces.columns import names_columns
from domain.summary.pieces.fragments import Found, Fragment
from domain.summary.pieces.items import Item, item_of
from domain.summary.pieces.parted import parted
from domain.summary.words import labels, status
from domain.summary.words.keywords import (
    after_arrow,
    around_arrows,
    at_start,
    before_name,
    before_names,
    handled,
    in_brackets,
    may_hold_one,
    names_in_brackets,
    within,
)
from domain.summary.words.kinds import Kind

RULE: Final = "keyword"
_MOST_WORDS: Final = 3
_PAIR: Final = 2  # one arrow
_OUTSIDE: Final = frozenset({Kind.AGENDA, Kind.PEOPLE, Kind.LEGEND})


def read(document: Document) -> Iterator[Found]:
    """Every line with a keyword, wherever it stands."""
    often = points_often(fragment.marked for fragment in document.fragments)
    brackets = sum(names_in_brackets(fragment.marked) is not None for fragment in document.fragments)
    for previous, fragment in pairwise((None, *document.fragments)):
        if fragment and _is_read(fragment) and may_hold_one(fragment.marked):
            if named := _bracketed(fragment, document.people, often=brackets > 1):
                yield named
            else:
                yield from _fragment(fragment, previous, document.people, often=often)


def _bracketed(fragment: Fragment, people: People, *, often: bool) -> Found | None:
    """ "… (action Anna)": of people that nobody knows only where the notes write so more than once."""
    found = names_in_brackets(fragment.marked)
    owners = owners_in(found[1], people) if found and found[0] else None
    if not found or not owners or not (often or all(map(people.knows, owners))):
        return None
    item = _to_them(owners, _last_sentence(found[0]), people)
    return fragment.found(item, RULE) if item else None


def _is_read(fragment: Fragment) -> bool:
    return fragment.kind not in _OUTSIDE and not (fragment.line.cells and names_columns(fragment.line.cells))


def _fragment(fragment: Fragment, previous: Fragment | None, people: People, *, often: bool) -> Iterator[Found]:
    marked, done = status.bare(fragment.marked)
    start = at_start(marked)
    if aside := in_brackets(marked):
        yield from _aside(fragment, previous, *aside, people)
    elif start and previous and not handled(marked) and _only_names(marked[start:], people):
        yield from _given_before(fragment, previous, marked[start:], people)
    else:
        for item, words in _items(marked, start, people, often=often):
            yield fragment.found(replace(item, done=item.done or done), RULE, words=words)


def _items(marked: str, start: int, people: People, *, often: bool) -> Iterator[tuple[Item, str]]:
    """What the keywords of a line say, with the words where they are several."""
    parts = parted(marked[start:], people) if start else ()
    if told := handled(marked):
        item = _to_them(owners_in(told[0], people) or (), told[1], people)
    elif len(parts) > 1:
        yield from ((part_item, part) for part in parts if (part_item := item_of(part, people)))
        return
    else:
        item = _marked(marked, start, people, often=often)
    if item is not None:
        yield item, ""


def _marked(marked: str, start: int, people: People, *, often: bool) -> Item | None:
    around = within(marked)
    closing = before_names(marked) if not (start or around) else None
    if closing and (owners := owners_in(closing[1], people)):
        return _to_them(owners, _last_sentence(closing[0]), people)
    item = (
        _after(marked[start:], people)
        if start
        else _around(*around, people)
        if around
        else _named(marked, people, often=often)
    )
    if (item is None or not item.owners) and (named := given(marked, people)):
        return _to_them(*named, people) or item
    return item


def _to_them(owners: tuple[str, ...], task: str, people: People) -> Item | None:
    item = item_of(task, people)
    return replace(item, owners=owners) if item else None


def _only_names(text: str, people: People) -> bool:
    return bool(owners_in(text, people))


def _given_before(fragment: Fragment, previous: Fragment, names: str, people: People) -> Iterator[Found]:
    """ "Action: Anna" on a line of its own gives Anna what the line before it says."""
    item = item_of(_last_sentence(previous.marked), people)
    if item is not None and not previous.line.level:
        found = previous.found(replace(item, owners=owners_in(names, people) or ()), RULE)
        yield replace(found, lines=(previous.line, fragment.line))


def _aside(fragment: Fragment, previous: Fragment | None, before: str, inside: str, people: People) -> Iterator[Found]:
    """ "… twee offertes op (actie: Jan – deadline: 31/1)": the sentence before is the task, on its line or above."""
    above = previous if previous and not before and not previous.line.level else None
    sentence = _last_sentence(above.marked if above else before)
    fields, done = _fields(inside)
    owners = _asked(fields.text or fields.owner or "", sentence, people)
    item = item_of(sentence, people) if owners is not None else _after(inside, people)
    work, _, whom = inside.rpartition(": ")
    if owners is None and work and before and (named := owners_in(whom, people)):
        item = item_of(f"{_last_sentence(before)}: {work}", people)
        item = replace(item, owners=named) if item else None
    if item is None:
        return
    due = fields.due or item.due
    found = fragment.found(replace(item, owners=owners or item.owners, due=due, done=item.done or done), RULE)
    yield replace(found, lines=(above.line, fragment.line)) if above and owners is not None else found


def _asked(text: str, sentence: str, people: People) -> tuple[str, ...] | None:
    """Who a bracket names: owners, or a word or two for somebody whom the sentence names alike."""
    owners = owners_in(text, people)
    if owners is None and text and len(text.split()) <= _MOST_WORDS and text.casefold() in sentence.casefold():
        return (text,)
    return owners if sentence else None


def _last_sentence(text: str) -> str:
    return sentences(text)[-1]


def _named(text: str, people: People, *, often: bool) -> Item | None:
    """ "Actie Els: …", "[Els] to …", "=> Els: …", "… => Els": a task only because it names its owner."""
    start = before_name(text)
    item = item_of(text[start:], people) if start is not None else None
    if item is None and after_arrow(text) and len(around_arrows(text)) == _PAIR:
        item = item_of(text, people)
        item = item if item and all(people.knows(owner) or is_group(owner) for owner in item.owners) else None
        behind = pointed(text, people, often=often)
        item = behind if behind and item and behind.owners == item.owners else item
    return item if item and item.owners else pointed(text, people, often=often)


def sentence_of(text: str, people: People) -> Item | None:
    """What an inline action says, without its keyword."""
    return _after(text, people)


def _after(text: str, people: People) -> Item | None:
    """What follows a keyword; the first words may be a subject with any verb."""
    item = item_of(text, people)
    if item is None or item.owners:
        return item
    said = f"{item.title}: {item.description}" if item.description else item.title
    subject = subject_of(said, people) or acting(said, people)
    return Item(item.title, item.description, subject, item.due, item.done)


def _fields(text: str) -> tuple[labels.Fields, bool]:
    bare, done = status.bare(text)
    return labels.take(bare), done


def _around(before: str, after: str, people: People) -> Item | None:
    """A keyword at a sentence's end: with names alone after it, the task is what stands before."""
    fields, done = _fields(after)
    owners = owners_in(fields.text or fields.owner or "", people)
    if owners is None:
        fields, done = _fields(sentences(after)[0].rstrip("."))
        owners = owners_in(fields.text or fields.owner or "", people)
    if owners is None:
        item = _after(after, people)
        speaker = owners_in(before.rstrip(": "), people) if before.endswith(":") else None
        return replace(item, owners=item.owners or speaker or ()) if item else None
    item = item_of(before, people)
    return Item(item.title, item.description, owners or item.owners, fields.due or item.due, done) if item else None
