"""A button about a task on every kind of list: nothing happens, or it happens and is shown."""

import pytest

from bot.cards import shown
from bot.words import LANGUAGES
from dialogs.answer import Answer, Help, Listing, ListKind, Marked, Prompted, TakenBack
from domain.button import TaskButton, TaskVerb, UndoButton
from domain.space import Place, SpaceKind
from storage import NewListing
from tests.dialogs.kit import CHANNEL, PEOPLE, Chat, personal

NOTES = """Network meeting 18 November 2026

Tasks:
Cable Plan:
Draw the plan of the cables. (Karim)
Rack:
Measure the rack. (Karim, Lotte)
"""
KINDS = (*ListKind, "receipt")  # the last is none of ours
FORMS = {TaskVerb.GIVE, TaskVerb.GIVE_IT}  # without anybody picked they ask who
PLACES = [CHANNEL, personal("karim")]


@pytest.fixture
async def posted(chat: Chat) -> Chat:
    """Two tasks of Karim's."""
    await chat.says("dana", NOTES, CHANNEL)
    return chat


async def listed(chat: Chat, kind: str, where: Place, reader: str = "karim") -> int:
    """A list of that kind with both tasks, as if it had been shown there."""
    met = await chat.store.people.met(where, PEOPLE[reader], chat.now)
    new = NewListing(
        space_id=None if where.kind is SpaceKind.PERSONAL else where.space_id,
        reader=met.person,
        kind=kind,
        tasks=await chat.store.tasks.of_meeting(1),
        made_at=chat.now,
        asked="done" if kind == ListKind.QUESTION else None,
    )
    return (await chat.store.lists.add(new)).id


async def history(chat: Chat) -> int:
    """How many lines it has."""
    return str(await chat.store.everything()).count("'what'")


def is_told(answer: Answer) -> bool:
    """Whether it can be shown to everybody."""
    return all(shown(answer, language) is not None for language in LANGUAGES)


@pytest.mark.parametrize("where", PLACES, ids=["channel", "personal"])
@pytest.mark.parametrize("kind", KINDS)
async def test_a_button_is_refused_before_or_shown_after(posted: Chat, kind: str, where: Place) -> None:
    for verb in TaskVerb:
        list_id, before = await listed(posted, kind, where), await history(posted)
        answer = await posted.presses("karim", TaskButton(verb, 1, list_id), where)
        assert is_told(answer), verb
        if isinstance(answer, Help | Prompted):
            assert await history(posted) == before, verb
        else:
            assert isinstance(answer, Marked if kind == ListKind.QUESTION and verb not in FORMS else Listing), verb
            assert answer.notices if isinstance(answer, Marked) else answer.notice or answer.form, verb
            assert kind in set(ListKind) - {ListKind.STATUS}, verb


@pytest.mark.parametrize("kind", KINDS)
async def test_a_list_of_somebody_elses_chat_is_nobodys(posted: Chat, kind: str) -> None:
    list_id, before = await listed(posted, kind, personal("karim")), await history(posted)
    for where in (personal("dana"), CHANNEL):
        answers = [await posted.presses("dana", TaskButton(verb, 1, list_id), where) for verb in TaskVerb]
        assert {type(answer) for answer in answers} == {Help}
    assert await history(posted) == before


@pytest.mark.parametrize("kind", KINDS)
async def test_what_others_were_shown_in_public_is_shown_again_as_theirs(posted: Chat, kind: str) -> None:
    list_id = await listed(posted, kind, CHANNEL)
    answer = await posted.presses("dana", TaskButton(TaskVerb.DONE, 1, list_id), CHANNEL)
    assert is_told(answer)
    assert isinstance(answer, Help | Marked) or (isinstance(answer, Listing) and answer.reader.name == "Karim Haddad")


@pytest.mark.parametrize("kind", KINDS)
async def test_undo_tells_what_it_took_back_wherever_its_button_stood(posted: Chat, kind: str) -> None:
    done = await posted.presses("karim", TaskButton(TaskVerb.DONE, 1, await listed(posted, "mine", CHANNEL)), CHANNEL)
    assert isinstance(done, Listing)
    assert done.undo_id
    list_id = await listed(posted, kind, CHANNEL)
    answer = await posted.presses("karim", UndoButton(done.undo_id, list_id), CHANNEL)
    assert is_told(answer)
    taken = answer.taken if isinstance(answer, Listing) else answer
    assert isinstance(taken, TakenBack)
    assert [task.number for task in taken.back] == [1]


@pytest.mark.parametrize("kind", KINDS)
async def test_handing_over_is_refused_or_shown(posted: Chat, kind: str) -> None:
    await posted.leaves("karim", CHANNEL)
    list_id = await listed(posted, kind, CHANNEL, "dana")
    owner = (await posted.store.tasks.of_meeting(1))[0].owners[0].person
    assert owner
    sent: dict[str, object] = {"verb": "hand_over", "list": list_id, "source": owner.id, "place": 0, "who0": "1"}
    assert is_told(await posted.sends_data("dana", sent, CHANNEL))
