"""What people said, kept before anything is done with it; and who is at work on an answer."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import Person
from domain.space import Place
from storage.rows import insert_all
from storage.tables import inbound


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One delivery of an activity. `twin` is what deliveries have in common that come with other ids; None: nothing."""

    place: Place
    activity_id: str
    twin: str | None
    said: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Kept:
    """How a delivery was found; `activity_id` is the one it first came with."""

    activity_id: str
    is_answered: bool = False
    is_taken: bool = False  # another turn is at work on its answer
    tells_languages: bool = False  # its answer says which languages we speak


async def receive(db: AsyncConnection, heard: Heard, person: Person, now: datetime, until: datetime) -> Kept:
    """Keep what was said and take its answer upon us until then, unless it is answered or taken."""
    row = (await db.execute(select(inbound).where(_is_same(heard)).order_by(inbound.c.received_at))).mappings().first()
    if row is None:
        await insert_all(db, inbound, [_new(heard, person) | {"taken_until": until}])
        return Kept(heard.activity_id)
    kept = Kept(
        row["activity_id"],
        is_answered=row["answered_at"] is not None,
        is_taken=row["taken_until"] is not None and row["taken_until"] > now,
    )
    if not (kept.is_answered or kept.is_taken):
        await db.execute(update(inbound).where(_is_same(heard)).values(taken_until=until))
    return kept


async def answered(db: AsyncConnection, heard: Heard, at: datetime) -> None:
    """The answer arrived: a redelivery needs none."""
    await db.execute(update(inbound).where(_is_same(heard)).values(answered_at=at, taken_until=None))


async def let_go(db: AsyncConnection, heard: Heard) -> None:
    """No answer came of it: whoever gets the next delivery may try at once."""
    await db.execute(update(inbound).where(_is_same(heard)).values(taken_until=None))


def _is_same(heard: Heard) -> ColumnElement[bool]:
    by_id = inbound.c.activity_id == heard.activity_id
    same = or_(by_id, inbound.c.twin == heard.twin) if heard.twin else by_id
    return and_(inbound.c.conversation_id == heard.place.conversation_id, same)


def _new(heard: Heard, person: Person) -> dict[str, object]:
    key = {"conversation_id": heard.place.conversation_id, "activity_id": heard.activity_id, "twin": heard.twin}
    return {**key, "person_id": person.id, "said": heard.said, "received_at": heard.at}
