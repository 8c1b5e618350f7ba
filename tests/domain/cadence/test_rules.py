"""When somebody is next asked about a task, and why. The office is in Brussels, the days are those of late 2026."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from domain.cadence import Facts, Own, Pace, Reason, Rhythm, next_ask
from domain.dates import Due, Every, Kind
from domain.dates.calendar import Unit
from domain.task import Status

TEAM = Pace(ZoneInfo("Europe/Brussels"))
WEDNESDAY = date(2026, 10, 14)
FORTNIGHTLY = Rhythm(date(2026, 10, 14), 14)


def at(day: date, hour: int = 15) -> datetime:
    """An hour in Brussels."""
    return datetime.combine(day, time(hour), TEAM.zone).astimezone(UTC)


def october(day: int) -> date:
    """Days past the 31st are November's."""
    return date(2026, 10, day) if day <= 31 else date(2026, 11, day - 31)


def deadline(day: int) -> Due:
    return Due("", Kind.DEADLINE, None, october(day), WEDNESDAY)


def event(first: int, last: int) -> Due:
    return Due("", Kind.EVENT, october(first), october(last), WEDNESDAY)


def window(first: int, last: int) -> Due:
    return Due("", Kind.WINDOW, october(first), october(last), WEDNESDAY)


def fridays(day: int) -> Due:
    return Due("every Friday", Kind.RECURRING, None, october(day), WEDNESDAY, Every(Unit.WEEK, weekday=4))


VAGUE = Due("soon", Kind.VAGUE, None, None, WEDNESDAY)


def facts(asked: int = 0, said: int = 0, **known: Any) -> Facts:
    """A task given on Wednesday 14 October; the day it was last shown, and last spoken of."""
    if asked:
        known = {"asks": 1, **known, "asked_at": at(october(asked), 9)}
    if said:
        known["answered_at"] = at(october(said))
    return Facts(given_at=at(WEDNESDAY), **known)


def asked_on(found: Facts, today: int, pace: Pace = TEAM) -> tuple[date, str] | None:
    """The day and the reason; it always is a morning."""
    ask = next_ask(found, at(october(today)), pace)
    if ask is None:
        return None
    assert ask.at.astimezone(pace.zone).time() == pace.opens
    return pace.day(ask.at), ask.reason.value


BLOCKED, BUSY = Status.BLOCKED, Status.IN_PROGRESS


@pytest.mark.parametrize(
    ("found", "today", "day", "reason"),
    [
        # a new task: the next working morning, whatever its date
        (facts(), 14, 15, "new"),
        (facts(due=VAGUE), 14, 15, "new"),
        (facts(due=deadline(30)), 14, 15, "new"),
        (facts(due=deadline(14)), 14, 15, "late"),
        (facts(due=deadline(15)), 14, 15, "today"),
        (facts(due=deadline(16)), 14, 15, "soon"),
        # no date: two weeks later, then before the meetings
        (facts(15), 15, 29, "again"),
        (facts(15, due=VAGUE), 15, 29, "again"),
        (facts(15, series=FORTNIGHTLY), 15, 29, "again"),
        (facts(29, asks=2, series=FORTNIGHTLY), 29, 31 + 10, "again"),  # Armistice Day is the meeting's
        (facts(20, asks=2, series=FORTNIGHTLY), 20, 27, "again"),
        (facts(15, asks=2), 15, 31 + 12, "again"),  # a meeting without a series
        # a deadline: two working days before, on the day, then late with growing gaps
        (facts(15, due=deadline(30)), 15, 28, "soon"),
        (facts(28, due=deadline(30)), 28, 30, "today"),
        (facts(30, due=deadline(30)), 30, 31 + 3, "late"),
        (facts(34, due=deadline(30), late_asks=1), 34, 31 + 9, "late"),
        (facts(40, due=deadline(30), late_asks=2), 40, 31 + 20, "late"),  # eight working days, a holiday between
        (facts(15, due=deadline(31)), 15, 28, "soon"),  # a Saturday counts as its Friday
        (facts(28, due=deadline(31)), 28, 30, "today"),
        (facts(30, due=deadline(31)), 30, 31 + 3, "late"),
        (facts(15, due=deadline(31 + 11)), 15, 31 + 6, "soon"),  # a holiday counts as the day before
        (facts(27, due=deadline(30)), 27, 30, "today"),  # told a working day earlier: told
        (facts(26, due=deadline(30)), 26, 28, "soon"),
        (facts(15, due=deadline(30)), 33, 33, "late"),  # what was missed meanwhile is one message
        # an event, a window
        (facts(15, due=event(27, 28)), 15, 26, "comes"),
        (facts(26, due=event(27, 28)), 26, 29, "happened"),
        (facts(15, due=event(26, 30)), 15, 23, "comes"),
        (facts(23, due=event(26, 30)), 23, 31 + 2, "happened"),
        (facts(15, due=window(24, 31)), 15, 26, "starts"),
        (facts(26, due=window(24, 31)), 26, 30, "ends"),
        (facts(15, due=window(31, 32)), 15, 30, "ends"),  # a weekend's: once, on Friday
        # what comes back: on the day of its turn, then on that of the next; never late
        (facts(15, due=fridays(16)), 15, 16, "today"),
        (facts(16, due=fridays(16)), 16, 23, "today"),
        (facts(27, due=fridays(16)), 27, 30, "today"),
        (facts(15, 15, status=BUSY, due=fridays(16)), 15, 16, "today"),
        # an answer buys silence
        (facts(15, 16, status=BUSY), 16, 30, "again"),
        (facts(15, 16, status=BUSY, due=deadline(30)), 16, 28, "soon"),
        (facts(34, 34, status=BUSY, due=deadline(30), late_asks=1), 34, 31 + 17, "late"),
        (facts(30, 30, status=BUSY, due=deadline(30)), 30, 31 + 3, "late"),  # until its date
        (facts(15, 15, status=BUSY, is_ongoing=True, series=FORTNIGHTLY), 15, 27, "again"),
        (facts(26, 26, status=BUSY, is_ongoing=True, series=FORTNIGHTLY), 26, 31 + 10, "again"),  # not tomorrow
        (facts(15, 15, status=BUSY, is_ongoing=True), 15, 31 + 12, "again"),
        (facts(15, 16, status=BLOCKED), 16, 23, "again"),
        (facts(15, 16, status=BLOCKED, waits_until=october(28)), 16, 28, "again"),
        (facts(15, 16, status=BLOCKED, waits_until=october(2)), 16, 23, "again"),
        (facts(28, 28, status=BLOCKED, due=deadline(30)), 28, 31 + 4, "late"),
        (facts(15, 16, status=BLOCKED, waits_until=october(37), due=deadline(30)), 16, 28, "soon"),
        (facts(15, snoozed_until=october(21)), 15, 21, "woken"),
        (facts(15, snoozed_until=october(33), due=deadline(30)), 15, 33, "late"),
        (facts(snoozed_until=october(24)), 14, 26, "woken"),
        (facts(21, asks=2, snoozed_until=october(21)), 21, 31 + 18, "again"),
        # one owner leads; the others hear of it when it is new, and before it is due
        (facts(is_lead=False), 14, 15, "new"),
        (facts(15, is_lead=False, due=deadline(30)), 15, 28, "soon"),
    ],
)
def test_the_next_time(found: Facts, today: int, day: int, reason: str) -> None:
    assert asked_on(found, today) == (october(day), reason)


@pytest.mark.parametrize(
    ("found", "today"),
    [
        (facts(status=Status.DONE), 14),
        (facts(15, status=Status.CANCELLED, due=deadline(30)), 15),
        (facts(29, due=event(27, 28)), 29),
        (facts(30, due=window(24, 31)), 30),
        (facts(15, is_lead=False), 15),
        (facts(28, is_lead=False, due=deadline(30)), 28),
    ],
)
def test_nothing_more_to_ask(found: Facts, today: int) -> None:
    assert asked_on(found, today) is None


def test_after_closing_time_it_is_the_next_working_morning() -> None:
    found = facts(15, due=deadline(23))
    assert next_ask(found, at(october(23), 17), TEAM) == next_ask(found, at(october(23), 9), TEAM)
    late = next_ask(found, at(october(23), 18), TEAM)
    assert late is not None
    assert (TEAM.day(late.at), late.reason) == (october(26), Reason.LATE)


@pytest.mark.parametrize(
    ("own", "found", "today", "day"),
    [
        (
            Own(days=frozenset({0, 1, 3, 4})),
            facts(15, due=deadline(28)),
            15,
            23,
        ),  # four fifths: Wednesday's counts on Tuesday
        (Own(days=frozenset({0})), facts(), 14, 19),
        (Own(zone=ZoneInfo("America/New_York")), facts(), 14, 15),
        (Own(country="FR"), facts(15, snoozed_until=date(2026, 7, 14)), 14, 29),
        (Own(paused_until=october(21)), facts(), 14, 21),
        (Own(away_until=october(24)), facts(), 14, 26),
        (Own(paused_until=october(21), away_until=october(23)), facts(), 14, 23),
        (Own(paused_until=october(2)), facts(), 14, 15),
    ],
)
def test_a_persons_own_pace(own: Own, found: Facts, today: int, day: int) -> None:
    asked = asked_on(found, today, TEAM.of(own))
    assert asked is not None
    assert asked[0] == october(day)


def test_national_holidays_are_those_of_the_persons_country() -> None:
    found = Facts(given_at=at(date(2026, 7, 13)))
    days = {c: TEAM.of(Own(country=c)).day(ask.at) for c in ("BE", "FR") if (ask := _next(found, c))}
    assert days == {"BE": date(2026, 7, 14), "FR": date(2026, 7, 15)}


def _next(found: Facts, country: str) -> Any:
    return next_ask(found, found.given_at, TEAM.of(Own(country=country)))


def test_who_said_stop_is_not_asked() -> None:
    assert asked_on(facts(due=deadline(16)), 14, TEAM.of(Own(stopped=True))) is None


def test_a_team_that_wants_only_dates_hears_of_dates() -> None:
    dates = replace(TEAM, only_when_due=True)
    assert asked_on(facts(), 14, dates) is None
    assert asked_on(facts(15, 15, status=BLOCKED), 15, dates) is None
    assert asked_on(facts(due=deadline(30)), 14, dates) == (october(28), "soon")
    assert asked_on(facts(15, snoozed_until=october(20)), 15, dates) == (october(20), "woken")


def test_four_digests_without_a_word_leave_one_message_before_and_one_after_a_deadline() -> None:
    quiet = TEAM.of(Own(unanswered=4))
    assert asked_on(facts(), 14, quiet) is None
    assert asked_on(facts(15), 15, quiet) is None
    assert asked_on(facts(15, due=event(27, 28)), 15, quiet) is None
    assert asked_on(facts(15, due=deadline(30)), 15, quiet) == (october(28), "soon")
    assert asked_on(facts(28, due=deadline(30)), 28, quiet) == (date(2026, 11, 3), "late")
    assert asked_on(facts(34, due=deadline(30), late_asks=1), 34, quiet) is None
    assert asked_on(facts(15), 15, TEAM.of(Own(unanswered=3))) is not None


@pytest.mark.parametrize("impossible", [{"days": frozenset()}, {"opens": time(18), "closes": time(9)}])
def test_an_office_that_is_never_open_is_refused(impossible: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="nobody works"):
        replace(TEAM, **impossible)
