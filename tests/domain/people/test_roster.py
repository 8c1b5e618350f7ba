"""What it costs to look names up: as much among many as among few, once their names are folded."""

from collections.abc import Sequence
from functools import partial

import pytest

from benchmarks.work import calls
from domain.people import Person, Roster, fold, who

GIVEN = [f"{first}{last}" for first in ("Ba", "De", "Ki", "Lo", "Mu") for last in ("ran", "lia", "nor", "vid", "tessa")]
WRITTEN = (*GIVEN[:10], *(f"{name} Vermeer 3" for name in GIVEN[:5]), "Barran", "Vermeer 7", "Kinor V.", "Nobody Here")


def crowd(many: int) -> list[Person]:
    """People of few given names, each with a surname of their own."""
    called = (GIVEN[n % len(GIVEN)] for n in range(many))
    return [Person(id=n, name=f"{name} Vermeer {n}", given_name=name) for n, name in enumerate(called, 1)]


def look_up(written: Sequence[str], roster: Roster) -> None:
    """Each name, as a paste does."""
    for name in written:
        who(name, roster)


def test_names_are_folded_when_the_roster_changes_and_at_no_other_time(monkeypatch: pytest.MonkeyPatch) -> None:
    folded = list[str]()

    def counted(text: str) -> str:
        folded.append(text)
        return fold(text)

    monkeypatch.setattr("domain.people.names.fold", counted)
    spent = {}
    for many in (20, 2_000):
        roster = Roster.of(crowd(many))
        assert len(folded) >= many, "once for each of them"
        folded.clear()
        look_up(WRITTEN, Roster.of(crowd(many)))
        spent[many] = len(folded)
        folded.clear()
        assert Roster.of(crowd(many)).index is roster.index
    assert spent[20] == spent[2_000]


def test_who_is_called_otherwise_is_found_by_their_new_name() -> None:
    before, after = Person(id=1, name="Dana Peeters"), Person(id=1, name="Dana Verhoeven")
    assert who("Dana Peeters", [before]).person == before
    assert who("Dana Verhoeven", [after]).person == after
    assert who("Dana Peeters", [after]).person is None


def test_whole_names_cost_as_much_among_many_as_among_few() -> None:
    whole = tuple(person.name for person in crowd(20))
    rosters = [Roster.of(crowd(many)) for many in (20, 2_000)]
    for roster in rosters:
        look_up(whole, roster)  # each is indexed by now
    few, many = (calls(partial(look_up, whole, roster)) for roster in rosters)
    assert many == few
