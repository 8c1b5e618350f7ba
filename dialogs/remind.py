"""One tick: everything due is claimed with a lease, sent, and settled with what became of it."""

import asyncio
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import assert_never

from dialogs.answer import Item, Listing, ListKind
from dialogs.desk import Desk
from dialogs.ports import Failed, Outcome, Refused, Sent
from domain.cadence import first_nudge, next_nudge
from domain.people import Person
from domain.task import Task
from storage import Claim, Delivered, NewListing

LEASE = timedelta(seconds=60)
AT_ONCE = 8


@dataclass(frozen=True, slots=True)
class Skipped:
    """Somebody due who got nothing this time, and why."""

    reason: str


@dataclass(frozen=True, slots=True)
class Tally:
    """What a tick did; `reasons` counts why people were skipped or refused."""

    sent: int = 0
    skipped: int = 0
    refused: int = 0
    reasons: dict[str, int] = field(default_factory=dict)


async def tick(
    desk: Desk, at: datetime, *, now: datetime, lease: timedelta = LEASE, meeting_id: int | None = None
) -> Tally:
    """Send what is due `at` that instant; leases run on `now`. One meeting's people are asked at any hour."""
    day = desk.pace.day(at)
    people = await desk.store.due(at, day, meeting_id)
    if meeting_id is None and not desk.pace.is_open(at):
        return _tally(Skipped("outside office hours") for _ in people)
    gate = asyncio.Semaphore(AT_ONCE)

    async def nudged(person: Person) -> Outcome | Skipped:
        async with gate:
            return await _nudge(desk, person, at, now=now, lease=lease)

    return _tally(await asyncio.gather(*map(nudged, people)))


async def _nudge(desk: Desk, person: Person, at: datetime, *, now: datetime, lease: timedelta) -> Outcome | Skipped:
    claim = await desk.store.claim(person, desk.pace.day(at), now, now + lease)
    if claim is None:
        return Skipped("one message a day")
    tasks = _awake(await desk.store.open_for(person), claim.day)
    digest = await _digest(desk, claim, tasks, now)
    outcome = await desk.messenger.send(await desk.store.address(person), digest)
    await _settle(desk, claim, digest, outcome, at=at, now=now)
    return outcome


def _awake(tasks: Iterable[Task], day: date) -> tuple[Task, ...]:
    return tuple(task for task in tasks if task.snoozed_until is None or task.snoozed_until <= day)


async def _digest(desk: Desk, claim: Claim, tasks: tuple[Task, ...], now: datetime) -> Listing:
    new = NewListing(space_id=None, reader=claim.person, kind=ListKind.DIGEST, tasks=tasks, made_at=now)
    return Listing(
        id=await desk.store.add_listing(new),
        kind=ListKind.DIGEST,
        reader=claim.person,
        items=tuple(Item(position, task) for position, task in enumerate(tasks, 1)),
        today=claim.day,
    )


async def _settle(desk: Desk, claim: Claim, digest: Listing, outcome: Outcome, *, at: datetime, now: datetime) -> None:
    match outcome:
        case Sent(conversation_id, activity_id):
            delivered = Delivered(
                listing_id=digest.id,
                conversation_id=conversation_id,
                activity_id=activity_id,
                numbers=[item.task.number for item in digest.items],
                again_at=next_nudge(at, desk.pace),
            )
            await desk.store.settle_sent(claim, delivered, now)
        case Refused(reason):
            await desk.store.settle_refused(claim, reason, now, first_nudge(at, desk.pace))
        case Failed(reason):
            await desk.store.settle_failed(claim, reason, now)
        case _:
            assert_never(outcome)


def _tally(outcomes: Iterable[Outcome | Skipped]) -> Tally:
    kinds: Counter[str] = Counter()
    reasons: Counter[str] = Counter()
    for outcome in outcomes:
        match outcome:
            case Sent():
                kinds["sent"] += 1
            case Refused(reason):
                kinds["refused"] += 1
                reasons[reason] += 1
            case Failed(reason) | Skipped(reason):
                kinds["skipped"] += 1
                reasons[reason] += 1
    return Tally(kinds["sent"], kinds["skipped"], kinds["refused"], dict(reasons))
