"""What was said or decided about a subject: in meetings, and in answers since."""

from collections.abc import Iterable, Iterator, Sequence

from dialogs.answer import Answer, NotFound, Remark, Remarks
from dialogs.rights import refused_here
from dialogs.subject import about_one, words_of
from dialogs.turn import Turn
from domain.command import Ask
from domain.filters import Wanted
from domain.people import fold
from domain.report import Mention
from domain.rights import Act
from domain.task import Task
from storage import Found, Remembered

MOST_REMARKS = 3


async def remarks(turn: Turn, asked: Ask) -> Answer:
    """The newest of it; where there is less, what is to be done about it."""
    if no := await refused_here(turn, Act.SEE):
        return no
    about = asked.about
    if not about.words and not about.references:
        return await _last(turn)
    subject = words_of(about)
    found = await turn.store.about(turn.place, turn.sender, Wanted(fold(subject))) if subject else Found()
    tasks, mentions = found.tasks, found.mentions
    if not tasks and not mentions:
        task = await about_one(turn, asked)
        if not isinstance(task, Task):
            return task
        subject, tasks = subject or task.title, (task,)
        mentions = (await turn.store.about(turn.place, turn.sender, Wanted(fold(task.title)))).mentions
    said = _newest([*_in_meetings(mentions), *await _since(turn, tasks)])
    told = (*said, *map(_to_do, tasks))[:MOST_REMARKS]
    return Remarks(subject, told) if told else NotFound(subject)


async def _last(turn: Turn) -> Answer:
    """The newest of everything, in what people noted too."""
    tasks = await turn.store.open_here(turn.place, turn.sender)
    mentions = await turn.store.last_said(turn.place, turn.sender)
    found = _newest([*_in_meetings(mentions), *await _since(turn, tasks)])[:MOST_REMARKS]
    return Remarks("", found) if found else NotFound()


def _newest(found: Iterable[Remark]) -> tuple[Remark, ...]:
    return tuple(sorted(found, key=lambda each: each.day, reverse=True))


def _in_meetings(mentions: Sequence[Mention]) -> Iterator[Remark]:
    for mention in mentions:
        meeting, topic = mention.meeting, mention.topic
        if topic.summary:
            yield Remark(topic.title, topic.summary, meeting, meeting.held_on)
        for point in topic.points:
            yield Remark(point.title, point.text, meeting, meeting.held_on)


async def _since(turn: Turn, tasks: Sequence[Task]) -> list[Remark]:
    """What people noted on these tasks."""
    by_number = {task.number: task for task in tasks}
    notes = await turn.store.tasks.notes_on(list(by_number), MOST_REMARKS)
    return [_noted(by_number[note.number], note, turn) for note in notes]


def _noted(task: Task, note: Remembered, turn: Turn) -> Remark:
    return Remark(task.title or task.description, note.text, task.meeting, turn.desk.pace.day(note.at), note.by)


def _to_do(task: Task) -> Remark:
    return Remark(task.title, task.description, task.meeting, task.meeting.held_on)
