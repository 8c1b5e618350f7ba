"""Who is in a conversation, by whichever of the connector's ways works."""

import logging
from collections.abc import AsyncIterator

from bot.teams.connector import Conversations
from bot.teams.errors import ConnectorError
from bot.teams.raw import Json, text
from domain.people import Member
from domain.space import Place

log = logging.getLogger(__name__)
OUTSIDERS = frozenset({"guest", "anonymous"})


async def roster(conversations: Conversations, place: Place) -> tuple[Member, ...]:
    """The whole list from the first way that gives one: paged on the space, paged on the team, all at once."""
    async for found in _ways(conversations, place):
        if found:
            return tuple(_member(raw, place.tenant_id) for raw in found)
    return ()


async def _ways(conversations: Conversations, place: Place) -> AsyncIterator[list[Json]]:
    yield await _paged(conversations, place.space_id)
    if place.team_id and place.team_id != place.space_id:
        yield await _paged(conversations, place.team_id)
    yield await _at_once(conversations, place.space_id)


async def _paged(conversations: Conversations, conversation_id: str) -> list[Json]:
    """All pages or nothing: half a roster would make a name look certain that isn't."""
    try:
        return [member async for member in conversations.paged_members(conversation_id)]
    except ConnectorError as fault:
        log.warning("no paged roster of %s: %s", conversation_id, fault)
        return []


async def _at_once(conversations: Conversations, conversation_id: str) -> list[Json]:
    try:
        return await conversations.members(conversation_id)
    except ConnectorError as fault:
        log.warning("no roster of %s: %s", conversation_id, fault)
        return []


def _member(raw: Json, tenant_id: str) -> Member:
    return Member(
        teams_id=text(raw, "id"),
        aad_id=text(raw, "aadObjectId") or text(raw, "objectId"),
        name=text(raw, "name"),
        given_name=text(raw, "givenName"),
        surname=text(raw, "surname"),
        email=text(raw, "email") or text(raw, "userPrincipalName"),
        outside=_is_outside(raw, tenant_id),
    )


def _is_outside(raw: Json, tenant_id: str) -> bool:
    theirs = text(raw, "tenantId")
    return text(raw, "userRole").lower() in OUTSIDERS or bool(theirs and tenant_id and theirs != tenant_id)
