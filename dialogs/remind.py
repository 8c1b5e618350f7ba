"""One tick: everything due is claimed with a lease, sent, and settled with what became of it."""

import asyncio
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import assert_never

from dialogs.answer import Item, Led, Listing, ListKind
from dialogs.desk import Desk
from dialogs.listing import with_people
from dialogs.meeting_card import redraw_all
from dialogs.ports import Failed, Outcome, Refused, RefusedFor, Sent, Unsure
from dialogs.posts import monday_of, post_all
from dialogs.reminders import send_due, when
from dialogs.rosters import A_DAY, refresh_old
from dialogs.together import in_turn, together
from domain.people import Person
from domain.retry import next_try
from storage import Claim, Delivered, Look, Moment

AT_ONCE = 50  # people whose facts are read together


@dataclass(frozen=True, slots=True)
class Whose:
    """The meeting that is asked about, and only these people; None: whatever is due, and everybody."""

    meeting_id: int | None = None
    people: frozenset[Person] | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """What a tick did; `reasons` counts why messages did not arrive: for now, or refused for good."""

    sent: int = 0
    skipped: int = 0
    refused: int = 0
    reasons: dict[str, int] = field(default_factory=dict)


async def tick(desk: Desk, at: datetime, *, whose: Whose | None = None, stopping: asyncio.Event | None = None) -> Tally:
    """Send what is due `at` that instant: what people asked for, then digests. One meeting's are asked at any hour.

    Once `stopping` is set nobody more is claimed; what is in flight arrives.
    """
    claims, outcomes = _Claims(_Looks(desk, at, whose), desk, at, stopping), list[Outcome]()

    async def reminders() -> None:
        outcomes.extend(await send_due(desk, at, stopping))

    async def digests() -> None:
        await together(work() for _ in range(desk.in_flight))

    async def work() -> None:
        while claim := await claims.next():
            outcomes.append(await _nudge(desk, claim))

    if whose is not None:
        await digests()
        return _tally(outcomes)
    todo = await desk.store.agenda(_moment(desk, at))
    if todo.has_old_texts and (before := _kept_from(desk)):
        await desk.store.let_texts_go(before, desk.clock())
    if todo.has_old_rosters:
        await refresh_old(desk, at)
    if todo.has_messages or todo.has_old_rosters:  # who left is no longer asked, but somebody else
        await in_turn(reminders, digests)
    if (todo.has_posts or outcomes) and not (stopping and stopping.is_set()):  # who can't be reached is told of
        await post_all(desk, at)
    if todo.has_cards and not (stopping and stopping.is_set()):
        await redraw_all(desk, at)
    return _tally(outcomes)


def _moment(desk: Desk, at: datetime) -> Moment:
    day = desk.pace.day(at)
    return Moment(at, desk.clock(), day, monday_of(day), rosters_before=at - A_DAY, texts_before=_kept_from(desk))


def _kept_from(desk: Desk) -> datetime | None:
    """Since when texts are kept, by real time, whatever time a tick is for; None: for ever."""
    return desk.clock() - timedelta(days=desk.keep_days) if desk.keep_days else None


async def next_due(desk: Desk, at: datetime) -> datetime | None:
    """When the next message goes as things stand `at` that instant; None when nobody is to be asked anything."""
    reminder, digest = await desk.store.reminders.next_at(), await _next_digest(desk, at)
    return min(filter(None, (reminder, digest)), default=None)


async def _next_digest(desk: Desk, at: datetime) -> datetime | None:
    looks = _Looks(desk, at)
    while await looks.are_left():
        seen = looks.take(1)
        if any(each.is_owed for each in seen):
            return at
        await desk.store.digests.claim(seen, when(desk, at))
    return await desk.store.digests.next_check()


class _Looks:
    """Everyone who is to be looked at, read a few dozen at a time."""

    def __init__(self, desk: Desk, at: datetime, whose: Whose | None = None) -> None:
        self._desk, self._at, self._whose = desk, at, whose or Whose()
        self._people: list[Person] | None = None
        self._read: list[Look] = []

    async def are_left(self) -> bool:
        """Whether there is anybody to take."""
        if not self._read:
            await self._read_on()
        return bool(self._read)

    def take(self, most: int) -> list[Look]:
        """The next ones: so many to whom something is owed, and all beside them to whom nothing is."""
        owed = [look for look in self._read if look.is_owed]
        taken = [look for look in self._read if not look.is_owed] + owed[:most]
        self._read = owed[most:]
        return taken

    async def _read_on(self) -> None:
        digests = self._desk.store.digests
        if self._people is None:
            due = await digests.due(self._at, self._desk.clock(), self._whose.meeting_id)
            only = self._whose.people
            self._people = [person for person in due if only is None or person in only]
        now, self._people = self._people[:AT_ONCE], self._people[AT_ONCE:]
        if now:
            self._read = list(await digests.look(now, when(self._desk, self._at), self._whose.meeting_id))


class _Claims:
    """What workers send: claimed for all of them that wait, so never more than is in flight."""

    def __init__(self, looks: _Looks, desk: Desk, at: datetime, stopping: asyncio.Event | None) -> None:
        self._looks, self._desk, self._at, self._stopping = looks, desk, at, stopping
        self._claimed: list[Claim] = []
        self._waiting = 0
        self._turn = asyncio.Lock()

    async def next(self) -> Claim | None:
        """The next one; None after the last, and once nobody more is to be claimed."""
        self._waiting += 1
        try:
            async with self._turn:
                while not self._claimed and not (self._stopping and self._stopping.is_set()):
                    if not await self._claim():
                        break
                return self._claimed.pop() if self._claimed else None
        finally:
            self._waiting -= 1

    async def _claim(self) -> bool:
        """Whether anybody was left."""
        if not await self._looks.are_left():
            return False
        seen = self._looks.take(self._waiting)
        self._claimed = list(reversed(await self._desk.store.digests.claim(seen, when(self._desk, self._at))))
        return True


async def _nudge(desk: Desk, claim: Claim) -> Outcome:
    """What became of somebody's digest."""
    outcome = await desk.send(claim.address, await with_people(desk, _digest(claim)))
    await _settle(desk, claim, outcome)
    return outcome


def _digest(claim: Claim) -> Listing:
    heard = {each.number: each.concern for each in claim.heard}
    return Listing(
        id=claim.listing_id,
        kind=ListKind.DIGEST,
        reader=claim.person,
        items=tuple(Item(number, task) for number, task in claim.items if task.number not in heard),
        beyond=len(claim.known.tasks) - len(claim.shown),
        today=claim.day,
        is_first=claim.is_first,
        closed=tuple((each.task.number, each.by) for each in claim.closed),
        led_open=len(claim.known.led),
        led_beyond=claim.unheard,
        led=tuple(Led(task, heard[task.number]) for _, task in claim.items if task.number in heard),
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
