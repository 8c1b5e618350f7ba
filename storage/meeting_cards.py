"""Meetings' cards: where each stands, since when it is out of date, who is at work on it, and what Teams said of it.

A change has a card drawn anew, at most once in ten minutes. A change that comes while it is drawn counts one more, and
then it is drawn again. Leases go by real time, all else by that for which is decided.
"""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, RowMapping, and_, case, exists, func, not_, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.progress import Spoken
from domain.space import THREAD_MARK, Address, SpaceKind
from domain.task import What
from storage.columns import instant
from storage.facts import ANSWERS
from storage.leases import held
from storage.rows import Query, upsert
from storage.tables import assignments, changes, meeting_cards, meetings, spaces, tasks

APART = timedelta(minutes=10)  # between two times that we draw one anew
MOST = 20  # of one tick


@dataclass(frozen=True, slots=True, kw_only=True)
class CardAt:
    """The message that shows a meeting's card, since then; and when it has something new to show."""

    meeting_id: int
    conversation_id: str
    activity_id: str
    at: datetime
    due_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DueCard:
    """A card to be drawn anew, the print of what it shows, and what was tried so far."""

    meeting_id: int
    activity_id: str
    address: Address
    is_personal: bool
    shown: str | None
    version: int
    tries: int
    first_at: datetime | None


async def remember(db: AsyncConnection, card: CardAt) -> None:
    """This message is the meeting's card from now on: whatever became of another one doesn't matter.

    What somebody draws meanwhile may be older: it is drawn once more.
    """
    place = {"conversation_id": card.conversation_id, "activity_id": card.activity_id}
    version = int(card.at.timestamp())  # another than before, for who is drawing it
    fresh = {"shown": None, "lease_until": None, "tries": 0, "first_at": None, "refused": None, "version": version}
    row = {"meeting_id": card.meeting_id, **place, **fresh, "due_at": card.due_at, "not_before": card.at + APART}
    await upsert(
        db, meeting_cards, [row], key=("meeting_id",), over=tuple(name for name in row if name != "meeting_id")
    )


def _is_news(at: datetime) -> ColumnElement[bool]:
    """That a card doesn't know yet that something happened then, or is being drawn."""
    card = meeting_cards.c
    is_unknown = or_(card.due_at.is_(None), card.due_at > at, card.lease_until.is_not(None))
    return and_(card.refused.is_(None), is_unknown)


def is_stale(at: datetime) -> ColumnElement[bool]:
    """Whether a meeting's card is to be told of what happens then; beside a query over meetings."""
    return exists().where(meeting_cards.c.meeting_id == meetings.c.id, _is_news(at))


async def touch(db: AsyncConnection, numbers: Collection[int], at: datetime) -> None:
    """Something happened with these tasks: their meetings' cards are out of date. None is no statement."""
    if not numbers:
        return
    theirs = select(tasks.c.meeting_id).where(tasks.c.id.in_(sorted(numbers)))
    card = meeting_cards.c
    sooner = case((card.due_at < at, card.due_at), else_=instant(at))
    which = (card.meeting_id.in_(theirs), _is_news(at))
    await db.execute(update(meeting_cards).where(*which).values(due_at=sooner, version=card.version + 1))


def are_due(at: datetime, now: datetime) -> Query:
    """The query for those that are out of date, and may be drawn anew."""
    card = meeting_cards.c
    is_free = or_(card.lease_until.is_(None), not_(held(card.lease_until, now)))
    return select(*card).where(card.due_at <= at, card.not_before <= at, is_free)


async def claim(db: AsyncConnection, at: datetime, now: datetime, lease_until: datetime) -> tuple[DueCard, ...]:
    """The right to draw some anew; nobody else has it until the lease ends."""
    where = (spaces.c.tenant_id, spaces.c.service_url, spaces.c.bot_id, spaces.c.kind)
    on_it = meetings.c.id == meeting_cards.c.meeting_id
    query = are_due(at, now).add_columns(*where).join_from(meeting_cards, meetings, on_it)
    query = query.join(spaces, spaces.c.id == meetings.c.space_id)
    first = query.order_by(meeting_cards.c.due_at, meeting_cards.c.meeting_id).limit(MOST)
    rows = (await db.execute(first.with_for_update(of=meeting_cards, skip_locked=True))).mappings().all()
    taken = meeting_cards.c.meeting_id.in_([row["meeting_id"] for row in rows])
    if rows:
        await db.execute(update(meeting_cards).where(taken).values(lease_until=lease_until))
    return tuple(map(_due, rows))


def _due(row: RowMapping) -> DueCard:
    place = {name: row[name] for name in ("tenant_id", "service_url", "bot_id", "conversation_id")}
    told = {name: row[name] for name in ("meeting_id", "activity_id", "shown", "version", "tries", "first_at")}
    is_personal = row["kind"] == SpaceKind.PERSONAL
    return DueCard(address=Address(**place, teams_id="", aad_id=""), is_personal=is_personal, **told)


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """What became of it then: the print of what it shows now, and when it has something new to show by itself."""

    at: datetime
    shown: str | None
    due_at: datetime | None
    not_before: datetime


async def settle(db: AsyncConnection, card: DueCard, drawn: Drawn) -> None:
    """It shows how things stand; a change that came meanwhile has it drawn again."""
    stands = meeting_cards.c.version == card.version
    values = {"shown": drawn.shown, "not_before": drawn.not_before, "tries": 0, "first_at": None, "lease_until": None}
    due_at = case((stands, instant(drawn.due_at)), else_=instant(drawn.at))
    await _write(db, card, **values, due_at=due_at)


async def settle_failed(db: AsyncConnection, card: DueCard, at: datetime, again_at: datetime) -> None:
    """It may work later."""
    first_at = card.first_at or at
    await _write(db, card, tries=card.tries + 1, first_at=first_at, not_before=again_at, lease_until=None)


async def settle_refused(db: AsyncConnection, card: DueCard, reason: str) -> None:
    """Nothing more is tried with that message: it is gone, or we may not."""
    await _write(db, card, refused=reason, due_at=None, lease_until=None)


async def _write(db: AsyncConnection, card: DueCard, **values: object) -> None:
    """Unless another message is the card meanwhile."""
    which = (meeting_cards.c.meeting_id == card.meeting_id, meeting_cards.c.activity_id == card.activity_id)
    await db.execute(update(meeting_cards).where(*which).values(**values))


async def spoken(db: AsyncConnection, meeting_id: int) -> dict[int, Spoken]:
    """What happened with a meeting's tasks; words only where its conversation heard them, or one person reads it."""
    where = (spaces.c.conversation_id, spaces.c.kind)
    lines = (
        select(changes.c.task_id, changes.c.at, changes.c.new, changes.c.what, changes.c.source, *where)
        .join(tasks, tasks.c.id == changes.c.task_id)
        .join(meetings, meetings.c.id == tasks.c.meeting_id)
        .join(spaces, spaces.c.id == meetings.c.space_id)
        .where(tasks.c.meeting_id == meeting_id, *ANSWERS)
        .order_by(changes.c.id)
    )
    said: dict[int, list[RowMapping]] = defaultdict(list)
    for row in (await db.execute(lines)).mappings():
        said[row["task_id"]].append(row)
    asked = await _asked(db, meeting_id)
    return {number: _spoken(asked.get(number), said[number]) for number in {*asked, *said}}


async def _asked(db: AsyncConnection, meeting_id: int) -> dict[int, datetime]:
    query = (
        select(assignments.c.task_id, func.max(assignments.c.asked_at).label("at"))
        .join(tasks, tasks.c.id == assignments.c.task_id)
        .where(tasks.c.meeting_id == meeting_id, assignments.c.asked_at.is_not(None))
        .group_by(assignments.c.task_id)
    )
    return {row.task_id: row.at for row in await db.execute(query)}


def _spoken(asked_at: datetime | None, lines: list[RowMapping]) -> Spoken:
    notes = [line for line in lines if line["what"] == What.NOTE and line["new"]]
    heard = notes[-1]["new"] if notes and _is_heard(notes[-1]) else None
    return Spoken(asked_at, lines[-1]["at"] if lines else None, heard)


def _is_heard(note: RowMapping) -> bool:
    """Whether it was said in the meeting's conversation, in whichever thread; nobody else reads a personal chat."""
    said_in = note["source"].partition("|")[0].partition(THREAD_MARK)[0]
    return bool(note["kind"] == SpaceKind.PERSONAL or said_in == note["conversation_id"])
