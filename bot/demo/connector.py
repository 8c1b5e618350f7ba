"""A stand-in for Teams' connector on this machine: it keeps what it is sent, and fails when told to."""

import asyncio
import json
import ssl
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from itertools import count
from types import TracebackType
from typing import Any, Self

from aiohttp import web

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Seen:
    """One request, as it came."""

    method: str
    path: str  # decoded, without the query
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: Json
    port: int  # the caller's: the same for requests over one connection


@dataclass(slots=True)
class Fault:
    """What to answer in place of the truth, how often, and to which requests; `until` holds them back first."""

    status: int
    body: str
    times: int
    when: Callable[[Seen], bool]
    until: asyncio.Event | None = None
    retry_after: str | None = None


@dataclass
class StandIn:
    """`async with StandIn() as connector`: then `connector.url` is a serviceUrl."""

    page_size: int = 500
    latency: float = 0.0  # seconds before anything is answered
    tls: ssl.SSLContext | None = None
    seen: list[Seen] = field(default_factory=list)
    kept: dict[str, dict[str, Json]] = field(default_factory=dict)
    rosters: dict[str, list[Json]] = field(default_factory=dict)
    url: str = ""
    _faults: list[Fault] = field(default_factory=list)
    _ids: "count[int]" = field(default_factory=lambda: count(1))
    _arrival: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def __aenter__(self) -> Self:
        app = web.Application(middlewares=[self._record])
        app.add_routes(self._routes())
        self._runner = web.AppRunner(app)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0, ssl_context=self.tls).start()
        host = "https://localhost" if self.tls else "http://127.0.0.1"
        self.url = f"{host}:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._runner.cleanup()

    def activities(self, conversation_id: str) -> list[Json]:
        """What stands in a conversation now, oldest first; an update has taken the place of what it changed."""
        return list(self.kept.get(conversation_id, {}).values())

    async def arrived(self, requests: int) -> None:
        """Wait until so many requests have come."""
        async with self._arrival:
            await self._arrival.wait_for(lambda: len(self.seen) >= requests)

    def fail(
        self,
        status: int,
        body: str | Json = "",
        *,
        times: int = 1,
        when: Callable[[Seen], bool] = lambda _: True,
        until: asyncio.Event | None = None,
        retry_after: str | None = None,
    ) -> None:
        """Answer the next `times` requests that `when` picks with this; status 0 hangs up on them."""
        said = body if isinstance(body, str) else json.dumps(body)
        self._faults.append(Fault(status, said, times, when, until, retry_after))

    def hold(self, until: asyncio.Event, *, when: Callable[[Seen], bool] = lambda _: True) -> None:
        """Keep the next request that `when` picks waiting, then answer it as usual."""
        self.fail(HTTPStatus.OK, times=1, when=when, until=until)

    def _routes(self) -> list[web.RouteDef]:
        one = "/v3/conversations/{conversation}"
        return [
            web.post("/v3/conversations", self._create),
            web.post(f"{one}/activities", self._post),
            web.post(f"{one}/activities/{{activity}}", self._post),
            web.put(f"{one}/activities/{{activity}}", self._put),
            web.delete(f"{one}/activities/{{activity}}", self._delete),
            web.get(f"{one}/pagedmembers", self._page),
            web.get(f"{one}/members", self._members),
        ]

    @web.middleware
    async def _record(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        said = await request.text()
        body = json.loads(said) if said else {}
        seen = Seen(request.method, request.path, dict(request.query), dict(request.headers), body, _port(request))
        async with self._arrival:
            self.seen.append(seen)
            self._arrival.notify_all()
        if self.latency:
            await asyncio.sleep(self.latency)
        fault = self._fault(seen)
        return (await self._fails(request, fault) if fault else None) or await handler(request)

    def _fault(self, seen: Seen) -> Fault | None:
        fault = next((fault for fault in self._faults if fault.times and fault.when(seen)), None)
        if fault:
            fault.times -= 1
        return fault

    async def _fails(self, request: web.Request, fault: Fault) -> web.Response | None:
        if fault.until:
            await fault.until.wait()
        if not fault.status and request.transport:
            request.transport.close()
        if fault.status == HTTPStatus.OK:
            return None
        kind = "text/html" if fault.body.startswith("<") else "application/json"
        told = {"Retry-After": fault.retry_after} if fault.retry_after is not None else None
        status = fault.status or HTTPStatus.BAD_GATEWAY
        return web.Response(status=status, text=fault.body, content_type=kind, headers=told)

    async def _create(self, request: web.Request) -> web.Response:
        body = await request.json()
        return web.json_response({"id": f"a:{body['members'][0]['id']}"}, status=HTTPStatus.CREATED)

    async def _post(self, request: web.Request) -> web.Response:
        activity = await request.json() | {"id": f"{next(self._ids):013}"}
        self.kept.setdefault(request.match_info["conversation"], {})[activity["id"]] = activity
        return web.json_response({"id": activity["id"]}, status=HTTPStatus.CREATED)

    async def _put(self, request: web.Request) -> web.Response:
        conversation, activity = request.match_info["conversation"], request.match_info["activity"]
        self.kept.setdefault(conversation, {})[activity] = await request.json()
        return web.json_response({"id": activity})

    async def _delete(self, request: web.Request) -> web.Response:
        self.kept.get(request.match_info["conversation"], {}).pop(request.match_info["activity"], None)
        return web.Response()

    async def _page(self, request: web.Request) -> web.Response:
        everyone = self._roster(request)
        start = int(request.query.get("continuationToken", "0"))
        end = start + min(self.page_size, int(request.query.get("pageSize", "50")))
        more = {"continuationToken": str(end)} if end < len(everyone) else {}
        return web.json_response({"members": everyone[start:end]} | more)

    async def _members(self, request: web.Request) -> web.Response:
        return web.json_response(self._roster(request))

    def _roster(self, request: web.Request) -> list[Json]:
        return self.rosters.get(request.match_info["conversation"], [])


def _port(request: web.Request) -> int:
    peer = request.transport.get_extra_info("peername") if request.transport else None
    return int(peer[1]) if peer else 0
