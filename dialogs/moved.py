"""[Move date]: the day a task is due on is picked."""

from dataclasses import replace

from dialogs.answer import Answer, Form, FormKind, Notice
from dialogs.listing import as_it_stands
from dialogs.recording import recorded
from dialogs.rights import refused_task
from dialogs.turn import Turn
from domain.button import day_of
from domain.dates import Due, Kind
from domain.move import SetDue
from domain.rights import Act
from domain.task import Task
from storage import StoredListing


async def move_day(turn: Turn, shown: StoredListing, task: Task, picked: str) -> Answer:
    """It is due on the day that was picked; until then the list asks which."""
    if no := await refused_task(turn, Act.CHANGE, task):
        return no
    day = day_of(picked)
    if task.status.closed:
        return replace(await as_it_stands(turn, shown.id), notice=Notice(task))
    if day is None:
        return replace(await as_it_stands(turn, shown.id), form=Form(FormKind.DAY, task))
    due = Due(day.isoformat(), Kind.DEADLINE, None, day, turn.today)
    saved = await recorded(turn, [(task.number, SetDue(due))])
    after = await as_it_stands(turn, shown.id)
    return replace(after, notice=saved.notices[0] if saved.notices else Notice(task), undo_id=saved.undo_id)
