"""What comes back: every Friday, monthly by the 5th."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count

from domain.dates import calendar
from domain.dates.calendar import Span, Unit

_STEPS = {Unit.DAY: "DAILY", Unit.WEEK: "WEEKLY", Unit.MONTH: "MONTHLY", Unit.YEAR: "YEARLY"}
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WORKDAYS = ",".join(_DAYS[:5])


@dataclass(frozen=True, slots=True)
class Every:
    """One day in every so many stretches.

    Which: a weekday (Monday is 0), a day of the month, or of a `month` of the year, the `nth` such weekday or working
    day (-1 the last); else the one on which the stretch closes.
    """

    unit: Unit
    count: int = 1
    weekday: int | None = None
    day: int | None = None
    nth: int | None = None
    month: int | None = None

    def first(self, on: date) -> date:
        """Its first day after a day; ValueError where the calendar has none."""
        days = (self._in(calendar.whole(on, self.unit, ahead)) for ahead in count())
        return next(day for day in days if day > on)

    def after(self, last: date, today: date) -> date:
        """The day of the turn that follows the one of a day and is still to come."""
        turns = (self._in(calendar.whole(last, self.unit, ahead)) for ahead in count(self.count, self.count))
        return next(day for day in turns if day > today)

    def before(self, turn: date) -> date:
        """The day of the turn before the one of a day."""
        return self._in(calendar.whole(turn, self.unit, -self.count))

    def _in(self, whole: Span) -> date:
        if self.nth is not None:
            return calendar.nth(whole, self.nth, self.weekday)
        if self.weekday is not None:
            return whole.start + timedelta(days=self.weekday)
        whole = calendar.month(whole.start.year, self.month) if self.month else whole
        return whole.start.replace(day=min(self.day, whole.end.day)) if self.day else whole.closes


def to_rrule(every: Every) -> str:
    """As iCalendar has it (RFC 5545, 3.3.10): FREQ=WEEKLY;INTERVAL=1;BYDAY=FR. A quarter is three months."""
    months = calendar.MONTHS_IN.get(every.unit, 0) if every.unit not in _STEPS else 0
    step, every_so_many = (_STEPS[Unit.MONTH], every.count * months) if months else (_STEPS[every.unit], every.count)
    parts = [f"FREQ={step}", f"INTERVAL={every_so_many}"]
    if every.weekday is not None:
        parts.append(f"BYDAY={every.nth or ''}{_DAYS[every.weekday]}")
    elif every.nth is not None:
        parts += [f"BYDAY={_WORKDAYS}", f"BYSETPOS={every.nth}"]
    days = [f"{name}={value}" for name, value in (("BYMONTH", every.month), ("BYMONTHDAY", every.day)) if value]
    return ";".join([*parts, *days])


def from_rrule(rule: str) -> Every:
    """What `to_rrule` wrote; turns after the first are the same."""
    parts = dict(part.split("=") for part in rule.split(";"))
    unit = next(unit for unit, step in _STEPS.items() if step == parts["FREQ"])
    by_day = parts.get("BYDAY", _WORKDAYS)
    weekday = None if by_day == _WORKDAYS else _DAYS.index(by_day[-2:])
    nth = parts.get("BYSETPOS", "") if weekday is None else by_day[:-2]
    day, month = parts.get("BYMONTHDAY", ""), parts.get("BYMONTH", "")
    return Every(unit, int(parts["INTERVAL"]), weekday, _number(day), _number(nth), _number(month))


def _number(part: str) -> int | None:
    return int(part) if part else None
