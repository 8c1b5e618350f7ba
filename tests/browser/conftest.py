"""The bot as a process of its own, Microsoft's client beside it, and a page on that client."""

import asyncio
import os
import socket
import sqlite3
import sys
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.demo.playground import playground
from tests.browser.needs import PACKAGES, need_chromium, need_packages
from tests.browser.playground import Client, client


@dataclass(frozen=True, slots=True)
class Bot:
    """`followup serve --local` on a port and database of its own, and the other commands beside it."""

    port: int
    database: Path

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/api/messages"

    async def start(self, *arguments: str) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", *arguments, env=os.environ | self._settings(), stdout=asyncio.subprocess.PIPE
        )

    async def run(self, *arguments: str) -> str:
        """What a command prints; it must succeed."""
        process = await self.start(*arguments)
        printed, _ = await process.communicate()
        assert process.returncode == 0
        return printed.decode()

    def chat_id(self) -> str:
        """The personal chat of the one who types, as Teams told the bot."""
        with closing(sqlite3.connect(self.database)) as db:
            return str(db.execute("SELECT conversation_id FROM people WHERE conversation_id <> ''").fetchone()[0])

    def _settings(self) -> dict[str, str]:
        own = {"PORT": str(self.port), "DATABASE_URL": f"sqlite:///{self.database}", "TICK_SECONDS": "0", "LOCAL": "1"}
        return {f"FOLLOWUP_{name}": value for name, value in own.items()}


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    served = Bot(free_port(), tmp_path / "followup.db")
    process = await served.start("serve", "--local")
    try:
        assert process.stdout is not None
        assert str(served.port) in (await process.stdout.readline()).decode()
        yield served
    finally:
        if process.returncode is None:
            process.terminate()
        await process.communicate()
    assert process.returncode == 0


@pytest.fixture
def needed() -> None:
    need_packages()
    need_chromium()


@pytest.fixture
async def teams(needed: None, bot: Bot, tmp_path: Path) -> AsyncIterator[Client]:
    """Dana's page."""
    async with (
        playground(bot.url, free_port(), folder=tmp_path / "playground", packages=PACKAGES) as address,
        client(address, tmp_path / "profile") as page,
    ):
        yield page
