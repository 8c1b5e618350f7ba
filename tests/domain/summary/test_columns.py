"""What the columns of a table of tasks are called."""

import pytest

from domain.summary.pieces.columns import Column, column_of


@pytest.mark.parametrize(
    ("cell", "column"),
    [
        ("Verantw.", Column.OWNER),
        ("Verantw", Column.OWNER),
        ("Resp.", Column.OWNER),
        ("Door", Column.OWNER),
        ("Par", Column.OWNER),
        ("By", Column.OWNER),
        ("PIC", Column.OWNER),
        ("Actor", Column.OWNER),
        ("Uiterlijk", Column.DUE),
        ("Éch.", Column.DUE),
        ("Opm.", Column.NOTE),
        ("Omschr.", Column.ITEM),
        ("Act.", None),  # action, acteur
        ("Ver", None),
        ("Besproken", None),
        ("Constat / action", Column.TASK),
        ("Opmerking ter plaatse / actie", Column.TASK),
        ("Befund / Maßnahme", Column.TASK),
        ("Finding / action (new)", Column.TASK),
        ("Actions / remarks", Column.TASK),
        ("Pro / contra", None),
    ],
)
def test_a_header_is_known_also_cut_short(cell: str, column: Column | None) -> None:
    assert column_of(cell) is column
