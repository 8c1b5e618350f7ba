"""The body of a request as an activity's JSON, or the 4xx that says why it is none."""

import json
from typing import NoReturn

from aiohttp import web

from bot.teams.raw import Json, text

LARGEST_BODY = 2 * 2**20  # bytes; Teams' own limit on a message is near 100 KB
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


async def activity_json(request: web.Request) -> Json:
    """The activity in a request. Raises HTTPException: 400, 413 or 415."""
    if request.content_type != "application/json":
        raise web.HTTPUnsupportedMediaType(text="An activity is application/json.")
    raw = _parsed(await _body(request))
    _check(raw)
    return raw


async def _body(request: web.Request) -> bytes:
    try:
        return await request.clone(client_max_size=LARGEST_BODY).read()
    except web.RequestPayloadError:
        raise web.HTTPBadRequest(text="The body is not compressed as it says.") from None


def _parsed(body: bytes) -> Json:
    try:
        raw = json.loads(body, parse_constant=_no_number)
        if b"\\ud" in body.lower():  # half an emoji can't be stored or sent on
            raw = json.loads(json.dumps(raw, ensure_ascii=False).encode("utf-8", "replace"))
    except (ValueError, RecursionError):
        raise web.HTTPBadRequest(text="The body is not JSON.") from None
    if not isinstance(raw, dict):
        raise web.HTTPBadRequest(text="An activity is a JSON object.")
    return raw


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _check(raw: Json) -> None:
    for field, kind in SHAPES.items():
        if not isinstance(raw.get(field), kind | None):
            raise web.HTTPBadRequest(text=f"{field} has the wrong type.")
    needed = (*NEEDED, ("from", "id")) if text(raw, "type") in SPOKEN else NEEDED
    for path in needed:
        if not text(raw, *path):
            raise web.HTTPBadRequest(text=f"{'.'.join(path)} is missing.")
