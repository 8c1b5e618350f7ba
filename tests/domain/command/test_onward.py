"""Who does something from now on, and what only tells of somebody."""

from dataclasses import replace

import pytest

from domain.command import Assign, Subject, stranger, understand
from domain.reply import Reference, Saying
from tests.domain.reply.notation import CONTEXT

SEEN = replace(CONTEXT, titles=("Fence Repair", "Kiosk Lamps"))
TWO = Subject(references=(Reference(2),))
FENCE = Subject(words="fence")

GIVEN: list[tuple[str, Subject, str]] = [
    ("Noor takes over 2", TWO, "Noor"),
    ("Noor will handle 2 from now on", TWO, "Noor"),
    ("2 is with Noor now", TWO, "Noor"),
    ("2 -> Noor", TWO, "Noor"),
    ("Noor neemt 2 over", TWO, "Noor"),
    ("Noor doet de fence nu", FENCE, "Noor"),
    ("2 ligt vanaf nu bij Noor", TWO, "Noor"),
    ("Noor reprend la 2", TWO, "Noor"),
    ("la 2 est chez Noor maintenant", TWO, "Noor"),
    ("Noor übernimmt ab sofort die 2", TWO, "Noor"),
    ("2 ist jetzt bei Noor", TWO, "Noor"),
    ("2 is with Karim from now on", TWO, "Karim"),
]
TOLD = [
    "Noor called about 2 now",
    "Noor takes over the garden",
    "2 is with Noor",
    "2 isn't with Noor now",
    "2 is niet langer bij Noor nu",
    "Noor heeft 2 nu gezien",
    "Noor doet de fence nu in Gent",
    "I do 2 now",
    "Kiosk doet het nu",
    "is 2 with Noor now?",
    "2 -> Friday",
    "now 2 is done",
]


@pytest.mark.parametrize(("text", "about", "who"), GIVEN)
def test_it_is_theirs_from_now_on(text: str, about: Subject, who: str) -> None:
    assert understand(text, SEEN).acts == (Assign(about, who),)


@pytest.mark.parametrize("text", TOLD)
def test_what_only_tells_gives_nothing(text: str) -> None:
    assert not any(isinstance(act, Assign) for act in understand(text, SEEN).acts)


def test_what_else_is_told_stays_and_whose_it_is_not_goes_without_saying() -> None:
    told, given = understand("1 is done, Noor takes over 2", SEEN).acts
    assert isinstance(told, Saying)
    assert given == Assign(TWO, "Noor")
    assert understand("not mine, Noor takes over 2", SEEN).acts == (Assign(TWO, "Noor"),)


@pytest.mark.parametrize(
    ("name", "said", "written"),
    [
        ("noor", "2 is for Noor, she has the key", "Noor"),
        ("noor", "2 is for Noor van den Berg", "Noor van den Berg"),
        ("Noor Haas please", "give 2 to @Noor Haas please", "Noor Haas"),
        ("noor", "2 is for noor", None),
        ("the intern", "give 2 to the intern", None),
        ("the team", "give 2 to The Team", None),
        ("done", "2 Done", None),
    ],
)
def test_a_strangers_name_is_as_it_is_typed(name: str, said: str, written: str | None) -> None:
    assert stranger(name, said) == written
