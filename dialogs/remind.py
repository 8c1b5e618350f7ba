"""One tick: everything due is claimed with a lease, sent, and settled with what became of it."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import assert_never

from dialogs.answer import Item, Listing, ListKind
from dialogs.desk import Desk
from dialogs.ports import Failed, Outcome, Refused, Sent, Unsure
from domain.cadence import first_nudge, next_nudge
from domain.numbering import led_first, numbered
from domain.people import Person
from domain.retry import next_try
from domain.task import Task
from storage import Claim, Delivered, NewListing


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
    desk: Desk, at: datetime, *, meeting_id: int | None = None, stopping: asyncio.Event | None = None
) -> Tally:
    """Send what is due `at` that instant. One meeting's people are asked at any hour.

    Once `stopping` is set nobody more is claimed; what is in flight arrives.
    """
    people = await _due(desk, at, meeting_id)
    if meeting_id is None and not desk.pace.is_open(at):
        return _tally(Skipped("outside office hours") for _ in people)
    waiting, outcomes = iter(people), list[Outcome | Skipped]()

    async def work() -> None:
        for person in waiting:
            if stopping and stopping.is_set():
                return
            outcomes.append(await _nudge(desk, person, at))

    await _all(work() for _ in range(desk.in_flight))
    return _tally(outcomes)


async def _all(work: Iterable[Awaitable[None]]) -> None:
    """Wait for everyone, also where one fails: what the others have in flight arrives. Raises what the first raised."""
    for fault in await asyncio.gather(*work, return_exceptions=True):
        if isinstance(fault, BaseException):
            raise fault


async def _due(desk: Desk, at: datetime, meeting_id: int | None) -> tuple[Person, ...]:
    """Everyone to be written to, each once: what was begun and didn't arrive comes last, fewest tries first."""
    day = desk.pace.day(at)
    due = await desk.store.digests.due(at, day, meeting_id)
    begun = await desk.store.digests.left_over(day, desk.clock())
    again = set(begun)
    return (*(person for person in due if person not in again), *(begun if meeting_id is None else again & set(due)))


async def _nudge(desk: Desk, person: Person, at: datetime) -> Outcome | Skipped:
    now = desk.clock()
    claim = await desk.store.digests.claim(person, desk.pace.day(at), now, now + desk.lease)
    if claim is None:
        return Skipped("one message a day")
    tasks = _awake(await desk.store.tasks.open_for(person), claim.day)
    digest = await _digest(desk, claim, tasks)
    outcome = await desk.messenger.send(await desk.store.people.address(person), digest)
    await _settle(desk, _Sending(claim, tasks, digest), outcome, at)
    return outcome


@dataclass(frozen=True, slots=True)
class _Sending:
    """A digest in flight: `tasks` are all that is open, `digest` what of it is shown."""

    claim: Claim
    tasks: tuple[Task, ...]
    digest: Listing


def _awake(tasks: Iterable[Task], day: date) -> tuple[Task, ...]:
    return tuple(task for task in tasks if task.snoozed_until is None or task.snoozed_until <= day)


async def _digest(desk: Desk, claim: Claim, tasks: tuple[Task, ...]) -> Listing:
    items = numbered(led_first(tasks, claim.person))
    new = NewListing(space_id=None, reader=claim.person, kind=ListKind.DIGEST, items=items, made_at=desk.clock())
    return Listing(
        id=await desk.store.lists.add(new),
        kind=ListKind.DIGEST,
        reader=claim.person,
        items=tuple(Item(position, task) for position, task in items),
        beyond=len(tasks) - len(items),
        today=claim.day,
        is_first=claim.is_first,
    )


async def _settle(desk: Desk, sending: _Sending, outcome: Outcome, at: datetime) -> None:
    claim, now = sending.claim, desk.clock()
    match outcome:
        case Sent(conversation_id, activity_id):
            delivered = Delivered(
                listing_id=sending.digest.id,
                conversation_id=conversation_id,
                activity_id=activity_id,
                numbers=[task.number for task in sending.tasks],
                again_at=next_nudge(at, desk.pace),
            )
            await desk.store.digests.settle_sent(claim, delivered, now)
        case Refused(reason):
            await desk.store.digests.settle_refused(claim, reason, now, first_nudge(at, desk.pace))
        case Unsure(reason):
            await desk.store.digests.settle_unsure(claim, reason, now, first_nudge(at, desk.pace))
        case Failed(reason, told):
            again = next_try(claim.tries, claim.first_at, now, told, desk.jitter())
            await desk.store.digests.settle_failed(claim, reason, now, again)
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
            case Failed(reason) | Unsure(reason) | Skipped(reason):
                kinds["skipped"] += 1
                reasons[reason] += 1
    return Tally(kinds["sent"], kinds["skipped"], kinds["refused"], dict(reasons))
