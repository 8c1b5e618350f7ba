"""Typed replies: only what was said changes."""

from datetime import date

import pytest

from dialogs.answer import Heard, Help, HelpFor, Listing, ListKind, Marked, NoSuch, Unchanged
from domain.button import TaskVerb
from domain.move import Mark
from domain.task import Status, What
from tests.dialogs.kit import CHANNEL, LICENCE, OTHER_CHANNEL, PRINTERS, Chat, exported, recorded


async def status_of(chat: Chat, title: str) -> object:
    """A task's status as it is exported."""
    return (await exported(chat, title))["status"]


async def test_done_closes_the_only_open_task(monday: Chat) -> None:
    answer = await monday.says("yusuf", "done")
    assert recorded(answer) == [("Finance Reports Migration", Status.DONE)]
    assert isinstance(answer, Marked)
    assert answer.left == 0


async def test_done_with_several_open_asks_which(monday: Chat) -> None:
    question = await monday.says("karim", "done")
    assert isinstance(question, Listing)
    assert (question.kind, question.asked, len(question.items)) == (ListKind.QUESTION, Mark(Status.DONE), 2)
    assert recorded(await monday.marks("karim", question, 1, TaskVerb.DONE)) == [(PRINTERS, Status.DONE)]
    assert await status_of(monday, "Licence Renewal (Core, Mobile, Archive)") == "open"


async def test_a_number_is_a_position_in_the_newest_list(monday: Chat) -> None:
    assert recorded(await monday.says("karim", "1 done")) == [("Netskope Printer Fault", Status.DONE)]


async def test_a_number_with_a_hash_is_the_task_everywhere(monday: Chat) -> None:
    number = monday.digest("karim").items[1].task.number
    answer = await monday.says("karim", f"#{number} done", CHANNEL)
    assert recorded(answer) == [("Licence Renewal (Core, Mobile, Archive)", Status.DONE)]


async def test_several_things_in_one_reply(monday: Chat) -> None:
    answer = await monday.says("karim", "2 klaar, 1 wacht op legal")
    assert [status for _, status in recorded(answer)] == [Status.DONE, Status.BLOCKED]
    notes = [task["notes"] for task in await monday.store.everything() if task["title"] == "Netskope Printer Fault"]
    assert notes == [["legal"]]


@pytest.mark.parametrize(
    "text", ["not done", "done?", "is it done?", "will be done tomorrow", "3 done", "#99 done", "niet klaar"]
)
async def test_nothing_is_closed_by_mistake(monday: Chat, text: str) -> None:
    await monday.says("karim", text)
    assert {task["status"] for task in await monday.store.everything()} == {"open"}


async def test_a_question_keeps_the_numbers_of_the_digest(monday: Chat) -> None:
    await monday.says("karim", "2 done")
    await monday.says("karim", "I think I finished 2")
    again = await monday.says("karim", "2 is done")
    assert isinstance(again, Marked)
    assert [(notice.task.title, notice.changed) for notice in again.notices] == [(LICENCE, None)]
    assert await status_of(monday, "Netskope Printer Fault") == "open"
    assert recorded(await monday.says("karim", "1 done")) == [("Netskope Printer Fault", Status.DONE)]


@pytest.mark.parametrize("number", ["1", "#2", "1."])
async def test_a_number_alone_answers_the_question(monday: Chat, number: str) -> None:
    await monday.says("karim", "done")
    assert recorded(await monday.says("karim", number)) == [("Netskope Printer Fault", Status.DONE)]


async def test_a_number_alone_without_a_question_changes_nothing(monday: Chat) -> None:
    question = await monday.says("karim", "1")
    assert isinstance(question, Listing)
    assert [(item.number, item.task.title) for item in question.items] == [(1, "Netskope Printer Fault")]
    assert await status_of(monday, "Netskope Printer Fault") == "open"


@pytest.mark.parametrize("text", ["2 done, 2 blocked: customs", "2 blocked, #1 done"])
async def test_two_things_about_one_item_change_nothing(monday: Chat, text: str) -> None:
    assert await monday.says("karim", text) == Unchanged(NoSuch.TWICE, "#1")
    assert await status_of(monday, "Licence Renewal (Core, Mobile, Archive)") == "open"


async def test_lines_typed_in_a_personal_chat_are_words_not_notes(monday: Chat) -> None:
    answer = await monday.says("yusuf", "Hi, I am at the dentist.\nWill do it tomorrow.")
    assert isinstance(answer, Marked)
    assert [notice.said for notice in answer.notices] == [date(2026, 11, 24)]


async def test_an_unknown_number_is_told(monday: Chat) -> None:
    assert await monday.says("karim", "7 done") == Unchanged(NoSuch.NO_TASK, "7")


async def test_what_is_sure_is_recorded_and_a_wrong_number_is_told(monday: Chat) -> None:
    answer = await monday.says("karim", "2 done, 7 done")
    assert recorded(answer) == [("Licence Renewal (Core, Mobile, Archive)", Status.DONE)]
    assert isinstance(answer, Marked)
    assert answer.problems == (Unchanged(NoSuch.NO_TASK, "7"),)


async def test_done_with_nothing_open_is_told(monday: Chat) -> None:
    await monday.says("yusuf", "done")
    assert await monday.says("yusuf", "done") == Unchanged(NoSuch.NOTHING_OPEN)


async def test_done_twice_says_how_it_stands(monday: Chat) -> None:
    await monday.says("karim", "1 done")
    again = await monday.says("karim", "1 done")
    assert isinstance(again, Marked)
    assert again.notices[0].changed is None


async def test_a_redelivered_done_closes_nothing_else(monday: Chat) -> None:
    """Karim had two open; the first delivery closed one, so a second "done" could mean the other."""
    await monday.says("karim", "1 done")
    first = await monday.says("karim", "done", again="redelivered")
    second = await monday.says("karim", "done", again="redelivered")
    assert recorded(first) == recorded(second) == [("Licence Renewal (Core, Mobile, Archive)", Status.DONE)]
    history = [line for task in await monday.store.everything() for line in task["history"]]  # type: ignore[attr-defined]
    assert sum(line["what"] == "status" for line in history) == 2


async def test_in_another_conversation_a_number_shows_nothing(monday: Chat) -> None:
    number = monday.digest("karim").items[0].task.number
    answer = await monday.says("karim", f"#{number} done", OTHER_CHANNEL)
    assert answer == Unchanged(NoSuch.NO_TASK, f"#{number}")


async def test_who_does_not_belong_there_cannot_change_a_task(monday: Chat) -> None:
    monday.outbox.members = tuple(m for m in monday.outbox.members if m.given_name != "Lotte")
    await monday.says("dana", "Tasks:\nVault: \nOpen the vault. (Dana)\n", CHANNEL)
    number = max(int(str(task["number"])) for task in await monday.store.everything())
    assert await monday.says("lotte", f"#{number} done") == Unchanged(NoSuch.NO_TASK, f"#{number}")
    assert await status_of(monday, "Vault") == "open"


async def test_words_not_understood_are_kept_with_the_only_task_they_can_mean(monday: Chat) -> None:
    answer = await monday.says("yusuf", "the totals are off by two cents")
    assert isinstance(answer, Marked)
    assert [offer.task.title for offer in answer.offers] == ["Finance Reports Migration"]
    notes = [task["notes"] for task in await monday.store.everything() if task["title"] == "Finance Reports Migration"]
    assert notes == [["the totals are off by two cents"]]
    assert await status_of(monday, "Finance Reports Migration") == "open"


@pytest.mark.parametrize(
    "said", ["wat staat er nog open?", "how do I cancel this", "oui", "🤷", "shit bot", "1 dnoeee"]
)
async def test_what_is_asked_of_us_or_called_out_is_no_note(monday: Chat, said: str) -> None:
    await monday.says("yusuf", said)
    notes = [task["notes"] for task in await monday.store.everything() if task["title"] == "Finance Reports Migration"]
    assert notes == [[]]


async def test_what_is_kept_is_all_that_was_said(monday: Chat) -> None:
    said = "alors oui j'ai vu le budget avec Pierre mais il faut que le comité valide vendredi"
    await monday.says("yusuf", said)
    assert (await exported(monday, "Finance Reports Migration"))["notes"] == [said]


async def test_words_not_understood_with_several_open_are_asked_about(monday: Chat) -> None:
    answer = await monday.says("karim", "the quote looks rather yellow")
    assert isinstance(answer, Listing)
    assert (answer.kind, answer.asked, len(answer.items)) == (ListKind.QUESTION, None, 2)
    assert answer.unclear == ("the quote looks rather yellow",)
    assert await status_of(monday, "Licence Renewal (Core, Mobile, Archive)") == "open"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("help", HelpFor.ASKED),
        ("/help", HelpFor.ASKED),
        ("Hello!", HelpFor.ASKED),
        ("", HelpFor.EMPTY),
        ("  \n ", HelpFor.EMPTY),
    ],
)
async def test_help_never_silence(chat: Chat, text: str, why: HelpFor) -> None:
    assert await chat.says("dana", text) == Help(why)
    assert await chat.says("dana", text, CHANNEL) == Help(why)


async def test_nearly_done_is_in_progress(monday: Chat) -> None:
    assert recorded(await monday.says("karim", "1 is bijna klaar")) == [(PRINTERS, Status.IN_PROGRESS)]


@pytest.mark.parametrize(
    "said",
    [
        "not done",
        "nog niet klaar",
        "pas encore fini",
        "done?",
        "is 1 klaar?",
        "ce sera fait lundi",
        "bijna af",
        "1 wordt morgen afgerond",
    ],
)
async def test_negation_questions_and_the_future_never_close(monday: Chat, said: str) -> None:
    await monday.says("karim", said)
    assert {task["status"] for task in await monday.store.everything()} == {"open"}


async def test_only_what_was_understood_is_recorded_and_the_rest_is_asked_about(monday: Chat) -> None:
    answer = await monday.says("karim", "1 done, the other thing is complicated with their board")
    assert recorded(answer) == [(PRINTERS, Status.DONE)]
    assert (await exported(monday, LICENCE))["status"] == "open"


async def test_thanks_changes_nothing(monday: Chat) -> None:
    assert await monday.says("karim", "👍") == Heard()
    assert await monday.says("karim", "bedankt!") == Heard()


async def test_what_is_closed_is_opened_again(monday: Chat) -> None:
    await monday.says("karim", "1 done")
    assert recorded(await monday.says("karim", "reopen 1")) == [(PRINTERS, Status.OPEN)]


async def test_a_part_is_done_and_then_all_of_it(monday: Chat) -> None:
    """Dana and Karim share the licence."""
    answer = await monday.says("karim", "2 my part is done")
    assert isinstance(answer, Marked)
    assert answer.notices[0].changed is What.OWNER
    task = await exported(monday, LICENCE)
    assert task["status"] == "open"
    assert [(owner["name"], owner["done"]) for owner in task["owners"]] == [  # type: ignore[attr-defined]
        ("Dana Peeters", False),
        ("Karim Haddad", True),
    ]
    await monday.says("dana", f"#{task['number']} mijn deel is klaar")
    assert (await exported(monday, LICENCE))["status"] == "done"


async def test_snoozed_until_a_day(monday: Chat) -> None:
    await monday.says("karim", "snooze 1 until 4 December")
    assert (await exported(monday, PRINTERS))["snoozed_until"] == "2026-12-04"
