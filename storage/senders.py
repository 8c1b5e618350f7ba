"""Who turned to us: known from now on, reachable, and where they belong."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import RowMapping, and_, bindparam, case, exists, insert, literal, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.languages import SPOKEN
from domain.people import Member, Person
from domain.rights import Relation
from domain.space import Place, SpaceKind, spoken
from storage.people import is_back, language_of, newly_told, person_of, refreshed, saved_space, told
from storage.rows import Query, insert_all
from storage.tables import assignments, memberships, people, spaces

JUST_NOW = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Met:
    """Who turned to us.

    `is_new` where they aren't listed in that conversation, and the list isn't of just now; `is_back` when a personal
    chat made them reachable again; `tells_languages` when this answer tells which we speak. `language` is what they
    read: chosen, else as their Teams last told; `is_waiting` when of some task nothing more is asked until they say a
    word. `here` is how they stand towards the conversation, and what they lead in it.
    """

    person: Person
    here: Relation
    is_new: bool = False
    is_back: bool = False
    tells_languages: bool = False
    language: str | None = None
    is_waiting: bool = False


@dataclass(frozen=True, slots=True)
class _Before:
    """What was known of a sender and their conversation; each None where nothing was."""

    person: Mapping[str, Any] | None
    space: Mapping[str, Any] | None
    is_member: bool
    may_be_back: bool  # nobody we know, where somebody was forgotten


async def met(db: AsyncConnection, place: Place, sender: Member, at: datetime, activity_id: str | None = None) -> Met:
    """Somebody turned to us here: a member where Teams lists them, or never listed anybody.

    One who isn't listed may be new, or press a card that outlived their membership. The activity is one that is
    answered with a message. Where nothing is new it costs one statement.
    """
    before = await _before(db, place, sender)
    space_id = await saved_space(db, place, before.space)
    personal = place.kind is SpaceKind.PERSONAL
    if before.may_be_back:
        await is_back(db, place, sender)
    person = await _saved_person(db, place, sender, before.person, activity_id if personal else None)
    is_new = not personal and not before.is_member and _is_unlisted(before.space, at)
    is_member = before.is_member
    if not is_member and (personal or before.space is None or before.space["roster_at"] is None):
        is_member = True
        await insert_all(db, memberships, [{"space_id": space_id, "person_id": person["id"]}])
    was = before.person
    return Met(
        person_of(person),
        _stands(before.space, person, is_member=is_member),
        is_new=is_new,
        is_back=personal and was is not None and not person_of(was).reachable,
        tells_languages=_tells_languages(person, sender, activity_id) if personal else False,
        language=language_of(person),
        is_waiting=bool(was and was["is_waiting"]),
    )


def _stands(space: Mapping[str, Any] | None, person: Mapping[str, Any], *, is_member: bool) -> Relation:
    is_foreign = space is not None and space["tenant_id"] != person["tenant_id"]
    return Relation(is_member=is_member, is_guest=person["outside"] or is_foreign, is_poster=True, is_led=is_member)


async def _before(db: AsyncConnection, place: Place, sender: Member) -> _Before:
    keys = {"tenant": place.tenant_id, "aad": sender.aad_id or sender.teams_id, "space": place.space_id}
    row = (await db.execute(_KNOWN, keys)).mappings().one()
    return _Before(
        _part(row, "person_"), _part(row, "space_"), row["member_id"] is not None, may_be_back=bool(row["may_be_back"])
    )


def _known() -> Query:
    """A person, a conversation, and whether they are listed in it; one row, whatever of it there is."""
    nothing_more = exists().where(assignments.c.person_id == people.c.id, assignments.c.next_check_at.is_(None))
    others = people.alias()
    anybody_gone = exists().where(others.c.tenant_id == bindparam("tenant"), others.c.prints.is_not(None))
    columns = [
        *(column.label(f"person_{column.name}") for column in people.c),
        *(column.label(f"space_{column.name}") for column in spaces.c),
        memberships.c.person_id.label("member_id"),
        nothing_more.label("person_is_waiting"),
        case((people.c.id.is_(None), anybody_gone), else_=False).label("may_be_back"),
    ]
    is_person = and_(people.c.tenant_id == bindparam("tenant"), people.c.aad_id == bindparam("aad"))
    is_member = and_(memberships.c.space_id == spaces.c.id, memberships.c.person_id == people.c.id)
    return (
        select(*columns)
        .select_from(select(literal(1).label("one")).subquery())
        .join(people, is_person, isouter=True)
        .join(spaces, spaces.c.conversation_id == bindparam("space"), isouter=True)
        .join(memberships, is_member, isouter=True)
    )


_KNOWN = _known()  # built once: it goes with every message


def _part(row: RowMapping, prefix: str) -> Mapping[str, Any] | None:
    part = {name.removeprefix(prefix): value for name, value in row.items() if name.startswith(prefix)}
    return None if part["id"] is None else part


def _is_unlisted(space: Mapping[str, Any] | None, at: datetime) -> bool:
    """Whether the list of members isn't of just now."""
    listed_at = space["roster_at"] if space else None
    return listed_at is None or listed_at < at - JUST_NOW


async def _saved_person(
    db: AsyncConnection, place: Place, sender: Member, row: Mapping[str, Any] | None, alone_by: str | None
) -> Mapping[str, Any]:
    """As kept now. Who wrote in their own chat can be reached there again, and is told once what we speak."""
    new = refreshed(row, told(place, sender)) if row else newly_told(place, sender)
    if place.kind is SpaceKind.PERSONAL:
        told_in = alone_by if spoken(sender.locale) not in SPOKEN else None
        languages = {"languages_told_in": (row["languages_told_in"] if row else None) or told_in}
        new = {**new, "conversation_id": place.conversation_id, "refused": None, "refused_for": None, **languages}
    if row is None:
        return dict((await db.execute(insert(people).values(new).returning(*people.c))).mappings().one())
    changed = {name: value for name, value in new.items() if row[name] != value}
    if changed:
        await db.execute(update(people).where(people.c.id == row["id"]).values(changed))
    return {**row, **changed}


def _tells_languages(person: Mapping[str, Any], sender: Member, activity_id: str | None) -> bool:
    """The first activity in a language we don't speak is told, however often delivered; nobody who chose a language."""
    is_first = activity_id is not None and person["languages_told_in"] == activity_id
    return is_first and spoken(sender.locale) not in SPOKEN and person["language"] is None
