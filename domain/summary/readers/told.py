"""Paragraphs that tell who takes what: "Anna will ask the supplier", where Anna was there and nothing is listed."""

import re
from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import Final

from domain.people.folding import fold
from domain.summary.document import Document
from domain.summary.names import verbs
from domain.summary.names.owners import People, owners_in
from domain.summary.names.parts import sentences
from domain.summary.names.present import named_in_mail
from domain.summary.names.shape import is_group, is_name, is_post
from domain.summary.names.spoken import asked, besides_me, promised
from domain.summary.names.telling import denies, tells
from domain.summary.outline.closing import author_of
from domain.summary.pieces.fragments import Found, Fragment
from domain.summary.pieces.items import Item
from domain.summary.pieces.parted import parted
from domain.summary.readers.prose import after_decision
from domain.summary.words.bounds import LABEL, LINE, NAME, SENTENCES
from domain.summary.words.headings import kind_of
from domain.summary.words.kinds import Kind
from domain.summary.words.vocabulary import pattern, words

RULE: Final = "told"


class NamedBy(StrEnum):
    """What in a sentence told who does it."""

    SHALL = "somebody shall"
    DOES = "somebody does"
    WRITES = "the one who writes"
    NEEDED = "it is to be done"


_Told = tuple[tuple[str, ...], NamedBy | None]
_IN: Final = frozenset({Kind.OTHER, Kind.TOPICS, Kind.SUMMARY, Kind.QUESTIONS, Kind.AGENDA})
_COMMITS = re.compile(rf"\s{pattern(lambda each: each.verbs.commits)}")
_NEEDED = re.compile(rf"\b{pattern(lambda each: each.verbs.needed)}", re.IGNORECASE)
_LEAD = re.compile(rf"{pattern(lambda each: each.verbs.goes_on)}\s?,\s+", re.IGNORECASE)
_ALL: Final = frozenset(word for word in map(fold, words(lambda each: each.mail.addressed)) if len(word) > 2)  # noqa: PLR2004 - no prepositions
_TOP: Final = 8
_TOPIC = re.compile(r"([^:]{1,40}?)\s?:\s+(?=\S)")
_FEWEST_WORDS: Final = 3
_MOST_WORDS: Final = 60


def read(document: Document) -> Iterator[Found]:
    """The sentences in which somebody who was there will do, must do or does something."""
    others = tuple(_told(document, lambda said: _doers(said, document.people)))
    author = author_of(document.lines, document.sections)
    yield from others
    if author and (others or _is_to_all(document)):  # a mail to one is no recap
        yield from _told(document, lambda said: _by_mail(said, author, document.people))


def _is_to_all(document: Document) -> bool:
    """Whether the mail greets more than one, or goes to several."""
    return any(
        not _ALL.isdisjoint(fold(line.text[:LABEL]).split()) or len(tuple(named_in_mail(line.text))) > 1
        for line in document.lines[:_TOP]
    )


def _told(document: Document, owners_of: Callable[[str], _Told]) -> Iterator[Found]:
    for fragment in document.fragments:
        is_prose = not fragment.line.cells and not fragment.line.level and len(fragment.marked) <= LINE
        if (
            is_prose
            and fragment.kind in _IN
            and (fragment.kind is not Kind.AGENDA or _is_minuted(fragment))
            and after_decision(fragment) is None
            and kind_of(fragment.line.text[:NAME].partition(":")[0], marked=False) is not Kind.PEOPLE
        ):
            yield from _sentences(fragment, document.people, owners_of)


def _is_minuted(fragment: Fragment) -> bool:
    """An agenda that tells what was said: whole sentences, or points below its points."""
    return fragment.marked.rstrip().endswith(".") or (fragment.line.is_item and fragment.line.indent > 0)


def _sentences(fragment: Fragment, people: People, owners_of: Callable[[str], _Told]) -> Iterator[Found]:
    for sentence in sentences(fragment.marked.replace("**", ""))[:SENTENCES]:
        said = sentence.strip(" ;")
        for clause in parted(_LEAD.sub("", said, count=1) if "," in said else said, people):
            if _FEWEST_WORDS <= len(clause.split()) <= _MOST_WORDS:
                said = _without_topic(clause, people)
                owners, named_by = owners_of(said)
                if not owners and (last := _last_part(said, people)) and owners_of(last)[0]:
                    said, (owners, named_by) = last, owners_of(last)
                if owners or named_by:
                    item = Item(_work(said, people), owners=owners, rule=named_by or "")
                    yield fragment.found(item, RULE, words=clause)


def _last_part(clause: str, people: People) -> str:
    """ "The shop is shut, Anna asks elsewhere": what stands behind the last comma, where it may be a clause."""
    last = clause.rpartition(", ")[2]
    said = last.split()
    is_clause = last != clause and len(said) >= _FEWEST_WORDS and (last[:1].isupper() or people.knows(said[0]))
    return last if is_clause else ""


def _without_topic(clause: str, people: People) -> str:
    """ "Roof: Anna asks for prices" without what it is about."""
    topic = _TOPIC.match(clause)
    named = (owners_in(topic[1], people) or ()) if topic else ()
    return clause[topic.end() :] if topic and not any(map(people.knows, named)) else clause


def _by_mail(sentence: str, author: str, people: People) -> _Told:
    """ "I will …" of whoever wrote it, "Anna, could you …?"."""
    if denies(sentence.rstrip("?")):
        return (), None
    told = asked(sentence, people)
    others = told[0] if told else besides_me(sentence, people)
    if told or others:
        return (others if told else (*others, author)), NamedBy.WRITES
    if promised(sentence):
        return (author,), NamedBy.WRITES
    doers = () if tells(sentence, people) else verbs.does(sentence, people)
    return (doers, NamedBy.DOES) if doers and all(map(is_name, doers)) else ((), None)


def _work(sentence: str, people: People) -> str:
    """What is to be done: behind "Anna will", "I'll", "Anna, could you", else the sentence."""
    said, told = verbs.said(sentence, people), asked(sentence, people)
    return (said.text if said else told[1] if told else promised(sentence) or sentence).rstrip(".")


def _doers(sentence: str, people: People) -> _Told:
    """Known people before a verb of work, or one that says what is to come."""
    if denies(sentence):
        return (), None
    return _named(sentence, people) or ((), NamedBy.NEEDED if _NEEDED.search(sentence) else None)


def _named(sentence: str, people: People) -> _Told | None:
    said = verbs.said(sentence, people)
    if said and all(people.is_person(owner) or is_post(owner) or is_group(owner) for owner in said.owners):
        return said.owners, NamedBy.SHALL
    taken = _taken(sentence, people)
    if taken:
        return taken, NamedBy.SHALL
    coming = verbs.coming(sentence, people) if not said else ()
    owners = coming or (() if said or tells(sentence, people) else _acting(sentence, people))
    return (owners, NamedBy.DOES) if owners and all(map(people.is_person, owners)) else None


def _acting(sentence: str, people: People) -> tuple[str, ...]:
    return verbs.does(sentence, people) or verbs.acting(sentence, people)


def _taken(sentence: str, people: People) -> tuple[str, ...]:
    """Whoever takes it on: "Carine se charge de prévenir", "Jonas kümmert sich um"."""
    commits = _COMMITS.search(sentence)
    takers = owners_in(sentence[: commits.start()], people) if commits else None
    return takers if takers and all(is_name(name) and not people.writes_small(name) for name in takers) else ()
