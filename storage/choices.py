"""What people and teams chose."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, RowMapping, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.cadence import Pace
from domain.choices import Choices, TeamChoices, zone_of
from domain.people import Person
from domain.space import Place, SpaceKind
from storage.people import language_of
from storage.rows import Query, insert_row
from storage.tables import meetings, memberships, people, spaces, teams

key_of_team: ColumnElement[str] = func.coalesce(spaces.c.team_id, spaces.c.conversation_id)
"""A conversation's team, or the chat itself outside one."""


def _of(key: str) -> ColumnElement[bool]:
    """The conversations of a team."""
    return key_of_team == key


async def of_person(db: AsyncConnection, person: Person) -> Choices:
    """What somebody chose."""
    return (await of_people(db, [person.id]))[person.id]


async def of_people(db: AsyncConnection, person_ids: Sequence[int]) -> dict[int, Choices]:
    """What each of these people chose."""
    rows = (await db.execute(select(people).where(people.c.id.in_(person_ids)))).mappings()
    return {row["id"]: _choices(row) for row in rows}


def _choices(row: RowMapping) -> Choices:
    return Choices(
        language=row["language"],
        paused_until=row["paused_until"],
        away_until=row["away_until"],
        is_stopped=row["stopped"],
        days=frozenset(row["days"]) if row["days"] else None,
        country=row["country"],
        zone=zone_of(row["chosen_zone"]),
        told_zone=zone_of(row["time_zone"]),
        hears_of_led=row["hears_of_led"],
    )


async def choose(db: AsyncConnection, person: Person, chosen: Choices) -> None:
    """Keep it; Teams' own time zone isn't theirs to change."""
    values = {
        "language": chosen.language,
        "paused_until": chosen.paused_until,
        "away_until": chosen.away_until,
        "stopped": chosen.is_stopped,
        "days": sorted(chosen.days) if chosen.days else None,
        "country": chosen.country,
        "chosen_zone": chosen.zone.key if chosen.zone else None,
        "hears_of_led": chosen.hears_of_led,
    }
    await db.execute(update(people).where(people.c.id == person.id).values(values))


async def language(db: AsyncConnection, tenant_id: str, aad_id: str) -> str | None:
    """The language somebody reads; None of nobody we know."""
    query = select(people.c.language, people.c.locale).where(people.c.tenant_id == tenant_id, people.c.aad_id == aad_id)
    row = (await db.execute(query)).mappings().first()
    return language_of(row) if row else None


async def of_team(db: AsyncConnection, key: str) -> TeamChoices | None:
    """What a team chose; None for nothing."""
    row = (await db.execute(select(teams).where(teams.c.team_key == key))).mappings().first()
    return team_of(row) if row else None


async def key_of_meeting(db: AsyncConnection, meeting_id: int) -> str:
    """What names the team of a meeting's conversation; "" for a meeting that there isn't."""
    here = select(key_of_team).join(meetings, meetings.c.space_id == spaces.c.id).where(meetings.c.id == meeting_id)
    return await db.scalar(here) or ""


async def of_their_team(db: AsyncConnection, person: Person) -> TeamChoices | None:
    """What the first of somebody's teams that chose anything did choose."""
    return (await of_their_teams(db, [person.id])).get(person.id)


async def of_their_teams(db: AsyncConnection, person_ids: Sequence[int]) -> dict[int, TeamChoices]:
    """What the first team of each that chose anything did choose."""
    theirs = (
        select(memberships.c.person_id, *teams.c)
        .join(spaces, teams.c.team_key == key_of_team)
        .join(memberships, memberships.c.space_id == spaces.c.id)
        .where(memberships.c.person_id.in_(person_ids))
        .order_by(teams.c.id.desc())
    )
    return {row["person_id"]: team_of(row) for row in (await db.execute(theirs)).mappings()}


async def choose_for(db: AsyncConnection, key: str, chosen: TeamChoices) -> None:
    """Keep all of it."""
    values = _values(chosen)
    known = await db.scalar(select(teams.c.id).where(teams.c.team_key == key))
    if known is None:
        await insert_row(db, teams, team_key=key, **values)
    else:
        await db.execute(update(teams).where(teams.c.id == known).values(values))


def team_of(row: RowMapping, prefix: str = "") -> TeamChoices:
    """What a team chose, from a row that holds the columns of `teams`, each name after a prefix."""
    told = {name: row[f"{prefix}{name}"] for name in ("opens", "closes", "country", "only_when_due")}
    pace = Pace(ZoneInfo(row[f"{prefix}zone"]), days=frozenset(row[f"{prefix}days"]), **told)
    kept = {name: row[f"{prefix}{name}"] for name in ("language", "fiscal_start", "has_roundup")}
    return TeamChoices(pace=pace, **kept)


def _values(chosen: TeamChoices) -> dict[str, object]:
    pace = chosen.pace
    return {
        "language": chosen.language,
        "zone": pace.zone.key,
        "opens": pace.opens,
        "closes": pace.closes,
        "days": sorted(pace.days),
        "country": pace.country,
        "only_when_due": pace.only_when_due,
        "fiscal_start": chosen.fiscal_start,
        "has_roundup": chosen.has_roundup,
    }


async def key_of(db: AsyncConnection, space_id: int) -> str | None:
    """What names the team of a conversation; None for a personal chat, which has none."""
    return await db.scalar(select(key_of_team).where(spaces.c.id == space_id, spaces.c.kind != SpaceKind.PERSONAL))


async def name_of(db: AsyncConnection, space_id: int) -> str | None:
    """What a conversation is called."""
    return await db.scalar(select(spaces.c.name).where(spaces.c.id == space_id))


async def space_of(db: AsyncConnection, place: Place) -> int | None:
    """The conversation's own key."""
    return await db.scalar(select(spaces.c.id).where(spaces.c.conversation_id == place.space_id))


def members_of(key: str) -> Query:
    """The ids of everyone in a team."""
    joined = select(memberships.c.person_id).join(spaces, spaces.c.id == memberships.c.space_id)
    return joined.where(_of(key)).distinct()


async def welcome(db: AsyncConnection, place: Place, source: str) -> bool:
    """True once for each team or conversation; again for the same activity, whose answer may never have left."""
    before = select(spaces.c.welcome_source).where(_of(place.team_key), spaces.c.welcome_source.is_not(None))
    if welcomed := set((await db.scalars(before)).all()):
        return welcomed == {source}
    free = (
        spaces.c.conversation_id == place.space_id,
        spaces.c.welcome_source.is_(None),
    )  # two replicas may ask at once
    return bool((await db.execute(update(spaces).where(*free).values(welcome_source=source))).rowcount)


async def forget_welcome(db: AsyncConnection, place: Place) -> None:
    """The app was taken away: should it come back, it says who it is again."""
    await db.execute(update(spaces).where(_of(place.team_key)).values(welcome_source=None))
