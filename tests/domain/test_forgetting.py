"""Which words of a text are somebody's name, and which are another's; and how a name is known again."""

import pytest

from domain.forgetting import Json, Prints, Traces, is_traced, traces_of, unnamed, unnamed_in, unnamed_markup, veiled
from domain.people import FORGOTTEN, OwnerState, Person, who

DANA = Person(id=1, name="Dana Peeters", given_name="Dana")
LOTTE, JAN, JAN_TOO = (
    Person(id=n, name=name, given_name=name.partition(" ")[0])
    for n, name in enumerate(("Lotte Peeters", "Jan Maes", "Jan Smets"), 2)
)
WILL = Person(id=9, name="Will Van den Bossche", given_name="Will")
ALONE = traces_of(DANA, ["Dana", "DP"], [JAN], ids=["dana.p@rivet.example", "29:dana"])
N = FORGOTTEN


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("Ask Dana.", f"Ask {N}."),
        ("ask dana, she knows", f"ask {N}, she knows"),
        ("DANA PEETERS and Peeters, Dana", f"{N} and {N}"),
        ("Dána  Pééters", N),
        ("Da\u0301na knows", f"{N} knows"),
        ("Dana's list, Danas Liste, Danas lijst", f"{N}'s list, {N} Liste, {N} lijst"),
        ("(Dana, Jan)", f"({N}, Jan)"),
        ("DP: order it", f"{N}: order it"),
        ("mail Dana.P@rivet.example now", f"mail {N} now"),
        ("29:dana but not 29:danab", f"{N} but not 29:danab"),
        ("Mr Peeters said", f"Mr {N} said"),
        ("Met Peeters afgesproken", f"Met {N} afgesproken"),
        ("Dana Monday", f"{N} Monday"),
        ("Danaë and bandana", "Danaë and bandana"),
        ("Dana-Lee, Jo-Dana", "Dana-Lee, Jo-Dana"),
        ("Dana Vermeulen", "Dana Vermeulen"),
        ("Lotte Peeters", "Lotte Peeters"),
        ("nothing to peeters about", "nothing to peeters about"),
        ("", ""),
    ],
)
def test_a_name_goes_and_what_only_looks_like_it_stays(said: str, left: str) -> None:
    assert unnamed(said, ALONE) == left
    assert unnamed(left, ALONE) == left
    assert is_traced(said, ALONE) is (said != left)


@pytest.mark.parametrize(
    ("traces", "said", "left"),
    [
        (traces_of(JAN, ["Jan"], [JAN_TOO]), "Jan and Jan Maes and Jan Smets", f"Jan and {N} and Jan Smets"),
        (traces_of(JAN, ["Jan"], [JAN_TOO]).also(["Jan"]), "Jan has it", f"{N} has it"),
        (traces_of(JAN, [], (), ["Jan Vermeulen"]), "Jan, Jan Vermeulen, Maes", f"Jan, Jan Vermeulen, {N}"),
        (traces_of(DANA, [], [LOTTE]), "Dana; for Peeters, Lotte Peeters", f"{N}; for Peeters, Lotte Peeters"),
        (traces_of(DANA, [], [Person(id=4, name="Danas Jonaitis", given_name="Danas")]), "Danas, Dana", f"Danas, {N}"),
        (traces_of(WILL), "We will. Will: do it. Van den Bossche", f"We will. {N}: do it. {N}"),
        (traces_of(DANA, ["me", "ik", N]), "call me, ik, Nomen Nescio", "call me, ik, Nomen Nescio"),
        (traces_of(DANA, [], [Person(id=5, name="Dana Peeters", given_name="Dana")]), "Dana Peeters", "Dana Peeters"),
    ],
)
def test_what_another_is_called_stays(traces: Traces, said: str, left: str) -> None:
    assert unnamed(said, traces) == left


def test_every_text_within_data_is_looked_at() -> None:
    data: Json = {"title": "For Dana", "owners": [["Dana", "left", 1, False]], "due": None}
    assert unnamed_in(data, ALONE) == {"title": f"For {N}", "owners": [[N, "left", 1, False]], "due": None}


@pytest.mark.parametrize(
    ("html", "left"),
    [
        ("<p>Dana&nbsp;Peeters <b>Dana</b></p>", f"<p>{N} <b>{N}</b></p>"),
        ('<a href="mailto:dana.p@rivet.example">x</a>', f'<a href="mailto:{N}">x</a>'),
        ("<p>D<b>a</b>na</p>", None),
        ("<p>Jan</p>", "<p>Jan</p>"),
        (None, None),
    ],
)
def test_marks_that_hide_a_name_are_let_go(html: str | None, left: str | None) -> None:
    assert unnamed_markup(html, ALONE) == left


def test_a_print_knows_a_whole_name_again_and_shows_none() -> None:
    prints = Prints.of("salt", ["tenant|1"], ["dana peeters", "peeters dana", "dana"])
    assert Prints.read(prints.kept) == prints
    assert "dana" not in str(prints.kept)
    assert prints.has_id("tenant|1")
    assert not prints.has_id("tenant|2")
    assert veiled("Dana PEETERS, Peeters Dana and Dana", [prints]) == f"{N}, {N} and Dana"
    assert veiled("Dana Peeters", [prints], {"dana peeters"}) == "Dana Peeters"
    assert veiled("Dana Peeters", [Prints.none("salt")]) == "Dana Peeters"
    assert veiled("Dana Peeters", ()) == "Dana Peeters"


def test_what_stands_there_is_somebody_who_left() -> None:
    assert who(FORGOTTEN, [DANA]).state is OwnerState.LEFT
    assert who(FORGOTTEN, [DANA]).person is None
