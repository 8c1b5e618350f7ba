"""What people said, kept before anything is done with it; and who is at work on an answer."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import RowMapping, and_, bindparam, not_, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import Person
from domain.retry import LONGEST, next_answer
from domain.rights import Relation
from domain.space import Place
from storage.background import Background
from storage.leases import LONGEST_WAIT, held, holds
from storage.rows import execute_all, insert_if_new
from storage.tables import inbound

MUCH_TOO_LONG = 2  # leases: two replicas' clocks may differ a little


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One delivery of an activity. `dedup_key` is what those that come with other ids have in common; None: nothing.

    `activity` is what it takes to begin the turn once more; `delivery` sets this one apart from all others.
    """

    place: Place
    activity_id: str
    dedup_key: str | None
    said: str | None
    at: datetime
    activity: str | None = None
    delivery: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """How a delivery was found; `activity_id` is the one it first came with.

    `is_new_here` when its sender isn't listed in that conversation, and the list isn't of just now.
    """

    activity_id: str
    is_answered: bool = False
    is_taken: bool = False  # another turn is at work on its answer
    is_first: bool = False  # nothing was done about it before
    is_new_here: bool = False
    tells_languages: bool = False  # its answer says which languages we speak
    is_listed: bool | None = None  # whether it is known who is here, where that was read just now
    language: str | None = None  # what its sender reads
    here: Relation | None = None  # how they stand towards the conversation, where that isn't read anew since
    before: Background | None = None  # what it can refer to, where that was asked for


async def keep(db: AsyncConnection, heard: Heard, person: Person, now: datetime) -> None:
    """Keep what was said, whoever will take its answer upon them."""
    await _is_inserted(db, _new(heard, person, now))


async def receive(db: AsyncConnection, heard: Heard, person: Person, now: datetime, until: datetime) -> Kept:
    """Keep what was said and take its answer upon us until then, unless it is answered or taken."""
    if await _is_inserted(db, _new(heard, person, now) | _taken(heard, until)):
        return Kept(heard.activity_id, is_first=True)
    row = (await db.execute(_BEFORE, _key(heard))).mappings().first()
    assert row is not None  # noqa: S101 - it was in the way
    kept = Kept(
        row["activity_id"],
        is_answered=row["answered_at"] is not None,
        is_taken=holds(row["taken_until"], now, MUCH_TOO_LONG * (until - now)),
    )
    if not (kept.is_answered or kept.is_taken):
        await db.execute(_TAKEN, _key(heard) | {"until": until})
    return kept


async def _is_inserted(db: AsyncConnection, row: Mapping[str, object]) -> bool:
    """Whether nothing of the same was kept before, under this id or another."""
    return await db.scalar(insert_if_new(db, inbound).returning(inbound.c.activity_id), row) is not None


async def renew(db: AsyncConnection, heard: Heard, until: datetime) -> None:
    """Still at work on it."""
    await db.execute(_RENEWED, _key(heard) | {"until": until})


async def answered(db: AsyncConnection, heard: Heard, at: datetime) -> None:
    """The answer arrived: a redelivery needs none."""
    await db.execute(_ANSWERED, _key(heard) | {"at": at})


async def reword(db: AsyncConnection, place: Place, activity_id: str, said: str) -> None:
    """Keep what was said in other words."""
    which = (inbound.c.conversation_id == place.conversation_id, inbound.c.activity_id == activity_id)
    await db.execute(update(inbound).where(*which).values(said=said))


async def let_go(db: AsyncConnection, heard: Heard) -> None:
    """No answer came of it: whoever gets the next delivery may try at once."""
    await db.execute(_LET_GO, _key(heard))


async def give_up(db: AsyncConnection, heard: Heard) -> None:
    """No answer came of it, and we don't try again by ourselves."""
    await db.execute(_GIVEN_UP, _key(heard))


async def take_overdue(db: AsyncConnection, now: datetime, lease: timedelta, most: int) -> tuple[str, ...]:
    """The activities that nobody is at work on and nobody delivered again in time, put off in case that it fails again.

    What is a day old is let be.
    """
    await db.execute(update(inbound).where(inbound.c.delivered_at <= now - LONGEST, _WAITS).values(**_OVER))
    is_due = not_(held(inbound.c.again_at, now, LONGEST_WAIT))
    is_free = or_(inbound.c.taken_until.is_(None), not_(held(inbound.c.taken_until, now, MUCH_TOO_LONG * lease)))
    query = select(inbound).where(_WAITS, is_due, is_free).order_by(inbound.c.again_at).limit(most)
    rows = list((await db.execute(query)).mappings())
    which = (inbound.c[name] == bindparam(f"of_{name}") for name in ("conversation_id", "activity_id"))
    later = update(inbound).where(*which).values(again_at=bindparam("later", type_=inbound.c.again_at.type))
    await execute_all(db, later, [_again(row, now) for row in rows])
    return tuple(row["activity"] for row in rows)


def _again(row: RowMapping, now: datetime) -> dict[str, object]:
    key = {f"of_{name}": row[name] for name in ("conversation_id", "activity_id")}
    return {**key, "later": next_answer(row["delivered_at"], now)}


_FREE: dict[str, object] = {"taken_until": None, "taken_by": None}
_OVER = {**_FREE, "activity": None, "again_at": None}
_WAITS = inbound.c.again_at.is_not(None)


def _key(heard: Heard) -> dict[str, object]:
    """What names a delivery in the statements below, which are built once: they go with every message."""
    where = {"of_conversation": heard.place.conversation_id, "of_activity": heard.activity_id}
    return {**where, "of_key": heard.dedup_key, "of_delivery": heard.delivery}


_IS_SAME = and_(
    inbound.c.conversation_id == bindparam("of_conversation"),
    or_(inbound.c.activity_id == bindparam("of_activity"), inbound.c.dedup_key == bindparam("of_key")),
)
_IS_OURS = and_(_IS_SAME, inbound.c.taken_by == bindparam("of_delivery"))
_TAKE = update(inbound).values(taken_until=bindparam("until"), taken_by=bindparam("of_delivery"))
_TAKEN, _RENEWED = _TAKE.where(_IS_SAME), _TAKE.where(_IS_OURS)
_ANSWERED = update(inbound).where(_IS_SAME).values(answered_at=bindparam("at"), **_OVER)
_GIVEN_UP = update(inbound).where(_IS_SAME).values(**_OVER)
_LET_GO = update(inbound).where(_IS_OURS).values(**_FREE)
_BEFORE = select(inbound).where(_IS_SAME).order_by(inbound.c.received_at)


def _taken(heard: Heard, until: datetime) -> dict[str, object]:
    return {"taken_until": until, "taken_by": heard.delivery}


def _new(heard: Heard, person: Person, now: datetime) -> dict[str, object]:
    key = {
        "conversation_id": heard.place.conversation_id,
        "activity_id": heard.activity_id,
        "dedup_key": heard.dedup_key,
    }
    said = {"person_id": person.id, "said": heard.said, "received_at": heard.at}
    again = next_answer(now, now) if heard.activity else None
    return {**key, **said, "activity": heard.activity, "delivered_at": now, "again_at": again}
