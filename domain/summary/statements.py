"""Decisions and open questions, where notes mark them: by a heading over them, or a label at a line's start.

What only reads as one is none: nothing is taken from prose.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice, takewhile, zip_longest
from typing import Final

from domain.dates import find_day
from domain.people.folding import fold
from domain.summary.classes import LineClass, class_of
from domain.summary.document import Document
from domain.summary.languages import LANGUAGES
from domain.summary.names.owners import People, owners_in
from domain.summary.names.shape import is_nobody
from domain.summary.notes import Statement, StatementKind
from domain.summary.outline.closing import is_nothing
from domain.summary.text.lines import Line
from domain.summary.text.section import Section, bare_title
from domain.summary.topics import is_title
from domain.summary.words.bounds import HEADING, NAME, PIECES
from domain.summary.words.kinds import Kind
from domain.summary.words.vocabulary import listed, one_of, pattern, phrases

_MOST: Final = 200  # of one meeting
_PLAIN: Final = 8  # the rank from which a heading is a line like others: what it heads ends with the paragraph
_FEWEST_WORDS: Final = 2  # of a line under a heading
_KINDS: Final = (StatementKind.DECISION, StatementKind.QUESTION)
_SPELT: Final = {
    spelt: kind
    for kind in _KINDS
    for language in LANGUAGES.values()
    for phrase in listed(getattr(language.statements, kind.value))
    for spelt in (phrase.casefold(), fold(phrase))
}
_HEADS: Final = {fold(spelt): kind for spelt, kind in _SPELT.items()}
_LOOSE: Final = phrases(lambda each: each.statements.loose)
_UNDECIDED: Final = phrases(lambda each: each.statements.undecided)
_LABEL = re.compile(
    rf"\W{{0,4}}(?P<label>{one_of(map(re.escape, _SPELT))})(?:[ .](?:nr\.?|no\.?|n°)?\s?#?\d[\w./-]{{0,9}})?"
    rf"(?P<beside>\s[^:：\n]{{2,{NAME}}})?\s?[:：]\s*(?=\S)",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(rf"[\[(](?P<label>{one_of(map(re.escape, _SPELT))})[\])]\s*[:：]?\s*(?=\S)", re.IGNORECASE)
_BY = re.compile(rf"(?:{pattern(lambda each: each.meetings.by)})\s", re.IGNORECASE)
_NO_STATEMENTS: Final = frozenset(
    {
        LineClass.BOX,
        LineClass.FIELD,
        LineClass.HEADER,
        LineClass.KEYWORD,
        LineClass.LEAVE,
        LineClass.NAMES,
        LineClass.NOTHING,
        LineClass.NOTICE,
    }
)
_NOT_IN: Final = frozenset({Kind.PEOPLE, Kind.LEGEND})
_TITLED: Final = frozenset({Kind.TOPICS, Kind.SUMMARY, Kind.OTHER})
_ENDS: Final = (".", "!", "?", ";", ",")


@dataclass(frozen=True, slots=True)
class Marked:
    """A statement with its line, before anybody knows the meeting's day; `beside` stood between label and colon."""

    kind: StatementKind
    text: str
    topic: str
    line: Line
    beside: str = ""

    def on(self, day: date, document: Document) -> Statement:
        """With the day it was decided, where that is written, and by whom."""
        pieces = _pieces(self.beside)
        days = (find_day(piece, day, document.language) for piece in pieces if any(map(str.isdigit, piece)))
        written = next((found[0] for found in days if found and not found[1]), None)
        return Statement(self.kind, self.text, self.topic, _by(pieces, document.people), written)


def marked_in(document: Document, title: str) -> tuple[Marked, ...]:
    """Every statement of the notes once, in their order."""
    found: dict[tuple[StatementKind, str], Marked] = {}
    for each in islice(_marked(document, fold(title)), _MOST):
        found.setdefault((each.kind, fold(each.text)), each)
    return tuple(found.values())


def _marked(document: Document, title: str) -> Iterator[Marked]:
    above: list[Section] = []
    for section in document.sections:
        while above and not _is_below(section, above[-1]):
            above.pop()
        kind, around = _kind_of(section), _topic(above[-1].title, title) if above else ""
        if kind:
            yield from _under(section, kind, around, document.people)
        elif section.kind not in _NOT_IN:
            yield from _labelled(section, title, document.people)
        if section.kind is Kind.OTHER and section.head and kind is None:
            above.append(section)


def _is_below(section: Section, other: Section) -> bool:
    """Whether a heading stands under another: by its rank, deeper, or as a line under a number."""
    head, over = section.head, other.head
    if head is None or over is None or section.level != other.level:
        return section.level > other.level
    return head.indent > over.indent or (bool(over.ordinal) and not head.ordinal and not head.after_gap)


def _kind_of(section: Section) -> StatementKind | None:
    """What a heading heads, where it says so: "Outcomes" are no decisions, "Risks" no questions."""
    words = fold(section.title)
    if section.head is None or len(words) > HEADING:
        return None
    if section.kind is Kind.DECISIONS:
        is_loose = any(f" {phrase} " in f" {words} " for phrase in _LOOSE)
        is_said = any(_HEADS.get(word) is StatementKind.DECISION for word in words.split())
        return StatementKind.DECISION if is_said or not is_loose else None
    return _HEADS.get(words) if section.kind in (Kind.QUESTIONS, Kind.OTHER) else None


def _under(section: Section, kind: StatementKind, around: str, people: People) -> Iterator[Marked]:
    """Of a list its points; what stands deeper tells more of the one above, unless that only heads it."""
    lines = _block(section)
    has_points = any(line.is_item or line.cells for line in lines)
    top, topic, over = min((line.indent for line in lines if line.is_item or not has_points), default=0), around, None
    for line in lines:
        if over and over.is_item and line.indent <= over.indent:
            topic, over = around, None
        if label := _label(line, people):
            yield label if label.topic else Marked(label.kind, label.text, topic, line, label.beside)
        elif line.text.endswith(":"):
            over, topic = line, bare_title(line.text) if line.is_item or line.level else around
        elif (line.is_item or line.cells or not has_points) and (over or line.indent <= top):
            yield from _whole(line, kind, topic)


def _block(section: Section) -> tuple[Line, ...]:
    """The lines that a heading surely heads: under a plain one the first paragraph, or the list."""
    lines = section.lines
    if section.level < _PLAIN or not lines:
        return lines
    rest = takewhile(lambda line: not line.after_gap or (line.is_item and lines[0].is_item), lines[1:])
    return (lines[0], *rest)


def _whole(line: Line, kind: StatementKind, topic: str) -> Iterator[Marked]:
    text = max(line.cells, key=len) if line.cells else line.text
    is_told = len(text.split()) >= _FEWEST_WORDS and class_of(line) not in _NO_STATEMENTS
    if is_told and _says_one(kind, text):
        yield Marked(kind, text, topic, line)


def _labelled(section: Section, title: str, people: People) -> Iterator[Marked]:
    topic = section.title if section.kind is Kind.OTHER else ""
    parent: Line | None = None
    for line, below in zip_longest(section.lines, section.lines[1:]):
        if section.kind in _TITLED and (is_title(line, below) or _is_numbered(line, below)):
            topic, parent = bare_title(line.text), None
        parent = None if parent and line.indent <= parent.indent else parent
        if found := _label(line, people):
            under = bare_title(parent.text) if parent and _is_short(parent) else topic
            yield Marked(found.kind, found.text, _topic(under, title), line, found.beside)
        parent = line if parent is None else parent


def _is_short(line: Line) -> bool:
    return len(line.text) <= NAME and not line.text.endswith(_ENDS)


def _is_numbered(line: Line, below: Line | None) -> bool:
    """ "2. Roof" over lines that stand in no list."""
    return bool(line.ordinal) and below is not None and not below.is_item and _is_short(line)


def _label(line: Line, people: People) -> Marked | None:
    """ "Decision: …", "Besluit 3 (raad van bestuur): …", "[Décision] …"; not "Decision needed: …"."""
    if line.cells or line.box is not None:
        return None
    bracketed = _IN_BRACKETS.match(line.text)
    found = bracketed or _LABEL.match(line.text)
    if found is None:
        return None
    beside = "" if bracketed else (found["beside"] or "").strip()
    kind, text = _SPELT[found["label"].casefold()], line.text[found.end() :].strip()
    return Marked(kind, text, "", line, beside) if _is_beside(beside, people) and _says_one(kind, text) else None


def _is_beside(beside: str, people: People) -> bool:
    """Whether what stands between label and colon says who decided, or when."""
    if not beside or (beside[0] in "([" and beside[-1] in ")]"):
        return True
    return all(_who(piece, people) or _has_day(piece) for piece in _pieces(beside))


def _has_day(piece: str) -> bool:
    return any(map(str.isdigit, piece)) and find_day(piece, date.max.replace(year=2000), "en") is not None


def _pieces(beside: str) -> tuple[str, ...]:
    return tuple(part.strip(" ()[].") for part in beside.split(",")[:PIECES]) if beside else ()


def _by(pieces: tuple[str, ...], people: People) -> str:
    """Who decided, as written: a name, or a group."""
    return next((who for piece in pieces if (who := _who(piece, people))), "")


def _who(piece: str, people: People) -> str:
    found = _BY.match(piece)
    who = piece[found.end() :].strip() if found else piece
    return who if owners_in(who, people) else ""


def _says_one(kind: StatementKind, text: str) -> bool:
    """Not "none", "to be taken", nor a question under decisions."""
    is_there = any(map(str.isalpha, text)) and not is_nothing(text) and not is_nobody(text)
    return is_there and (kind is StatementKind.QUESTION or (not text.endswith("?") and fold(text) not in _UNDECIDED))


def _topic(under: str, title: str) -> str:
    """What it stands under; the meeting itself is no topic of its own."""
    return "" if title and fold(under) in title else under
