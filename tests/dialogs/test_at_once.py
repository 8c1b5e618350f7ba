"""What others closed, and what happens at once."""

import asyncio
from datetime import datetime

from dialogs.answer import Listing, Marked
from domain.button import TaskButton, TaskVerb
from domain.people import Person
from domain.task import Status
from storage import records
from storage.records import Closed
from tests.dialogs.kit import CHANNEL, PRINTERS, Chat, exported

TRAINING = "Analyst Training"


async def known(chat: Chat, name: str) -> Person:
    """Somebody of the team."""
    asked = await chat.says("dana", "my")
    assert isinstance(asked, Listing)
    return next(p for p in await chat.store.people.roster(CHANNEL, asked.reader) if p.name == name)


async def closed_by_others_since(chat: Chat, person: Person, since: datetime) -> tuple[Closed, ...]:
    """Their tasks that others closed after that instant, and that are still closed."""
    async with chat.store.tasks.database.read() as db:
        return (await records.closed_by_others(db, {person.id: since})).get(person.id, ())


async def test_what_another_closed_since_is_known_with_who_did(monday: Chat) -> None:
    lotte, manon = await known(monday, "Lotte Claes"), await known(monday, "Manon Lefèvre")
    before = monday.now
    await monday.says("manon", "done")
    (closed,) = await closed_by_others_since(monday, lotte, before)
    assert (closed.task.title, closed.by) == (TRAINING, "Manon Lefèvre")
    assert closed.at > before
    assert await closed_by_others_since(monday, lotte, closed.at) == ()
    assert await closed_by_others_since(monday, manon, before) == ()


async def test_what_was_opened_again_or_is_no_longer_theirs_is_not(monday: Chat) -> None:
    lotte, before = await known(monday, "Lotte Claes"), monday.now
    await monday.says("lotte", "not mine")
    await monday.says("manon", "done")
    assert await closed_by_others_since(monday, lotte, before) == ()
    await monday.says("manon", "undo")
    await monday.says("lotte", "undo")
    assert await closed_by_others_since(monday, lotte, before) == ()


async def test_of_two_who_answer_at_once_the_second_is_told_how_it_stands(monday: Chat) -> None:
    def button(who: str, verb: TaskVerb) -> TaskButton:
        listing = monday.digest(who)
        return TaskButton(verb, listing.items[0].task.number, listing.id)

    answers = await asyncio.gather(
        monday.presses("manon", button("manon", TaskVerb.DONE)),
        monday.presses("lotte", button("lotte", TaskVerb.DONE)),
    )
    (task,) = [task for task in await monday.store.everything() if task["title"] == TRAINING]
    changed = [a.notice.changed for a in answers if isinstance(a, Listing) and a.notice]
    assert sorted(each is None for each in changed) == [False, True]
    for answer in answers:
        assert isinstance(answer, Listing)
        assert answer.items[0].task.status.value == task["status"]
    assert sum(line["what"] == "status" for line in task["history"]) == 1  # type: ignore[attr-defined]


async def test_ten_who_write_at_once_are_all_heard(monday: Chat) -> None:
    number = monday.digest("yusuf").items[0].task.number
    answers = await asyncio.gather(*(monday.says("yusuf", f"note #{number} part {n}") for n in range(10)))
    assert all(isinstance(answer, Marked) for answer in answers)
    (task,) = [task for task in await monday.store.everything() if task["number"] == number]
    assert sorted(task["notes"]) == sorted(f"part {n}" for n in range(10))  # type: ignore[call-overload]
    assert task["status"] == Status.OPEN


async def test_two_clicks_at_once_both_get_the_truth(monday: Chat) -> None:
    listing = monday.digest("karim")
    number = next(item.task.number for item in listing.items if item.task.title == PRINTERS)
    button = TaskButton(TaskVerb.DONE, number, listing.id)
    answers = await asyncio.gather(monday.presses("karim", button), monday.presses("karim", button))
    assert sorted(answer.notice.changed is None for answer in answers) == [False, True]  # type: ignore[union-attr]
    assert all(item.task.status is Status.DONE for a in answers for item in a.items if item.task.number == number)  # type: ignore[union-attr]
    history = (await exported(monday, PRINTERS))["history"]
    assert sum(line["what"] == "status" for line in history) == 1  # type: ignore[attr-defined]
