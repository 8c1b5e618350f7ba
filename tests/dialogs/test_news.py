"""Handing on: who lost a task, got one, or posted the notes of it hears so with the next message."""

from datetime import datetime

import pytest

from dialogs.answer import Listing, Marked
from domain.button import SAID, TaskButton, TaskVerb, data
from domain.news import NewsKind
from domain.task import Status
from tests.dialogs.kit import BRUSSELS, CHANNEL, PEOPLE, Chat

NOTES = """Cabling weekly 18 November 2026

Tasks:
Rack Order:
Order the rack by 27 November. (Karim)
Cable Plan:
Draw the plan of the cables by 27 November. (Karim)
Door Sign:
Hang the sign by 27 November. (Yusuf)
Lamp Count:
Count the lamps by 27 November.
"""
Told = list[tuple[NewsKind, str, str]]


def at(day: int) -> datetime:
    """Nine in the morning."""
    return datetime(2026, 11, day, 9, 0, tzinfo=BRUSSELS)


@pytest.fixture
async def asked(chat: Chat) -> Chat:
    """Everybody had a first digest."""
    await chat.says("dana", NOTES, CHANNEL)
    await chat.ticks(at(19))
    return chat


def told(listing: Listing) -> Told:
    """What became of which task, by whom."""
    return [(each.kind, each.task.title, each.by) for each in listing.news]


async def test_who_lost_a_task_and_who_got_it_hear_by_whom(asked: Chat) -> None:
    await asked.says("dana", "assign rack order to Yusuf")
    await asked.ticks(at(25))
    assert told(asked.digest("karim")) == [(NewsKind.LOST, "Rack Order", "Dana Peeters")]
    assert told(asked.digest("yusuf")) == [(NewsKind.GIVEN, "Rack Order", "Dana Peeters")]


async def test_it_is_told_once(asked: Chat) -> None:
    await asked.says("dana", "assign rack order to Yusuf")
    await asked.ticks(at(25))
    await asked.ticks(at(27))
    assert told(asked.digest("karim")) == told(asked.digest("yusuf")) == []
    assert len(asked.digests("karim")) == len(asked.digests("yusuf")) == 3


async def test_what_was_taken_back_is_not_told(asked: Chat) -> None:
    await asked.says("dana", "assign rack order to Yusuf")
    await asked.says("dana", "undo")
    await asked.ticks(at(25))
    assert told(asked.digest("karim")) == told(asked.digest("yusuf")) == []


async def test_what_one_gave_up_oneself_is_no_news_to_them_and_some_to_who_posted_it(asked: Chat) -> None:
    await asked.says("karim", "rack order is not mine, I moved to another team")
    await asked.ticks(at(25))
    assert told(asked.digest("karim")) == []
    (news,) = asked.digest("dana").news
    assert (news.kind, news.task.title, news.by) == (NewsKind.DECLINED, "Rack Order", "Karim Haddad")
    assert news.why
    assert "another team" in news.why


async def test_a_bare_not_mine_says_no_more(asked: Chat) -> None:
    answer = await asked.says("karim", "rack order is not mine")
    assert isinstance(answer, Marked)
    assert answer.notices[0].task.last_note is None


async def test_who_posted_the_notes_hears_what_others_closed(asked: Chat) -> None:
    await asked.marks("yusuf", asked.digest("yusuf"), 1, TaskVerb.DONE)
    await asked.ticks(at(25))
    assert told(asked.digest("dana")) == [(NewsKind.CLOSED, "Door Sign", "Yusuf Demir")]


async def test_a_task_is_given_to_who_is_picked(asked: Chat) -> None:
    digest = asked.digest("karim")
    form = await asked.marks("karim", digest, 1, TaskVerb.GIVE)
    assert isinstance(form, Listing)
    assert form.form
    assert {person.name for person in form.form.people} == {m.name for m in PEOPLE.values()} - {"Karim Haddad"}
    yusuf = next(person for person in form.form.people if person.name == "Yusuf Demir")
    number = digest.items[0].task.number
    given = await asked.presses("karim", TaskButton(TaskVerb.GIVE_IT, number, digest.id))
    assert isinstance(given, Listing)
    assert given.form  # nobody was picked
    pick = {**data(TaskButton(TaskVerb.GIVE_IT, number, digest.id)), SAID: str(yusuf.id)}
    given = await asked.sends_data("karim", pick)
    assert isinstance(given, Listing)
    assert given.notice
    assert [owner.name for owner in given.notice.task.owners] == ["Yusuf Demir"]
    await asked.ticks(at(25))
    assert (NewsKind.GIVEN, "Rack Order", "Karim Haddad") in told(asked.digest("yusuf"))


@pytest.mark.parametrize(("picked", "owner"), [("aad-yusuf", "Yusuf Demir"), ("aad-stranger", "Karim Haddad")])
async def test_teams_picker_names_people_of_the_conversation_or_nobody(asked: Chat, picked: str, owner: str) -> None:
    digest = asked.digest("karim")
    button = data(TaskButton(TaskVerb.GIVE_IT, digest.items[0].task.number, digest.id))
    await asked.sends_data("karim", {**button, SAID: picked})
    task = await asked.store.tasks.one(digest.items[0].task.number)
    assert task
    assert [each.name for each in task.owners] == [owner]


async def test_blocked_asks_on_what_in_the_card(asked: Chat) -> None:
    digest = asked.digest("karim")
    blocked = await asked.marks("karim", digest, 1, TaskVerb.BLOCKED)
    assert isinstance(blocked, Listing)
    assert blocked.form
    assert blocked.items[0].task.status is Status.BLOCKED
    button = data(TaskButton(TaskVerb.WAITS, digest.items[0].task.number, digest.id))
    waits = await asked.sends_data("karim", {**button, SAID: "the quote of the supplier"})
    assert isinstance(waits, Listing)
    assert waits.form is None
    assert waits.items[0].task.last_note == "the quote of the supplier"


@pytest.mark.parametrize("said", ["assign 1 to Peter-Jan", "give 1 to Peter-Jan"])
async def test_who_is_only_likely_is_asked_about_first(asked: Chat, said: str) -> None:
    answer = await asked.says("karim", said)
    assert isinstance(answer, Marked)
    assert answer.notices == ()
    assert [offer.person.name for offer in answer.offers if offer.person] == ["Pieter-Jan Wouters"]
    given = await asked.says("karim", "give #1 to Pieter-Jan Wouters")
    assert isinstance(given, Marked)
    assert [owner.name for owner in given.notices[0].task.owners] == ["Pieter-Jan Wouters"]


async def test_news_alone_makes_no_message(asked: Chat) -> None:
    before = len(asked.digests("dana"))
    await asked.marks("yusuf", asked.digest("yusuf"), 1, TaskVerb.DONE)
    await asked.ticks(at(20))
    assert len(asked.digests("dana")) == before
