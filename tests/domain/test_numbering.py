"""Numbers of one's own tasks: the lowest that are free."""

from itertools import islice

import pytest

from domain.numbering import lowest_free


@pytest.mark.parametrize(
    ("taken", "free"),
    [((), [1, 2, 3]), ((1, 2), [3, 4, 5]), ((2, 4), [1, 3, 5]), ((5, 5, 1), [2, 3, 4])],
)
def test_the_lowest_that_nobody_has(taken: tuple[int, ...], free: list[int]) -> None:
    assert list(islice(lowest_free(taken), 3)) == free
