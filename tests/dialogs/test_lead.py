"""Who leads a meeting's follow-up hears how it stands: each late task on the next working morning, the rest weekly."""

from datetime import date, datetime, timedelta

import pytest

from dialogs.answer import FormKind, Listing, Prompted, PromptedFor, Receipt
from domain.button import MeetingVerb, TaskButton, TaskVerb, UndoButton
from domain.cadence import Concern
from domain.task import Status
from tests.dialogs.kit import BRUSSELS, CHANNEL, Chat, exported, recorded

NOTES = """Harbour works 18 November 2026

Tasks:
Crane Permit:
Ask for the permit of the crane by 24 November. (Karim)
Quay Lights:
Order the lights of the quay by 4 December. (Lotte)
Pump Test:
Test the pump. (Yusuf)
"""
DAY = timedelta(days=1)


@pytest.fixture
async def posted(chat: Chat) -> Chat:
    """The notes, posted by Dana on a Wednesday afternoon; nothing of it is hers."""
    await chat.says("dana", NOTES, CHANNEL)
    return chat


async def mornings(chat: Chat, since: date, until: date) -> list[date]:
    """The days on which Dana gets a message while the clock comes by each morning."""
    got, day = list[date](), since
    while day < until:
        before = len(chat.digests("dana"))
        await chat.ticks(datetime(day.year, day.month, day.day, 9, 1, tzinfo=BRUSSELS))
        got += [day] * (len(chat.digests("dana")) - before)
        day += DAY
    return got


def told(chat: Chat) -> list[tuple[str, Concern | None]]:
    """What Dana's newest digest says of others' tasks."""
    return [(each.task.title, each.concern) for each in chat.digest("dana").led]


async def test_each_late_task_is_told_on_the_next_working_morning(posted: Chat) -> None:
    assert await mornings(posted, date(2026, 11, 19), date(2026, 11, 26)) == [date(2026, 11, 25)]
    assert told(posted) == [("Crane Permit", Concern.LATE)]
    assert posted.digest("dana").items == ()
    assert posted.digest("dana").led_open == 3


async def test_while_something_is_open_there_is_a_word_a_week_and_the_first_tells_all(posted: Chat) -> None:
    await posted.says("yusuf", "#3 blocked: waits for the divers")
    days = await mornings(posted, date(2026, 11, 19), date(2026, 12, 15))
    assert days == [date(2026, 11, 25), date(2026, 12, 2), date(2026, 12, 7), date(2026, 12, 14)]
    assert told(posted) == [
        ("Crane Permit", Concern.LATE),
        ("Quay Lights", Concern.LATE),
        ("Pump Test", Concern.BLOCKED),
    ]


async def test_once_nothing_is_open_nothing_comes(posted: Chat) -> None:
    for who, number in (("karim", 1), ("lotte", 2), ("yusuf", 3)):
        await posted.says(who, f"#{number} done")
    assert await mornings(posted, date(2026, 11, 19), date(2026, 12, 31)) == []
    await posted.says("karim", "reopen #1")
    assert await mornings(posted, date(2026, 12, 31), date(2027, 1, 8)) != []


async def test_a_new_day_that_comes_sooner_is_heard_of(posted: Chat) -> None:
    await posted.ticks(datetime(2026, 11, 19, 9, 1, tzinfo=BRUSSELS))
    await posted.says("yusuf", "#3 due 20 November")
    assert await mornings(posted, date(2026, 11, 20), date(2026, 11, 24)) == [date(2026, 11, 23)]
    assert told(posted) == [("Pump Test", Concern.LATE)]


async def test_notes_on_hold_tell_nobody_until_they_go_on(posted: Chat) -> None:
    receipt = await posted.says("dana", NOTES, CHANNEL)
    assert isinstance(receipt, Receipt)
    await posted.steers("dana", receipt, MeetingVerb.HOLD)
    assert await mornings(posted, date(2026, 11, 19), date(2026, 12, 10)) == []
    await posted.steers("dana", receipt, MeetingVerb.RESUME)
    assert await mornings(posted, date(2026, 12, 10), date(2026, 12, 12)) == [date(2026, 12, 10)]


@pytest.fixture
async def late(posted: Chat) -> tuple[Chat, Listing]:
    """The morning after the permit was due."""
    await mornings(posted, date(2026, 11, 19), date(2026, 11, 26))
    return posted, posted.digest("dana")


async def test_the_owner_is_asked_from_there(late: tuple[Chat, Listing]) -> None:
    chat, digest = late
    asked = await chat.presses("dana", TaskButton(TaskVerb.ASK, 1, digest.id))
    assert isinstance(asked, Prompted)
    assert asked.why is PromptedFor.SENT
    assert chat.digest("karim").asked_by == digest.reader


async def test_the_date_is_moved_from_there_and_back(late: tuple[Chat, Listing]) -> None:
    chat, digest = late
    form = await chat.presses("dana", TaskButton(TaskVerb.DAY, 1, digest.id))
    assert isinstance(form, Listing)
    assert form.form is not None
    assert form.form.kind is FormKind.DAY
    sent = {"verb": "move_day_it", "task": 1, "list": digest.id, "said": "2026-12-11"}
    moved = await chat.sends_data("dana", sent)
    assert isinstance(moved, Listing)
    assert [(each.task.title, each.concern) for each in moved.led] == [("Crane Permit", None)]
    assert moved.undo_id is not None
    assert await chat.presses("dana", UndoButton(moved.undo_id, digest.id))
    assert "24 November" in str((await exported(chat, "Crane Permit"))["due"])


@pytest.mark.parametrize("said", ["", "soon", "0001-01-01", "9999-12-31"])
async def test_a_day_that_is_none_is_asked_again(late: tuple[Chat, Listing], said: str) -> None:
    chat, digest = late
    again = await chat.sends_data("dana", {"verb": "move_day_it", "task": 1, "list": digest.id, "said": said})
    assert isinstance(again, Listing)
    assert again.form is not None


async def test_it_is_dropped_and_given_from_there(late: tuple[Chat, Listing]) -> None:
    chat, digest = late
    dropped = await chat.presses("dana", TaskButton(TaskVerb.DROP, 1, digest.id))
    assert isinstance(dropped, Listing)
    assert [each.task.status for each in dropped.led] == [Status.CANCELLED]
    assert dropped.notice is not None
    given = await chat.presses("dana", TaskButton(TaskVerb.GIVE, 1, digest.id))
    assert isinstance(given, Listing)
    assert given.notice is not None, "it is over"


async def test_done_is_not_said_of_what_is_only_told_of(late: tuple[Chat, Listing]) -> None:
    chat, _ = late
    await chat.says("dana", "done")
    assert (await exported(chat, "Crane Permit"))["status"] == "open"
    assert recorded(await chat.says("dana", "#1 done")) == [("Crane Permit", Status.DONE)]


async def test_who_takes_over_hears_of_it_from_then_on(posted: Chat) -> None:
    await posted.says("dana", "hand over from Dana Peeters to Manon Lefèvre", CHANNEL)
    await mornings(posted, date(2026, 11, 19), date(2026, 11, 26))
    assert posted.digests("dana") == []
    assert [each.task.title for each in posted.digest("manon").led] == ["Crane Permit"]


async def test_who_wants_none_of_it_hears_nothing(posted: Chat) -> None:
    form: dict[str, object] = {"verb": "save_mine", "days": "0,1,2,3,4", "hears_of_led": "false"}
    await posted.sends_data("dana", form)
    assert await mornings(posted, date(2026, 11, 19), date(2026, 12, 10)) == []
    await posted.sends_data("dana", form | {"hears_of_led": "true"})
    assert await mornings(posted, date(2026, 12, 10), date(2026, 12, 11)) == [date(2026, 12, 10)]


NEXT = NOTES.replace("18 November", "25 November").replace("Crane Permit", "Second Permit")


@pytest.fixture
async def twice(posted: Chat) -> Chat:
    """Karim posted the next notes of the series."""
    posted.now = datetime(2026, 11, 25, 14, 0, tzinfo=BRUSSELS)
    await posted.says("karim", NEXT, CHANNEL)
    return posted


async def test_a_lead_who_left_is_followed_by_who_posted_the_last_notes(twice: Chat) -> None:
    twice.outbox.members = ()  # Teams tells nothing any more but this
    await twice.leaves("dana", CHANNEL)
    assert {task.meeting.poster.name for task in await twice.store.tasks.of_meeting(1)} == {"Karim Haddad"}
    assert await mornings(twice, date(2026, 11, 26), date(2026, 12, 10)) == []


async def test_a_lead_who_stopped_is_followed_too(twice: Chat) -> None:
    await twice.says("dana", "stop")
    assert {task.meeting.poster.name for task in await twice.store.tasks.of_meeting(1)} == {"Karim Haddad"}


async def test_whoever_posts_next_follows_a_lead_who_left_before(posted: Chat) -> None:
    posted.outbox.members = ()
    await posted.leaves("dana", CHANNEL)
    assert {task.meeting.poster.name for task in await posted.store.tasks.of_meeting(1)} == {"Dana Peeters"}
    posted.now = datetime(2026, 11, 25, 14, 0, tzinfo=BRUSSELS)
    await posted.says("lotte", NEXT, CHANNEL)
    await posted.ticks(datetime(2026, 11, 27, 9, 1, tzinfo=BRUSSELS))
    assert {task.meeting.poster.name for task in await posted.store.tasks.of_meeting(1)} == {"Lotte Claes"}


async def test_each_of_many_that_become_late_on_one_day_is_told(chat: Chat) -> None:
    tasks = "\n".join(f"Crate {n}:\nMove crate {n} by 24 November. (Karim)" for n in range(1, 46))
    await chat.says("dana", f"Crates 18 November 2026\n\nTasks:\n{tasks}\n", CHANNEL)
    await mornings(chat, date(2026, 11, 25), date(2026, 11, 26))
    assert len(chat.digest("dana").led) == 40
    assert chat.digest("dana").led_beyond == 5
