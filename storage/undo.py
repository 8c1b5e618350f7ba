"""What each deed changed, so that who did it can take it back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import Column, ColumnElement, func, or_, select, true, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.dates import Due, Kind, from_rrule, to_rrule
from domain.people import OwnerState, Person
from domain.task import Owner, Status, Task
from storage.change_source import ChangeSource
from storage.people import by_ids
from storage.rows import upsert_ids
from storage.tables import undos

Snapshot = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Done:
    """A deed that can be taken back: what each of its tasks was before and is since, as stored."""

    id: int
    source: str
    by_id: int
    is_undone: bool
    at: datetime
    tasks: tuple[tuple[int, Snapshot, Snapshot], ...]


async def keep(db: AsyncConnection, moved: Sequence[tuple[Task, Task]], deed: ChangeSource) -> int | None:
    """Remember what tasks were and are; a second move of one deed keeps the first "before". By which key."""
    done = {"source": deed.source, "by_id": deed.by.id, "at": deed.at}
    rows = [{**done, "task_id": t.number, "before": snapshot(was), "after": snapshot(t)} for was, t in moved]
    ids = await upsert_ids(db, undos, rows, key=("source", "task_id"), over=("after",))
    return min(ids, default=None)


async def id_of(db: AsyncConnection, source: str) -> int | None:
    """What an Undo button for an activity carries; None when it changed nothing, or was taken back."""
    done = await of_source(db, source)
    return done.id if done and not done.is_undone else None


async def of_source(db: AsyncConnection, source: str, *, to_undo: bool = False) -> Done | None:
    """What an activity changed; where that is about to be taken back, nobody else does so meanwhile."""
    query = select(undos).where(undos.c.source == source).order_by(undos.c.id)
    rows = (await db.execute(query.with_for_update() if to_undo else query)).mappings().all()
    if not rows:
        return None
    pairs = tuple((row["task_id"], row["before"], row["after"]) for row in rows)
    return Done(rows[0]["id"], source, rows[0]["by_id"], rows[0]["undone_at"] is not None, rows[0]["at"], pairs)


async def source_of(db: AsyncConnection, undo_id: int) -> str | None:
    """The activity a button's deed came with."""
    return await db.scalar(select(undos.c.source).where(undos.c.id == undo_id))


class Last(NamedTuple):
    """When (aware UTC), and by which activity, somebody last did something."""

    at: datetime
    source: str


async def last_of(db: AsyncConnection, person: Person, space_id: str | None) -> Last | None:
    """When and by which activity somebody last changed a task: wherever, or in one conversation with its threads."""
    newest = select(func.max(undos.c.id)).where(undos.c.by_id == person.id, said_in(space_id, undos.c.source))
    row = (await db.execute(select(undos.c.at, undos.c.source).where(undos.c.id == newest.scalar_subquery()))).first()
    return Last(row.at, row.source) if row else None


def said_in(space_id: str | None, source: Column[str]) -> ColumnElement[bool]:
    """Whether an activity is of that conversation or a thread of it; None: of any."""
    if space_id is None:
        return true()
    return or_(*(source.startswith(f"{space_id}{end}", autoescape=True) for end in ("|", ";")))


async def mark_undone(db: AsyncConnection, source: str, deed: ChangeSource) -> None:
    """It was taken back."""
    await db.execute(update(undos).where(undos.c.source == source).values(undone_at=deed.at))


def snapshot(task: Task) -> Snapshot:
    """How a task stands, as JSON: only what people can change."""
    due = task.due
    return {
        "title": task.title,
        "status": task.status.value,
        "is_ongoing": task.is_ongoing,
        "snoozed_until": _iso(task.snoozed_until),
        "last_note": task.last_note,
        "due": due and [due.text, due.kind.value, *map(_iso, (due.start, due.end, due.read_on)), *_rule(due)],
        **({"waits_until": _iso(task.waits_until)} if task.waits_until else {}),
        "owners": [[o.written, o.state.value, o.person.id if o.person else None, o.done] for o in task.owners],
    }


async def restored(db: AsyncConnection, wanted: Sequence[tuple[Task, Snapshot]]) -> tuple[Task, ...]:
    """Tasks as snapshots have them."""
    people = await by_ids(db, sorted({p for _, was in wanted for _, _, p, _ in was["owners"] if p is not None}))
    return tuple([_restored(task, was, people) for task, was in wanted])


def _restored(task: Task, was: Snapshot, people: Mapping[int, Person]) -> Task:
    return replace(
        task,
        title=was["title"],
        status=Status(was["status"]),
        is_ongoing=was["is_ongoing"],
        snoozed_until=_day(was["snoozed_until"]),
        last_note=was["last_note"],
        waits_until=_day(was.get("waits_until")),
        due=_due(was["due"]),
        owners=tuple(_owner(owner, people) for owner in was["owners"]),
    )


def _owner(owner: Sequence[Any], people: Mapping[int, Person]) -> Owner:
    written, state, person, done = owner
    return Owner(written=written, state=OwnerState(state), person=people.get(person), done=done)


def _due(due: Sequence[Any] | None) -> Due | None:
    if due is None:
        return None
    text, kind, start, end, read_on, *rule = due
    every = from_rrule(rule[0]) if rule else None
    return Due(text, Kind(kind), _day(start), _day(end), date.fromisoformat(read_on), every)


def _rule(due: Due) -> list[str]:
    """Nothing for what doesn't recur, so that snapshots from before there were rules still fit."""
    return [to_rrule(due.every)] if due.every else []


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written) if written else None
