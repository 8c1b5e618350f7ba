"""The clock: at most one message a day, at least once, never out of hours; failures are shown."""

from datetime import datetime, timedelta

import pytest

from dialogs.ports import Failed, Refused
from dialogs.remind import Tally
from domain.cadence import Pace
from storage import When
from tests.claims import claim
from tests.dialogs.kit import BRUSSELS, CHANNEL, MONDAY_AFTER, PEOPLE, Chat, chat_on

LEASE = timedelta(seconds=60)


@pytest.fixture
async def posted(chat: Chat, november: str) -> Chat:
    """The November notes, posted on a Wednesday."""
    await chat.says("dana", november, CHANNEL)
    return chat


def at(day: int, hour: int = 9, minute: int = 0) -> datetime:
    """A time in November 2026 in Brussels."""
    return datetime(2026, 11, day, hour, minute, tzinfo=BRUSSELS)


def when(now: datetime) -> When:
    """At the time that the messages have."""
    return When(at=now, now=now, lease_until=now + LEASE, pace=Pace(BRUSSELS))


@pytest.mark.parametrize(
    ("moment", "sent"),
    [
        (at(18, 15), 0),  # the day of posting
        (at(19, 8, 59), 0),
        (at(19, 9), 6),
        (at(21, 10), 0),  # Saturday
        (at(23, 17, 59), 6),
        (at(23, 18), 0),
    ],
)
async def test_the_first_digest_goes_out_from_nine_of_the_next_working_day(
    posted: Chat, moment: datetime, sent: int
) -> None:
    assert (await posted.ticks(moment)).sent == sent


async def test_notes_of_a_friday_wait_for_monday(chat: Chat, november: str) -> None:
    chat.now = at(20, 17)
    await chat.says("dana", november, CHANNEL)
    assert (await chat.ticks(at(21, 10))).sent == 0
    assert (await chat.ticks(at(23, 9))).sent == 6


async def test_one_message_a_day(posted: Chat) -> None:
    await posted.ticks(at(19))
    assert await posted.ticks(at(19, 10)) == Tally()


async def test_two_meetings_make_one_digest(posted: Chat, december: str) -> None:
    await posted.says("dana", december, CHANNEL)
    await posted.ticks(at(19))
    assert len(posted.digests("karim")) == 1
    assert len(posted.digest("karim").items) == 3


async def test_new_notes_on_a_day_with_a_digest_wait_for_the_next(posted: Chat, december: str) -> None:
    await posted.ticks(at(19))
    await posted.says("dana", december, CHANNEL)
    await posted.ticks(at(19, 16))
    assert len(posted.digests("karim")) == 1
    await posted.ticks(at(20))
    assert len(posted.digests("karim")) == 2


async def test_what_fails_is_tried_again(posted: Chat) -> None:
    posted.outbox.fails["29:karim"] = Failed("HTTP 503")
    assert await posted.ticks(at(19)) == Tally(sent=5, skipped=1, reasons={"HTTP 503": 1})
    posted.outbox.fails.clear()
    assert await posted.ticks(at(19, 9, 1)) == Tally(sent=1)


async def test_a_refusal_is_not_retried_and_the_poster_gets_the_tasks(posted: Chat) -> None:
    posted.outbox.fails["29:yusuf"] = Refused("BotNotInConversationRoster")
    tally = await posted.ticks(at(19))
    assert tally == Tally(sent=5, refused=1, reasons={"BotNotInConversationRoster": 1})
    posted.outbox.fails.clear()
    await posted.ticks(at(20))
    assert posted.digests("yusuf") == []
    assert "Finance Reports Migration" in [item.task.title for item in posted.digest("dana").items]


async def test_who_was_refused_and_writes_again_is_asked_again(posted: Chat) -> None:
    posted.outbox.fails["29:yusuf"] = Refused("ConversationBlockedByUser")
    await posted.ticks(at(19))
    posted.outbox.fails.clear()
    await posted.says("yusuf", "help")
    await posted.ticks(at(27))
    assert [item.task.title for item in posted.digest("yusuf").items] == ["Finance Reports Migration"]


async def test_a_claim_that_never_settled_is_sent_again_after_its_lease(posted: Chat) -> None:
    now = at(19)
    person = (await posted.store.digests.due(now, now))[0]
    assert await claim(posted.store, person, when(now))
    assert await claim(posted.store, person, when(now)) is None
    assert (await posted.ticks(now + LEASE / 2)).sent == 5
    assert (await posted.ticks(now + LEASE)).sent == 1


async def test_nothing_is_lost_over_a_restart_between_any_two_steps(database: str, november: str) -> None:
    async with chat_on(database) as chat:
        await chat.says("dana", november, CHANNEL, again="paste")
    async with chat_on(database) as chat:
        assert (await chat.says("dana", november, CHANNEL, again="paste")).news == "new"  # type: ignore[union-attr]
    async with chat_on(database) as chat:
        person = next(p for p in await chat.store.digests.due(at(19), at(19)) if p.name == PEOPLE["yusuf"].name)
        assert await claim(chat.store, person, when(at(19)))
    async with chat_on(database) as chat:
        await chat.ticks(at(19) + LEASE)
        digest = chat.digest("yusuf")
    async with chat_on(database) as chat:
        await chat.says("yusuf", "1 done", again="reply")
    async with chat_on(database) as chat:
        await chat.says("yusuf", "1 done", again="reply")
        task = await chat.store.tasks.one(digest.items[0].task.number)
        assert task is not None
        assert task.status.closed
        assert await chat.ticks(MONDAY_AFTER) == Tally()
