"""What is asked once more before it is done: to cancel all of it, or what others share."""

import pytest

from dialogs.answer import Answer, Listing, ListKind, Marked, NoSuch, TakenBack, Unchanged
from domain.button import AnswerButton
from domain.task import Status
from tests.dialogs.kit import CHANNEL, Chat, recorded

NOTES = """Cabling weekly 18 November 2026

Tasks:
Rack Order:
Order the rack. (Karim)
Cable Plan:
Draw the plan of the cables. (Karim, Lotte)
"""
BOTH = [("Rack Order", Status.CANCELLED), ("Cable Plan", Status.CANCELLED)]


@pytest.fixture
async def posted(chat: Chat) -> Chat:
    """One task of Karim's, and one that he shares."""
    await chat.says("dana", NOTES, CHANNEL)
    return chat


async def statuses(chat: Chat) -> set[object]:
    """How everything stands."""
    return {task["status"] for task in await chat.store.everything()}


def asked_once_more(answer: Answer) -> Listing:
    """The question, with nothing done yet."""
    assert isinstance(answer, Listing)
    assert answer.kind is ListKind.CONFIRM
    return answer


def nothing_done(answer: Answer) -> bool:
    """Whether that is what was said."""
    return isinstance(answer, Marked) and answer.problems == (Unchanged(NoSuch.AS_YOU_SAID),)


@pytest.mark.parametrize("said", ["delete all", "cancel everything", "annuleer alles", "annule tout", "alles löschen"])
async def test_all_of_it_is_cancelled_after_a_yes(posted: Chat, said: str) -> None:
    asked_once_more(await posted.says("karim", said))
    assert await statuses(posted) == {"open"}
    assert recorded(await posted.says("karim", "yes")) == BOTH


@pytest.mark.parametrize("said", ["2 is no longer needed", "cable plan: niet meer nodig"])
async def test_what_others_share_is_cancelled_after_a_yes(posted: Chat, said: str) -> None:
    question = asked_once_more(await posted.says("karim", f"{said}"))
    assert [item.task.title for item in question.items] == ["Cable Plan"]
    assert recorded(await posted.says("karim", "oui")) == BOTH[1:]


async def test_ones_own_is_cancelled_at_once(posted: Chat) -> None:
    assert recorded(await posted.says("karim", "rack order is no longer needed")) == BOTH[:1]


async def test_beside_it_the_rest_is_recorded(posted: Chat) -> None:
    answer = await posted.says("karim", "rack order done, cable plan no longer needed")
    assert recorded(answer) == [("Rack Order", Status.DONE)]
    assert isinstance(answer, Marked)
    assert answer.question
    assert asked_once_more(answer.question).items[0].task.title == "Cable Plan"


@pytest.mark.parametrize("said", ["no", "nee", "non", "nein"])
async def test_after_a_no_a_yes_does_nothing(posted: Chat, said: str) -> None:
    await posted.says("karim", "delete all")
    assert nothing_done(await posted.says("karim", said))
    await posted.says("karim", "yes")
    assert await statuses(posted) == {"open"}


@pytest.mark.parametrize("said", ["rack order not yet", "rack order in progress", "the giraffe is late"])
async def test_something_else_said_is_no_yes_and_ends_it(posted: Chat, said: str) -> None:
    await posted.says("karim", "delete all")
    await posted.says("karim", said)
    await posted.says("karim", "yes")
    assert "cancelled" not in await statuses(posted)


async def test_a_side_question_does_not_end_it(posted: Chat) -> None:
    await posted.says("karim", "delete all")
    await posted.says("karim", "who sees this?")
    assert recorded(await posted.says("karim", "yes")) == BOTH


async def test_pressed_twice_it_is_done_once(posted: Chat) -> None:
    question = asked_once_more(await posted.says("karim", "delete all"))
    yes = AnswerButton(question.id, is_all=True)
    assert recorded(await posted.presses("karim", yes, again="same")) == BOTH
    assert recorded(await posted.presses("karim", yes, again="same")) == BOTH
    again = await posted.presses("karim", yes)
    assert isinstance(again, Marked)
    assert [notice.changes for notice in again.notices] == [(), ()]


@pytest.mark.parametrize("first", [True, False])
async def test_once_answered_neither_button_does_anything(posted: Chat, *, first: bool) -> None:
    question = asked_once_more(await posted.says("karim", "delete all"))
    await posted.presses("karim", AnswerButton(question.id, is_all=first))
    assert isinstance(await posted.says("karim", "undo"), TakenBack) is first
    await posted.presses("karim", AnswerButton(question.id, is_all=True))
    await posted.says("karim", "yes")
    assert await statuses(posted) == {"open"}


async def test_nobody_presses_for_another(posted: Chat) -> None:
    question = asked_once_more(await posted.says("karim", "delete all"))
    await posted.presses("lotte", AnswerButton(question.id, is_all=True))
    assert await statuses(posted) == {"open"}


@pytest.mark.parametrize(("is_all", "status"), [(True, "done"), (False, "open")])
async def test_which_one_can_be_all_of_them_or_none(posted: Chat, status: str, *, is_all: bool) -> None:
    question = await posted.says("karim", "done")
    assert isinstance(question, Listing)
    await posted.presses("karim", AnswerButton(question.id, is_all=is_all))
    assert await statuses(posted) == {status}
