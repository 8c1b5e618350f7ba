"""What people say about their tasks, beyond "done": by name, several at once, taken back, in three languages."""

import asyncio

import pytest

from dialogs.answer import Heard, Help, Listing, ListKind, Marked, NoSuch, Standing, TakenBack, Unchanged
from domain.button import SayButton, TaskButton, TaskVerb, UndoButton
from domain.move import Mark, NotMine
from domain.task import Status, What
from tests.dialogs.kit import CHANNEL, MONDAY_AFTER, Chat

LICENCE, PRINTERS = "Licence Renewal (Core, Mobile, Archive)", "Netskope Printer Fault"


@pytest.fixture
async def monday(chat: Chat, november: str) -> Chat:
    """The November notes are in, and everybody has their digest: Karim has two items, Yusuf one."""
    await chat.says("dana", november, CHANNEL)
    await chat.ticks(MONDAY_AFTER)
    return chat


async def exported(chat: Chat, title: str) -> dict[str, object]:
    """A task as other programs see it."""
    return next(task for task in await chat.store.everything() if task["title"] == title)


def recorded(answer: object) -> list[tuple[str, Status]]:
    """What a reply recorded."""
    assert isinstance(answer, Marked)
    return [(notice.task.title, notice.task.status) for notice in answer.notices]


@pytest.mark.parametrize(
    ("said", "title", "status"),
    [
        ("the printer one is finished", PRINTERS, Status.DONE),
        ("netskoop printer klaar", PRINTERS, Status.DONE),
        ("licence renewal: waiting for legal", LICENCE, Status.BLOCKED),
        ("ik ben bezig met de licence renewal", LICENCE, Status.IN_PROGRESS),
        ("1 c'est fait", PRINTERS, Status.DONE),
        ("2 is niet meer nodig", LICENCE, Status.CANCELLED),
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


async def test_nearly_done_is_in_progress(monday: Chat) -> None:
    assert recorded(await monday.says("karim", "1 is bijna klaar")) == [(PRINTERS, Status.IN_PROGRESS)]


@pytest.mark.parametrize("said", ["oops, wrong number, undo that please", "maak da ongedaan aub"])
async def test_undo_among_apologies(monday: Chat, said: str) -> None:
    await monday.says("karim", "1 done")
    await monday.says("karim", said)
    assert {task["status"] for task in await monday.store.everything()} == {"open"}


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


async def test_what_is_closed_is_opened_again(monday: Chat) -> None:
    await monday.says("karim", "1 done")
    assert recorded(await monday.says("karim", "reopen 1")) == [(PRINTERS, Status.OPEN)]


async def test_a_question_about_something_else_than_done_is_answered_by_its_number(monday: Chat) -> None:
    question = await monday.says("karim", "not mine")
    assert isinstance(question, Listing)
    assert question.asked == NotMine()
    answer = await monday.says("karim", "1")
    assert isinstance(answer, Marked)
    assert "Karim Haddad" not in [owner["name"] for owner in (await exported(monday, PRINTERS))["owners"]]  # type: ignore[attr-defined]


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


async def test_my_shows_what_i_lead_first(monday: Chat) -> None:
    mine = await monday.says("dana", "mijn")
    assert isinstance(mine, Listing)
    assert mine.kind is ListKind.MINE
    leads = [item.task.lead is not None and item.task.lead.name == "Dana Peeters" for item in mine.items]
    assert leads == sorted(leads, reverse=True)
    first = mine.items[0].task
    assert recorded(await monday.says("dana", "1 done")) == [(first.title, Status.DONE)]


async def test_waiting_shows_what_is_blocked(monday: Chat) -> None:
    await monday.says("karim", "1 blocked: legal")
    blocked = await monday.says("dana", "waiting", CHANNEL)
    assert isinstance(blocked, Listing)
    assert [(item.task.title, item.task.last_note) for item in blocked.items] == [(PRINTERS, "legal")]


async def test_commands_change_owner_day_name_and_notes(monday: Chat) -> None:
    assert isinstance(await monday.says("karim", "assign 1 @Lotte Claes"), Marked)
    number = (await exported(monday, PRINTERS))["number"]
    assert isinstance(await monday.says("karim", f"due #{number} friday"), Marked)
    assert isinstance(await monday.says("karim", f"note #{number} they want a quote"), Marked)
    assert isinstance(await monday.says("karim", f"rename #{number} Printer quote"), Marked)
    task = await exported(monday, "Printer quote")
    assert [owner["name"] for owner in task["owners"]] == ["Lotte Claes"]  # type: ignore[attr-defined]
    assert task["due"] == {"text": "friday", "start": None, "end": "2026-11-27", "kind": "deadline"}
    assert task["notes"] == ["they want a quote"]


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("assign 1 @Nobody Here", Unchanged(NoSuch.NO_PERSON, "Nobody Here")),
        ("add Ring them @Nobody Here", Unchanged(NoSuch.NO_PERSON, "Nobody Here")),
        ("assign 9 @Lotte", Unchanged(NoSuch.NO_TASK, "9")),
    ],
)
async def test_a_command_that_cannot_be_done_changes_nothing(monday: Chat, said: str, why: Unchanged) -> None:
    assert await monday.says("karim", said) == why


async def test_a_task_is_added_by_hand(monday: Chat) -> None:
    answer = await monday.says("dana", "add Order the badges @Lotte Claes by friday", CHANNEL)
    assert isinstance(answer, Marked)
    task = await exported(monday, "Order the badges")
    assert [owner["name"] for owner in task["owners"]] == ["Lotte Claes"]  # type: ignore[attr-defined]
    assert task["due"]["end"] == "2026-11-27"  # type: ignore[index]
    assert task["space"] == CHANNEL.space_id


async def test_everything_of_one_person_goes_to_another_and_back(monday: Chat) -> None:
    answer = await monday.says("dana", "handover @Karim Haddad @Lotte Claes", CHANNEL)
    assert isinstance(answer, Marked)
    assert len(answer.notices) == 2
    assert "Lotte Claes" in [owner["name"] for owner in (await exported(monday, LICENCE))["owners"]]  # type: ignore[attr-defined]
    await monday.says("dana", "undo", CHANNEL)
    assert "Karim Haddad" in [owner["name"] for owner in (await exported(monday, LICENCE))["owners"]]  # type: ignore[attr-defined]


async def test_a_word_is_shown_and_found_as_it_is_meant(monday: Chat) -> None:
    await monday.says("dana", "glossary Netskope = Netscope Edge", CHANNEL)
    task = await exported(monday, PRINTERS)
    why = await monday.says("dana", f"why #{task['number']}", CHANNEL)
    assert any("Netskope Printer Fault" in line for line in why.lines)  # type: ignore[union-attr]
    standing = await monday.says("dana", "status netscope edge", CHANNEL)
    assert "Netscope Edge Printer Fault" in [task.title for task in standing.report.tasks]  # type: ignore[union-attr]


async def test_two_clicks_at_once_both_get_the_truth(monday: Chat) -> None:
    listing = monday.digest("karim")
    number = next(item.task.number for item in listing.items if item.task.title == PRINTERS)
    button = TaskButton(TaskVerb.DONE, number, listing.id)
    answers = await asyncio.gather(monday.presses("karim", button), monday.presses("karim", button))
    assert sorted(answer.notice.changed is None for answer in answers) == [False, True]  # type: ignore[union-attr]
    assert all(item.task.status is Status.DONE for a in answers for item in a.items if item.task.number == number)  # type: ignore[union-attr]
    history = (await exported(monday, PRINTERS))["history"]
    assert sum(line["what"] == "status" for line in history) == 1  # type: ignore[attr-defined]


@pytest.mark.parametrize(("zone", "day"), [("Europe/Brussels", 24), ("Pacific/Kiritimati", 25)])
async def test_tomorrow_is_that_of_who_says_it(monday: Chat, zone: str, day: int) -> None:
    monday.zones["karim"] = zone
    monday.now = MONDAY_AFTER.replace(hour=13)
    await monday.says("karim", "due 1 tomorrow")
    due = (await exported(monday, PRINTERS))["due"]
    assert due["end"] == f"2026-11-{day}"  # type: ignore[index]


async def test_a_near_miss_is_offered(chat: Chat) -> None:
    answer = await chat.says("dana", "staus netskope")
    assert isinstance(answer, Help)
    assert answer.near == "status netskope"
    assert isinstance(await chat.presses("dana", SayButton(answer.near)), Standing)


async def test_what_was_meant_counts_for_who_presses(monday: Chat) -> None:
    answer = await monday.presses("karim", SayButton("1 done"))
    assert recorded(answer) == [(PRINTERS, Status.DONE)]


@pytest.mark.parametrize("text", ["", " ", "x" * 201, 7, None])
async def test_words_that_no_card_of_ours_says_are_no_button(monday: Chat, text: object) -> None:
    assert isinstance(await monday.sends_data("karim", {"verb": "say", "text": text}), Help)


async def test_a_misspelt_status_behind_a_number_is_offered(monday: Chat) -> None:
    answer = await monday.says("karim", "1 dnoe")
    assert isinstance(answer, Help)
    assert answer.near == "1 done"


async def test_an_empty_list_takes_no_numbers_away(monday: Chat) -> None:
    await monday.says("karim", "waiting")
    assert recorded(await monday.says("karim", "1 done")) == [(PRINTERS, Status.DONE)]


async def test_done_with_words_of_no_task_is_asked_about(monday: Chat) -> None:
    answer = await monday.says("karim", "the giraffe is done")
    assert isinstance(answer, Listing)
    assert {task["status"] for task in await monday.store.everything()} == {"open"}


async def test_a_done_that_fits_two_is_asked_about(monday: Chat) -> None:
    question = await monday.says("karim", "done")
    assert isinstance(question, Listing)
    assert question.asked == Mark(Status.DONE)
    after = await monday.marks("karim", question, 2, TaskVerb.DONE)
    assert isinstance(after, Listing)
    assert after.undo_id is not None


@pytest.mark.parametrize("words", ["31 december 9999", "for 99999999 weeks", "31/12/9999"])
async def test_a_day_that_is_none_is_asked_about(chat: Chat, november: str, words: str) -> None:
    await chat.says("dana", november, CHANNEL)
    before = await chat.store.everything()
    assert await chat.says("dana", f"due #1 {words}", CHANNEL) == Unchanged(NoSuch.NO_DAY, words)
    assert await chat.store.everything() == before
