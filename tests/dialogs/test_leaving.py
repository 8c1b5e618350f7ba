"""Who left a conversation is no longer asked; their tasks go to the poster's digest, to be passed on."""

from datetime import timedelta

import pytest

from dialogs.answer import Help, Listing, Marked, NoSuch, Unchanged
from dialogs.ports import Refused
from domain.button import HandOverButton, data
from domain.people import OwnerState
from tests.dialogs.kit import CHANNEL, MONDAY_AFTER, PEOPLE, Chat

NOTES = """Network meeting 18 November 2026

Tasks:
Cable Plan:
Draw the plan of the cables. (Karim)
Rack Order:
Order the rack. (Karim)
Firewall Order:
Order the new firewall. (Karim, Manon)
"""


@pytest.fixture
async def left(chat: Chat) -> Chat:
    """Notes with three tasks of Karim's, who then left."""
    await chat.says("dana", NOTES, CHANNEL)
    chat.outbox.members = tuple(m for m in PEOPLE.values() if m.given_name != "Karim")
    await chat.leaves("karim", CHANNEL)
    return chat


async def owners(chat: Chat, title: str) -> list[tuple[str, str]]:
    """A task's owners as they are exported."""
    task = next(task for task in await chat.store.everything() if task["title"] == title)
    return [(owner["name"], owner["state"]) for owner in task["owners"]]  # type: ignore[attr-defined]


def button(digest: Listing, target: str) -> HandOverButton:
    """All of Karim's to somebody."""
    heir = next(person for person in digest.heirs if person.given_name.lower() == target)
    return HandOverButton(digest.id, digest.leavers[0].id, 0, heir.id)


async def pass_on(chat: Chat, who: str, target: str) -> Listing:
    """Somebody passes all of it on, on Dana's digest."""
    chosen = button(chat.digest("dana"), target)
    answer = await chat.sends_data(who, data(chosen) | {"who0": str(chosen.target_id)})
    assert isinstance(answer, Listing)
    return answer


async def test_who_left_is_not_asked_and_the_poster_is(left: Chat) -> None:
    await left.ticks(MONDAY_AFTER)
    assert left.digests("karim") == []
    digest = left.digest("dana")
    assert [item.task.title for item in digest.items] == ["Cable Plan", "Rack Order"]
    assert [person.name for person in digest.leavers] == ["Karim Haddad"]
    assert "Manon Lefèvre" in [person.name for person in digest.heirs]


async def test_another_owner_goes_on_alone(left: Chat) -> None:
    await left.ticks(MONDAY_AFTER)
    assert [item.task.title for item in left.digest("manon").items] == ["Firewall Order"]


async def test_all_go_to_one_who_is_asked_next_and_it_can_be_taken_back(left: Chat) -> None:
    await left.ticks(MONDAY_AFTER)
    answer = await pass_on(left, "dana", "lotte")
    assert answer.handed is not None
    assert (answer.handed[0].name, answer.handed[1]) == ("Lotte Claes", 2)
    assert await owners(left, "Rack Order") == [("Lotte Claes", "certain")]
    await left.ticks(MONDAY_AFTER + timedelta(days=1))
    assert [item.task.title for item in left.digest("lotte").items] == ["Cable Plan", "Rack Order"]
    await left.says("dana", "undo")
    assert await owners(left, "Rack Order") == [("Karim Haddad", OwnerState.LEFT)]


async def test_only_what_is_ticked_goes_along(left: Chat) -> None:
    await left.ticks(MONDAY_AFTER)
    chosen = button(left.digest("dana"), "lotte")
    rack = left.digest("dana").items[1].task.number
    answer = await left.sends_data("dana", data(chosen) | {"who0": str(chosen.target_id), "which0": str(rack)})
    assert isinstance(answer, Listing)
    assert answer.handed is not None
    assert answer.handed[1] == 1
    assert await owners(left, "Rack Order") == [("Lotte Claes", "certain")]
    assert await owners(left, "Cable Plan") == [("Karim Haddad", "left")]


@pytest.mark.parametrize("ticked", ["", "999", "x,,"])
async def test_nothing_ticked_changes_nothing(left: Chat, ticked: str) -> None:
    await left.ticks(MONDAY_AFTER)
    chosen = button(left.digest("dana"), "lotte")
    answer = await left.sends_data("dana", data(chosen) | {"who0": str(chosen.target_id), "which0": ticked})
    assert isinstance(answer, Listing)
    assert answer.handed is None


async def test_one_by_one_it_goes_by_words_too(left: Chat) -> None:
    await left.ticks(MONDAY_AFTER)
    await left.says("dana", "assign 1 Yusuf")
    assert await owners(left, "Cable Plan") == [("Yusuf Demir", "certain")]
    assert await owners(left, "Rack Order") == [("Karim Haddad", "left")]


async def test_another_person_cannot_pass_on_from_a_list_that_is_not_theirs(left: Chat) -> None:
    await left.ticks(MONDAY_AFTER)
    chosen = button(left.digest("dana"), "lotte")
    assert isinstance(await left.sends_data("yusuf", data(chosen) | {"who0": str(chosen.target_id)}), Help)
    assert await owners(left, "Rack Order") == [("Karim Haddad", "left")]


@pytest.mark.parametrize("picked", [{}, {"who0": ""}, {"who0": "999"}, {"who0": "x"}, {"who1": "3"}])
async def test_nobody_picked_changes_nothing(left: Chat, picked: dict[str, object]) -> None:
    await left.ticks(MONDAY_AFTER)
    chosen = button(left.digest("dana"), "lotte")
    answer = await left.sends_data("dana", data(chosen) | picked)
    assert isinstance(answer, Listing)
    assert answer.handed is None


async def test_who_comes_back_owns_it_again(left: Chat) -> None:
    left.outbox.members = tuple(PEOPLE.values())
    await left.returns("karim", CHANNEL)
    await left.ticks(MONDAY_AFTER)
    assert [item.task.title for item in left.digest("karim").items] == ["Cable Plan", "Rack Order", "Firewall Order"]
    assert left.digests("dana") == []


async def test_a_list_of_members_is_read_again_after_a_day(chat: Chat) -> None:
    await chat.says("dana", NOTES, CHANNEL)
    chat.outbox.members = tuple(m for m in PEOPLE.values() if m.given_name != "Karim")
    await chat.ticks(MONDAY_AFTER)
    await chat.ticks(MONDAY_AFTER + timedelta(days=1))
    assert chat.digests("karim") == []
    assert len(chat.digest("dana").items) == 2


async def test_an_empty_list_of_members_removes_nobody(chat: Chat) -> None:
    await chat.says("dana", NOTES, CHANNEL)
    chat.outbox.members = ()
    await chat.ticks(MONDAY_AFTER)
    assert len(chat.digest("karim").items) == 3


async def test_the_follow_up_that_one_leads_is_handed_on(left: Chat) -> None:
    answer = await left.says("dana", "handover @Dana Peeters @Lotte Claes", CHANNEL)
    assert isinstance(answer, Marked)
    assert answer.led
    assert (answer.led[0].name, answer.led[1]) == ("Lotte Claes", 1)
    await left.ticks(MONDAY_AFTER)
    assert left.digests("dana") == []
    assert [item.task.title for item in left.digest("lotte").items] == ["Cable Plan", "Rack Order"]


async def test_nobody_takes_over_what_another_leads(left: Chat) -> None:
    answer = await left.says("yusuf", "handover @Dana Peeters @Yusuf Demir", CHANNEL)
    assert answer == Unchanged(NoSuch.NOTHING_OPEN)
    await left.ticks(MONDAY_AFTER)
    assert len(left.digest("dana").items) == 2


async def test_nothing_is_handed_to_who_gets_no_messages(chat: Chat) -> None:
    await chat.says("dana", NOTES, CHANNEL)
    await chat.says("lotte", "stop")
    answer = await chat.says("karim", "handover @Karim @Lotte", CHANNEL)
    assert answer == Unchanged(NoSuch.NO_MESSAGES, "Lotte Claes")
    assert await owners(chat, "Rack Order") == [("Karim Haddad", "certain")]


LED = """Server room meeting 18 November 2026

Tasks:
Cable Plan:
Draw the plan of the cables. (Karim)
Rack Order:
Order the rack. (Dana)
Fire Drill:
Plan the drill.
"""


async def without(chat: Chat, *gone: str) -> None:
    """Teams lists these no more, and tells that they left."""
    chat.outbox.members = tuple(m for key, m in PEOPLE.items() if key not in gone)
    for who in gone:
        await chat.leaves(who, CHANNEL)


@pytest.mark.parametrize("gone", [("dana",), ("dana", "karim"), ("karim", "dana")])
async def test_a_poster_who_left_is_asked_about_nothing_there(chat: Chat, gone: tuple[str, ...]) -> None:
    await chat.says("dana", LED, CHANNEL)
    await without(chat, *gone)
    await chat.ticks(MONDAY_AFTER)
    assert chat.digests("dana") == []
    assert (chat.digests("karim") == []) == ("karim" in gone)


async def test_who_is_refused_later_is_no_matter_of_a_poster_who_left(chat: Chat) -> None:
    await chat.says("dana", LED, CHANNEL)
    await without(chat, "dana")
    chat.outbox.fails["29:karim"] = Refused("Forbidden")
    await chat.ticks(MONDAY_AFTER)
    await chat.ticks(MONDAY_AFTER + timedelta(days=1))
    assert chat.digests("dana") == []


async def test_what_nobody_leads_any_more_is_taken_over(chat: Chat) -> None:
    await chat.says("dana", LED, CHANNEL)
    await without(chat, "dana", "karim")
    answer = await chat.says("lotte", "handover @Dana Peeters @Lotte Claes", CHANNEL)
    assert isinstance(answer, Marked)
    await chat.ticks(MONDAY_AFTER)
    assert chat.digests("dana") == []
    assert {item.task.title for item in chat.digest("lotte").items} == {"Cable Plan", "Rack Order", "Fire Drill"}


async def test_a_poster_who_comes_back_is_asked_again(chat: Chat) -> None:
    await chat.says("dana", LED, CHANNEL)
    await without(chat, "dana", "karim")
    chat.outbox.members = tuple(m for key, m in PEOPLE.items() if key != "karim")
    await chat.returns("dana", CHANNEL)
    await chat.ticks(MONDAY_AFTER)
    assert {item.task.title for item in chat.digest("dana").items} == {"Cable Plan", "Rack Order", "Fire Drill"}


@pytest.mark.parametrize("source", ["@Karim", "@Karim Haddad"])
async def test_what_somebody_left_is_handed_on_by_their_name(left: Chat, source: str) -> None:
    answer = await left.says("yusuf", f"handover {source} @Lotte", CHANNEL)
    assert isinstance(answer, Marked)
    assert await owners(left, "Rack Order") == [("Lotte Claes", "certain")]


async def test_nothing_is_handed_to_who_left(left: Chat) -> None:
    answer = await left.says("dana", "handover @Manon Lefèvre @Karim Haddad", CHANNEL)
    assert answer == Unchanged(NoSuch.NO_PERSON, "Karim Haddad")
