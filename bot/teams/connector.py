"""Teams' connector over one shared aiohttp session, in the shape the SDK's adapter calls."""

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import aiohttp
from botbuilder.schema import ConversationResourceResponse, ResourceResponse
from yarl import URL

from bot.teams.activities import Outgoing
from bot.teams.credentials import Credentials, SignInFailed
from bot.teams.errors import ConnectorError, refusal
from bot.teams.raw import Json, records, text
from bot.teams.trust import Trust

PAGE_SIZE = 500  # the most Teams gives
MOST_PAGES = 1000
TARGETED = "?isTargetedActivity=true"


@dataclass(frozen=True, slots=True)
class Wire:
    """Signed, timed HTTP to trusted hosts; anything but a 2xx raises ConnectorError."""

    session: aiohttp.ClientSession
    credentials: Credentials
    trust: Trust

    async def call(self, method: str, service_url: str, path: str, body: Json | None = None) -> object:
        """Do one request and return the JSON it answers, {} for an empty body."""
        if not self.trust.allows_service(service_url):
            raise ConnectorError(None, "UntrustedServiceUrl")
        try:
            return await self._call(method, URL(service_url.rstrip("/") + path, encoded=True), body)
        except SignInFailed as fault:
            raise ConnectorError(None, "SignInFailed") from fault
        except (aiohttp.ClientError, OSError) as fault:  # OSError: TimeoutError is one
            raise ConnectorError(None, type(fault).__name__) from fault

    async def _call(self, method: str, url: URL, body: Json | None) -> object:
        headers = await self.credentials.headers()
        async with self.session.request(method, url, json=body, headers=headers, allow_redirects=False) as response:
            said = await response.text(errors="replace")
            if not 200 <= response.status < 300:  # noqa: PLR2004
                raise refusal(response.status, said)
            return _json(said)


@dataclass(frozen=True, slots=True)
class Conversations:
    """The connector's `/v3/conversations`, under the names by which CloudAdapter calls them."""

    wire: Wire
    service_url: str

    async def send_to_conversation(self, conversation_id: str, activity: Any) -> ResourceResponse:
        """Post a message."""
        return await self._send("POST", f"{_path(conversation_id)}/activities", activity)

    async def reply_to_activity(self, conversation_id: str, activity_id: str, activity: Any) -> ResourceResponse:
        """Post a message as the answer to one; a targeted one names it in its body instead."""
        if _is_targeted(activity):
            return await self.send_to_conversation(conversation_id, activity)
        return await self._send("POST", _path(conversation_id, activity_id), activity)

    async def update_activity(self, conversation_id: str, activity_id: str, activity: Any) -> ResourceResponse:
        """Put a message in the place of one of ours."""
        return await self._send("PUT", _path(conversation_id, activity_id), activity)

    async def delete_activity(self, conversation_id: str, activity_id: str) -> None:
        """Take one of our messages away."""
        await self.wire.call("DELETE", self.service_url, _path(conversation_id, activity_id))

    async def create_conversation(self, parameters: Any) -> ConversationResourceResponse:
        """Make a conversation, or find the one that is there."""
        body = parameters if isinstance(parameters, dict) else parameters.serialize()
        made = await self.wire.call("POST", self.service_url, "/v3/conversations", body)
        if not text(made, "id"):
            raise ConnectorError(None, "NoConversationId")
        return ConversationResourceResponse(id=text(made, "id"), activity_id=text(made, "activityId") or None)

    async def paged_members(self, conversation_id: str) -> AsyncIterator[Json]:
        """Everyone, over all pages."""
        token = ""
        for _ in range(MOST_PAGES):
            query = f"?pageSize={PAGE_SIZE}" + (f"&continuationToken={quote(token, safe='')}" if token else "")
            page = await self.wire.call("GET", self.service_url, f"{_path(conversation_id)}/pagedmembers{query}")
            for member in records(page, "members"):
                yield member
            token = text(page, "continuationToken")
            if not token:
                return
        raise ConnectorError(None, "EndlessRoster")

    async def members(self, conversation_id: str) -> list[Json]:
        """Everyone, in one answer; the older way."""
        said = await self.wire.call("GET", self.service_url, f"{_path(conversation_id)}/members")
        return records({"members": said}, "members")

    async def _send(self, method: str, path: str, activity: Any) -> ResourceResponse:
        body = activity.wire() if isinstance(activity, Outgoing) else activity.serialize()
        query = TARGETED if _is_targeted(activity) else ""
        said = await self.wire.call(method, self.service_url, path + query, body)
        return ResourceResponse(id=text(said, "id"))


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


def _path(conversation_id: str, activity_id: str = "") -> str:
    path = f"/v3/conversations/{quote(conversation_id, safe='')}"
    return f"{path}/activities/{quote(activity_id, safe='')}" if activity_id else path


def _is_targeted(activity: object) -> bool:
    return isinstance(activity, Outgoing) and activity.is_targeted


def _json(said: str) -> object:
    try:
        return json.loads(said)
    except ValueError:
        return {}
