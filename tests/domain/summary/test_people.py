"""Who is in the conversation tells who an owner is."""

import pytest

from domain.summary import Pasted, read
from tests.domain.summary.samples import POSTED, summary_of

HERE = ("Nora Bell", "Roos, Piet", "Hahn, Mary-Ann", "王小明")


def _owners(line: str, *people: str) -> list[tuple[str, ...]]:
    notes = f"Mill call 20 January 2026\n\nAction items\n- {line}"
    return [task.owners for task in read(Pasted(notes), POSTED, people=people).tasks]


@pytest.mark.parametrize(
    ("line", "owners"),
    [
        ("oil the gate (Hahn, Mary-Ann)", ("Hahn, Mary-Ann",)),
        ("oil the gate (Bell)", ("Bell",)),
        ("oil the gate (Mme Bell)", ("Mme Bell",)),
        ("Bell oils the gate", ("Bell",)),
        ("王小明: oil the gate", ("王小明",)),
        ("oil the gate (王小明, Nora)", ("王小明", "Nora")),
    ],
)
def test_a_member_is_found_however_named(line: str, owners: tuple[str, ...]) -> None:
    assert _owners(line, *HERE) == [owners]


def test_a_common_word_is_no_member_though_somebody_is_called_so() -> None:
    assert _owners("Plan the party", "Plan Bell") == [()]


def test_a_comma_within_a_members_name_parts_no_two_people() -> None:
    assert _owners("oil the gate (Hahn, Mary-Ann)") == [("Hahn", "Mary-Ann")]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Odile Brink (Treasurer) stands again.", "Odile will order the paint."),
        ("Odile Brink (penningmeester) blijft.", "Odile zal de verf bestellen."),
        ("Odile Brink (trésorière) reste en place.", "Odile va commander la peinture."),
        ("Odile Brink (Kassenwart) bleibt im Amt.", "Odile wird die Farbe bestellen."),
    ],
)
def test_who_has_a_post_behind_the_whole_name_is_known(said: str, told: str) -> None:
    notes = f"House meeting 20 January 2026\n\nVote\n{said}\n\nPaint\n{told}\n"
    assert [task.owners for task in summary_of(notes).tasks] == [("Odile",)]


def test_a_place_behind_a_name_makes_nobody_known() -> None:
    notes = "House meeting 20 January 2026\n\nVote\nBlue Harbour (north) stays.\n\nPaint\nBlue will order the paint.\n"
    assert summary_of(notes).tasks == ()
