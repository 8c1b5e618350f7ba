"""A chat among people: "I'll ring them" is work of whoever says it, "Anna, can you …?" of whom it asks."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from domain.summary.document import Document
from domain.summary.names.owners import People
from domain.summary.names.parts import sentences
from domain.summary.names.spoken import asked, promised
from domain.summary.names.telling import denies, tells
from domain.summary.names.verbs import acting, does
from domain.summary.pieces.fragments import Found
from domain.summary.text.lines import Line
from domain.summary.words.bounds import NAME, PARAGRAPH, SENTENCES
from domain.summary.words.vocabulary import AND

RULE: Final = "chat"
_CLOCK: Final = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?"
_CLOCKED, _COLON = re.compile(_CLOCK), re.compile(":")
_NAME: Final = r"(?P<name>[^\W\d_][^\s:<>\[\]]{1,30}(?:\s[^\s:<>\[\]]{1,30}){0,3}?)"
_TIMED: Final = (
    re.compile(rf"[\[(]?(?:[\d./-]{{6,10}},?\s+)?{_CLOCK}[\])]?\s*[-–—]?\s+{_NAME}\s?:\s+(?P<said>.+)"),
    re.compile(rf"{_NAME}\s+[\[(]?(?:[\d./-]{{6,10}},?\s+)?{_CLOCK}[\])]?(?P<said>)$"),
)
_UNTIMED: Final = (re.compile(rf"{_NAME}\s?:\s+(?P<said>.+)"),)
_CLAUSE = re.compile(rf"(?:^{AND}|,(?:\s{AND})?|\s[–—-]|\s{AND})\s+")
_FEWEST_TURNS: Final = 4
_FEWEST_WORDS: Final = 2


class _Said(NamedTuple):
    """A line of a chat, and who says it."""

    line: Line
    speaker: str
    text: str
    is_turn: bool


def read(document: Document) -> Iterator[Found]:
    """What several people of a chat promise, are asked for, and do as another tells it."""
    most = max(_FEWEST_TURNS, 2 * len(document.lines) // 3)
    for patterns, sign, least in ((_TIMED, _CLOCKED, _FEWEST_TURNS), (_UNTIMED, _COLON, most)):
        if sum(sign.search(line.text, 0, NAME) is not None for line in document.lines) < least:
            continue
        said = tuple(_said(document.lines, patterns))
        speakers = frozenset(each.speaker for each in said)
        if sum(each.is_turn for each in said) >= least and 1 < len(speakers) <= len(said) // 2:
            people = document.people.with_owners(speakers)
            yield from (task for each in said for task in _tasks(each, people))
            return


def _said(lines: tuple[Line, ...], patterns: tuple[re.Pattern[str], ...]) -> Iterator[_Said]:
    speaker = ""
    for line in lines:
        turn = next((found for each in patterns if (found := each.match(line.text))), None)
        speaker = turn["name"] if turn else speaker
        if speaker:
            yield _Said(line, speaker, (turn["said"] if turn else line.text)[:PARAGRAPH], turn is not None)


def _tasks(said: _Said, people: People) -> Iterator[Found]:
    for sentence in sentences(said.text)[:SENTENCES]:
        told = asked(sentence, people) or _promise(sentence, said.speaker) or _doing(sentence, people)
        if told and len(told[1].split()) >= _FEWEST_WORDS:
            yield Found(told[1], (said.line,), RULE, owners=told[0], words=sentence)


def _promise(sentence: str, speaker: str) -> tuple[tuple[str, ...], str] | None:
    if denies(sentence):
        return None
    starts = (0, *(joint.end() for joint in _CLAUSE.finditer(sentence)))
    work = next((work for start in starts if (work := promised(sentence[start:]))), "")
    return ((speaker,), work) if work else None


def _doing(sentence: str, people: People) -> tuple[tuple[str, ...], str] | None:
    """What one of them does, as another tells it: "anna rings them"."""
    if denies(sentence) or tells(sentence, people):
        return None
    owners = does(sentence, people) or acting(sentence, people)
    return (owners, sentence) if owners and all(map(people.knows, owners)) else None
