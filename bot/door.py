"""The web server's door: how much of what comes in is held before anybody knows whose it is, and how it closes."""

import asyncio
import logging
import os
from contextlib import suppress
from typing import Any, Final

from aiohttp import web
from aiohttp.http_exceptions import HttpProcessingError
from aiohttp.typedefs import Handler

HEADERS_SECONDS = 10.0  # until a connection has asked something
IDLE_SECONDS = 75  # longer than proxies keep a connection to us, so that they never find it closed
LINGER_SECONDS = 1.0  # in which the rest of a refused body is read and dropped, so that the refusal is seen
MOST_CONNECTIONS = 256  # that wait to be asked; those being answered aren't hung up on, however many
MOST_HEADERS = 48  # of 8 KiB at most: what a connection can make us hold before it has asked
BUFFER = 2**15  # bytes of a body held before somebody wants it; twice as many at most
TURNS_SECONDS = 12.0  # for turns in progress once we stop
ANSWER_SECONDS = 1.0  # for their answers to leave; aiohttp waits twice as long


class PortTaken(RuntimeError):
    """Somebody else listens on our port; the message is one sentence."""


def _in_short(record: logging.LogRecord) -> bool:
    """What isn't HTTP is told in a line, without what it says; anybody can send it."""
    fault = record.exc_info[1] if record.exc_info else None
    if isinstance(fault, HttpProcessingError):
        record.msg, record.args, record.exc_info = "no HTTP: %s", (type(fault).__name__,), None
        record.levelno, record.levelname = logging.WARNING, "WARNING"
    return True


log = logging.getLogger(__name__)
LIMITS: Final[dict[str, Any]] = {
    "access_log": None,
    "auto_decompress": False,
    "keepalive_timeout": IDLE_SECONDS,
    "lingering_time": LINGER_SECONDS,
    "logger": log,
    "max_headers": MOST_HEADERS,
    "read_bufsize": BUFFER,
    "shutdown_timeout": ANSWER_SECONDS,
}


class Door:
    """Serves an application; who asks nothing is hung up on after a while, or when another needs the place."""

    def __init__(self, app: web.Application) -> None:
        log.addFilter(_in_short)
        app.middlewares.append(self._counted)
        app.on_shutdown.append(self._finish_turns)
        self._runner = web.AppRunner(app, **LIMITS)
        self._listener: asyncio.Server | None = None
        self._closing: asyncio.Task[None] | None = None
        self._silent: dict[web.RequestHandler, asyncio.TimerHandle] = {}
        self._busy: dict[web.RequestHandler, web.Request] = {}
        self._none_busy = asyncio.Event()
        self._none_busy.set()

    async def open(self, address: str, port: int) -> None:
        """Listen. Raises PortTaken."""
        await self._runner.setup()
        try:
            self._listener = await asyncio.get_running_loop().create_server(self._connection, address, port)
        except OSError as taken:
            why = os.strerror(taken.errno) if taken.errno else taken.strerror  # asyncio's own words are long
            raise PortTaken(f"Port {port} on {address} can't be opened: {why}.") from taken

    @property
    def port(self) -> int:
        """Where we listen."""
        assert self._listener  # noqa: S101 - for the type checker
        return int(self._listener.sockets[0].getsockname()[1])

    def start_closing(self) -> None:
        """Let nobody in any more, and begin to wait for turns in progress."""
        if self._closing is None:
            self._closing = asyncio.create_task(self._close())

    async def closed(self) -> None:
        """Wait until nobody is left."""
        self.start_closing()
        if self._closing:
            await self._closing

    async def _close(self) -> None:
        if self._listener:
            self._listener.close()
        for timer in self._silent.values():
            timer.cancel()
        await self._runner.cleanup()

    def _connection(self) -> web.RequestHandler:
        server = self._runner.server
        assert server  # noqa: S101 - it is set up before we listen
        if len(server.connections) >= MOST_CONNECTIONS:
            self._make_room(server)
        made = server()
        self._silent[made] = asyncio.get_running_loop().call_later(HEADERS_SECONDS, self._give_up, made)
        return made

    def _make_room(self, server: web.Server) -> None:
        """Hang up on who has been here longest without being answered now."""
        idle = (c for c in server.connections if c.connected and c not in self._busy)
        if oldest := next(idle, None):
            oldest.force_close()

    def _give_up(self, connection: web.RequestHandler) -> None:
        del self._silent[connection]
        connection.force_close()

    @web.middleware
    async def _counted(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        if timer := self._silent.pop(request.protocol, None):
            timer.cancel()
        self._busy[request.protocol] = request
        self._none_busy.clear()
        try:
            return await handler(request)
        finally:
            del self._busy[request.protocol]
            if not self._busy:
                self._none_busy.set()

    async def _finish_turns(self, _app: web.Application) -> None:
        """Half-sent requests end here; the others are given time."""
        for request in self._busy.values():
            if not request.content.is_eof():
                request.content.set_exception(TimeoutError("we stop"))
        with suppress(TimeoutError):
            async with asyncio.timeout(TURNS_SECONDS):
                await self._none_busy.wait()
