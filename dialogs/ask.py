"""What people ask, answered from the store in a line or a few; nothing is changed."""

from datetime import date
from typing import assert_never

from dialogs.add import RULE as ADDED
from dialogs.answer import Answer, Details, NotFound, Source, WhenDue, WhoHas, WhoSees, WhoWeAre, WhyMe
from dialogs.decisions import decisions
from dialogs.glance import MOST_LISTED, counts, done_then, glance, no_word
from dialogs.remarks import remarks
from dialogs.subject import about_one, item, items, of_anybody, words_of
from dialogs.turn import Turn
from domain.command import Ask, Topic
from domain.people import Person
from domain.task import Task


async def ask(turn: Turn, asked: Ask) -> Answer:
    """The answer, as far as the sender may see it from here."""
    match asked.topic:
        case Topic.WHAT | Topic.SOURCE | Topic.WHY_ME | Topic.WHEN:
            task = await about_one(turn, asked)
            return await _of_one(turn, asked.topic, task) if isinstance(task, Task) else task
        case Topic.SAID:
            return await remarks(turn, asked)
        case Topic.DECIDED:
            return await decisions(turn, asked)
        case Topic.WHO_HAS:
            return await _who_has(turn, asked)
        case Topic.OPEN | Topic.LATE | Topic.DUE | Topic.BLOCKED:
            return await glance(turn, asked)
        case Topic.CLOSED:
            return await done_then(turn, asked.about)
        case Topic.COUNT | Topic.SILENT:
            return await (counts if asked.topic is Topic.COUNT else no_word)(turn)
        case Topic.SEES:
            return WhoSees(is_shared=not turn.is_personal)
        case Topic.SELF:
            return WhoWeAre()
        case _:
            assert_never(asked.topic)


async def _of_one(turn: Turn, topic: Topic, task: Task) -> Answer:
    told = await item(turn, task)
    if topic is Topic.WHEN:
        return WhenDue(told, turn.today)
    if topic is Topic.WHY_ME:
        return WhyMe(told, turn.sender, await _given(turn, task))
    origin = await turn.store.tasks.origin(task.number)
    if origin is None:
        return NotFound(told.label)
    if topic is Topic.SOURCE:
        return Source(told, origin.lines, origin.posted_by, is_added=origin.rule == ADDED)
    return Details(told, origin.lines, origin.posted_by, turn.today)


async def _given(turn: Turn, task: Task) -> tuple[Person, date] | None:
    """Who made it the sender's, where the notes didn't."""
    mine = next((owner for owner in task.owners if owner.person == turn.sender), None)
    if mine is None or mine.reason:
        return None
    if given := await turn.store.tasks.given(task.number, turn.sender):
        return given.by, turn.desk.pace.day(given.at)
    origin = await turn.store.tasks.origin(task.number)
    return (origin.posted_by, turn.desk.pace.day(origin.posted_at)) if origin and origin.rule == ADDED else None


async def _who_has(turn: Turn, asked: Ask) -> Answer:
    words = words_of(asked.about)
    tasks = await of_anybody(turn, words) if words else ()
    if not tasks:
        task = await about_one(turn, asked)
        if not isinstance(task, Task):
            return task
        tasks = (task,)
    return WhoHas(await items(turn, tasks[:MOST_LISTED]), max(len(tasks) - MOST_LISTED, 0))
