"""Everything about every task, as plain values for other programs."""

from collections import defaultdict

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.task import Owner, Task, What
from storage import tasks
from storage.tables import changes, people
from storage.tables import tasks as task_table

Line = dict[str, str | None]


async def everything(db: AsyncConnection) -> list[dict[str, object]]:
    """One mapping a task, in the shape that `followup export --json` prints."""
    found = await tasks.load(db, tasks.in_meetings(task_table.c.id).order_by(task_table.c.id))
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
        "notes": [line["to"] for line in history if line["what"] == What.NOTE and line["from"] is None],
        "history": history,
    }


def _owner(owner: Owner) -> dict[str, object]:
    name = owner.person.name if owner.person else None
    return {"name": name, "written": owner.written, "state": owner.state.value, "done": owner.done}


def _due(task: Task) -> dict[str, str | None] | None:
    due = task.due
    if due is None:
        return None
    start, end = (day.isoformat() if day else None for day in (due.start, due.end))
    return {"text": due.text, "start": start, "end": end, "kind": due.kind.value}
