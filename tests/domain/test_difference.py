"""Which task of ours a line of newer notes means."""

from datetime import date

import pytest

from benchmarks.work import calls
from domain.difference import History, Told, difference
from domain.people import OwnerState, Person
from domain.summary import Draft
from domain.task import Meeting, Owner, Status, Task

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


def _work(count: int, said: str) -> int:
    ours = [task(n, f"Crane {n}", "Order the spare parts.") for n in range(count)]
    drafts = [Draft(f"Crane {n}", said) for n in reversed(range(count))]
    return calls(lambda: difference(ours, drafts))


def test_twice_as_many_that_have_their_titles_take_twice_as_long() -> None:
    assert _work(400, "Sell it.") < 2.5 * _work(200, "Sell it.")


def test_each_is_held_against_each_only_once() -> None:
    ours = [task(n, f"Crane {n}", "Order the spare parts.") for n in range(100)]
    drafts = [Draft(f"Quay {n}", "Paint all of it in another colour before winter.") for n in range(100)]
    assert calls(lambda: difference(ours, drafts)) < 15 * len(ours) * len(drafts)


def test_what_people_told_is_no_difference_and_whom_they_renamed_is_known_by_the_lines() -> None:
    read = ("Crane Check: look at the crane (Karim)",)
    draft = Draft("Crane Check", "", ("Karim",), lines=read)
    task = Task(number=1, title="Survey", description="", meeting=MEETING)
    unknown = difference([task], [draft])
    assert (unknown.added, unknown.gone) == ((0,), (task,))
    told = History(read, frozenset({Told.TITLE, Told.OWNERS}))
    assert not difference([task], [draft], histories={1: told})


def test_what_people_dropped_is_not_brought_back_and_what_they_made_is_not_gone() -> None:
    dropped = Task(number=1, title="Crane Check", description="", meeting=MEETING, status=Status.CANCELLED)
    made = Task(number=2, title="see the mail of Hugo", description="", meeting=MEETING)
    histories = {1: History((), frozenset({Told.DROPPED})), 2: History((), frozenset({Told.MADE}))}
    assert not difference([dropped, made], [Draft("Crane Check", "")], histories=histories)
    assert difference([dropped], [Draft("Crane Check", "")]).added == (0,)
