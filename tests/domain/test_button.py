"""What comes back from a card is untrusted: read whole, or not at all."""

import pytest

from domain.button import ClarifyButton, HandOverButton, NamesButton, data, picked_person, pressed
from domain.button.wire import MOST_TICKED

HAND_OVER = {"verb": "hand_over", "list": 1, "source": 2, "place": 3}
CLARIFY = {"verb": "clarify", "meeting": 7, "name": "Pat"}
NESTED: list[object] = []
for _ in range(900):
    NESTED = [NESTED]


@pytest.mark.parametrize("picked", ["9" * 5_000, "9" * 11, "-1", "1.5", "", None, NESTED, "٣" * 4_400])
def test_who_is_nobody_we_know_is_not_picked(picked: object) -> None:
    assert pressed(HAND_OVER | {"who3": picked}) == HandOverButton(1, 2, 3)
    assert pressed(CLARIFY | {"place": 0, "who0": picked}) is None
    assert pressed(CLARIFY | {"person": picked}) is None


@pytest.mark.parametrize("place", [NESTED, {"a": NESTED}, "0", True, None])
def test_a_place_that_is_no_number_holds_nobody(place: object) -> None:
    assert pressed(CLARIFY | {"place": place, "who0": "5"}) is None


@pytest.mark.parametrize(("person", "who"), [(0, 0), ("0", 0), (5, 5), ("5", 5)])
def test_somebody_is_picked_by_number_or_in_digits(person: object, who: int) -> None:
    assert pressed(CLARIFY | {"person": person}) == ClarifyButton(7, "Pat", who)


def test_of_endless_ticks_the_first_count() -> None:
    button = pressed(HAND_OVER | {"which3": "1," * 100_000})
    assert isinstance(button, HandOverButton)
    assert len(button.numbers or ()) == MOST_TICKED


def test_the_tasks_of_which_an_answer_told_come_back() -> None:
    asked = NamesButton(7, (("Priya", None),), first=1, told=(3, 4))
    sent = data(asked) | {picked_person(1): "5"}
    assert pressed(sent) == NamesButton(7, (("Priya", 5),), first=1, told=(3, 4))
    assert pressed(sent | {"told": [3, "x", -1, NESTED]}) == NamesButton(7, (("Priya", 5),), first=1, told=(3,))
