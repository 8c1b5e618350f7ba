"""Several people and their work in one line: "Anna to call them, Ben to write", "Anna: hall; Ben: food"."""

import re

from domain.summary.names import verbs
from domain.summary.names.owners import People, owners_in
from domain.summary.names.shape import is_group, is_name
from domain.summary.names.spoken import I_WILL, asked, promised
from domain.summary.names.telling import tells
from domain.summary.words.bounds import PIECES, SENTENCE
from domain.summary.words.vocabulary import AND

_JOINT = re.compile(rf"(?:(?:[;,]|(?<!\s[^\W\d_a-z])[.?!])\s+(?:{AND}\s+)?|\s+{AND}\s+)(?=[^\W\d_a-z]|@|{I_WILL})")
_ME = ("",)
"""Whoever says it."""

_LABEL = re.compile(r"([^:.;,\n]{1,40}?)\s?:\s+\S")


def parted(text: str, people: People) -> tuple[str, ...]:
    """The clauses of a text, each with somebody of its own who is to do it; the text alone where it has one."""
    if len(text) > SENTENCE or not (first := _doers(text, people)):
        return (text,)
    parts, begun, last = list[str](), 0, first
    for joint in list(_JOINT.finditer(text))[:PIECES]:
        doers, before = _doers(text[joint.end() :], people), text[begun : joint.start()].strip(" .;,")
        if doers and (doers == _ME or not set(doers) <= set(last)) and _doers(before, people):
            parts.append(before)
            begun, last = joint.end(), doers
    return (*parts, text[begun:].strip(" .;,")) if parts else (text,)


def _known_acting(clause: str, people: People) -> tuple[str, ...]:
    owners = verbs.acting(clause, people)
    return owners if all(map(people.knows, owners)) and not tells(clause, people) else ()


def _doers(clause: str, people: People) -> tuple[str, ...]:
    """Who a clause begins with, where it says what they do."""
    label, told = _LABEL.match(clause), asked(clause, people)
    if told:
        return told[0]
    if promised(clause):
        return _ME
    if label:
        owners = owners_in(label[1], people) or ()
    else:
        said = verbs.to_do(clause, people)
        owners = said.owners if said else verbs.does(clause, people) or _known_acting(clause, people)
    named = all(is_group(owner) or people.knows(owner) or is_name(owner) for owner in owners)
    return owners if named and not verbs.is_common(owners, people) else ()
