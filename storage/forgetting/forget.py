"""One transaction in which somebody's name goes from every row. What happened stays, and is nobody's.

Why it is done so: docs/decisions/0036-forgetting.md.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from sqlalchemy import Table, delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.fingerprint import words_print
from domain.forgetting import Prints, veiled
from domain.people import FORGOTTEN, OwnerState
from domain.summary import Pasted
from storage import assignments, succession, tasks
from storage.forgetting import texts
from storage.forgetting.columns import CONVERSATIONS
from storage.forgetting.scope import Whose, whose
from storage.forgetting.words import index_again, unlearn
from storage.rows import insert_if_new
from storage.tables import (
    admissions,
    aliases,
    inbound,
    listings,
    meetings,
    memberships,
    nudges,
    numbers,
    owners,
    people,
    reminders,
    spaces,
    wordings,
)
from storage.tables import assignments as assignment_table

THEIRS: tuple[Table, ...] = (memberships, assignment_table, numbers, admissions, aliases, reminders, nudges)
"""What is about nobody else goes as a whole."""
GONE = "forgotten:"  # and a number: what is told by ids of Teams has to have one


@dataclass(frozen=True, slots=True)
class Forgotten:
    """How many of their open tasks are passed on, and in how many others something was said of them."""

    tasks: int
    mentions: int


async def forget(db: AsyncConnection, person_id: int, at: datetime) -> Forgotten | None:
    """Forget somebody for good; None where that was done before, or there is nobody."""
    found = await whose(db, person_id)
    if found is None:
        return None
    prints = await _prints(db, found)
    rows = await texts.named(db, found)
    await _know_again(db, rows, prints)
    touched = await texts.clean(db, found, rows)
    owned = await _left(db, found)
    await _let_go(db, found)
    await db.execute(update(people).where(people.c.id == person_id).values(**_nobody(person_id), prints=prints.kept))
    await index_again(db, touched | owned)
    changed = await tasks.numbered_all(db, sorted(owned))
    await assignments.plan(db, changed, at)
    await succession.succeed(db, succession.led_by(found.person), at)
    loosely = found.loosely
    await unlearn(db, [*loosely.names, *loosely.given, *loosely.family])
    return Forgotten(sum(not task.status.closed for task in changed), len(touched - owned))


async def _prints(db: AsyncConnection, found: Whose) -> Prints:
    """With the salt of those before, so that a name is looked up once for all of them."""
    known = await db.scalar(select(people.c.prints).where(people.c.prints.is_not(None)).limit(1))
    row = (await db.execute(select(people.c.aad_id, people.c.teams_id).where(people.c.id == found.person.id))).one()
    salt = known["salt"] if known else uuid4().hex
    return Prints.of(salt, (row.aad_id, row.teams_id), found.loosely.names)


async def _know_again(db: AsyncConnection, rows: Iterable[texts.Named], prints: Prints) -> None:
    """Old notes are the same notes when they are pasted again, where a name in them is left out at the door."""
    for each in (each for each in rows if each.table is meetings):
        for row in each.rows:
            as_left = veiled(row["pasted_text"], [prints])
            key = {"space_id": row["space_id"], "words_print": words_print(Pasted(as_left)), "meeting_id": row["id"]}
            if as_left != row["pasted_text"]:
                await db.execute(insert_if_new(db, wordings).values(key))


async def _left(db: AsyncConnection, found: Whose) -> frozenset[int]:
    """They are asked about nothing any more, as if they had left every conversation; about which tasks."""
    theirs = (owners.c.person_id == found.person.id, owners.c.released_at.is_(None))
    left = update(owners).where(*theirs).values(state=OwnerState.LEFT).returning(owners.c.task_id)
    owned = (await db.scalars(left)).all()
    return frozenset([*owned, *(await db.scalars(assignments.of(found.person.id)))])


async def _let_go(db: AsyncConnection, found: Whose) -> None:
    """What was kept for them alone, what they said to us, and where."""
    mine = found.person.id
    alone = inbound.c.conversation_id.in_(found.chats)
    await db.execute(delete(inbound).where(alone))
    empty = {"said": None, "activity": None, "again_at": None}
    await db.execute(update(inbound).where(inbound.c.person_id == mine).values(empty))
    for table in THEIRS:
        await db.execute(delete(table).where(table.c.person_id == mine))
    shown = (listings.c.person_id == mine, listings.c.conversation_id.is_(None))  # cards that others read stay
    await db.execute(update(listings).where(*shown).values(entries=None, asked=None))
    for chat in found.chats:
        await _rename(db, chat)


async def _rename(db: AsyncConnection, chat: str) -> None:
    """Their own chat has no address any more; what was done there keeps an order and a place."""
    number = await db.scalar(select(spaces.c.id).where(spaces.c.conversation_id == chat))
    nowhere = f"{GONE}{number or uuid4().hex}"
    await db.execute(update(spaces).where(spaces.c.conversation_id == chat).values(name=None))
    for column in CONVERSATIONS:
        holds = or_(column == chat, column.contains(f"{chat}|", autoescape=True))
        await db.execute(update(column.table).where(holds).values({column: func.replace(column, chat, nowhere)}))


def _nobody(person_id: int) -> dict[str, object]:
    """The row of one who is forgotten: others point at it."""
    key = f"{GONE}{person_id}"
    empty = ("locale", "time_zone", "conversation_id", "refused", "refused_for", "language", "languages_told_in")
    more = ("paused_until", "away_until", "days", "country", "chosen_zone")
    said = {"given_name": "", "folded": "", "email": "", "service_url": "", "bot_id": ""}
    kept = {"aad_id": key, "teams_id": key, "name": FORGOTTEN, "stopped": True, "outside": False, "hears_of_led": True}
    return {**dict.fromkeys((*empty, *more)), **said, **kept}
