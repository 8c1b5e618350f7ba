"""A meeting's tasks as text, to be copied."""

from bot.cards import kit, lines
from bot.cards.shown import Shown
from bot.cards.when import due_day
from bot.words import Words
from dialogs.answer import Exported
from domain.task import Status, Task

MOST_BYTES = 25_000


def exported_text(answer: Exported, say: Words) -> Shown:
    """Two lines a task; as many as a message takes, the rest counted."""
    title = lines.meeting(answer.meeting, say)
    written = [_task(task, answer, say) for task in answer.tasks]
    while len("\n\n".join(written).encode()) > MOST_BYTES:
        written.pop()
    beyond = len(answer.tasks) - len(written)
    parts = [title, *written, *([say("more", count=beyond)] if beyond else [])]
    return Shown(title, text="\n\n".join(parts), is_message=True)


def _task(task: Task, answer: Exported, say: Words) -> str:
    owners = say.row([owner.told for owner in task.owners]) or say("task.nobody")
    day = [due_day(task.due, answer.today, say)] if task.due else []
    standing = [] if task.status is Status.OPEN else [say(f"status.{task.status}")]
    small = lines.GAP.join([owners, *day, *standing])
    return f"#{task.number}  {kit.cut(lines.title_of(task), kit.LONGEST)}\n{small}"
