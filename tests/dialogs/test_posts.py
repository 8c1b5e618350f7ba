"""What is posted where many read it: whom we can't reach, and a channel's week."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from dialogs.answer import TeamSettings, Unreachable, Weekly
from dialogs.ports import Refused, RefusedFor
from domain.cadence import Pace
from domain.choices import TeamChoices
from tests.dialogs.kit import BRUSSELS, CHANNEL, MONDAY_AFTER, Chat

NOTES = """Network meeting 18 November 2026

Tasks:
Cable Plan:
Draw the plan of the cables. (Karim)
Rack Order:
Order the rack by 20 November. (Lotte)
"""
THREAD, CHANNEL_ID = CHANNEL.conversation_id, CHANNEL.space_id


@pytest.fixture
async def posted(chat: Chat) -> Chat:
    """Notes in a thread of a channel."""
    await chat.says("dana", NOTES, CHANNEL)
    return chat


async def days(chat: Chat, count: int) -> None:
    """The clock comes by on so many mornings."""
    for number in range(count):
        await chat.ticks(MONDAY_AFTER + timedelta(days=number))


async def test_who_has_no_app_is_told_in_the_thread_once_in_two_weeks(posted: Chat) -> None:
    posted.outbox.fails["29:karim"] = Refused("BotNotInConversationRoster", RefusedFor.NO_APP)
    await days(posted, 13)
    (told,) = posted.outbox.posted[THREAD]
    assert isinstance(told, Unreachable)
    assert [person.name for person in told.people] == ["Karim Haddad"]
    assert [task.title for task in told.tasks] == ["Cable Plan"]
    await posted.ticks(MONDAY_AFTER + timedelta(days=14))
    assert len(posted.outbox.posted[THREAD]) == 2


async def test_who_blocked_us_is_mentioned_nowhere(posted: Chat) -> None:
    posted.outbox.fails["29:karim"] = Refused("ConversationBlockedByUser", RefusedFor.BLOCKED)
    await days(posted, 20)
    assert posted.outbox.posted == {}


async def test_who_comes_back_is_asked_again_and_no_longer_told_of(posted: Chat) -> None:
    posted.outbox.fails["29:karim"] = Refused("BotNotInConversationRoster", RefusedFor.NO_APP)
    await days(posted, 2)
    posted.outbox.fails.clear()
    await posted.installs("karim")
    await posted.ticks(MONDAY_AFTER + timedelta(days=2))
    assert [item.task.title for item in posted.digest("karim").items] == ["Cable Plan"]
    await posted.ticks(MONDAY_AFTER + timedelta(days=15))
    assert len(posted.outbox.posted[THREAD]) == 1


async def test_a_message_that_cannot_be_taken_gives_nobody_up(posted: Chat) -> None:
    posted.outbox.fails["29:karim"] = Refused("HTTP 413", RefusedFor.MESSAGE)
    await posted.ticks(MONDAY_AFTER)
    posted.outbox.fails.clear()
    await posted.ticks(MONDAY_AFTER + timedelta(days=1))
    assert len(posted.digests("karim")) == 1


async def with_roundup(chat: Chat) -> None:
    """The team wants its week told."""
    await chat.says("dana", "help")  # so that there is a way to write to her
    await chat.says("dana", "settings", CHANNEL)
    card = chat.digests("dana")[-1]
    assert isinstance(card, TeamSettings)
    await chat.store.settings.choose_for(CHANNEL.team_key, replace(card.chosen, has_roundup=True), chat.now)


async def test_a_week_is_told_on_its_first_working_day_without_names(posted: Chat) -> None:
    await with_roundup(posted)
    await posted.says("karim", "my")
    await posted.says("karim", "1 done")
    await days(posted, 5)
    (week,) = posted.outbox.posted[CHANNEL_ID]
    assert isinstance(week, Weekly)
    assert ([t.title for t in week.closed], [t.title for t in week.open]) == (["Cable Plan"], ["Rack Order"])
    assert [task.is_late(week.today) for task in week.open] == [True]


async def test_a_week_is_told_when_its_team_is_in_the_office(posted: Chat) -> None:
    await with_roundup(posted)
    chosen = TeamChoices(pace=Pace(ZoneInfo("America/New_York"), days=frozenset({1, 2, 3})), has_roundup=True)
    await posted.store.settings.choose_for(CHANNEL.team_key, chosen, posted.now)
    await posted.says("karim", "my")
    await posted.says("karim", "1 done")
    monday = datetime(2026, 11, 23, 9, 0, tzinfo=BRUSSELS)
    for hours in (0, 8, 24, 31):  # Monday morning and afternoon, Tuesday morning there and here
        await posted.ticks(monday + timedelta(hours=hours))
        assert bool(posted.outbox.posted.get(CHANNEL_ID)) == (hours == 31)


async def test_nothing_changed_is_no_week(posted: Chat) -> None:
    await with_roundup(posted)
    await posted.ticks(datetime(2026, 12, 7, 9, 0, tzinfo=BRUSSELS))
    assert posted.outbox.posted == {}


async def test_it_is_off_unless_a_team_wants_it(posted: Chat) -> None:
    await posted.says("karim", "my")
    await posted.says("karim", "1 done")
    await days(posted, 5)
    assert posted.outbox.posted == {}
