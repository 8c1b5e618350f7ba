"""Everything about every task, as plain values for other programs."""

from collections import defaultdict

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.task import Owner, Task, What
from storage import tasks
from storage.tables import changes, people

Line = dict[str, str | None]


async def everything(db: AsyncConnection) -> list[dict[str, object]]:
    """One mapping a task, in the shape that `followup export --json` prints."""
    found = await tasks.load(db)
    history = await _history(db)
    return [_exported(task, history[task.number]) for task in found]


async def _history(db: AsyncConnection) -> dict[int, list[Line]]:
    query = (
        select(changes, people.c.name.label("by"))
        .join(people, people.c.id == changes.c.by_id, isouter=True)
        .order_by(changes.c.id)
    )
    lines: dict[int, list[Line]] = defaultdict(list)
    for row in (await db.execute(query)).mappings():
        who_and_what = {"at": row["at"].isoformat(), "by": row["by"], "what": row["what"]}
        lines[row["task_id"]].append({**who_and_what, "from": row["old"], "to": row["new"]})
    return lines


def _exported(task: Task, history: list[Line]) -> dict[str, object]:
    return {
        "number": task.number,
        "title": task.title,
        "description": task.description,
        "meeting": task.meeting.title,
        "held_on": task.meeting.held_on.isoformat(),
        "space": task.meeting.space_id,
        "owners": [_owner(owner) for owner in task.owners],
        "status": task.status.value,
        "due": _due(task),
        "snoozed_until": task.snoozed_until.isoformat() if task.snoozed_until else None,
        "notes": _notes(history),
        "history": history,
    }


def _notes(history: list[Line]) -> list[str | None]:
    """What was said and not taken back; a line from one text to another is a new name."""
    notes: list[str | None] = []
    for line in history:
        match line:
            case {"what": What.NOTE, "from": None, "to": said}:
                notes.append(said)
            case {"what": What.NOTE, "from": said, "to": None} if said in notes:
                notes.remove(said)
    return notes


def _owner(owner: Owner) -> dict[str, object]:
    name = owner.person.name if owner.person else None
    return {"name": name, "written": owner.written, "state": owner.state.value, "done": owner.done}


def _due(task: Task) -> dict[str, str | None] | None:
    due = task.due
    if due is None:
        return None
    start, end = (day.isoformat() if day else None for day in (due.start, due.end))
    return {"text": due.text, "start": start, "end": end, "kind": due.kind.value}
