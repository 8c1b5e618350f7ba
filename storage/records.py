"""What happens to tasks: every change with its line of history, and what each of them was before."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    Text,
    bindparam,
    exists,
    func,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.dates import Due, to_rrule
from domain.move import Move, moved
from domain.people import OwnerState, fold
from domain.summary import Draft
from domain.task import Change, Owner, Status, Task, What
from domain.waiting import with_wait
from storage import meeting_cards, terms, undo
from storage.change_source import BY_NOTES, ChangeSource
from storage.rows import execute_all, insert_all, update_all
from storage.tables import changes, owners, people, tasks
from storage.tasks import load_with, numbered_all

Moved = tuple[Task, tuple[Change, ...]]


@dataclass(frozen=True, slots=True)
class Recorded:
    """The tasks of some moves as they are now and what changed; the undo takes all of it back (None: nothing)."""

    moved: tuple[Moved, ...]
    undo_id: int | None


async def apply(db: AsyncConnection, moves: Sequence[tuple[int, Move]], deed: ChangeSource) -> Recorded:
    """Move tasks as they stand now and write their history; an activity that came before finds its own lines."""
    came_before = exists().where(changes.c.task_id == tasks.c.id, changes.c.source == deed.source)
    wanted = tasks.c.id.in_([number for number, _ in moves])
    beside = [came_before.label("came_before"), meeting_cards.is_stale(deed.at).label("is_stale")]
    found = await load_with(db, beside, wanted, locks=True)
    before = {task.number: task for task, _ in found}
    seen = [task.number for task, row in found if row["came_before"]]
    done = {n: (before[n], made) for n, made in (await written_by(db, seen, deed.source)).items()}
    told = []
    for number, move in moves:
        if number in before and not (number in done and done[number][1]):
            after, made = moved(before[number], move, deed.by, deed.at.date())
            done[number] = with_wait(before[number], after, deed.at.date()), made
        if number in done:
            told.append(number)
    new = {n: each for n, each in done.items() if n not in seen and each[1]}
    undo_id = await keep(db, [(before[number], after) for number, (after, _) in new.items()], deed)
    if undo_id is None and any(row["came_before"] for _, row in found):
        undo_id = await undo.id_of(db, deed.source)
    await record(db, [(number, change) for number, (_, made) in new.items() for change in made], deed)
    stale = [task.number for task, row in found if row["is_stale"] and task.number in new]
    await meeting_cards.touch(db, stale, deed.at)
    return Recorded(tuple([done[number] for number in told]), undo_id)


async def locked(db: AsyncConnection, numbers: Sequence[int], at: datetime) -> tuple[dict[int, Task], frozenset[int]]:
    """Tasks by their numbers, which nobody else changes before we did; and those whose card is out of date then."""
    stale = meeting_cards.is_stale(at).label("is_stale")
    found = await load_with(db, [stale], tasks.c.id.in_(numbers), locks=True)
    return {task.number: task for task, _ in found}, frozenset(task.number for task, row in found if row["is_stale"])


async def keep(db: AsyncConnection, moved: Sequence[tuple[Task, Task]], deed: ChangeSource) -> int | None:
    """Write how tasks stand now, and what they were: the deed can be taken back, by which undo."""
    await save(db, moved, deed.at)
    return await undo.keep(db, moved, deed)


async def save(db: AsyncConnection, moved: Sequence[tuple[Task, Task]], at: datetime) -> None:
    """Write how tasks stand now, each with what it was."""
    after = {task.number: {**standing(task), **words(task, task.owners)} for _, task in moved}
    await update_all(db, tasks, after)
    await terms.learn(db, [folded(task) for was, task in moved if was.title != task.title])
    await _save_owners(db, [task for was, task in moved if was.owners != task.owners], at)


def folded(said: Task | Draft) -> str:
    """What it says."""
    return fold(f"{said.title} {said.description} {said.topic or ''}")


def words(said: Task | Draft, named: Iterable[Owner]) -> dict[str, object]:
    """The columns it is found by."""
    return {"folded": folded(said), "owner_words": fold(" ".join(f"{each.written} {each.name}" for each in named))}


async def name_again(db: AsyncConnection, renamed: Iterable[Task]) -> None:
    """Who owns these was told since: they are found by those names."""
    await update_all(db, tasks, {task.number: words(task, task.owners) for task in renamed})


def standing(task: Task) -> dict[str, object]:
    """The columns that people can change."""
    return {
        "title": task.title,
        "status": task.status,
        "is_ongoing": task.is_ongoing,
        "snoozed_until": task.snoozed_until,
        "last_note": task.last_note,
        "waits_until": task.waits_until,
        **due_row(task.due),
    }


def due_row(due: Due | None) -> dict[str, object]:
    """The columns of a due date."""
    return {
        "due_text": due.text if due else None,
        "due_kind": due.kind if due else None,
        "due_start": due.start if due else None,
        "due_end": due.end if due else None,
        "due_read_on": due.read_on if due else None,
        "due_every": to_rrule(due.every) if due and due.every else None,
    }


async def _save_owners(db: AsyncConnection, changed: Sequence[Task], at: datetime) -> None:
    """Who is no longer an owner is released, never deleted: history speaks of them."""
    if not changed:
        return
    there = (owners.c.task_id.in_([task.number for task in changed]), owners.c.released_at.is_(None))
    await db.execute(update(owners).where(*there).values(released_at=at))
    named = ((task.number, place, owner) for task in changed for place, owner in enumerate(task.owners, 1))
    rows = [{"task_id": number, "position": place, **owner_row(owner)} for number, place, owner in named]
    await insert_all(db, owners, rows)


def owner_row(owner: Owner) -> dict[str, object]:
    """The columns of one name."""
    person_id = owner.person.id if owner.person else None
    who = {"written": owner.written, "state": owner.state, "person_id": person_id, "reason": owner.reason}
    return {**who, "done": owner.done}


async def written_by(db: AsyncConnection, numbers: Sequence[int], source: str) -> dict[int, tuple[Change, ...]]:
    """The lines that an activity wrote into each task's history."""
    if not numbers:
        return {}
    query = select(changes).where(changes.c.task_id.in_(numbers), changes.c.source == source)
    lines: dict[int, list[Change]] = {number: [] for number in numbers}
    for line in (await db.execute(query.order_by(changes.c.id))).mappings():
        lines[line["task_id"]].append(Change(What(line["what"]), line["old"], line["new"]))
    return {number: tuple(made) for number, made in lines.items()}


async def record(db: AsyncConnection, made: Iterable[tuple[int, Change]], deed: ChangeSource) -> None:
    """Write history lines, each with its task's number."""
    done = {"by_id": deed.by.id, "at": deed.at, "source": deed.source}
    lines = [{**done, "task_id": number, "what": c.what, "old": c.old, "new": c.new} for number, c in made]
    await insert_all(db, changes, lines)
    if not deed.source.startswith(BY_NOTES):
        await _note_words(
            db, [(int(str(line["task_id"])), line["old"], line["new"]) for line in lines if line["what"] == What.NOTE]
        )


async def _note_words(db: AsyncConnection, notes: Sequence[tuple[int, object, object]]) -> None:
    """A task is found by what was noted on it, until that is taken back."""
    said = [(number, fold(str(new))) for number, old, new in notes if old is None]
    unsaid = [(number, fold(str(old))) for number, old, new in notes if new is None]
    which = tasks.c.id == bindparam("of_task")
    now = tasks.c.note_words + " " + bindparam("said", type_=Text)
    await execute_all(db, update(tasks).where(which).values(note_words=now), _each(said))
    less = func.replace(tasks.c.note_words, " " + bindparam("said", type_=Text), "")
    await execute_all(db, update(tasks).where(which).values(note_words=less), _each(unsaid))
    await terms.learn(db, [text for _, text in said])


def _each(texts: Sequence[tuple[int, str]]) -> list[dict[str, object]]:
    return [{"of_task": number, "said": text} for number, text in texts]


async def touched(db: AsyncConnection, source: str) -> tuple[Moved, ...]:
    """The tasks an activity changed and how, in its order, for one that is delivered again."""
    query = select(changes).where(changes.c.source == source).order_by(changes.c.id)
    lines: dict[int, list[Change]] = {}
    for line in (await db.execute(query)).mappings():
        lines.setdefault(line["task_id"], []).append(Change(What(line["what"]), line["old"], line["new"]))
    found = {task.number: task for task in await numbered_all(db, list(lines))}
    return tuple([(found[number], tuple(made)) for number, made in lines.items() if number in found])


@dataclass(frozen=True, slots=True)
class Closed:
    """A task that somebody else closed, who (None: nobody we know), and when (aware UTC)."""

    task: Task
    by: str | None
    at: datetime


async def closed_by_others(db: AsyncConnection, since: Mapping[int, datetime]) -> dict[int, tuple[Closed, ...]]:
    """Of each person's tasks those that are closed, and that another closed after that instant; the last who did."""
    closed = [status for status in Status if status.closed]
    query = (
        select(owners.c.person_id, changes.c.task_id, changes.c.at, changes.c.by_id, people.c.name)
        .join(owners, owners.c.task_id == changes.c.task_id)
        .join(tasks, tasks.c.id == changes.c.task_id)
        .join(people, people.c.id == changes.c.by_id, isouter=True)
        .where(owners.c.person_id.in_(since), owners.c.released_at.is_(None), tasks.c.status.in_(closed))
        .where(owners.c.state != OwnerState.LEFT)
        .where(changes.c.what == What.STATUS, changes.c.new.in_(closed))
        .order_by(changes.c.id)
    )
    last = {(row.person_id, row.task_id): row for row in await db.execute(query)}
    others = [row for (reader, _), row in last.items() if row.by_id != reader and row.at > since[reader]]
    found = {task.number: task for task in await numbered_all(db, sorted({row.task_id for row in others}))}
    told: dict[int, list[Closed]] = defaultdict(list)
    for row in sorted(others, key=lambda row: int(row.task_id)):
        if row.task_id in found:
            told[row.person_id].append(Closed(found[row.task_id], row.name, row.at))
    return {reader: tuple(each) for reader, each in told.items()}
