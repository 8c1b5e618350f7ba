"""When to nudge next. Times in and out are aware UTC; days are those of the pace's time zone."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

WEEK = timedelta(days=7)
SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Pace:
    """A team's time zone and office hours."""

    zone: ZoneInfo
    opens: time = time(9)
    closes: time = time(18)

    def day(self, now: datetime) -> date:
        """The local day of an aware instant; a naive one raises ValueError."""
        if now.tzinfo is None:
            raise ValueError("a naive datetime has no day")
        return now.astimezone(self.zone).date()

    def morning(self, day: date) -> datetime:
        """When that day's office opens, in UTC."""
        return datetime.combine(day, self.opens, self.zone).astimezone(UTC)

    def is_open(self, now: datetime) -> bool:
        """True in office hours of a working day."""
        local = now.astimezone(self.zone)
        return is_working(local.date()) and self.opens <= local.time() < self.closes


def is_working(day: date) -> bool:
    """Monday to Friday."""
    return day.weekday() < SATURDAY


def working_day(day: date) -> date:
    """That day, or the Monday after it in a weekend."""
    while not is_working(day):
        day += timedelta(days=1)
    return day


def first_nudge(posted_at: datetime, pace: Pace) -> datetime:
    """The opening of the next working day after the notes were posted."""
    return pace.morning(working_day(pace.day(posted_at) + timedelta(days=1)))


def next_nudge(sent_at: datetime, pace: Pace) -> datetime:
    """The opening of the working day a week after a digest."""
    return pace.morning(working_day(pace.day(sent_at) + WEEK))


def next_monday(today: date) -> date:
    """The first Monday after that day."""
    return today + timedelta(days=7 - today.weekday())
