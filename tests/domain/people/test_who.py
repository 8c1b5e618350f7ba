"""Which known person a written name means."""

import pytest

from benchmarks.work import calls
from domain.people import Evidence, Nobody, OwnerState, Person, Reason, Roster, fold, who

CERTAIN, LIKELY, OUTSIDE = OwnerState.CERTAIN, OwnerState.LIKELY, OwnerState.OUTSIDE
AMBIGUOUS, UNKNOWN, GROUP = OwnerState.AMBIGUOUS, OwnerState.UNKNOWN, OwnerState.GROUP
DANA = Person(id=1, name="Dana Peeters", given_name="Dana")
PATRICK_F = Person(id=2, name="Patrick Faes", given_name="Patrick")
PATRICK_V = Person(id=3, name="Patrick Vos", given_name="Patrick")
ZOE = Person(id=4, name="Zoë Ångström-Łukasz", given_name="Zoë")
GUEST = Person(id=5, name="Robbie Maes (Ext)", given_name="Robbie", outside=True)
JAN_PIET = Person(id=6, name="Jan Piet van der Berg", given_name="Jan Piet")
SIGRID = Person(id=7, name="Wouters, Sigrid (Ext)", given_name="Sigrid")
FREDERIK = Person(id=8, name="Frederik De Smet", given_name="Frederik")
DMITRY = Person(id=9, name="Dmitry Ivanov")
CHRISTINE = Person(id=10, name="Christine Leroy", given_name="Christine")
TEAM = (DANA, PATRICK_F, PATRICK_V, ZOE, GUEST, JAN_PIET, SIGRID, FREDERIK, DMITRY, CHRISTINE)


@pytest.mark.parametrize(
    ("written", "state", "person", "reason"),
    [
        ("Dana Peeters", CERTAIN, DANA, Reason.WHOLE_NAME),
        ("dana  PEETERS", CERTAIN, DANA, Reason.WHOLE_NAME),
        ("Dana Peeters (CSA)", CERTAIN, DANA, Reason.WHOLE_NAME),
        ("Peeters Dana", CERTAIN, DANA, Reason.WHOLE_NAME),
        ("Zoe Angstrom-Lukasz", CERTAIN, ZOE, Reason.WHOLE_NAME),
        ("Jan Piet van der Berg", CERTAIN, JAN_PIET, Reason.WHOLE_NAME),
        ("Jan Piet Van Der Berg", CERTAIN, JAN_PIET, Reason.WHOLE_NAME),
        ("Sigrid Wouters", CERTAIN, SIGRID, Reason.WHOLE_NAME),
        ("Wouters, Sigrid", CERTAIN, SIGRID, Reason.WHOLE_NAME),
        ("Patrick Faes", CERTAIN, PATRICK_F, Reason.WHOLE_NAME),
        ("Dana", CERTAIN, DANA, Reason.GIVEN_NAME),
        ("zoe", CERTAIN, ZOE, Reason.GIVEN_NAME),
        ("Sigrid", CERTAIN, SIGRID, Reason.GIVEN_NAME),
        ("Jan Piet", CERTAIN, JAN_PIET, Reason.GIVEN_NAME),
        ("Dmitry", CERTAIN, DMITRY, Reason.GIVEN_NAME),
        ("Patrick", AMBIGUOUS, None, None),
        ("Patrick V.", LIKELY, PATRICK_V, Reason.PART),
        ("Patrick V. (CSA)", LIKELY, PATRICK_V, Reason.PART),
        ("Jan", LIKELY, JAN_PIET, Reason.PART),
        ("Fred", LIKELY, FREDERIK, Reason.NEAR),
        ("Frederic", LIKELY, FREDERIK, Reason.NEAR),
        ("Fred De Smet", LIKELY, FREDERIK, Reason.NEAR),
        ("Dimitri", LIKELY, DMITRY, Reason.NEAR),
        ("Dana Peters", LIKELY, DANA, Reason.NEAR),
        ("Patrik", AMBIGUOUS, None, None),
        ("Chris", LIKELY, CHRISTINE, Reason.NEAR),
        ("Christophe", UNKNOWN, None, None),
        ("Robbie", OUTSIDE, GUEST, Reason.GIVEN_NAME),
        ("Robby", OUTSIDE, GUEST, Reason.NEAR),
        ("Ja", UNKNOWN, None, None),
        ("Dan", UNKNOWN, None, None),
        ("Peeters", LIKELY, DANA, Reason.PART),
        ("Mme Peeters", LIKELY, DANA, Reason.PART),
        ("dhr. Faes", LIKELY, PATRICK_F, Reason.PART),
        ("Berg", LIKELY, JAN_PIET, Reason.PART),
        ("Faes P", LIKELY, PATRICK_F, Reason.PART),
        ("Faes P.", LIKELY, PATRICK_F, Reason.PART),
        ("Faes Q", UNKNOWN, None, None),
        ("Wouter", UNKNOWN, None, None),
        ("Bestuur", GROUP, None, None),
        ("the board", GROUP, None, None),
        ("werkgroep communicatie", GROUP, None, None),
        ("groupe de travail", GROUP, None, None),
        ("der Vorstand", GROUP, None, None),
        ("voorzitter", GROUP, None, None),
        ("budget", UNKNOWN, None, None),
        ("Karla", UNKNOWN, None, None),
        ("the team", GROUP, None, None),
        ("The Team", GROUP, None, None),
        ("All", GROUP, None, None),
        ("iedereen", GROUP, None, None),
        ("l'équipe", GROUP, None, None),
        ("", UNKNOWN, None, None),
        ("?!", UNKNOWN, None, None),
    ],
)
def test_who_is_meant(written: str, state: OwnerState, person: Person | None, reason: Reason | None) -> None:
    match = who(written, TEAM)
    assert (match.state, match.person, match.reason) == (state, person, reason)


def test_a_surname_that_two_have_is_ambiguous_and_a_script_without_capitals_is_read() -> None:
    sister, wang = Person(id=18, name="Lien Peeters"), Person(id=19, name="王小明")
    assert who("Peeters", (DANA, sister)).state is AMBIGUOUS
    assert who("Peeters L", (DANA, sister)).person == sister
    assert who("王小明", (DANA, wang)).state is CERTAIN


def test_a_mention_is_certain_even_when_two_share_the_name() -> None:
    twin = Person(id=17, name="Dana Peeters")
    assert who("Dana Peeters", (DANA, twin)).state is AMBIGUOUS
    assert who("Dana Peeters", (DANA, twin), Evidence({"dana peeters": twin})).person == twin


def test_a_mention_cut_short_is_still_that_person() -> None:
    match = who("Patrick", TEAM, Evidence({"patrick": PATRICK_V}))
    assert (match.state, match.person, match.reason) == (CERTAIN, PATRICK_V, Reason.MENTION)


def test_an_ambiguous_name_tells_who_it_could_be() -> None:
    assert who("Patrick", TEAM).candidates == (PATRICK_F, PATRICK_V)


def test_the_notes_own_words_tell_two_apart() -> None:
    named = Roster.of(TEAM).named_in("Patrick Vos and Dana spoke about the network.")
    match = who("Patrick", TEAM, Evidence(named=named))
    assert (match.state, match.person, match.reason) == (LIKELY, PATRICK_V, Reason.MEETING)


def test_notes_that_name_both_tell_nothing() -> None:
    named = Roster.of(TEAM).named_in("Patrick Vos met Patrick Faes.")
    assert who("Patrick", TEAM, Evidence(named=named)).state is AMBIGUOUS


def test_what_the_team_said_counts_below_the_notes_own_words() -> None:
    said = Evidence(answers={"patrick": PATRICK_F})
    match = who("Patrick", TEAM, said)
    assert (match.state, match.person, match.reason) == (LIKELY, PATRICK_F, Reason.ANSWERED)
    both = Evidence(named=frozenset({PATRICK_V}), answers={"patrick": PATRICK_F})
    assert who("Patrick", TEAM, both).person == PATRICK_V


def test_what_the_team_said_of_a_name_of_nobody_here_is_certain() -> None:
    assert who("Boss", TEAM, Evidence(answers={"boss": DANA})).state is CERTAIN
    assert who("Boss", TEAM, Evidence(answers={"boss": Nobody.ABSENT})).state is UNKNOWN
    assert who("Boss", TEAM, Evidence(answers={"boss": Nobody.GROUP})).state is GROUP


def test_an_answer_never_overrules_a_whole_name() -> None:
    assert who("Dana Peeters", TEAM, Evidence(answers={"dana peeters": ZOE})).person == DANA


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Zoë D'Haese-Łukasz", "zoe d haese lukasz"), ("  A\u00a0 b ", "a b"), ("100%_net", "100 net"), ("\u0301", "")],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_a_name_that_is_nobodys_is_quickly_held_against_a_whole_team() -> None:
    team = [Person(id=n, name=f"Anke{n} Maes{n}", given_name=f"Anke{n}") for n in range(300)]
    assert calls(lambda: who("Wout Vermeulen", team)) < 60 * len(team)
