"""Which task of ours a line of newer notes means."""

from datetime import date

import pytest

from domain.difference import difference
from domain.people import OwnerState, Person
from domain.summary import Draft
from domain.task import Meeting, Owner, Task

DANA = Person(id=1, name="Dana")
MEETING = Meeting(id=1, title="Quay", held_on=date(2026, 11, 18), space_id="19:a", poster=DANA)


def task(number: int, title: str, description: str, *owners: str) -> Task:
    """One of ours."""
    named = tuple(Owner(written=name, state=OwnerState.UNKNOWN) for name in owners)
    return Task(number=number, title=title, description=description, meeting=MEETING, owners=named)


OURS = (
    task(1, "Crane order", "Order the spare parts for the crane.", "Karim"),
    task(2, "Lights", "Check the lights along the quay.", "Lotte"),
)


@pytest.mark.parametrize(
    ("drafts", "added", "changed", "gone"),
    [
        ([("Crane order", "Order the spare parts for the crane.", "Karim")], [], [], [2]),
        ([("CRANE order", "Order the spare parts for the crane.", "Karim")], [], [1], [2]),
        ([("Crane order", "Something else entirely.", "Karim")], [], [1], [2]),
        ([("Crane", "Order the spare parts for the big crane.", "Karim")], [], [1], [2]),
        ([("Gate", "Ask two prices.", "Karim")], [0], [], [1, 2]),
        ([("Crane order", "Order the spare parts for the crane.", "Manon")], [], [1], [2]),
        ([], [], [], [1, 2]),
    ],
)
def test_difference(drafts: list[tuple[str, str, str]], added: list[int], changed: list[int], gone: list[int]) -> None:
    found = difference(OURS, [Draft(title, text, (owner,)) for title, text, owner in drafts])
    assert list(found.added) == added
    assert [one.number for one, _ in found.changed] == changed
    assert [one.number for one in found.gone] == gone


def test_two_with_one_title_are_paired_by_their_words() -> None:
    ours = (task(1, "Review", "Read the draft."), task(2, "Review", "Read the budget."))
    drafts = [Draft("Review", "Read the budget."), Draft("Review", "Read the draft.")]
    assert not difference(ours, drafts)
