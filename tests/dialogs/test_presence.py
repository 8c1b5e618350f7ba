"""Presence decides: who is new is found, who left is out, and a button counts for its meeting's own team."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import event

from dialogs.answer import (
    Listing,
    Newer,
    News,
    NoSuch,
    Prompted,
    Receipt,
    Standing,
    TakenBack,
    TeamSettings,
    ToldApart,
    Unchanged,
)
from dialogs.undo import NOTHING_DONE
from domain.button import (
    AdmitButton,
    ClarifyButton,
    MeetingButton,
    MeetingVerb,
    RevisionButton,
    RevisionVerb,
    TaskButton,
    TaskVerb,
    UndoButton,
)
from domain.people import OwnerState
from domain.rights import Relation
from tests.dialogs.kit import CHANNEL, MONDAY_AFTER, PEOPLE, Chat
from tests.dialogs.scenes import EVERYBODY, GUEST, NEWER, NOTES, VOS

ANNA = replace(VOS, teams_id="29:anna", aad_id="aad-anna", name="Anna Smets", given_name="Anna")
LATER = timedelta(minutes=10)
NEXT_WEEK = NOTES.replace("18 November", "25 November")
RETOLD = f"{NOTES}\nTopics:\nRacks:\nThey are full.\n"


@pytest.fixture
async def posted(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> Receipt:
    """Dana's notes in a channel with a guest and two Patricks."""
    for name, who in {"robbie": GUEST, "anna": ANNA}.items():
        monkeypatch.setitem(PEOPLE, name, who)
    chat.outbox.members = EVERYBODY
    receipt = await chat.says("dana", NOTES, CHANNEL)
    assert isinstance(receipt, Receipt)
    return receipt


def numbered(receipt: Receipt, title: str) -> int:
    """A task's number."""
    return next(task.number for task in receipt.tasks if task.title == title)


async def leaves(chat: Chat, who: str) -> None:
    """Teams tells so, and lists them no longer."""
    chat.outbox.members = tuple(m for m in chat.outbox.members if m != PEOPLE[who])
    await chat.leaves(who, CHANNEL)


async def state_of(chat: Chat, number: int) -> OwnerState:
    """How its first owner is known."""
    task = await chat.store.tasks.one(number)
    assert task
    return task.owners[0].state


async def test_a_name_told_in_ones_own_chat_is_remembered_for_the_meetings_team(chat: Chat, posted: Receipt) -> None:
    vos = next(person for person in posted.questions[0].candidates if person.name == VOS.name)
    await chat.presses("lotte", ClarifyButton(posted.meeting.id, "Patrick", vos.id))
    later = await chat.says("dana", NEXT_WEEK, CHANNEL)
    assert isinstance(later, Receipt)
    assert later.questions == ()
    own = await chat.says("lotte", NEXT_WEEK)
    assert isinstance(own, Receipt)
    assert [question.written for question in own.questions] == ["Patrick"]


async def test_a_guest_let_in_from_ones_own_chat_is_let_in_by_the_meetings_team(chat: Chat, posted: Receipt) -> None:
    cable = next(task for task in posted.tasks if task.title == "Cable Plan")
    guest = cable.owners[0].person
    assert guest
    await chat.presses("dana", AdmitButton(posted.meeting.id, guest.id))
    assert await state_of(chat, cable.number) is OwnerState.CERTAIN
    later = await chat.says("dana", NEXT_WEEK, CHANNEL)
    assert isinstance(later, Receipt)
    assert await state_of(chat, numbered(later, "Cable Plan")) is OwnerState.CERTAIN


async def test_newer_notes_taken_over_in_ones_own_chat_are_matched_with_the_meetings_people(
    chat: Chat, posted: Receipt
) -> None:
    newer = await chat.says("dana", NEWER.replace("(Lotte)", "(Anna)"), CHANNEL)
    assert isinstance(newer, Newer)
    chat.outbox.members = (*EVERYBODY, ANNA)
    await chat.presses("dana", RevisionButton(RevisionVerb.APPLY, newer.revision_id))
    sign = (await chat.store.tasks.of_meeting(posted.meeting.id))[-1]
    assert (sign.title, sign.owners[0].name) == ("Door Sign", "Anna Smets")


async def test_an_old_card_in_the_channel_obeys_nobody_who_left(chat: Chat, posted: Receipt) -> None:
    await chat.leaves("dana", CHANNEL)  # as Teams tells it; its list comes after
    for verb in MeetingVerb:
        pressed = await chat.presses("dana", MeetingButton(verb, posted.meeting.id), CHANNEL)
        assert pressed == Unchanged(NoSuch.NOT_YOURS)
    assert await chat.says("dana", "status", CHANNEL) == Unchanged(NoSuch.NOT_YOURS)


async def test_who_is_new_is_found_when_they_first_turn_to_us(chat: Chat, posted: Receipt) -> None:
    rack = numbered(posted, "Rack Order")
    chat.outbox.members = (*EVERYBODY, ANNA)
    listed = await chat.says("lotte", "status", CHANNEL)
    assert isinstance(listed, Standing)
    chat.now += LATER
    done = await chat.presses("anna", TaskButton(TaskVerb.ASK, rack, listed.listing_id), CHANNEL)
    assert isinstance(done, Prompted)


async def test_a_new_guest_is_known_as_one_at_their_first_word(chat: Chat, posted: Receipt) -> None:
    chat.outbox.members = (*EVERYBODY, replace(ANNA, outside=True))
    chat.now += LATER
    said = await chat.says("anna", f"rename #{numbered(posted, 'Rack Order')} Rack Purchase", CHANNEL)
    assert said == Unchanged(NoSuch.GUEST, f"#{numbered(posted, 'Rack Order')}")


async def test_the_list_is_not_read_again_within_minutes(chat: Chat, posted: Receipt) -> None:
    chat.outbox.members = (*EVERYBODY, ANNA)
    hold = MeetingButton(MeetingVerb.HOLD, posted.meeting.id)
    assert await chat.presses("anna", hold, CHANNEL) == Unchanged(NoSuch.NOT_YOURS)
    chat.now += LATER
    assert await chat.presses("anna", hold, CHANNEL) == Unchanged(NoSuch.NOT_POSTER)


async def test_where_teams_never_told_who_is_there_whoever_speaks_is(chat: Chat) -> None:
    chat.outbox.members = ()
    receipt = await chat.says("dana", NOTES, CHANNEL)
    assert isinstance(receipt, Receipt)
    assert receipt.is_blind
    await chat.says("lotte", f"assign #{numbered(receipt, 'Rack Order')} @Lotte Claes", CHANNEL)
    await chat.says("lotte", f"#{numbered(receipt, 'Rack Order')} done", CHANNEL)
    held = await chat.steers("dana", receipt, MeetingVerb.HOLD)
    assert isinstance(held, Receipt)
    assert [task.title for task in held.tasks if task.status.closed] == ["Rack Order"]


async def test_what_was_closed_is_not_opened_again_by_who_left(chat: Chat, posted: Receipt) -> None:
    rack = numbered(posted, "Rack Order")
    await chat.says("karim", f"#{rack} done")
    await leaves(chat, "karim")
    assert await chat.says("karim", f"reopen #{rack}") == Unchanged(NoSuch.NO_TASK, f"#{rack}")
    assert await chat.says("karim", "undo") == NOTHING_DONE
    chat.outbox.members = EVERYBODY
    await chat.returns("karim", CHANNEL)
    assert isinstance(await chat.says("karim", "undo"), TakenBack)
    assert await state_of(chat, rack) is OwnerState.CERTAIN


async def test_a_list_of_before_shows_nothing_of_what_was_left(chat: Chat, posted: Receipt) -> None:
    own = await chat.says("karim", NOTES.replace("Network", "Private").replace("(Robbie)", "(Karim)"))
    assert isinstance(own, Receipt)
    await chat.ticks(MONDAY_AFTER)
    digest = chat.digest("karim")
    await leaves(chat, "karim")
    cable = numbered(own, "Cable Plan")
    after = await chat.presses("karim", TaskButton(TaskVerb.DONE, cable, digest.id))
    assert isinstance(after, Listing)
    assert {item.task.meeting.title for item in digest.items} > {item.task.meeting.title for item in after.items}
    assert {item.task.meeting.id for item in after.items} == {own.meeting.id}


async def test_a_guest_who_comes_back_is_asked_no_more_than_before(chat: Chat, posted: Receipt) -> None:
    cable = numbered(posted, "Cable Plan")
    await leaves(chat, "robbie")
    assert await state_of(chat, cable) is OwnerState.LEFT
    chat.outbox.members = EVERYBODY
    await chat.returns("robbie", CHANNEL)
    assert await state_of(chat, cable) is OwnerState.OUTSIDE
    await chat.ticks(MONDAY_AFTER)
    assert chat.digests("robbie") == []


async def test_who_pasted_newer_notes_takes_them_over_unless_a_guest(chat: Chat, posted: Receipt) -> None:
    for who, done in (("robbie", Unchanged), ("lotte", Receipt)):
        newer = await chat.says(who, NEWER, CHANNEL)
        assert isinstance(newer, Newer)
        assert isinstance(await chat.presses(who, RevisionButton(RevisionVerb.APPLY, newer.revision_id), CHANNEL), done)


async def test_topics_that_a_guest_tells_otherwise_are_not_simply_taken_over(chat: Chat, posted: Receipt) -> None:
    told = await chat.says("robbie", RETOLD, CHANNEL)
    assert isinstance(told, Receipt)
    assert told.news is News.STANDS
    stored = await chat.store.meetings.one(posted.meeting.id)
    assert stored
    assert "full" not in stored.pasted.text
    await chat.says("lotte", RETOLD, CHANNEL)
    stored = await chat.store.meetings.one(posted.meeting.id)
    assert stored
    assert "full" in stored.pasted.text


async def test_what_was_discarded_is_not_brought_back_by_a_guest(chat: Chat, posted: Receipt) -> None:
    await chat.steers("dana", posted, MeetingVerb.DISCARD)
    assert await chat.says("robbie", NEWER, CHANNEL) == Unchanged(NoSuch.GUEST)
    assert isinstance(await chat.says("lotte", NEWER, CHANNEL), Newer)


async def test_once_nobody_is_left_who_posted_the_members_choose_and_lead(chat: Chat, posted: Receipt) -> None:
    assert await chat.says("lotte", "settings", CHANNEL) == Unchanged(NoSuch.NOT_OWNER)
    await leaves(chat, "dana")
    assert isinstance(await chat.says("lotte", "settings", CHANNEL), TeamSettings | ToldApart)
    assert await chat.says("robbie", "settings", CHANNEL) == Unchanged(NoSuch.GUEST)


async def test_an_undo_button_of_before_obeys_nobody_who_left(chat: Chat, posted: Receipt) -> None:
    rack = numbered(posted, "Rack Order")
    await chat.says("karim", f"#{rack} done", again="closing")
    undo_id = await chat.store.tasks.undo_id("a:karim|closing")
    assert undo_id
    await leaves(chat, "karim")
    assert await chat.presses("karim", UndoButton(undo_id)) == NOTHING_DONE


async def test_people_of_another_tenant_are_guests_of_a_conversation(chat: Chat, posted: Receipt) -> None:
    elsewhere = replace(CHANNEL, tenant_id="elsewhere")
    chat.outbox.members = (ANNA,)
    met = await chat.store.people.met(elsewhere, ANNA, chat.now)
    await chat.store.people.save_roster(elsewhere, (ANNA,), chat.now)
    relation = await chat.store.relations.to_meeting(met.person, posted.meeting.id)
    assert relation == Relation(is_member=True, is_guest=True, is_led=False)


async def test_a_relation_is_one_question_to_the_database(chat: Chat, posted: Receipt) -> None:
    lotte = next(p for p in await chat.store.people.roster(CHANNEL, posted.meeting.poster) if p.given_name == "Lotte")
    asked: list[str] = []
    engine = chat.store.database.engine
    event.listen(engine, "before_cursor_execute", lambda _c, _k, statement, *_: asked.append(statement))
    found = await chat.store.relations.to_tasks(lotte, [task.number for task in posted.tasks])
    await chat.store.relations.to_meeting(lotte, posted.meeting.id)
    await chat.store.relations.to_team(lotte, CHANNEL.team_key)
    assert len([statement for statement in asked if "SELECT" in statement]) == 3
    assert set(found.values()) == {Relation(is_member=True)}
