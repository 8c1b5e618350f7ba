"""Office hours: whose day it is, which days are worked, when a morning begins. Instants in and out are aware UTC."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.cadence.holiday import is_holiday

DAY = timedelta(days=1)
WEEK = timedelta(days=7)
LATER = timedelta(hours=3)
MONDAY_TO_FRIDAY = frozenset(range(5))
QUIET_AFTER = 4  # digests in a row without a word


@dataclass(frozen=True, slots=True)
class Pace:
    """A team's office hours, or those of one person in it (`Pace.of`).

    `days` are weekdays, Monday being 0; `country` has the public holidays, none without one. `only_when_due` asks for
    dated reasons alone. The last four are one person's: nothing before `resumes`, nothing at all when `stopped`,
    next to nothing after four digests without a word (`unanswered`), and nothing of others' tasks unless
    `hears_of_led`.

    Raises ValueError without a working day, or when the office closes before it opens.
    """

    zone: ZoneInfo
    opens: time = time(9)
    closes: time = time(18)
    days: frozenset[int] = MONDAY_TO_FRIDAY
    country: str | None = "BE"
    only_when_due: bool = False
    resumes: date | None = None
    stopped: bool = False
    unanswered: int = 0
    hears_of_led: bool = True

    def __post_init__(self) -> None:
        if not self.days & frozenset(range(7)) or self.closes <= self.opens:
            raise ValueError("nobody works at that pace")

    @property
    def is_quiet(self) -> bool:
        """True for who has let four digests pass without a word."""
        return self.unanswered >= QUIET_AFTER

    def of(self, own: "Own") -> "Pace":
        """This team's pace as one person lives it."""
        return replace(
            self,
            zone=own.zone or self.zone,
            days=own.days or self.days,
            country=own.country or self.country,
            resumes=max((day for day in (own.paused_until, own.away_until) if day), default=None),
            stopped=own.stopped,
            unanswered=own.unanswered,
            hears_of_led=own.hears_of_led,
        )

    def day(self, now: datetime) -> date:
        """The local day of an aware instant; a naive one raises ValueError."""
        if now.tzinfo is None:
            raise ValueError("a naive datetime has no day")
        return now.astimezone(self.zone).date()

    def morning(self, day: date) -> datetime:
        """When that day's office opens, in UTC.

        A wall time that a clock change skips is as much later; one that it repeats is the first of the two.
        """
        return datetime.combine(day, self.opens, self.zone).astimezone(UTC)

    def is_open(self, now: datetime) -> bool:
        """True in office hours of a working day."""
        local = now.astimezone(self.zone)
        return self.is_working(local.date()) and self.opens <= local.time() < self.closes

    def is_working(self, day: date) -> bool:
        """A working weekday that is no public holiday."""
        return day.weekday() in self.days and not is_holiday(day, self.country)

    def working(self, day: date) -> date:
        """That day, else the first working day after it."""
        while not self.is_working(day):
            day += DAY
        return day

    def closing(self, day: date) -> date:
        """That day, else the last working day before it."""
        while not self.is_working(day):
            day -= DAY
        return day

    def after(self, day: date, count: int) -> date:
        """The count-th working day after that day."""
        for _ in range(count):
            day = self.working(day + DAY)
        return day

    def before(self, day: date, count: int) -> date:
        """The count-th working day before that day."""
        for _ in range(count):
            day = self.closing(day - DAY)
        return day

    def opening(self, day: date, now: datetime) -> datetime:
        """When somebody may be asked who is owed a message from that day on: a working morning.

        It lies behind `now` when today's office is open: then the message may go at once.
        """
        today = self.day(now)
        over = now.astimezone(self.zone).time() >= self.closes
        return self.morning(self.working(max(day, today + DAY if over else today, self.resumes or day)))

    def back(self, now: datetime) -> datetime | None:
        """When whoever paused, or is away, is written to again; None for who is there."""
        if self.resumes is None or self.resumes <= self.day(now):
            return None
        return self.morning(self.working(self.resumes))


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """What one person has of their own beside the team's pace; None is the team's.

    `zone` as Teams tells it. Messages come again on the day of `paused_until` ("pause until monday") and `away_until`
    ("on leave until 5 January"). `unanswered` counts the digests sent since their last word or press, of any kind;
    saying that one is away is a word too, so absence is never taken for silence.
    """

    zone: ZoneInfo | None = None
    days: frozenset[int] | None = None
    country: str | None = None
    paused_until: date | None = None
    away_until: date | None = None
    stopped: bool = False
    unanswered: int = 0
    hears_of_led: bool = True


def next_morning(now: datetime, pace: Pace) -> datetime:
    """The first opening of a working day after an instant."""
    day = pace.working(pace.day(now))
    if pace.morning(day) <= now:
        day = pace.after(day, 1)
    return pace.morning(day)


def first_nudge(posted_at: datetime, pace: Pace) -> datetime:
    """The opening of the next working day after the notes were posted."""
    return pace.morning(pace.after(pace.day(posted_at), 1))


def later_of(now: datetime, pace: Pace) -> datetime:
    """What "later" means: in three hours where the office is open then, else its next opening."""
    soon = now.astimezone(UTC) + LATER
    return soon if pace.is_open(soon) else next_morning(now, pace)


def opening_on(day: date, now: datetime, pace: Pace) -> datetime:
    """What a day without an hour means: its opening, or the next one where it is off; later, if that is over."""
    at = pace.morning(pace.working(day))
    return at if at > now else later_of(now, pace)


def next_monday(today: date) -> date:
    """The first Monday after that day."""
    return today + timedelta(days=7 - today.weekday())
