"""Who follows somebody who led a meeting's follow-up and is there no more."""

from datetime import UTC, datetime

import pytest

from domain.succession import Lead, successors

DANA, KARIM, LOTTE = 1, 2, 3


def lead(meeting: int, series: str, day: int, person: int, *, can: bool = True) -> Lead:
    return Lead(meeting, series, datetime(2026, 11, day, tzinfo=UTC), person, can)


@pytest.mark.parametrize(
    ("leads", "found"),
    [
        ([lead(1, "works", 4, DANA)], {}),
        ([lead(1, "works", 4, DANA, can=False)], {}),
        ([lead(1, "works", 4, DANA, can=False), lead(2, "works", 11, KARIM)], {1: KARIM}),
        ([lead(1, "works", 4, DANA, can=False), lead(2, "budget", 11, KARIM)], {}),
        (
            [
                lead(1, "works", 4, LOTTE),
                lead(2, "works", 11, KARIM),
                lead(3, "works", 18, DANA, can=False),
            ],
            {3: KARIM},
        ),
    ],
)
def test_who_follows(leads: list[Lead], found: dict[int, int]) -> None:
    assert successors(leads) == found
