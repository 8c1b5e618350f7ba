"""Labelled lines that together are one task: "Actie: …", "Wie: …", "Wanneer: …", below each other or on one line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from domain.summary.document import Document
from domain.summary.names.owners import People, owners_in
from domain.summary.names.shape import is_nobody
from domain.summary.pieces.columns import Column, column_of
from domain.summary.pieces.fragments import Found
from domain.summary.pieces.items import item_of
from domain.summary.text.clean import plain
from domain.summary.text.lines import Line
from domain.summary.words import labels, status
from domain.summary.words.bounds import HEADING, LABEL, PIECES
from domain.summary.words.headings import folded
from domain.summary.words.keywords import after_first_arrow
from domain.summary.words.kinds import Kind
from domain.summary.words.vocabulary import phrases, words

RULE: Final = "record"
_LABEL = re.compile(r"([^\W\d_][^:=\n]{0,38}?)\s?[:=]\s*(?=\S)")
_NUMBERED = re.compile(r"\s?(?:nr\.?|no\.?|n°|#)?\s?\d{1,3}$")
_SIGN = re.compile(r"\s[–—-]{1,2}\s|\s{3,}|\s?[|;]\s|[,.]\s{1,3}(?=[^\W\d_]{2,20}(?:[\s'’][^\W\d_]{1,15}){0,2}\s?:\s)")
_PLACE: Final = phrases(lambda each: each.marks.places)
_KEYWORDS: Final = frozenset(map(folded, words(lambda each: each.marks.letters)))
_VALUES: Final = frozenset({Column.OWNER, Column.DUE, Column.DAY, Column.STATUS})


@dataclass(frozen=True, slots=True)
class _Field:
    """A label's column and what it says; `column` is None for a label that no task has."""

    column: Column | None
    value: str
    line: Line


def read(document: Document) -> Iterator[Found]:
    """Every record that says what is to be done, and who does it or until when."""
    spaced = all(line.after_gap for line in document.lines[1:])
    for section in document.sections:
        if section.kind is not Kind.LEGEND:
            in_list = section.kind in (Kind.TASKS, Kind.DONE)
            above = dict(pairwise(section.lines[::-1]))
            for fields in _blocks(section.lines, spaced=spaced):
                work = _work_above(fields, above.get(fields[0].line))
                yield from _found((*work, *fields), document.people, in_list=in_list and not work)


def _blocks(lines: tuple[Line, ...], *, spaced: bool) -> Iterator[tuple[_Field, ...]]:
    """The fields that stand together; a label that comes again begins the next record."""
    held: list[_Field] = []
    for line in lines:
        fields = _fields(line)
        again = {field.column for field in fields} & {field.column for field in held}
        if held and (not fields or again or (line.after_gap and not spaced)):
            yield tuple(held)
            held = []
        held.extend(fields)
    if held:
        yield tuple(held)


def _work_above(fields: tuple[_Field, ...], above: Line | None) -> tuple[_Field, ...]:
    """The line over deeper ones that only say whose it is and until when, where an arrow or a bullet opens it."""
    columns = {field.column for field in fields}
    if above is None or Column.OWNER not in columns or not columns <= _VALUES or above.cells or above.level:
        return ()
    is_deeper = all(field.line.indent > above.indent and not field.line.after_gap for field in fields)
    work = after_first_arrow(above.marked) or (above.marked if above.is_item else "")
    return (_Field(Column.TASK, work, above),) if work and is_deeper and not _fields(above) else ()


def _fields(line: Line) -> tuple[_Field, ...]:
    """What a line says label by label; nothing where it doesn't begin with a label."""
    if line.level:
        return ()
    if line.cells:
        column = _column(line.cells[0]) if len(line.cells) == 2 else None  # noqa: PLR2004 - a label and its value
        return (_Field(column, line.cells[1], line),) if column and not column_of(line.cells[1]) else ()
    if ":" not in (begun := line.marked[:HEADING]) and "=" not in begun:
        return ()
    text = line.marked.replace("**", "").strip()
    if short := _short(text, line):
        return short
    if _labelled(text, line) is None:  # the label of the first piece is also the whole line's
        return ()
    pieces = _SIGN.split(text, PIECES)
    first = _labelled(pieces[0].strip(), line)
    if first is None or len(pieces) == 1:
        return (first,) if first else ()
    return _of_pieces(pieces, ["", *_SIGN.findall(text)], line)


def _short(text: str, line: Line) -> tuple[_Field, ...]:
    """ "V: AB   T: 20.02.": two letters that only together say who and until when."""
    found = labels.short_pair(text)
    return (_Field(Column.OWNER, found[0], line), _Field(Column.DUE, found[1], line)) if found else ()


def _labelled(text: str, line: Line) -> _Field | None:
    found = _LABEL.match(text) if ":" in text[:LABEL] or "=" in text[:LABEL] else None
    column = _column(found[1]) if found else None
    if found and (column or folded(found[1]) in _PLACE):
        return _Field(column, text[found.end() :].strip(), line)
    return None


def _column(label: str) -> Column | None:
    label = _NUMBERED.sub("", label.strip(" :"))
    return Column.TASK if folded(label) in _KEYWORDS else column_of(label)


def _of_pieces(pieces: list[str], signs: list[str], line: Line) -> tuple[_Field, ...]:
    """The labels of one line; the only piece without one is the work, another belongs to the label before it."""
    read = [_labelled(piece.strip(), line) for piece in pieces]
    bare = [piece.strip() for piece, field in zip(pieces, read, strict=True) if field is None]
    columns = {field.column for field in read if field}
    work = len(bare) == 1 and not columns & {Column.TASK, Column.ITEM} and _is_work(columns)
    fields: list[_Field] = []
    for piece, sign, field in zip(pieces, signs, read, strict=False):
        if field or work:
            fields.append(field or _Field(Column.TASK, piece.strip(), line))
        else:
            fields[-1] = _Field(fields[-1].column, f"{fields[-1].value}{sign}{piece.strip()}", line)
    return tuple(fields)


def _is_work(columns: set[Column | None]) -> bool:
    """ "Resp.: Anna – ask for prices – Due: Friday"; not "Responsible: Anna – Head of Sales"."""
    return {Column.OWNER, Column.DUE} <= columns


def _found(fields: tuple[_Field, ...], people: People, *, in_list: bool) -> Iterator[Found]:
    said = {field.column: field.value for field in reversed(fields)}
    lines = tuple(dict.fromkeys(field.line for field in fields))
    if Column.TASK not in said or not _VALUES & said.keys() or None in said or _reads_as_item(fields, lines, in_list):
        return
    item = item_of(said[Column.TASK], people)
    if item is None:
        return
    due = plain(said.get(Column.DUE) or said.get(Column.DAY) or "").strip(" .,;")
    yield Found(
        title=item.title,
        description=item.description or plain(said.get(Column.ITEM) or said.get(Column.NOTE) or ""),
        owners=_owners(said[Column.OWNER], people) if Column.OWNER in said else item.owners,
        due=due if due and not is_nobody(due) else item.due,
        is_maybe_start=Column.DUE not in said and Column.DAY in said,
        done=item.done or status.is_done(said.get(Column.STATUS, "")) or any(line.box for line in lines),
        lines=lines,
        rule=RULE,
    )


def _reads_as_item(fields: tuple[_Field, ...], lines: tuple[Line, ...], in_list: bool) -> bool:
    """Whether the labels after the first are details of an item, which other readers take with the rest of them."""
    if fields[0].column is not Column.TASK:
        return False
    return len(lines) == 1 or (
        in_list and lines[0].is_item and all(line.indent > lines[0].indent for line in lines[1:])
    )


def _owners(value: str, people: People) -> tuple[str, ...]:
    """Whoever the label names; words that have no name's shape stand as written."""
    listed = owners_in(value, people)
    return listed if listed is not None else (plain(value).strip(" .,;"),)
