"""One tick: everything due is claimed with a lease, sent, and settled with what became of it."""

import asyncio
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import assert_never

from dialogs.answer import Item, Listing, ListKind
from dialogs.desk import Desk
from dialogs.listing import with_people
from dialogs.ports import Failed, Outcome, Refused, RefusedFor, Sent, Unsure
from dialogs.posts import post_all
from dialogs.reminders import send_due, when
from dialogs.rosters import refresh_old
from dialogs.together import in_turn, together
from domain.people import Person
from domain.retry import next_try
from storage import Claim, Delivered, Look

AT_ONCE = 50  # people whose facts are read together


@dataclass(frozen=True, slots=True)
class Tally:
    """What a tick did; `reasons` counts why messages did not arrive: for now, or refused for good."""

    sent: int = 0
    skipped: int = 0
    refused: int = 0
    reasons: dict[str, int] = field(default_factory=dict)


async def tick(
    desk: Desk, at: datetime, *, meeting_id: int | None = None, stopping: asyncio.Event | None = None
) -> Tally:
    """Send what is due `at` that instant: what people asked for, then digests. One meeting's are asked at any hour.

    Once `stopping` is set nobody more is claimed; what is in flight arrives.
    """
    looks, outcomes = _Looks(desk, at, meeting_id), list[Outcome]()

    async def reminders() -> None:
        outcomes.extend(await send_due(desk, at, stopping))

    async def digests() -> None:
        await together(work() for _ in range(desk.in_flight))

    async def work() -> None:
        while not (stopping and stopping.is_set()) and (seen := await looks.next()):
            outcomes.extend(await _nudge(desk, seen, at))

    if meeting_id is not None:
        await digests()
        return _tally(outcomes)
    await refresh_old(desk, at)
    await in_turn(reminders, digests)
    if not (stopping and stopping.is_set()):
        await post_all(desk, at)
    return _tally(outcomes)


async def next_due(desk: Desk, at: datetime) -> datetime | None:
    """When the next message goes as things stand `at` that instant; None when nobody is to be asked anything."""
    reminder, digest = await desk.store.reminders.next_at(), await _next_digest(desk, at)
    return min(filter(None, (reminder, digest)), default=None)


async def _next_digest(desk: Desk, at: datetime) -> datetime | None:
    looks = _Looks(desk, at)
    while seen := await looks.next():
        if seen.shown:
            return at
        await desk.store.digests.settle_look(seen, when(desk, at))
    return await desk.store.digests.next_look()


class _Looks:
    """Everyone who is to be looked at, read a few dozen at a time as workers ask for them."""

    def __init__(self, desk: Desk, at: datetime, meeting_id: int | None = None) -> None:
        self._desk, self._at, self._meeting_id = desk, at, meeting_id
        self._people: list[Person] | None = None
        self._read: list[Look] = []
        self._turn = asyncio.Lock()

    async def next(self) -> Look | None:
        """The next one; None after the last."""
        async with self._turn:
            if not self._read:
                await self._read_on()
            return self._read.pop() if self._read else None

    async def _read_on(self) -> None:
        digests = self._desk.store.digests
        if self._people is None:
            due = await digests.due(self._at, self._desk.clock(), self._meeting_id)
            self._people = list(reversed(due))
        now = [self._people.pop() for _ in range(min(AT_ONCE, len(self._people)))]
        found = await digests.look(now, when(self._desk, self._at), self._meeting_id) if now else ()
        self._read = list(reversed(found))


async def _nudge(desk: Desk, seen: Look, at: datetime) -> tuple[Outcome, ...]:
    """What became of somebody's digest; nothing where none was due."""
    claim = await desk.store.digests.settle_look(seen, when(desk, at))
    if claim is None:
        return ()
    outcome = await desk.send(claim.address, await with_people(desk, _digest(claim)))
    await _settle(desk, claim, outcome)
    return (outcome,)


def _digest(claim: Claim) -> Listing:
    return Listing(
        id=claim.listing_id,
        kind=ListKind.DIGEST,
        reader=claim.person,
        items=tuple(Item(number, task) for number, task in claim.items),
        beyond=len(claim.known.tasks) - len(claim.shown),
        today=claim.day,
        is_first=claim.is_first,
        closed=tuple((each.task.number, each.by) for each in claim.closed),
        silent=claim.silent,
        news=claim.news,
    )


async def _settle(desk: Desk, claim: Claim, outcome: Outcome) -> None:
    now, digests = desk.clock(), desk.store.digests
    match outcome:
        case Sent(conversation_id, activity_id):
            await digests.settle_sent(claim, Delivered(claim.listing_id, conversation_id, activity_id), now)
        case Refused(reason, because):
            refused_for = None if because is RefusedFor.MESSAGE else because
            await digests.settle_refused(claim, reason, now, refused_for)
        case Unsure(reason):
            await digests.settle_unsure(claim, reason, now)
        case Failed(reason, told):
            again = next_try(claim.tries, claim.first_at, now, told, desk.jitter())
            await digests.settle_failed(claim, reason, now, again)
        case _:
            assert_never(outcome)


def _tally(outcomes: Iterable[Outcome]) -> Tally:
    kinds: Counter[str] = Counter()
    reasons: Counter[str] = Counter()
    for outcome in outcomes:
        match outcome:
            case Sent():
                kinds["sent"] += 1
            case Refused(reason):
                kinds["refused"] += 1
                reasons[reason] += 1
            case Failed(reason) | Unsure(reason):
                kinds["skipped"] += 1
                reasons[reason] += 1
    return Tally(kinds["sent"], kinds["skipped"], kinds["refused"], dict(reasons))
