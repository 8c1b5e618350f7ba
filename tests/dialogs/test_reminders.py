"""Reminders that people ask for: each comes when it was promised, and nothing is promised that doesn't come."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import pytest

from dialogs.answer import Answer, Listing, ListKind, NoSuch, Receipt, Reminded, TakenBack, Unchanged
from dialogs.ports import Failed, Outcome, Refused, RefusedFor, Unsure
from dialogs.remind import Tally, next_due
from dialogs.reminders import remind_as
from domain.cadence import Pace
from domain.dates import find_moment
from domain.move import Mark
from domain.reply import Remind
from domain.space import Address
from domain.task import Status, Task
from storage import When
from tests.dialogs.kit import BRUSSELS, CHANNEL, Chat, Outbox, chat_on

NOTES = """Network meeting 18 November 2026

Tasks:
Rack Order:
Order the rack before 20 November. (Karim)
Cable Plan:
Draw the plan of the cables. (Karim)
Switch Order:
Order the switches. (Lotte)
"""
LEASE = timedelta(seconds=60)
MINUTE = timedelta(minutes=1)
WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, MONDAY = 18, 19, 20, 21, 23


def at(day: int, hour: int = 9, minute: int = 0) -> datetime:
    """A time in November 2026 in Brussels."""
    return datetime(2026, 11, day, hour, minute, tzinfo=BRUSSELS)


@pytest.fixture
async def posted(chat: Chat) -> Chat:
    """Notes of a Wednesday, posted that day at three."""
    assert isinstance(await chat.says("dana", NOTES, CHANNEL), Receipt)
    return chat


async def task(chat: Chat, title: str) -> Task:
    """One of the notes, as it stands."""
    found = [await chat.store.tasks.one(number) for number in (1, 2, 3)]
    return next(each for each in found if each and each.title == title)


async def asks(chat: Chat, who: str, asked: Remind, *titles: str, again: str | None = None) -> Answer:
    """Somebody asks to be reminded; of nothing named, unless titles are."""
    about = tuple([await task(chat, title) for title in titles])
    return await remind_as(await chat.turn(who, again=again), asked, about)


async def promised(chat: Chat, who: str, asked: Remind, *titles: str, again: str | None = None) -> Reminded:
    """The same, where it is promised."""
    answer = await asks(chat, who, asked, *titles, again=again)
    assert isinstance(answer, Reminded)
    return answer


def reminders(chat: Chat, who: str) -> list[list[str]]:
    """What somebody was reminded of, a list a message."""
    sent = [each for each in chat.digests(who) if isinstance(each, Listing) and each.kind is ListKind.REMINDER]
    return [[item.task.title for item in each.items] for each in sent]


async def comes(chat: Chat, who: str, moment: datetime) -> list[str]:
    """What somebody is reminded of in that minute; nothing in the one before it, nothing again in the next."""
    before = len(reminders(chat, who))
    await chat.ticks(moment - MINUTE)
    assert len(reminders(chat, who)) == before
    await chat.ticks(moment)
    found = reminders(chat, who)[before:]
    await chat.ticks(moment + MINUTE)
    assert len(reminders(chat, who)) == before + len(found) == before + 1
    return found[0]


async def test_each_comes_when_it_was_promised(posted: Chat) -> None:
    wanted = [
        (at(WEDNESDAY, 15, 30), "Rack Order"),
        (at(WEDNESDAY, 16, 10), "Cable Plan"),
        (at(WEDNESDAY, 22, 15), "Rack Order"),  # in the evening
        (at(THURSDAY, 7), "Rack Order"),  # before the day's digest
        (at(THURSDAY, 11, 45), "Cable Plan"),  # after it
        (at(SATURDAY, 11), "Rack Order"),
    ]
    told = [await promised(posted, "karim", Remind(at=moment), title) for moment, title in wanted]
    assert [each.at for each in told] == [moment for moment, _ in wanted]
    for moment, title in wanted:
        assert await comes(posted, "karim", moment) == [title]


async def test_the_day_s_digest_comes_as_well_and_once(posted: Chat) -> None:
    await promised(posted, "karim", Remind(at=at(THURSDAY, 8)), "Rack Order")
    await promised(posted, "karim", Remind(at=at(THURSDAY, 20)), "Rack Order")
    for hour in range(7, 24):
        await posted.ticks(at(THURSDAY, hour))
    kinds = [each.kind for each in posted.digests("karim") if isinstance(each, Listing)]
    assert kinds == [ListKind.REMINDER, ListKind.DIGEST, ListKind.REMINDER]


async def test_what_is_due_together_comes_in_one_message(posted: Chat) -> None:
    await promised(posted, "karim", Remind(at=at(WEDNESDAY, 16)), "Rack Order")
    await promised(posted, "karim", Remind(at=at(WEDNESDAY, 16)), "Cable Plan")
    await promised(posted, "karim", Remind(at=at(WEDNESDAY, 16)), "Rack Order")
    await promised(posted, "lotte", Remind(at=at(WEDNESDAY, 16)))
    assert await posted.ticks(at(WEDNESDAY, 16)) == Tally(sent=2)
    assert reminders(posted, "karim") == [["Rack Order", "Cable Plan"]]
    assert reminders(posted, "lotte") == [["Switch Order"]]


async def test_its_numbers_are_those_of_the_digest(posted: Chat) -> None:
    await posted.ticks(at(THURSDAY))
    of_digest = {item.task.title: item.label for item in posted.digest("karim").items}
    await promised(posted, "karim", Remind(at=at(THURSDAY, 10)), "Cable Plan")
    await posted.ticks(at(THURSDAY, 10))
    assert {item.task.title: item.label for item in posted.digest("karim").items}.items() <= of_digest.items()


async def test_of_nothing_named_it_is_what_is_open_then(posted: Chat) -> None:
    await promised(posted, "karim", Remind(at=at(WEDNESDAY, 18)))
    await close(posted, "Rack Order")
    assert await comes(posted, "karim", at(WEDNESDAY, 18)) == ["Cable Plan"]


async def close(chat: Chat, title: str) -> None:
    """Somebody does it."""
    turn = await chat.turn("karim")
    await chat.store.tasks.record([((await task(chat, title)).number, Mark(Status.DONE))], turn.deed)


async def test_what_was_closed_is_left_out_and_nothing_left_is_nothing_sent(posted: Chat) -> None:
    await promised(posted, "karim", Remind(at=at(WEDNESDAY, 16)), "Rack Order", "Cable Plan")
    await promised(posted, "karim", Remind(at=at(WEDNESDAY, 17)), "Rack Order")
    await close(posted, "Rack Order")
    assert await comes(posted, "karim", at(WEDNESDAY, 16)) == ["Cable Plan"]
    assert await posted.ticks(at(WEDNESDAY, 17)) == Tally()
    assert await posted.store.reminders.next_at() is None


async def test_of_a_task_that_is_theirs_no_more_to_see_nobody_is_reminded(posted: Chat) -> None:
    await promised(posted, "manon", Remind(at=at(WEDNESDAY, 16)), "Rack Order")
    assert await comes(posted, "manon", at(WEDNESDAY, 16)) == ["Rack Order"]
    await promised(posted, "manon", Remind(at=at(WEDNESDAY, 17)), "Rack Order")
    await posted.leaves("manon", CHANNEL)
    assert await posted.ticks(at(WEDNESDAY, 17)) == Tally()


@pytest.mark.parametrize(
    ("said_at", "words", "due"),
    [
        ((2026, 10, 24, 20, 0), "tomorrow at 9", (2026, 10, 25, 8, 0)),  # summer time ends that night
        ((2026, 10, 25, 0, 30), "in two hours", (2026, 10, 25, 2, 30)),  # over the hour that comes twice
        ((2027, 3, 27, 20, 0), "tomorrow at 9", (2027, 3, 28, 7, 0)),  # summer time begins
        ((2027, 3, 28, 0, 30), "in an hour", (2027, 3, 28, 1, 30)),  # over the hour that is skipped
        ((2026, 12, 31, 22, 30), "in an hour", (2026, 12, 31, 23, 30)),  # into another year
    ],
)
async def test_clock_changes_move_nothing(
    posted: Chat, said_at: tuple[int, ...], words: str, due: tuple[int, ...]
) -> None:
    posted.now = datetime(*said_at, tzinfo=UTC)  # type: ignore[arg-type,misc]
    moment = find_moment(words, posted.now.astimezone(BRUSSELS), "en")
    assert moment
    told = await promised(posted, "karim", Remind(at=moment.at), "Cable Plan")
    assert told.at == datetime(*due, tzinfo=UTC)  # type: ignore[arg-type,misc]
    assert await comes(posted, "karim", told.at) == ["Cable Plan"]


@pytest.mark.parametrize(
    ("said_at", "asked", "comes_at", "day_off"),
    [
        (at(WEDNESDAY, 10), Remind(), at(WEDNESDAY, 13), None),  # later
        (at(WEDNESDAY, 15), Remind(), at(THURSDAY), None),  # three hours later the office is closed
        (at(FRIDAY, 17), Remind(), at(MONDAY), None),
        (at(WEDNESDAY, 15), Remind(on=date(2026, 11, THURSDAY)), at(THURSDAY), None),
        (at(FRIDAY, 15), Remind(on=date(2026, 11, SATURDAY)), at(MONDAY), date(2026, 11, SATURDAY)),
        (at(WEDNESDAY, 10), Remind(on=date(2026, 11, WEDNESDAY)), at(WEDNESDAY, 13), None),  # today
        (
            at(WEDNESDAY, 10),
            Remind(on=date(2026, 12, 25)),
            datetime(2026, 12, 28, 9, tzinfo=BRUSSELS),
            date(2026, 12, 25),
        ),
    ],
)
async def test_without_an_hour_it_comes_in_office_hours(
    posted: Chat, said_at: datetime, asked: Remind, comes_at: datetime, day_off: date | None
) -> None:
    posted.now = said_at - timedelta(seconds=1)
    told = await promised(posted, "karim", asked, "Cable Plan")
    assert (told.at, told.day_off) == (comes_at, day_off)
    assert await comes(posted, "karim", comes_at) == ["Cable Plan"]


async def test_it_is_told_in_the_reader_s_own_zone(posted: Chat) -> None:
    posted.zones["karim"] = "America/New_York"
    await posted.says("karim", NOTES)  # Teams tells where they are
    told = await promised(posted, "karim", Remind(on=date(2026, 11, THURSDAY)))
    assert told.at.isoformat() == "2026-11-19T09:00:00-05:00"
    assert told.today == date(2026, 11, WEDNESDAY)


@pytest.mark.parametrize(("day", "beyond"), [(THURSDAY, []), (MONDAY, ["Rack Order"])])
async def test_beyond_the_due_date_is_said(posted: Chat, day: int, beyond: list[str]) -> None:
    told = await promised(posted, "karim", Remind(at=at(day, 10)), "Rack Order", "Cable Plan")
    assert [each.title for each in told.beyond_due] == beyond


async def test_it_comes_over_restarts(database: str) -> None:
    async with chat_on(database) as chat:
        await chat.says("dana", NOTES, CHANNEL)
        await promised(chat, "karim", Remind(at=at(WEDNESDAY, 16)), "Rack Order")
    async with chat_on(database) as chat:
        assert await chat.ticks(at(WEDNESDAY, 15, 59)) == Tally()
    async with chat_on(database) as chat:
        assert await chat.ticks(at(WEDNESDAY, 16, 30)) == Tally(sent=1)  # we were away when it was due
        assert reminders(chat, "karim") == [["Rack Order"]]
    async with chat_on(database) as chat:
        assert await chat.ticks(at(WEDNESDAY, 17)) == Tally()


async def test_what_was_claimed_and_never_settled_is_sent_again_after_the_lease(posted: Chat) -> None:
    await promised(posted, "karim", Remind(at=at(WEDNESDAY, 16)), "Rack Order")
    now = at(WEDNESDAY, 16)
    (person,) = await posted.store.reminders.due(now, now)
    lost = When(at=now, now=now, lease_until=now + LEASE, pace=Pace(BRUSSELS))
    assert await posted.store.reminders.claim(person, lost)
    assert await posted.ticks(now + LEASE / 2) == Tally()
    assert await posted.ticks(now + LEASE) == Tally(sent=1)
    assert await posted.ticks(now + 2 * LEASE) == Tally()


class Broken(RuntimeError):
    """What nobody foresaw."""


@dataclass
class Breaking(Outbox):
    """Breaks where a reminder is sent."""

    async def send(self, to: Address, answer: Answer) -> Outcome:
        """As when the program has a fault."""
        if isinstance(answer, Listing) and answer.kind is ListKind.REMINDER:
            raise Broken
        return await super().send(to, answer)


async def test_a_fault_in_between_stops_no_digest_and_loses_nothing(posted: Chat) -> None:
    await promised(posted, "karim", Remind(at=at(THURSDAY)), "Rack Order")
    posted.outbox = Breaking()
    with pytest.raises(Broken):
        await posted.ticks(at(THURSDAY))
    assert sorted(posted.outbox.sent) == ["karim", "lotte"]
    posted.outbox = Outbox()
    assert await posted.ticks(at(THURSDAY) + LEASE) == Tally(sent=1)
    assert reminders(posted, "karim") == [["Rack Order"]]


async def test_what_fails_is_tried_again(posted: Chat) -> None:
    await promised(posted, "karim", Remind(at=at(WEDNESDAY, 16)), "Rack Order")
    posted.outbox.fails["29:karim"] = Failed("HTTP 503")
    for minute in (0, 1):
        assert await posted.ticks(at(WEDNESDAY, 16, minute)) == Tally(skipped=1, reasons={"HTTP 503": 1})
    posted.outbox.fails.clear()
    assert await posted.ticks(at(WEDNESDAY, 16, 2)) == Tally()  # after the second time a little later
    assert await posted.ticks(at(WEDNESDAY, 16, 5)) == Tally(sent=1)


@pytest.mark.parametrize("outcome", [Unsure("HTTP 500"), Refused("MessageSizeTooBig", RefusedFor.MESSAGE)])
async def test_what_may_have_arrived_or_can_t_be_taken_is_not_sent_again(
    posted: Chat, outcome: Unsure | Refused
) -> None:
    await promised(posted, "karim", Remind(at=at(WEDNESDAY, 16)), "Rack Order")
    posted.outbox.fails["29:karim"] = outcome
    await posted.ticks(at(WEDNESDAY, 16))
    posted.outbox.fails.clear()
    assert await posted.ticks(at(WEDNESDAY, 17)) == Tally()
    await promised(posted, "karim", Remind(at=at(WEDNESDAY, 18)), "Rack Order")
    assert await posted.ticks(at(WEDNESDAY, 18)) == Tally(sent=1)


async def test_a_refusal_gives_the_person_up_as_a_digest_s_does(posted: Chat) -> None:
    for hour in (16, 17):
        await promised(posted, "karim", Remind(at=at(WEDNESDAY, hour)), "Rack Order")
    posted.outbox.fails["29:karim"] = Refused("ConversationBlockedByUser", RefusedFor.BLOCKED)
    assert (await posted.ticks(at(WEDNESDAY, 16))).refused == 1
    posted.outbox.fails.clear()
    assert await posted.ticks(at(WEDNESDAY, 17)) == Tally()
    assert await posted.store.reminders.next_at() is None
    await posted.ticks(at(THURSDAY))
    assert "Rack Order" in [item.task.title for item in posted.digest("dana").items]


async def test_stop_cancels_them_and_resume_brings_none_back(posted: Chat) -> None:
    await promised(posted, "karim", Remind(at=at(WEDNESDAY, 16)), "Rack Order")
    await promised(posted, "lotte", Remind(at=at(WEDNESDAY, 16)), "Switch Order")
    await posted.says("karim", "stop")
    await posted.says("karim", "resume")
    assert await posted.ticks(at(WEDNESDAY, 16)) == Tally(sent=1)
    assert reminders(posted, "karim") == []


async def test_whoever_stopped_is_promised_nothing(posted: Chat) -> None:
    await posted.says("karim", "stop")
    assert await asks(posted, "karim", Remind(at=at(WEDNESDAY, 16))) == Unchanged(NoSuch.NO_REMINDER)
    assert await posted.store.reminders.next_at() is None


async def test_a_pause_holds_what_was_asked_for_before_it_and_nothing_else(posted: Chat) -> None:
    await promised(posted, "karim", Remind(at=at(THURSDAY, 11)), "Rack Order")
    await posted.says("karim", "pause")  # for a week: until Wednesday
    await promised(posted, "karim", Remind(at=at(FRIDAY, 11)), "Cable Plan")
    await posted.says("karim", "language en")  # something else that one chooses
    await posted.ticks(at(THURSDAY, 11))
    assert reminders(posted, "karim") == []
    assert await comes(posted, "karim", at(FRIDAY, 11)) == ["Cable Plan"]
    assert await comes(posted, "karim", at(WEDNESDAY + 7)) == ["Rack Order"]


async def test_what_lies_beyond_the_pause_keeps_its_hour(posted: Chat) -> None:
    await promised(posted, "karim", Remind(at=at(WEDNESDAY + 7, 15)), "Rack Order")
    await posted.says("karim", "pause")
    assert await comes(posted, "karim", at(WEDNESDAY + 7, 15)) == ["Rack Order"]


async def test_the_end_of_a_pause_lets_them_come(posted: Chat) -> None:
    for day in (THURSDAY, FRIDAY):
        await promised(posted, "karim", Remind(at=at(day, 11)), "Rack Order")
    await posted.says("karim", "pause")
    await posted.ticks(at(THURSDAY, 12))
    assert reminders(posted, "karim") == []
    await posted.says("karim", "resume")
    await posted.ticks(at(THURSDAY, 13))
    assert reminders(posted, "karim") == [["Rack Order"]]
    assert await comes(posted, "karim", at(FRIDAY, 11)) == ["Rack Order"]


async def test_what_is_delivered_again_is_promised_once_and_as_before(posted: Chat) -> None:
    for titles in ((), ("Rack Order",), ("Rack Order", "Cable Plan")):
        source = f"asked {len(titles)}"
        first = await promised(posted, "karim", Remind(at=at(WEDNESDAY, 16)), *titles, again=source)
        again = await promised(posted, "karim", Remind(at=at(WEDNESDAY, 17)), *titles, again=source)
        assert again == first
    await posted.ticks(at(WEDNESDAY, 16))
    assert reminders(posted, "karim") == [["Rack Order", "Cable Plan"]]
    assert await posted.store.reminders.next_at() is None


async def test_undo_takes_it_back(posted: Chat) -> None:
    await close(posted, "Cable Plan")
    await promised(posted, "karim", Remind(at=at(WEDNESDAY, 16)))
    for _ in range(2):  # as often as it is said
        assert await posted.says("karim", "undo") == TakenBack((), (), (at(WEDNESDAY, 16),))
    assert await posted.ticks(at(WEDNESDAY, 16)) == Tally()
    assert (await task(posted, "Cable Plan")).status.closed  # what was done before stays


async def test_undo_of_what_was_done_since_leaves_the_reminder(posted: Chat) -> None:
    await promised(posted, "karim", Remind(at=at(WEDNESDAY, 16)), "Cable Plan")
    await close(posted, "Cable Plan")
    taken = await posted.says("karim", "undo")
    assert isinstance(taken, TakenBack)
    assert ([each.title for each in taken.back], taken.reminders) == (["Cable Plan"], ())
    assert await comes(posted, "karim", at(WEDNESDAY, 16)) == ["Cable Plan"]


async def test_what_came_is_not_taken_back(posted: Chat) -> None:
    await promised(posted, "karim", Remind(at=at(WEDNESDAY, 16)), "Cable Plan")
    await posted.ticks(at(WEDNESDAY, 16))
    assert await posted.says("karim", "undo") == Unchanged(NoSuch.NOTHING_TO_UNDO)


async def test_the_next_message_may_be_one(posted: Chat) -> None:
    assert await next_due(posted.desk, posted.now) == at(THURSDAY)
    await promised(posted, "karim", Remind(at=at(WEDNESDAY, 21)))
    assert await next_due(posted.desk, posted.now) == at(WEDNESDAY, 21)
    await posted.says("karim", "pause")
    assert await posted.store.reminders.next_at() == at(WEDNESDAY + 7)
    await promised(posted, "lotte", Remind(at=at(WEDNESDAY + 7, 12)))
    await promised(posted, "karim", Remind(at=at(WEDNESDAY + 7, 8)))
    assert await posted.store.reminders.next_at() == at(WEDNESDAY + 7, 8)
