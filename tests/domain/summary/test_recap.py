"""The recap's own notation: topics with points, tasks with owners, and every line accounted for."""

from datetime import date

import pytest

from domain.summary import HeldOnSource, Pasted, Point, Topic, is_notes, read
from tests.domain.summary.samples import summary_of, told

NOTES = """Topics discussed in Mill street steering group 3 March 2026

Topics:
Roof:
The group talked about the roof.
\tTiles: The tiles (grey, used) arrive on Monday.
\tScaffold: Nobody has ordered the scaffold yet.
Paint:
The colours were chosen.

Tasks:
Scaffold (east and west side):
Order the scaffold (the tall one) before the end of March. (Wim, An De Smet, the team)
Paint:
Buy ten pots (Mar 9-10), see the list (AB12). (Joris)

Decisions:
The roof comes first.

Some words that belong nowhere
"""


def test_title_without_its_lead_in() -> None:
    assert summary_of(NOTES).title == "Mill street steering group 3 March 2026"


def test_topics_with_summary_and_points() -> None:
    assert summary_of(NOTES).topics[:2] == (
        Topic(
            "Roof",
            "The group talked about the roof.",
            (
                Point("Tiles", "The tiles (grey, used) arrive on Monday."),
                Point("Scaffold", "Nobody has ordered the scaffold yet."),
            ),
        ),
        Topic("Paint", "The colours were chosen."),
    )


def test_parentheses_in_titles_and_descriptions_are_kept_and_only_the_last_names_owners() -> None:
    first, second = told(summary_of(NOTES))
    assert first.title == "Scaffold (east and west side)"
    assert first.description == "Order the scaffold (the tall one) before the end of March."
    assert first.owners == ("Wim", "An De Smet", "the team")
    assert second.description == "Buy ten pots (Mar 9-10), see the list (AB12)."
    assert second.owners == ("Joris",)


def test_a_line_that_belongs_nowhere_is_kept() -> None:
    notes = "Steering group\n\nThis went on in the hall.\n\nTasks:\nPaint:\nBuy ten pots. (Joris)\n"
    assert summary_of(notes).not_understood == ("This went on in the hall.",)


def test_topics_posted_alone_are_notes() -> None:
    assert is_notes(summary_of(NOTES.partition("Tasks:")[0]))


@pytest.mark.parametrize(
    ("title", "posted", "held_on", "source"),
    [
        ("Steering group 3 March 2026", date(2026, 3, 5), date(2026, 3, 3), HeldOnSource.WRITTEN),
        ("Steering group March 2026", date(2026, 3, 5), date(2026, 3, 5), HeldOnSource.MONTH),
        ("Steering group March 2026", date(2026, 4, 2), date(2026, 3, 1), HeldOnSource.MONTH),
        ("Steering group", date(2026, 4, 2), date(2026, 4, 2), HeldOnSource.POSTED),
    ],
)
def test_the_day_it_was_held(title: str, posted: date, held_on: date, source: HeldOnSource) -> None:
    summary = read(Pasted(f"{title}\n\nTasks:\nPaint:\nBuy ten pots by 30 June. (Joris)"), posted)
    assert (summary.held_on, summary.held_on_source) == (held_on, source)


@pytest.mark.parametrize(
    ("heading", "description", "language"),
    [
        ("Tasks", "Read the letter and send it to the bank.", "en"),
        ("Taken", "Lees de brief na en stuur hem naar de bank.", "nl"),
        ("Tâches", "Relire la lettre et l'envoyer à la banque.", "fr"),
        ("Aufgaben", "Den Brief lesen und an die Bank schicken.", "de"),
        ("Follow-up tasks", "Read the letter and send it to the bank.", "en"),
        ("Actiepunten", "Lees de brief na en stuur hem naar de bank.", "nl"),
        ("Actions à mener", "Relire la lettre et l'envoyer à la banque.", "fr"),
    ],
)
def test_headings_of_four_languages(heading: str, description: str, language: str) -> None:
    summary = summary_of(f"{heading}:\nBrief:\n{description} (Wim)\n")
    assert [(task.title, task.owners) for task in summary.tasks] == [("Brief", ("Wim",))]
    assert summary.language == language


def test_a_text_too_short_to_show_its_language_takes_the_posters() -> None:
    assert read(Pasted("Wim: 12"), date(2026, 3, 3), "fr").language == "fr"
