"""botbuilder behind our ports: from `process_activity` on it is in charge; nobody comes in its own way."""

from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from aiohttp import web
from botbuilder.core import TurnContext
from botbuilder.integration.aiohttp import CloudAdapter
from botbuilder.schema import ChannelAccount, ConversationAccount
from botframework.connector.auth import (
    AuthenticateRequestResult,
    AuthenticationConstants,
    BotFrameworkAuthentication,
    ClaimsIdentity,
)

from bot.teams.activities import InvokeAnswer, Outgoing, Received
from bot.teams.connector import Connectors, Conversations, Wire
from bot.teams.credentials import CHANNEL_SCOPE
from bot.teams.pacing import Urgency
from bot.teams.ports import Take
from bot.teams.raw import Json
from bot.teams.reading import is_targeted
from bot.teams.tokens import Claims, Tokens
from dialogs.ports import Sent
from domain.space import Address


@dataclass(frozen=True, slots=True)
class SdkExchange:
    """One turn of the SDK."""

    raw: Json
    context: TurnContext

    async def respond(self, body: Json | None) -> None:
        """Say something in the HTTP response."""
        await self.context.send_activity(InvokeAnswer(body))

    async def reply(self, content: Json) -> str | None:
        """Answer with a message."""
        sent = await self.context.send_activity(Outgoing(content, is_targeted=is_targeted(self.raw)))
        return (sent.id if sent else None) or None

    async def update(self, message_id: str, content: Json) -> None:
        """Put a message in the place of one of ours."""
        said = Outgoing(content, message_id=message_id, is_targeted=is_targeted(self.raw))
        await self.context.update_activity(said)


class SdkAdapter(CloudAdapter):  # type: ignore[misc]  # the SDK ships no types
    """Stock `process` answers 500 to nearly every bad request and reads the body first: the gate replaces it."""

    def __init__(self, tokens: Tokens | None, wire: Wire) -> None:
        super().__init__(Ours(Connectors(wire)))
        self._tokens = tokens
        self._wire = wire

    async def verify(self, authorization: str) -> Claims | None:
        """What the token says; without tokens there is no sign-in."""
        return await self._tokens.claims(authorization) if self._tokens else None

    async def exchange(self, raw: Json, take: Take) -> web.Response:
        """One turn."""

        async def on_turn(context: TurnContext) -> None:
            await take(SdkExchange(raw, context))

        sender = self.bot_framework_authentication.admitted()
        return _response(await self.process_activity(sender, Received(raw), on_turn))

    async def again(self, raw: Json, take: Take) -> None:
        """One turn that nobody posts. Raises ConnectorError, DatabaseUnavailable."""

        async def on_turn(context: TurnContext) -> None:
            await take(SdkExchange(raw, context))

        await self.process_proactive(ClaimsIdentity({}, True), Received(raw), "", on_turn)

    async def proactive(self, to: Address, content: Json) -> Sent:
        """The SDK's own way would run a turn for it, and hide what went wrong."""
        conversations = Conversations(self._wire, to.service_url, Urgency.DIGEST)
        there = to.conversation_id or (await conversations.create_conversation(_chat_with(to))).id
        posted = await conversations.send_to_conversation(there, _ours(to, there, content))
        return Sent(there, posted.id)

    async def edit(self, to: Address, message_id: str, content: Json) -> Sent:
        """The same for a message that is there."""
        there = to.conversation_id or ""
        message = _ours(to, there, content, message_id)
        await Conversations(self._wire, to.service_url, Urgency.DIGEST).update_activity(there, message_id, message)
        return Sent(there, message_id)


class Ours(BotFrameworkAuthentication):  # type: ignore[misc]  # the SDK ships no types
    """What the SDK asks for on its way to the connector; whom it lets in, the gate has decided."""

    def __init__(self, connectors: Connectors) -> None:
        self._connectors = connectors

    def admitted(self) -> Any:
        """Somebody whom the gate has let in."""
        result = AuthenticateRequestResult()
        result.claims_identity = ClaimsIdentity({}, True, AuthenticationConstants.ANONYMOUS_AUTH_TYPE)
        result.audience = CHANNEL_SCOPE
        result.connector_factory = self._connectors
        return result

    async def authenticate_request(self, activity: Any, auth_header: str) -> Any:  # noqa: ARG002
        """Nobody comes this way."""
        raise PermissionError("the gate checks tokens")

    async def authenticate_streaming_request(self, auth_header: str, channel_id_header: str) -> Any:  # noqa: ARG002
        """Teams never streams."""
        raise PermissionError("streaming is not offered")

    def create_connector_factory(self, claims_identity: Any) -> Connectors:  # noqa: ARG002 - the SDK's signature
        """Ours, for everybody."""
        return self._connectors

    async def create_user_token_client(self, claims_identity: Any) -> None:
        """Nobody signs in to us, and building the SDK's client is most of a turn's cost."""


def _ours(to: Address, there: str, content: Json, message_id: str | None = None) -> Outgoing:
    """A message of ours in a conversation, outside of any turn."""
    message = Outgoing(content, message_id=message_id)
    message.from_property = ChannelAccount(id=to.bot_id)
    message.conversation = ConversationAccount(id=there)
    return message


def _response(result: Any) -> web.Response:
    if result is None:
        return web.Response(status=HTTPStatus.CREATED)
    if result.body is None:
        return web.Response(status=result.status)
    return web.json_response(result.body, status=result.status)


def _chat_with(to: Address) -> Json:
    return {
        "isGroup": False,
        "bot": {"id": to.bot_id},
        "members": [{"id": to.teams_id or to.aad_id}],
        "tenantId": to.tenant_id,
        "channelData": {"tenant": {"id": to.tenant_id}},
    }
