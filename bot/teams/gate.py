"""The gate at /api/messages: who posts is known before what they post is read."""

import asyncio
import json
import logging
from dataclasses import dataclass, field
from http import HTTPStatus

from aiohttp import web

from bot.budget import a_turn
from bot.teams.body import activity_json
from bot.teams.errors import ConnectorError, OutOfTime
from bot.teams.keys import KeysUnavailable
from bot.teams.ports import Adapter
from bot.teams.raw import Json, text
from bot.teams.reading import tenant_of
from bot.teams.tokens import BadToken, Claims
from bot.teams.trust import Trust
from bot.teams.turns import TurnTaker
from storage import DatabaseUnavailable

log = logging.getLogger(__name__)
MOST_BODIES = 32  # read at once: a whole one takes milliseconds, and half ones would hold memory


@dataclass(frozen=True, slots=True)
class Gate:
    """Answers every POST: the right 4xx for what is wrong, never a traceback. A turn's seconds begin here."""

    adapter: Adapter
    trust: Trust
    taker: TurnTaker
    room: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(MOST_BODIES))

    async def receive(self, request: web.Request) -> web.Response:
        """Answer one POST. Raises HTTPException for a request that is refused."""
        with a_turn():
            claims = await self._verified(request.headers.get("Authorization", ""))
            raw = await activity_json(request, self.room)
            self._admit(raw, claims)
            return await self._answered(raw)

    async def again(self, activity: str) -> None:
        """Take an activity that was kept as if it were delivered once more.

        Raises ConnectorError, DatabaseUnavailable.
        """
        with a_turn():
            await self.adapter.again(json.loads(activity), self.taker.take_again)

    async def settle(self) -> None:
        """Mark what could not be marked when its answer left. Raises DatabaseUnavailable."""
        await self.taker.settle()

    async def _verified(self, authorization: str) -> Claims | None:
        try:
            return await self.adapter.verify(authorization)
        except KeysUnavailable:
            raise web.HTTPServiceUnavailable(text="Tokens can't be checked now.") from None
        except BadToken as fault:
            raise _refused(str(fault)) from None

    def _admit(self, raw: Json, claims: Claims | None) -> None:
        if claims and not claims.cover(raw):
            raise _refused("of another channel or serviceUrl")
        if not self.trust.allows_channel(text(raw, "channelId")):
            log.warning("refused channel %r", text(raw, "channelId"))
            raise web.HTTPForbidden(text="This channel is not served here.")
        if not self.trust.allows_tenant(tenant_of(raw)):
            log.warning("refused tenant %r", tenant_of(raw))
            raise web.HTTPForbidden(text="This tenant is not served here.")
        if not self.trust.allows_service(text(raw, "serviceUrl")):
            log.warning("refused serviceUrl %r", text(raw, "serviceUrl"))
            raise web.HTTPForbidden(text="This serviceUrl is not trusted.")

    async def _answered(self, raw: Json) -> web.Response:
        try:
            return await self.adapter.exchange(raw, self.taker.on_turn)
        except ConnectorError as fault:
            return _unsent(raw, fault)
        except DatabaseUnavailable:
            return web.Response(status=HTTPStatus.SERVICE_UNAVAILABLE, headers={"Retry-After": "5"})


def _refused(why: str) -> web.HTTPException:
    log.warning("refused a token: %s", why)
    return web.HTTPUnauthorized(text="The token is not valid here.")


def _unsent(raw: Json, fault: ConnectorError) -> web.Response:
    """The answer didn't leave, and nothing marked it answered.

    A 5xx asks for the activity again, and then it is answered from what is stored. Where Teams refused for good
    (the bot was removed, the message deleted) another delivery can only be refused again, so we take it.
    """
    log.error("no answer to %s in %s: %s", text(raw, "id"), text(raw, "conversation", "id"), fault)
    if isinstance(fault, OutOfTime):
        return web.Response(status=HTTPStatus.SERVICE_UNAVAILABLE)
    return web.Response(status=HTTPStatus.ACCEPTED if fault.is_final else HTTPStatus.BAD_GATEWAY)
