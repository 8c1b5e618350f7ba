"""The seed documents, read where they lie; left out where they aren't."""

import os
from datetime import date
from pathlib import Path

import pytest

from domain.summary import Pasted, Summary, is_notes, read

SHARED = Path(os.environ.get("FOLLOWUP_SHARED", Path(__file__).parents[4] / "shared"))
SEEDS = sorted((SHARED / "seeds").glob("*.txt"))

pytestmark = pytest.mark.skipif(not SEEDS, reason=f"no seed documents in {SHARED} (set FOLLOWUP_SHARED)")


def _summaries() -> list[Summary]:
    return [read(Pasted(path.read_text(encoding="utf-8")), date(2025, 11, 10)) for path in SEEDS]


def test_every_task_owner_topic_and_point_of_the_seeds_is_read() -> None:
    summaries = _summaries()
    tasks = [task for summary in summaries for task in summary.tasks]
    topics = [topic for summary in summaries for topic in summary.topics]
    assert len(tasks) == 40
    assert sum(len(task.owners) for task in tasks) == 62
    assert len(topics) == 24
    assert sum(len(topic.points) for topic in topics) == 60


def test_nothing_of_the_seeds_is_left_over_and_they_are_notes() -> None:
    assert all(not summary.not_understood and is_notes(summary) for summary in _summaries())


def test_who_is_here_changes_nothing_in_the_seeds() -> None:
    for path in SEEDS:
        pasted, day = Pasted(path.read_text(encoding="utf-8")), date(2025, 11, 10)
        alone = read(pasted, day)
        people = sorted({owner for task in alone.tasks for owner in task.owners})
        assert read(pasted, day, people=people).tasks == alone.tasks


def test_no_title_keeps_its_colon_and_no_description_its_owners() -> None:
    for task in (task for summary in _summaries() for task in summary.tasks):
        assert not task.title.endswith(":")
        assert not task.description.endswith(f"({', '.join(task.owners)})")
