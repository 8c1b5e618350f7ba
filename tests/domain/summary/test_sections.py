"""Where a section begins, and where it ends though no heading says so."""

import pytest

from domain.summary.words.headings import kind_of
from domain.summary.words.kinds import Kind
from tests.domain.summary.samples import summary_of


@pytest.mark.parametrize(
    "heading",
    [
        "Vervolgtaken",
        "Follow-up taken",
        "Follow-uptaken",
        "Opvolglijst",
        "Actiepunten per persoon",
        "Actielijst vorige vergadering",
        "Acties tegen volgend overleg",
        "Nog op te volgen",
        "Hieronder de afspraken",
        "Points d'action par personne",
        "Actions par responsable",
        "Tâches assignées",
        "Suivi des actions",
        "Qui fait quoi pour quand",
        "Actions à mener d'ici la prochaine réunion",
        "Nachverfolgungsaufgaben",
        "Maßnahmen pro Person",
        "Aufgaben bis nächste Woche",
        "Pendenzen",
        "TO DO for next week",
        "Action items from last meeting",
        "Our open actions",
        "Tasks by owner",
        "To-do's after the retro",
    ],
)
def test_a_word_for_tasks_with_whose_or_when_is_a_heading_of_tasks(heading: str) -> None:
    assert kind_of(heading, marked=False) is Kind.TASKS


@pytest.mark.parametrize(
    "text",
    ["Follow up with the team", "Update the task list", "Task force", "Suivi du budget", "Review actions", "Meeting"],
)
def test_a_task_about_tasks_is_no_heading(text: str) -> None:
    assert kind_of(text, marked=False) is not Kind.TASKS


def _titles(notes: str) -> list[str]:
    return [task.title for task in summary_of(notes).tasks]


@pytest.mark.parametrize(
    "after",
    [
        "Décisions\nOn garde la même peinture. (Comité)",
        "Décisions :\nOn garde la même peinture (Comité)\nLe mur reste blanc.",
        "Besluiten\nDe muur blijft wit (werkgroep)",
        "Entscheidungen:\nDie Wand bleibt weiß. (Vorstand)",
        "Annonces\nLa porte reste fermée vendredi (côté rue).",
        "Récapitulatif\nLe groupe a parlé du mur.",
        "Samenvattend:\nDe groep besprak de muur.",
        "Key questions\n- When does the paint arrive?\n- Who pays for it?",
        "Belangrijkste vragen:\n- Wanneer komt de verf?",
        "Wichtigste Fragen\nWer bezahlt die Farbe? (offen)",
        "Was this helpful?",
    ],
)
def test_what_follows_the_tasks_is_no_task(after: str) -> None:
    assert _titles(f"Mill street\n\nTasks:\nPots\nBuy ten pots. (Joris)\nBrush\nWash it. (Wim)\n\n{after}") == [
        "Pots",
        "Brush",
    ]


@pytest.mark.parametrize("title", ["Annonces", "Planning", "Risks", "Overview", "Documents"])
def test_a_common_word_may_be_a_tasks_title(title: str) -> None:
    assert _titles(f"Tasks:\nPots\nBuy ten pots. (Joris)\n{title}\nSend it to the bank. (Wim)") == ["Pots", title]


@pytest.mark.parametrize(
    "leave",
    [
        "Best regards,\nJoris\n--\nJoris Peel\nPainter | +32 9 000 00 00",
        "Let me know if I missed anything.\n\nThanks,\nJoris",
        "Met vriendelijke groeten,\n\nJoris Peel\nMolenstraat 1",
        "Groetjes Joris",
        "Bien à vous,\nJoris",
        "Bonne journée à tous\nJoris",
        "Viele Grüße\nJoris Peel",
        "--\nJoris Peel\nMill street 1",
        "We meet again in the hall.",
    ],
)
@pytest.mark.parametrize("bullet", ["- ", "1. ", "[ ] "])
def test_a_mails_leave_is_no_task(bullet: str, leave: str) -> None:
    notes = f"Hi all,\n\nNext steps:\n{bullet}Wim: buy ten pots\n{bullet}An: wash the brush\n\n{leave}"
    assert _titles(notes) == ["buy ten pots", "wash the brush"]


def test_a_leave_after_a_list_without_bullets_is_no_task() -> None:
    summary = summary_of("Hi all,\n\nQui fait quoi :\nWim : acheter dix pots\nAn : laver la brosse\n\nBien à vous,\nJo")
    assert [task.owners for task in summary.tasks] == [("Wim",), ("An",)]
    assert "Jo" not in summary.not_understood


def test_people_still_head_their_lists_after_an_empty_line() -> None:
    summary = summary_of("Tasks per person\n\nWim Roos\n- buy ten pots\n\nAn Peel\n- wash the brush\n")
    assert [task.owners for task in summary.tasks] == [("Wim Roos",), ("An Peel",)]


@pytest.mark.parametrize(
    "agenda", ["AGENDA\n1. Roof\n2. Paint", "Ordre du jour :\n- Roof\n- Paint", "Dagorde:\nRoof\nPaint"]
)
def test_an_agenda_ends_where_its_first_item_comes_back(agenda: str) -> None:
    said = "1. Roof\nThe roof leaks.\nACTION: Wim to call the roofer\n2. Paint\nWhite.\nACTION: An to buy paint"
    summary = summary_of(f"Minutes of the house group\n\n{agenda}\n\n{said}")
    assert [task.owners for task in summary.tasks] == [("Wim",), ("An",)]
    assert [topic.title for topic in summary.topics] == ["Roof", "Paint"]


def test_an_agenda_ends_at_a_keyword() -> None:
    notes = "Minutes of the group\n\nAgenda:\n1. Roof\n2. Paint\nACTION: Wim to call the roofer\nACTION: An to paint"
    assert [task.owners for task in summary_of(notes).tasks] == [("Wim",), ("An",)]


def test_an_agenda_alone_holds_no_task() -> None:
    assert _titles("House group\n\nAgenda:\n1. Roof (Wim)\n2. Action list (all)\n3. Paint") == []


def test_a_heading_of_hundreds_of_letters_heads_nothing() -> None:
    assert kind_of(f"Tasks{' (a)' * 90}", marked=False) is Kind.TASKS
    assert kind_of(f"Tasks{' (a)' * 999}", marked=False) is None


@pytest.mark.parametrize(
    "heading", ["Suivi — les prix", "Follow-up — what prices changed", "Opvolging – nieuwe prijzen"]
)
def test_a_heading_with_a_keyword_over_points_ends_the_tasks_above(heading: str) -> None:
    notes = (
        f"# House meeting\n\n## Actions\n- Wim: paint the fence\n\n## {heading}\n- Posts cost 40\n- Paint costs 10\n"
    )
    assert [task.title for task in summary_of(notes).tasks] == ["paint the fence"]


def test_a_heading_with_a_keyword_over_no_points_is_a_task_among_the_others() -> None:
    notes = "# House meeting\n\n## Roof\n\n## Action: Wim calls the roofer\n\n## Action: Sue buys paint\n"
    assert [task.owners for task in summary_of(notes).tasks] == [("Wim",), ("Sue",)]
