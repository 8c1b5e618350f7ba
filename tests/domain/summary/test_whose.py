"""Whose tasks a heading lists."""

import pytest

from domain.summary.names.owners import people_of
from domain.summary.names.whose import owners_of_heading

PEOPLE = people_of(["Wim Baert"], "we read the website, wim wrote it")


@pytest.mark.parametrize(
    ("heading", "owners"),
    [
        ("To do Matteo", ("Matteo",)),
        ("To do's Wim", ("Wim",)),
        ("Acties Tom:", ("Tom",)),
        ("Taken voor Els Van den Berg", ("Els Van den Berg",)),
        ("Tâches de Sophie", ("Sophie",)),
        ("Tâches d'Anna", ("Anna",)),
        ("Aufgaben für Jonas", ("Jonas",)),
        ("Action items for Tom and Els", ("Tom", "Els")),
        ("Tom's action items", ("Tom",)),
        ("Tom – acties", ("Tom",)),
    ],
)
def test_a_heading_with_a_person(heading: str, owners: tuple[str, ...]) -> None:
    assert owners_of_heading(heading, PEOPLE) == owners


@pytest.mark.parametrize(
    "heading",
    [
        "Action items",
        "Tasks Overview",
        "Actions Required",
        "Action items for the team",
        "Follow-up Meeting",
        "Follow up with Tom",
        "To do Website",
        "Acties Brandveiligheid",
        "Actions Marketing",
        "Tasks for next week",
        "Actiepunten per persoon",
        "Call Tom",
        "Tom",
    ],
)
def test_a_heading_without_a_person(heading: str) -> None:
    assert owners_of_heading(heading, PEOPLE) == ()
