"""Teams' connector over one shared aiohttp session, in the shape the SDK's adapter calls."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

import aiohttp
from botbuilder.schema import ConversationResourceResponse, ResourceResponse
from yarl import URL

from bot.budget import left
from bot.teams.activities import Outgoing
from bot.teams.credentials import Credentials, SignInFailed
from bot.teams.errors import ConnectorError, OutOfTime, refusal
from bot.teams.pacing import Pacer, Urgency
from bot.teams.patience import Patience
from bot.teams.raw import Json, parsed, records, text
from bot.teams.trust import Trust

PAGE_SIZE = 500  # the most Teams gives
MOST_PAGES = 1000
TARGETED = "?isTargetedActivity=true"
THROTTLED_SECONDS = 2.0  # where Teams doesn't say how long
SECONDS = 10.0  # for one request
KEPT_SECONDS = {Urgency.ANSWER: 0.5, Urgency.DIGEST: 3.0}  # of its turn, to tell what became of it


@dataclass(frozen=True, slots=True)
class Request:
    """One request to the connector; `conversation_id` is where it says something, "" for anything else."""

    method: str
    service_url: str
    path: str
    body: Json | None = None
    conversation_id: str = ""
    urgency: Urgency = Urgency.ANSWER

    @property
    def url(self) -> URL:
        """Where it goes; the path is encoded already."""
        return URL(self.service_url.rstrip("/") + self.path, encoded=True)


@dataclass(frozen=True, slots=True)
class Wire:
    """Signed, timed and paced HTTP to trusted hosts; anything but a 2xx raises ConnectorError."""

    session: aiohttp.ClientSession
    credentials: Credentials
    trust: Trust
    pacer: Pacer
    patience: Patience = field(default_factory=Patience)

    async def call(self, request: Request) -> object:
        """Do one request and return the JSON it answers, {} for an empty body; an answer is tried again, briefly."""
        if not self.trust.allows_service(request.service_url):
            raise ConnectorError(None, "UntrustedServiceUrl", has_left=False)
        if request.urgency is Urgency.DIGEST:
            return await self._once(request)
        return await self.patience.insist(lambda: self._once(request))

    async def _once(self, request: Request) -> object:
        await self._paced(request)
        try:
            async with asyncio.timeout(left(SECONDS, keep=KEPT_SECONDS[request.urgency])):
                said = await self._said(request)
        except SignInFailed as fault:
            raise ConnectorError(None, "SignInFailed", has_left=False) from fault
        except TimeoutError as fault:
            raise OutOfTime(has_left=True) from fault
        except aiohttp.ClientConnectorError as fault:
            raise ConnectorError(None, type(fault).__name__, has_left=False) from fault
        except (aiohttp.ClientError, OSError) as fault:
            raise ConnectorError(None, type(fault).__name__) from fault
        except ConnectorError as fault:
            if fault.is_throttled:
                told = fault.retry_after
                self.pacer.throttled(request.conversation_id, THROTTLED_SECONDS if told is None else told)
            raise
        self.pacer.arrived()
        return said

    async def _paced(self, request: Request) -> None:
        """Wait as Teams' limits ask, if the turn has the time for it."""
        try:
            within = left(keep=KEPT_SECONDS[request.urgency])
            await self.pacer.turn(request.conversation_id, request.urgency, within=within)
        except TimeoutError as fault:
            raise OutOfTime(has_left=False) from fault

    async def _said(self, request: Request) -> object:
        headers = await self.credentials.headers()
        asked = self.session.request(
            request.method, request.url, json=request.body, headers=headers, allow_redirects=False
        )
        async with asked as response:
            said = await response.text(errors="replace")
            if not 200 <= response.status < 300:  # noqa: PLR2004
                raise refusal(response.status, said, response.headers.get("Retry-After", ""))
            return _json(said)


@dataclass(frozen=True, slots=True)
class Conversations:
    """The connector's `/v3/conversations`, under the names by which CloudAdapter calls them."""

    wire: Wire
    service_url: str
    urgency: Urgency = Urgency.ANSWER

    async def send_to_conversation(self, conversation_id: str, activity: Any) -> ResourceResponse:
        """Post a message."""
        return await self._send("POST", conversation_id, "/activities", activity)

    async def reply_to_activity(self, conversation_id: str, activity_id: str, activity: Any) -> ResourceResponse:
        """Post a message as the answer to one; a targeted one names it in its body instead."""
        if _is_targeted(activity):
            return await self.send_to_conversation(conversation_id, activity)
        return await self._send("POST", conversation_id, _one(activity_id), activity)

    async def update_activity(self, conversation_id: str, activity_id: str, activity: Any) -> ResourceResponse:
        """Put a message in the place of one of ours."""
        return await self._send("PUT", conversation_id, _one(activity_id), activity)

    async def delete_activity(self, conversation_id: str, activity_id: str) -> None:
        """Take one of our messages away."""
        await self._call("DELETE", _path(conversation_id) + _one(activity_id))

    async def create_conversation(self, parameters: Any) -> ConversationResourceResponse:
        """Make a conversation, or find the one that is there."""
        body = parameters if isinstance(parameters, dict) else parameters.serialize()
        made = await self._call("POST", "/v3/conversations", body)
        if not text(made, "id"):
            raise ConnectorError(None, "NoConversationId")
        return ConversationResourceResponse(id=text(made, "id"), activity_id=text(made, "activityId") or None)

    async def paged_members(self, conversation_id: str) -> AsyncIterator[Json]:
        """Everyone, over all pages."""
        token = ""
        for _ in range(MOST_PAGES):
            query = f"?pageSize={PAGE_SIZE}" + (f"&continuationToken={quote(token, safe='')}" if token else "")
            page = await self._call("GET", f"{_path(conversation_id)}/pagedmembers{query}")
            for member in records(page, "members"):
                yield member
            token = text(page, "continuationToken")
            if not token:
                return
        raise ConnectorError(None, "EndlessRoster")

    async def members(self, conversation_id: str) -> list[Json]:
        """Everyone, in one answer; the older way."""
        said = await self._call("GET", f"{_path(conversation_id)}/members")
        return records({"members": said}, "members")

    async def _send(self, method: str, conversation_id: str, rest: str, activity: Any) -> ResourceResponse:
        body = activity.wire() if isinstance(activity, Outgoing) else activity.serialize()
        query = TARGETED if _is_targeted(activity) else ""
        said = await self._call(method, _path(conversation_id) + rest + query, body, conversation_id)
        return ResourceResponse(id=text(said, "id"))

    async def _call(self, method: str, path: str, body: Json | None = None, conversation_id: str = "") -> object:
        asked = Request(method, self.service_url, path, body, conversation_id, self.urgency)
        return await self.wire.call(asked)


@dataclass(frozen=True, slots=True)
class Connector:
    """What the SDK takes for its ConnectorClient."""

    conversations: Conversations


@dataclass(frozen=True, slots=True)
class Connectors:
    """What the SDK takes for its ConnectorFactory; making a connector costs nothing."""

    wire: Wire

    async def create(self, service_url: str, audience: str | None = None) -> Connector:  # noqa: ARG002 - the SDK's
        """The connector at an address."""
        return Connector(Conversations(self.wire, service_url))


def _path(conversation_id: str) -> str:
    return f"/v3/conversations/{quote(conversation_id, safe='')}"


def _one(activity_id: str) -> str:
    return f"/activities/{quote(activity_id, safe='')}"


def _is_targeted(activity: object) -> bool:
    return isinstance(activity, Outgoing) and activity.is_targeted


def _json(said: str) -> object:
    try:
        return parsed(said)
    except ValueError:
        return {}
