"""The SDK's CloudAdapter with its way in repaired: the right 4xx for what is wrong, and never a traceback."""

import logging
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import Any, Protocol

from aiohttp import web
from botbuilder.core import TurnContext
from botbuilder.integration.aiohttp import CloudAdapter
from botframework.connector.auth import ClaimsIdentity

from bot.teams.activities import Received
from bot.teams.authentication import Authentication
from bot.teams.body import activity_json
from bot.teams.errors import ConnectorError, OutOfTime
from bot.teams.keys import KeysUnavailable
from bot.teams.raw import Json, text
from bot.teams.reading import tenant_of
from bot.teams.trust import Trust
from storage import DatabaseUnavailable

log = logging.getLogger(__name__)
Take = Callable[[TurnContext], Awaitable[None]]


class Bot(Protocol):
    """What the SDK calls a bot."""

    async def on_turn(self, context: TurnContext) -> None:
        """Take one activity; what can't be sent is raised."""
        ...


class TeamsAdapter(CloudAdapter):  # type: ignore[misc]  # the SDK ships no types
    """Stock `process` answers 500 to nearly every bad request; from `process_activity` on the SDK is in charge."""

    def __init__(self, authentication: Authentication, trust: Trust) -> None:
        super().__init__(authentication)
        self._trust = trust

    async def process(self, request: web.Request, bot: Bot, ws_response: Any = None) -> web.Response:  # noqa: ARG002
        """Answer one POST. Raises HTTPException for a request that is refused."""
        raw = await activity_json(request)
        activity = Received(raw)
        sender = await self._authenticated(activity, request.headers.get("Authorization", ""))
        self._admit(raw)
        try:
            return _response(await self.process_activity(sender, activity, bot.on_turn))
        except ConnectorError as fault:
            return _unsent(raw, fault)
        except DatabaseUnavailable:
            return web.Response(status=HTTPStatus.SERVICE_UNAVAILABLE, headers={"Retry-After": "5"})

    async def again(self, raw: Json, take: Take) -> None:
        """One turn that nobody posts. Raises ConnectorError, DatabaseUnavailable."""
        await self.process_proactive(ClaimsIdentity({}, True), Received(raw), "", take)

    async def _authenticated(self, activity: Received, auth_header: str) -> Any:
        try:
            return await self.bot_framework_authentication.authenticate_request(activity, auth_header)
        except KeysUnavailable as fault:
            log.exception("the channel's keys can't be fetched")
            raise web.HTTPServiceUnavailable(text="Tokens can't be checked now.") from fault
        except Exception as fault:  # the SDK raises Exception, IndexError, AttributeError, … for a bad token
            log.warning("refused a token: %s", type(fault).__name__)
            raise web.HTTPUnauthorized(text="The token is not valid here.") from None

    def _admit(self, raw: Json) -> None:
        if not self._trust.allows_tenant(tenant_of(raw)):
            log.warning("refused tenant %r", tenant_of(raw))
            raise web.HTTPForbidden(text="This tenant is not served here.")
        if not self._trust.allows_service(text(raw, "serviceUrl")):
            log.warning("refused serviceUrl %r", text(raw, "serviceUrl"))
            raise web.HTTPForbidden(text="This serviceUrl is not trusted.")


def _response(result: Any) -> web.Response:
    if result is None:
        return web.Response(status=HTTPStatus.CREATED)
    if result.body is None:
        return web.Response(status=result.status)
    return web.json_response(result.body, status=result.status)


def _unsent(raw: Json, fault: ConnectorError) -> web.Response:
    """The answer didn't leave, and nothing marked it answered.

    A 5xx asks for the activity again, and then it is answered from what is stored. Where Teams refused for good
    (the bot was removed, the message deleted) another delivery can only be refused again, so we take it.
    """
    log.error("no answer to %s in %s: %s", text(raw, "id"), text(raw, "conversation", "id"), fault)
    if isinstance(fault, OutOfTime):
        return web.Response(status=HTTPStatus.SERVICE_UNAVAILABLE)
    return web.Response(status=HTTPStatus.ACCEPTED if fault.is_final else HTTPStatus.BAD_GATEWAY)
