"""What is delivered again, under whatever id, on whatever replica: done once, answered once."""

import asyncio
from datetime import timedelta

import pytest

from dialogs.answer import Help, HelpFor, Marked, Silence
from dialogs.desk import TURN_LEASE
from domain.retry import TEAMS_PATIENCE
from storage.inbound import MUCH_TOO_LONG
from tests.dialogs.kit import CHANNEL, MONDAY_AFTER, Chat, chat_on, personal


async def history_of(chat: Chat, what: str) -> list[object]:
    """The lines of all tasks about one thing."""
    return [line for task in await chat.store.everything() for line in task["history"] if line["what"] == what]  # type: ignore[attr-defined]


async def test_a_reply_under_another_id_is_the_same_reply(chat: Chat, november: str) -> None:
    await chat.says("dana", november, CHANNEL)
    await chat.ticks(MONDAY_AFTER)
    at = chat.now
    first = await chat.says("karim", "1 done", again="one")
    chat.now = at
    assert await chat.says("karim", "1 done", again="two") == first
    await chat.answer_arrived(personal("karim"), "one")
    chat.now = at
    assert await chat.says("karim", "1 done", again="three") == Silence()
    assert len(await history_of(chat, "status")) == 1


async def test_notes_under_another_id_are_the_same_notes(chat: Chat, november: str) -> None:
    at = chat.now
    first = await chat.says("dana", november, CHANNEL, again="one")
    chat.now = at
    assert await chat.says("dana", november, CHANNEL, again="two") == first


async def test_the_same_words_a_moment_later_are_said_again(chat: Chat, november: str) -> None:
    await chat.says("dana", november, CHANNEL)
    await chat.ticks(MONDAY_AFTER)
    await chat.says("karim", "1 done", again="one")
    await chat.answer_arrived(personal("karim"), "one")
    again = await chat.says("karim", "1 done", again="two")
    assert isinstance(again, Marked)
    assert again.notices[0].changed is None


async def test_a_question_is_answered_as_often_as_it_is_asked(chat: Chat) -> None:
    at = chat.now
    await chat.says("karim", "help", again="one")
    await chat.answer_arrived(personal("karim"), "one")
    chat.now = at
    assert await chat.says("karim", "help", again="two") == Help(HelpFor.ASKED)


async def test_two_replicas_do_not_both_answer(database: str, november: str) -> None:
    """The second delivery waits for the turn that is at work on the first, on another machine."""
    async with chat_on(database) as here, chat_on(database) as there:
        await here.says("dana", november, CHANNEL)
        await here.ticks(MONDAY_AFTER)
        there.now = here.now
        await here.begins("karim", "1 done", "one")
        waiting = asyncio.create_task(there.says("karim", "1 done", again="two"))
        await asyncio.wait({waiting}, timeout=0.3)
        assert not waiting.done()
        await here.answer_arrived(personal("karim"), "one")
        assert await waiting == Silence()


async def test_what_a_dead_replica_left_is_answered_once_its_lease_ended(database: str, november: str) -> None:
    async with chat_on(database) as dead, chat_on(database) as alive:
        await dead.says("dana", november, CHANNEL)
        await dead.ticks(MONDAY_AFTER)
        alive.now = dead.now
        await dead.begins("karim", "1 done", "one")
        waiting = asyncio.create_task(alive.says("karim", "1 done", again="one"))
        await asyncio.wait({waiting}, timeout=0.3)
        assert not waiting.done()
        alive.clock = dead.now + TURN_LEASE
        assert isinstance(await waiting, Marked)


def test_a_dead_replica_holds_nobody_up_for_as_long_as_teams_waits() -> None:
    assert MUCH_TOO_LONG * TURN_LEASE < TEAMS_PATIENCE


@pytest.mark.parametrize("back", [timedelta(seconds=6), timedelta(hours=1), timedelta(days=400)])
async def test_a_clock_that_was_set_back_ends_the_lease(chat: Chat, november: str, back: timedelta) -> None:
    await chat.says("dana", november, CHANNEL)
    await chat.ticks(MONDAY_AFTER)
    at = chat.now
    await chat.begins("karim", "1 done", "one")
    chat.now, chat.clock = at, at - back
    assert isinstance(await chat.says("karim", "1 done", again="one"), Marked)
