"""Microsoft's own parser finds no fault, at schema 1.5, in any card we make."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.demo.playground import NOVEMBER, sample_notes
from bot.words import LANGUAGES
from dialogs.answer import (
    Answer,
    Help,
    HelpFor,
    Listing,
    Marked,
    Newer,
    Noted,
    Receipt,
    Settings,
    Standing,
    TeamSettings,
    Unreachable,
    Weekly,
    Welcome,
    Why,
)
from domain.button import MeetingVerb, TaskVerb
from tests.browser.needs import PACKAGES, need_packages
from tests.browser.rare import card_of, rare
from tests.dialogs.kit import CHANNEL, MONDAY_AFTER, Chat, chat_on

CHECK = Path(__file__).with_name("check_cards.cjs")
MANY = "Topics:\nBudget:\nWe talked.\n\tMoney: There is some.\n\nTasks:\n" + "".join(
    f"Task {n} *of* [many](http://example):\nDo it before the end of November. (Dana)\n" for n in range(1, 71)
)
LARGEST = 80_000  # characters, of a message Teams takes
Json = dict[str, object]
pytestmark = pytest.mark.browser


@pytest.fixture
async def chat(tmp_path: Path) -> AsyncIterator[Chat]:
    async with chat_on(f"sqlite:///{tmp_path}/followup.db") as talking:
        yield talking


async def test_every_card_is_faultless_at_schema_1_5(chat: Chat) -> None:
    need_packages()
    answers = await _everything(chat)
    kinds = {
        Newer,
        Why,
        Receipt,
        Listing,
        Noted,
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
    assert await _faults(cards) == [[]] * len(cards)


async def test_the_check_sees_a_fault() -> None:
    need_packages()
    wrong: Json = {
        "type": "AdaptiveCard",
        "version": "1.5",
        "body": [{"type": "TextBlock", "text": "x", "size": "Vast"}],
    }
    assert await _faults([wrong]) == [['Invalid value "Vast" for property "size".']]


async def _everything(chat: Chat) -> list[Answer]:
    answers: list[Answer] = [Help(because) for because in HelpFor]
    answers += [await chat.installs("dana"), await chat.installs("dana", CHANNEL)]
    receipt = await chat.says("dana", sample_notes(NOVEMBER), CHANNEL, again="notes")
    answers += [receipt, await chat.says("dana", sample_notes(NOVEMBER), CHANNEL)]
    assert isinstance(receipt, Receipt)
    answers += [await chat.steers("dana", receipt, verb) for verb in (MeetingVerb.HOLD, MeetingVerb.RESUME)]
    answers += [await chat.says("lotte", text) for text in ("settings", "pause", "stop", "resume")]
    await chat.says("dana", "settings", CHANNEL)
    answers += chat.digests("dana")
    await chat.ticks(MONDAY_AFTER)
    answers += [chat.digest(who) for who in chat.outbox.sent]
    digest = chat.digest("dana")
    answers += [await chat.marks("dana", digest, 2, verb) for verb in TaskVerb if verb is not TaskVerb.NOT_MINE]
    answers += [await chat.marks("dana", digest, 1, TaskVerb.NOT_MINE)]
    answers += [await chat.says("karim", text) for text in ("done", "status Netskope", "status", "status nonsense")]
    answers += [await chat.says("yusuf", "it is at the printer's")]
    said = ("1 in progress", "my", "waiting", "not mine", "settings", "pause", "stop", "all done", "reopen 1", "undo")
    answers += [await chat.says("karim", text) for text in (*said, "glossary a = b", "add Call them by friday", "1 ok")]
    answers += [
        await chat.says("dana", MANY, CHANNEL),
        await chat.says("dana", "done"),
        await chat.says("dana", "status"),
    ]
    answers += [await chat.says("dana", "why #1"), await chat.says("dana", "why #4")]
    newer = sample_notes(NOVEMBER).replace("Winter Freeze Calendar", "Summer Party").replace("(Karim)", "(Lotte)")
    answers += [await chat.edits("dana", newer, "notes", CHANNEL), await chat.deletes("dana", "notes", CHANNEL)]
    answers += [await chat.steers("dana", receipt, verb) for verb in (MeetingVerb.SEND_NOW, MeetingVerb.DISCARD)]
    team = next(answer for answer in answers if isinstance(answer, TeamSettings))
    return [*answers, *rare(receipt, digest, team).values()]


async def _faults(cards: list[Json]) -> list[list[str]]:
    checking = await asyncio.create_subprocess_exec(
        "node", CHECK, PACKAGES, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
    )
    said, _ = await checking.communicate(json.dumps(cards).encode())
    assert checking.returncode == 0
    found: list[list[str]] = json.loads(said)
    return found
