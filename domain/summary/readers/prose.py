"""Work given in sentences: under a decision, or in a list, somebody known does something ("Anna maakt …")."""

import re
from collections.abc import Iterator
from typing import Final

from domain.summary.document import Document
from domain.summary.names import verbs
from domain.summary.names.owners import People
from domain.summary.names.parts import sentences, title_and_rest
from domain.summary.names.telling import tells
from domain.summary.pieces.beside import somebody_does_it
from domain.summary.pieces.fragments import Found, Fragment
from domain.summary.pieces.items import Item, item_of
from domain.summary.words.bounds import PARAGRAPH, SENTENCE, SENTENCES
from domain.summary.words.kinds import Kind
from domain.summary.words.vocabulary import pattern

RULE: Final = "prose"
_DECIDED: Final = re.compile(rf"\W{{0,3}}{pattern(lambda each: each.meetings.decided)}\**\s?:\**\s*", re.IGNORECASE)
_TO = re.compile(rf"[^\W\d_a-z][^.;:]{{1,60}}?\s{pattern(lambda each: each.verbs.bare_to)}\s[a-z]")
_MOST_WORDS: Final = 25
_LISTED: Final = frozenset({Kind.OTHER, Kind.TOPICS, Kind.QUESTIONS, Kind.DECISIONS})


def read(document: Document) -> Iterator[Found]:
    """Sentences under decisions that give work, and items of lists in which a known person does something."""
    for fragment in document.fragments:
        if len(fragment.marked) > PARAGRAPH or fragment.line.level or fragment.line.cells:
            continue
        decided = after_decision(fragment)
        if decided is not None:
            yield from _sentences(fragment, decided, document.people)
        elif fragment.kind in _LISTED:
            yield from tuple(_known_to(fragment, document.people)) or _point(fragment, document.people)


def after_decision(fragment: Fragment) -> str | None:
    """What was decided, without the word for it; None for a piece that tells of no decision."""
    told = said_as_decided(fragment.marked)
    return fragment.marked if told is None and fragment.kind is Kind.DECISIONS else told


def said_as_decided(marked: str) -> str | None:
    """What stands behind a word for decisions; None where there is none."""
    found = _DECIDED.match(marked)
    return marked[found.end() :] if found else None


def _sentences(fragment: Fragment, text: str, people: People) -> Iterator[Found]:
    for sentence in sentences(text, at_semicolons=True):
        item = item_of(sentence, people)
        if item is None:
            continue
        owners = verbs.does(sentence, people) or (item.owners if verbs.said(sentence, people) else ())
        if owners:
            yield fragment.found(Item(item.title, item.description, owners, item.due, item.done), RULE, words=sentence)


def _told(fragment: Fragment, people: People) -> tuple[str, ...]:
    """Somebody known, in a list, who is to do something: "Anna moet nog …"."""
    said = verbs.said(fragment.marked, people) if fragment.line.is_item else None
    return said.owners if said and all(map(people.knows, said.owners)) else ()


def _known_to(fragment: Fragment, people: People) -> Iterator[Found]:
    """ "Anna to …", a sentence of its own, about somebody known."""
    if not (people.whole or people.members) or len(fragment.marked) > SENTENCE:
        return
    for sentence in sentences(fragment.marked, at_semicolons=True)[:SENTENCES]:
        said = verbs.said(sentence, people) if _TO.match(sentence) else None
        if said and all(map(people.knows, said.owners)):
            yield fragment.found(Item(said.text.rstrip("."), owners=said.owners), RULE, words=sentence)


def _point(fragment: Fragment, people: People) -> Iterator[Found]:
    """A point of a list, or a line that is one sentence."""
    text = fragment.marked
    if len(text.split()) > _MOST_WORDS or title_and_rest(text) or tells(text, people):
        return
    if not fragment.line.is_item and len(sentences(text, at_semicolons=True)) > 1:
        return
    owners = verbs.does(text, people) or somebody_does_it(text, people) or _told(fragment, people)
    item = item_of(text, people) if owners else None
    if item is not None:
        yield fragment.found(Item(item.title, item.description, owners, item.due, item.done), RULE)
