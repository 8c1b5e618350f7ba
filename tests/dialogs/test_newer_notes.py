"""Notes that change: pasted newer, edited, deleted, sent in two messages, or read against another day."""

from datetime import date, datetime, timedelta

import pytest

from dialogs.answer import Answer, Newer, News, NoSuch, Receipt, Silence, Unchanged, Why
from domain.button import DayButton, MeetingVerb, RevisionButton, RevisionVerb, data
from domain.people import Member, OwnerState
from domain.summary import HeldOnSource
from domain.task import Status
from tests.dialogs.kit import BRUSSELS, CHANNEL, PEOPLE, Chat

FIRST = """Topics discussed in Quay review 18 November 2026

Topics:
Quay:
Dana and Karim looked at the quay.
	Cranes: Two cranes are late.
	Roof: The roof of the shed leaks.

Tasks:
Crane order:
Order the spare parts by Friday. (Karim)
Quay lights:
Check the lights along the quay. (Lotte)
Old fence:
Take down the old fence. (Yusuf)
"""
SECOND = FIRST.replace("by Friday. (Karim)", "by Friday. (Karim, Manon)").replace(
    "Old fence:\nTake down the old fence. (Yusuf)\n", "New gate:\nAsk two prices for the gate. (Yusuf)\n"
)


async def pasted(chat: Chat, notes: str = FIRST, who: str = "dana") -> Receipt:
    """Notes in the channel, for the first time."""
    answer = await chat.says(who, notes, CHANNEL, again="first")
    assert isinstance(answer, Receipt)
    return answer


def newer(answer: Answer) -> Newer:
    """A difference that waits for a yes."""
    assert isinstance(answer, Newer)
    return answer


async def settles(chat: Chat, who: str, proposal: Newer, verb: RevisionVerb) -> Answer:
    """Somebody presses a button of a difference."""
    return await chat.presses(who, RevisionButton(verb, proposal.revision_id), CHANNEL)


async def titles(chat: Chat) -> dict[str, str]:
    """Every task with its status."""
    return {str(task["title"]): str(task["status"]) for task in await chat.store.everything()}


async def test_newer_notes_are_proposed_and_change_nothing_by_themselves(chat: Chat) -> None:
    await pasted(chat)
    proposal = newer(await chat.says("dana", SECOND, CHANNEL))
    assert [draft.title for draft in proposal.added] == ["New gate"]
    assert [task.title for task, _ in proposal.changed] == ["Crane order"]
    assert [task.title for task in proposal.gone] == ["Old fence"]
    assert await titles(chat) == {"Crane order": "open", "Quay lights": "open", "Old fence": "open"}


async def test_taken_over_they_say_what_the_notes_say(chat: Chat) -> None:
    first = await pasted(chat)
    proposal = newer(await chat.says("dana", SECOND, CHANNEL))
    after = await settles(chat, "dana", proposal, RevisionVerb.APPLY)
    assert isinstance(after, Receipt)
    assert after.news is News.UPDATED
    assert await titles(chat) == {
        "Crane order": "open",
        "Quay lights": "open",
        "Old fence": "cancelled",
        "New gate": "open",
    }
    assert [owner.name for owner in after.tasks[0].owners] == ["Karim Haddad", "Manon Lefèvre"]
    assert after.tasks[0].number == first.tasks[0].number


async def test_what_people_said_is_never_overwritten(chat: Chat) -> None:
    first = await pasted(chat)
    crane, _, fence = (task.number for task in first.tasks)
    await chat.says("karim", f"#{crane} blocked: customs", CHANNEL)
    await chat.says("yusuf", f"#{fence} in progress", CHANNEL)
    proposal = newer(await chat.says("dana", SECOND, CHANNEL))
    await settles(chat, "dana", proposal, RevisionVerb.APPLY)
    kept = await titles(chat)
    assert (kept["Crane order"], kept["Old fence"]) == ("blocked", "in_progress")
    notes = next(task["notes"] for task in await chat.store.everything() if task["number"] == crane)
    assert "customs" in notes  # type: ignore[operator]


async def test_left_as_it_was_nothing_changes(chat: Chat) -> None:
    await pasted(chat)
    proposal = newer(await chat.says("dana", SECOND, CHANNEL))
    left = await settles(chat, "dana", proposal, RevisionVerb.KEEP)
    assert isinstance(left, Receipt)
    assert left.news is News.STANDS
    assert "New gate" not in await titles(chat)


async def test_a_second_click_says_how_things_stand(chat: Chat) -> None:
    await pasted(chat)
    proposal = newer(await chat.says("dana", SECOND, CHANNEL))
    await settles(chat, "dana", proposal, RevisionVerb.APPLY)
    again = await settles(chat, "dana", proposal, RevisionVerb.APPLY)
    assert isinstance(again, Receipt)
    assert again.news is News.STANDS
    assert len(await titles(chat)) == 4


async def test_a_proposal_that_others_overtook_is_shown_again(chat: Chat) -> None:
    """The card of the first edit never named what the second brought, so it may not cancel it."""
    await pasted(chat)
    gate = FIRST + "New gate:\nAsk two prices for the gate. (Yusuf)\n"
    first = newer(await chat.edits("dana", gate, "first", CHANNEL))
    second = newer(await chat.edits("dana", FIRST + "Roof:\nMend the roof. (Lotte)\n", "first", CHANNEL))
    await settles(chat, "dana", second, RevisionVerb.APPLY)
    again = newer(await settles(chat, "dana", first, RevisionVerb.APPLY))
    assert [task.title for task in again.gone] == ["Roof"]
    assert (await titles(chat))["Roof"] == "open"
    await settles(chat, "dana", again, RevisionVerb.APPLY)
    assert (await titles(chat))["Roof"] == "cancelled"


async def test_what_was_cancelled_comes_back_when_the_notes_name_it_again(chat: Chat) -> None:
    await pasted(chat)
    await settles(chat, "dana", newer(await chat.says("dana", SECOND, CHANNEL)), RevisionVerb.APPLY)
    back = newer(await chat.says("dana", FIRST, CHANNEL))
    assert [draft.title for draft in back.added] == ["Old fence"]
    assert "Old fence" not in [task.title for task in back.gone]


async def test_two_meetings_of_one_title_can_stand_side_by_side(chat: Chat) -> None:
    first = await pasted(chat, FIRST.replace("18 November", "November"))
    chat.now += timedelta(days=2)
    proposal = newer(await chat.says("dana", SECOND.replace("18 November", "November"), CHANNEL))
    other = await settles(chat, "dana", proposal, RevisionVerb.SEPARATE)
    assert isinstance(other, Receipt)
    assert other.news is News.NEW
    assert other.meeting.id != first.meeting.id
    assert other.meeting.held_on == date(2026, 11, 20)
    assert len(await chat.store.everything()) == 6


async def test_an_edit_of_the_written_day_moves_the_meeting(chat: Chat) -> None:
    await pasted(chat)
    proposal = newer(await chat.edits("dana", FIRST.replace("18 November", "12 November"), "first", CHANNEL))
    after = await settles(chat, "dana", proposal, RevisionVerb.APPLY)
    assert isinstance(after, Receipt)
    assert after.meeting.held_on == date(2026, 11, 12)


async def test_an_edit_of_discarded_notes_is_silent(chat: Chat) -> None:
    receipt = await pasted(chat)
    await chat.steers("dana", receipt, MeetingVerb.DISCARD)
    assert await chat.edits("dana", SECOND, "first", CHANNEL) == Silence()
    assert await chat.store.everything() == []


async def test_only_who_pasted_either_notes_may_say_yes(chat: Chat) -> None:
    await pasted(chat)
    proposal = newer(await chat.says("karim", SECOND, CHANNEL))
    assert await settles(chat, "lotte", proposal, RevisionVerb.APPLY) == Unchanged(NoSuch.NOT_POSTER)
    assert isinstance(await settles(chat, "karim", proposal, RevisionVerb.APPLY), Receipt)


async def test_a_redelivery_is_proposed_once(chat: Chat) -> None:
    await pasted(chat)
    first = newer(await chat.says("dana", SECOND, CHANNEL, again="second"))
    assert newer(await chat.says("dana", SECOND, CHANNEL, again="second")) == first


async def test_the_same_title_on_another_day_is_another_meeting(chat: Chat) -> None:
    await pasted(chat)
    other = await chat.says("dana", SECOND.replace("18 November", "25 November"), CHANNEL)
    assert isinstance(other, Receipt)
    assert other.news is News.NEW


async def test_where_only_the_month_is_written_a_later_paste_is_the_same_meeting(chat: Chat) -> None:
    await pasted(chat, FIRST.replace("18 November", "November"))
    chat.now += timedelta(days=3)
    newer(await chat.says("dana", SECOND.replace("18 November", "November"), CHANNEL))


async def test_an_edited_message_is_a_newer_reading(chat: Chat) -> None:
    await pasted(chat)
    proposal = newer(await chat.edits("dana", SECOND, "first", CHANNEL))
    assert [draft.title for draft in proposal.added] == ["New gate"]


@pytest.mark.parametrize("text", [FIRST, FIRST + "\n\n", FIRST.replace("\n", "\r\n")])
async def test_an_edit_that_changes_no_task_or_topic_is_silent(chat: Chat, text: str) -> None:
    await pasted(chat)
    assert await chat.edits("dana", text, "first", CHANNEL) == Silence()


async def test_an_edit_of_other_talk_is_silent(chat: Chat) -> None:
    assert await chat.edits("dana", "lunch at one", "some message", CHANNEL) == Silence()


async def test_a_deleted_message_asks_and_deletes_nothing(chat: Chat) -> None:
    await pasted(chat)
    asked = await chat.deletes("dana", "first", CHANNEL)
    assert isinstance(asked, Receipt)
    assert asked.news is News.DELETED
    assert len(await titles(chat)) == 3
    assert await chat.deletes("dana", "some message", CHANNEL) == Silence()


TOPICS, TASKS = FIRST.split("Tasks:")


async def test_topics_then_tasks_minutes_later_are_one_meeting(chat: Chat) -> None:
    topics = await chat.says("dana", TOPICS, CHANNEL)
    assert isinstance(topics, Receipt)
    assert (topics.news, topics.tasks) == (News.TOPICS, ())
    both = await chat.says("dana", "Tasks:" + TASKS, CHANNEL)
    assert isinstance(both, Receipt)
    assert both.meeting.id == topics.meeting.id
    assert (both.meeting.title, len(both.tasks)) == ("Quay review 18 November 2026", 3)


async def test_a_redelivery_of_the_second_message_makes_no_second_meeting(chat: Chat) -> None:
    await chat.says("dana", TOPICS, CHANNEL)
    first = await chat.says("dana", "Tasks:" + TASKS, CHANNEL, again="tasks")
    second = await chat.says("dana", "Tasks:" + TASKS, CHANNEL, again="tasks")
    assert isinstance(first, Receipt)
    assert isinstance(second, Receipt)
    assert first.meeting == second.meeting
    assert len(await titles(chat)) == 3


async def test_the_parts_pasted_again_add_nothing(chat: Chat) -> None:
    await chat.says("dana", TOPICS, CHANNEL)
    both = await chat.says("dana", "Tasks:" + TASKS, CHANNEL)
    assert isinstance(both, Receipt)
    for part in ("Tasks:" + TASKS, TOPICS):
        again = await chat.says("dana", part, CHANNEL)
        assert isinstance(again, Receipt)
        assert (again.news, again.meeting.id) == (News.AGAIN, both.meeting.id)
    assert len(await titles(chat)) == 3


async def test_one_task_is_enough_to_complete_waiting_topics_without_a_mention(chat: Chat) -> None:
    await chat.says("dana", TOPICS, CHANNEL, addressed=False)
    one = await chat.says("dana", "Tasks:\nHarbour map:\nPrint the map. (Dana)\n", CHANNEL, addressed=False)
    assert isinstance(one, Receipt)
    assert [task.title for task in one.tasks] == ["Harbour map"]


async def test_somebody_elses_tasks_or_late_ones_are_a_meeting_of_their_own(chat: Chat) -> None:
    topics = await chat.says("dana", TOPICS, CHANNEL)
    others = await chat.says("karim", "Tasks:" + TASKS, CHANNEL)
    chat.now += timedelta(minutes=11)
    late = await chat.says("dana", "Tasks:\nHarbour map:\nPrint the map. (Dana)\n", CHANNEL)
    assert isinstance(topics, Receipt)
    assert isinstance(others, Receipt)
    assert isinstance(late, Receipt)
    assert len({topics.meeting.id, others.meeting.id, late.meeting.id}) == 3


UNDATED = "Tasks:\nCrane order:\nOrder the parts by Friday. (Karim)\nQuay lights:\nCheck the lights. (Lotte)\n"


async def test_a_guessed_day_can_be_set_right_and_its_dates_with_it(chat: Chat) -> None:
    receipt = await pasted(chat, UNDATED)
    assert (receipt.meeting.held_on, receipt.meeting.held_on_source) == (date(2026, 11, 18), HeldOnSource.POSTED)
    assert receipt.tasks[0].due is not None
    assert receipt.tasks[0].due.end == date(2026, 11, 20)
    sent = data(DayButton(receipt.meeting.id)) | {"day": "2026-11-10"}
    after = await chat.sends_data("dana", sent, CHANNEL)
    assert isinstance(after, Receipt)
    assert after.meeting.held_on == date(2026, 11, 10)
    assert after.tasks[0].due is not None
    assert after.tasks[0].due.end == date(2026, 11, 13)
    assert [task.number for task in after.tasks] == [task.number for task in receipt.tasks]


@pytest.mark.parametrize("day", ["", "tomorrow", "2026-02-31", "0001-01-01", 5, None])
async def test_a_day_that_is_none_changes_nothing(chat: Chat, day: object) -> None:
    receipt = await pasted(chat, UNDATED)
    after = await chat.sends_data("dana", data(DayButton(receipt.meeting.id)) | {"day": day}, CHANNEL)
    assert isinstance(after, Receipt)
    assert after.meeting.held_on == date(2026, 11, 18)


async def test_only_the_poster_sets_the_day(chat: Chat) -> None:
    receipt = await pasted(chat, UNDATED)
    sent = data(DayButton(receipt.meeting.id)) | {"day": "2026-11-10"}
    assert await chat.sends_data("karim", sent, CHANNEL) == Unchanged(NoSuch.NOT_POSTER)


@pytest.mark.parametrize("words", ["why #{}", "/why #{}", "waarom #{}?", "Pourquoi #{}"])
async def test_why_shows_the_lines_and_the_rule(chat: Chat, words: str) -> None:
    receipt = await pasted(chat)
    answer = await chat.says("karim", words.format(receipt.tasks[0].number), CHANNEL)
    assert isinstance(answer, Why)
    assert (answer.task.title, answer.rule) == ("Crane order", "recap")
    assert any("Order the spare parts by Friday. (Karim)" in line for line in answer.lines)


async def test_why_of_what_one_may_not_see_is_unknown(chat: Chat) -> None:
    assert await chat.says("karim", "why #99") == Unchanged(NoSuch.NO_TASK, "#99")


async def test_a_digest_shows_newly_added_tasks_next_morning(chat: Chat) -> None:
    await pasted(chat)
    proposal = newer(await chat.says("dana", SECOND, CHANNEL))
    await settles(chat, "dana", proposal, RevisionVerb.APPLY)
    await chat.ticks(datetime(2026, 11, 19, 9, tzinfo=BRUSSELS))
    assert [item.task.title for item in chat.digest("yusuf").items] == ["New gate"]
    assert [item.task.status for item in chat.digest("manon").items] == [Status.OPEN]


TWO_KARIMS = (
    Member(teams_id="29:k1", aad_id="k1", name="Karim Haddad", given_name="Karim"),
    Member(teams_id="29:k2", aad_id="k2", name="Karim Adams", given_name="Karim"),
)
MENTIONED = "Notes from the move of 18 November 2026\n\nTasks:\nBoxes:\nOrder the boxes. (Karim)\n"


async def test_newer_notes_keep_whom_they_mention(chat: Chat) -> None:
    """A mention cut short to "Karim" is the one it carries the id of, also once the newer notes are taken over."""
    chat.outbox.members = (PEOPLE["dana"], *TWO_KARIMS)
    behind = Member(teams_id="29:k2", aad_id="", name="Karim")
    await chat.mentions("dana", MENTIONED.replace("(Karim)", "(Dana)"), again="notes")
    answer = await chat.mentions("dana", MENTIONED, behind, of="notes")
    assert isinstance(answer, Newer)
    after = await chat.presses("dana", RevisionButton(RevisionVerb.APPLY, answer.revision_id), CHANNEL)
    assert isinstance(after, Receipt)
    (owner,) = after.tasks[0].owners
    assert owner.person is not None
    assert (owner.state, owner.person.name) == (OwnerState.CERTAIN, "Karim Adams")
