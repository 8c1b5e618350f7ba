"""What somebody chooses: a language, a pause, an end, days off."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from dialogs.answer import AlsoChosen, Marked, NoSuch, Receipt, Settings, Unchanged
from dialogs.ports import Failed
from domain.button import MeetingVerb, SettingButton, SettingVerb
from domain.choices import Choices
from tests.dialogs.kit import CHANNEL, MONDAY_AFTER, PEOPLE, Chat


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


async def test_a_leave_beside_a_reply_is_kept_with_it(posted: Chat) -> None:
    await posted.ticks(MONDAY_AFTER)
    answer = await posted.says("yusuf", "done, on leave until 30 November")
    assert isinstance(answer, AlsoChosen)
    assert isinstance(answer.answer, Marked)
    assert choices(answer.chosen).away_until == date(2026, 11, 30)


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


async def test_german_is_one_of_them(chat: Chat) -> None:
    answer = await chat.presses("dana", SettingButton(SettingVerb.LANGUAGE, "de"))
    assert isinstance(answer, Settings)
    assert answer.language == "de"
    filled = await chat.sends_data("dana", FILLED | {"language": "de"})
    assert isinstance(filled, Settings)
    assert filled.choices.language == "de"


FILLED: dict[str, object] = {
    "verb": "save_mine",
    "language": "fr",
    "days": "0,1,2,3",
    "country": "NL",
    "zone": "Europe/Amsterdam",
    "paused_until": "2026-11-30",
}


async def test_what_is_filled_in_is_shown_and_stays(posted: Chat) -> None:
    saved = await posted.sends_data("yusuf", FILLED)
    assert isinstance(saved, Settings)
    assert (saved.language, saved.pace.zone.key, saved.pace.country) == ("fr", "Europe/Amsterdam", "NL")
    assert saved.pace.days == frozenset({0, 1, 2, 3})
    assert saved.upcoming[0].date() == date(2026, 11, 30)
    assert choices(await posted.says("yusuf", "settings")) == saved.choices
    await posted.ticks(MONDAY_AFTER)
    assert posted.digests("yusuf") == []


async def test_saving_twice_is_saving_once(posted: Chat) -> None:
    first = await posted.sends_data("yusuf", FILLED, again="save")
    assert choices(await posted.sends_data("yusuf", FILLED, again="save")) == choices(first)


async def test_what_is_left_as_the_team_has_it_stays_the_teams(posted: Chat) -> None:
    left = {"days": "0,1,2,3,4", "country": "none", "zone": "none", "language": "none", "paused_until": ""}
    assert choices(await posted.sends_data("yusuf", FILLED | left)) == Choices()


async def test_an_emptied_pause_ends_it_and_a_stop_stays(posted: Chat) -> None:
    await posted.says("yusuf", "stop")
    await posted.sends_data("yusuf", FILLED)
    chosen = choices(await posted.sends_data("yusuf", FILLED | {"paused_until": ""}))
    assert (chosen.paused_until, chosen.is_stopped) == (None, True)


async def test_a_day_that_is_past_pauses_nothing(posted: Chat) -> None:
    await posted.sends_data("yusuf", FILLED | {"paused_until": "2026-11-02"})
    await posted.ticks(MONDAY_AFTER)
    assert len(posted.digests("yusuf")) == 1


async def test_what_cannot_be_is_refused_and_changes_nothing(posted: Chat) -> None:
    before = choices(await posted.sends_data("yusuf", FILLED))
    assert await posted.sends_data("yusuf", FILLED | {"days": ""}) == Unchanged(NoSuch.NO_PACE)
    assert choices(await posted.says("yusuf", "settings")) == before


async def test_starting_again_keeps_everything_else(posted: Chat) -> None:
    chosen = choices(await posted.sends_data("yusuf", FILLED))
    await posted.says("yusuf", "stop")
    assert choices(await posted.says("yusuf", "resume")) == replace(chosen, paused_until=None)


async def test_the_time_zone_that_teams_tells_counts_until_another_is_chosen(posted: Chat) -> None:
    posted.zones["yusuf"] = "Asia/Tokyo"
    before = await posted.says("yusuf", "settings")
    assert isinstance(before, Settings)
    assert before.pace.zone.key == "Asia/Tokyo"
    after = await posted.sends_data("yusuf", FILLED)
    assert isinstance(after, Settings)
    assert after.pace.zone.key == "Europe/Amsterdam"


async def test_who_stops_between_two_tries_gets_no_second_one(posted: Chat) -> None:
    posted.outbox.fails[PEOPLE["yusuf"].teams_id] = Failed("502", 60)
    await posted.ticks(MONDAY_AFTER)
    posted.outbox.fails.clear()
    await posted.says("yusuf", "stop")
    await posted.ticks(MONDAY_AFTER + timedelta(hours=3))
    assert posted.digests("yusuf") == []


async def test_send_now_leaves_who_paused_in_peace(chat: Chat, november: str) -> None:
    receipt = await chat.says("dana", november, CHANNEL)
    assert isinstance(receipt, Receipt)
    await chat.says("yusuf", "pause")
    await chat.steers("dana", receipt, MeetingVerb.SEND_NOW)
    assert (len(chat.digests("yusuf")), len(chat.digests("karim"))) == (0, 1)


async def test_what_others_read_along_has_nothing_to_press(posted: Chat) -> None:
    answer = await posted.says("yusuf", "pause until 30 November", CHANNEL)
    assert isinstance(answer, Settings)
    assert answer.is_shared
    assert choices(answer).paused_until == date(2026, 11, 30)


@pytest.mark.parametrize("said", ["settings", "instellingen", "paramètres", "/settings"])
async def test_settings_show_what_counts(chat: Chat, said: str) -> None:
    assert choices(await chat.says("dana", said)) == Choices()


@pytest.mark.parametrize(
    "said", ["stop sending me messages", "stoppen met die berichten aub", "arrête de m'écrire", "laat me met rust"]
)
async def test_stop_is_understood_in_other_words(chat: Chat, said: str) -> None:
    answer = await chat.says("karim", said)
    assert isinstance(answer, Settings)
    assert answer.choices.is_stopped
