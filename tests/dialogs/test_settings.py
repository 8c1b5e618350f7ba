"""What somebody chooses: a language, a pause, an end, days off."""

from datetime import date, timedelta

import pytest

from dialogs.answer import Settings
from domain.button import SettingButton, SettingVerb
from domain.choices import Choices
from tests.dialogs.kit import CHANNEL, MONDAY_AFTER, Chat


@pytest.fixture
async def posted(chat: Chat, november: str) -> Chat:
    """The November notes, posted on a Wednesday."""
    await chat.says("dana", november, CHANNEL)
    return chat


def choices(answer: object) -> Choices:
    """What is chosen now."""
    assert isinstance(answer, Settings)
    return answer.choices


@pytest.mark.parametrize("said", ["pause until 30 November", "pauze tot 30 november", "pause jusqu'au 30 novembre"])
async def test_a_pause_until_a_day(posted: Chat, said: str) -> None:
    assert choices(await posted.says("yusuf", said)).paused_until == date(2026, 11, 30)
    await posted.ticks(MONDAY_AFTER)
    assert posted.digests("yusuf") == []
    await posted.ticks(MONDAY_AFTER + timedelta(days=7))
    assert len(posted.digests("yusuf")) == 1


async def test_a_pause_without_a_day_is_a_week(posted: Chat) -> None:
    assert choices(await posted.says("yusuf", "pause")).paused_until == date(2026, 11, 25)


async def test_on_leave_until_a_day(posted: Chat) -> None:
    assert choices(await posted.says("yusuf", "on leave until 30 November")).away_until == date(2026, 11, 30)
    await posted.ticks(MONDAY_AFTER)
    assert posted.digests("yusuf") == []


async def test_who_stops_is_not_written_to_and_the_poster_has_the_tasks(posted: Chat) -> None:
    assert choices(await posted.says("yusuf", "stop")).is_stopped
    await posted.ticks(MONDAY_AFTER)
    assert posted.digests("yusuf") == []
    assert "Finance Reports Migration" in [item.task.title for item in posted.digest("dana").items]


async def test_who_stopped_starts_again(posted: Chat) -> None:
    await posted.says("yusuf", "stop")
    assert choices(await posted.presses("yusuf", SettingButton(SettingVerb.RESUME))) == Choices()
    await posted.ticks(MONDAY_AFTER)
    assert [item.task.title for item in posted.digest("yusuf").items] == ["Finance Reports Migration"]


@pytest.mark.parametrize("said", ["language nl", "taal nl", "langue nl", "/language nl"])
async def test_a_language_is_chosen(chat: Chat, said: str) -> None:
    answer = await chat.says("dana", said)
    assert isinstance(answer, Settings)
    assert answer.language == "nl"


@pytest.mark.parametrize("said", ["settings", "instellingen", "paramètres", "/settings"])
async def test_settings_show_what_counts(chat: Chat, said: str) -> None:
    assert choices(await chat.says("dana", said)) == Choices()
