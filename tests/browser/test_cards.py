"""Microsoft's own parser finds no fault, at schema 1.5, in any card we make."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.words import LANGUAGES
from dialogs.answer import (
    Help,
    Listing,
    Marked,
    Newer,
    Receipt,
    Review,
    Settings,
    Standing,
    TeamSettings,
    Unreachable,
    Weekly,
    Welcome,
    Why,
)
from tests.browser.needs import PACKAGES, need_packages
from tests.browser.rare import card_of
from tests.dialogs.everything import everything
from tests.dialogs.kit import Chat, chat_on

CHECK = Path(__file__).with_name("check_cards.cjs")
NEWER = 'Unknown element type "ProgressBar". Fallback will be used if present.'  # newer Teams draws it
LARGEST = 80_000  # characters, of a message Teams takes
Json = dict[str, object]
pytestmark = pytest.mark.browser


@pytest.fixture
async def chat(tmp_path: Path) -> AsyncIterator[Chat]:
    async with chat_on(f"sqlite:///{tmp_path}/followup.db") as talking:
        yield talking


async def test_every_card_is_faultless_at_schema_1_5(chat: Chat) -> None:
    need_packages()
    answers = await everything(chat)
    kinds = {
        Newer,
        Why,
        Receipt,
        Review,
        Listing,
        Standing,
        Help,
        Marked,
        Welcome,
        Settings,
        TeamSettings,
        Unreachable,
        Weekly,
    }
    assert kinds <= {type(answer) for answer in answers}
    cards = [card for answer in answers for language in LANGUAGES for card in card_of(answer, language)]
    assert all(len(json.dumps(card)) < LARGEST for card in cards)
    found = await _faults(cards)
    assert [[fault for fault in faults if fault != NEWER] for faults in found] == [[]] * len(cards)
    drawn = [bar for card in cards for bar in _bars(card)]
    assert drawn
    assert all(bar["fallback"]["type"] == "Image" for bar in drawn)  # type: ignore[index]


def _bars(card: object) -> list[Json]:
    """What only newer clients draw."""
    inside = card.values() if isinstance(card, dict) else card if isinstance(card, list) else ()
    found = [bar for each in inside for bar in _bars(each)]
    return [card, *found] if isinstance(card, dict) and card.get("type") == "ProgressBar" else found


async def test_the_check_sees_a_fault() -> None:
    need_packages()
    wrong: Json = {
        "type": "AdaptiveCard",
        "version": "1.5",
        "body": [{"type": "TextBlock", "text": "x", "size": "Vast"}],
    }
    assert await _faults([wrong]) == [['Invalid value "Vast" for property "size".']]


async def _faults(cards: list[Json]) -> list[list[str]]:
    checking = await asyncio.create_subprocess_exec(
        "node", CHECK, PACKAGES, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
    )
    said, _ = await checking.communicate(json.dumps(cards).encode())
    assert checking.returncode == 0
    found: list[list[str]] = json.loads(said)
    return found
