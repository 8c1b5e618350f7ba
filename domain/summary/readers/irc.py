"""Minutes taken by a bot in a chat: "action: Anna to …" and "#action Anna to …" among speakers with their times."""

import re
from collections.abc import Iterator
from typing import Final

from domain.summary.document import Document
from domain.summary.names.verbs import subject_of
from domain.summary.pieces.fragments import Found
from domain.summary.pieces.items import item_of
from domain.summary.text.lines import Line
from domain.summary.words.vocabulary import pattern

RULE: Final = "irc"
_SAID = re.compile(r"(?:[\[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s+)?<[@+ ]?([^<>\s]{1,40})>\s+(.{1,3000})")
_KEYWORD: Final = pattern(lambda each: each.marks.keywords)
_ACTION = re.compile(rf"(?:#{_KEYWORD}|{_KEYWORD}\s?:)\s+(.{{1,3000}})", re.IGNORECASE)
_NUMBERED = re.compile(r"\s*\[\d{1,4}\]$")
_DUE = re.compile(
    rf"\s(?:[^\W\d_]{{2,3}})?\s?(?:\([^()]{{0,60}}\)\s)?{pattern(lambda each: each.marks.due_words)}\s(.{{4,30}})$"
)


def read(document: Document) -> Iterator[Found]:
    """Every action that somebody in the chat set down."""
    spoken = (line for line in document.lines if "<" in line.text)
    said = [(line, found) for line in spoken if (found := _SAID.match(line.text))]
    for place, (line, found) in enumerate(said):
        action = _ACTION.match(found[2])
        if action:
            after = said[place + 1] if place + 1 < len(said) else None
            yield from _found(line, action[1], after, document)


def _found(line: Line, text: str, after: tuple[Line, re.Match[str]] | None, document: Document) -> Iterator[Found]:
    text = _NUMBERED.sub("", text)
    item = item_of(text, document.people)
    if item is None:
        return
    owners = item.owners or subject_of(text, document.people)
    due = _DUE.search(after[1][2]) if after and _repeats(text, after[1][2]) else None
    lines = (line, after[0]) if due and after else (line,)
    yield Found(item.title, lines, RULE, item.description, owners, due=due[1] if due else item.due, done=item.done)


def _repeats(text: str, answer: str) -> bool:
    """Whether the line after an action is a bot saying that it has noted it."""
    return " ".join(text.split()[-3:]) in answer
