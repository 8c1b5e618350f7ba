"""A line that was not understood becomes a task, once, with the owner and the date that stand in it."""

from dialogs.answer import Help, News, NoSuch, Receipt, Unchanged, Why
from domain.button import MakeTaskButton, UndoButton
from domain.fingerprint import line_print
from tests.dialogs.kit import CHANNEL, MONDAY_AFTER, OTHER_CHANNEL, Chat

NOTES = """Notes from the depot call of 18 November 2026

tbc w/ Rob after the 3rd
- glazier (Lotte), by 27 November

Tasks:
Pallet Order:
Order forty pallets. (Karim)
"""
LINE = "tbc w/ Rob after the 3rd"


async def posted(chat: Chat) -> Receipt:
    receipt = await chat.says("dana", NOTES, CHANNEL)
    assert isinstance(receipt, Receipt)
    return receipt


def button(receipt: Receipt, line: str) -> MakeTaskButton:
    """What stands beside that line."""
    return MakeTaskButton(receipt.meeting.id, line_print(next(each for each in receipt.not_understood if line in each)))


async def made(chat: Chat, receipt: Receipt, line: str = LINE, who: str = "lotte") -> Receipt:
    answer = await chat.presses(who, button(receipt, line), CHANNEL)
    assert isinstance(answer, Receipt)
    return answer


async def test_it_is_a_task_of_that_meeting_and_no_longer_a_line(chat: Chat) -> None:
    receipt = await posted(chat)
    after = await made(chat, receipt)
    assert after.news is News.TASK_MADE
    assert [task.title for task in after.tasks][-1] == LINE
    assert not [line for line in after.not_understood if LINE in line]
    why = await chat.says("dana", f"why #{after.tasks[-1].number}", CHANNEL)
    assert isinstance(why, Why)
    assert (why.rule, [line.strip() for line in why.lines]) == ("line", [LINE])


async def test_pressed_twice_it_is_one(chat: Chat) -> None:
    receipt = await posted(chat)
    await made(chat, receipt)
    again = await made(chat, receipt, who="karim")
    assert again.news is News.STANDS
    assert [task.title for task in again.tasks].count(LINE) == 1


async def test_taken_back_it_is_a_line_again(chat: Chat) -> None:
    receipt = await posted(chat)
    after = await made(chat, receipt)
    assert after.undo_id
    back = await chat.presses("lotte", UndoButton(after.undo_id, meeting_id=receipt.meeting.id), CHANNEL)
    assert isinstance(back, Receipt)
    assert back.news is News.UNDONE
    assert back.not_understood == receipt.not_understood
    assert (await made(chat, back)).news is News.TASK_MADE


async def test_its_owner_and_date_come_along(chat: Chat) -> None:
    task = (await made(chat, await posted(chat), "glazier")).tasks[-1]
    assert task.title == "glazier"
    assert ([owner.name for owner in task.owners], task.due and task.due.text) == (["Lotte Claes"], "by 27 November")
    await chat.ticks(MONDAY_AFTER)
    assert [item.task.title for item in chat.digest("lotte").items] == ["glazier"]


async def test_only_who_may_change_tasks_makes_one(chat: Chat) -> None:
    receipt = await posted(chat)
    assert await chat.presses("lotte", button(receipt, LINE), OTHER_CHANNEL) == Unchanged(NoSuch.NOT_YOURS)
    assert isinstance(await chat.presses("lotte", MakeTaskButton(99, "0" * 16), CHANNEL), Help)
    stands = await chat.presses("lotte", MakeTaskButton(receipt.meeting.id, "0" * 16), CHANNEL)
    assert isinstance(stands, Receipt)
    assert stands.news is News.STANDS
