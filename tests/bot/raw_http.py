"""HTTP by hand: requests that are never sent whole."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

HEAD = "POST /api/messages HTTP/1.1\r\nHost: bot\r\nContent-Type: application/json\r\n"


@dataclass(frozen=True)
class Line:
    """One connection."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def send(self, written: str) -> None:
        """Write so much and no more."""
        self.writer.write(written.encode())
        await self.writer.drain()

    async def status(self) -> int:
        """Of the answer."""
        head = await self.reader.readuntil(b"\r\n\r\n")
        return int(head.split()[1])

    async def hung_up(self) -> None:
        """Wait until the other side has."""
        try:
            await self.reader.read()
        except ConnectionResetError:
            return


@asynccontextmanager
async def line(port: int) -> AsyncIterator[Line]:
    """A connection to this machine."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        yield Line(reader, writer)
    finally:
        writer.close()


def half(length: int = 1000, **headers: str) -> str:
    """A request whose body has only begun."""
    named = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    return f'{HEAD}Content-Length: {length}\r\n{named}\r\n{{"type": '


async def until(so: Callable[[], bool]) -> None:
    """Let everybody else go on until it is so."""
    while not so():  # noqa: ASYNC110 - what is waited for is a server's own state, which tells nobody
        await asyncio.sleep(0)
