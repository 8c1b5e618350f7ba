"""What every dialog works with."""

import asyncio
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

from dialogs.incoming import Incoming
from dialogs.ports import Messenger
from domain.cadence import Pace
from domain.glossary import glossed
from domain.people import Person
from domain.reply import LAST, Reference
from domain.space import SpaceKind
from domain.summary import Pasted, Summary, read
from domain.task import Task
from storage import Deed, Heard, Store

TURN_LEASE = timedelta(seconds=20)  # Teams gives a turn up after 15
LOOK_AGAIN_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class Desk:
    """The store, the way out to Teams, the team's pace, and the month in which its fiscal year begins.

    At most `in_flight` digests are on their way at a time. Leases run on `clock`, real time in UTC; everything else
    goes by the time that messages carry.
    """

    store: Store
    messenger: Messenger
    pace: Pace
    fiscal_start: int = 7
    lease: timedelta = timedelta(seconds=60)
    in_flight: int = 32
    clock: Callable[[], datetime] = field(default=lambda: datetime.now(UTC))
    jitter: Callable[[], float] = field(default=random.random)


async def understood(
    desk: Desk, incoming: Incoming, pasted: Pasted, *, posted: date | None = None, told: date | None = None
) -> Summary:
    """What notes say, read on the day of their posting (default: this message's) or for the day somebody told."""
    day = posted or incoming.day(desk.pace)
    team = await desk.store.settings.of_place(incoming.place)
    fiscal_start = team.fiscal_start if team else desk.fiscal_start
    people = await desk.store.people.names(incoming.place, incoming.sender) if _may_be_notes(pasted) else ()
    summary = read(pasted, day, incoming.language, told=told, fiscal_start=fiscal_start, people=people)
    return (
        glossed(summary, await desk.store.glossary.terms(incoming.place))
        if summary.tasks or summary.topics
        else summary
    )


def _may_be_notes(pasted: Pasted) -> bool:
    """More than a line: what is said in passing is read without asking who is here."""
    return bool(pasted.html) or "\n" in pasted.text.strip()


async def sender_of(desk: Desk, incoming: Incoming) -> Person:
    """Who wrote, known and reachable from now on."""
    return await desk.store.people.met(incoming.place, incoming.sender, incoming.at)


async def receive(
    desk: Desk, incoming: Incoming, said: str | None, *, is_question: bool = False
) -> tuple[Person, Incoming] | None:
    """Who wrote, and the activity under the id it first came with; what was said is kept before anything is done.

    None when it was answered before. While another turn is at work on its answer, that one is waited for. A question
    changes nothing, so only its own id tells that it is delivered again.
    """
    heard = heard_of(incoming, said, is_question=is_question)
    while True:
        now = desk.clock()
        sender, kept = await desk.store.inbound.receive(heard, incoming.sender, now, now + TURN_LEASE)
        if kept.is_answered:
            return None
        if not kept.is_taken:
            return sender, replace(incoming, id=kept.activity_id)
        await asyncio.sleep(LOOK_AGAIN_SECONDS)


def heard_of(incoming: Incoming, said: str | None = None, *, is_question: bool = False) -> Heard:
    """A delivery as it is kept."""
    twin = None if is_question else incoming.twin
    return Heard(place=incoming.place, activity_id=incoming.id, twin=twin, said=said, at=incoming.at)


def deed(incoming: Incoming, sender: Person) -> Deed:
    """Who did this, when, and by which activity; the same for a redelivery."""
    return Deed(by=sender, at=incoming.at, source=source_of(incoming, incoming.id))


def source_of(incoming: Incoming, activity_id: str) -> str:
    """What names an activity for good: its conversation's thread and its id there."""
    return f"{incoming.place.conversation_id}|{activity_id}"


def chat_of(incoming: Incoming) -> str | None:
    """Where a numbered list belongs: the conversation, None for somebody's personal chat with us."""
    place = incoming.place
    return None if place.kind is SpaceKind.PERSONAL else place.space_id


async def may_act(desk: Desk, incoming: Incoming, sender: Person, task: Task) -> bool:
    """Owners, the poster and members of the meeting's conversation may; elsewhere in public nobody."""
    meeting = task.meeting
    if incoming.place.kind is not SpaceKind.PERSONAL:
        return meeting.space_id == incoming.place.space_id
    if task.is_owned_by(sender) or meeting.poster == sender:
        return True
    return await desk.store.people.is_member(sender, meeting.space_id)


async def referred(desk: Desk, incoming: Incoming, sender: Person, reference: Reference) -> Task | None:
    """The task a number means to that person here; None when there is none they may act on."""
    if reference.is_task:
        task = await desk.store.tasks.one(reference.number)
    else:
        shown = await desk.store.lists.newest(chat_of(incoming), sender)
        task = _at(shown.items, reference.number) if shown else None
    return task if task and await may_act(desk, incoming, sender, task) else None


def _at(items: Sequence[tuple[int, Task]], position: int) -> Task | None:
    return items[-1][1] if position == LAST and items else dict(items).get(position)


def in_reach(incoming: Incoming, tasks: tuple[Task, ...]) -> tuple[Task, ...]:
    """Only this conversation's tasks in public; everything in a personal chat."""
    if incoming.place.kind is SpaceKind.PERSONAL:
        return tasks
    return tuple(task for task in tasks if task.meeting.space_id == incoming.place.space_id)


def later(moment: datetime, now: datetime) -> datetime | None:
    """A time that is still to come, else None."""
    return moment if moment > now else None
