"""When people are asked, in conversation: dates that come, answers that buy silence, silence that is respected."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from dialogs.answer import ListKind
from tests.dialogs.kit import BRUSSELS, CHANNEL, OTHER_CHANNEL, Chat

NOTES = """Network meeting 18 November 2026

Tasks:
Cable Plan:
Draw the plan of the cables. (Karim)
Firewall Order:
Order the new firewall by 11 December. (Lotte, Manon)
Switch Labels:
Print the labels of the switches. (Yusuf)
"""
DAY = timedelta(days=1)
FIRST, LAST = date(2026, 11, 19), date(2027, 2, 1)


@pytest.fixture
async def posted(chat: Chat) -> Chat:
    """The notes, posted on a Wednesday afternoon."""
    await chat.says("dana", NOTES, CHANNEL)
    return chat


async def days_asked(chat: Chat, who: str, until: date = LAST, since: date = FIRST) -> list[date]:
    """The days on which somebody gets a digest while the clock comes by each morning."""
    asked, day = list[date](), since
    while day < until:
        before = len(chat.digests(who))
        await chat.ticks(datetime(day.year, day.month, day.day, 9, 1, tzinfo=BRUSSELS))
        asked += [day] * (len(chat.digests(who)) - before)
        day += DAY
    return asked


def titles(chat: Chat, who: str) -> list[str]:
    """What somebody's newest digest lists."""
    return [item.task.title for item in chat.digest(who).items]


async def test_what_has_no_date_is_asked_about_after_two_weeks_then_every_four(posted: Chat) -> None:
    asked = await days_asked(posted, "karim")
    assert asked == [date(2026, 11, 19), date(2026, 12, 3), date(2026, 12, 31), date(2027, 1, 28)]


async def test_a_deadline_is_told_two_working_days_before_on_its_day_and_late_with_growing_gaps(posted: Chat) -> None:
    asked = await days_asked(posted, "lotte", until=date(2027, 1, 10))
    assert asked == [
        date(2026, 11, 19),
        date(2026, 12, 9),
        date(2026, 12, 11),
        date(2026, 12, 15),  # two working days late; four digests without a word by now
    ]


async def test_who_answers_is_asked_on_about_what_is_late(posted: Chat) -> None:
    await days_asked(posted, "lotte", until=date(2026, 12, 16))
    await posted.says("lotte", "help")
    asked = await days_asked(posted, "lotte", until=date(2027, 1, 10), since=date(2026, 12, 16))
    assert asked == [date(2026, 12, 21), date(2027, 1, 4)]


async def test_another_owner_hears_when_it_is_new_and_before_the_deadline(posted: Chat) -> None:
    assert await days_asked(posted, "manon") == [date(2026, 11, 19), date(2026, 12, 9)]


async def test_in_progress_buys_two_weeks(posted: Chat) -> None:
    await days_asked(posted, "karim", until=date(2026, 12, 1))
    await posted.says("karim", "1 in progress")  # on 30 November
    assert (await days_asked(posted, "karim", since=date(2026, 12, 1)))[0] == date(2026, 12, 14)


async def test_what_waits_is_asked_about_on_the_day_it_waits_for(posted: Chat) -> None:
    await days_asked(posted, "yusuf", until=date(2026, 11, 21))
    await posted.says("yusuf", "1 waits for legal until 8 December")
    assert (await days_asked(posted, "yusuf", since=date(2026, 11, 21)))[0] == date(2026, 12, 8)


async def test_after_four_digests_without_a_word_it_is_quiet_and_the_poster_hears_of_the_task(posted: Chat) -> None:
    asked = await days_asked(posted, "karim", until=date(2027, 5, 1))
    assert len(asked) == 4
    assert "Cable Plan" in [each.task.title for each in posted.digest("dana").led]


async def test_a_poster_who_left_hears_of_nobodys_silence(posted: Chat) -> None:
    await days_asked(posted, "karim", until=date(2027, 5, 1))
    await posted.says("dana", "add Chairs: count the chairs @Dana Peeters", OTHER_CHANNEL)
    posted.outbox.members = ()  # Teams tells nothing any more but this
    await posted.leaves("dana", CHANNEL)
    await days_asked(posted, "dana", until=date(2027, 5, 6), since=date(2027, 5, 1))
    assert [item.task.title for item in posted.digest("dana").items] == ["Chairs: count the chairs"]
    assert posted.digest("dana").led == ()


async def test_a_word_ends_the_quiet(posted: Chat) -> None:
    await days_asked(posted, "karim", until=date(2027, 5, 1))
    posted.now = datetime(2027, 5, 3, 12, 0, tzinfo=BRUSSELS)
    await posted.says("karim", "help")
    assert len(await days_asked(posted, "karim", until=date(2027, 5, 8), since=date(2027, 5, 4))) == 1


async def test_what_others_closed_is_told_with_the_next_digest_and_can_be_reopened(posted: Chat) -> None:
    await days_asked(posted, "manon", until=date(2026, 11, 20))
    await posted.says("manon", "1 done")
    await posted.says("dana", "add Rack: measure the rack @Lotte Claes", CHANNEL)
    await days_asked(posted, "lotte", until=date(2026, 11, 27), since=date(2026, 11, 20))
    digest = posted.digest("lotte")
    assert titles(posted, "lotte") == ["Rack: measure the rack", "Firewall Order"]
    assert [by for _, by in digest.closed] == ["Manon Lefèvre"]
    assert digest.kind is ListKind.DIGEST


async def test_a_morning_is_the_persons_own(posted: Chat) -> None:
    posted.zones["karim"] = "America/New_York"
    await posted.says("karim", "help")
    await posted.ticks(datetime(2026, 11, 19, 9, 1, tzinfo=BRUSSELS))
    assert posted.digests("karim") == []
    await posted.ticks(datetime(2026, 11, 19, 9, 1, tzinfo=ZoneInfo("America/New_York")))
    assert len(posted.digests("karim")) == 1


async def test_newer_notes_of_the_series_move_the_question_to_the_eve_of_the_next(posted: Chat) -> None:
    await posted.says("dana", NOTES.replace("18 November", "11 November").replace("Cable Plan", "Old Plan"), CHANNEL)
    asked = await days_asked(posted, "karim", until=date(2026, 12, 31))
    assert asked[:2] == [date(2026, 11, 19), date(2026, 12, 3)]
    assert asked[2].weekday() == 1  # the meetings are held on Wednesdays


async def test_nobody_gets_two_messages_a_day_and_none_on_a_day_off(posted: Chat) -> None:
    days = await days_asked(posted, "lotte")
    assert len(days) == len(set(days)) > 0
    assert all(day.weekday() < 5 and day not in {date(2026, 12, 25), date(2027, 1, 1)} for day in days)


@pytest.mark.parametrize(
    "jumps",
    [
        [(19, 9, 1), (19, 8, 1), (19, 9, 1), (19, 10, 1)],  # an hour back
        [(19, 9, 1), (20, 9, 1), (19, 9, 30), (20, 9, 30)],  # a day ahead and back
        [(18, 23, 59), (19, 9, 1), (18, 9, 1), (19, 9, 2)],  # before the notes were posted
        [(19, 9, 1)] * 5,
    ],
)
async def test_a_clock_that_jumps_asks_nobody_twice_on_a_day(posted: Chat, jumps: list[tuple[int, int, int]]) -> None:
    for day, hour, minute in jumps:
        await posted.ticks(datetime(2026, 11, day, hour, minute, tzinfo=BRUSSELS))
    assert len(posted.digests("karim")) == 1


async def test_a_night_in_which_the_clock_changes_has_its_morning(chat: Chat) -> None:
    chat.now = datetime(2026, 10, 23, 15, 0, tzinfo=BRUSSELS)  # a Friday; on Sunday it is 3 o'clock twice
    await chat.says("dana", NOTES.replace("18 November", "23 October"), CHANNEL)
    hours = [datetime(2026, 10, 25, 23, 0, tzinfo=UTC) + timedelta(hours=n) for n in range(24)]
    sent = [(await chat.ticks(hour)).sent for hour in hours]
    assert [hour.astimezone(BRUSSELS).hour for hour, count in zip(hours, sent, strict=True) if count] == [9]
