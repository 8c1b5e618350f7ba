"""The header of a table of tasks: which rows are one, and what each calls its columns."""

import re
from itertools import takewhile
from typing import Final

from domain.summary.names.owners import People, owners_in
from domain.summary.pieces.columns import Column, columns_of
from domain.summary.text.clean import plain
from domain.summary.text.lines import Line
from domain.summary.words.headings import folded
from domain.summary.words.kinds import Kind
from domain.summary.words.vocabulary import one_of, phrases

Columns = tuple[Column | None, ...]
_ACTIONS = re.compile(one_of(phrases(lambda each: each.columns.actions)))
_BESIDE: Final = frozenset({Column.TOPIC, Column.ITEM, Column.NUMBER, Column.NOTE})


def columns_named(line: Line, below: tuple[Line, ...], kind: Kind, people: People, *, begins: bool) -> Columns:
    """What a row calls the columns of the tasks below it; () for a row that is no header.

    `below` are the next rows where the row is a table's first, `begins` whether a table may begin with it.
    """
    named = _named(line, below, people)
    if not begins and not _only_names_columns(line):
        return ()
    return named if _is_header(named, kind) or (below and _has_actions(line, named, kind)) else ()


def rows_of(lines: tuple[Line, ...]) -> tuple[tuple[str, ...], ...]:
    """The cells of the rows up to the first line that is none."""
    return tuple(row.cells for row in takewhile(lambda row: row.cells, lines))


def _named(line: Line, below: tuple[Line, ...], people: People) -> Columns:
    """What a row calls the columns; beside tasks, one without a known word holds owners if names fill it."""
    columns = columns_of(line.cells)
    if Column.TASK not in columns or Column.OWNER in columns:
        return columns
    rows = rows_of(below)
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


def _is_header(columns: Columns, kind: Kind) -> bool:
    """A header of tasks: it names the task and one thing more of it, or under a heading of tasks an owner or a date."""
    more = {Column.OWNER, Column.DUE, Column.STATUS, Column.DAY} & set(columns)
    if Column.TASK in columns:
        return bool(more) or kind is Kind.TASKS
    return Column.OWNER in columns and Column.DUE in columns and bool({Column.ITEM, Column.TOPIC} & set(columns))


def _only_names_columns(line: Line) -> bool:
    """A header in the middle of a table: another table begins. "To do" in a status cell is none."""
    columns = columns_of(cell for cell in line.cells if cell)
    return len(columns) > 1 and all(columns)


def _has_actions(line: Line, columns: Columns, kind: Kind) -> bool:
    """A column of actions beside what was said of each topic: its cells name their owners themselves."""
    if kind in (Kind.AGENDA, Kind.PEOPLE) or Column.TASK not in columns or not _BESIDE.intersection(columns):
        return False
    return _ACTIONS.match(folded(line.cells[columns.index(Column.TASK)])) is not None
