"""Tasks with their owners, and every change with its line of history."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    RowMapping,
    Select,
    Text,
    and_,
    bindparam,
    exists,
    func,
    select,
    union_all,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.dates import Due, Kind, from_rrule, to_rrule
from domain.move import Move, moved
from domain.people import OwnerState, Person, Reason, fold
from domain.summary import Draft, HeldOnSource
from domain.task import Change, Meeting, Owner, Status, Task, What
from domain.waiting import with_wait
from storage import assignments, terms, undo
from storage.change_source import BY_NOTES, ChangeSource
from storage.choices import key_of_team
from storage.people import PERSON, person_of
from storage.rows import Query, execute_all, insert_all, update_all
from storage.tables import changes, glossary, meetings, memberships, owners, people, spaces, tasks

Moved = tuple[Task, tuple[Change, ...]]
Ordered = ColumnElement[Any]
OPEN = tuple(s.value for s in Status if not s.closed)
poster = people.alias("poster")
LEAD: ColumnElement[int] = func.coalesce(meetings.c.lead_id, meetings.c.poster_id)
"""Who leads a meeting's follow-up: its poster, until somebody takes it over."""
IS_LED = exists().where(memberships.c.space_id == spaces.c.id, memberships.c.person_id == LEAD)
"""Whether that person is still there."""

MEETING = (
    meetings.c.id.label("of_id"),
    meetings.c.title.label("of_title"),
    meetings.c.held_on.label("of_held_on"),
    meetings.c.held_on_source.label("of_held_on_source"),
    meetings.c.language.label("of_language"),
    IS_LED.label("of_is_led"),
    spaces.c.conversation_id.label("of_space"),
    *(poster.c[column.name].label(f"of_poster_{column.name}") for column in PERSON),
    exists().where(glossary.c.team_key == key_of_team).label("of_terms"),
)


def in_meetings(*columns: ColumnElement[Any]) -> Query:
    """A query over tasks joined with their meeting, space and poster; discarded meetings are never seen."""
    return (
        select(*columns)
        .select_from(tasks)
        .join(meetings, meetings.c.id == tasks.c.meeting_id)
        .join(spaces, spaces.c.id == meetings.c.space_id)
        .join(poster, poster.c.id == LEAD)
        .where(meetings.c.discarded_at.is_(None))
    )


def meeting_of(row: RowMapping) -> Meeting:
    """A Meeting from a row that holds MEETING's columns."""
    return Meeting(
        id=row["of_id"],
        title=row["of_title"],
        held_on=row["of_held_on"],
        held_on_source=HeldOnSource(row["of_held_on_source"]),
        language=row["of_language"],
        space_id=row["of_space"],
        poster=person_of(row, "of_poster_"),
        has_terms=bool(row["of_terms"]),
        is_led=bool(row["of_is_led"]),
    )


WHO = people.alias("who")
OWNED = (
    *(owners.c[name].label(f"by_{name}") for name in ("id", "written", "state", "done", "reason")),
    *(WHO.c[column.name].label(f"by_who_{column.name}") for column in PERSON),
)


async def load(
    db: AsyncConnection, *where: ColumnElement[bool], order: Sequence[Ordered] = (tasks.c.id,), limit: int | None = None
) -> tuple[Task, ...]:
    """Tasks of meetings that weren't discarded, with their owners: one statement, however many."""
    return tuple([task for task, _ in await load_with(db, (), *where, order=order, limit=limit)])


async def load_with(
    db: AsyncConnection,
    beside: Sequence[ColumnElement[Any]],
    *where: ColumnElement[bool],
    order: Sequence[Ordered] = (tasks.c.id,),
    limit: int | None = None,
    skip: int = 0,
    locks: bool = False,
) -> list[tuple[Task, RowMapping]]:
    """The same, each with a row that holds more of it; a lock keeps others from changing them before we did.

    SQLite leaves the lock out: it has one writer at a time. Locks are taken in one order, the tasks' own.
    """
    query = (
        in_meetings(*tasks.c, *MEETING, *OWNED, *beside)
        .join(owners, and_(owners.c.task_id == tasks.c.id, owners.c.released_at.is_(None)), isouter=True)
        .join(WHO, WHO.c.id == owners.c.person_id, isouter=True)
        .order_by(*order, tasks.c.id, owners.c.position)
    )
    if limit is None:
        query = query.where(*where)
    else:  # of tasks, not of their owners
        query = query.where(
            tasks.c.id.in_(in_meetings(tasks.c.id).where(*where).order_by(*order).limit(limit).offset(skip))
        )
    rows = (await db.execute(query.with_for_update(of=tasks) if locks else query)).mappings()
    found: dict[int, list[RowMapping]] = {}
    for row in rows:
        found.setdefault(row["id"], []).append(row)
    return [(_task(each), each[0]) for each in found.values()]


async def numbered(db: AsyncConnection, number: int) -> Task | None:
    """One task by its number; None when there is none to be seen."""
    found = await load(db, tasks.c.id == number)
    return found[0] if found else None


async def numbered_all(db: AsyncConnection, numbers: Sequence[int]) -> tuple[Task, ...]:
    """Tasks by their numbers, as far as they are to be seen."""
    return await load(db, tasks.c.id.in_(numbers)) if numbers else ()


async def locked(db: AsyncConnection, numbers: Iterable[int]) -> dict[int, Task]:
    """Tasks by their numbers; nobody else changes them before we did."""
    found = await load_with(db, (), tasks.c.id.in_(list(numbers)), locks=True)
    return {task.number: task for task, _ in found}


@dataclass(frozen=True, slots=True)
class Recorded:
    """The tasks of some moves as they are now and what changed; the undo takes all of it back (None: nothing)."""

    moved: tuple[Moved, ...]
    undo_id: int | None


async def apply(db: AsyncConnection, moves: Sequence[tuple[int, Move]], deed: ChangeSource) -> Recorded:
    """Move tasks as they stand now and write their history; an activity that came before finds its own lines."""
    came_before = exists().where(changes.c.task_id == tasks.c.id, changes.c.source == deed.source)
    wanted = tasks.c.id.in_([number for number, _ in moves])
    found = await load_with(db, [came_before.label("came_before")], wanted, locks=True)
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
    return Recorded(tuple([done[number] for number in told]), undo_id)


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


DUE_FIRST = (tasks.c.due_end.is_(None), tasks.c.due_end, tasks.c.id)


def is_open_for(person: Person) -> ColumnElement[bool]:
    """That a task is open with somebody."""
    is_theirs = tasks.c.id.in_(union_all(*theirs(person)))
    return and_(is_theirs, tasks.c.status.in_(OPEN), meetings.c.is_held.is_(False))


def theirs(person: Person) -> tuple[Select[tuple[int]], ...]:
    """The tasks that somebody is asked about, and those they own and haven't done their part of."""
    owned = select(owners.c.task_id).where(
        owners.c.person_id == person.id, owners.c.released_at.is_(None), owners.c.done.is_(False)
    )
    return assignments.of(person.id), owned


async def open_for(db: AsyncConnection, person: Person) -> tuple[Task, ...]:
    """What is open with somebody: by due day, then by number."""
    return await load(db, is_open_for(person), order=DUE_FIRST)


async def owned_by(db: AsyncConnection, person: Person) -> tuple[Task, ...]:
    """Somebody's own tasks, whoever is asked about them."""
    theirs = select(owners.c.task_id).where(owners.c.person_id == person.id, owners.c.released_at.is_(None))
    return await load(db, tasks.c.id.in_(theirs))


async def of_meeting(db: AsyncConnection, meeting_id: int) -> tuple[Task, ...]:
    """A meeting's tasks as its notes order them."""
    return await load(db, meetings.c.id == meeting_id, order=(tasks.c.position,))


def _owner(row: RowMapping) -> Owner:
    person = person_of(row, "by_who_") if row["by_who_id"] is not None else None
    reason = Reason(row["by_reason"]) if row["by_reason"] else None
    state = OwnerState(row["by_state"])
    return Owner(written=row["by_written"], state=state, person=person, done=row["by_done"], reason=reason)


def _task(rows: Sequence[RowMapping]) -> Task:
    row = rows[0]
    return Task(
        number=row["id"],
        title=row["title"],
        description=row["description"],
        meeting=meeting_of(row),
        owners=tuple([_owner(each) for each in rows if each["by_id"] is not None]),
        topic=row["topic"],
        status=Status(row["status"]),
        due=_due(row),
        snoozed_until=row["snoozed_until"],
        last_note=row["last_note"],
        waits_until=row["waits_until"],
        is_ongoing=row["is_ongoing"],
    )


def _due(row: RowMapping) -> Due | None:
    if row["due_text"] is None:
        return None
    every = from_rrule(row["due_every"]) if row["due_every"] else None
    kind = Kind(row["due_kind"])
    return Due(row["due_text"], kind, row["due_start"], row["due_end"], row["due_read_on"], every)
