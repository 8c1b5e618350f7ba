"""When a message that failed is tried again."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.retry import LONGEST, TEAMS_PATIENCE, WAITS, next_answer, next_try

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


@pytest.mark.parametrize(("age", "again"), [(-3600, 0), (0, 15), (10, 25), (15, 30), (40, 80), (7200, 14400)])
def test_an_answer_is_tried_again_each_time_it_is_twice_as_old(age: float, again: float) -> None:
    now = NINE + timedelta(seconds=age)
    assert next_answer(NINE, now) == (NINE + timedelta(seconds=again) if age >= 0 else now + TEAMS_PATIENCE)


def test_an_answer_of_yesterday_is_not_tried() -> None:
    assert next_answer(NINE, NINE + LONGEST) is None
