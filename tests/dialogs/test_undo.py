"""Undo: exactly what one did, where one did it, once, and nothing of what others did since."""

import asyncio
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from dialogs.answer import AlsoChosen, Answer, Listing, Marked, NoSuch, TakenBack, Unchanged
from domain.button import TaskVerb, UndoButton
from domain.move import Mark
from domain.task import Status
from tests.dialogs.kit import (
    BRUSSELS,
    CHANNEL,
    LICENCE,
    OTHER_CHANNEL,
    PRINTERS,
    Chat,
    exported,
)

HISTORIES = {"history", "notes"}


async def everything(chat: Chat) -> list[dict[str, object]]:
    """How all tasks stand, their history apart."""
    return [{k: v for k, v in task.items() if k not in HISTORIES} for task in await chat.store.everything()]


def taken(answer: Answer) -> list[str]:
    """The tasks that are as they were."""
    assert isinstance(answer, TakenBack)
    return [task.title for task in answer.back]


@pytest.mark.parametrize(
    "said",
    [
        "1 done",
        "1 blocked: legal",
        "1 is ongoing",
        "1 is not needed any more",
        "snooze 1 until 4 December",
        "1 not mine",
        "2 my part is done",
        "assign 1 @Lotte Claes",
        "due 1 friday",
        "due 1 none",
        "due 1 geen datum",
        "due 1 aucune",
        "rename 1 Printers",
        "note 1 they want a quote",
        "all done",
        "1 klaar, 2 wacht op legal",
    ],
)
@pytest.mark.parametrize("how", ["word", "button"])
async def test_whatever_was_recorded_is_as_it_was(monday: Chat, said: str, how: str) -> None:
    before = await everything(monday)
    answer = await monday.says("karim", said)
    assert isinstance(answer, Marked)
    assert answer.undo_id
    assert await everything(monday) != before or "note" in said
    back = await (
        monday.says("karim", "undo") if how == "word" else monday.presses("karim", UndoButton(answer.undo_id))
    )
    assert len(taken(back)) == len(answer.notices)
    assert await everything(monday) == before
    assert [task["notes"] for task in await monday.store.everything()] == [[]] * len(before)


@pytest.mark.parametrize("word", ["undo", "ongedaan maken", "annuler"])
async def test_what_was_opened_again_is_closed_again(monday: Chat, word: str) -> None:
    await monday.says("karim", "1 done")
    await monday.says("karim", "reopen 1")
    await monday.says("karim", word)
    history = (await exported(monday, PRINTERS))["history"]
    assert [line["to"] for line in history][1:] == ["done", "open", "done"]  # type: ignore[attr-defined]


async def test_a_note_taken_back_stays_in_history_and_is_no_note(monday: Chat) -> None:
    await monday.says("karim", "note 1 they want a quote")
    await monday.says("karim", "undo")
    task = await exported(monday, PRINTERS)
    lines = [(line["what"], line["from"], line["to"]) for line in task["history"]][1:]  # type: ignore[attr-defined]
    assert lines == [("note", None, "they want a quote"), ("note", "they want a quote", None)]
    assert task["notes"] == []


async def test_who_is_woken_again_is_asked_again(monday: Chat) -> None:
    await monday.says("yusuf", "snooze 1 until 1 March 2027")
    await monday.says("yusuf", "undo")
    await monday.ticks(datetime(2026, 12, 3, 9, 0, tzinfo=BRUSSELS))  # the day before it begins
    assert len(monday.digests("yusuf")) == 2


async def test_typing_when_to_be_asked_is_as_good_as_the_button(monday: Chat) -> None:
    await monday.says("yusuf", "snooze 1 until 14 December")
    for day in (27, 30):
        await monday.ticks(datetime(2026, 11, day, 9, 0, tzinfo=BRUSSELS))
    assert len(monday.digests("yusuf")) == 1
    await monday.ticks(datetime(2026, 12, 14, 9, 0, tzinfo=BRUSSELS))
    assert [item.task.snoozed_until for item in monday.digest("yusuf").items] == [date(2026, 12, 14)]


async def test_on_a_list_the_list_shows_how_it_stands_again(monday: Chat) -> None:
    closed = await monday.marks("karim", monday.digest("karim"), 1, TaskVerb.DONE)
    assert isinstance(closed, Listing)
    assert closed.undo_id
    again = await monday.presses("karim", UndoButton(closed.undo_id, closed.id))
    assert isinstance(again, Listing)
    assert again.taken
    assert [task.title for task in again.taken.back] == [PRINTERS]
    assert [(item.number, item.task.status) for item in again.items] == [(1, Status.OPEN), (2, Status.OPEN)]
    assert again.undo_id is None


async def test_an_added_task_is_taken_back(monday: Chat) -> None:
    await monday.says("dana", "add Order the badges @Lotte Claes", CHANNEL)
    answer = await monday.says("dana", "undo", CHANNEL)
    assert taken(answer) == ["Order the badges"]
    assert isinstance(answer, TakenBack)
    assert answer.unmade == {answer.back[0].number}
    assert (await exported(monday, "Order the badges"))["status"] == "cancelled"


async def test_what_was_there_before_is_as_it_was(monday: Chat) -> None:
    await monday.says("karim", "cancel 1")
    await monday.says("karim", "reopen 1")
    answer = await monday.says("karim", "undo")
    assert isinstance(answer, TakenBack)
    assert [task.status for task in answer.back] == [Status.CANCELLED]
    assert answer.unmade == frozenset()


async def test_a_second_undo_takes_back_nothing_more(monday: Chat) -> None:
    await monday.says("karim", "1 done")
    await monday.says("karim", "2 done")
    assert taken(await monday.says("karim", "undo")) == [LICENCE]
    assert taken(await monday.says("karim", "undo")) == []
    assert (await exported(monday, PRINTERS))["status"] == "done"


async def test_a_redelivered_undo_is_answered_as_the_first_time(monday: Chat) -> None:
    await monday.says("karim", "1 done")
    first = await monday.says("karim", "undo", again="undo")
    assert await monday.says("karim", "undo", again="undo") == first
    assert len((await exported(monday, PRINTERS))["history"]) == 3  # type: ignore[arg-type]


async def test_in_a_channel_only_what_was_done_there_is_taken_back_or_shown(monday: Chat) -> None:
    await monday.says("karim", "1 done")
    assert await monday.says("karim", "undo", CHANNEL) == Unchanged(NoSuch.NOTHING_TO_UNDO)
    assert await monday.says("karim", "undo", OTHER_CHANNEL) == Unchanged(NoSuch.NOTHING_TO_UNDO)
    assert (await exported(monday, PRINTERS))["status"] == "done"


async def test_what_was_done_in_a_channel_is_taken_back_in_another_thread_or_at_home(monday: Chat) -> None:
    thread = replace(CHANNEL, conversation_id=f"{CHANNEL.space_id};messageid=5")
    await monday.says("karim", "#2 done", CHANNEL)
    assert taken(await monday.says("karim", "undo", thread)) == [PRINTERS]
    await monday.says("karim", "#2 done", CHANNEL)
    assert taken(await monday.says("karim", "undo")) == [PRINTERS]


async def test_a_button_carried_elsewhere_shows_nothing(monday: Chat) -> None:
    answer = await monday.says("karim", "1 done")
    assert isinstance(answer, Marked)
    assert answer.undo_id
    assert await monday.presses("karim", UndoButton(answer.undo_id), OTHER_CHANNEL) == Unchanged(NoSuch.NOTHING_TO_UNDO)


async def test_two_undos_at_once_write_one_line(monday: Chat) -> None:
    answer = await monday.says("karim", "1 done")
    assert isinstance(answer, Marked)
    assert answer.undo_id
    button = UndoButton(answer.undo_id)
    answers = await asyncio.gather(monday.presses("karim", button), monday.presses("karim", button))
    assert sorted(len(taken(each)) for each in answers) == [0, 1]
    assert all(isinstance(a, TakenBack) and {t.status for t in (*a.back, *a.stands)} == {Status.OPEN} for a in answers)
    assert len((await exported(monday, PRINTERS))["history"]) == 3  # type: ignore[arg-type]


@pytest.mark.parametrize("said", ["oops, wrong number, undo that please", "maak da ongedaan aub"])
async def test_undo_among_apologies(monday: Chat, said: str) -> None:
    await monday.says("karim", "1 done")
    await monday.says("karim", said)
    assert {task["status"] for task in await monday.store.everything()} == {"open"}


async def test_undo_takes_back_what_was_recorded_once(monday: Chat) -> None:
    answer = await monday.says("karim", "all done")
    assert isinstance(answer, Marked)
    assert answer.undo_id is not None
    back = await monday.presses("karim", UndoButton(answer.undo_id))
    assert isinstance(back, TakenBack)
    assert [task.status for task in back.back] == [Status.OPEN, Status.OPEN]
    again = await monday.presses("karim", UndoButton(answer.undo_id))
    assert isinstance(again, TakenBack)
    assert again.back == ()
    history = (await exported(monday, LICENCE))["history"]
    assert [(line["what"], line["to"]) for line in history][1:] == [("status", "done"), ("status", "open")]  # type: ignore[attr-defined]


@pytest.mark.parametrize("word", ["undo", "ongedaan maken", "annuler"])
async def test_undo_as_a_word(monday: Chat, word: str) -> None:
    await monday.says("karim", "1 wacht op legal")
    back = await monday.says("karim", word)
    assert isinstance(back, TakenBack)
    task = await exported(monday, PRINTERS)
    assert (task["status"], task["snoozed_until"]) == ("open", None)


async def test_undo_leaves_what_another_changed_since(monday: Chat) -> None:
    await monday.says("karim", "1 in progress")
    number = next(item.task.number for item in monday.digest("karim").items if item.task.title == PRINTERS)
    await monday.says("dana", f"#{number} done")
    back = await monday.says("karim", "undo")
    assert isinstance(back, TakenBack)
    assert (back.back, [task.status for task in back.stands]) == ((), [Status.DONE])


async def test_nobody_takes_back_what_another_did(monday: Chat) -> None:
    answer = await monday.says("karim", "1 done")
    assert isinstance(answer, Marked)
    assert answer.undo_id
    assert await monday.presses("dana", UndoButton(answer.undo_id)) == Unchanged(NoSuch.NOTHING_TO_UNDO)
    assert await monday.says("lotte", "undo") == Unchanged(NoSuch.NOTHING_TO_UNDO)


@pytest.mark.parametrize("word", ["annule", "annuler"])
async def test_a_word_that_also_cancels_takes_back_what_was_just_said_else_it_is_asked(monday: Chat, word: str) -> None:
    await monday.says("karim", "1 fait")
    assert isinstance(await monday.says("karim", word), TakenBack)
    monday.now += timedelta(hours=3)
    for _ in range(2):
        asked = await monday.says("karim", word)
        assert isinstance(asked, Listing)
        assert asked.asked == Mark(Status.CANCELLED)
    assert {task["status"] for task in await monday.store.everything()} == {"open"}


async def test_undo_means_nothing_else(monday: Chat) -> None:
    assert isinstance(await monday.says("karim", "undo"), Unchanged)


@pytest.mark.parametrize(
    ("said", "meant", "due"),
    [
        ("due 1 friday", "make that 16 January", "2027-01-16"),
        ("due 1 friday", "sorry, 17 January I mean", "2027-01-17"),
        ("due 1 vrijdag", "nee wacht, het was 18 januari", "2027-01-18"),
    ],
)
async def test_another_value_for_the_same_task_is_recorded_and_taken_back_alone(
    monday: Chat, said: str, meant: str, due: str
) -> None:
    await monday.says("karim", said)
    answer = await monday.says("karim", meant)
    assert isinstance(answer, AlsoChosen)
    assert due in await days_due(monday)
    await monday.says("karim", "undo")
    assert due not in await days_due(monday)


async def days_due(chat: Chat) -> str:
    """When tasks are due."""
    return str([task["due"] for task in await chat.store.everything()])
