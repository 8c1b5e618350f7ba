"""Which findings are tasks: what only asks, and whom it asks."""

import pytest

from tests.domain.summary.samples import summary_of, told


@pytest.mark.parametrize(
    ("asked", "tasks"),
    [
        ("- Did these notes help you?", ["Book the ferry"]),  # a question of nobody's is no work
        ("- Who orders the rope? (Manon)", ["Book the ferry", "Who orders the rope?"]),  # somebody is to answer it
        ("- Order the rope, when is it cheapest", ["Book the ferry", "Order the rope, when is it cheapest"]),
        ("- ?", ["Book the ferry"]),
    ],
)
def test_a_question_that_nobody_is_to_answer_is_no_task(asked: str, tasks: list[str]) -> None:
    assert [task.title for task in told(summary_of(f"Tasks:\n- Book the ferry (Lou)\n{asked}\n"))] == tasks


def test_a_title_whose_description_asks_is_no_task_but_is_shown() -> None:
    summary = summary_of("Tasks:\nFerry:\nBook it. (Lou)\nRope:\nWho orders it?\n")
    assert [(task.title, task.owners) for task in summary.tasks] == [("Ferry", ("Lou",))]
    assert summary.not_understood == ("Who orders it?",)
