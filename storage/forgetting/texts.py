"""What people wrote, with one name less."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    JSON,
    Column,
    ColumnElement,
    FromClause,
    Table,
    Text,
    cast,
    delete,
    literal,
    or_,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.forgetting import Traces, patterns, unnamed, unnamed_in, unnamed_markup
from domain.people import FORGOTTEN, OwnerState, fold
from domain.series import series_of
from storage.forgetting.columns import ELSEWHERE, FOLDED, OF_MEETINGS
from storage.forgetting.scope import Scope, Whose, scope
from storage.people import Row
from storage.rows import update_all, update_by
from storage.tables import (
    aliases,
    changes,
    glossary,
    inbound,
    meetings,
    owners,
    points,
    revisions,
    spaces,
    statements,
    tasks,
    topics,
    undos,
)

_OF_TASK = tasks.join(meetings, meetings.c.id == tasks.c.meeting_id)
FROM: Mapping[Table, FromClause] = {
    meetings: meetings,
    revisions: revisions.join(meetings, meetings.c.id == revisions.c.meeting_id),
    topics: topics.join(meetings, meetings.c.id == topics.c.meeting_id),
    points: points.join(topics, topics.c.id == points.c.topic_id).join(meetings, meetings.c.id == topics.c.meeting_id),
    tasks: _OF_TASK,
    statements: statements.join(meetings, meetings.c.id == statements.c.meeting_id),
    **{each: each.join(_OF_TASK, tasks.c.id == each.c.task_id) for each in (owners, changes, undos)},
}
"""From each row to its meeting."""
TASK: Mapping[Table, Column[int]] = {tasks: tasks.c.id, **{each: each.c.task_id for each in (owners, changes, undos)}}


@dataclass(frozen=True, slots=True)
class Named:
    """The rows of a table that may name somebody."""

    table: Table
    rows: Sequence[Row]


async def named(db: AsyncConnection, found: Whose) -> tuple[Named, ...]:
    """Everywhere; what can't name them is left out by the database."""
    traces = found.loosely
    theirs = select(owners.c.task_id).where(owners.c.person_id == found.person.id)
    rows = []
    for table, names in OF_MEETINGS.items():
        task = TASK.get(table)
        beside = (meetings.c.space_id.label("of_space"), (literal(0) if task is None else task).label("of_task"))
        which = (
            _may_name(table, names, traces) if task is None else or_(_may_name(table, names, traces), task.in_(theirs))
        )
        query = select(*table.c, *beside).select_from(FROM[table]).where(which)
        rows.append(Named(table, (await db.execute(query)).mappings().all()))
    for table, names in ELSEWHERE.items():
        query = select(*table.c).where(_may_name(table, names, traces))
        rows.append(Named(table, (await db.execute(query)).mappings().all()))
    return tuple(rows)


def _may_name(table: Table, names: Iterable[str], traces: Traces) -> ColumnElement[bool]:
    return or_(*(each for name in names for each in _likely(table.c[name], traces)))


def _likely(column: Column[Any], traces: Traces) -> Iterable[ColumnElement[bool]]:
    is_json = isinstance(column.type, JSON) or column.name in {"asked", "activity"}
    text: ColumnElement[str] = cast(column, Text) if isinstance(column.type, JSON) else column
    yield from (text.ilike(pattern) for pattern in patterns(traces, in_json=is_json))
    yield from (text.icontains(each, autoescape=True) for each in traces.ids)


async def scope_of(db: AsyncConnection, found: Whose, rows: Iterable[Named]) -> tuple[Scope, dict[str, int]]:
    """In the conversations of these rows; which are told by their ids too."""
    listed = await db.execute(select(spaces.c.conversation_id, spaces.c.id))
    known = {row.conversation_id: row.id for row in listed}
    of_meetings = (row["of_space"] for each in rows for row in each.rows if "of_space" in row)
    heard = (_space_of(row, known) for each in rows if each.table is inbound for row in each.rows)
    return await scope(db, found, [*of_meetings, *filter(None, heard)]), known


def _space_of(row: Row, known: Mapping[str, int]) -> int | None:
    return known.get(row["conversation_id"].partition(";")[0])


async def clean(db: AsyncConnection, found: Whose, rows: Iterable[Named]) -> frozenset[int]:
    """Take the name out of these; of which tasks."""
    rows = tuple(rows)
    where, known = await scope_of(db, found, rows)
    lines = _lines(found, where, rows)
    touched = set[int]()
    for each in rows:
        new = [
            (row, _cleaned(each.table, row, found, _traces(each.table, row, found, where, known), lines))
            for row in each.rows
        ]
        changed = [(row, values) for row, values in new if values]
        touched |= {row["of_task"] for row, _ in changed if row.get("of_task")}
        await _write(db, each.table, changed)
    return frozenset(touched)


def _traces(table: Table, row: Row, found: Whose, where: Scope, known: Mapping[str, int]) -> Traces:
    if table is inbound:
        return where.of(_space_of(row, known))
    traces = where.of(row.get("of_space"))
    return traces.also(found.by_task.get(row.get("of_task") or 0, ()))


def _lines(found: Whose, where: Scope, rows: Iterable[Named]) -> dict[int, dict[str, str]]:
    """The lines that their tasks were read from, by meeting, as they are to stand in it."""
    lines: dict[int, dict[str, str]] = {}
    for row in (row for each in rows if each.table is tasks for row in each.rows):
        traces = where.of(row["of_space"]).also(found.by_task.get(row["id"], ()))
        new = {line.strip(): unnamed(line, traces).strip() for line in row["lines"] if line.strip()}
        lines.setdefault(row["meeting_id"], {}).update({old: line for old, line in new.items() if line != old})
    return lines


def _cleaned(
    table: Table, row: Row, found: Whose, traces: Traces, lines: Mapping[int, Mapping[str, str]]
) -> dict[str, Any]:
    """The columns that change; none where it names them nowhere."""
    names = (*OF_MEETINGS.get(table, ()), *ELSEWHERE.get(table, ()))
    values = {name: _value(name, row, found, traces) for name in names}
    if table is meetings:
        values |= _pasted(row, values, traces, lines.get(row["id"], {}))
    if table is owners and row["person_id"] == found.person.id:
        values["written"] = FORGOTTEN
    if all(values[name] == row[name] for name in names):
        return {}
    folded = {"folded": fold(" ".join(values[name] or "" for name in FOLDED[table]))} if table in FOLDED else {}
    kind = {"series": series_of(values["title"])} if table is meetings else {}
    return values | folded | kind


def _value(name: str, row: Row, found: Whose, traces: Traces) -> Any:
    match name, row[name]:
        case _, None:
            return None
        case "pasted_html", html:
            return unnamed_markup(html, traces)
        case "mentions", people:
            return [[unnamed(called, traces), key] for called, key in people if key != found.teams_id]
        case (("before" | "after"), snapshot):
            return unnamed_in(_disowned(snapshot, found.person.id), traces)
        case _, value:
            return unnamed_in(value, traces)


def _disowned(snapshot: Mapping[str, Any], person_id: int) -> dict[str, Any]:
    """What is taken back gives nobody a task who is no more."""
    owned = [
        [FORGOTTEN, OwnerState.LEFT.value, person, done] if person == person_id else [written, state, person, done]
        for written, state, person, done in snapshot["owners"]
    ]
    return {**snapshot, "owners": owned}


def _pasted(row: Row, values: Mapping[str, Any], traces: Traces, lines: Mapping[str, str]) -> dict[str, Any]:
    """Notes name them as their tasks do; where that is more than their name, what is left of the marks is let go."""
    text = row["pasted_text"]
    for old, new in lines.items():
        text = text.replace(old, new)
    cleaned = unnamed(text, traces)
    is_more = cleaned != values["pasted_text"]
    return {"pasted_text": cleaned, **({"pasted_html": None} if is_more and cleaned.strip() else {})}


async def _write(db: AsyncConnection, table: Table, changed: Sequence[tuple[Row, dict[str, Any]]]) -> None:
    if table in (glossary, aliases):  # two words of a team can't be one; what was said of them stands in its log
        gone = [row["id"] for row, values in changed if values["written"] != row["written"]]
        await db.execute(delete(table).where(table.c.id.in_(gone)))
        changed = [(row, values) for row, values in changed if row["id"] not in gone]
    if table is inbound:
        await update_by(db, table, ("conversation_id", "activity_id"), changed)
        return
    await update_all(db, table, {row["id"]: values for row, values in changed})
