"""Digests: what is owed to whom, claimed with a lease by as many at once as can be sent."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, RowMapping, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.cadence import Digest, Heard
from domain.news import TaskNews
from domain.numbering import MOST_SHOWN, Numbered
from domain.people import Person
from domain.space import Address
from domain.task import Task
from storage import assignments as assigned
from storage import facts, leads, listings, records
from storage import news as task_news
from storage import people as addresses
from storage.facts import Known
from storage.leases import LONGEST_WAIT, NOTHING_LEFT, When, holds, ours
from storage.listings import Listed, NewListing
from storage.outcome import OPEN, NudgeState
from storage.records import Closed
from storage.rows import insert_rows
from storage.tables import nudges

DIGEST = "digest"  # the kind of its list
NOWHERE = Address(tenant_id="", service_url="", bot_id="", teams_id="", aad_id="")  # of who gets nothing
MOST_ASKED = MOST_SHOWN - 10  # tasks of a digest; ten numbers are left for what others closed


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """The right to send one person's digest until the lease ends, and what it says.

    `shown` are the tasks it asks about, in order, `closed` those of theirs that others closed since the last one:
    both are numbered in the list that is kept. `news` is what else became of tasks. `heard` are tasks of others whose
    follow-up the reader leads, and what is the matter with each; so many more are `unheard`, for want of room.
    """

    nudge_id: int
    tries: int
    first_at: datetime
    known: Known
    at: datetime
    day: date
    shown: tuple[Task, ...]
    closed: tuple[Closed, ...]
    heard: tuple[Heard, ...]
    unheard: int
    news: tuple[TaskNews, ...]
    items: Numbered
    listing_id: int
    address: Address

    @property
    def person(self) -> Person:
        """Whose it is."""
        return self.known.person

    @property
    def is_first(self) -> bool:
        """Whether nothing we sent ever reached them."""
        return self.known.last is None


@dataclass(frozen=True, slots=True)
class Look:
    """What is owed to somebody, read before anything is written: a digest in time, and who knows what beside it."""

    known: Known
    digest: Digest | None
    shown: tuple[int, ...]  # the tasks of a digest that is due now
    heard: tuple[Heard, ...]  # and those of others
    is_owed: bool  # whether one is due now
    closed: tuple[Closed, ...] = ()
    news: tuple[TaskNews, ...] = ()
    address: Address = NOWHERE

    @property
    def person(self) -> Person:
        """Who was looked at."""
        return self.known.person


async def look(
    db: AsyncConnection, whom: Sequence[Person], when: When, meeting_id: int | None = None
) -> tuple[Look, ...]:
    """How it stands with each. A digest that a meeting's poster asks for shows its tasks whatever the rules say."""
    seen = [_seen(known, when, meeting_id) for known in await facts.known(db, whom, when.pace)]
    due = [each.known for each in seen if each.is_owed]
    since = {known.person.id: known.last_at for known in due if known.last_at}
    closed = await records.closed_by_others(db, since)
    told = await task_news.news(db, [known.person.id for known in due], since) if due else {}
    where = await addresses.addresses(db, [known.person.id for known in due])
    beside = [(each.person.id, each) for each in seen]
    return tuple(
        replace(
            each,
            closed=closed.get(n, ()),
            news=told.get(n, ()),
            address=where.get(n, NOWHERE),
        )
        for n, each in beside
    )


def _seen(known: Known, when: When, meeting_id: int | None) -> Look:
    digest = known.next_digest(when.at, known.last)
    owed = _owed(digest, when.at)
    is_due = digest is not None and digest.at <= when.at
    shown = (*owed, *(n for n in _of_meeting(known, meeting_id, when) if n not in owed))
    heard = digest.heard if digest and is_due else ()
    return Look(known, digest, shown, heard, is_due or bool(shown))


async def claim(db: AsyncConnection, seen: Sequence[Look], when: When) -> tuple[Claim, ...]:
    """Take the right to send what is owed to these people, and put off what isn't yet: as many statements for all.

    Nobody who was sent it, must wait, is at work elsewhere, or whose tasks changed since.
    """
    free = await ours(db, [each.person.id for each in seen])
    theirs = [each for each in seen if each.person.id in free]
    stand = await assigned.standing(db, {each.person.id: each.known.looks for each in theirs})
    still = [each for each in theirs if each.person.id in stand]
    await assigned.looked(db, [each.person.id for each in still], when.at)
    await leads.let_go(db, [each.person.id for each in still], when.at)
    await _put_off(db, [each for each in still if not each.is_owed], when)
    return await _claimed(db, [each for each in still if each.is_owed], when)


async def _put_off(db: AsyncConnection, seen: Sequence[Look], when: When) -> None:
    until = {e.person.id: e.digest.at if e.digest else None for e in seen}
    await assigned.put_off(db, when.at, until)
    await leads.put_off(db, [(e.known.led_looks, until[e.person.id]) for e in seen])
    if seen:
        await _give_up(db, when, nudges.c.person_id.in_([each.person.id for each in seen]))


def _owed(digest: Digest | None, at: datetime) -> tuple[int, ...]:
    return digest.numbers if digest and digest.at <= at else ()


def _of_meeting(known: Known, meeting_id: int | None, when: When) -> tuple[int, ...]:
    today = known.pace.day(when.at)
    awake = (task for task in known.tasks if task.snoozed_until is None or task.snoozed_until <= today)
    return tuple(task.number for task in awake if task.meeting.id == meeting_id)


async def _claimed(db: AsyncConnection, seen: Sequence[Look], when: When) -> tuple[Claim, ...]:
    if not seen:
        return ()
    taken = await _taken(db, {each.person.id: each.known.pace.day(when.at) for each in seen}, when)
    got = [each for each in seen if each.person.id in taken]
    listed = await listings.add_all(db, [_listing(each, when) for each in got])
    each = zip(got, listed, strict=True)
    return tuple([_claim(look, taken[look.person.id], its_list, when) for look, its_list in each])


def _asked(seen: Look) -> tuple[Task, ...]:
    by_number = {task.number: task for task in seen.known.tasks}
    return tuple([by_number[number] for number in seen.shown[:MOST_ASKED]])


def _heard(seen: Look) -> tuple[Heard, ...]:
    """As many as find a place beside what is asked."""
    return seen.heard[: MOST_ASKED - len(_asked(seen))]


def _listing(seen: Look, when: When) -> NewListing:
    shown = _asked(seen)
    led = {task.number: task for task in seen.known.led}
    told = (*shown, *(each.task for each in seen.closed), *(led[each.number] for each in _heard(seen)))
    beyond = len(seen.known.tasks) - len(shown)
    return NewListing(space_id=None, reader=seen.person, kind=DIGEST, tasks=told, made_at=when.now, beyond=beyond)


def _claim(seen: Look, taken: "_Taken", listed: Listed, when: When) -> Claim:
    return Claim(
        nudge_id=taken.nudge_id,
        tries=taken.tries,
        first_at=taken.first_at,
        known=seen.known,
        at=when.at,
        day=seen.known.pace.day(when.at),
        shown=_asked(seen),
        closed=seen.closed,
        heard=_heard(seen),
        unheard=len(seen.heard) - len(_heard(seen)),
        news=seen.news,
        items=listed.items,
        listing_id=listed.id,
        address=seen.address,
    )


class _Taken(NamedTuple):
    nudge_id: int
    tries: int
    first_at: datetime


async def _taken(db: AsyncConnection, days: dict[int, date], when: When) -> dict[int, _Taken]:
    """Each one's one digest of that day; a day before that never arrived is over."""
    begun = or_(nudges.c.day.in_(set(days.values())), nudges.c.state.in_(OPEN))
    found = (await db.execute(select(nudges).where(nudges.c.person_id.in_(days), begun))).mappings().all()
    today = {row["person_id"]: row for row in found if row["day"] == days[row["person_id"]]}
    over = [row["id"] for row in found if row["day"] != days[row["person_id"]] and row["state"] in OPEN]
    if over:
        await _give_up(db, when, nudges.c.id.in_(over))
    again = {n: row for n, row in today.items() if _is_free(row, when.now)}
    if again:
        taken = {"state": NudgeState.CLAIMED, "lease_until": when.lease_until, "attempts": nudges.c.attempts + 1}
        await db.execute(update(nudges).where(nudges.c.id.in_([row["id"] for row in again.values()])).values(taken))
    return {
        **{n: _Taken(row["id"], row["attempts"] + 1, row["first_at"]) for n, row in again.items()},
        **await _begun(db, {person: day for person, day in days.items() if person not in today}, when),
    }


async def _begun(db: AsyncConnection, days: dict[int, date], when: When) -> dict[int, _Taken]:
    new = {"state": NudgeState.CLAIMED, "lease_until": when.lease_until, "attempts": 1, "first_at": when.now}
    ids = await insert_rows(db, nudges, [{"person_id": person, "day": day, **new} for person, day in days.items()])
    return {person: _Taken(nudge_id, 1, when.now) for person, nudge_id in zip(days, ids, strict=True)}


async def _give_up(db: AsyncConnection, when: When, *which: ColumnElement[bool]) -> None:
    """What failed before, and isn't wanted any more, is not tried again."""
    over = {"state": NudgeState.GIVEN_UP, "reason": NOTHING_LEFT, "settled_at": when.now}
    await db.execute(update(nudges).where(*which, nudges.c.state.in_(OPEN)).values(over))


def _is_free(row: RowMapping, now: datetime) -> bool:
    if row["state"] == NudgeState.CLAIMED:
        return not holds(row["lease_until"], now)
    return bool(row["state"] == NudgeState.WAITING and not holds(row["next_try_at"], now, LONGEST_WAIT))
