"""Everyday questions and orders, answered from what is stored."""

import pytest

from dialogs.answer import AlsoChosen, Glance, Marked, Receipt, Reminded, Standing
from domain.people import OwnerState
from tests.dialogs.kit import CHANNEL, MONDAY_AFTER, Chat

NOTES = """Notes from the depot call of 18 November 2026

Tasks:
Gate Repair:
Repair the gate by 11 December 2026. (Karim)
Ramp Painting:
Paint the ramp by 20 November 2026. (Lotte)
"""


async def started(chat: Chat) -> None:
    """Lotte is late, Karim isn't."""
    assert isinstance(await chat.says("dana", NOTES, CHANNEL), Receipt)
    await chat.ticks(MONDAY_AFTER)


async def test_nothing_due_today_tells_what_is_open_all_the_same(chat: Chat) -> None:
    await started(chat)
    told = await chat.says("karim", "what's on my plate today?")
    assert isinstance(told, Glance)
    assert (told.count, told.open, told.late_elsewhere) == (0, 1, 0)


@pytest.mark.parametrize("text", ["what is late?", "Welke taken zijn te laat?"])
async def test_nothing_of_ones_own_late_tells_what_is_with_others(chat: Chat, text: str) -> None:
    await started(chat)
    told = await chat.says("karim", text)
    assert isinstance(told, Glance)
    assert (told.count, told.open, told.late_elsewhere) == (0, 0, 1)


@pytest.mark.parametrize("text", ["what's overdue in the team?", "Il y a quoi en retard chez nous ?", "status late"])
async def test_the_team_has_a_list_of_its_own(chat: Chat, text: str) -> None:
    await started(chat)
    told = await chat.says("karim", text)
    assert isinstance(told, Standing)
    assert [item.task.title for item in told.items] == ["Ramp Painting"]


async def test_something_of_ones_own_is_kept_and_reminded_of(chat: Chat) -> None:
    await started(chat)
    told = await chat.says("karim", "remind me to call Bob at 3")
    assert isinstance(told, AlsoChosen)
    assert isinstance(told.chosen, Reminded)
    assert [task.title for task in told.chosen.tasks] == ["call Bob"]
    assert told.chosen.at.hour == 15
    await chat.ticks(told.chosen.at)
    assert [item.task.title for item in chat.digest("karim").items] == ["call Bob"]


async def test_a_task_is_added_for_whom_it_is_said_to_be(chat: Chat) -> None:
    await started(chat)
    told = await chat.says("karim", "add a task for Lotte: order badges, by friday")
    assert isinstance(told, Marked)
    (notice,) = told.notices
    assert [owner.name for owner in notice.task.owners] == ["Lotte Claes"]
    assert notice.task.due is not None


async def test_a_task_is_added_for_a_name_that_nobody_has(chat: Chat) -> None:
    await started(chat)
    told = await chat.says("karim", "add a task for Priya: order badges")
    assert isinstance(told, Marked)
    assert [owner.state for owner in told.notices[0].task.owners] == [OwnerState.UNKNOWN]
    assert [stranger.written for stranger in told.strangers] == ["Priya"]
