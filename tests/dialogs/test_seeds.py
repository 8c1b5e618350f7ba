"""The user's own documents, read where they lie beside the project; left out, and said so, where they don't."""

import os
import re
from datetime import date
from pathlib import Path

import pytest

from dialogs.answer import Receipt, Standing
from domain.button import ClarifyButton
from domain.people import Member, OwnerState
from domain.summary import Pasted, read
from tests.dialogs.kit import CHANNEL, PEOPLE, Chat

SHARED = Path(os.environ.get("FOLLOWUP_SHARED", Path(__file__).parents[3] / "shared"))


def seed(said: str) -> str:
    """The seed whose title holds these words."""
    if not (SHARED / "seeds").is_dir():
        pytest.skip(f"the documents beside the project are not at {SHARED}: set FOLLOWUP_SHARED")
    found = (file.read_text("utf-8") for file in sorted((SHARED / "seeds").glob("*.txt")))
    return next(text for text in found if said in text.splitlines()[0])


async def test_status_netskope_shows_both_tasks_and_both_meetings_points(chat: Chat) -> None:
    for month in ("November 2025", "December 2025"):
        receipt = await chat.says("dana", seed(month), CHANNEL)
        assert isinstance(receipt, Receipt)
        assert receipt.not_understood == ()
    standing = await chat.says("dana", "/status Netskope", CHANNEL)
    assert isinstance(standing, Standing)
    assert len(standing.report.tasks) == 2
    assert all("Netskope" in f"{task.title} {task.description}" for task in standing.report.tasks)
    december, november = standing.report.chapters
    assert december.meeting.held_on > november.meeting.held_on
    for chapter in (december, november):
        assert any("Netskope" in f"{p.title} {p.text}" for topic in chapter.topics for p in topic.points)


FULL_NAME = re.compile(r"\b[A-ZÀ-Ý][\w'’-]+ [A-ZÀ-Ý][\w'’-]+\b")


def team_of(*texts: str) -> tuple[Member, ...]:
    """Everybody the documents' tasks name: the full names as they stand, bare given names with a surname of ours."""
    owners = {name for text in texts for task in read(Pasted(text), date(2025, 12, 10)).tasks for name in task.owners}
    full = {name for name in owners if FULL_NAME.fullmatch(name)}
    full |= {found for text in texts for found in FULL_NAME.findall(text) if found.split()[0] == TWICE}
    given = {name for name in owners if name.isalpha() and name[0].isupper()}
    alone = {name for name in given if not any(other.split()[0] == name for other in full)}
    names = sorted(full) + [f"{name} Testers" for name in sorted(alone)]
    return tuple(
        Member(teams_id=f"29:p{n}", aad_id=f"aad-p{n}", name=name, given_name=name.split()[0])
        for n, name in enumerate(names)
    )


TWICE = "Patrick"  # the given name that two people of these documents share


@pytest.fixture
async def team(chat: Chat) -> Chat:
    """A conversation of everybody whom the three documents name."""
    texts = [seed("November 2025"), seed("December 2025"), seed("NNR")]
    chat.outbox.members = (PEOPLE["dana"], *team_of(*texts))
    assert sum(member.given_name == TWICE for member in chat.outbox.members) == 2
    return chat


@pytest.mark.parametrize("month", ["November 2025", "December 2025"])
async def test_notes_that_name_people_in_full_ask_nothing(team: Chat, month: str) -> None:
    receipt = await team.says("dana", seed(month), CHANNEL)
    assert isinstance(receipt, Receipt)
    print(f"{month}: {len(receipt.questions)} questions")  # noqa: T201 - the figure
    assert receipt.questions == ()
    bare = [o for task in receipt.tasks for o in task.owners if o.written == TWICE]
    assert all(owner.state is OwnerState.LIKELY for owner in bare)


async def test_a_bare_name_of_two_is_asked_about_and_one_answer_settles_it(team: Chat) -> None:
    receipt = await team.says("dana", seed("NNR"), CHANNEL)
    assert isinstance(receipt, Receipt)
    (question,) = receipt.questions
    assert (question.written, len(question.candidates)) == (TWICE, 2)
    about = [task.number for task in receipt.tasks if TWICE in [owner.written for owner in task.owners]]
    button = ClarifyButton(receipt.meeting.id, TWICE, question.candidates[0].id)
    answer = await team.presses("dana", button, CHANNEL)
    assert isinstance(answer, Receipt)
    assert (answer.questions, len(about)) == ((), 3)
    owners = [o for task in answer.tasks if task.number in about for o in task.owners if o.written == TWICE]
    assert [owner.person for owner in owners] == [question.candidates[0]] * 3
