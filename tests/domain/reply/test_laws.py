"""What holds for every reply, whatever its words."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from domain.move import Mark, MyPart, NotMine
from domain.reply import Numbers, Only, Reply, Saying, Unknown, picked, reply
from domain.task import Status
from tests.domain.reply.notation import CONTEXT, Case, cases, noted

ALL = list(cases())
CLOSED = {Status.DONE, Status.CANCELLED}
SIMPLE = [
    case
    for case in ALL
    if case.meaning in {"done", "cancelled"} and case.text.isascii() and ":" not in case.text + case.expected
]
PADDING = ["hi, {}", "Hoi, {}", "Bonjour, {}", "{} thanks", "{}, bedankt", "{}, merci", "{}!", "{}.", "  {}  ", "ok {}"]
CLAUSES = ["1 done", "2 klaar", "3 en cours", "4 blocked", "#15 niet van mij", "6 n'est plus nécessaire", "7 reopen"]
PLACED = [  # a clause that says it, as its language takes it back
    *(
        f"2 is {no} {said}"
        for no in ("not", "not yet", "never", "almost", "half")
        for said in ("done", "finished", "closed")
    ),
    *(
        f"2 is {no} {said}"
        for no in ("niet", "nog niet", "bijna", "deels")
        for said in ("klaar", "af", "gedaan", "opgelost")
    ),
    *(
        f"2 n'est {no} {said}"
        for no in ("pas", "pas encore", "jamais")
        for said in ("fini", "fait", "terminé", "réglé")
    ),
    *(f"2 est {no} {said}" for no in ("presque", "partiellement") for said in ("fini", "fait", "terminé", "réglé")),
]


def closes(read: Reply) -> bool:
    """Whether anything would end."""
    return any(_ends(saying) for saying in read.sayings)


def _ends(saying: Saying) -> bool:
    move = saying.what
    return isinstance(move, NotMine | MyPart) or (isinstance(move, Mark) and move.status in CLOSED)


@given(st.text(max_size=1_600))
def test_any_text_is_read_without_a_fault(text: str) -> None:
    read = reply(text, CONTEXT)
    assert read.acts or not text.strip()
    picked(text)


@given(
    st.lists(
        st.sampled_from([*" \n.,;:?!-", *"✅👍⏳", *(word for case in ALL for word in case.text.split())]), max_size=40
    )
)
def test_any_words_of_ours_are_read_without_a_fault(words: list[str]) -> None:
    reply(" ".join(words), CONTEXT)


@given(st.sampled_from(ALL), st.sampled_from([str.upper, str.lower, str.title, str.capitalize]))
def test_case_changes_nothing_but_the_words_kept(case: Case, change: object) -> None:
    assume("ß" not in case.text)
    changed = change(case.text)  # type: ignore[operator]
    assert noted(reply(changed, CONTEXT)).casefold() == case.expected.casefold()


@given(st.sampled_from(SIMPLE), st.sampled_from(PADDING))
def test_politeness_changes_nothing(case: Case, padding: str) -> None:
    assert noted(reply(padding.format(case.text.rstrip("!. ")), CONTEXT)) == case.expected


@given(
    st.permutations(CLAUSES), st.integers(1, len(CLAUSES)), st.sampled_from([", ", "; ", "\n", ". ", " and ", " en "])
)
def test_the_order_of_clauses_changes_only_the_order(order: list[str], count: int, between: str) -> None:
    said = reply(between.join(order[:count]), CONTEXT).sayings
    assert said == tuple(saying for clause in order[:count] for saying in reply(clause, CONTEXT).sayings)


@given(
    st.lists(st.integers(1, 99), min_size=1, max_size=6, unique=True),
    st.sampled_from([", ", " and ", " en ", " ", " & "]),
)
def test_every_number_named_is_meant_and_no_other(numbers: list[int], between: str) -> None:
    (saying,) = reply(f"{between.join(map(str, numbers))} done", CONTEXT).sayings
    assert isinstance(saying.about, Numbers)
    assert [reference.number for reference in saying.about.references] == numbers


@pytest.mark.parametrize("text", PLACED)
@pytest.mark.parametrize("form", ["{}", "{}.", "sorry, {}", "{}, merci", "ok {}", "{}\n"])
def test_what_is_taken_back_never_closes(text: str, form: str) -> None:
    assert not closes(reply(form.format(text), CONTEXT))


@given(
    st.sampled_from([case for case in ALL if case.meaning == "done" and "?" not in case.expected]),
    st.sampled_from(
        ["{}?", "{} ?", "is it true that {}", "if {}", "als {}", "si {}", "Tom says {}", "Tom zegt dat {}"]
    ),
)
def test_a_question_a_condition_or_hearsay_never_closes(case: Case, form: str) -> None:
    assert not closes(reply(form.format(case.text.rstrip("!. ")), CONTEXT))


@given(
    st.sampled_from([case for case in ALL if case.meaning == "done" and "?" not in case.expected]),
    st.sampled_from(
        ["not {}", "niet {}", "pas {}", "not yet {}", "nog niet {}", "pas encore {}", "almost {}", "bijna {}"]
    ),
)
def test_a_word_that_denies_in_front_never_closes(case: Case, form: str) -> None:
    assume("," not in case.text and not case.text.startswith(("Hi", "Hello", "Hoi", "Bonjour")))
    assert not closes(reply(form.format(case.text.lower()), CONTEXT))


@pytest.mark.parametrize(
    "text",
    [
        "done " * 200_000,
        "2 " * 500_000,
        "x" * 1_000_000,
        "1-999 done",
        "(" * 1_500,
        "not " * 370,
        "2 done, " * 180,
        "é" * 1_500,
    ],
    ids=["words", "numbers", "letters", "a range", "marks", "guards", "clauses", "accents"],
)
def test_hostile_text_is_no_fault(text: str) -> None:
    reply(text, CONTEXT)
    picked(text)


def test_what_is_too_long_is_left_over_whole() -> None:
    text = "2 done " * 1_000
    assert reply(text, CONTEXT) == Reply((Unknown(text),))


def test_a_bare_done_speaks_of_the_only_item() -> None:
    assert reply("done", CONTEXT).sayings == (Saying(Only(), Mark(Status.DONE)),)
