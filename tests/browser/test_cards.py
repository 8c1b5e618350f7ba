"""Microsoft's own parser finds no fault, at schema 1.5, in any card we make."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.cards import shown
from bot.demo.playground import NOVEMBER, sample_notes
from bot.words import LANGUAGES
from dialogs.answer import (
    Answer,
    Help,
    HelpFor,
    Item,
    Listing,
    ListKind,
    Marked,
    Newer,
    Noted,
    Prompted,
    PromptedFor,
    Receipt,
    Settings,
    Standing,
    TeamSettings,
    Told,
    Unreachable,
    Weekly,
    Welcome,
    Why,
)
from domain.button import MeetingVerb, TaskVerb
from domain.people import OwnerState
from domain.task import Owner, Status
from tests.browser.needs import PACKAGES, need_packages
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
    cards = [card for answer in answers for language in LANGUAGES for card in _card(answer, language)]
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
    return [*answers, *_rare(receipt, digest, chat.digests("dana"))]


def _rare(receipt: Receipt, digest: Listing, sent: list[Answer]) -> list[Answer]:
    """What takes weeks to come: somebody left, others closed tasks, nobody says a word, a week is over."""
    karim, lotte = (task.reachable_owners[0] for task in receipt.tasks[:2])
    gone = Owner(written="Karim", state=OwnerState.LEFT, person=karim)
    left = replace(receipt.tasks[0], owners=(gone,))
    closed = replace(receipt.tasks[1], status=Status.DONE)
    guest = Owner(written="Robbie", state=OwnerState.OUTSIDE, person=replace(lotte, id=99, outside=True))
    outside = replace(receipt.tasks[2], owners=(*receipt.tasks[2].owners, guest))
    items = (*digest.items, Item(8, left), Item(9, closed))
    told = {"closed": ((closed.number, "Lotte"),), "silent": receipt.tasks, "heirs": (lotte,), "beyond": 3}
    team = next(answer for answer in sent if isinstance(answer, TeamSettings))
    return [
        replace(digest, items=items, waited_on=((digest.items[0].task.number, lotte),), **told),  # type: ignore[arg-type]
        replace(digest, kind=ListKind.ASKED, asked_by=lotte, handed=(lotte, 2)),
        replace(receipt, tasks=(*receipt.tasks, outside)),
        replace(team, names=(("Patrick", "Patrick Vos"), ("Karla", None)), admitted=(lotte,)),
        Unreachable(receipt.meeting, (karim, lotte), receipt.tasks, digest.today),
        Weekly((closed,), receipt.tasks, digest.today),
        Told(karim, left),
        *(Prompted(karim, why, digest.today) for why in PromptedFor),
    ]


def _card(answer: Answer, language: str) -> list[Json]:
    look = shown(answer, language)
    return [look.card] if look and look.card else []


async def _faults(cards: list[Json]) -> list[list[str]]:
    checking = await asyncio.create_subprocess_exec(
        "node", CHECK, PACKAGES, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
    )
    said, _ = await checking.communicate(json.dumps(cards).encode())
    assert checking.returncode == 0
    found: list[list[str]] = json.loads(said)
    return found
