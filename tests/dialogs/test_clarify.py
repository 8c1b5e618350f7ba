"""Who a name is: asked once on the receipt, answered by a button, remembered for the team."""

import asyncio
from datetime import timedelta

from dialogs.answer import Answer, Help, Listing, News, NoSuch, Receipt, TeamSettings, Unchanged
from domain.button import (
    A_GROUP,
    NOT_IN_TEAMS,
    AdmitButton,
    ClaimButton,
    ClarifyButton,
    DismissButton,
    ForgetButton,
    NamesButton,
    data,
    picked_person,
    picked_taker,
)
from domain.people import Member, Nobody, OwnerState
from domain.space import Place
from tests.dialogs.kit import CHANNEL, MONDAY_AFTER, PEOPLE, Chat, member

NOTES = """Notes from the network call of 18 November 2026

Tasks:
Firewall Order:
Order the new firewall. (Patrick)
Firewall Test:
Test it in the lab. (Patrick, Dana)
Cable Plan:
Draw the plan of the cables. (the team)
"""
LATER = NOTES.replace("18 November", "25 November").replace("Firewall Order", "Switch Order")
VOS = member("Patrick Vos")
NAMESAKE = Member(teams_id="29:kvos", aad_id="aad-kvos", name="Karim Vos", given_name="Karim")
FAES = Member(teams_id="29:faes", aad_id="aad-faes", name="Patrick Faes", given_name="Patrick")


async def posted(chat: Chat, notes: str = NOTES) -> Receipt:
    """A team with two Patricks, and their notes."""
    chat.outbox.members = (*PEOPLE.values(), VOS, FAES)
    receipt = await chat.says("dana", notes, CHANNEL)
    assert isinstance(receipt, Receipt)
    return receipt


async def owners(chat: Chat, title: str) -> list[tuple[str | None, str]]:
    """A task's owners as they are exported."""
    task = next(task for task in await chat.store.everything() if task["title"] == title)
    return [(owner["name"], owner["state"]) for owner in task["owners"]]  # type: ignore[attr-defined]


async def test_a_name_of_two_is_asked_about_once_with_both(chat: Chat) -> None:
    receipt = await posted(chat)
    (question,) = receipt.questions
    assert question.written == "Patrick"
    assert [person.name for person in question.candidates] == ["Patrick Faes", "Patrick Vos"]


async def test_the_answer_holds_for_all_tasks_of_that_name_and_is_remembered(chat: Chat) -> None:
    receipt = await posted(chat)
    vos = receipt.questions[0].candidates[1]
    button = ClarifyButton(receipt.meeting.id, "Patrick", vos.id)
    answer = await chat.presses("lotte", button, CHANNEL)
    assert isinstance(answer, Receipt)
    assert (answer.news, answer.questions) == (News.CLARIFIED, ())
    assert await owners(chat, "Firewall Order") == [("Patrick Vos", "certain")]
    assert await owners(chat, "Firewall Test") == [("Patrick Vos", "certain"), ("Dana Peeters", "certain")]
    again = await posted(chat, LATER)
    assert again.questions == ()
    assert await owners(chat, "Switch Order") == [("Patrick Vos", "likely")]
    await chat.ticks(MONDAY_AFTER)
    assert {item.task.title for item in chat.digest("patrick").items} >= {"Firewall Order"}


async def test_who_answers_second_sees_how_it_stands(chat: Chat) -> None:
    receipt = await posted(chat)
    faes, vos = receipt.questions[0].candidates
    one = ClarifyButton(receipt.meeting.id, "Patrick", vos.id)
    other = ClarifyButton(receipt.meeting.id, "Patrick", faes.id)
    answers = await asyncio.gather(chat.presses("dana", one, CHANNEL), chat.presses("lotte", other, CHANNEL))
    assert sorted(str(answer.news) for answer in answers) == ["clarified", "stands"]  # type: ignore[union-attr]
    assert len({name for name, _ in await owners(chat, "Firewall Order")}) == 1


async def test_nobody_in_teams_stays_with_the_poster(chat: Chat) -> None:
    receipt = await posted(chat)
    await chat.presses("dana", ClarifyButton(receipt.meeting.id, "Patrick", 0), CHANNEL)
    assert await owners(chat, "Firewall Order") == [(None, "unknown")]
    await chat.ticks(MONDAY_AFTER)
    assert "Firewall Order" in [item.task.title for item in chat.digest("dana").items]


async def test_only_people_of_the_conversation_can_be_meant(chat: Chat) -> None:
    receipt = await posted(chat)
    assert isinstance(await chat.presses("dana", ClarifyButton(receipt.meeting.id, "Patrick", 999), CHANNEL), Help)
    assert (await owners(chat, "Firewall Order"))[0][1] == OwnerState.AMBIGUOUS


async def test_only_people_of_the_conversation_may_say_who_it_is(chat: Chat) -> None:
    chat.outbox.members = tuple(m for m in chat.outbox.members if m.given_name != "Yusuf")
    receipt = await chat.says("dana", NOTES.replace("Patrick", "Nobody"), CHANNEL)
    assert isinstance(receipt, Receipt)
    button = ClarifyButton(receipt.meeting.id, "Nobody", 1)
    assert await chat.presses("yusuf", button) == Unchanged(NoSuch.NOT_YOURS)


async def test_what_a_group_was_to_do_is_taken_by_one(chat: Chat) -> None:
    receipt = await posted(chat)
    number = next(task.number for task in receipt.tasks if task.title == "Cable Plan")
    await chat.presses("lotte", ClaimButton(receipt.meeting.id, number), CHANNEL)
    second = await chat.presses("karim", ClaimButton(receipt.meeting.id, number), CHANNEL)
    assert isinstance(second, Receipt)
    assert second.news is News.STANDS
    assert await owners(chat, "Cable Plan") == [("Lotte Claes", "certain"), (None, "group")]


async def test_notes_in_a_personal_chat_ask_with_everybody_their_poster_meets(chat: Chat) -> None:
    await posted(chat)
    receipt = await chat.says("dana", NOTES.replace("network call", "private call"))
    assert isinstance(receipt, Receipt)
    (question,) = receipt.questions
    assert [person.name for person in question.candidates] == ["Patrick Faes", "Patrick Vos"]
    vos = question.candidates[1]
    answer = await chat.presses("dana", ClarifyButton(receipt.meeting.id, "Patrick", vos.id))
    assert isinstance(answer, Receipt)
    assert answer.questions == ()


async def test_a_namesake_who_is_not_here_makes_a_given_name_doubtful(chat: Chat) -> None:
    chat.outbox.members = (*PEOPLE.values(), VOS)
    answer = await chat.says("dana", NOTES.replace("(Patrick, Dana)", "(Patrick Janssens)"), CHANNEL)
    assert isinstance(answer, Receipt)
    assert [(each.written, len(each.candidates)) for each in answer.questions] == [
        ("Patrick", 1),
        ("Patrick Janssens", 0),
    ]


GUEST = Member(teams_id="29:robbie", aad_id="aad-robbie", name="Robbie Maes", given_name="Robbie", outside=True)
WITH_GUEST = NOTES.replace("(Patrick, Dana)", "(Dana, Robbie, Karla)").replace("(Patrick)", "(Robbie)")


async def with_guest(chat: Chat) -> Receipt:
    """A guest among the members, named twice."""
    chat.outbox.members = (*PEOPLE.values(), GUEST)
    receipt = await chat.says("dana", WITH_GUEST, CHANNEL)
    assert isinstance(receipt, Receipt)
    return receipt


def guest_of(receipt: Receipt) -> int:
    """Who the guest is in a receipt."""
    people = [owner.person for task in receipt.tasks for owner in task.owners if owner.state is OwnerState.OUTSIDE]
    assert people[0]
    return people[0].id


async def test_the_status_of_a_name_of_two_says_which(chat: Chat) -> None:
    await posted(chat)
    answer = await chat.says("dana", "status @Patrick", CHANNEL)
    assert answer == Unchanged(NoSuch.WHICH_PERSON, "Patrick Faes, Patrick Vos")


async def test_not_me_has_the_name_asked_about_again(chat: Chat) -> None:
    chat.outbox.members = (*PEOPLE.values(), NAMESAKE)
    receipt = await chat.says("dana", NOTES.replace("Patrick", "Karim"), CHANNEL)
    assert isinstance(receipt, Receipt)
    haddad = next(p for p in receipt.questions[0].candidates if p.name == "Karim Haddad")
    await chat.presses("lotte", ClarifyButton(receipt.meeting.id, "Karim", haddad.id), CHANNEL)
    await chat.ticks(MONDAY_AFTER)
    await chat.says("karim", "1 not mine")
    again = await chat.says("dana", LATER.replace("Patrick", "Karim"), CHANNEL)
    assert isinstance(again, Receipt)
    assert [question.written for question in again.questions] == ["Karim"]


async def test_a_guest_is_asked_only_once_the_poster_says_so_and_that_is_remembered(chat: Chat) -> None:
    receipt = await with_guest(chat)
    await chat.ticks(MONDAY_AFTER)
    assert chat.digests("robbie") == []
    button = AdmitButton(receipt.meeting.id, guest_of(receipt))
    assert await chat.presses("lotte", button, CHANNEL) == Unchanged(NoSuch.NOT_POSTER)
    await chat.presses("dana", button, CHANNEL)
    assert await owners(chat, "Firewall Order") == [("Robbie Maes", "certain")]
    await chat.ticks(MONDAY_AFTER + timedelta(days=1))
    assert [item.task.title for item in chat.digest("robbie").items] == ["Firewall Order", "Firewall Test"]
    again = await chat.says("dana", WITH_GUEST.replace("18 November", "25 November"), CHANNEL)
    assert isinstance(again, Receipt)
    assert not [o for task in again.tasks for o in task.owners if o.state is OwnerState.OUTSIDE]


async def test_what_was_told_of_names_and_guests_is_listed_and_taken_back(chat: Chat) -> None:
    receipt = await with_guest(chat)
    await chat.presses("dana", AdmitButton(receipt.meeting.id, guest_of(receipt)), CHANNEL)
    await chat.presses("dana", ClarifyButton(receipt.meeting.id, "Karla", 0), CHANNEL)
    await chat.says("dana", "help")  # so that there is a way to write to her
    await chat.says("dana", "settings", CHANNEL)
    card = chat.digests("dana")[-1]
    assert isinstance(card, TeamSettings)
    assert [person.name for person in card.admitted] == ["Robbie Maes"]
    after = await chat.presses("dana", DismissButton(card.space_id, card.admitted[0].id))
    assert isinstance(after, TeamSettings)
    assert after.admitted == ()
    assert await owners(chat, "Firewall Order") == [("Robbie Maes", "outside")]


async def test_a_name_that_is_forgotten_is_asked_about_again(chat: Chat) -> None:
    receipt = await posted(chat)
    await chat.presses(
        "dana", ClarifyButton(receipt.meeting.id, "Patrick", receipt.questions[0].candidates[1].id), CHANNEL
    )
    await chat.says("dana", "help")
    await chat.says("dana", "settings", CHANNEL)
    card = chat.digests("dana")[-1]
    assert isinstance(card, TeamSettings)
    assert card.names == (("Patrick", "Patrick Vos"),)
    assert await chat.presses("yusuf", ForgetButton(card.space_id, "Patrick")) == Unchanged(NoSuch.NOT_OWNER)
    after = await chat.presses("dana", ForgetButton(card.space_id, "Patrick"))
    assert isinstance(after, TeamSettings)
    assert after.names == ()
    assert len((await posted(chat, LATER)).questions) == 1


UNKNOWN = NOTES.replace("(Patrick)", "(Oana)").replace("(Patrick, Dana)", "(Oana (net), Dana)")
LATER_UNKNOWN = UNKNOWN.replace("18 November", "25 November").replace("Firewall Order", "Switch Order")


async def picks(chat: Chat, who: str, button: NamesButton, where: Place | None = None) -> Answer:
    """Somebody picks people in the lists of a card, and saves."""
    values = {Nobody.ABSENT: NOT_IN_TEAMS, Nobody.GROUP: A_GROUP}
    names = {
        picked_person(n): values[who] if isinstance(who, Nobody) else str(who)
        for n, (_, who) in enumerate(button.names)
    }
    takers = {picked_taker(number): str(person) for number, person in button.takers}
    return await chat.sends_data(who, data(button) | names | takers, where)


async def unknown(chat: Chat, notes: str = UNKNOWN) -> Receipt:
    """Notes that name somebody nobody here is called."""
    receipt = await chat.says("dana", notes, CHANNEL)
    assert isinstance(receipt, Receipt)
    return receipt


async def test_a_name_nobody_here_has_is_asked_about_once_with_everybody(chat: Chat) -> None:
    (question,) = (await unknown(chat)).questions
    assert (question.written, question.candidates, len(question.numbers)) == ("Oana", (), 2)
    assert {person.name for person in question.others} == {each.name for each in PEOPLE.values()}


async def test_who_is_picked_for_it_has_all_its_tasks_and_is_known_in_later_notes(chat: Chat) -> None:
    receipt = await unknown(chat)
    manon = next(person for person in receipt.questions[0].others if person.name == "Manon Lefèvre")
    answer = await picks(chat, "lotte", NamesButton(receipt.meeting.id, (("Oana", manon.id),)), CHANNEL)
    assert isinstance(answer, Receipt)
    assert (answer.news, answer.questions) == (News.CLARIFIED, ())
    assert await owners(chat, "Firewall Order") == [("Manon Lefèvre", "certain")]
    assert await owners(chat, "Firewall Test") == [("Manon Lefèvre", "certain"), ("Dana Peeters", "certain")]
    later = await unknown(chat, LATER_UNKNOWN)
    assert later.questions == ()
    assert await owners(chat, "Switch Order") == [("Manon Lefèvre", "certain")]


async def test_a_name_that_is_a_group_is_one_in_later_notes_and_somebody_takes_it(chat: Chat) -> None:
    receipt = await unknown(chat)
    await picks(chat, "lotte", NamesButton(receipt.meeting.id, (("Oana", Nobody.GROUP),)), CHANNEL)
    assert await owners(chat, "Firewall Order") == [(None, "group")]
    later = await unknown(chat, LATER_UNKNOWN)
    assert (later.questions, await owners(chat, "Switch Order")) == ((), [(None, "group")])


async def test_a_name_that_is_nobody_in_teams_is_not_asked_about_again(chat: Chat) -> None:
    receipt = await unknown(chat)
    answer = await picks(chat, "lotte", NamesButton(receipt.meeting.id, (("Oana", Nobody.ABSENT),)), CHANNEL)
    assert isinstance(answer, Receipt)
    assert answer.questions == ()
    assert (await unknown(chat)).questions == ()
    assert await owners(chat, "Firewall Order") == [(None, "unknown")]


async def test_the_posters_digest_asks_too_and_shows_how_it_stands_then(chat: Chat) -> None:
    receipt = await unknown(chat)
    await chat.ticks(MONDAY_AFTER)
    digest = chat.digest("dana")
    (question,) = digest.questions
    assert (question.written, question.meeting_id) == ("Oana", receipt.meeting.id)
    karim = next(person for person in question.others if person.name == "Karim Haddad")
    after = await picks(chat, "dana", NamesButton(question.meeting_id, (("Oana", karim.id),), listing_id=digest.id))
    assert isinstance(after, Listing)
    assert after.questions == ()
    assert await owners(chat, "Firewall Order") == [("Karim Haddad", "certain")]


async def test_what_nobody_owns_is_given_to_who_is_picked_once(chat: Chat) -> None:
    receipt = await unknown(chat, NOTES.replace("cables. (the team)", "cables."))
    number = next(task.number for task in receipt.tasks if task.title == "Cable Plan")
    lotte, karim = (next(p for p in receipt.people if p.name == name) for name in ("Lotte Claes", "Karim Haddad"))
    await picks(chat, "dana", NamesButton(receipt.meeting.id, takers=((number, lotte.id),)), CHANNEL)
    second = await picks(chat, "dana", NamesButton(receipt.meeting.id, takers=((number, karim.id),)), CHANNEL)
    assert isinstance(second, Receipt)
    assert second.news is News.STANDS
    assert await owners(chat, "Cable Plan") == [("Lotte Claes", "certain")]
