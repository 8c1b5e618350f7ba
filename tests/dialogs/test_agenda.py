"""Open from last time: what the conversation's meetings left, to walk through or to copy."""

from datetime import timedelta

import pytest

from bot.cards import shown
from dialogs.answer import Listing, NotFound, Unchanged, Walked
from domain.agenda import Part
from domain.button import WalkButton
from domain.task import Status
from tests.dialogs.kit import CHANNEL, OTHER_CHANNEL, Chat

NOTES = """Harbour board 18 November 2026

Topics:
Crate policy:
The crates were looked at.
Decision: every crate gets a number.
Open question: who pays for the crates?

Tasks:
Crate count:
Count the crates by November 20th. (Karim)
Berth plan:
Draw the berths. (Lotte)
Rope order:
Order ropes by November 26th. (Karim)
Paint:
Choose a colour. (Zzyzx)
Lamp check:
Look at the lamps. (Manon)
"""
LATER = """Harbour board 25 November 2026

Decision: old crates are burnt.

Tasks:
Crane test:
Test the crane. (Yusuf)
"""
COMMANDS = ("agenda", "/agenda", "ordre du jour", "Tagesordnung", "dagorde", "agenda harbour board")
AS_TEXT = ("agenda as text", "agenda als tekst", "ordre du jour en texte", "Tagesordnung als Text")


@pytest.fixture
async def board(chat: Chat) -> Chat:
    """A week later; Lotte waits for something."""
    await chat.says("dana", NOTES, CHANNEL)
    await chat.says("lotte", "blocked: waiting for the drawings")
    chat.now += timedelta(days=6)
    return chat


async def walked(chat: Chat, text: str = "agenda", who: str = "dana", where: object = CHANNEL) -> Walked:
    """The page."""
    answer = await chat.says(who, text, where)  # type: ignore[arg-type]
    assert isinstance(answer, Walked), answer
    return answer


@pytest.mark.parametrize("text", COMMANDS)
async def test_what_is_open_is_told_by_why_it_is(board: Chat, text: str) -> None:
    found = (await walked(board, text)).agenda
    assert {part: [task.title for task in tasks] for part, tasks in found.parts} == {
        Part.LATE: ["Crate count"],
        Part.BLOCKED: ["Berth plan"],
        Part.NOBODY: ["Paint"],
        Part.SOON: ["Rope order"],
        Part.UNDER_WAY: ["Lamp check"],
    }
    assert [each.statement.text for each in found.decisions] == ["every crate gets a number."]
    assert [each.statement.text for each in found.questions] == ["who pays for the crates?"]


async def test_what_nobody_spoke_of_for_two_weeks_is_asked_after(board: Chat) -> None:
    board.now += timedelta(days=10)
    found = (await walked(board)).agenda
    assert dict(found.parts)[Part.QUIET] == dict(found.parts)[Part.QUIET][:1]
    assert [task.title for task in dict(found.parts)[Part.QUIET]] == ["Lamp check"]


async def test_the_last_meeting_s_decisions_go_along_and_tasks_of_all(board: Chat) -> None:
    await board.says("dana", LATER, CHANNEL)
    found = (await walked(board)).agenda
    assert [meeting.id for meeting in found.meetings] == [2, 1]
    assert [each.statement.text for each in found.decisions] == ["old crates are burnt."]
    assert len(found.tasks) == 6


async def test_what_was_done_since_the_last_meeting_is_counted(board: Chat) -> None:
    await board.says("manon", "done")
    found = (await walked(board)).agenda
    assert (found.done, len(found.tasks)) == (1, 4)


async def test_done_on_the_way_shows_the_page_as_it_stands(board: Chat) -> None:
    told = await board.presses("manon", WalkButton(5), CHANNEL)
    assert isinstance(told, Walked)
    assert told.notice
    assert (told.notice.task.status, len(told.items)) == (Status.DONE, 4)
    again = await board.presses("manon", WalkButton(5), CHANNEL)
    assert isinstance(again, Walked)
    assert again.notice
    assert not again.notice.changes


async def test_who_may_not_speak_for_a_task_closes_none_on_the_way(board: Chat) -> None:
    told = await board.presses("manon", WalkButton(5), OTHER_CHANNEL)
    assert isinstance(told, Unchanged)
    assert len((await walked(board)).items) == 5


async def test_one_sees_the_meetings_of_the_conversation_only(board: Chat) -> None:
    assert await board.says("dana", "agenda", OTHER_CHANNEL) == NotFound()
    await board.says("dana", NOTES.replace("Harbour", "Crane"), OTHER_CHANNEL)
    assert [each.title for each in (await walked(board)).agenda.meetings] == ["Harbour board 18 November 2026"]


async def test_in_ones_own_chat_it_is_of_the_meeting_named_or_the_last(board: Chat) -> None:
    assert len((await walked(board, "agenda harbour board", "karim", None)).agenda.tasks) == 5
    assert len((await walked(board, "agenda", "karim", None)).agenda.tasks) == 5


async def test_what_no_meeting_is_called_is_no_question_and_is_not_lost(board: Chat) -> None:
    await board.says("karim", "my")
    told = await board.says("karim", "agenda will follow with the papers")
    assert isinstance(told, Listing)
    assert told.unclear == ("agenda will follow with the papers",)


@pytest.mark.parametrize("text", AS_TEXT)
async def test_it_can_be_copied_as_text(board: Chat, text: str) -> None:
    told = await walked(board, text)
    look = shown(told)
    assert look
    assert look.text
    assert look.text.splitlines()[:5] == [
        "Open from last time",
        "Harbour board 18 November 2026  ·  5 tasks open",
        "",
        "Late",
        "- #1 Crate count (Karim Haddad · Fri 20 Nov, 4 days late)",
    ]
    assert "- #2 Berth plan (Lotte Claes · waits: the drawings)" in look.text.splitlines()
    assert look.text.splitlines()[-2:] == ["Open questions", "- who pays for the crates?"]
