"""Who we know, where they talk, and how to reach them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import RowMapping, Select, Table, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.choices import SPOKEN
from domain.people import Member, Person
from domain.space import Address, Place, SpaceKind, spoken
from storage.rows import insert_all, insert_row
from storage.tables import memberships, people, spaces

PERSON = (people.c.id, people.c.name, people.c.given_name, people.c.outside, people.c.refused, people.c.stopped)


def person_of(row: RowMapping, prefix: str = "") -> Person:
    """A Person from a row that holds PERSON's columns, each name after a prefix."""
    return Person(
        id=row[f"{prefix}id"],
        name=row[f"{prefix}name"],
        given_name=row[f"{prefix}given_name"],
        outside=row[f"{prefix}outside"],
        reachable=row[f"{prefix}refused"] is None and not row[f"{prefix}stopped"],
    )


JUST_NOW = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Met:
    """Who turned to us.

    `is_new` where they aren't listed in that conversation, and the list isn't of just now; `is_back` when a personal
    chat made them reachable again; `tells_languages` when this answer tells which we speak.
    """

    person: Person
    is_new: bool = False
    is_back: bool = False
    tells_languages: bool = False


async def met(db: AsyncConnection, place: Place, sender: Member, at: datetime, activity_id: str | None = None) -> Met:
    """Somebody turned to us here: a member where Teams lists them, or never listed anybody.

    One who isn't listed may be new, or press a card that outlived their membership. The activity is one that is
    answered with a message.
    """
    space_id = await save_space(db, place)
    person_id = await save_member(db, place, sender)
    before = await _person(db, person_id)
    if place.kind is not SpaceKind.PERSONAL:
        return Met(before, is_new=await _is_new(db, space_id, person_id, at))
    await join(db, space_id, [person_id])
    values = {"conversation_id": place.conversation_id, "refused": None, "refused_for": None}
    told_in = activity_id if spoken(sender.locale) not in SPOKEN else None
    told = {"languages_told_in": func.coalesce(people.c.languages_told_in, told_in)} if told_in else {}
    await db.execute(update(people).where(people.c.id == person_id).values({**values, **told}))
    return await _met_alone(db, person_id, not before.reachable, told_in)


async def _met_alone(db: AsyncConnection, person_id: int, is_back: bool, told_in: str | None) -> Met:
    """The first activity in a language we don't speak is told, however often delivered; nobody who chose a language."""
    query = select(*PERSON, people.c.language, people.c.languages_told_in).where(people.c.id == person_id)
    row = (await db.execute(query)).mappings().one()
    is_first = told_in is not None and row["languages_told_in"] == told_in
    return Met(person_of(row), is_back=is_back, tells_languages=is_first and row["language"] is None)


async def _is_new(db: AsyncConnection, space_id: int, person_id: int, at: datetime) -> bool:
    if person_id in await _present(db, space_id):
        return False
    listed_at = await db.scalar(select(spaces.c.roster_at).where(spaces.c.id == space_id))
    if listed_at is None:
        await join(db, space_id, [person_id])
    return listed_at is None or listed_at < at - JUST_NOW


async def _person(db: AsyncConnection, person_id: int) -> Person:
    row = (await db.execute(select(*PERSON).where(people.c.id == person_id))).mappings().one()
    return person_of(row)


async def by_ids(db: AsyncConnection, person_ids: Sequence[int]) -> dict[int, Person]:
    """People by their keys."""
    rows = (await db.execute(select(*PERSON).where(people.c.id.in_(person_ids)))).mappings()
    return {row["id"]: person_of(row) for row in rows}


async def save_space(db: AsyncConnection, place: Place) -> int:
    """The space's id, new or refreshed; its service_url may move, but not its tenant, whoever writes there."""
    values = {
        "kind": place.kind,
        "service_url": place.service_url,
        "bot_id": place.bot_id,
        "bot_name": place.bot_name,
        **({"team_id": place.team_id} if place.team_id else {}),
        **({"name": place.name} if place.name else {}),
    }
    row = (await db.execute(select(spaces).where(spaces.c.conversation_id == place.space_id))).mappings().first()
    if row is None:
        return await insert_row(db, spaces, conversation_id=place.space_id, tenant_id=place.tenant_id, **values)
    await _refresh(db, spaces, row, values)
    return int(row["id"])


def place_of(row: RowMapping) -> Place:
    """The conversation of a row of `spaces`."""
    names = ("conversation_id", "tenant_id", "service_url", "bot_id", "bot_name", "team_id", "name")
    return Place(kind=SpaceKind(row["kind"]), **{name: row[name] for name in names})


async def place(db: AsyncConnection, space_id: str) -> Place:
    """A conversation that we know, without any thread of it."""
    return place_of((await db.execute(select(spaces).where(spaces.c.conversation_id == space_id))).mappings().one())


async def _refresh(db: AsyncConnection, table: Table, row: RowMapping, values: Mapping[str, object]) -> None:
    """Write only what changed: most messages tell nothing new about where they come from."""
    new = {name: value for name, value in values.items() if row[name] != value}
    if new:
        await db.execute(update(table).where(table.c.id == row["id"]).values(new))


async def has_roster(db: AsyncConnection, place: Place) -> bool:
    """Whether Teams ever told who is in that conversation: without that, one who wrote would seem the only one."""
    query = select(spaces.c.roster_at).where(spaces.c.conversation_id == place.space_id)
    return place.kind is SpaceKind.PERSONAL or await db.scalar(query) is not None


async def roster(db: AsyncConnection, place: Place, reader: Person) -> tuple[Person, ...]:
    """The members of a conversation; in a personal chat everyone in that person's conversations."""
    if place.kind is SpaceKind.PERSONAL:
        where = memberships.c.space_id.in_(spaces_of(reader.id))
    else:
        where = memberships.c.space_id.in_(select(spaces.c.id).where(spaces.c.conversation_id == place.space_id))
    query = select(*PERSON).join(memberships, memberships.c.person_id == people.c.id).where(where)
    rows = (await db.execute(query.distinct().order_by(people.c.name))).mappings()
    return tuple(person_of(row) for row in rows)


async def names(db: AsyncConnection, place: Place, teams_id: str) -> tuple[str, ...]:
    """What the members of a conversation are called; in a personal chat everyone in that person's conversations."""
    theirs = select(memberships.c.space_id).join(people).where(people.c.teams_id == teams_id)
    here = select(spaces.c.id).where(spaces.c.conversation_id == place.space_id)
    where = memberships.c.space_id.in_(theirs if place.kind is SpaceKind.PERSONAL else here)
    query = select(people.c.name).join(memberships, memberships.c.person_id == people.c.id).where(where)
    return tuple((await db.scalars(query.distinct().order_by(people.c.name))).all())


async def to_be_meant(db: AsyncConnection, space_id: str, poster: Person) -> tuple[Person, ...]:
    """Whom names in notes can mean: the members of their conversation; in a personal chat everyone its person meets."""
    here = select(spaces.c.id).where(spaces.c.conversation_id == space_id)
    is_alone = await db.scalar(select(spaces.c.kind).where(spaces.c.conversation_id == space_id)) == SpaceKind.PERSONAL
    where = memberships.c.space_id.in_(spaces_of(poster.id) if is_alone else here)
    query = select(*PERSON).join(memberships).where(where).distinct().order_by(people.c.name)
    return tuple(person_of(row) for row in (await db.execute(query)).mappings())


def spaces_of(person_id: int) -> Select[tuple[int]]:
    """The ids of the conversations somebody belongs to."""
    return select(memberships.c.space_id).where(memberships.c.person_id == person_id)


async def find(db: AsyncConnection, tenant_id: str, teams_ids: Sequence[str]) -> dict[str, Person]:
    """The people with these Teams ids, such as those mentioned in notes, by that id."""
    where = (people.c.tenant_id == tenant_id, people.c.teams_id.in_(teams_ids))
    rows = (await db.execute(select(*PERSON, people.c.teams_id).where(*where))).mappings()
    return {row["teams_id"]: person_of(row) for row in rows}


async def address(db: AsyncConnection, person: Person) -> Address:
    """Where to write to somebody first."""
    return (await addresses(db, [person.id]))[person.id]


async def addresses(db: AsyncConnection, person_ids: Sequence[int]) -> dict[int, Address]:
    """Where to write to each of these people first."""
    rows = (await db.execute(select(people).where(people.c.id.in_(person_ids)))).mappings()
    names = ("tenant_id", "service_url", "bot_id", "teams_id", "aad_id", "conversation_id")
    return {
        row["id"]: Address(**{name: row[name] for name in names}, language=row["language"] or spoken(row["locale"]))
        for row in rows
    }


async def save_member(db: AsyncConnection, place: Place, member: Member) -> int:
    """The id of somebody as Teams tells of them, new or refreshed."""
    aad_id = member.aad_id or member.teams_id
    key = (people.c.tenant_id == place.tenant_id, people.c.aad_id == aad_id)
    known = {
        "teams_id": member.teams_id,
        "name": member.name,
        "given_name": member.given_name,
        "email": member.email,
        "outside": member.outside,
        "locale": member.locale,
        "time_zone": member.time_zone,
        "service_url": place.service_url,
        "bot_id": place.bot_id,
    }
    row = (await db.execute(select(people).where(*key))).mappings().first()
    if row is None:
        new = {**known, "name": member.name or member.teams_id, "aad_id": aad_id, "tenant_id": place.tenant_id}
        return await insert_row(db, people, **new)
    told = {name: value for name, value in known.items() if value}  # a message says less than a roster
    await _refresh(db, people, row, told)
    return int(row["id"])


async def of_aad(db: AsyncConnection, tenant_id: str, aad_id: str) -> Person | None:
    """Whom that id of the directory names."""
    key = (people.c.tenant_id == tenant_id, people.c.aad_id == aad_id)
    row = (await db.execute(select(*PERSON).where(*key))).mappings().first()
    return person_of(row) if row else None


async def join(db: AsyncConnection, space_id: int, person_ids: Sequence[int]) -> None:
    """These people belong to a conversation."""
    present = await _present(db, space_id)
    new = [{"space_id": space_id, "person_id": p} for p in dict.fromkeys(person_ids) if p not in present]
    await insert_all(db, memberships, new)


async def _present(db: AsyncConnection, space_id: int) -> set[int]:
    there = select(memberships.c.person_id).where(memberships.c.space_id == space_id)
    return set((await db.scalars(there)).all())
