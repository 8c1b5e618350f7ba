"""Who the bot is: said once in each conversation, and in the first message somebody ever gets."""

from dataclasses import replace
from datetime import datetime, timedelta

from dialogs.answer import Silence, Welcome
from dialogs.ports import Failed
from tests.dialogs.kit import BRUSSELS, CHANNEL, OTHER_CHANNEL, PEOPLE, Chat

THURSDAY = datetime(2026, 11, 19, 9, 0, tzinfo=BRUSSELS)


async def test_an_installation_is_welcomed_once_though_teams_tells_it_twice(chat: Chat) -> None:
    assert await chat.installs("dana") == Welcome(is_shared=False)
    assert await chat.installs("dana") == Silence()


async def test_one_whose_answer_never_left_is_answered_again(chat: Chat) -> None:
    assert await chat.installs("dana", again="install") == Welcome(is_shared=False)
    assert await chat.installs("dana", again="install") == Welcome(is_shared=False)
    assert await chat.installs("dana") == Silence()


async def test_a_channel_is_told_what_to_paste(chat: Chat) -> None:
    assert await chat.installs("dana", CHANNEL) == Welcome(is_shared=True)
    assert await chat.installs("karim", CHANNEL) == Silence()
    assert await chat.installs("karim") == Welcome(is_shared=False)


async def test_a_team_is_welcomed_in_one_of_its_channels(chat: Chat) -> None:
    ours = replace(CHANNEL, team_id="19:ours")
    assert await chat.installs("dana", ours) == Welcome(is_shared=True)
    assert await chat.installs("dana", replace(OTHER_CHANNEL, team_id="19:ours")) == Silence()
    assert await chat.installs("dana", replace(OTHER_CHANNEL, team_id="19:theirs")) == Welcome(is_shared=True)


async def test_who_comes_back_is_welcomed_again(chat: Chat) -> None:
    await chat.installs("dana")
    assert await chat.uninstalls("dana") == Silence()
    assert await chat.installs("dana") == Welcome(is_shared=False)


async def test_the_first_digest_says_why_it_came_and_the_next_does_not(chat: Chat, november: str) -> None:
    await chat.says("dana", november, CHANNEL)
    await chat.ticks(THURSDAY)
    assert chat.digest("karim").is_first
    await chat.ticks(THURSDAY + timedelta(days=7))
    assert len(chat.digests("karim")) == 2
    assert not chat.digest("karim").is_first


async def test_one_that_did_not_arrive_was_not_the_first(chat: Chat, november: str) -> None:
    await chat.says("dana", november, CHANNEL)
    chat.outbox.fails[PEOPLE["karim"].teams_id] = Failed("502")
    await chat.ticks(THURSDAY)
    chat.outbox.fails.clear()
    await chat.ticks(THURSDAY + timedelta(hours=2))
    assert chat.digest("karim").is_first
