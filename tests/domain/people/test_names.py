"""How names are written, in English, Dutch and French: by each kind of evidence, a table."""

import pytest

from domain.people import Answered, Evidence, Nobody, OwnerState, Person, Reason, Roster, who

CERTAIN, LIKELY, OUTSIDE = OwnerState.CERTAIN, OwnerState.LIKELY, OwnerState.OUTSIDE
AMBIGUOUS, UNKNOWN, GROUP = OwnerState.AMBIGUOUS, OwnerState.UNKNOWN, OwnerState.GROUP


def one(written: str, listed: str, given: str = "") -> tuple[OwnerState, Reason | None]:
    """What a written name is to a conversation of one, as Teams lists them."""
    match = who(written, [Person(id=1, name=listed, given_name=given)])
    return match.state, match.reason


@pytest.mark.parametrize(
    ("written", "listed", "given"),
    [
        ("Dana Peeters", "Dana Peeters", "Dana"),
        ("DANA PEETERS", "Dana Peeters", ""),
        ("dana peeters", "PEETERS Dana", ""),
        ("Peeters Dana", "Dana Peeters", ""),
        ("Peeters, Dana", "Dana Peeters", "Dana"),
        ("Dana Peeters", "Peeters, Dana", ""),
        ("Dana Peeters", "Peeters, Dana (Ext)", "Dana"),
        ("Dana Peeters", "Dana Peeters - Contoso", ""),
        ("Dana Peeters", "Dana Peeters | Contoso", ""),
        ("Dana Peeters - Contoso", "Dana Peeters", ""),
        ("Dana Peeters (she/her)", "Dana Peeters", ""),
        ("Mme Dana Peeters", "Dana Peeters", ""),
        ("Mr. Yusuf Demir", "Yusuf Demir", ""),
        ("dhr. Yusuf Demir", "Yusuf Demir", ""),
        ("dana.peeters", "Dana Peeters", ""),
        ("dana.peeters@contoso.example", "Dana Peeters", ""),
        ("Manon Lefevre", "Manon Lefèvre", "Manon"),
        ("Manon Lefe\u0300vre", "Manon Lefèvre", "Manon"),
        ("Zoe Angstrom Lukasz", "Zoë Ångström-Łukasz", "Zoë"),
        ("Łukasz Brzęk", "Lukasz Brzek", ""),
        ("Pieter-Jan Wouters", "Pieter-Jan Wouters", "Pieter-Jan"),
        ("Pieter Jan Wouters", "Pieter-Jan Wouters", "Pieter-Jan"),
        ("Wouters Pieter-Jan", "Pieter-Jan Wouters", "Pieter-Jan"),
        ("Jan Van Der Berg", "Jan van der Berg", "Jan"),
        ("Jan Vanderberg", "Jan van der Berg", "Jan"),
        ("van der Berg, Jan", "Jan van der Berg", "Jan"),
        ("Jan van der Berg", "van der Berg, Jan", ""),
        ("Chloé D'Haese", "Chloé D’Haese", "Chloé"),
        ("Chloe Dhaese", "Chloé D'Haese", "Chloé"),
        ("Anne-Sophie De Backer", "De Backer Anne-Sophie", "Anne-Sophie"),
        ("Luis Garcia", "Luis Alberto Garcia", "Luis"),
        ("Jean-Luc de la Fontaine", "Jean-Luc de la Fontaine", "Jean-Luc"),
    ],
)
def test_a_whole_name_is_certain_however_it_is_written(written: str, listed: str, given: str) -> None:
    assert one(written, listed, given) == (CERTAIN, Reason.WHOLE_NAME)


@pytest.mark.parametrize(
    ("written", "listed", "given"),
    [
        ("Dana", "Dana Peeters", "Dana"),
        ("DANA", "Dana Peeters", ""),
        ("Dana", "Peeters, Dana (Ext)", ""),
        ("Dana", "PEETERS Dana", ""),
        ("Dana", "Peeters Dana", "Dana"),
        ("@Dana", "Dana Peeters", "Dana"),
        ("Dana (Sales)", "Dana Peeters", "Dana"),
        ("Mevr. Dana", "Dana Peeters", "Dana"),
        ("Zoe", "Zoë Ångström", "Zoë"),
        ("Chloe", "Chloé Dubois", "Chloé"),
        ("Pieter-Jan", "Pieter-Jan Wouters", "Pieter-Jan"),
        ("pieter jan", "Pieter-Jan Wouters", "Pieter-Jan"),
        ("Jan Piet", "Jan Piet van der Berg", "Jan Piet"),
        ("Robbie", "Robbie Maes", "Robert"),
        ("Robert", "Robbie Maes", "Robert"),
        ("Anne-Sophie", "De Backer Anne-Sophie", "Anne-Sophie"),
    ],
)
def test_a_given_name_of_one_is_certain(written: str, listed: str, given: str) -> None:
    assert one(written, listed, given) == (CERTAIN, Reason.GIVEN_NAME)


@pytest.mark.parametrize(
    ("written", "listed", "given"),
    [
        ("Fred", "Frederik De Smet", "Frederik"),
        ("Fred", "Frédéric Dupont", "Frédéric"),
        ("Freddy De Smet", "Frederik De Smet", "Frederik"),
        ("Dimitri", "Dmitry Ivanov", ""),
        ("Dmitri Ivanov", "Dmitry Ivanov", ""),
        ("Robby", "Robbie Maes", "Robbie"),
        ("Rob", "Robert Maes", "Robert"),
        ("Chris", "Christine Leroy", "Christine"),
        ("Kris", "Kristof Maes", "Kristof"),
        ("Steve", "Steven Maes", "Steven"),
        ("Tom", "Thomas Maes", "Thomas"),
        ("Alex", "Alexandre Petit", "Alexandre"),
        ("Lies", "Liesbeth Claes", "Liesbeth"),
        ("Manu", "Emmanuel Petit", "Emmanuel"),
        ("Seb", "Sébastien Petit", "Sébastien"),
        ("Nathalie", "Natalie Maes", "Natalie"),
        ("Patrik", "Patrick Vos", "Patrick"),
        ("Frederic", "Frederik De Smet", "Frederik"),
        ("Stephan", "Stefan Maes", "Stefan"),
        ("Micheal", "Michael Maes", "Michael"),
        ("Lote", "Lotte Claes", "Lotte"),
        ("Annelise", "Annelies Claes", "Annelies"),
        ("Dana Peters", "Dana Peeters", "Dana"),
        ("Manon Lefebvre", "Manon Lefèvre", "Manon"),
        ("Fred Desmet", "Frederik De Smet", "Frederik"),
        ("PJ", "Pieter-Jan Wouters", "Pieter-Jan"),
        ("Pieterjan", "Pieter-Jan Wouters", "Pieter-Jan"),
    ],
)
def test_another_form_or_spelling_is_likely(written: str, listed: str, given: str) -> None:
    assert one(written, listed, given) == (LIKELY, Reason.NEAR)


@pytest.mark.parametrize(
    ("written", "listed", "given"),
    [
        ("Patrick V.", "Patrick Vos", "Patrick"),
        ("Patrick VdB", "Patrick van den Berg", "Patrick"),
        ("Patrick v.d.B.", "Patrick van den Berg", "Patrick"),
        ("Jan Piet V.", "Jan Piet van der Berg", "Jan Piet"),
        ("P. Vos", "Patrick Vos", "Patrick"),
        ("P. van den Berg", "Patrick van den Berg", "Patrick"),
        ("Jan", "Jan Piet van der Berg", "Jan Piet"),
        ("Luis Alberto", "Luis Alberto Garcia", "Luis"),
        ("Patrick van", "Patrick van den Berg", "Patrick"),
        ("Dana Maria Peeters", "Dana Peeters", "Dana"),
        ("Dana M. Peeters", "Dana Peeters", "Dana"),
    ],
)
def test_a_part_of_a_name_is_likely(written: str, listed: str, given: str) -> None:
    assert one(written, listed, given) == (LIKELY, Reason.PART)


@pytest.mark.parametrize(
    ("written", "listed"),
    [
        ("Dan", "Dana Peeters"),
        ("Ann", "Anne Claes"),
        ("Jo", "Job Claes"),
        ("MIT", "Mia Claes"),
        ("IT", "Ines Thijs"),
        ("Karen", "Karel Maes"),
        ("Marie", "Maria Claes-Dubois"),
        ("Martine", "Martin Maes"),
        ("Simone", "Simon Maes"),
        ("Johanna", "Johan Maes"),
        ("Julien", "Julie Maes"),
        ("Louise", "Louis Maes"),
        ("Christophe", "Christine Leroy"),
        ("Steven", "Stefan Maes"),
        ("Frederique", "Frederik Maes"),
        ("Patrick Bos", "Patrick Vos"),
        ("Patrick Janssens", "Patrick Vos"),
        ("Dana Claes", "Dana Peeters"),
        ("Lotte Peeters", "Dana Peeters"),
        ("Q. Vos", "Patrick Vos"),
        ("Patrick F.", "Patrick Vos"),
        ("legal", "Lena Gallo"),
        ("Netskope", "Nette Scope"),
        ("the", "Thea Maes"),
    ],
)
def test_who_only_looks_alike_is_nobody(written: str, listed: str) -> None:
    assert one(written, listed)[0] is UNKNOWN


@pytest.mark.parametrize(
    "written",
    [
        *("the team", "The whole team", "All", "everyone", "Everybody", "all team members", "participants"),
        *("het team", "iedereen", "Allen", "heel het team", "alle deelnemers", "wij allen", "de groep"),
        *("l'équipe", "Toute l’équipe", "tous", "tout le monde", "Nous tous", "tous les participants", "le groupe"),
        *("the network team", "Équipe réseau", "Network Team"),
    ],
)
def test_groups(written: str) -> None:
    assert one(written, "Dana Peeters") == (GROUP, None)


VOS = Person(id=2, name="Patrick Vos", given_name="Patrick")
FAES = Person(id=3, name="Patrick Faes", given_name="Patrick")
GUEST = Person(id=4, name="Patrick Roels (Ext)", given_name="Patrick", outside=True)
BOTH = (VOS, FAES)


@pytest.mark.parametrize("written", ["Patrick", "patrick", "Patrik", "Pat", "Patrick (CSA)", "Dhr. Patrick"])
def test_what_fits_two_is_asked_about_with_both(written: str) -> None:
    match = who(written, BOTH)
    assert (match.state, set(match.candidates)) == (AMBIGUOUS, {VOS, FAES})


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Vos, Patrick and Dana met.", VOS),
        ("Met: Patrick Faes; Dana", FAES),
        ("PATRICK VOS (Contoso) explained.", VOS),
        ("Patrick zag Patrick Vos.", VOS),
        ("Faes Patrick était là.", FAES),
    ],
)
def test_the_notes_own_words_decide(text: str, person: Person) -> None:
    match = who("Patrick", BOTH, Evidence(named=Roster.of(BOTH).named_in(text)))
    assert (match.state, match.person, match.reason) == (LIKELY, person, Reason.MEETING)


@pytest.mark.parametrize(
    "text", ["Patrick came.", "Patrick Vossen came.", "Patrick Vos and Patrick Faes.", "Vos came."]
)
def test_the_notes_own_words_tell_nothing(text: str) -> None:
    assert who("Patrick", BOTH, Evidence(named=Roster.of(BOTH).named_in(text))).state is AMBIGUOUS


def test_a_namesake_who_is_not_here_makes_a_bare_name_doubtful() -> None:
    stranger = Evidence(strangers=frozenset({"patrick janssens"}))
    assert who("Patrick", (VOS,)).state is CERTAIN
    match = who("Patrick", (VOS,), stranger)
    assert (match.state, match.candidates) == (AMBIGUOUS, (VOS,))
    assert who("Patrick Vos", (VOS,), stranger).state is CERTAIN
    assert who("Patrick", BOTH, Evidence(named=frozenset({VOS}), strangers=stranger.strangers)).state is AMBIGUOUS


@pytest.mark.parametrize(
    ("written", "said", "state", "person"),
    [
        ("Patrick", VOS, LIKELY, VOS),
        ("Patrick (CSA)", VOS, LIKELY, VOS),
        ("Patrick", Nobody.ABSENT, UNKNOWN, None),
        ("Patrick", Nobody.GROUP, GROUP, None),
        ("Patrick", GUEST, OUTSIDE, GUEST),
    ],
)
def test_what_the_team_said_of_two_namesakes(
    written: str, said: Answered, state: OwnerState, person: Person | None
) -> None:
    match = who(written, (*BOTH, GUEST), Evidence(answers={"patrick": said}))
    assert (match.state, match.person, match.reason) == (state, person, Reason.ANSWERED)


def test_what_the_team_said_may_be_somebody_of_another_name() -> None:
    dana = Person(id=9, name="Dana Peeters", given_name="Dana")
    assert who("Patrick", (*BOTH, dana), Evidence(answers={"patrick": dana})).person == dana


def test_the_notes_own_words_count_more_than_what_the_team_said() -> None:
    both = Evidence(named=frozenset({VOS}), answers={"patrick": FAES})
    assert who("Patrick", BOTH, both).person == VOS
    neither = Evidence(named=frozenset(BOTH), answers={"patrick": FAES})
    assert who("Patrick", BOTH, neither).person == FAES


@pytest.mark.parametrize("written", ["Patrick Roels", "Roels, Patrick", "Patrick R.", "P. Roels"])
def test_a_guest_is_outside_whatever_the_evidence(written: str) -> None:
    match = who(written, (*BOTH, GUEST))
    assert (match.state, match.person) == (OUTSIDE, GUEST)


def test_a_mentioned_guest_is_outside() -> None:
    assert who("Patrick", (*BOTH, GUEST), Evidence({"patrick": GUEST})).state is OUTSIDE
