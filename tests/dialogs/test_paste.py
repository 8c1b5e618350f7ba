"""Pasting notes: stored once, answered with a receipt that its poster steers."""

from dataclasses import replace
from datetime import datetime
from itertools import product

import pytest

from bot.cards import shown
from dialogs.answer import Help, HelpFor, Listing, Newer, News, NoSuch, NoTasks, Receipt, Silence, Unchanged
from dialogs.posting import MOST_NAMES
from domain.button import MeetingVerb, TaskVerb
from domain.people import OwnerState
from domain.task import Status
from tests.dialogs.kit import BRUSSELS, CHANNEL, MONDAY_AFTER, OTHER_CHANNEL, Chat, personal

THURSDAY_MORNING = datetime(2026, 11, 19, 9, 0, tzinfo=BRUSSELS)


async def pasted(chat: Chat, notes: str, who: str = "dana") -> Receipt:
    """Notes pasted in the channel."""
    answer = await chat.says(who, notes, CHANNEL)
    assert isinstance(answer, Receipt)
    return answer


async def test_notes_become_tasks_with_owners_and_a_first_digest_next_working_morning(
    chat: Chat, november: str
) -> None:
    receipt = await pasted(chat, november)
    assert receipt.news is News.NEW
    assert [task.title for task in receipt.tasks][:2] == [
        "Licence Renewal (Core, Mobile, Archive)",
        "Netskope Printer Fault",
    ]
    assert [(o.written, o.state) for o in receipt.tasks[4].owners] == [
        ("Pieter-Jan Wouters", OwnerState.CERTAIN),
        ("Robin", OwnerState.UNKNOWN),
    ]
    assert receipt.tasks[5].owners[0].state is OwnerState.GROUP
    assert receipt.first_digest_at == THURSDAY_MORNING


async def test_the_same_notes_again_add_nothing_and_say_so(chat: Chat, november: str) -> None:
    first = await pasted(chat, november)
    again = await pasted(chat, november)
    assert again.news is News.AGAIN
    assert [t.number for t in again.tasks] == [t.number for t in first.tasks]
    assert len(await chat.store.everything()) == len(first.tasks)


async def test_after_two_hundred_names_nobody_is_looked_for(chat: Chat) -> None:
    syllables = ("ba", "de", "ki", "lo", "mu", "na")
    names = ["".join(name).title() for name in product(syllables, repeat=3)][: MOST_NAMES - 1]
    lines = (f"Letter {n}: write a letter. ({name})" for n, name in enumerate(["Lotte", *names, "Karim", "Lotte"]))
    owners = [task.owners[0].state for task in (await pasted(chat, "\n".join(["Tasks:", *lines]))).tasks]
    assert (owners[0], owners[-2], owners[-1]) == (OwnerState.CERTAIN, OwnerState.UNKNOWN, OwnerState.CERTAIN)


async def test_the_same_notes_in_another_conversation_are_another_meeting(chat: Chat, november: str) -> None:
    await pasted(chat, november)
    elsewhere = await chat.says("dana", november, OTHER_CHANNEL)
    assert isinstance(elsewhere, Receipt)
    assert elsewhere.news is News.NEW


async def test_a_redelivered_paste_whose_answer_never_left_gets_the_same_receipt(chat: Chat, november: str) -> None:
    first = await chat.says("dana", november, CHANNEL, again="paste")
    second = await chat.says("dana", november, CHANNEL, again="paste")
    assert isinstance(first, Receipt)
    assert isinstance(second, Receipt)
    assert second.news is News.NEW
    assert second.tasks == first.tasks


async def test_a_redelivered_paste_whose_answer_left_is_silent(chat: Chat, november: str) -> None:
    await chat.says("dana", november, CHANNEL, again="paste")
    await chat.answer_arrived(CHANNEL, "paste")
    assert await chat.says("dana", november, CHANNEL, again="paste") == Silence()


async def test_hold_stops_the_digests_and_resume_lets_them_go(chat: Chat, november: str) -> None:
    receipt = await pasted(chat, november)
    held = await chat.steers("dana", receipt, MeetingVerb.HOLD)
    assert isinstance(held, Receipt)
    assert (held.news, held.is_held, held.first_digest_at) == (News.HELD, True, None)
    assert (await chat.ticks(MONDAY_AFTER)).sent == 0
    await chat.steers("dana", receipt, MeetingVerb.RESUME)
    assert (await chat.ticks(MONDAY_AFTER)).sent == 6


async def test_send_now_sends_once_and_not_again_that_day(chat: Chat, november: str) -> None:
    receipt = await pasted(chat, november)
    sent = await chat.steers("dana", receipt, MeetingVerb.SEND_NOW)
    assert isinstance(sent, Receipt)
    assert (sent.news, sent.sent, sent.had) == (News.SENT, 6, 0)
    twice = await chat.steers("dana", receipt, MeetingVerb.SEND_NOW)
    assert isinstance(twice, Receipt)
    assert (twice.sent, twice.had) == (0, 6)
    assert len(chat.digests("karim")) == 1
    assert (await chat.ticks(THURSDAY_MORNING)).sent == 0


async def test_who_is_there_unknown_nobody_is_guessed_and_a_later_paste_matches(chat: Chat, november: str) -> None:
    chat.outbox.members, members = (), chat.outbox.members
    blind = await pasted(chat, november)
    assert blind.is_blind
    assert {owner.state for task in blind.tasks for owner in task.owners} == {OwnerState.UNKNOWN, OwnerState.GROUP}
    chat.outbox.members = members
    again = await pasted(chat, november)
    assert (again.news, again.is_blind) == (News.AGAIN, False)
    assert again.tasks[1].owners[0].state is OwnerState.CERTAIN
    await chat.ticks(MONDAY_AFTER)
    assert len(chat.digest("karim").items) == 2


async def test_a_guest_who_pastes_is_not_written_to_either(chat: Chat) -> None:
    guest = replace(chat.outbox.members[0], outside=True)
    chat.outbox.members = (guest, *chat.outbox.members[1:])
    await pasted(chat, "Tasks:\nRoom: \nBook the room. (Robin)\nHall: \nBook the hall. (Karim)\n")
    await chat.ticks(MONDAY_AFTER)
    assert chat.digests("dana") == []
    assert len(chat.digest("karim").items) == 1


async def test_slightly_other_notes_after_a_discard_bring_the_meeting_back(chat: Chat, november: str) -> None:
    receipt = await pasted(chat, november)
    await chat.says("karim", f"#{receipt.tasks[1].number} done", CHANNEL)
    await chat.steers("dana", receipt, MeetingVerb.DISCARD)
    answer = await chat.says("dana", november.replace("(Yusuf)", "(Lotte)"), CHANNEL)
    assert isinstance(answer, Newer)
    statuses = {task["number"]: task["status"] for task in await chat.store.everything()}
    assert statuses[receipt.tasks[1].number] == "done"
    assert len(statuses) == 6


async def test_discard_hides_the_meeting_everywhere_and_pasting_again_restores(chat: Chat, november: str) -> None:
    receipt = await pasted(chat, november)
    await chat.ticks(MONDAY_AFTER)
    digest = chat.digest("karim")
    gone = await chat.steers("dana", receipt, MeetingVerb.DISCARD)
    assert isinstance(gone, Receipt)
    assert (gone.news, gone.tasks) == (News.DISCARDED, ())
    assert await chat.store.everything() == []
    assert await chat.marks("karim", digest, 1, TaskVerb.DONE) == Help(HelpFor.BUTTON)
    back = await pasted(chat, november)
    assert back.news is News.RESTORED
    assert [t.number for t in back.tasks] == [t.number for t in receipt.tasks]


async def test_only_the_poster_steers(chat: Chat, november: str) -> None:
    receipt = await pasted(chat, november)
    assert await chat.steers("karim", receipt, MeetingVerb.DISCARD) == Unchanged(NoSuch.NOT_POSTER)
    assert len(await chat.store.everything()) == 6


async def test_what_nobody_known_owns_stands_in_the_posters_digest(chat: Chat) -> None:
    await pasted(chat, "Topics:\n\nTasks:\nDesk move: \nMove the desk. (Robin)\nKeys: \nReturn the keys.\n")
    await chat.ticks(MONDAY_AFTER)
    assert [item.task.title for item in chat.digest("dana").items] == ["Desk move", "Keys"]


async def test_notes_in_a_personal_chat_find_people_of_the_posters_conversations(chat: Chat, november: str) -> None:
    await pasted(chat, november)
    mine = await chat.says("dana", "Tasks:\nRoom: \nBook the room. (Karim, Zoë)\n")
    assert isinstance(mine, Receipt)
    states = [(owner.written, owner.state) for owner in mine.tasks[0].owners]
    assert states == [("Karim", OwnerState.CERTAIN), ("Zoë", OwnerState.UNKNOWN)]


async def test_an_empty_roster_removes_nobody(chat: Chat, november: str, december: str) -> None:
    await pasted(chat, november)
    chat.outbox.members = ()
    receipt = await pasted(chat, december)
    assert receipt.tasks[0].owners[0].state is OwnerState.CERTAIN


async def test_two_people_with_one_given_name_are_not_guessed_between(chat: Chat) -> None:
    dedup_key = chat.outbox.members[1]
    chat.outbox.members += (type(dedup_key)(teams_id="29:k2", aad_id="k2", name="Karim Adams", given_name="Karim"),)
    receipt = await pasted(chat, "Tasks:\nRoom: \nBook the room. (Karim)\n")
    assert receipt.tasks[0].owners[0].state is OwnerState.AMBIGUOUS
    receipt = await pasted(chat, "Tasks:\nRoom: \nBook a room. (Karim)\nHall: \nBook the hall. (Karim Haddad)\n")
    assert receipt.tasks[0].owners[0].state is OwnerState.LIKELY  # the notes name only one of them in full
    assert receipt.tasks[1].owners[0].state is OwnerState.CERTAIN


async def test_guests_are_outside_and_never_messaged(chat: Chat) -> None:
    guest = chat.outbox.members[1]
    chat.outbox.members = tuple(
        type(m)(teams_id=m.teams_id, aad_id=m.aad_id, name=m.name, given_name=m.given_name, outside=m == guest)
        for m in chat.outbox.members
    )
    receipt = await pasted(chat, "Tasks:\nRoom: \nBook the room. (Karim)\n")
    assert receipt.tasks[0].owners[0].state is OwnerState.OUTSIDE
    await chat.ticks(MONDAY_AFTER)
    assert chat.digests("karim") == []
    assert len(chat.digest("dana").items) == 1


@pytest.mark.parametrize("text", ["hello all, lunch?", "we should talk about the tasks", "print('Tasks:')"])
async def test_talk_that_is_not_for_us_gets_silence_and_is_not_kept(chat: Chat, text: str) -> None:
    assert await chat.says("dana", text, CHANNEL, addressed=False) == Silence()


async def test_notes_are_read_without_a_mention(chat: Chat, november: str) -> None:
    answer = await chat.says("dana", november, CHANNEL, addressed=False)
    assert isinstance(answer, Receipt)


async def test_notes_without_tasks_are_told_what_was_looked_for(chat: Chat) -> None:
    answer = await chat.says("dana", "Topics:\nBudget: \nWe talked about the budget.\n", CHANNEL)
    assert isinstance(answer, NoTasks)
    look = shown(answer)
    assert look is not None
    assert "Tasks:" in look.summary


async def test_a_closed_meeting_task_is_not_sent_again(chat: Chat, november: str) -> None:
    await pasted(chat, november)
    await chat.ticks(MONDAY_AFTER)
    digest = chat.digest("yusuf")
    after = await chat.marks("yusuf", digest, 1, TaskVerb.DONE)
    assert isinstance(after, Listing)
    assert after.items[0].task.status is Status.DONE
    await chat.ticks(datetime(2026, 11, 30, 9, 0, tzinfo=BRUSSELS))
    assert len(chat.digests("yusuf")) == 1
    assert len(chat.digests("karim")) == 2


async def test_the_poster_in_a_personal_chat_reads_their_own_receipt(chat: Chat) -> None:
    answer = await chat.says("lotte", "Tasks:\nRoom: \nBook the room. (Lotte)\n", personal("lotte"))
    assert isinstance(answer, Receipt)
    assert answer.tasks[0].owners[0].state is OwnerState.CERTAIN
