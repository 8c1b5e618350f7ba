"""Commands: owner, day, name, notes, new tasks, hand-over, glossary; and those that were nearly one."""

import pytest

from dialogs.answer import Help, Marked, NoSuch, Standing, Unchanged, Why
from domain.button import SayButton
from domain.task import Status
from tests.dialogs.kit import CHANNEL, LICENCE, MONDAY_AFTER, PRINTERS, Chat, exported, recorded


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
    assert isinstance(why, Why)
    assert any("Netskope Printer Fault" in line for line in why.lines)
    standing = await monday.says("dana", "status netscope edge", CHANNEL)
    assert "Netscope Edge Printer Fault" in [task.title for task in standing.report.tasks]  # type: ignore[union-attr]


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


async def test_a_misspelt_status_behind_a_number_is_offered(monday: Chat) -> None:
    answer = await monday.says("karim", "1 donr")
    assert isinstance(answer, Help)
    assert answer.near == "1 done"


async def test_what_was_meant_counts_for_who_presses(monday: Chat) -> None:
    answer = await monday.presses("karim", SayButton("1 done"))
    assert recorded(answer) == [(PRINTERS, Status.DONE)]


@pytest.mark.parametrize("text", ["", " ", "x" * 201, 7, None])
async def test_words_that_no_card_of_ours_says_are_no_button(monday: Chat, text: object) -> None:
    assert isinstance(await monday.sends_data("karim", {"verb": "say", "text": text}), Help)
