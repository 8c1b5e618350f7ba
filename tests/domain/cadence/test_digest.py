"""One person's next digest: when it goes, what rides along, and what stands first."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from domain.cadence import Facts, Own, Pace, Reason, next_digest, preview, upcoming
from domain.dates import Due, Kind
from domain.task import Status

TEAM = Pace(ZoneInfo("Europe/Brussels"))
MONDAY = date(2026, 10, 12)


def at(day: int, hour: int = 9) -> datetime:
    """An hour of a day in October, in Brussels."""
    return datetime(2026, 10, day, hour, tzinfo=TEAM.zone).astimezone(UTC)


def deadline(day: int) -> Due:
    return Due("", Kind.DEADLINE, None, date(2026, 10, day), MONDAY)


def told(day: int, due: Due | None = None, *, is_lead: bool = True) -> Facts:
    """A task given on the first of the month, last shown on that day."""
    return Facts(given_at=at(1), asked_at=at(day), asks=1, due=due, is_lead=is_lead)


def test_nobody_without_a_reason_gets_a_digest() -> None:
    assert next_digest({}, at(12), TEAM) is None
    assert next_digest({1: replace(told(1), status=Status.DONE)}, at(12), TEAM) is None


def test_one_digest_a_day() -> None:
    new = {1: Facts(given_at=at(12))}
    digest = next_digest(new, at(13, 11), TEAM, last=date(2026, 10, 13))
    assert digest is not None
    assert digest.at == at(14)


def test_routine_keeps_four_working_days_from_the_digest_before_it() -> None:
    routine = {1: told(1)}
    assert [d.at for d in [next_digest(routine, at(14), TEAM, date(2026, 10, 14))] if d] == [at(20)]
    assert [d.at for d in [next_digest(routine, at(14), TEAM, date(2026, 10, 8))] if d] == [at(15)]


def test_a_date_does_not_wait_for_that() -> None:
    dated = {1: told(1), 2: told(1, deadline(16))}
    digest = next_digest(dated, at(13, 11), TEAM, last=date(2026, 10, 13))
    assert digest is not None
    assert (digest.at, digest.numbers) == (at(14), (2, 1))


def test_what_would_come_next_week_rides_along_and_what_was_answered_does_not() -> None:
    tasks = {
        1: told(6),  # again on the 20th
        2: told(12),  # again on the 26th
        3: replace(told(1), status=Status.IN_PROGRESS, answered_at=at(12)),
        4: told(1, deadline(16)),  # soon, on the 14th
        5: told(1, deadline(19)),  # soon, on the 15th
        6: told(1, deadline(20)),  # soon, on the 16th
    }
    digest = next_digest(tasks, at(14), TEAM, last=MONDAY)
    assert digest is not None
    assert (digest.at, digest.numbers) == (at(14), (4, 5, 1))


def test_what_needs_an_answer_stands_first() -> None:
    tasks = {
        1: Facts(given_at=at(13)),
        2: told(1),
        3: told(1, deadline(14)),
        4: told(1, deadline(12)),
        5: told(1, deadline(9)),
        6: told(1, deadline(16)),
        7: told(1, deadline(16), is_lead=False),
        8: told(1, Due("", Kind.EVENT, MONDAY, MONDAY, MONDAY)),
        9: replace(told(1), snoozed_until=date(2026, 10, 14)),
    }
    digest = next_digest(tasks, at(14), TEAM)
    assert digest is not None
    assert [(s.number, s.reason.value) for s in digest.shown] == [
        (5, "late"),
        (4, "late"),
        (3, "today"),
        (8, "happened"),
        (6, "soon"),
        (9, "woken"),
        (1, "new"),
        (7, "soon"),
        (2, "again"),
    ]


def test_the_one_message_before_a_deadline_takes_along_what_who_is_silent_was_not_told() -> None:
    quiet = TEAM.of(Own(unanswered=4))
    digest = next_digest({1: Facts(given_at=at(13)), 2: told(1, deadline(16))}, at(14), quiet, last=date(2026, 10, 6))
    assert digest is not None
    assert [(s.number, s.reason) for s in digest.shown] == [(2, Reason.SOON), (1, Reason.NEW)]


def test_the_next_three_dates_that_settings_lead_to() -> None:
    days = [(TEAM.day(digest.at).day, digest.numbers) for digest in preview(at(1, 15), TEAM)]
    assert days == [(2, (2, 1)), (13, (2, 1)), (15, (2,))]
    dates = [(TEAM.day(digest.at).day, digest.numbers) for digest in preview(at(1), replace(TEAM, only_when_due=True))]
    assert dates == [(13, (2,)), (15, (2,)), (19, (2,))]
    assert preview(at(1), replace(TEAM, stopped=True)) == ()


def test_upcoming_ends_with_the_last_reason() -> None:
    event = Due("", Kind.EVENT, date(2026, 10, 21), date(2026, 10, 21), MONDAY)
    assert [digest.at for digest in upcoming({1: told(1, event)}, at(12), TEAM)] == [at(20), at(22)]


def test_an_evening_digest_of_another_zone_is_that_persons_day() -> None:
    auckland = TEAM.of(Own(zone=ZoneInfo("Pacific/Auckland"), country="NZ"))
    digest = next_digest({1: Facts(given_at=at(12, 15))}, at(12, 15), auckland)
    assert digest is not None
    assert digest.at == datetime.combine(date(2026, 10, 14), time(9), auckland.zone)
