"""Which known person a written name means."""

import pytest

from domain.people import OwnerState, Person, fold, who

DANA = Person(id=1, name="Dana Peeters", given_name="Dana")
PATRICK_F = Person(id=2, name="Patrick Faes", given_name="Patrick")
PATRICK_V = Person(id=3, name="Patrick Vos", given_name="Patrick")
ZOE = Person(id=4, name="Zoë Ångström-Łukasz", given_name="Zoë")
GUEST = Person(id=5, name="Robbie Maes (Ext)", given_name="Robbie", outside=True)
JAN_PIET = Person(id=6, name="Jan Piet van der Berg", given_name="Jan Piet")
TEAM = (DANA, PATRICK_F, PATRICK_V, ZOE, GUEST, JAN_PIET)


@pytest.mark.parametrize(
    ("written", "state", "person"),
    [
        ("Dana Peeters", OwnerState.CERTAIN, DANA),
        ("dana  PEETERS", OwnerState.CERTAIN, DANA),
        ("Dana", OwnerState.LIKELY, DANA),
        ("Zoe Angstrom-Lukasz", OwnerState.CERTAIN, ZOE),
        ("zoe", OwnerState.LIKELY, ZOE),
        ("Patrick Faes", OwnerState.CERTAIN, PATRICK_F),
        ("Patrick", OwnerState.AMBIGUOUS, None),
        ("Jan Piet", OwnerState.LIKELY, JAN_PIET),
        ("Jan", OwnerState.LIKELY, JAN_PIET),
        ("Ja", OwnerState.UNKNOWN, None),
        ("Peeters", OwnerState.UNKNOWN, None),
        ("Karla", OwnerState.UNKNOWN, None),
        ("Robbie", OwnerState.OUTSIDE, GUEST),
        ("the team", OwnerState.GROUP, None),
        ("The Team", OwnerState.GROUP, None),
        ("iedereen", OwnerState.GROUP, None),
        ("l'équipe", OwnerState.GROUP, None),
        ("", OwnerState.UNKNOWN, None),
        ("?!", OwnerState.UNKNOWN, None),
    ],
)
def test_who_is_meant(written: str, state: OwnerState, person: Person | None) -> None:
    match = who(written, TEAM)
    assert (match.state, match.person) == (state, person)


def test_a_mention_is_certain_even_when_two_share_the_name() -> None:
    twin = Person(id=7, name="Dana Peeters")
    assert who("Dana Peeters", (DANA, twin)).state is OwnerState.AMBIGUOUS
    assert who("Dana Peeters", (DANA, twin), mentioned={"dana peeters": twin}).person == twin


def test_a_mention_cut_short_is_still_that_person() -> None:
    match = who("Patrick", TEAM, mentioned={"patrick": PATRICK_V})
    assert (match.state, match.person) == (OwnerState.CERTAIN, PATRICK_V)


def test_an_ambiguous_name_tells_who_it_could_be() -> None:
    assert who("Patrick", TEAM).candidates == (PATRICK_F, PATRICK_V)


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Zoë D'Haese-Łukasz", "zoe d haese lukasz"), ("  A\u00a0 b ", "a b"), ("100%_net", "100 net"), ("\u0301", "")],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded
