"""Replies of several parts: each is recorded, asked about, or told; none gets lost, and none is taken for another's."""

import pytest

from dialogs.answer import Answer, Listing, ListKind, Marked, NoSuch, Unchanged
from domain.move import Mark
from domain.task import Status, What
from tests.dialogs.kit import CHANNEL, MONDAY_AFTER, Chat

LICENCE, PRINTERS, REPORTS = (
    "Licence Renewal (Core, Mobile, Archive)",
    "Netskope Printer Fault",
    "Finance Reports Migration",
)
TWO_OFFERS = """Weekly sync 18 November 2026

Tasks:
Offer for the printers:
Ask for it. (Lotte Claes)
Offer for the laptops:
Ask for it. (Lotte Claes)
Badges:
Order them. (Lotte Claes)
"""


@pytest.fixture
async def monday(chat: Chat, november: str) -> Chat:
    """The November notes are in, and everybody has their digest: Karim's are 1 the printers, 2 the licence."""
    await chat.says("dana", november, CHANNEL)
    await chat.ticks(MONDAY_AFTER)
    return chat


async def exported(chat: Chat, title: str) -> dict[str, object]:
    """A task as other programs see it."""
    return next(task for task in await chat.store.everything() if task["title"] == title)


def recorded(answer: Answer) -> list[tuple[str, Status]]:
    """What a reply recorded."""
    assert isinstance(answer, Marked)
    return [(notice.task.title, notice.task.status) for notice in answer.notices]


async def test_words_that_can_mean_another_are_asked_about_and_no_note(monday: Chat) -> None:
    answer = await monday.says("karim", "1 done.\nThe supplier called about the laptops")
    assert recorded(answer) == [(PRINTERS, Status.DONE)]
    assert isinstance(answer, Marked)
    assert answer.question
    assert [(item.number, item.task.title) for item in answer.question.items] == [(2, LICENCE)]
    assert answer.question.unclear == ("The supplier called about the laptops",)
    assert (await exported(monday, PRINTERS))["notes"] == []


async def test_words_beside_the_only_task_are_a_note_on_it(monday: Chat) -> None:
    answer = await monday.says("yusuf", "done, the totals were off by two cents")
    assert recorded(answer) == [(REPORTS, Status.DONE)]
    assert isinstance(answer, Marked)
    assert answer.question is None
    assert (await exported(monday, REPORTS))["notes"] == ["the totals were off by two cents"]


async def test_every_wrong_number_is_told(monday: Chat) -> None:
    assert await monday.says("karim", "7 done, 9 blocked") == Unchanged(NoSuch.NO_TASK, "7, 9")


async def test_a_wrong_number_beside_a_question_is_told(monday: Chat) -> None:
    answer = await monday.says("karim", "7 done, the giraffe is blocked")
    assert isinstance(answer, Marked)
    assert answer.problems == (Unchanged(NoSuch.NO_TASK, "7"),)
    assert answer.question
    assert answer.question.asked == Mark(Status.BLOCKED, "the giraffe is blocked")


async def test_a_name_that_fits_several_asks_which_of_these_and_more_is_told(chat: Chat) -> None:
    await chat.says("lotte", TWO_OFFERS, CHANNEL)
    await chat.ticks(MONDAY_AFTER)
    asked = await chat.says("lotte", "the offer is finished")
    assert isinstance(asked, Listing)
    assert (asked.kind, asked.asked) == (ListKind.QUESTION, Mark(Status.DONE))
    assert [(item.number, item.task.title) for item in asked.items] == [
        (1, "Offer for the printers"),
        (2, "Offer for the laptops"),
    ]
    assert recorded(await chat.says("lotte", "2")) == [("Offer for the laptops", Status.DONE)]


async def test_one_thing_is_asked_at_a_time_and_that_there_was_more_is_told(chat: Chat) -> None:
    await chat.says("lotte", TWO_OFFERS, CHANNEL)
    await chat.ticks(MONDAY_AFTER)
    answer = await chat.says("lotte", "badges done, the offer is finished, offer blocked")
    assert recorded(answer) == [("Badges", Status.DONE)]
    assert isinstance(answer, Marked)
    assert answer.question
    assert Unchanged(NoSuch.ONE_AT_A_TIME) in answer.problems


async def test_a_contradiction_about_one_leaves_the_others(monday: Chat) -> None:
    answer = await monday.says("karim", "1 done, 2 done, 1 blocked")
    assert recorded(answer) == [(LICENCE, Status.DONE)]
    assert isinstance(answer, Marked)
    assert answer.problems == (Unchanged(NoSuch.TWICE, "#2"),)
    assert (await exported(monday, PRINTERS))["status"] == "open"


async def test_the_poster_means_by_name_what_others_have_to_do(monday: Chat) -> None:
    assert recorded(await monday.says("dana", "the finance reports are finished")) == [(REPORTS, Status.DONE)]
    assert (await exported(monday, REPORTS))["history"][-1]["by"] == "Dana Peeters"  # type: ignore[index]


async def test_in_the_channel_its_tasks_are_meant_by_name(monday: Chat) -> None:
    assert recorded(await monday.says("lotte", "finance reports klaar", CHANNEL)) == [(REPORTS, Status.DONE)]


async def test_at_home_nobody_closes_by_name_what_is_not_theirs(monday: Chat) -> None:
    await monday.says("karim", "finance reports klaar")
    assert (await exported(monday, REPORTS))["status"] == "open"


async def test_work_that_turns_out_not_to_end_is_kept_as_such(monday: Chat) -> None:
    await monday.says("yusuf", "in progress")
    answer = await monday.says("yusuf", "ongoing")
    assert isinstance(answer, Marked)
    assert answer.notices[0].changed is What.STATUS
    task = await monday.store.tasks.one(answer.notices[0].task.number)
    assert task
    assert task.is_ongoing


async def test_a_redelivered_reply_is_answered_as_the_first_time(monday: Chat) -> None:
    first = await monday.says("karim", "snooze 1 until 4 December, 2 waiting for legal", again="twice")
    assert await monday.says("karim", "snooze 1 until 4 December, 2 waiting for legal", again="twice") == first
