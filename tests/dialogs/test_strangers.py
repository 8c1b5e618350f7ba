"""Giving a task to somebody nobody here is called: it is theirs, and who that is is asked."""

import pytest

from dialogs.answer import AlsoChosen, Answer, Listing, Marked, NoSuch, Receipt, Unchanged
from domain.button import NamesButton, data, picked_person
from domain.task import What
from tests.dialogs.kit import CHANNEL, MONDAY_AFTER, Chat
from tests.dialogs.test_clarify import owners

NOTES = """Notes from the depot call of 18 November 2026

Tasks:
Gate Repair:
Repair the gate. (Karim)
Ramp Painting:
Paint the ramp. (Karim, Lotte)
"""


async def started(chat: Chat) -> Listing:
    """Dana's notes, and Karim's first digest."""
    assert isinstance(await chat.says("dana", NOTES, CHANNEL), Receipt)
    await chat.ticks(MONDAY_AFTER)
    return chat.digest("karim")


def marked(answer: Answer) -> Marked:
    """The last thing an answer tells."""
    found = answer.answer if isinstance(answer, AlsoChosen) else answer
    assert isinstance(found, Marked)
    return found


@pytest.mark.parametrize(
    "text",
    [
        "give 1 to Priya",
        "1 is for Priya",
        "Priya takes over 1",
        "1 is with Priya from now on",
        "Priya doet de gate nu",
        "not mine, Priya takes over 1",
        "gib die 1 an Priya",
        "la 1 est chez Priya maintenant",
        "1 -> Priya",
    ],
)
async def test_a_name_nobody_has_gets_it_and_who_that_is_is_asked(chat: Chat, text: str) -> None:
    await started(chat)
    answer = marked(await chat.says("karim", text))
    (stranger,) = answer.strangers
    assert (stranger.written, stranger.asked and stranger.asked.name) == ("Priya", "Dana Peeters")
    assert stranger.question is not None
    assert [notice.changed for notice in answer.notices] == [What.OWNER]
    assert await owners(chat, "Gate Repair") == [(None, "unknown")]


async def test_of_several_owners_only_the_speaker_hands_on(chat: Chat) -> None:
    await started(chat)
    await chat.says("karim", "give ramp to Priya")
    assert await owners(chat, "Ramp Painting") == [(None, "unknown"), ("Lotte Claes", "certain")]


async def test_it_is_undone(chat: Chat) -> None:
    await started(chat)
    await chat.says("karim", "give 1 to Priya")
    await chat.says("karim", "undo")
    assert await owners(chat, "Gate Repair") == [("Karim Haddad", "certain")]


async def test_the_posters_digest_asks_who_it_is(chat: Chat) -> None:
    await started(chat)
    await chat.says("karim", "give 1 to Priya")
    await chat.ticks(MONDAY_AFTER.replace(day=24))
    assert [question.written for question in chat.digest("dana").questions] == ["Priya"]


async def test_the_answer_itself_has_the_list_of_people_and_tells_whose_it_is_then(chat: Chat) -> None:
    await started(chat)
    (stranger,) = marked(await chat.says("karim", "give 1 to Priya")).strangers
    assert stranger.question is not None
    lotte = next(person for person in stranger.question.others if person.name == "Lotte Claes")
    button = NamesButton(stranger.question.meeting_id, (("Priya", None),), told=stranger.numbers)
    after = marked(await chat.sends_data("karim", data(button) | {picked_person(0): str(lotte.id)}))
    assert [owner.name for owner in after.notices[0].task.owners] == ["Lotte Claes"]
    assert await owners(chat, "Gate Repair") == [("Lotte Claes", "certain")]


async def test_who_leads_the_notes_is_asked_at_once_by_the_list_alone(chat: Chat) -> None:
    await started(chat)
    (stranger,) = marked(await chat.says("dana", "give #1 to Priya")).strangers
    assert stranger.asked is None


async def test_a_channel_has_its_strangers_too(chat: Chat) -> None:
    await started(chat)
    (stranger,) = marked(await chat.says("karim", "give #1 to Priya", CHANNEL)).strangers
    assert (stranger.written, stranger.numbers) == ("Priya", (1,))


async def test_which_one_is_asked_first_and_the_name_stays_as_typed(chat: Chat) -> None:
    await started(chat)
    assert isinstance(await chat.says("karim", "give it to Priya"), Listing)
    assert [each.written for each in marked(await chat.says("karim", "1")).strangers] == ["Priya"]


@pytest.mark.parametrize("text", ["give 1 to someone", "give 1 to priya", "Priya called about 1", "1 is with Priya"])
async def test_a_remark_or_a_word_in_small_letters_gives_nothing(chat: Chat, text: str) -> None:
    await started(chat)
    await chat.says("karim", text)
    assert await owners(chat, "Gate Repair") == [("Karim Haddad", "certain")]


async def test_somebody_in_small_letters_is_asked_about(chat: Chat) -> None:
    await started(chat)
    assert await chat.says("karim", "give 1 to the intern") == Unchanged(NoSuch.NO_PERSON, "the intern")


async def test_a_name_that_is_only_likely_is_asked_about_first(chat: Chat) -> None:
    await started(chat)
    assert marked(await chat.says("karim", "give 1 to Claes")).offers
    assert await owners(chat, "Gate Repair") == [("Karim Haddad", "certain")]
