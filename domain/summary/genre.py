"""What kind of text was pasted: notes of a meeting, a chat, code, or something else."""

import re
from collections.abc import Callable
from enum import StrEnum
from typing import Final

from domain.summary.daylines import is_dated_title
from domain.summary.names.present import speaking_in_points
from domain.summary.pieces.columns import Column, columns_of
from domain.summary.text.lines import Line
from domain.summary.text.section import Section
from domain.summary.words.bounds import HEADING, NAME
from domain.summary.words.headings import folded, kind_of
from domain.summary.words.kinds import Kind, Sign, names_meeting
from domain.summary.words.vocabulary import pattern, words

_SIGN_OF: Final = {
    Kind.TASKS: Sign.TASKS,
    Kind.DONE: Sign.TASKS,
    Kind.TOPICS: Sign.TOPICS,
    Kind.PEOPLE: Sign.PEOPLE,
    Kind.DECISIONS: Sign.DECISIONS,
    Kind.NEXT: Sign.NEXT,
    Kind.SUMMARY: Sign.SUMMARY,
}
_SAID = re.compile(
    r"^(?:\[?\(?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]m)?[\])]?[\s,–-]+\S"
    r"|\[?\d{1,4}[-./]\d{1,2}[-./]\d{1,4},?\s+\d{1,2}:\d{2}|[^\n:]{2,40}\s\d{1,2}:\d{2}(?:\s?[AP]M)?$)",
    re.IGNORECASE,
)
_CODE_FIRST = re.compile(
    r"\s*(?:def |class |import |from \S+ import |return\b|#include|function |const "
    r"|let |var |public |private |if \(|for \(|while \("
    r"|elif |else:|try:|except|@\w+\(|</?\w+[^>]{0,80}>$|\$ |//|/\*|\*/|select |insert "
    r"|update \w+ set|\w+\s*=\s*\S+\()"
)
_ANCHOR = re.compile(r"(?<=\w)\s\{#[\w-]*\}$")
_CODE_LAST: Final = (";", "{", "}")
_CALL = re.compile(r"\(\)\s*[:{]?$|\w\(\w*\)\.")
_OTHER_TEXTS: Final = frozenset(map(folded, words(lambda each: each.meetings.other_texts)))
_NOTES: Final = frozenset(map(folded, words(lambda each: each.meetings.notes)))
_BY_TOOL: Final = re.compile(pattern(lambda each: each.meetings.by_tool), re.IGNORECASE)
_MAIL: Final = re.compile(rf"{pattern(lambda each: each.mail.headers)}\s?:\s+\S", re.IGNORECASE)
_VACANCY = re.compile(r"\([mwvfhdx]/[mwvfhdx](?:/[mwvfhdx])?\)", re.IGNORECASE)
"""For whom a post is: "Joiner (m/w/d)", "(H/F)", "(m/v/x)"."""

_STAMPED: Final = frozenset({Kind.TASKS, Kind.TOPICS, Kind.SUMMARY, Kind.DECISIONS})
_CHAT: Final = 0.45
_PROGRAM: Final = 0.35
_MOSTLY: Final = 0.5
_FENCED: Final = 6
_LOOKED_AT: Final = 50
_FEWEST: Final = 4
_HEAD: Final = 15
_TOP: Final = 6


class Genre(StrEnum):
    """What was pasted. An announcement (agenda, invitation, template) says what will be, not what was."""

    NOTES = "notes"
    CHAT = "chat"
    CODE = "code"
    ANNOUNCEMENT = "announcement"


def genre_of(lines: tuple[Line, ...], sections: tuple[Section, ...], title: str) -> Genre:
    """What kind of text this is; notes unless something says otherwise."""
    if _share(lines, _is_code) >= _PROGRAM or _share(lines, _is_code, counted=_fenced(lines)) >= _MOSTLY:
        return Genre.CODE
    numbered = frozenset(line.number for line in lines if line.ordinal)  # "7.01" is no time
    if _share(lines, _is_said, without=_under_headings(sections) | numbered) >= _CHAT:
        return Genre.CHAT
    if any(_VACANCY.search(line.text[:HEADING]) for line in lines[:_TOP]):
        return Genre.ANNOUNCEMENT
    words = folded(title).split()[:4]
    announces = _OTHER_TEXTS.intersection(words) and not _NOTES.intersection(words)
    return Genre.ANNOUNCEMENT if announces else Genre.NOTES


def signs_in(lines: tuple[Line, ...], sections: tuple[Section, ...], title: str) -> frozenset[Sign]:
    """What in the text says that it is notes of a meeting."""
    kinds: set[Kind | None] = {section.kind for section in sections if section.head}
    kinds |= {kind_of(line.text[:NAME].partition(":")[0], marked=False) for line in (*lines[:_HEAD], *lines[-_TOP:])}
    signs = {sign for kind, sign in _SIGN_OF.items() if kind in kinds}
    top = [line.text[:HEADING] for line in lines[:_TOP]]
    if any(names_meeting(word) for text in (title, *top) for word in folded(text).split()) or is_dated_title(title):
        signs.add(Sign.MEETING)
    if any(_is_table_of_tasks(line) for line in lines if line.cells):
        signs.add(Sign.TASKS)
    if any(_BY_TOOL.search(text) for text in (*top, *(line.text[:HEADING] for line in lines[-_TOP:]))):
        signs.add(Sign.TOOL)
    if sum(_MAIL.match(text) is not None for text in top) > 1:
        signs.add(Sign.MAIL)
    if speaking_in_points(lines):
        signs.add(Sign.PEOPLE)
    return frozenset(signs)


def _is_table_of_tasks(line: Line) -> bool:
    columns = columns_of(line.cells)
    return Column.TASK in columns and Column.OWNER in columns


def _is_code(text: str) -> bool:
    if text.rstrip().endswith(_CODE_LAST) or _CODE_FIRST.match(text):
        return True
    return "(" in text and _CALL.search(text) is not None


def _is_said(text: str) -> bool:
    return _SAID.match(text) is not None


def _fenced(lines: tuple[Line, ...]) -> frozenset[int]:
    """The lines between rows of backticks, where some of them are code: the others there are too."""
    held: set[int] = set()
    is_inside = False
    for line in lines[:_LOOKED_AT]:
        is_fence = line.raw[0].startswith("```")
        if is_fence or is_inside:
            held.add(line.number)
        is_inside ^= is_fence
    coded = sum(_is_code(line.raw[0][:HEADING]) for line in lines[:_LOOKED_AT] if line.number in held)
    return frozenset(held) if _FENCED * coded >= len(held) else frozenset()


def _share(
    lines: tuple[Line, ...],
    is_one: Callable[[str], bool],
    *,
    without: frozenset[int] = frozenset(),
    counted: frozenset[int] = frozenset(),
) -> float:
    looked = lines[:_LOOKED_AT]
    asked = (line for line in looked if line.number not in without)
    found = sum(line.number in counted or is_one(_written(line)) for line in asked)
    return found / max(len(looked), _FEWEST)


def _written(line: Line) -> str:
    """What somebody wrote in a line: not the name that some editors put behind a heading, for links."""
    raw = line.raw[0][:HEADING]
    return _ANCHOR.sub("", raw) if line.level and raw.endswith("}") else raw


def _under_headings(sections: tuple[Section, ...]) -> frozenset[int]:
    """Lines that a note taker put under "Topics" and "Next steps": their times are those of the recording."""
    headed = (section for section in sections if section.head and section.kind in _STAMPED)
    return frozenset(line.number for section in headed for line in section.lines)
