"""The pieces of notes that may be a task: lines, and lines inside a table's cells; and a task found in one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from domain.summary.pieces.items import Item
from domain.summary.text.clean import with_breaks
from domain.summary.text.lines import Line
from domain.summary.text.section import Section, bare_title
from domain.summary.words.kinds import Kind

_BULLET = re.compile(r"\s*[-•*·]\s+")


@dataclass(frozen=True, slots=True)
class Found:
    """A candidate: a task as one reader reads it, with the lines it stands on.

    `due` is a phrase that a label set apart; a date that `is_maybe_start` counts only when it lies ahead. `words`
    are the piece of the line it was read from, where a line has several. Of what `is_tracked`, with a status beside
    it, the date may lie behind. `named_by` tells what named the owners.
    """

    title: str
    lines: tuple[Line, ...]
    rule: str
    description: str = ""
    owners: tuple[str, ...] = ()
    topic: str | None = None
    due: str | None = None
    done: bool = False
    is_maybe_start: bool = False
    is_tracked: bool = False
    words: str = ""
    named_by: str = ""


class Fragment(NamedTuple):
    """A piece of text with its line, the kind of its section, and what it stands under."""

    marked: str
    line: Line
    kind: Kind
    topic: str | None = None

    def found(self, item: Item, rule: str, words: str = "") -> Found:
        """The task that this piece says, in these of its words."""
        return Found(
            title=item.title,
            description=item.description,
            owners=item.owners,
            due=item.due,
            done=item.done or bool(self.line.box),
            topic=self.topic,
            lines=(self.line,),
            rule=rule,
            words=words or self.marked,
            named_by=item.rule,
        )


def fragments_of(sections: tuple[Section, ...]) -> Iterator[Fragment]:
    """Every piece of the notes, in their order."""
    for section in sections:
        above: list[Line] = []
        subject = ""
        for line in section.lines:
            while above and above[-1].indent >= line.indent:
                above.pop()
            subject = (line.cells[0] or subject) if line.cells else subject
            topic = subject if line.cells else above[-1].text if above else section.title
            for piece in _pieces(line) if line.cells else (line.marked,):
                yield Fragment(piece, line, section.kind, _topic(topic) if topic else None)
            above.append(line)


def _pieces(line: Line) -> Iterator[str]:
    for cell in line.cells:
        for piece in with_breaks(cell).split("\n"):
            bullet = _BULLET.match(piece)
            yield piece[bullet.end() :] if bullet else piece


def _topic(text: str) -> str | None:
    return bare_title(text.replace("**", "")) or None
