"""[Ask now] and [Tell …]: one message at once, in somebody's name, once per task and day."""

from datetime import timedelta

import pytest

from dialogs.answer import Answer, Help, HelpFor, Listing, ListKind, Prompted, PromptedFor, Standing, Told
from dialogs.ports import Failed
from domain.button import TaskButton, TaskVerb
from tests.dialogs.kit import CHANNEL, PEOPLE, Chat

NOTES = """Network meeting 18 November 2026

Tasks:
Cable Plan:
Draw the plan of the cables. (Karim)
"""


@pytest.fixture
async def posted(chat: Chat) -> Chat:
    """One task of Karim's."""
    await chat.says("dana", NOTES, CHANNEL)
    return chat


async def asks_now(chat: Chat, who: str, *, again: str | None = None) -> Answer:
    """Somebody looks up the task and has Karim asked."""
    standing = await chat.says("dana", "status cable", CHANNEL)
    assert isinstance(standing, Standing)
    button = TaskButton(TaskVerb.ASK, standing.report.tasks[0].number, standing.listing_id)
    return await chat.presses(who, button, CHANNEL, again=again)


def outcome(answer: Answer) -> PromptedFor:
    """What became of it."""
    assert isinstance(answer, Prompted)
    assert answer.person.name == "Karim Haddad"
    return answer.why


async def test_the_lead_is_asked_at_once_in_the_askers_name_and_can_answer(posted: Chat) -> None:
    assert outcome(await asks_now(posted, "lotte")) is PromptedFor.SENT
    asked = posted.digest("karim")
    assert (asked.kind, asked.asked_by and asked.asked_by.name) == (ListKind.ASKED, "Lotte Claes")
    await posted.says("karim", "1 done")
    assert isinstance(await asks_now(posted, "dana"), Help)  # closed


async def test_once_per_task_and_day_whoever_asks(posted: Chat) -> None:
    assert outcome(await asks_now(posted, "lotte", again="press")) is PromptedFor.SENT
    assert outcome(await asks_now(posted, "dana")) is PromptedFor.AGAIN
    assert len(posted.digests("karim")) == 1
    posted.now += timedelta(days=1)
    assert outcome(await asks_now(posted, "dana")) is PromptedFor.SENT


async def test_what_teams_did_not_take_can_be_asked_again(posted: Chat) -> None:
    posted.outbox.fails["29:karim"] = Failed("HTTP 503")
    assert outcome(await asks_now(posted, "lotte")) is PromptedFor.FAILED
    posted.outbox.fails.clear()
    assert outcome(await asks_now(posted, "lotte")) is PromptedFor.SENT


@pytest.mark.parametrize(
    ("said", "why"),
    [("pause until 1 December", PromptedFor.AWAY), ("on leave until 1 December", PromptedFor.AWAY)],
)
async def test_who_is_away_is_not_written_to(posted: Chat, said: str, why: PromptedFor) -> None:
    await posted.says("karim", said)
    assert outcome(await asks_now(posted, "lotte")) is why
    assert posted.digests("karim") == []


async def test_only_who_may_see_the_task_has_it_asked(posted: Chat) -> None:
    standing = await posted.says("dana", "status cable")
    assert isinstance(standing, Standing)
    button = TaskButton(TaskVerb.ASK, standing.report.tasks[0].number, standing.listing_id)
    posted.outbox.members = tuple(m for m in PEOPLE.values() if m.given_name != "Yusuf")
    assert await posted.presses("yusuf", button) == Help(HelpFor.BUTTON)
    assert posted.digests("karim") == []


async def test_whom_a_blocked_task_waits_on_is_told_only_when_its_owner_says_so(posted: Chat) -> None:
    await posted.says("karim", "my")
    await posted.says("karim", "1 blocked, waiting for Lotte Claes")
    mine = await posted.says("karim", "my")
    assert isinstance(mine, Listing)
    assert [person.name for _, person in mine.waited_on] == ["Lotte Claes"]
    assert posted.digests("lotte") == []
    answer = await posted.marks("karim", mine, 1, TaskVerb.TELL)
    assert isinstance(answer, Prompted)
    assert (answer.person.name, answer.why) == ("Lotte Claes", PromptedFor.SENT)
    (told,) = posted.digests("lotte")
    assert isinstance(told, Told)
    assert (told.by.name, told.task.title) == ("Karim Haddad", "Cable Plan")


async def test_a_task_that_waits_on_nobody_here_offers_nobody(posted: Chat) -> None:
    await posted.says("karim", "my")
    await posted.says("karim", "1 blocked, waiting for the supplier")
    mine = await posted.says("karim", "my")
    assert isinstance(mine, Listing)
    assert mine.waited_on == ()
    assert isinstance(await posted.marks("karim", mine, 1, TaskVerb.TELL), Help)
