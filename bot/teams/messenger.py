"""Writing to people first, asking who is in a conversation, and fetching what they share."""

import asyncio
import logging
from dataclasses import dataclass
from http import HTTPStatus

from botbuilder.schema import ChannelAccount, ConversationAccount

from bot.cards import shown
from bot.teams.activities import Outgoing
from bot.teams.connector import Conversations, Wire
from bot.teams.errors import ConnectorError
from bot.teams.files import fetch
from bot.teams.pacing import Urgency
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
ROSTER_SECONDS = 6  # Teams delivers a turn again after 15


@dataclass(frozen=True, slots=True)
class TeamsMessenger:
    """`dialogs.ports.Messenger`, over the same session and credentials as replies."""

    wire: Wire
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
        conversations = Conversations(self.wire, to.service_url, Urgency.DIGEST)
        try:
            return await _post(conversations, to, to.conversation_id, content(look))
        except ConnectorError as fault:
            log.warning("not posted in %s: %s", to.conversation_id, fault)
            return _outcome(fault)

    async def roster(self, place: Place) -> tuple[Member, ...]:
        """Everyone there; empty, and logged, when Teams doesn't tell in time for the turn it is asked in."""
        try:
            async with asyncio.timeout(ROSTER_SECONDS):
                return await roster(Conversations(self.wire, place.service_url), place)
        except TimeoutError:
            log.warning("no roster of %s within %d s", place.space_id, ROSTER_SECONDS)
            return ()

    async def fetch(self, file: SharedFile) -> Pasted | Unread:
        """What a shared file says; Teams gives a link to it that needs no token."""
        return await fetch(self.wire.session, self.wire.trust, self.worker, file)

    async def _send(self, to: Address, said: Json) -> Sent:
        conversations = Conversations(self.wire, to.service_url, Urgency.DIGEST)
        if to.conversation_id:
            try:
                return await _post(conversations, to, to.conversation_id, said)
            except ConnectorError as fault:
                if fault.status != GONE:
                    raise
        made = await conversations.create_conversation(_chat_with(to))
        return await _post(conversations, to, made.id, said)


def _outcome(fault: ConnectorError) -> Outcome:
    if fault.is_unsure:
        return Unsure(fault.reason)
    return Refused(fault.reason, _because(fault)) if fault.is_final else Failed(fault.reason, fault.retry_after)


def _because(fault: ConnectorError) -> RefusedFor:
    """Microsoft's codes for a refused send; whatever else is 403 or 404 means that we aren't installed there."""
    if fault.code in BLOCKED:
        return RefusedFor.BLOCKED
    return RefusedFor.NO_APP if fault.status in {HTTPStatus.FORBIDDEN, HTTPStatus.NOT_FOUND} else RefusedFor.MESSAGE


def _chat_with(to: Address) -> Json:
    return {
        "isGroup": False,
        "bot": {"id": to.bot_id},
        "members": [{"id": to.teams_id or to.aad_id}],
        "tenantId": to.tenant_id,
        "channelData": {"tenant": {"id": to.tenant_id}},
    }


async def _post(conversations: Conversations, to: Address, conversation_id: str, said: Json) -> Sent:
    message = Outgoing(said)
    message.from_property = ChannelAccount(id=to.bot_id)
    message.conversation = ConversationAccount(id=conversation_id)
    posted = await conversations.send_to_conversation(conversation_id, message)
    return Sent(conversation_id, posted.id)
