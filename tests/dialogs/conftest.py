"""Conversations."""

from collections.abc import AsyncIterator
from importlib.resources import files

import pytest

from tests.dialogs.kit import CHANNEL, MONDAY_AFTER, Chat, chat_on


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


@pytest.fixture
async def monday(chat: Chat, november: str) -> Chat:
    """The November notes are in, and everybody has their digest: Karim has two items, Yusuf one."""
    await chat.says("dana", november, CHANNEL)
    await chat.ticks(MONDAY_AFTER)
    return chat
