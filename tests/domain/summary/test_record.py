"""Lines that label what, who and when, in any order."""

from itertools import permutations

import pytest

from tests.domain.summary.samples import summary_of

LABELS = [
    ("Actie", "Wie", "Wanneer"),
    ("Actie", "Actiehouder", "Deadline"),
    ("Action", "Owner", "Due"),
    ("Action", "Responsable", "Échéance"),
    ("Aufgabe", "Verantwortlich", "Frist"),
    ("**Actie 2**", "**Wie**", "**Wanneer**"),
]
READ = ("paint the fence", ("Wim Roos",), "2026-03-12")


def _tasks(notes: str) -> list[tuple[str, tuple[str, ...], str | None]]:
    return [
        (task.title, task.owners, task.due.end.isoformat() if task.due and task.due.end else None)
        for task in summary_of(notes).tasks
    ]


@pytest.mark.parametrize("above", ["", "Verslag 20-01-2026\n", "Minutes\n\n1. Fence\nIt is grey.\n"])
@pytest.mark.parametrize("order", list(permutations(range(3))))
@pytest.mark.parametrize("labels", LABELS, ids=lambda labels: labels[1])
def test_labelled_lines_are_one_task_in_any_order(labels: tuple[str, ...], order: tuple[int, ...], above: str) -> None:
    values = ("paint the fence", "Wim Roos", "12/03/2026")
    lines = [f"{labels[place]}: {values[place]}" for place in order]
    assert _tasks(above + "\n".join(lines)) == [READ]
    if not above:
        assert {task.rule for task in summary_of("\n".join(lines)).tasks} == {"record"}


@pytest.mark.parametrize("between", ["\n", "\n\n", "\nThe gate is green.\n"])
def test_a_label_again_or_a_blank_line_begins_the_next_record(between: str) -> None:
    notes = f"Verslag\nActie: hek verven\nWie: Wim{between}Actie: poort verven\nWie: An"
    assert [(title, owners) for title, owners, _ in _tasks(notes)] == [
        ("hek verven", ("Wim",)),
        ("poort verven", ("An",)),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Resp. : Mme Roos et M. Lund – peindre la grille – Délai : 12/03/2026",
        "Qui : Mme Roos et M. Lund – Quoi : peindre la grille – Quand : 12/03/2026",
        "Qui : Mme Roos et M. Lund, Quoi : peindre la grille, Quand : 12/03/2026",
        "Qui : Mme Roos et M. Lund | Quoi : peindre la grille | Quand : 12/03/2026",
    ],
)
def test_one_line_may_hold_a_record(line: str) -> None:
    notes = f"Procès-verbal\n\n1. Grille\nElle est rouillée.\n{line}"
    assert _tasks(notes) == [("peindre la grille", ("Mme Roos", "M. Lund"), "2026-03-12")]


@pytest.mark.parametrize("rows", ["Actie:\tverven\nWie:\tWim", "| Actie | verven |\n|---|---|\n| Wie | Wim |"])
def test_a_record_may_stand_in_two_columns(rows: str) -> None:
    assert _tasks(f"Verslag\n\n{rows}") == [("verven", ("Wim",), None)]


def test_signs_within_a_value_stay() -> None:
    notes = "Verslag\nActie: hek verven; poort ook\nWie: Wim; An\nWanneer: 12/03/2026"
    assert _tasks(notes) == [("hek verven; poort ook", ("Wim", "An"), "2026-03-12")]


def test_a_status_and_an_open_owner_are_read() -> None:
    (task,) = summary_of("Minutes\nAction: paint the fence\nOwner: TBD\nStatus: done\nDue: 12/03/2026").tasks
    assert task.done
    assert task.owners == ()


@pytest.mark.parametrize(
    "notes",
    [
        "Party\nWhat: a fence to paint\nWho: everyone\nWhen: Friday\nWhere: the garden",
        "Minutes of the meeting\nLead: Wim Roos – Sales – Ghent",
        "Compte rendu\nResponsable : Anne Roos – Directrice des achats",
        "Minutes\nTitle: the fence\nDate: 12 March 2026\nChair: Wim",
    ],
)
def test_labels_of_something_else_are_no_task(notes: str) -> None:
    assert _tasks(notes) == []
