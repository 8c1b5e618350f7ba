"""Conversations."""

from collections.abc import AsyncIterator
from importlib.resources import files

import pytest

from tests.dialogs.kit import Chat, chat_on


@pytest.fixture
async def chat(database: str) -> AsyncIterator[Chat]:
    """A team of six and a fresh database."""
    async with chat_on(database) as talking:
        yield talking


@pytest.fixture
def november() -> str:
    """The demo's meeting of November."""
    return files("bot.demo.notes").joinpath("account_team_november.txt").read_text("utf-8")


@pytest.fixture
def december() -> str:
    """The demo's meeting of December."""
    return files("bot.demo.notes").joinpath("account_team_december.txt").read_text("utf-8")
