"""Which tasks words of a title mean."""

from datetime import date

import pytest

from domain.people import Person
from domain.reply import named
from domain.task import Meeting, Task

DANA = Person(id=1, name="Dana Peeters")
MEETING = Meeting(id=1, title="Monday", held_on=date(2026, 1, 19), space_id="a", poster=DANA)
TITLES = {
    1: "Teradata migration",
    2: "Databricks licences",
    3: "Netskope printer fault",
    4: "Netskope trial",
    5: "MIT contract",
    6: "Netskope",
    7: "Offerte voor de stad Gent",
    8: "Renouvellement des licences Azure",
}
ITEMS = [
    Task(number=number + 10, title=title, description="Call the vendor about it.", meeting=MEETING)
    for number, title in TITLES.items()
]


@pytest.mark.parametrize(
    ("words", "positions"),
    [
        ("the Teradata one", [1]),
        ("teradata", [1]),
        ("Terradata", [1]),
        ("teradtaa migraton", [1]),
        ("databriks", [2]),
        ("printer", [3]),
        ("netskope printer", [3]),
        ("Netskope trial", [4]),
        ("netskope", [6]),
        ("netscope", [6]),
        ("licences", [2, 8]),
        ("de offerte", [7]),
        ("offerte stad gent", [7]),
        ("les licences Azure", [8]),
        ("teradata vendor", [1]),
        ("MIT", [5]),
        ("NIT", []),
        ("vendor", []),
        ("budget", []),
        ("teradata budget", []),
        ("the one", []),
        ("2 laptops", []),
        ("", []),
        ("?" * 10_000, []),
    ],
)
def test_named(words: str, positions: list[int]) -> None:
    assert [task.number - 10 for task in named(words, ITEMS)] == positions


def test_a_task_shown_twice_is_found_once() -> None:
    assert len(named("teradata", [ITEMS[0], ITEMS[0]])) == 1
