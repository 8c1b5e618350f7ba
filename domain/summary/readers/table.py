"""A table of tasks, in Markdown, HTML or tab-separated: Action, Owner, Due, Status, in any order and language."""

import re
from collections.abc import Iterator
from typing import Final

from domain.summary.document import Document
from domain.summary.names.owners import NO_PEOPLE, People, owners_in
from domain.summary.names.shape import is_nobody
from domain.summary.outline.closing import is_nothing
from domain.summary.pieces import header
from domain.summary.pieces.columns import Column
from domain.summary.pieces.fragments import Found
from domain.summary.pieces.guessed import guessed
from domain.summary.pieces.items import Item, item_of
from domain.summary.readers.keyword import sentence_of
from domain.summary.text.clean import numbered_apart, plain, with_breaks
from domain.summary.text.lines import Line
from domain.summary.text.section import Section
from domain.summary.words import status
from domain.summary.words.headings import folded
from domain.summary.words.kinds import Kind
from domain.summary.words.vocabulary import phrases

RULE: Final = "table"
_LOOKED_AT: Final = 12
_LIST = re.compile(r"\s*[,;/&+]\s*")
_FEW_WORDS: Final = 3
_FOR_INFORMATION: Final = phrases(lambda each: each.states.for_info)
_NO_WORK: Final = _FOR_INFORMATION | phrases(lambda each: each.states.no_work)
_Columns = tuple[Column | None, ...]


def read(document: Document) -> Iterator[Found]:
    """Every row of every table whose header, or under a heading of tasks whose rows, say that it holds tasks."""
    for section in document.sections:
        if section.kind is not Kind.LEGEND:
            yield from _section(section, document.people)


def _section(section: Section, people: People) -> Iterator[Found]:
    columns: _Columns = ()
    for place, line in enumerate(section.lines):
        if not line.cells:
            columns = ()
            continue
        is_first = not place or line.after_gap or not section.lines[place - 1].cells
        below = section.lines[place + 1 : place + 1 + _LOOKED_AT] if is_first else ()
        named = header.columns_named(line, below, section.kind, people, begins=is_first or not columns)
        if is_first and not named and section.kind is Kind.TASKS:
            columns = guessed((line.cells, *header.rows_of(below)), people)
        if named:
            columns = named
        elif columns:
            yield from _row(line, columns, people)


def _row(line: Line, columns: _Columns, people: People) -> Iterator[Found]:
    """The tasks in a row's cell of tasks: one, or one a line."""
    cells = _by_column(line, columns)
    if folded(cells.get(Column.STATUS, "")) in _FOR_INFORMATION or folded(cells.get(Column.SORT, "")) in _NO_WORK:
        return
    for piece, item in _items(_task_cell(cells, columns), columns, people):
        if item is not None:
            yield _found(line, cells, item, piece)


def _items(cell: str, columns: _Columns, people: People) -> Iterator[tuple[str, Item | None]]:
    """The pieces of a cell of tasks and what they say; without a column of owners each is a sentence."""
    if Column.OWNER in columns or Column.TASK not in columns:
        known = NO_PEOPLE if Column.OWNER in columns else people
        yield from ((piece, item_of(piece, known)) for piece in _pieces(cell))
        return
    for sentence in numbered_apart(with_breaks(cell)).replace(";", "\n").split("\n"):
        piece = sentence.strip().lstrip("-•* ") if sentence.strip()[:2] in ("- ", "• ", "* ") else sentence.strip()
        if piece and not is_nothing(piece):
            yield piece, sentence_of(piece, people)


def _by_column(line: Line, columns: _Columns) -> dict[Column | None, str]:
    """The row's cells by what their columns are called; of several so called the first."""
    return dict(reversed(tuple(zip(columns, line.cells, strict=False))))


def _task_cell(cells: dict[Column | None, str], columns: _Columns) -> str:
    if Column.TASK in columns:
        return cells.get(Column.TASK, "")
    return next((cells[column] for column in (Column.ITEM, Column.TOPIC, None) if cells.get(column)), "")


def _found(line: Line, cells: dict[Column | None, str], item: Item, piece: str) -> Found:
    owner = cells.get(Column.OWNER, "")
    due = plain(cells.get(Column.DUE) or cells.get(Column.DAY) or "")
    topic = plain(cells.get(Column.TOPIC, "")) if Column.TASK in cells else ""
    return Found(
        title=item.title,
        description=item.description,
        owners=_owners(owner) if owner else item.owners,
        due=due if due and not is_nobody(due) else item.due,
        is_maybe_start=Column.DUE not in cells,
        is_tracked=Column.STATUS in cells,
        topic=topic or None,
        done=item.done or status.is_done(cells.get(Column.STATUS, "")),
        lines=(line,),
        rule=RULE,
        words=piece,
    )


def _owners(cell: str) -> tuple[str, ...]:
    """The owners in their column: whatever stands there, unless it is a placeholder."""
    text = cell.replace("<br>", ", ")
    listed = owners_in(text)
    if listed is None:
        return () if is_nobody(plain(text)) else _each(plain(text))
    return listed


def _each(text: str) -> tuple[str, ...]:
    """ "Anna, foremen": each of a list that has one owner at least; else all of it is one."""
    parts = tuple(part for part in _LIST.split(text) if part)
    is_list = any(owners_in(part) for part in parts) and all(len(part.split()) <= _FEW_WORDS for part in parts)
    return parts if is_list else (text,)


def _pieces(cell: str) -> Iterator[str]:
    """A cell's lines where they are bullets of their own, else the cell as one text."""
    lines = [line.strip() for line in with_breaks(cell).split("\n") if line.strip()]
    bullets = [line[1:].strip() for line in lines if line[:1] in "-•*" and line[1:2].isspace()]
    if len(lines) > 1 and len(bullets) == len(lines):
        yield from bullets
    elif lines:
        yield " ".join(line.lstrip("-•* ") if len(lines) == 1 else line for line in lines)
