"""Conversations of a few turns, as tables: what Karim says, and how his tasks then stand.

`text => 2 done, 3 with Lotte ; asks`: all that is no longer as the notes have it (`-`: nothing), and whether we ask
which one. `@` is said in the channel. The number in the title is that of his tasks.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from operator import itemgetter
from pathlib import Path
from typing import Any

import pytest

from dialogs.answer import Answer, Listing, ListKind, WhichOne
from tests.dialogs.kit import CHANNEL, MONDAY_AFTER, Chat

FOLDER = Path(__file__).parent / "dialogues"
TITLES = ("Fence Repair", "Mural Sketch", "Kiosk Lamps", "Bench Paint")


@dataclass(frozen=True, slots=True)
class Dialogue:
    """One conversation; `turns` are what is said, and what is expected."""

    language: str
    title: str
    count: int
    turns: tuple[tuple[str, str], ...]


def dialogues() -> Iterator[Dialogue]:
    """Those of every language."""
    for path in sorted(FOLDER.glob("*.txt")):
        for part in path.read_text("utf-8").strip().split("\n\n"):
            head, *lines = part.strip().splitlines()
            found = re.fullmatch(r"== (.+) \((\d)\)", head)
            assert found, head
            turns = tuple((said, wanted) for said, _, wanted in (line.partition(" => ") for line in lines))
            yield Dialogue(path.stem, found[1], int(found[2]), turns)


DIALOGUES = list(dialogues())


@pytest.mark.parametrize("dialogue", DIALOGUES, ids=lambda each: f"{each.language}: {each.title}")
async def test_a_dialogue(chat: Chat, dialogue: Dialogue) -> None:
    """Turn by turn."""
    await _begin(chat, dialogue.count)
    for said, wanted in dialogue.turns:
        where = CHANNEL if said.startswith("@ ") else None
        answer = await chat.says("karim", said.removeprefix("@ "), where)
        told = await _stands(chat) + (" ; asks" if _asks(answer) else "")
        assert (said, told) == (said, wanted), answer


def test_there_are_ten_in_each_language() -> None:
    """Of two to six turns."""
    for language in ("en", "nl", "fr", "de"):
        mine = [each for each in DIALOGUES if each.language == language]
        assert len(mine) >= 10, language
        assert all(2 <= len(each.turns) <= 6 for each in mine)


async def _begin(chat: Chat, count: int) -> None:
    tasks = "".join(f"{title}: \nSee to it. (Karim)\n" for title in TITLES[:count])
    await chat.says("dana", f"Notes from Park meeting 18 November 2026\n\nTasks:\n{tasks}", CHANNEL)
    await chat.ticks(MONDAY_AFTER)


async def _stands(chat: Chat) -> str:
    rows: list[dict[str, Any]] = await chat.store.everything()
    return ", ".join(part for row in sorted(rows, key=itemgetter("number")) for part in _changes(row)) or "-"


def _changes(row: Mapping[str, Any]) -> Iterator[str]:
    number, owners = row["number"], [owner["name"] for owner in row["owners"]]
    if row["due"]:
        yield f"{number} due {row['due']['end']}"
    if row["snoozed_until"]:
        yield f"{number} asked {row['snoozed_until']}"
    if owners != ["Karim Haddad"]:
        yield f"{number} with {' and '.join(str(name).split()[0] for name in owners)}"
    if row["status"] != "open":
        yield f"{number} {row['status']}"


def _asks(answer: Answer | object) -> bool:
    """Whether which one is asked anywhere in it."""
    match answer:
        case WhichOne() | Listing(kind=ListKind.QUESTION):
            return True
        case tuple():
            return any(map(_asks, answer))
        case _ if is_dataclass(answer):
            return any(_asks(getattr(answer, field.name)) for field in fields(answer))
        case _:
            return False
