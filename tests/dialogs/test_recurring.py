"""What comes back: done closes a turn, and only what isn't needed any more ends it."""

from datetime import datetime

import pytest

from dialogs.answer import Marked, Newer, Receipt, TakenBack
from domain.button import RevisionButton, RevisionVerb
from domain.task import Task
from tests.dialogs.kit import BRUSSELS, CHANNEL, Chat

NOTES = """Topics discussed in Mill review 18 November 2026

Tasks:
Meter readings:
Send the readings every Friday. (Karim)
Old sluice:
Take down the old sluice. (Yusuf)
"""
FRIDAY = datetime(2026, 11, 20, 9, 0, tzinfo=BRUSSELS)


@pytest.fixture
async def number(chat: Chat) -> int:
    """Of the readings, which Karim sends every Friday; his first digest came on Thursday."""
    answer = await chat.says("dana", NOTES, CHANNEL)
    assert isinstance(answer, Receipt)
    await chat.ticks(datetime(2026, 11, 19, 9, 0, tzinfo=BRUSSELS))
    return answer.tasks[0].number


async def _readings(chat: Chat) -> dict[str, object]:
    return next(task for task in await chat.store.everything() if task["title"] == "Meter readings")


async def _stands(chat: Chat) -> tuple[object, object]:
    task = await _readings(chat)
    assert isinstance(task["due"], dict)
    return task["status"], task["due"]["end"]


def _told(answer: object) -> Task:
    assert isinstance(answer, Marked)
    return answer.notices[0].task


async def test_done_closes_this_turn_and_it_is_asked_about_again(chat: Chat, number: int) -> None:
    assert await _stands(chat) == ("open", "2026-11-20")
    await chat.ticks(FRIDAY)
    assert _told(await chat.says("karim", f"#{number} done")).number == number
    assert await _stands(chat) == ("open", "2026-11-27")
    before = len(chat.digests("karim"))
    await chat.ticks(datetime(2026, 11, 26, 9, 0, tzinfo=BRUSSELS))
    assert len(chat.digests("karim")) == before
    await chat.ticks(datetime(2026, 11, 27, 9, 0, tzinfo=BRUSSELS))
    assert [item.task.number for item in chat.digest("karim").items] == [number]


async def test_history_and_export_say_so(chat: Chat, number: int) -> None:
    await chat.says("karim", f"#{number} done")
    task = await _readings(chat)
    assert task["due"] == {"text": "every Friday", "start": None, "end": "2026-11-27", "kind": "recurring"}
    history = task["history"]
    assert isinstance(history, list)
    assert (history[-1]["what"], history[-1]["from"], history[-1]["to"]) == ("status", "open", "done")


async def test_said_twice_it_is_one_turn(chat: Chat, number: int) -> None:
    await chat.says("karim", f"#{number} done")
    await chat.says("karim", f"#{number} done")
    assert await _stands(chat) == ("open", "2026-11-27")


async def test_no_longer_needed_ends_it(chat: Chat, number: int) -> None:
    await chat.says("karim", f"#{number} is not needed any more")
    assert await _stands(chat) == ("cancelled", "2026-11-20")


async def test_a_turn_is_taken_back(chat: Chat, number: int) -> None:
    await chat.says("karim", f"#{number} done")
    assert isinstance(await chat.says("karim", "undo"), TakenBack)
    assert await _stands(chat) == ("open", "2026-11-20")
    await chat.says("karim", f"#{number} done")
    assert await _stands(chat) == ("open", "2026-11-27")


async def test_newer_notes_leave_the_turn(chat: Chat, number: int) -> None:
    await chat.says("karim", f"#{number} done")
    newer = await chat.says("dana", NOTES.replace("(Yusuf)", "(Lotte)"), CHANNEL)
    assert isinstance(newer, Newer)
    assert [task.title for task, _ in newer.changed] == ["Old sluice"]
    await chat.presses("dana", RevisionButton(RevisionVerb.APPLY, newer.revision_id), CHANNEL)
    assert await _stands(chat) == ("open", "2026-11-27")


@pytest.mark.parametrize(("said", "end"), [("every Tuesday", "2026-11-24"), ("elke dinsdag", "2026-11-24")])
async def test_somebody_may_say_that_it_comes_back(chat: Chat, number: int, said: str, end: str) -> None:
    await chat.says("karim", f"due #{number} {said}")
    assert await _stands(chat) == ("open", end)
    await chat.says("karim", f"#{number} done")
    assert await _stands(chat) == ("open", "2026-12-01")
