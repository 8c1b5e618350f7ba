"""Who we know, where they talk, and how to reach them."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Integer, RowMapping, Select, Text, and_, cast, literal, or_, select, tuple_, union, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.forgetting import Prints
from domain.people import Member, Person, fold
from domain.space import Address, Place, SpaceKind, spoken
from domain.task import Meeting
from storage.rows import insert_row, insert_rows, update_all
from storage.tables import aliases, memberships, people, spaces, teams

theirs = memberships.alias("theirs")
PERSON = (people.c.id, people.c.name, people.c.given_name, people.c.outside, people.c.refused, people.c.stopped)


Row = Mapping[str, Any] | RowMapping
"""A row, or what is to be one."""


def person_of(row: Row, prefix: str = "") -> Person:
    """A Person from a row that holds PERSON's columns, each name after a prefix."""
    return Person(
        id=row[f"{prefix}id"],
        name=row[f"{prefix}name"],
        given_name=row[f"{prefix}given_name"],
        outside=row[f"{prefix}outside"],
        reachable=row[f"{prefix}refused"] is None and not row[f"{prefix}stopped"],
    )


def language_of(row: Row) -> str:
    """What somebody reads: chosen, else as their Teams last told."""
    return str(row["language"] or spoken(row["locale"]))


async def by_ids(db: AsyncConnection, person_ids: Sequence[int]) -> dict[int, Person]:
    """People by their keys."""
    query = select(*PERSON).where(people.c.id.in_(person_ids))
    return {row["id"]: person_of(row) for row in (await db.execute(query)).mappings()} if person_ids else {}


async def save_space(db: AsyncConnection, place: Place) -> int:
    """The space's id, new or refreshed; its service_url may move, but not its tenant, whoever writes there."""
    query = select(spaces).where(spaces.c.conversation_id == place.space_id)
    return await saved_space(db, place, (await db.execute(query)).mappings().first())


async def saved_space(db: AsyncConnection, place: Place, row: Row | None) -> int:
    """The same, of one whose row was read."""
    values = {
        "kind": place.kind,
        "service_url": place.service_url,
        "bot_id": place.bot_id,
        "bot_name": place.bot_name,
        **({"team_id": place.team_id} if place.team_id else {}),
        **({"name": place.name} if place.name else {}),
    }
    if row is None:
        return await insert_row(db, spaces, conversation_id=place.space_id, tenant_id=place.tenant_id, **values)
    new = {name: value for name, value in values.items() if row[name] != value}  # most messages tell nothing new
    if new:
        await db.execute(update(spaces).where(spaces.c.id == row["id"]).values(new))
    return int(row["id"])


def place_of(row: RowMapping) -> Place:
    """The conversation of a row of `spaces`."""
    names = ("conversation_id", "tenant_id", "service_url", "bot_id", "bot_name", "team_id", "name")
    return Place(kind=SpaceKind(row["kind"]), **{name: row[name] for name in names})


async def place(db: AsyncConnection, space_id: str) -> Place:
    """A conversation that we know, without any thread of it."""
    return place_of((await db.execute(select(spaces).where(spaces.c.conversation_id == space_id))).mappings().one())


async def has_roster(db: AsyncConnection, place: Place) -> bool:
    """Whether Teams ever told who is in that conversation: without that, one who wrote would seem the only one."""
    query = select(spaces.c.roster_at).where(spaces.c.conversation_id == place.space_id)
    return place.kind is SpaceKind.PERSONAL or await db.scalar(query) is not None


async def roster(db: AsyncConnection, place: Place, reader: Person) -> tuple[Person, ...]:
    """The members of a conversation, in a personal chat everyone in that person's."""
    if place.kind is SpaceKind.PERSONAL:
        where = memberships.c.space_id.in_(spaces_of(reader.id))
    else:
        where = memberships.c.space_id.in_(select(spaces.c.id).where(spaces.c.conversation_id == place.space_id))
    query = select(*PERSON).join(memberships, memberships.c.person_id == people.c.id).where(where)
    rows = (await db.execute(query.distinct().order_by(people.c.name))).mappings()
    return tuple(person_of(row) for row in rows)


@dataclass(frozen=True, slots=True)
class Here:
    """What the members of a conversation are called, in a personal chat all its person meets; and by their team.

    `month` is that in which their team's fiscal year begins; `forgotten` are those whose names are kept nowhere.
    """

    names: tuple[str, ...] = ()
    month: int | None = None
    forgotten: tuple[Prints, ...] = ()


async def names(db: AsyncConnection, place: Place, teams_id: str) -> Here:
    """Who is to be read of in notes from there: one statement."""
    theirs = select(memberships.c.space_id).join(people).where(people.c.teams_id == teams_id)
    here = select(spaces.c.id).where(spaces.c.conversation_id == place.space_id)
    where = memberships.c.space_id.in_(theirs if place.kind is SpaceKind.PERSONAL else here)
    no_month, no_prints, key = (
        literal(None, Integer).label("month"),
        literal(None, Text).label("prints"),
        place.team_key,
    )
    listed = select(people.c.name, no_month, no_prints).join(memberships, memberships.c.person_id == people.c.id)
    told = select(aliases.c.written, no_month, no_prints).where(
        aliases.c.team_key == key, aliases.c.person_id.is_not(None)
    )
    begins = select(literal(""), teams.c.fiscal_start, no_prints).where(teams.c.team_key == key)
    gone = (people.c.tenant_id == place.tenant_id, people.c.prints.is_not(None))
    forgotten = select(literal(""), no_month, cast(people.c.prints, Text)).where(*gone)
    rows = (await db.execute(union(listed.where(where), told, begins, forgotten).order_by("name"))).all()
    return Here(
        tuple([row.name for row in rows if row.name]),
        next((row.month for row in rows if row.month), None),
        tuple([Prints.read(json.loads(row.prints)) for row in rows if row.prints]),
    )


async def to_be_meant(db: AsyncConnection, found: Iterable[Meeting]) -> dict[int, tuple[Person, ...]]:
    """Whom names in the notes of these meetings can mean, by meeting: one statement, however many.

    The members of its conversation; in a personal chat everyone its person meets.
    """
    whose = {meeting.id: (meeting.space_id, meeting.poster.id) for meeting in found}
    asked = tuple_(spaces.c.conversation_id, theirs.c.person_id).in_(sorted(set(whose.values())))
    posters = theirs.c.person_id.in_({poster for _, poster in whose.values()})
    spoken = spaces.c.conversation_id.in_({space for space, _ in whose.values()})
    is_alone = spaces.c.kind == SpaceKind.PERSONAL
    here = (
        select(spaces.c.conversation_id.label("space"), literal(None, Integer).label("poster"), *PERSON)
        .join(memberships, memberships.c.space_id == spaces.c.id)
        .join(people, people.c.id == memberships.c.person_id)
        .where(spoken, ~is_alone)
    )
    anywhere = (
        select(spaces.c.conversation_id.label("space"), theirs.c.person_id.label("poster"), *PERSON)
        .join(theirs, and_(asked, is_alone))
        .join(memberships, memberships.c.space_id == theirs.c.space_id)
        .join(people, people.c.id == memberships.c.person_id)
        .where(spoken, posters)  # pairs alone go by no index
    )
    listed: dict[tuple[str, int | None], list[Person]] = defaultdict(list)
    either = union(here, anywhere).subquery()
    for row in (await db.execute(select(either).order_by(either.c.name))).mappings():
        listed[row["space"], row["poster"]].append(person_of(row))
    return {n: tuple(listed[space, poster] or listed[space, None]) for n, (space, poster) in whose.items()}


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
    return {row["id"]: Address(**{name: row[name] for name in names}, language=language_of(row)) for row in rows}


async def save_members(db: AsyncConnection, place: Place, members: Sequence[Member]) -> list[int]:
    """The ids of people as Teams tells of them, new or refreshed; who was forgotten isn't known by a list."""
    listed = {member.aad_id or member.teams_id: member for member in members}
    which = (
        people.c.tenant_id == place.tenant_id,
        or_(people.c.aad_id.in_(list(listed)), people.c.prints.is_not(None)),
    )
    columns = (people.c.id, people.c.aad_id, people.c.prints, *(people.c[name] for name in TOLD))
    rows = (await db.execute(select(*columns).where(*which))).mappings().all()
    known = {row["aad_id"]: row for row in rows if row["prints"] is None}
    forgotten = [Prints.read(row["prints"]) for row in rows if row["prints"] is not None]
    listed = {key: each for key, each in listed.items() if key in known or not _is_one(each, forgotten)}
    new = [newly_told(place, member) for key, member in listed.items() if key not in known]
    ids = {key: int(row["id"]) for key, row in known.items()}
    ids |= dict(zip((str(row["aad_id"]) for row in new), await insert_rows(db, people, new), strict=True))
    changed = {ids[key]: refreshed(row, told(place, listed[key])) for key, row in known.items()}
    await update_all(db, people, {n: row for n, row in changed.items() if row})
    return [ids[key] for member in members if (key := member.aad_id or member.teams_id) in ids]


async def is_back(db: AsyncConnection, place: Place, member: Member) -> None:
    """Whoever turns to us is known again, by their name too; what was theirs before stays nobody's."""
    gone = (people.c.tenant_id == place.tenant_id, people.c.prints.is_not(None))
    rows = (await db.execute(select(people.c.id, people.c.prints).where(*gone))).all()
    theirs = {row.id: Prints.none(row.prints["salt"]) for row in rows if _is_one(member, [Prints.read(row.prints)])}
    await update_all(db, people, {person_id: {"prints": prints.kept} for person_id, prints in theirs.items()})


def _is_one(member: Member, forgotten: Sequence[Prints]) -> bool:
    return any(each.has_id(member.aad_id or member.teams_id, member.teams_id) for each in forgotten)


async def of_aad(db: AsyncConnection, tenant_id: str, aad_id: str) -> Person | None:
    """Whom that id of the directory names."""
    key = (people.c.tenant_id == tenant_id, people.c.aad_id == aad_id)
    row = (await db.execute(select(*PERSON).where(*key))).mappings().first()
    return person_of(row) if row else None


TOLD = ("teams_id", "name", "folded", "given_name", "email", "outside", "locale", "time_zone", "service_url", "bot_id")
"""What Teams tells of people."""


def told(place: Place, member: Member) -> dict[str, object]:
    """What Teams tells of somebody there, by column."""
    reached = {"service_url": place.service_url, "bot_id": place.bot_id, "folded": fold(member.name)}
    return {**{name: getattr(member, name) for name in TOLD if name not in reached}, **reached}


def newly_told(place: Place, member: Member) -> dict[str, object]:
    """The row of somebody who wasn't known."""
    key = {"tenant_id": place.tenant_id, "aad_id": member.aad_id or member.teams_id}
    return {**told(place, member), **key, "name": member.name or member.teams_id}


def refreshed(row: Row, told: Mapping[str, object]) -> Mapping[str, object]:
    """All of it where anything changed, else nothing; a message says less than a roster."""
    now = {name: told[name] or row[name] for name in TOLD}
    return now if any(row[name] != value for name, value in now.items()) else {}
