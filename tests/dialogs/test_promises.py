"""What isn't done yet: it stays open, is noted, and whatever day we name is one on which something is written."""

from datetime import date, datetime, timedelta

import pytest

from bot.cards import shown
from dialogs.answer import Answer, Listing, Marked
from domain.button import TaskVerb
from domain.cadence import Pace
from domain.task import Status, Task
from tests.dialogs.kit import BRUSSELS, CHANNEL, Chat

NOTES = """Cabling weekly 18 November 2026

Tasks:
Rack Order:
Order the rack by 27 November. (Karim)
Cable Plan:
Draw the plan of the cables. (Karim)
"""
FRIDAY, MONDAY = date(2026, 11, 20), date(2026, 11, 23)


def morning(day: date) -> datetime:
    """Just after nine."""
    return datetime(day.year, day.month, day.day, 9, 5, tzinfo=BRUSSELS)


@pytest.fixture
async def thursday(chat: Chat) -> Chat:
    """Karim had his first digest that morning."""
    await chat.says("dana", NOTES, CHANNEL)
    await chat.ticks(morning(date(2026, 11, 19)))
    return chat


def task_of(answer: Answer) -> Task:
    """The one of which something was recorded."""
    assert isinstance(answer, Marked)
    (notice,) = answer.notices
    return notice.task


@pytest.mark.parametrize("said", ["1 not yet", "1 nog niet", "1 pas encore", "1 noch nicht"])
async def test_not_yet_keeps_it_open_is_noted_and_offers_a_reminder(thursday: Chat, said: str) -> None:
    answer = await thursday.says("karim", said)
    task = task_of(answer)
    assert (task.status, task.last_note, task.snoozed_until) == (Status.OPEN, said, None)
    assert isinstance(answer, Marked)
    assert [offer.person for offer in answer.offers] == [None]
    tap = await thursday.says("karim", f"remind me about #{task.number} tomorrow")
    assert not isinstance(tap, Listing)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("1 will be done by friday", MONDAY),
        ("1 is vrijdag klaar", MONDAY),
        ("1 sera fait vendredi", MONDAY),
        ("1 wird Freitag erledigt", MONDAY),
        ("1 snooze until monday", MONDAY),
        ("1 snooze until saturday", MONDAY),
        ("1 snooze until easter", date(2027, 3, 30)),  # after Easter Monday, a holiday
        ("1 snooze until 25 december", date(2026, 12, 28)),
    ],
)
async def test_on_the_day_that_was_named_it_is_asked_again_and_not_before(thursday: Chat, said: str, day: date) -> None:
    task = task_of(await thursday.says("karim", said))
    assert task.snoozed_until == day
    assert Pace(BRUSSELS, country="BE").is_working(day)
    await thursday.ticks(morning(day - timedelta(days=1)))
    assert task.number not in [item.task.number for sent in thursday.digests("karim")[1:] for item in sent.items]  # type: ignore[union-attr]
    await thursday.ticks(morning(day))
    assert thursday.digest("karim").today == day
    assert task.number in [item.task.number for item in thursday.digest("karim").items]


async def test_what_was_promised_again_is_told_again(thursday: Chat) -> None:
    for _ in range(2):
        look = shown(await thursday.says("karim", "1 will be done by friday"))
        assert look
        assert "you said Fri 20 Nov 2026. I’ll ask again on Mon 23 Nov 2026." in look.summary


async def test_what_it_waits_on_is_kept(thursday: Chat) -> None:
    task = task_of(await thursday.says("karim", "1 blocked until legal answers"))
    assert (task.status, task.last_note) == (Status.BLOCKED, "legal answers")


async def test_until_what_no_day_tells_is_kept_and_put_off_to_no_day(thursday: Chat) -> None:
    answer = await thursday.says("karim", "1 until legal answers")
    assert isinstance(answer, Marked)
    assert (task_of(answer).status, task_of(answer).last_note) == (Status.OPEN, "1 until legal answers")
    assert answer.offers
    assert {task["snoozed_until"] for task in await thursday.store.everything()} == {None}


@pytest.mark.parametrize("answers", ["1", "press"])
async def test_which_one_is_not_done_yet_is_noted_in_the_words_that_said_so(thursday: Chat, answers: str) -> None:
    question = await thursday.says("karim", "not yet")
    assert isinstance(question, Listing)
    if answers == "1":
        answer = await thursday.says("karim", answers)
    else:
        answer = await thursday.marks("karim", question, 1, TaskVerb.AS_ASKED)
    assert task_of(answer).last_note == "not yet"
    assert isinstance(answer, Marked)
    assert len(answer.offers) == 1
