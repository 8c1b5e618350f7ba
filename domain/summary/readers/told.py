"""Paragraphs that tell who takes what: "Anna will ask the supplier", where Anna was there and nothing is listed."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from domain.summary.document import Document
from domain.summary.names import verbs
from domain.summary.names.owners import People, is_name, owners_in
from domain.summary.names.subjects import coming
from domain.summary.outline.author import author_of
from domain.summary.pieces.found import Found
from domain.summary.pieces.fragments import Fragment
from domain.summary.pieces.items import Item
from domain.summary.readers.prose import after_decision
from domain.summary.words.kinds import Kind

RULE: Final = "told"
_IN: Final = frozenset({Kind.OTHER, Kind.TOPICS, Kind.SUMMARY})
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[^\W\d_])")
_NO_WORK = re.compile(
    r"\b(?:not|never|no longer|niet|geen|nooit|pas|jamais|plus rien|nicht|kein\w*|nie|maybe|misschien|graag|peut-être"
    r"|vielleicht|(?:will|would|to) be|zal \w+ zijn|afwezig|absent|absente|abwesend|on leave|met verlof"
    r"|en congé|im urlaub)\b|\?$",
    re.IGNORECASE,
)
_COMMITS = re.compile(
    r"\s(?:se charge(?:nt)? d|s['’]engage(?:nt)? à|s['’]en occupe|s['’]occupe"
    r"|takes? care of|takes? on|zorgt voor|zorgen voor"
    r"|neemt .{1,60} op zich|nemen .{1,60} op zich|kümmert sich|kümmern sich|übernimmt)"
)
_I_WILL = re.compile(
    r"(?:I['’]ll|I will|I['’]m going to|ik zal|ik ga|ik (?:stuur|bezorg|regel|maak|bekijk|contacteer|vraag|plan|zorg)"
    r"|je (?:me charge|m['’]occupe|prépare|vérifie|transmets|contacte|demande|relance|rédige)|j['’](?:envoie|organise)"
    r"|ich (?:werde|kümmere|schicke|erstelle|kläre))\s",
    re.IGNORECASE,
)
_COULD_YOU = re.compile(
    r"((?:[^\W\d_][\w'’-]{1,20}(?:\s(?:and|en|et|und)\s)?){1,3}),\s"
    r"(?:(?:could|can|would|will) you|kun je|kan jij|kan je|wil jij|peux-tu"
    r"|pourrais-tu|tu peux|kannst du|könntest du)\b",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"(?:de son côté|pour sa part|van zijn kant|van haar kant"
    r"|for (?:his|her) part|intussen|meanwhile|entre-temps|also|ook)\s?,\s+",
    re.IGNORECASE,
)
_FEWEST_WORDS: Final = 4
_MOST_WORDS: Final = 60
_MOST_SENTENCES: Final = 30
_LONGEST: Final = 4_000


def read(document: Document) -> Iterator[Found]:
    """The sentences in which somebody who was there will do, must do or does something."""
    others = tuple(_told(document, lambda said: _doers(said, document.people)))
    author = author_of(document.lines, document.sections) if others else ""
    yield from others
    if author:  # a mail to one is no recap: only beside what others do
        yield from _told(document, lambda said: _by_mail(said, author, document.people))


def _told(document: Document, owners_of: Callable[[str], tuple[str, ...]]) -> Iterator[Found]:
    for fragment in document.fragments:
        is_prose = not fragment.line.cells and not fragment.line.level and len(fragment.marked) <= _LONGEST
        if is_prose and fragment.kind in _IN and after_decision(fragment) is None:
            yield from _sentences(fragment, document.people, owners_of)


def _sentences(fragment: Fragment, people: People, owners_of: Callable[[str], tuple[str, ...]]) -> Iterator[Found]:
    for sentence in _SENTENCE.split(fragment.marked.replace("**", ""))[:_MOST_SENTENCES]:
        words = sentence.strip(" ;")
        if _FEWEST_WORDS <= len(words.split()) <= _MOST_WORDS:
            said = _LEAD.sub("", words, count=1)
            if owners := owners_of(said):
                yield fragment.found(Item(_work(said, people), owners=owners), RULE, words=words)


def _by_mail(sentence: str, author: str, people: People) -> tuple[str, ...]:
    """ "I will …" of whoever wrote it, "Anna, could you …?"."""
    if _I_WILL.match(sentence) and not _NO_WORK.search(sentence):
        return (author,)
    return _asked(sentence, people)


def _asked(sentence: str, people: People) -> tuple[str, ...]:
    """ "Anna, could you ring them?", in a mail."""
    found = _COULD_YOU.match(sentence)
    owners = owners_in(found[1], people) if found else None
    return owners if owners and all(is_name(owner) and not people.writes_small(owner) for owner in owners) else ()


def _work(sentence: str, people: People) -> str:
    """What is to be done: behind "Anna will", else the sentence."""
    said = verbs.said(sentence, people)
    return (said.text if said else sentence).rstrip(".")


def _doers(sentence: str, people: People) -> tuple[str, ...]:
    """Known people before a verb of work, or one that says what is to come."""
    if _NO_WORK.search(sentence):
        return ()
    said = verbs.said(sentence, people)
    owners = said.owners if said else coming(sentence, people)
    owners = owners or (() if verbs.reports(sentence) else verbs.does(sentence, people))
    if owners and all(map(people.is_person, owners)):
        return owners
    commits = _COMMITS.search(sentence)
    takers = owners_in(sentence[: commits.start()], people) if commits else None
    return takers if takers and all(is_name(name) and not people.writes_small(name) for name in takers) else ()
