"""What is open, late, due, blocked or done: how many, and the first of them; and who owes an answer."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta

from dialogs.answer import Answer, Counts, Glance, NoWord
from dialogs.rights import open_for, refused_here
from dialogs.subject import items
from dialogs.turn import Turn
from domain.command import Ask, Subject, Topic
from domain.rights import Act
from domain.task import Task
from domain.urgency import blocked, due_by, late, most_urgent, tally

MOST_URGENT = 3
MOST_LISTED = 5


async def glance(turn: Turn, asked: Ask) -> Answer:
    """In their own chat of what is open with the sender, elsewhere of the conversation."""
    if no := await refused_here(turn, Act.SEE):
        return no
    tasks, is_of_all = await _scope(turn, asked.topic)
    found = _of_topic(turn, asked.topic, asked.about, tasks)
    most = MOST_URGENT if asked.topic is Topic.OPEN else MOST_LISTED
    told = Glance(
        topic=asked.topic,
        items=await items(turn, found[:most]),
        count=len(found),
        today=turn.today,
        is_of_all=is_of_all,
        until=asked.about.until,
    )
    return told if found or is_of_all else await _beside(turn, told, len(tasks))


async def _beside(turn: Turn, told: Glance, count: int) -> Glance:
    """Nothing of theirs is late, or due then: what is late with others, or else how many are open all the same."""
    others = late(await turn.store.open_here(turn.place, turn.sender), turn.today) if told.topic is Topic.LATE else ()
    return replace(told, late_elsewhere=len(others), open=0 if others else count)


async def done_then(turn: Turn, about: Subject) -> Answer:
    """What was done in a stretch of days that has begun."""
    if no := await refused_here(turn, Act.SEE):
        return no
    last = about.until or turn.today
    first = about.since or last
    days = (datetime.combine(day, time(), turn.desk.pace.zone) for day in (first, last + timedelta(days=1)))
    found = await turn.store.done_here(turn.place, turn.sender, *days)
    return Glance(
        topic=Topic.CLOSED,
        items=await items(turn, found[:MOST_LISTED]),
        count=len(found),
        today=turn.today,
        is_of_all=not turn.is_personal,
        until=last,
        since=first,
    )


async def counts(turn: Turn) -> Answer:
    """How much that is."""
    if no := await refused_here(turn, Act.SEE):
        return no
    tasks, is_of_all = await _scope(turn, Topic.COUNT)
    return Counts(tally(tasks, turn.today), is_of_all)


async def no_word(turn: Turn) -> Answer:
    """Who was asked and has not answered, in the notes that the sender leads; elsewhere in the conversation's."""
    if no := await refused_here(turn, Act.SEE):
        return no
    return NoWord(await turn.store.without_answer(turn.place, turn.sender))


async def _scope(turn: Turn, topic: Topic) -> tuple[Sequence[Task], bool]:
    """The tasks in question, and whether they are everybody's: what waits may wait on the sender, whosever it is."""
    is_own = topic is Topic.OPEN or (turn.is_personal and topic is not Topic.BLOCKED)
    own = await open_for(turn, Act.SEE) if is_own else ()
    if own or (is_own and turn.is_personal):
        return own, False
    return await turn.store.open_here(turn.place, turn.sender), True


def _of_topic(turn: Turn, topic: Topic, about: Subject, tasks: Sequence[Task]) -> tuple[Task, ...]:
    match topic:
        case Topic.LATE:
            return late(tasks, turn.today)
        case Topic.DUE if about.until:
            return due_by(tasks, about.since, about.until, turn.today)
        case Topic.BLOCKED:
            return blocked(tasks)
        case _:
            return most_urgent(tasks, turn.today)
