"""A table of tasks, in Markdown, HTML or tab-separated: Action, Owner, Due, Status, in any order and language."""

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from domain.summary.document import Document
from domain.summary.names.owners import NO_PEOPLE, People, is_nobody, owners_in
from domain.summary.pieces.beside import looks_dated
from domain.summary.pieces.columns import Column, columns_of
from domain.summary.pieces.found import Found
from domain.summary.pieces.items import Item, item_of
from domain.summary.readers.keyword import sentence_of
from domain.summary.text.clean import plain, with_breaks
from domain.summary.text.lines import Line
from domain.summary.text.section import Section
from domain.summary.words import status
from domain.summary.words.headings import Kind, folded

RULE: Final = "table"
_LOOKED_AT: Final = 12
_ACTIONS = re.compile(r"(?:action|actie|aktion|massnahme|aufgabe|task|taak|taken|tache|to do|next step|follow up)")
_BESIDE: Final = frozenset({Column.TOPIC, Column.ITEM, Column.NUMBER, Column.NOTE})
_NOTHING: Final = frozenset(
    {"none", "no action", "no actions", "noted", "geen", "geen actie", "aucune", "keine", "nil"}
)
_Columns = tuple[Column | None, ...]


def read(document: Document) -> Iterator[Found]:
    """Every row of every table whose header says that it holds tasks."""
    for section in document.sections:
        if section.kind is not Kind.LEGEND:
            yield from _section(section, document.people)


def _section(section: Section, people: People) -> Iterator[Found]:
    columns: _Columns = ()
    for place, line in enumerate(section.lines):
        if not line.cells or line.is_too_long:
            columns = ()
            continue
        is_first = not place or line.after_gap or not section.lines[place - 1].cells
        below = section.lines[place + 1 : place + 1 + _LOOKED_AT] if is_first else ()
        named = _named(line, below, people)
        may_begin = is_first or not columns or _only_names_columns(line)
        if may_begin and (_is_header(named, section.kind) or (is_first and _has_actions(line, named, section.kind))):
            columns = named
        elif columns:
            yield from _row(line, columns, people)


def _named(line: Line, below: tuple[Line, ...], people: People) -> _Columns:
    """What a row calls the columns; beside tasks, one without a known word holds owners if names fill it.

    "By" is until when where only dates stand under it.
    """
    columns = columns_of(line.cells)
    if Column.TASK not in columns or (Column.OWNER in columns and Column.DUE in columns):
        return columns
    rows = tuple(row.cells for row in takewhile(lambda row: row.cells and not row.is_too_long, below))
    if Column.OWNER in columns:
        place = columns.index(Column.OWNER)
        dated = [looks_dated(row[place]) for row in rows if len(row) > place and row[place]]
        return (*columns[:place], Column.DUE, *columns[place + 1 :]) if dated and all(dated) else columns
    for place, column in enumerate(columns):
        cells = [row[place] for row in rows if len(row) > place and row[place]]
        if column is None and line.cells[place] and _are_names(cells, people):
            return (*columns[:place], Column.OWNER, *columns[place + 1 :])
    return columns


def _are_names(cells: list[str], people: People) -> bool:
    """Whether most cells name somebody, and one of them somebody known or by more than a word."""
    named = [owners for cell in cells if (owners := owners_in(plain(cell), people))]
    clear = any(people.knows(owner) or " " in owner for owners in named for owner in owners)
    return clear and 2 * len(named) > len(cells)


def _is_header(columns: _Columns, kind: Kind) -> bool:
    """A header of tasks: it names the task and one thing more of it, or under a heading of tasks an owner or a date."""
    more = {Column.OWNER, Column.DUE, Column.STATUS, Column.DAY} & set(columns)
    if Column.TASK in columns:
        return bool(more) or kind is Kind.TASKS
    if Column.OWNER not in columns and not (kind is Kind.TASKS and more):
        return False
    if kind is Kind.TASKS:
        return len([column for column in columns if column]) > 1
    return Column.ITEM in columns and bool({Column.DUE, Column.STATUS} & set(columns))


def _only_names_columns(line: Line) -> bool:
    """A header in the middle of a table: another table begins. "To do" in a status cell is none."""
    columns = columns_of(cell for cell in line.cells if cell)
    return len(columns) > 1 and all(columns)


def _has_actions(line: Line, columns: _Columns, kind: Kind) -> bool:
    """A column of actions beside what was said of each topic: its cells name their owners themselves."""
    if kind in (Kind.AGENDA, Kind.PEOPLE) or Column.TASK not in columns or not _BESIDE.intersection(columns):
        return False
    return _ACTIONS.match(folded(line.cells[columns.index(Column.TASK)])) is not None


def _row(line: Line, columns: _Columns, people: People) -> Iterator[Found]:
    """The tasks in a row's cell of tasks: one, or one a line."""
    cells = _by_column(line, columns)
    for piece, item in _items(_task_cell(cells, columns), columns, people):
        if item is not None:
            yield _found(line, cells, item, piece)


def _items(cell: str, columns: _Columns, people: People) -> Iterator[tuple[str, Item | None]]:
    """The pieces of a cell of tasks and what they say; without a column of owners each is a sentence."""
    if Column.OWNER in columns or Column.TASK not in columns:
        known = NO_PEOPLE if Column.OWNER in columns else people
        yield from ((piece, item_of(piece, known)) for piece in _pieces(cell))
        return
    for sentence in with_breaks(cell).replace(";", "\n").split("\n"):
        piece = sentence.strip().lstrip("-•* ") if sentence.strip()[:2] in ("- ", "• ", "* ") else sentence.strip()
        if piece and folded(piece) not in _NOTHING:
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
        return () if is_nobody(plain(text)) else (plain(text),)
    return listed


def _pieces(cell: str) -> Iterator[str]:
    """A cell's lines where they are bullets of their own, else the cell as one text."""
    lines = [line.strip() for line in with_breaks(cell).split("\n") if line.strip()]
    bullets = [line[1:].strip() for line in lines if line[:1] in "-•*" and line[1:2].isspace()]
    if len(lines) > 1 and len(bullets) == len(lines):
        yield from bullets
    elif lines:
        yield " ".join(line.lstrip("-•* ") if len(lines) == 1 else line for line in lines)
