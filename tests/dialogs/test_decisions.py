"""What notes mark as decided or open: kept with the meeting, found, and told first."""

import pytest

from dialogs.answer import Decisions, NotFound, Remarks, Standing
from domain.summary import StatementKind
from tests.dialogs.kit import CHANNEL, OTHER_CHANNEL, Chat

NOTES = """Harbour board 18 November 2026

Topics:
Crate policy:
The crates were looked at.
Decision: every crate gets a number.
Open question: who pays for the crates?
Decided by Karim: the quay stays open.

Tasks:
Crate count:
Count the crates. (Karim)
"""
LATER = NOTES.replace("18 November", "25 November").replace("every crate gets a number", "old crates are burnt")


@pytest.fixture
async def board(chat: Chat) -> Chat:
    """Two meetings of the channel, each with decisions."""
    await chat.says("dana", NOTES, CHANNEL)
    await chat.says("dana", LATER, CHANNEL)
    return chat


async def decided(chat: Chat, text: str, who: str = "dana", where: object = CHANNEL) -> list[str]:
    """The decisions that are told, with the meeting's day."""
    answer = await chat.says(who, text, where)  # type: ignore[arg-type]
    assert isinstance(answer, Decisions), answer
    return [f"{each.statement.text} {each.day.day}" for each in answer.stated]


@pytest.mark.parametrize(
    "text",
    [
        "decisions crate",
        "/decisions crates",
        "besluiten crate",
        "décisions crate",
        "Beschlüsse crate",
        "what did we decide about the crates?",
        "wat hebben we beslist over crate?",
    ],
)
async def test_decisions_on_a_subject_are_found_newest_first(board: Chat, text: str) -> None:
    assert await decided(board, text) == [
        "old crates are burnt. 25",
        "the quay stays open. 25",
        "every crate gets a number. 18",
        "the quay stays open. 18",
    ]


async def test_without_a_subject_all_of_the_conversation_are_told(board: Chat) -> None:
    assert len(await decided(board, "decisions")) == 4
    assert await board.says("dana", "decisions", OTHER_CHANNEL) == NotFound()


async def test_in_their_own_chat_people_hear_of_the_conversations_they_belong_to(board: Chat) -> None:
    assert len(await decided(board, "decisions crate", "karim", None)) == 4
    board.outbox.members = tuple(each for each in board.outbox.members if each.given_name != "Yusuf")
    await board.says("dana", "status crate", CHANNEL)
    await board.says("dana", NOTES.replace("Harbour", "Crane"), CHANNEL)
    assert not isinstance(await board.says("yusuf", "decisions crate"), Decisions)


async def test_where_none_is_marked_what_was_said_is_told(board: Chat) -> None:
    notes = "Quay 2 December 2026\n\nTopics:\nRopes:\nThe ropes are old.\n\nTasks:\nCount:\nCount. (Karim)"
    await board.says("dana", notes, CHANNEL)
    assert isinstance(await board.says("dana", "decisions ropes", CHANNEL), Remarks)


async def test_status_tells_them_first_and_not_again(board: Chat) -> None:
    told = await board.says("dana", "status crate", CHANNEL)
    assert isinstance(told, Standing)
    first = told.report.decisions[0]
    assert (first.statement.text, first.statement.topic) == ("old crates are burnt.", "Crate policy")
    assert [each.statement.text for each in told.report.questions] == ["who pays for the crates?"] * 2
    points = [point.text for chapter in told.report.chapters for topic in chapter.topics for point in topic.points]
    assert points == []


async def test_newer_notes_say_otherwise_and_the_same_nothing_new(chat: Chat) -> None:
    await chat.says("dana", NOTES, CHANNEL)
    await chat.says("dana", NOTES, CHANNEL)
    assert len(await decided(chat, "decisions")) == 2
    await chat.says("dana", NOTES.replace("gets a number", "gets a label"), CHANNEL)
    assert await decided(chat, "decisions crate") == ["every crate gets a label. 18", "the quay stays open. 18"]


async def test_what_stands_in_no_topic_is_a_change_too(chat: Chat) -> None:
    notes = "Harbour board 18 November 2026\n\nDecision: the quay stays open.\n\nTasks:\nCrate count:\nCount. (Karim)\n"
    await chat.says("dana", notes, CHANNEL)
    await chat.says("dana", notes.replace("stays open", "is closed"), CHANNEL)
    assert await decided(chat, "decisions quay") == ["the quay is closed. 18"]


async def test_who_decided_is_kept(board: Chat) -> None:
    told = await board.says("dana", "decisions quay", CHANNEL)
    assert isinstance(told, Decisions)
    assert {(each.statement.by, each.statement.kind) for each in told.stated} == {("Karim", StatementKind.DECISION)}


async def test_they_are_told_and_found_in_the_words_of_the_team(board: Chat) -> None:
    await board.says("dana", "glossary crate = box", CHANNEL)
    assert "every box gets a number. 18" in await decided(board, "decisions box")
    told = await board.says("dana", "status box", CHANNEL)
    assert isinstance(told, Standing)
    assert {each.statement.topic for each in told.report.stated} == {"box policy"}


@pytest.mark.parametrize("text", ["the decisions are with legal", "decision taken, it is done", "decisions: none yet"])
async def test_what_is_told_of_a_task_is_no_question(board: Chat, text: str) -> None:
    await board.says("karim", "my")
    assert not isinstance(await board.says("karim", text), Decisions)
