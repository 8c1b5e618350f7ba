"""A chat among people: "I'll ring them" is work of whoever says it, "Anna, can you …?" of whom it asks."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from domain.summary.document import Document
from domain.summary.names.owners import People
from domain.summary.names.parts import sentences
from domain.summary.names.spoken import asked, promised
from domain.summary.names.telling import denies
from domain.summary.pieces.found import Found
from domain.summary.text.lines import Line
from domain.summary.words.bounds import PARAGRAPH, SENTENCES
from domain.summary.words.vocabulary import AND

RULE: Final = "chat"
_CLOCK: Final = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?"
_NAME: Final = r"(?P<name>[^\W\d_][^\s:<>\[\]]{1,30}(?:\s[^\s:<>\[\]]{1,30}){0,3}?)"
_TURN: Final = (
    re.compile(rf"[\[(]?(?:[\d./-]{{6,10}},?\s+)?{_CLOCK}[\])]?\s*[-–—]?\s+{_NAME}\s?:\s+(?P<said>.+)"),
    re.compile(rf"{_NAME}\s+[\[(]?(?:[\d./-]{{6,10}},?\s+)?{_CLOCK}[\])]?(?P<said>)$"),
)
_CLAUSE = re.compile(rf"(?:,|\s[–—-]|\s{AND})\s+")
_FEWEST_TURNS: Final = 4
_FEWEST_WORDS: Final = 2


class _Said(NamedTuple):
    """A line of a chat, and who says it."""

    line: Line
    speaker: str
    text: str


def read(document: Document) -> Iterator[Found]:
    """What several people of a chat promise, and are asked for."""
    said, turns = list[_Said](), 0
    for line in document.lines:
        turn = None if line.is_too_long else next((found for each in _TURN if (found := each.match(line.text))), None)
        turns += turn is not None
        if turn or said:
            speaker = turn["name"] if turn else said[-1].speaker
            said.append(_Said(line, speaker, (turn["said"] if turn else line.text)[:PARAGRAPH]))
    speakers = frozenset(each.speaker for each in said)
    if turns < _FEWEST_TURNS or len(speakers) == 1:
        return
    people = document.people.with_owners(speakers)
    for each in said:
        yield from _tasks(each, people)


def _tasks(said: _Said, people: People) -> Iterator[Found]:
    for sentence in sentences(said.text)[:SENTENCES]:
        told = asked(sentence, people) or _promise(sentence, said.speaker)
        if told and len(told[1].split()) >= _FEWEST_WORDS:
            yield Found(told[1], (said.line,), RULE, owners=told[0], words=sentence)


def _promise(sentence: str, speaker: str) -> tuple[tuple[str, ...], str] | None:
    if denies(sentence):
        return None
    starts = (0, *(joint.end() for joint in _CLAUSE.finditer(sentence)))
    work = next((work for start in starts if (work := promised(sentence[start:]))), "")
    return ((speaker,), work) if work else None
