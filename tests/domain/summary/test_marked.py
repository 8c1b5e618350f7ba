"""What notes mark as work is a task, or not understood; what says that there is none is neither."""

import pytest

from domain.summary import Pasted, explain
from domain.summary.titles import LONGEST, titled
from tests.domain.summary.samples import POSTED, summary_of

HEAD = "Minutes of the house group 20 January 2026\nPresent: Nora Bell, Piet Roos\n\n"

MARKED = [
    ("_AI: @nora oils the gate_", ("nora",)),
    ("AI @nora, @piet: oil the gate", ("nora", "piet")),
    ("AI Nora to oil the gate", ("Nora",)),
    ("- The gate squeaks (AI @nora)", ("nora",)),
    ("- The gate squeaks (AI oil: @nora)", ("nora",)),
    (":pushpin: **action** Nora: oil the gate", ("Nora",)),
    ("The gate squeaks and needs oil. :pushpin: **Action** Nora/Piet", ("Nora", "Piet")),
    ("@nora: oil the gate soon", ("nora",)),
]


@pytest.mark.parametrize(("line", "owners"), MARKED, ids=[line for line, _ in MARKED])
def test_a_keyword_may_be_written_otherwise(line: str, owners: tuple[str, ...]) -> None:
    (task,) = summary_of(HEAD + line).tasks
    assert task.owners == owners


NOTHING = ["None noted", "No action items.", "Geen actiepunten.", "Geen", "Keine", "Aucune tâche.", "RAS"]


@pytest.mark.parametrize("line", [*NOTHING, "No next steps were generated for this meeting."])
def test_nothing_to_do_is_no_task_and_nothing_left_over(line: str) -> None:
    summary = summary_of(f"{HEAD}Action items\n{line}\n")
    assert (summary.tasks, summary.not_understood) == ((), ())


@pytest.mark.parametrize(
    "notes",
    [
        "Action items\n- Should the gate be green?\n",
        "Next steps\n- [your task here]\n- Nora: oil the gate\n",
    ],
)
def test_every_marked_line_is_a_task_or_left_over(notes: str) -> None:
    summary = summary_of(HEAD + notes)
    said = {line.strip() for task in summary.tasks for line in task.lines} | set(map(str.strip, summary.not_understood))
    marked = [line.strip() for line in notes.splitlines() if line.startswith(("- ", "ACTION"))]
    assert all(any(line in each for each in said) or "[your" in line for line in marked)


def test_what_is_said_below_the_attendees_is_read() -> None:
    notes = (
        "## Minutes\n\n### Attendees\n\n* Nora Bell - Acme\n* Piet Roos\n\nIt rained.\n\n**Action:** Piet to oil it.\n"
    )
    assert [task.owners for task in summary_of(notes).tasks] == [("Piet",)]


@pytest.mark.parametrize(
    "heading",
    [
        "## To do before the next meeting",
        "## Tegen de volgende vergadering te doen",
        "## À faire avant la prochaine réunion",
    ],
)
def test_a_heading_that_names_the_next_meeting_gives_its_day(heading: str) -> None:
    notes = f"# Notes 20 January 2026\n\n## {heading}\n- oil the gate\n\n## Next meeting\n17 February 2026, 10:00\n"
    (task,) = summary_of(notes).tasks
    assert task.due is not None
    assert str(task.due.end) == "2026-02-17"


def test_notes_below_an_agenda_are_read() -> None:
    said = "1. Gate\nIt squeaks.\nACTION: oil the gate\nACTION: Nora to test it\n"
    notes = f"Agenda of the mill call 20 January 2026\n\n{said}"
    assert [task.title for task in summary_of(notes).tasks] == ["oil the gate", "Test it"]


def test_a_point_of_a_list_heads_only_what_is_below_it() -> None:
    review = "- Review action items\n    - Oil the gate - Nora - **in progress**\n"
    notes = f"{HEAD}## Minutes\n{review}- Elections\n    - Two seats are open.\n"
    (task,) = summary_of(notes).tasks
    assert (task.title, task.owners) == ("Oil the gate", ("Nora",))


LONG = "Ask three painters from the neighbourhood for a price, and send what they answer to the treasurer"


@pytest.mark.parametrize(
    ("title", "owners", "read"),
    [
        ("Oil the gate", (), ("Oil the gate", "")),
        ("Nora oils the gate", ("Nora",), ("Oils the gate", "Nora oils the gate")),
        (LONG, (), ("Ask three painters from the neighbourhood for a price", LONG)),
    ],
)
def test_a_title_is_a_short_phrase_without_its_owner(
    title: str, owners: tuple[str, ...], read: tuple[str, str]
) -> None:
    assert titled(title, "", owners) == read
    assert len(read[0]) <= LONGEST


def test_it_can_say_why() -> None:
    notes = f"{HEAD}Action items\n- Nora: oil the gate by Friday\n- Should it be green?\n"
    lines = {line.text: line for line in explain(Pasted(notes), POSTED)}
    (won,) = [each for each in lines["Nora: oil the gate by Friday"].proposals if each.is_chosen]
    assert (won.reader, won.named_by, lines["Nora: oil the gate by Friday"].line_class) == (
        "list",
        "name before a sign",
        "item",
    )
    assert won.due == "by Friday: deadline 2026-01-23, in its words"
    assert "question" in lines["Should it be green?"].refusal
    assert lines["Action items"].line_class == "heading"


def test_points_that_read_as_work_beside_a_list_of_tasks_are_left_over() -> None:
    points = "- Beete umgraben\n- Hecke schneiden\n- Laub kehren"
    summary = summary_of(f"# Haustreffen\n\n## Aufgaben\n- Wim: Zaun streichen\n\n## Garten\n{points}\n")
    assert [task.title for task in summary.tasks] == ["Zaun streichen"]
    assert summary.not_understood == ("- Beete umgraben", "- Hecke schneiden", "- Laub kehren")


@pytest.mark.parametrize(
    "heads", [("To do", "Priority"), ("Te doen", "Prioriteit"), ("À faire", "Priorité"), ("Aufgaben", "Priorität")]
)
def test_a_word_of_a_legend_within_tasks_stands_over_some_of_them(heads: tuple[str, str]) -> None:
    notes = "# {}\n\n{}:\n- Wim: paint the fence\n- Zed: buy posts\n".format(*heads)
    assert [task.owners for task in summary_of(notes).tasks] == [("Wim",), ("Zed",)]
