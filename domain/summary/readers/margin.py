"""Minutes with their actions' owners in the right margin: "The gate sticks. Anna will oil it.          Anna"."""

import re
from collections.abc import Iterator
from typing import Final

from domain.summary.document import Document
from domain.summary.names import verbs
from domain.summary.names.owners import People, owners_in
from domain.summary.names.parts import sentences
from domain.summary.names.shape import is_group, is_post
from domain.summary.pieces.fragments import Found
from domain.summary.pieces.items import item_of
from domain.summary.pieces.tails import is_date
from domain.summary.text.clean import plain
from domain.summary.text.lines import Line
from domain.summary.words.bounds import LINE, NAME, SENTENCE

RULE: Final = "margin"
_MARGIN = re.compile(r"(?:\s{3,}|\t\s*)(?P<names>[^\t()\[]{2,60}?)(?:(?:\s{2,}|\t)(?P<due>\S.{1,30}?))?\s*$")
_GAP: Final = "   "
_FEWEST: Final = 2
_FEWEST_WORDS: Final = 3


def read(document: Document) -> Iterator[Found]:
    """What the sentences say that somebody's name stands beside, where the notes do so again and again."""
    if _GAP not in document.people.text and "\t" not in document.people.text:
        return
    found = [task for line in document.lines if (task := _beside(line, document.people))]
    if len(found) >= _FEWEST:
        yield from found


def _beside(line: Line, people: People) -> Found | None:
    raw = line.raw[0].rstrip()[-SENTENCE:]
    margin = (
        _MARGIN.search(raw)
        if (not line.cells or "\t" in raw) and len(line.raw[0]) <= LINE and (_GAP in raw or "\t" in raw)
        else None
    )
    owners = owners_in(margin["names"][:NAME], people) if margin else None
    if not margin or not owners or not all(_is_somebody(owner, people) for owner in owners):
        return None
    before = line.raw[0].rstrip().removesuffix(margin[0].rstrip()).strip()
    said = _work(plain(before), people)
    item = item_of(said, people) if len(said.split()) >= _FEWEST_WORDS else None
    due = margin["due"] if margin["due"] and is_date(margin["due"]) else None
    if item is None:
        return None
    is_done = item.done or bool(line.box)
    return Found(item.title, (line,), RULE, item.description, owners, due=due or item.due, done=is_done, words=said)


def _is_somebody(owner: str, people: People) -> bool:
    return people.is_person(owner) or is_post(owner) or is_group(owner)


def _work(text: str, people: People) -> str:
    """The sentence that gives work, the last where none says so."""
    told = sentences(text)
    return next((each for each in reversed(told) if verbs.said(each, people)), told[-1])
