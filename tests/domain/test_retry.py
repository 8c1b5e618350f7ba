"""When a message that failed is tried again."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.retry import LONGEST, WAITS, next_try

NINE = datetime(2026, 11, 19, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    ("tries", "told", "jitter", "wait"),
    [
        (1, None, 0.0, 0),
        (1, 30.0, 0.0, 30),
        (2, None, 0.0, 120),
        (2, None, 1.0, 180),
        (2, 600.0, 1.0, 600),
        (3, 1.0, 0.0, 300),
    ],
)
def test_the_longer_of_what_we_think_and_what_we_were_told(
    tries: int, told: float | None, jitter: float, wait: float
) -> None:
    assert next_try(tries, NINE, NINE, told, jitter) == NINE + timedelta(seconds=wait)


def test_it_ends_after_so_many_tries() -> None:
    assert next_try(len(WAITS), NINE, NINE, None, 0) is not None
    assert next_try(len(WAITS) + 1, NINE, NINE, None, 0) is None


def test_it_ends_after_a_day() -> None:
    assert next_try(2, NINE, NINE + LONGEST, None, 0) is None
    assert next_try(1, NINE, NINE, 3600 * 25, 0) is None


def test_all_tries_together_stay_within_a_day() -> None:
    now, tries = NINE, 1
    while (again := next_try(tries, NINE, now, None, 1.0)) is not None:
        now, tries = again, tries + 1
    assert now - NINE <= LONGEST
    assert tries == len(WAITS) + 1
