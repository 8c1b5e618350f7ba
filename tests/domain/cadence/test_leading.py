"""What whoever leads a meeting's follow-up hears of tasks that others are asked about, and when."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.cadence import Concern, Facts, Own, Pace, concern_of, next_digest
from domain.dates import Due, Kind
from domain.task import Status

TEAM = Pace(ZoneInfo("Europe/Brussels"))
MONDAY = date(2026, 10, 5)
LATE, BLOCKED, SILENT = Concern


def at(day: int, hour: int = 9) -> datetime:
    """An hour of a day in October, in Brussels."""
    return datetime(2026, 10, day, hour, tzinfo=TEAM.zone).astimezone(UTC)


def led(
    due: int | None = None, *, status: Status = Status.OPEN, said: int | None = None, snoozed: int | None = None
) -> Facts:
    """A task of notes that were posted on Monday the fifth at three."""
    return Facts(
        given_at=at(5, 15),
        status=status,
        due=Due("", Kind.DEADLINE, None, date(2026, 10, due), MONDAY) if due else None,
        is_lead=False,
        snoozed_until=date(2026, 10, snoozed) if snoozed else None,
        answered_at=at(said, 14) if said else None,
    )


@pytest.mark.parametrize(
    ("facts", "day", "concern"),
    [
        (led(7), 7, None),
        (led(7), 8, LATE),
        (led(7, status=Status.DONE), 8, None),
        (led(7, status=Status.BLOCKED, said=6), 8, LATE),
        (led(30, status=Status.BLOCKED, said=6), 6, None),
        (led(30, status=Status.BLOCKED, said=6), 7, BLOCKED),
        (led(status=Status.BLOCKED), 6, BLOCKED),  # as the notes said
        (led(), 18, None),
        (led(), 19, SILENT),
        (led(said=12), 25, None),
        (led(said=12), 26, SILENT),
        (led(snoozed=28), 26, None),
        (led(snoozed=28), 28, SILENT),
    ],
)
def test_what_is_the_matter(facts: Facts, day: int, concern: Concern | None) -> None:
    assert concern_of(facts, date(2026, 10, day), TEAM) is concern


@pytest.mark.parametrize(
    ("facts", "last", "goes"),
    [
        ({1: led(7)}, None, 8),  # late on the next working morning
        ({1: led(9)}, None, 12),  # a Friday's, on Monday
        ({1: led(7)}, 8, 15),  # told by what went that morning; then the overview of a week later
        ({1: led(7), 2: led(8)}, 8, 9),
        ({1: led(20)}, None, 12),  # a week after the notes
        ({1: led(20)}, 7, 14),  # a week after the last message
        ({1: led(2)}, None, 12),  # was late when the notes were posted: who posted them knew
        ({1: led(7, status=Status.BLOCKED, said=6)}, None, 8),
    ],
)
def test_when_it_goes(facts: dict[int, Facts], last: int | None, goes: int) -> None:
    digest = next_digest({}, at(6, 8), TEAM, date(2026, 10, last) if last else None, facts)
    assert digest is not None
    assert digest.at == at(goes)


@pytest.mark.parametrize(
    ("day", "last", "numbers"),
    [
        (20, 13, [1, 4, 2, 3]),  # the first of the week tells all of it
        (20, 19, []),
        (20, 18, [1, 4, 2, 3]),  # a Sunday belongs to the week before
        (9, 8, []),  # only what is new
        (8, 7, [1, 4]),
        (8, 5, [1, 4]),
    ],
)
def test_what_it_tells(day: int, last: int, numbers: list[int]) -> None:
    facts = {1: led(7), 2: led(status=Status.BLOCKED, said=13), 3: led(), 4: led(7, said=7)}
    told = next_digest({9: Facts(given_at=at(day - 1))}, at(day), TEAM, date(2026, 10, last), facts)
    assert told is not None
    assert [each.number for each in told.heard] == (numbers if told.at == at(day) else [])


def test_nothing_led_asks_for_nothing() -> None:
    assert next_digest({}, at(6), TEAM, None, {}) is None
    assert next_digest({}, at(6), TEAM, None, {1: led(7, status=Status.DONE)}) is None


def test_news_alone_makes_no_digest_before_the_weeks_overview() -> None:
    facts = {1: led(status=Status.BLOCKED, said=7), 2: led(30)}
    digest = next_digest({}, at(8), TEAM, date(2026, 10, 6), facts)
    assert digest is not None
    assert digest.at == at(13)
    assert [each.number for each in digest.heard] == [1]


def test_who_stopped_hears_nothing_and_a_team_without_routine_only_what_became_late() -> None:
    assert next_digest({}, at(6), TEAM.of(Own(stopped=True)), None, {1: led(7)}) is None
    assert next_digest({}, at(6), TEAM.of(Own(hears_of_led=False)), None, {1: led(7)}) is None
    own = {9: Facts(given_at=at(7))}
    asked = next_digest(own, at(8), TEAM.of(Own(hears_of_led=False)), None, {1: led(7)})
    assert asked is not None
    assert asked.heard == ()
    dated = Pace(TEAM.zone, only_when_due=True)
    late = next_digest({}, at(6), dated, None, {1: led(7), 2: led()})
    assert late is not None
    assert late.at == at(8)
    assert next_digest({}, at(6), dated, None, {2: led()}) is None


def test_a_word_of_late_comes_to_who_never_answers_too() -> None:
    quiet = TEAM.of(Own(unanswered=9))
    digest = next_digest({}, at(6), quiet, None, {1: led(7)})
    assert digest is not None
    assert digest.at == at(8)


def test_never_two_a_day_and_each_late_task_once_before_the_weeks_overview() -> None:
    facts = {number: led(5 + number) for number in range(1, 20)}
    now, last, told = at(6), None, list[tuple[date, tuple[int, ...]]]()
    while (digest := next_digest({}, now, TEAM, last, facts)) and digest.at < at(31):
        now, last = digest.at, TEAM.day(digest.at)
        told.append((last, tuple(each.number for each in digest.heard if each.concern is LATE)))
    days = [day for day, _ in told]
    assert len(days) == len(set(days))
    assert all(day.weekday() < 5 for day in days)
    for number in facts:
        became = TEAM.working(date(2026, 10, 5 + number) + timedelta(days=1))
        assert next(day for day, numbers in told if number in numbers) == became
