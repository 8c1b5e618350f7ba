"""Writing to people first, asking who is in a conversation, and fetching what they share."""

import asyncio
import logging
from dataclasses import dataclass, replace
from http import HTTPStatus

from bot.budget import left
from bot.cards import shown
from bot.teams.connector import Conversations, Wire
from bot.teams.errors import ConnectorError
from bot.teams.files import fetch
from bot.teams.ports import Adapter
from bot.teams.raw import Json
from bot.teams.roster import roster
from bot.teams.speaking import content
from dialogs.answer import Answer, Unread
from dialogs.incoming import SharedFile
from dialogs.ports import Failed, Outcome, Refused, RefusedFor, Sent, Unsure, Worker
from domain.people import Member
from domain.space import Address, Place
from domain.summary import Pasted

log = logging.getLogger(__name__)
GONE = 404
BLOCKED = frozenset({"ConversationBlockedByUser", "BotDisabledByAdmin", "MessageWritesBlocked"})
ROSTER_SECONDS = 6
KEPT_SECONDS = 3  # of a turn, to answer without it


@dataclass(frozen=True, slots=True)
class TeamsMessenger:
    """`dialogs.ports.Messenger`, over the same session and credentials as replies."""

    wire: Wire
    adapter: Adapter
    worker: Worker

    async def send(self, to: Address, answer: Answer) -> Outcome:
        """Send one person a message in their language; a chat that is no longer there is made anew, once."""
        look = shown(answer, to.language)
        if look is None:
            return Refused("Silence", RefusedFor.MESSAGE)
        try:
            return await self._send(to, content(look))
        except ConnectorError as fault:
            log.warning("not sent to %s: %s", to.aad_id or to.teams_id, fault)
            return _outcome(fault)

    async def post(self, to: Address, answer: Answer) -> Outcome:
        """Post in a conversation that there is, in its language."""
        look = shown(answer, to.language)
        if look is None or not to.conversation_id:
            return Refused("Silence", RefusedFor.MESSAGE)
        try:
            return await self.adapter.proactive(to, content(look))
        except ConnectorError as fault:
            log.warning("not posted in %s: %s", to.conversation_id, fault)
            return _outcome(fault)

    async def edit(self, to: Address, activity_id: str, answer: Answer) -> Outcome:
        """Put something in the place of one of our messages there, in the conversation's language."""
        look = shown(answer, to.language)
        if look is None or not to.conversation_id:
            return Refused("Silence", RefusedFor.MESSAGE)
        try:
            return await self.adapter.edit(to, activity_id, content(look))
        except ConnectorError as fault:
            log.warning("card %s in %s not drawn anew: %s", activity_id, to.conversation_id, fault)
            return _outcome(fault)

    async def roster(self, place: Place) -> tuple[Member, ...]:
        """Everyone there; empty, and logged, when Teams doesn't tell in time for the turn it is asked in."""
        try:
            async with asyncio.timeout(left(ROSTER_SECONDS, keep=KEPT_SECONDS)):
                return await roster(Conversations(self.wire, place.service_url), place)
        except TimeoutError:
            log.warning("no roster of %s in time", place.space_id)
            return ()

    async def fetch(self, file: SharedFile) -> Pasted | Unread:
        """What a shared file says; Teams gives a link to it that needs no token."""
        return await fetch(self.wire.session, self.wire.trust, self.worker, file)

    async def _send(self, to: Address, said: Json) -> Sent:
        try:
            return await self.adapter.proactive(to, said)
        except ConnectorError as fault:
            if not to.conversation_id or fault.status != GONE:
                raise
        return await self.adapter.proactive(replace(to, conversation_id=None), said)


def _outcome(fault: ConnectorError) -> Outcome:
    if fault.is_unsure:
        return Unsure(fault.reason)
    return Refused(fault.reason, _because(fault)) if fault.is_final else Failed(fault.reason, fault.retry_after)


def _because(fault: ConnectorError) -> RefusedFor:
    """Microsoft's codes for a refused send; whatever else is 403 or 404 means that we aren't installed there."""
    if fault.code in BLOCKED:
        return RefusedFor.BLOCKED
    return RefusedFor.NO_APP if fault.status in {HTTPStatus.FORBIDDEN, HTTPStatus.NOT_FOUND} else RefusedFor.MESSAGE
