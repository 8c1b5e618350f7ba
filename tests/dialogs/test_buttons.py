"""The buttons of a digest: the card shows how things stand, and nobody acts for another."""

from datetime import date, datetime

import pytest

from dialogs.answer import Help, HelpFor, Listing
from domain.button import TaskButton, TaskVerb
from domain.task import Status, What
from tests.dialogs.kit import BRUSSELS, CHANNEL, MONDAY_AFTER, Chat


@pytest.fixture
async def monday(chat: Chat, november: str) -> Chat:
    """The November notes are in, and everybody has their digest."""
    await chat.says("dana", november, CHANNEL)
    await chat.ticks(MONDAY_AFTER)
    return chat


async def after(chat: Chat, who: str, position: int, verb: TaskVerb) -> Listing:
    """The digest once a button was pressed."""
    answer = await chat.marks(who, chat.digest(who), position, verb)
    assert isinstance(answer, Listing)
    return answer


@pytest.mark.parametrize(
    ("verb", "status"),
    [(TaskVerb.DONE, Status.DONE), (TaskVerb.IN_PROGRESS, Status.IN_PROGRESS), (TaskVerb.BLOCKED, Status.BLOCKED)],
)
async def test_a_status_button_changes_that_item_only(monday: Chat, verb: TaskVerb, status: Status) -> None:
    listing = await after(monday, "karim", 2, verb)
    assert [item.task.status for item in listing.items] == [Status.OPEN, status]
    assert listing.notice is not None
    assert listing.notice.changed is What.STATUS


async def test_snooze_waits_until_next_monday(monday: Chat) -> None:
    listing = await after(monday, "yusuf", 1, TaskVerb.SNOOZE)
    assert listing.items[0].task.snoozed_until == date(2026, 11, 30)
    await monday.ticks(datetime(2026, 11, 27, 9, 0, tzinfo=BRUSSELS))
    assert len(monday.digests("yusuf")) == 1
    await monday.ticks(datetime(2026, 11, 30, 9, 0, tzinfo=BRUSSELS))
    assert len(monday.digests("yusuf")) == 2


async def test_not_mine_hands_the_last_owners_task_to_the_poster(monday: Chat) -> None:
    listing = await after(monday, "yusuf", 1, TaskVerb.NOT_MINE)
    assert listing.notice is not None
    assert listing.notice.changed is What.OWNER
    await monday.ticks(datetime(2026, 11, 30, 9, 0, tzinfo=BRUSSELS))
    assert len(monday.digests("yusuf")) == 1
    assert "Finance Reports Migration" in [item.task.title for item in monday.digest("dana").items]


async def test_not_mine_leaves_the_other_owner(monday: Chat) -> None:
    await after(monday, "manon", 1, TaskVerb.NOT_MINE)
    task = next(t for t in await monday.store.everything() if t["title"] == "Analyst Training")
    assert [owner["written"] for owner in task["owners"]] == ["Lotte"]  # type: ignore[attr-defined]


async def test_done_by_one_closes_for_all_and_a_stale_click_says_how_it_stands(monday: Chat) -> None:
    await after(monday, "manon", 1, TaskVerb.DONE)
    stale = await after(monday, "lotte", 1, TaskVerb.BLOCKED)
    assert stale.items[0].task.status is Status.DONE
    assert stale.notice is not None
    assert stale.notice.changed is None


async def test_a_redelivered_click_writes_one_line_of_history(monday: Chat) -> None:
    digest = monday.digest("yusuf")
    button = TaskButton(TaskVerb.DONE, digest.items[0].task.number, digest.id)
    first = await monday.presses("yusuf", button, again="click")
    second = await monday.presses("yusuf", button, again="click")
    assert isinstance(first, Listing)
    assert isinstance(second, Listing)
    assert first.items == second.items
    task = next(t for t in await monday.store.everything() if t["title"] == "Finance Reports Migration")
    assert [line["what"] for line in task["history"]] == ["created", "status"]  # type: ignore[attr-defined]


async def test_another_persons_list_cannot_be_pressed_or_seen(monday: Chat) -> None:
    digest = monday.digest("karim")
    button = TaskButton(TaskVerb.DONE, digest.items[0].task.number, digest.id)
    assert await monday.presses("lotte", button) == Help(HelpFor.BUTTON)
    assert await monday.presses("karim", button, CHANNEL) == Help(HelpFor.BUTTON)


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"verb": "done"},
        {"verb": "done", "task": "1", "list": 1},
        {"verb": "done", "task": 10**30, "list": 10**30},
        {"verb": "explode", "task": 1, "list": 1},
        {"verb": ["done"], "task": 1, "list": 1},
        {"verb": "hold", "meeting": 10**30},
        {"verb": "hold", "meeting": True},
        {"verb": "done", "task": True, "list": False},
    ],
)
async def test_data_that_is_not_ours_is_answered_and_changes_nothing(monday: Chat, data: dict[str, object]) -> None:
    assert await monday.sends_data("karim", data) == Help(HelpFor.BUTTON)


async def test_items_keep_their_numbers_when_one_is_closed(monday: Chat) -> None:
    await after(monday, "karim", 1, TaskVerb.DONE)
    listing = await after(monday, "karim", 2, TaskVerb.BLOCKED)
    assert [(item.number, item.task.status) for item in listing.items] == [(1, Status.DONE), (2, Status.BLOCKED)]
