"""Reminders that people ask for: promised with day and hour, and sent then whatever else they got that day."""

import asyncio
from collections import deque
from datetime import date, datetime
from typing import assert_never

from dialogs.answer import Answer, Item, Listing, ListKind, NoSuch, Reminded, Unchanged
from dialogs.desk import Desk
from dialogs.listing import with_people
from dialogs.ports import Failed, Outcome, Refused, RefusedFor, Sent, Unsure
from dialogs.team import pace_of
from dialogs.together import together
from dialogs.turn import Turn
from domain.cadence import later_of, opening_on
from domain.dates import Kind
from domain.people import Person
from domain.reply import Remind
from domain.retry import next_try
from domain.task import Task
from storage import Delivered, DueReminder, When


async def remind_as(turn: Turn, asked: Remind, tasks: tuple[Task, ...]) -> Answer:
    """Remind the sender then; on a day without an hour as its office opens, without any day later."""
    pace = await pace_of(turn.desk, turn.sender)
    match asked:
        case Remind(at=datetime() as at):
            return await remind(turn, at, tasks)
        case Remind(on=date() as on):
            day_off = None if pace.is_working(on) else on
            return await remind(turn, opening_on(on, turn.at, pace), tasks, day_off=day_off)
        case _:
            return await remind(turn, later_of(turn.at, pace), tasks)


async def remind(turn: Turn, at: datetime, tasks: tuple[Task, ...], *, day_off: date | None = None) -> Answer:
    """Remind the sender of these then; of none: of what is open with them. Nothing is promised that can't be sent."""
    if not turn.sender.reachable:
        return Unchanged(NoSuch.NO_REMINDER)
    pace = await pace_of(turn.desk, turn.sender)
    kept = await turn.store.reminders.add(at, tasks, turn.deed)
    local = kept.astimezone(pace.zone)
    return Reminded(
        at=local,
        tasks=tasks,
        today=pace.day(turn.at),
        beyond_due=tuple(task for task in tasks if _is_due_before(task, local.date())),
        day_off=day_off,
    )


def _is_due_before(task: Task, day: date) -> bool:
    """What comes back has no last day."""
    due = task.due
    return due is not None and due.kind is not Kind.RECURRING and due.end is not None and due.end < day


async def send_due(desk: Desk, at: datetime, stopping: asyncio.Event | None = None) -> list[Outcome]:
    """Remind everybody whose time has come `at` that instant, each in one message; what became of them."""
    waiting, outcomes = deque(await desk.store.reminders.due(at, desk.clock())), list[Outcome]()

    async def work() -> None:
        while waiting and not (stopping and stopping.is_set()):
            outcomes.extend(await _send(desk, waiting.popleft(), at))

    await together(work() for _ in range(min(desk.in_flight, len(waiting))))
    return outcomes


async def _send(desk: Desk, person: Person, at: datetime) -> tuple[Outcome, ...]:
    """Nothing where nothing of it is open any more."""
    claimed = await desk.store.reminders.claim(person, when(desk, at))
    if claimed is None:
        return ()
    outcome = await desk.messenger.send(claimed.address, await _card(desk, claimed))
    await _settle(desk, claimed, outcome)
    return (outcome,)


def when(desk: Desk, at: datetime) -> When:
    """That instant, and a lease from now on."""
    now = desk.clock()
    return When(at=at, now=now, lease_until=now + desk.lease, pace=desk.pace)


async def _card(desk: Desk, claimed: DueReminder) -> Listing:
    pace = await pace_of(desk, claimed.person)
    listing = Listing(
        id=claimed.listing_id,
        kind=ListKind.REMINDER,
        reader=claimed.person,
        items=tuple(Item(number, task) for number, task in claimed.items),
        today=pace.day(claimed.at),
        beyond=claimed.beyond,
    )
    return await with_people(desk, listing)


async def _settle(desk: Desk, claimed: DueReminder, outcome: Outcome) -> None:
    now, reminders = desk.clock(), desk.store.reminders
    match outcome:
        case Sent(conversation_id, activity_id):
            await reminders.settle_sent(claimed, Delivered(claimed.listing_id, conversation_id, activity_id), now)
        case Refused(reason, because):
            refused_for = None if because is RefusedFor.MESSAGE else because
            await reminders.settle_refused(claimed, reason, now, refused_for)
        case Unsure(reason):
            await reminders.settle_unsure(claimed, reason, now)
        case Failed(reason, told):
            again = next_try(claimed.tries, claimed.first_at, now, told, desk.jitter())
            await reminders.settle_failed(claimed, reason, now, again)
        case _:
            assert_never(outcome)
