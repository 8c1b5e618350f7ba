"""Teams' recap: under "Tasks:" a title, then what is to be done with its owners in parentheses, on one line or two."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from domain.summary.names.owners import People, owners_in, owners_inside
from domain.summary.names.parts import last_parenthesis, title_and_rest
from domain.summary.names.roles import with_roles
from domain.summary.names.shape import is_nobody
from domain.summary.pieces.fragments import Found
from domain.summary.text.lines import Line
from domain.summary.text.section import Section, bare_title
from domain.summary.words.bounds import HEADING
from domain.summary.words.kinds import Kind

RULE: Final = "recap"
_MOST_LINES: Final = 4
_SENTENCE_ENDS: Final = (".", ",", ";", "!", "?")


@dataclass(frozen=True, slots=True)
class _Ending:
    """A line with the owners that its last parenthesis names; None when it names none."""

    line: Line
    text: str
    owners: tuple[str, ...] | None


def titled_in(sections: Iterable[Section], people: People) -> Iterator[Found]:
    """Every titled task of every section of tasks."""
    for section in sections:
        if section.kind in (Kind.TASKS, Kind.DONE):
            yield from _titled(section, people)


def _titled(section: Section, people: People) -> Iterator[Found]:
    people = with_roles(people, section.lines)
    endings = tuple(_ending(line, people) for line in section.lines)
    is_bare = any(_is_bare_title(one) and other.owners and not other.line.is_item for one, other in pairwise(endings))
    at = 0
    while at < len(endings):
        below = endings[at + 1 : at + 1 + _MOST_LINES]
        found = _on_one_line(endings[at], people) or _over_lines(endings[at], below)
        found = found or (_left_open(endings[at], below[0]) if is_bare and below else None)
        if found:
            yield replace(found, done=section.kind is Kind.DONE or bool(found.lines[0].box))
        at += len(found.lines) if found else 1


def _ending(line: Line, people: People) -> _Ending:
    if line.cells:
        return _Ending(line, line.text, None)
    return _Ending(line, *with_owners(line.text, people))


def _on_one_line(ending: _Ending, people: People) -> Found | None:
    """ "Title: description (Owner)", whose title is nobody's name."""
    parts = title_and_rest(ending.text) or _wrapped(ending) if ending.owners is not None else None
    if not parts or not parts[1] or all(map(people.knows, owners_in(parts[0], people) or ("",))):
        return None
    return Found(parts[0], (ending.line,), RULE, parts[1], ending.owners or ())


def _wrapped(ending: _Ending) -> tuple[str, str] | None:
    """A title that the description follows on the next line of the same item."""
    at = ending.line.wrapped_at
    title, rest = ending.text[:at].strip(), ending.text[at:]
    return (title, rest) if title and rest[:1].isupper() and not title.endswith(_SENTENCE_ENDS) else None


def _over_lines(first: _Ending, below: tuple[_Ending, ...]) -> Found | None:
    """A title, and under it the description."""
    taken = _description(below)
    if not taken or is_nobody(taken[0].line.text) or not _is_title(first, taken):
        return None
    text = " ".join(each.text for each in taken)
    return Found(
        bare_title(first.line.text), (first.line, *(each.line for each in taken)), RULE, text, taken[-1].owners or ()
    )


def _left_open(first: _Ending, second: _Ending) -> Found | None:
    """Among titles without a colon one more, over a description that names nobody."""
    if not _is_bare_title(first) or not second.text.endswith(_SENTENCE_ENDS):
        return None
    return Found(first.text, (first.line, second.line), RULE, second.text)


def _is_bare_title(ending: _Ending) -> bool:
    line = ending.line
    if line.is_item or line.cells or len(line.text) > HEADING:
        return False
    return ending.owners is None and not line.text.endswith((*_SENTENCE_ENDS, ":", ")"))


def _description(below: tuple[_Ending, ...]) -> tuple[_Ending, ...]:
    """The lines up to the one that names owners; the first alone where none does."""
    for count, ending in enumerate(below, start=1):
        if ending.line.text.endswith(":") or ending.line.cells:
            return below[: min(count - 1, 1)]
        if ending.owners is not None:
            return below[:1] if any(title_and_rest(each.text) for each in below[: count - 1]) else below[:count]
    return below[:1]


def _is_title(first: _Ending, below: tuple[_Ending, ...]) -> bool:
    line = first.line
    if line.cells or len(line.text) > HEADING:
        return False
    owned = below[-1].owners is not None
    if line.text.endswith(":"):
        return owned or not below[0].line.is_item
    alike = line.is_item and below[0].line.is_item and line.indent == below[0].line.indent
    return owned and not alike and not line.text.endswith((".", "!", "?", ")")) and len(below) == 1


def with_owners(text: str, people: People) -> tuple[str, tuple[str, ...] | None]:
    """The text without the owners in its last parenthesis, and those; None when it names no owners."""
    found = last_parenthesis(text)
    owners = owners_inside(found[1], people) if found else None
    return (found[0], owners) if found and found[0] and owners is not None else (text, None)
