"""More tasks than a card has rows: what matters first, and how many there are."""

import pytest

from bot.cards import shown
from bot.words import LANGUAGES
from dialogs.answer import Answer, Listing, Standing
from domain.button import TaskButton, TaskVerb
from domain.task import Status
from tests.dialogs.kit import CHANNEL, Chat

MOST = 50


def notes(day: str, count: int, who: str, what: str = "Cable") -> str:
    """That many tasks of somebody's, all alike."""
    rows = "\n".join(f"{what} {n}: pull it. ({who})" for n in range(count))
    return f"Works of {day}\n\nTasks:\n{rows}\n"


async def close(chat: Chat, first: int, last: int) -> None:
    """Somebody says of many that they are done."""
    for n in range(first, last + 1, 30):
        numbers = ", ".join(f"#{number}" for number in range(n, min(n + 30, last + 1)))
        await chat.says("dana", f"{numbers} done", CHANNEL)


async def standing(chat: Chat, text: str, *, at_home: bool = False) -> Standing:
    """The answer to a status question."""
    answer = await chat.says("dana", text, None if at_home else CHANNEL)
    assert isinstance(answer, Standing)
    return answer


def told(answer: Answer, language: str = "en") -> str:
    """Its card, as text."""
    look = shown(answer, language)
    assert look
    return f"{look.summary} {look.card}"


@pytest.mark.parametrize("at_home", [False, True])
async def test_what_is_open_comes_before_what_is_over_however_new(chat: Chat, at_home: bool) -> None:
    await chat.says("dana", notes("2 November 2026", 38, "Lotte"), CHANNEL)
    await chat.says("dana", notes("16 November 2026", 60, "Karim"), CHANNEL)
    await close(chat, 39, 98)
    report = (await standing(chat, "status cable", at_home=at_home)).report
    assert [task.status for task in report.tasks] == [Status.OPEN] * 38 + [Status.DONE] * 12
    assert (len(report.tasks), report.beyond, report.count) == (MOST, 48, 98)


@pytest.mark.parametrize("text", ["status", "status cable"])
async def test_the_card_says_how_many_there_are(chat: Chat, text: str) -> None:
    await chat.says("dana", notes("2 November 2026", 117, "Karim"), CHANNEL)
    answer = await standing(chat, text)
    assert "50 of 117 are shown" in told(answer)
    assert "117 tasks" in told(answer)
    assert all("117" in told(answer, language) for language in LANGUAGES)


async def test_where_all_is_shown_nothing_is_said_of_more(chat: Chat) -> None:
    await chat.says("dana", notes("2 November 2026", MOST, "Karim"), CHANNEL)
    answer = await standing(chat, "status")
    assert answer.report.beyond == 0
    assert "are shown" not in told(answer)


async def test_what_a_person_has_open_comes_first_and_is_counted_once(chat: Chat) -> None:
    await chat.says("dana", notes("2 November 2026", 60, "Lotte"), CHANNEL)
    await chat.says("dana", notes("16 November 2026", 60, "Karim", "Lotte's cable"), CHANNEL)
    report = (await standing(chat, "status Lotte")).report
    assert {owner.name for task in report.tasks for owner in task.owners} == {"Lotte Claes"}
    assert report.count == 120


@pytest.mark.parametrize("at_home", [False, True])
async def test_what_waits_is_found_behind_any_number_of_others(chat: Chat, at_home: bool) -> None:
    await chat.says("dana", notes("2 November 2026", 3, "Lotte", "Rack"), CHANNEL)
    await chat.says("dana", "#1, #2, #3 blocked", CHANNEL)
    await chat.says("dana", notes("16 November 2026", 60, "Karim"), CHANNEL)
    answer = await chat.says("dana", "waiting", None if at_home else CHANNEL)
    assert isinstance(answer, Listing)
    assert [item.task.title for item in answer.items] == ["Rack 0", "Rack 1", "Rack 2"]
    assert "3 items are blocked" in told(answer)


async def test_so_many_wait_that_they_are_counted(chat: Chat) -> None:
    await chat.says("dana", notes("2 November 2026", 70, "Lotte"), CHANNEL)
    for n in range(1, 71, 10):
        await chat.says("dana", f"{', '.join(f'#{number}' for number in range(n, n + 10))} blocked", CHANNEL)
    answer = await chat.says("lotte", "waiting", CHANNEL)
    assert isinstance(answer, Listing)
    assert (len(answer.items), answer.beyond) == (MOST, 20)
    assert "70 items are blocked" in told(answer)
    assert "50 of 70 are shown" in told(answer)
    after = await chat.presses("lotte", TaskButton(TaskVerb.DONE, 1, answer.id), CHANNEL)
    assert "69 items are blocked" in told(after)


async def test_so_is_what_is_open_with_oneself(chat: Chat) -> None:
    await chat.says("dana", notes("2 November 2026", 70, "Lotte"), CHANNEL)
    answer = await chat.says("lotte", "my")
    assert isinstance(answer, Listing)
    assert (len(answer.items), answer.beyond) == (MOST, 20)
    assert "70 items are waiting for you" in told(answer)
    which = await chat.says("lotte", "done")
    assert isinstance(which, Listing)
    assert "70 items are open" in told(which)
