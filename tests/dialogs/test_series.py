"""Notes of a series open with what its meetings before left open."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from dialogs.answer import Receipt
from domain.button import MeetingVerb
from domain.space import Place
from domain.task import Task
from tests.dialogs.kit import CHANNEL, OTHER_CHANNEL, Chat

FIRST = """Quay works 18 November 2026

Tasks:
Crane Permit:
Ask for the permit of the crane by 24 November. (Karim)
Quay Lights:
Order the lights of the quay. (Lotte)
"""
SECOND = "Quay works 25 November 2026\n\nTasks:\nPump Test:\nTest the pump. (Yusuf)\n"
OTHER = "Lock gates 25 November 2026\n\nTasks:\nGate Paint:\nOrder the paint. (Yusuf)\n"
UNTITLED = "Tasks:\nPump Test:\nTest the pump. (Yusuf)\n"


async def pasted(chat: Chat, notes: str, where: Place = CHANNEL) -> Receipt:
    """The receipt of notes."""
    told = await chat.says("dana", notes, where)
    assert isinstance(told, Receipt)
    return told


def titles(tasks: Sequence[Task]) -> list[str]:
    """Of these tasks."""
    return [task.title for task in tasks]


@pytest.fixture
async def first(chat: Chat) -> Receipt:
    """The series' first notes, a week ago."""
    told = await pasted(chat, FIRST)
    chat.now += timedelta(days=7)
    return told


async def test_the_next_receipt_opens_with_what_the_last_meeting_left_open(chat: Chat, first: Receipt) -> None:
    assert first.earlier == ()
    told = await pasted(chat, SECOND)
    assert titles(told.earlier) == ["Crane Permit", "Quay Lights"]
    assert titles(told.tasks) == ["Pump Test"]
    assert told.earlier[0].is_late(told.today)


async def test_what_is_closed_since_is_not_told(chat: Chat, first: Receipt) -> None:
    await chat.says("karim", f"#{first.tasks[0].number} done")
    assert titles((await pasted(chat, SECOND)).earlier) == ["Quay Lights"]


async def test_two_meetings_of_one_channel_are_two_series(chat: Chat, first: Receipt) -> None:
    del first
    assert (await pasted(chat, OTHER)).earlier == ()
    assert (await pasted(chat, UNTITLED)).earlier == ()


async def test_another_conversation_sees_nothing_of_it(chat: Chat, first: Receipt) -> None:
    del first
    assert (await pasted(chat, SECOND, OTHER_CHANNEL)).earlier == ()


async def test_what_was_discarded_is_not_told(chat: Chat, first: Receipt) -> None:
    await chat.steers("dana", first, MeetingVerb.DISCARD)
    assert (await pasted(chat, SECOND)).earlier == ()


async def test_older_notes_that_are_pasted_late_do_not_open_with_newer_ones(chat: Chat) -> None:
    await pasted(chat, SECOND)
    assert (await pasted(chat, FIRST)).earlier == ()


async def test_a_title_that_newer_notes_change_is_of_its_kind_then(chat: Chat, first: Receipt) -> None:
    del first
    stored = await pasted(chat, OTHER)
    assert not stored.earlier
    again = OTHER.replace("Lock gates", "Quay works")
    told = await chat.edits("dana", again, f"activity-{next(chat.ids) - 1}", CHANNEL)
    assert isinstance(told, Receipt)
    assert titles(told.earlier) == ["Crane Permit", "Quay Lights"]
