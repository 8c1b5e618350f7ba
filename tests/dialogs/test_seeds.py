"""The user's own documents, read where they lie beside the project; left out, and said so, where they don't."""

import os
from pathlib import Path

import pytest

from dialogs.answer import Receipt, Standing
from tests.dialogs.kit import CHANNEL, Chat

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
