"""What a team chooses: who may, where it is shown, and what follows from it."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from dialogs.answer import NoSuch, Receipt, Settings, TeamSettings, ToldApart, Unchanged
from dialogs.ports import Refused
from tests.dialogs.kit import CHANNEL, OTHER_CHANNEL, PEOPLE, Chat

FILLED: dict[str, object] = {
    "verb": "save_team",
    "language": "fr",
    "zone": "Europe/London",
    "opens": "08:00",
    "closes": "16:30",
    "days": "0,1,2,3",
    "country": "GB",
    "only_when_due": "true",
    "fiscal_start": "1",
    "roundup": "true",
}


@pytest.fixture
async def posted(chat: Chat, november: str) -> Chat:
    """Dana posted the November notes in the channel."""
    await chat.says("dana", november, CHANNEL)
    return chat


async def team_card(chat: Chat, who: str) -> TeamSettings:
    """What an owner is sent who asks in the channel."""
    assert await chat.says(who, "settings", CHANNEL) == ToldApart()
    card = chat.digests(who)[-1]
    assert isinstance(card, TeamSettings)
    return card


async def test_who_posted_notes_gets_the_card_in_their_own_chat(posted: Chat) -> None:
    card = await team_card(posted, "dana")
    assert (card.chosen.pace.zone.key, card.chosen.fiscal_start, card.chosen.has_roundup) == (
        "Europe/Brussels",
        7,
        False,
    )
    assert [moment.date() for moment in card.upcoming] == [date(2026, 11, 19), date(2026, 11, 30), date(2026, 12, 2)]


async def test_nobody_else_does(posted: Chat) -> None:
    assert await posted.says("karim", "settings", CHANNEL) == Unchanged(NoSuch.NOT_OWNER)
    assert posted.digests("karim") == []


async def test_until_notes_are_posted_every_member_may(chat: Chat) -> None:
    await team_card(chat, "karim")


async def test_who_cannot_be_written_to_sees_it_where_they_asked(posted: Chat) -> None:
    posted.outbox.fails[PEOPLE["dana"].teams_id] = Refused("ConversationBlockedByUser")
    assert isinstance(await posted.says("dana", "settings", CHANNEL), TeamSettings)


async def test_who_asks_us_alone_is_answered_there(posted: Chat) -> None:
    assert isinstance(await posted.asks_alone("dana", "/settings", CHANNEL), TeamSettings)
    assert posted.digests("dana") == []


async def test_what_is_saved_is_shown_and_stays(posted: Chat) -> None:
    space = (await team_card(posted, "dana")).space_id
    saved = await posted.sends_data("dana", FILLED | {"space": space})
    assert isinstance(saved, TeamSettings)
    assert saved.before is not None
    assert saved.before != saved.chosen
    chosen = (await team_card(posted, "dana")).chosen
    assert chosen == saved.chosen
    assert (chosen.language, chosen.fiscal_start, chosen.has_roundup) == ("fr", 1, True)
    pace = chosen.pace
    assert (pace.zone, pace.opens, pace.closes) == (ZoneInfo("Europe/London"), time(8), time(16, 30))
    assert (pace.days, pace.country, pace.only_when_due) == (frozenset({0, 1, 2, 3}), "GB", True)


async def test_saving_twice_is_saving_once(posted: Chat) -> None:
    space = (await team_card(posted, "dana")).space_id
    first = await posted.sends_data("dana", FILLED | {"space": space}, again="save")
    second = await posted.sends_data("dana", FILLED | {"space": space}, again="save")
    assert isinstance(first, TeamSettings)
    assert second == replace(first, before=first.chosen), "nothing is left to be changed"


async def test_nobody_else_saves(posted: Chat) -> None:
    card = await team_card(posted, "dana")
    data = FILLED | {"space": card.space_id}
    assert await posted.sends_data("karim", data) == Unchanged(NoSuch.NOT_OWNER)
    assert (await team_card(posted, "dana")).chosen == card.chosen


@pytest.mark.parametrize("space", [99, 2])
async def test_a_made_up_conversation_has_no_team(posted: Chat, space: int) -> None:
    await posted.says("karim", "help")  # his own chat with us is number 2
    assert await posted.sends_data("karim", FILLED | {"space": space}) == Unchanged(NoSuch.NOT_OWNER)


async def test_a_week_without_a_working_day_is_refused(posted: Chat) -> None:
    card = await team_card(posted, "dana")
    for wrong in ({"days": ""}, {"opens": "17:00"}):
        answer = await posted.sends_data("dana", FILLED | {"space": card.space_id} | wrong)
        assert answer == Unchanged(NoSuch.NO_PACE)
    assert (await team_card(posted, "dana")).chosen == card.chosen


async def test_another_channel_of_nobodys_team_is_as_it_was(posted: Chat) -> None:
    await posted.sends_data("dana", FILLED | {"space": (await team_card(posted, "dana")).space_id})
    await posted.says("karim", "settings", OTHER_CHANNEL)
    other = posted.digests("karim")[-1]
    assert isinstance(other, TeamSettings)
    assert other.chosen.pace.zone.key == "Europe/Brussels"


async def test_its_people_live_by_it_where_they_chose_nothing(posted: Chat) -> None:
    await posted.sends_data("dana", FILLED | {"space": (await team_card(posted, "dana")).space_id})
    karims = await posted.says("karim", "settings")
    assert isinstance(karims, Settings)
    assert (karims.pace.zone.key, karims.pace.days, karims.pace.country) == (
        "Europe/London",
        frozenset({0, 1, 2, 3}),
        "GB",
    )


async def test_its_fiscal_year_counts_for_later_notes(posted: Chat) -> None:
    await posted.sends_data("dana", FILLED | {"space": (await team_card(posted, "dana")).space_id})
    ends = []
    for where in (CHANNEL, OTHER_CHANNEL):
        receipt = await posted.says("dana", "Tasks:\nPlan:\nClose it before the end of FY27 Q1. (Karim)\n", where)
        assert isinstance(receipt, Receipt)
        ends.append(next(task.due.end for task in receipt.tasks if task.title == "Plan" and task.due))
    assert ends == [date(2027, 3, 31), date(2026, 9, 30)]


async def test_what_a_team_chose_counts_for_its_receipts_and_digests(chat: Chat, december: str) -> None:
    await chat.says("dana", "my", CHANNEL)
    space = (await team_card(chat, "dana")).space_id
    await chat.sends_data("dana", FILLED | {"space": space, "only_when_due": "false"})
    receipt = await chat.says("dana", december, CHANNEL)
    assert isinstance(receipt, Receipt)
    opens = datetime(2026, 11, 19, 8, 0, tzinfo=ZoneInfo("Europe/London"))
    assert receipt.first_digest_at == opens
    assert (await chat.ticks(opens - timedelta(minutes=1))).sent == 0
    assert (await chat.ticks(opens)).sent > 0


async def test_a_team_that_is_asked_only_about_what_is_due_hears_nothing_of_what_has_no_date(chat: Chat) -> None:
    await chat.says("dana", "my", CHANNEL)
    space = (await team_card(chat, "dana")).space_id
    await chat.sends_data("dana", FILLED | {"space": space})
    notes = "Call 18 November 2026\n\nTasks:\nPlan: draw it. (Karim)\nRack: order it by 3 December. (Lotte)\n"
    await chat.says("dana", notes, CHANNEL)
    morning = datetime(2026, 11, 19, 9, 0, tzinfo=ZoneInfo("Europe/London"))
    sent = [(await chat.ticks(morning + timedelta(days=day))).sent for day in range(13)]
    assert sent == [0] * 12 + [1]  # on Tuesday 1 December: they work Monday to Thursday
    assert chat.digests("karim") == []
