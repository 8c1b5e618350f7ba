"""Which task a reply means: by name, by number, all of them, all but one; and when that is asked."""

import pytest

from dialogs.answer import Listing, Marked
from domain.button import TaskVerb
from domain.move import Mark, NotMine
from domain.task import Status
from tests.dialogs.kit import LICENCE, PRINTERS, Chat, exported, recorded


@pytest.mark.parametrize(
    ("said", "title", "status"),
    [
        ("the printer one is finished", PRINTERS, Status.DONE),
        ("netskoop printer klaar", PRINTERS, Status.DONE),
        ("licence renewal: waiting for legal", LICENCE, Status.BLOCKED),
        ("ik ben bezig met de licence renewal", LICENCE, Status.IN_PROGRESS),
        ("1 c'est fait", PRINTERS, Status.DONE),
        ("1 is niet meer nodig", PRINTERS, Status.CANCELLED),
        ("1 is ongoing", PRINTERS, Status.IN_PROGRESS),
    ],
)
async def test_a_task_is_meant_by_its_name_or_its_number(monday: Chat, said: str, title: str, status: Status) -> None:
    assert recorded(await monday.says("karim", said)) == [(title, status)]


@pytest.mark.parametrize(
    "said", ["all done", "alles klaar", "tout est fait", "1-2 done", "1 and 2 done", "both done", "beide klaar"]
)
async def test_all_of_them(monday: Chat, said: str) -> None:
    assert [status for _, status in recorded(await monday.says("karim", said))] == [Status.DONE, Status.DONE]


@pytest.mark.parametrize(
    "said",
    [
        "all but 2 done",
        "alles behalve 2 is klaar",
        "tout sauf 2 est fait",
        "everything is done except the licence renewal",
        "everything but the last one is done",
        "first one is done",
    ],
)
async def test_all_but_one(monday: Chat, said: str) -> None:
    assert recorded(await monday.says("karim", said)) == [(PRINTERS, Status.DONE)]


async def test_both_of_another_number_is_a_question(monday: Chat) -> None:
    answer = await monday.says("karim", "all three are done")
    assert isinstance(answer, Listing)
    assert {task["status"] for task in await monday.store.everything()} == {"open"}


async def test_an_exception_nobody_knows_closes_nothing(monday: Chat) -> None:
    await monday.says("karim", "all done except the birthday cake")
    assert {task["status"] for task in await monday.store.everything()} == {"open"}


async def test_a_question_about_something_else_than_done_is_answered_by_its_number(monday: Chat) -> None:
    question = await monday.says("karim", "not mine")
    assert isinstance(question, Listing)
    assert question.asked == NotMine()
    answer = await monday.says("karim", "1")
    assert isinstance(answer, Marked)
    assert "Karim Haddad" not in [owner["name"] for owner in (await exported(monday, PRINTERS))["owners"]]  # type: ignore[attr-defined]


async def test_done_with_words_of_no_task_is_asked_about(monday: Chat) -> None:
    answer = await monday.says("karim", "the giraffe is done")
    assert isinstance(answer, Listing)
    assert {task["status"] for task in await monday.store.everything()} == {"open"}


async def test_a_done_that_fits_two_is_asked_about(monday: Chat) -> None:
    question = await monday.says("karim", "done")
    assert isinstance(question, Listing)
    assert question.asked == Mark(Status.DONE)
    after = await monday.marks("karim", question, 2, TaskVerb.DONE)
    assert isinstance(after, Marked)
    assert after.undo_id is not None


@pytest.mark.parametrize("name", ["Lotte Claes", "lotte"])
async def test_a_name_alone_says_whom_nobody_knew(monday: Chat, name: str) -> None:
    await monday.says("karim", "1 is for Zebulon, not me")
    await monday.says("karim", name)
    task = next(task for task in await monday.store.everything() if task["title"] == PRINTERS)
    assert [owner["name"] for owner in task["owners"]] == ["Lotte Claes"]  # type: ignore[attr-defined]


@pytest.mark.parametrize("before", ["give 1 to Lotte", "1 is for Zebulon, not me"])
@pytest.mark.parametrize("word", ["haha", "toppie", "merciii"])
async def test_a_word_that_nobody_is_called_gives_nothing_and_is_no_note(monday: Chat, before: str, word: str) -> None:
    await monday.says("karim", before)
    then = [task["owners"] for task in await monday.store.everything()]
    await monday.says("karim", word)
    tasks = await monday.store.everything()
    assert [task["owners"] for task in tasks] == then
    assert all(word not in str(task["notes"]) for task in tasks)
