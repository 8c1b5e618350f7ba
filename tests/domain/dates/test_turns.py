"""What comes back: the days of its turns, and the rule that is kept."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.dates import Due, Kind, find_due
from domain.dates.calendar import Unit
from domain.dates.turns import Every, from_rrule, to_rrule

THURSDAY = date(2025, 11, 20)

TURNS = (
    ("every Friday", "FREQ=WEEKLY;INTERVAL=1;BYDAY=FR", "2025-11-21 2025-11-28 2025-12-05"),
    ("every Thursday", "FREQ=WEEKLY;INTERVAL=1;BYDAY=TH", "2025-11-27 2025-12-04"),
    ("every other Monday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", "2025-11-24 2025-12-08 2025-12-22"),
    ("weekly", "FREQ=WEEKLY;INTERVAL=1", "2025-11-21 2025-11-28"),
    ("every month", "FREQ=MONTHLY;INTERVAL=1", "2025-11-30 2025-12-31 2026-01-31 2026-02-28"),
    ("monthly by the 31st", "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=31", "2025-11-30 2025-12-31 2026-01-31 2026-02-28"),
    ("the first Monday of every month", "FREQ=MONTHLY;INTERVAL=1;BYDAY=1MO", "2025-12-01 2026-01-05 2026-02-02"),
    ("the last Friday of every month", "FREQ=MONTHLY;INTERVAL=1;BYDAY=-1FR", "2025-11-28 2025-12-26 2026-01-30"),
    (
        "the last working day of every month",
        "FREQ=MONTHLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        "2025-11-28 2025-12-31 2026-01-30",
    ),
    ("quarterly", "FREQ=MONTHLY;INTERVAL=3", "2025-12-31 2026-03-31 2026-06-30"),
    ("every year by 29 February", "FREQ=YEARLY;INTERVAL=1;BYMONTH=2;BYMONTHDAY=29", "2026-02-28 2027-02-28 2028-02-29"),
    ("daily", "FREQ=DAILY;INTERVAL=1", "2025-11-21 2025-11-22"),
)


def _read(words: str) -> Due:
    due = find_due(words, THURSDAY, "en")
    assert due is not None
    return due


@pytest.mark.parametrize(("words", "rule", "days"), TURNS, ids=[case[0] for case in TURNS])
def test_turn_follows_turn_as_the_kept_rule_has_it(words: str, rule: str, days: str) -> None:
    due = _read(words)
    assert due.every
    assert to_rrule(due.every) == rule
    kept = from_rrule(rule)
    for day in map(date.fromisoformat, days.split()):
        assert (due.kind, due.start, due.end) == (Kind.RECURRING, None, day)
        assert kept.after(day, day) == due.every.after(day, day)
        following = due.next_turn(day)
        assert following
        due = following


@pytest.mark.parametrize(
    ("today", "end"),
    [
        (date(2025, 11, 20), date(2025, 11, 28)),  # done early
        (date(2025, 12, 11), date(2025, 12, 12)),  # turns went by in silence: they are not made up for
        (date(2025, 12, 12), date(2025, 12, 19)),  # today's is done too
    ],
)
def test_the_next_turn_is_one_to_come(today: date, end: date) -> None:
    following = _read("every Friday").next_turn(today)
    assert following
    assert following.end == end


@pytest.mark.parametrize("words", [case[0] for case in TURNS])
def test_the_kept_rule_says_the_same_at_whatever_turn(words: str) -> None:
    due = _read(words)
    assert due.every
    kept = replace(due, every=from_rrule(to_rrule(due.every)), end=date(2026, 6, 30))
    assert due.is_as(kept)
    assert not due.is_as(_read("by Friday"))


def test_what_does_not_recur_has_no_next_turn() -> None:
    assert _read("by Friday").next_turn(THURSDAY) is None


RULES = st.builds(
    Every,
    st.sampled_from([Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR]),
    st.integers(1, 12),
    st.none() | st.integers(0, 6),
    st.none() | st.integers(1, 31),
    st.none() | st.integers(1, 4) | st.just(-1),
    st.none() | st.integers(1, 12),
)


@given(rule=RULES)
def test_a_rule_is_read_as_it_was_written(rule: Every) -> None:
    assert from_rrule(to_rrule(rule)) == rule
