"""Downloading what somebody shared: bounded, timed, from trusted hosts, and without our token.

The link is signed for a while. Teams on iOS gives a sharing link that asks to sign in instead (a page, or a
redirect to another host): OfficeDev/Microsoft-Teams-Samples#1314.
"""

import asyncio
import logging
from functools import partial
from http import HTTPStatus

import aiohttp
from yarl import URL

from bot.budget import left
from bot.documents import KINDS, MARKUP, Unreadable, opened
from bot.teams.trust import Trust
from dialogs.answer import Unread, UnreadFor
from dialogs.incoming import SharedFile
from dialogs.ports import GivenUp, Worker
from domain.summary import Pasted

log = logging.getLogger(__name__)
LARGEST = 2 * 2**20  # bytes
SECONDS = 6  # of downloading one file
KEPT_SECONDS = 5  # of its turn, to match names and to answer: all files of a message share what is before them
OPEN_SECONDS = 5.0  # of reading what came
MOST_HOPS = 3
AS_IT_IS = {"Accept-Encoding": "identity"}  # so that what we count is what we keep
REDIRECTS = frozenset({301, 302, 303, 307, 308})
REASONS: dict[int, UnreadFor] = {
    HTTPStatus.UNAUTHORIZED: UnreadFor.NO_ACCESS,
    HTTPStatus.FORBIDDEN: UnreadFor.NO_ACCESS,
    HTTPStatus.NOT_FOUND: UnreadFor.GONE,
    HTTPStatus.GONE: UnreadFor.GONE,
}


async def fetch(session: aiohttp.ClientSession, trust: Trust, worker: Worker, file: SharedFile) -> Pasted | Unread:
    """What a file says, or why we can't tell."""
    try:
        return await _opened(worker, await _downloaded(session, trust, file), file.kind)
    except Unreadable as fault:
        log.warning("a shared .%s file is not read: %s", file.kind if file.kind in KINDS else "?", fault.because)
        return Unread(file.name, fault.because)


async def _opened(worker: Worker, data: bytes, kind: str) -> Pasted:
    """Anybody may have made the file, so that reading it may never end."""
    try:
        said = await worker.run(partial(opened, data, kind), OPEN_SECONDS)
    except GivenUp as fault:
        raise Unreadable(UnreadFor.TOO_LARGE) from fault
    if isinstance(said, UnreadFor):
        raise Unreadable(said)
    return said


async def _downloaded(session: aiohttp.ClientSession, trust: Trust, file: SharedFile) -> bytes:
    if file.kind not in KINDS:
        raise Unreadable(UnreadFor.KIND)
    try:
        async with asyncio.timeout(left(SECONDS, keep=KEPT_SECONDS)):
            return await _followed(session, trust, file)
    except (aiohttp.ClientError, OSError) as fault:  # OSError: TimeoutError is one
        raise Unreadable(UnreadFor.FAILED) from fault
    except ValueError as fault:  # no URL at all
        raise Unreadable(UnreadFor.NO_ACCESS) from fault


async def _followed(session: aiohttp.ClientSession, trust: Trust, file: SharedFile) -> bytes:
    """The file, redirected a few times at most, and never to another host."""
    url = URL(file.url)
    for _ in range(MOST_HOPS):
        if not trust.allows_file(url):
            break
        async with session.get(url, headers=AS_IT_IS, allow_redirects=False) as response:
            if response.status not in REDIRECTS:
                return await _body(response, file)
            start, url = url, url.join(URL(response.headers.get("Location", "")))
        if url.origin() != start.origin():
            break
    raise Unreadable(UnreadFor.NO_ACCESS)


async def _body(response: aiohttp.ClientResponse, file: SharedFile) -> bytes:
    if response.status != HTTPStatus.OK:
        raise Unreadable(REASONS.get(response.status, UnreadFor.FAILED))
    if response.content_type == "text/html" and file.kind not in MARKUP:  # a page that asks to sign in
        raise Unreadable(UnreadFor.NO_ACCESS)
    data = bytearray()
    async for chunk in response.content.iter_chunked(64 * 1024):
        data += chunk
        if len(data) > LARGEST:
            raise Unreadable(UnreadFor.TOO_LARGE)
    return bytes(data)
