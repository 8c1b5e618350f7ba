"""The body of a request as an activity's JSON, or the 4xx that says why it is none."""

import asyncio

from aiohttp import web

from bot.teams.raw import Json, parsed, text

LARGEST_BODY = 2**20  # bytes; Teams' own limit on a message is near 100 KB
SECONDS = 10.0  # for all of it; Teams gives up on a turn after 15
NEEDED = (("type",), ("serviceUrl",), ("conversation", "id"), ("recipient", "id"))
SPOKEN = frozenset({"message", "invoke"})  # these have a sender; events may not
SHAPES: dict[str, type] = {
    "attachments": list,
    "channelData": dict,
    "channelId": str,
    "conversation": dict,
    "entities": list,
    "from": dict,
    "id": str,
    "locale": str,
    "name": str,
    "recipient": dict,
    "replyToId": str,
    "text": str,
    "timestamp": str,
}


async def activity_json(request: web.Request, room: asyncio.Semaphore) -> Json:
    """The activity in a request, read once there is room. Raises HTTPException: 400, 408, 413 or 415."""
    if request.content_type != "application/json":
        raise web.HTTPUnsupportedMediaType(text="An activity is application/json.")
    if request.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise web.HTTPUnsupportedMediaType(text="An activity is not compressed.")
    raw = _object(await _body(request, room))
    _check(raw)
    return raw


async def _body(request: web.Request, room: asyncio.Semaphore) -> bytes:
    if (request.content_length or 0) > LARGEST_BODY:
        raise _too_large()
    try:
        async with asyncio.timeout(SECONDS), room:
            return await _read(request)
    except TimeoutError:  # the server raises it too, for what is half-sent when it stops
        raise web.HTTPRequestTimeout(text="The body didn't come in time.") from None
    except (ConnectionError, RuntimeError, web.RequestPayloadError):  # who sent it has gone, or sent no HTTP
        raise web.HTTPBadRequest(text="The body broke off.") from None


async def _read(request: web.Request) -> bytes:
    """As it comes, so that no more than our limit is ever held; `request.read` makes room for twice as much."""
    body = bytearray()
    async for chunk in request.content.iter_any():
        body += chunk
        if len(body) > LARGEST_BODY:
            raise _too_large()
    return bytes(body)


def _too_large() -> web.HTTPException:
    return web.HTTPRequestEntityTooLarge(LARGEST_BODY, text="The body is larger than 1 MiB.")


def _object(body: bytes) -> Json:
    try:
        raw = parsed(body.decode("utf-8-sig"))
    except ValueError:
        raise web.HTTPBadRequest(text="The body is not JSON.") from None
    if not isinstance(raw, dict):
        raise web.HTTPBadRequest(text="An activity is a JSON object.")
    return raw


def _check(raw: Json) -> None:
    for field, kind in SHAPES.items():
        if not isinstance(raw.get(field), kind | None):
            raise web.HTTPBadRequest(text=f"{field} has the wrong type.")
    needed = (*NEEDED, ("from", "id")) if text(raw, "type") in SPOKEN else NEEDED
    for path in needed:
        if not text(raw, *path):
            raise web.HTTPBadRequest(text=f"{'.'.join(path)} is missing.")
