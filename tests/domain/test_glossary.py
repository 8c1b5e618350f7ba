"""What is read where a team's words stand."""

import pytest

from domain.glossary import Term, in_words, other_words

NETWORK = Term("Netskope", "Netscope Edge")


@pytest.mark.parametrize(
    ("terms", "text", "shown"),
    [
        ((), "The Netskope trial", "The Netskope trial"),
        (
            (NETWORK,),
            "The Netskope trial, NETSKOPE and netskope.",
            "The Netscope Edge trial, Netscope Edge and Netscope Edge.",
        ),
        ((NETWORK,), "Netskopes and UnNetskope", "Netskopes and UnNetskope"),
        ((NETWORK,), "Netscope Edge already", "Netscope Edge already"),
        ((Term("Netskope", "Netskope Edge"),), "Netskope and Netskope Edge", "Netskope Edge and Netskope Edge"),
        ((Term("A", "B"), Term("B", "C")), "A, B and C", "C, C and C"),
        ((Term("A", "B"), Term("B", "A")), "A and B", "A and B"),
        ((Term("A", "A"),), "A and a", "A and A"),
        ((Term("SLA", "uptime"), Term("SLA one", "gold")), "SLA one, SLA two", "gold, uptime two"),
        ((Term("C++", "Rust"),), "Port C++ (and C++11)", "Port Rust (and C++11)"),
        ((Term("x", r"\1 [y]"),), "x", r"\1 [y]"),
    ],
)
def test_in_words(terms: tuple[Term, ...], text: str, shown: str) -> None:
    assert in_words(text, terms) == shown
    assert in_words(shown, terms) == shown


@pytest.mark.parametrize(
    ("word", "others"),
    [
        ("netskope", ("netscope edge",)),
        ("netsk", ("netscope edge",)),
        ("netscope", ("netskope",)),
        ("edge", ("netskope",)),
        ("nets", ("netscope edge", "netskope")),
        ("printer", ()),
    ],
)
def test_what_stands_for_a_word_that_is_looked_for(word: str, others: tuple[str, ...]) -> None:
    assert other_words(word, (NETWORK,)) == others


def test_many_terms_are_read_once_over_the_text() -> None:
    terms = tuple(Term(f"word {n}", f"other {n}") for n in range(300))
    assert in_words("word 7 " * 2000, terms) == "other 7 " * 2000
