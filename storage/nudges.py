"""Digests: who is due, claimed with a lease, settled with what became of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import NamedTuple

from sqlalchemy import ColumnElement, RowMapping, and_, case, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.cadence import QUIET_AFTER, Digest, Pace, next_digest
from domain.news import TaskNews
from domain.numbering import MOST_SHOWN, Numbered
from domain.people import Person
from domain.space import Address
from domain.task import Task
from storage import asks as ask_rows
from storage import facts, listings, tasks
from storage import news as task_news
from storage import people as addresses
from storage.facts import Known
from storage.leases import LONGEST_WAIT, held, holds
from storage.listings import NewListing
from storage.outcome import OPEN, NudgeState
from storage.people import PERSON, person_of
from storage.rows import insert_row
from storage.tables import asks, meetings, nudges, people
from storage.tables import tasks as task_table
from storage.tasks import Closed

FARTHEST_EAST = timedelta(hours=14)  # where a day begins first
NOTHING_LEFT = "nothing left to ask"
DIGEST = "digest"  # the kind of its list
NOWHERE = Address(tenant_id="", service_url="", bot_id="", teams_id="", aad_id="")  # of who gets nothing
MOST_ASKED = MOST_SHOWN - 10  # tasks of a digest; ten numbers are left for what others closed


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """The right to send one person's digest until the lease ends, and what it says.

    `shown` are the tasks it asks about, in order, `closed` those of theirs that others closed since the last one:
    both are numbered in the list that is kept. `news` is what else became of tasks. `silent` are open tasks of the
    reader's meetings whose lead lets digests pass without a word.
    """

    nudge_id: int
    tries: int
    first_at: datetime
    known: Known
    at: datetime
    day: date
    shown: tuple[Task, ...]
    closed: tuple[Closed, ...]
    silent: tuple[Task, ...]
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
class When:
    """The instant for which is decided, real time, until when a claim holds, and the pace of who has no team's."""

    at: datetime
    now: datetime
    lease_until: datetime
    pace: Pace


async def due(db: AsyncConnection, at: datetime, now: datetime, meeting_id: int | None = None) -> tuple[Person, ...]:
    """Who is to be looked at at that instant, of one meeting if named: the fewest tries first, then the longest wait.

    Whoever has a digest on its way, or must wait for another try, isn't.
    """
    which = [meetings.c.id == meeting_id] if meeting_id is not None else []
    tries = func.coalesce(func.max(nudges.c.attempts), 0)
    query = (
        tasks.in_meetings(*PERSON)
        .join(asks, asks.c.task_id == task_table.c.id)
        .join(people, people.c.id == asks.c.person_id)
        .join(nudges, and_(nudges.c.person_id == people.c.id, nudges.c.state.in_(OPEN)), isouter=True)
        .where(asks.c.look_at <= at, *_may_be_asked((at + FARTHEST_EAST).date()), *_is_asked(), *which)
        .group_by(*PERSON)
        .having(func.coalesce(func.sum(_in_flight(now)), 0) == 0)
        .order_by(tries, func.min(asks.c.look_at), people.c.id)
    )
    return tuple(person_of(row) for row in (await db.execute(query)).mappings())


def _in_flight(now: datetime) -> ColumnElement[int]:
    claimed = and_(nudges.c.state == NudgeState.CLAIMED, held(nudges.c.lease_until, now))
    waits = and_(nudges.c.state == NudgeState.WAITING, held(nudges.c.next_try_at, now, LONGEST_WAIT))
    return case((or_(claimed, waits), 1), else_=0)


def _is_asked() -> tuple[ColumnElement[bool], ...]:
    return task_table.c.status.in_(tasks.OPEN), meetings.c.is_held.is_(False)


def _may_be_asked(day: date) -> tuple[ColumnElement[bool], ...]:
    """Nobody who refused us, stopped us, paused us, or is away."""
    quiet = (people.c.paused_until, people.c.away_until)
    awake = (or_(until.is_(None), until <= day) for until in quiet)
    return people.c.refused.is_(None), people.c.stopped.is_(False), *awake


async def ask_now(db: AsyncConnection, open_tasks: Iterable[Task], at: datetime, day: date) -> int:
    """Make tasks due at once for everyone who had no message that day; how many people had one."""
    had = select(nudges.c.person_id).where(nudges.c.day == day, nudges.c.state == NudgeState.SENT)
    numbers = [task.number for task in open_tasks]
    late = update(asks).where(asks.c.task_id.in_(numbers), asks.c.person_id.not_in(had)).values(look_at=at)
    await db.execute(late)
    spared = select(func.count(asks.c.person_id.distinct())).where(
        asks.c.task_id.in_(numbers), asks.c.person_id.in_(had)
    )
    return int(await db.scalar(spared) or 0)


async def next_look(db: AsyncConnection) -> datetime | None:
    """When somebody is next to be looked at; None when nothing is open."""
    query = (
        tasks.in_meetings(func.min(asks.c.look_at))
        .join(asks, asks.c.task_id == task_table.c.id)
        .join(people, people.c.id == asks.c.person_id)
        .where(*_may_be_asked(date.max), *_is_asked())
    )
    found = (await db.execute(query)).scalar()
    return found if isinstance(found, datetime) else None


@dataclass(frozen=True, slots=True)
class Look:
    """What is owed to somebody, read before anything is written: a digest in time, and who knows what beside it."""

    known: Known
    digest: Digest | None
    shown: tuple[int, ...]  # the tasks of a digest that is due now
    closed: tuple[Closed, ...] = ()
    silent: tuple[Task, ...] = ()
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
    due = [each.known for each in seen if each.shown]
    since = {known.person.id: known.last_at for known in due if known.last_at}
    closed = await tasks.closed_by_others(db, since)
    told = await task_news.news(db, [known.person.id for known in due], since) if due else {}
    silent = await facts.without_word(db, [known.person for known in due], QUIET_AFTER)
    where = await addresses.addresses(db, [known.person.id for known in due])
    beside = [(each.person.id, each) for each in seen]
    return tuple(
        replace(
            each,
            closed=closed.get(n, ()),
            silent=silent.get(n, ()),
            news=told.get(n, ()),
            address=where.get(n, NOWHERE),
        )
        for n, each in beside
    )


def _seen(known: Known, when: When, meeting_id: int | None) -> Look:
    digest = next_digest(known.facts, when.at, known.pace, known.last)
    owed = _owed(digest, when.at)
    return Look(known, digest, (*owed, *(n for n in _of_meeting(known, meeting_id, when) if n not in owed)))


async def settle_look(db: AsyncConnection, seen: Look, when: When) -> Claim | None:
    """Take the right to send what is owed, or put off what isn't yet.

    None where nothing is to be sent now: also when it was sent, must wait, another has it, or it changed since.
    """
    known = seen.known
    if not await is_ours(db, known.person) or not await ask_rows.stand(db, known.person, known.looks):
        return None
    await ask_rows.looked(db, known.person, when.at)
    if seen.shown:
        return await _claimed(db, seen, when)
    await ask_rows.put_off(db, known.person, when.at, seen.digest.at if seen.digest else None)
    await _give_up(db, when, nudges.c.person_id == known.person.id)
    return None


async def is_ours(db: AsyncConnection, person: Person) -> bool:
    """Whether no other replica is at that person just now; SQLite has one writer at a time."""
    if db.dialect.name == "sqlite":
        return True
    row = select(people.c.id).where(people.c.id == person.id).with_for_update(skip_locked=True)
    return await db.scalar(row) is not None


def _owed(digest: Digest | None, at: datetime) -> tuple[int, ...]:
    return digest.numbers if digest and digest.at <= at else ()


def _of_meeting(known: Known, meeting_id: int | None, when: When) -> tuple[int, ...]:
    today = known.pace.day(when.at)
    awake = (task for task in known.tasks if task.snoozed_until is None or task.snoozed_until <= today)
    return tuple(task.number for task in awake if task.meeting.id == meeting_id)


async def _claimed(db: AsyncConnection, seen: Look, when: When) -> Claim | None:
    known = seen.known
    taken = await _taken(db, known, when)
    if taken is None:
        return None
    by_number = {task.number: task for task in known.tasks}
    shown = tuple(by_number[number] for number in seen.shown[:MOST_ASKED])
    told = (*shown, *(each.task for each in seen.closed))
    beyond = len(known.tasks) - len(shown)
    listing = NewListing(space_id=None, reader=known.person, kind=DIGEST, tasks=told, made_at=when.now, beyond=beyond)
    listed = await listings.add(db, listing)
    return Claim(
        nudge_id=taken.nudge_id,
        tries=taken.tries,
        first_at=taken.first_at,
        known=known,
        at=when.at,
        day=known.pace.day(when.at),
        shown=shown,
        closed=seen.closed,
        silent=seen.silent,
        news=seen.news,
        items=listed.items,
        listing_id=listed.id,
        address=seen.address,
    )


class _Taken(NamedTuple):
    nudge_id: int
    tries: int
    first_at: datetime


async def _taken(db: AsyncConnection, known: Known, when: When) -> _Taken | None:
    """Their one digest of that day; a day before that never arrived is over."""
    day, whose = known.pace.day(when.at), nudges.c.person_id == known.person.id
    begun = select(nudges).where(whose, or_(nudges.c.day == day, nudges.c.state.in_(OPEN)))
    rows = {found["day"]: found for found in (await db.execute(begun)).mappings()}
    row = rows.pop(day, None)
    if rows:
        await _give_up(db, when, whose, nudges.c.day != day)
    if row is None:
        new = {"state": NudgeState.CLAIMED, "lease_until": when.lease_until, "attempts": 1, "first_at": when.now}
        return _Taken(await insert_row(db, nudges, person_id=known.person.id, day=day, **new), 1, when.now)
    if not _is_free(row, when.now):
        return None
    tries = row["attempts"] + 1
    taken = {"state": NudgeState.CLAIMED, "lease_until": when.lease_until, "attempts": tries}
    await db.execute(update(nudges).where(nudges.c.id == row["id"]).values(taken))
    return _Taken(row["id"], tries, row["first_at"])


async def _give_up(db: AsyncConnection, when: When, *which: ColumnElement[bool]) -> None:
    """What failed before, and isn't wanted any more, is not tried again."""
    over = {"state": NudgeState.GIVEN_UP, "reason": NOTHING_LEFT, "settled_at": when.now}
    await db.execute(update(nudges).where(*which, nudges.c.state.in_(OPEN)).values(over))


def _is_free(row: RowMapping, now: datetime) -> bool:
    if row["state"] == NudgeState.CLAIMED:
        return not holds(row["lease_until"], now)
    return bool(row["state"] == NudgeState.WAITING and not holds(row["next_try_at"], now, LONGEST_WAIT))
