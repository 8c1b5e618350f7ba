"""The instant a reminder is asked for: "in an hour", "at 3pm", "tomorrow at 9", "this afternoon"."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from domain.dates.find import find_due
from domain.dates.hours import Clock, Part, Patterns, patterns
from domain.dates.languages import LANGUAGES

# When the parts of a day begin: morning, noon, afternoon, evening. Each lasts until the next, the last until midnight.
PARTS = (time(9), time(12), time(14), time(18))
_OFFICE = range(8, 19)  # hours in which "at 3" is meant
_NOON = 12
_LATER = timedelta(hours=1)  # when in a part of the day that has begun
_DAY = timedelta(days=1)
_LONGEST = 1_000  # characters
_JOINT = re.compile(r"[\s,]*")  # "tomorrow, at 9"


@dataclass(frozen=True, slots=True)
class Instant:
    """`at` is aware, in the zone of who speaks. `is_rolled` where the hour was over today, so that it is tomorrow's."""

    at: datetime
    text: str
    is_rolled: bool = False


class _Day(NamedTuple):
    """The day that stands beside an hour or holds a part of the day."""

    on: date
    start: int
    end: int


def find_moment(text: str, now: datetime, language: str | None = None) -> Instant | None:
    """The instant that a text names by an hour, a part of the day or a length of time, with its words.

    None where it names none: a day alone is no instant. Without a language all are tried, and the most words win.
    `now` is aware, in the zone of who speaks; a naive one raises ValueError.
    """
    if now.tzinfo is None:
        raise ValueError("a naive datetime has no zone")
    plain = text[:_LONGEST].replace("’", "'")
    spoken = (language,) if language in LANGUAGES else tuple(LANGUAGES)
    found = (_found(plain, now, each) for each in spoken if each)
    best = max((each for each in found if each), key=lambda each: each.end - each.start, default=None)
    return Instant(best.at, text[best.start : best.end].strip(), best.is_rolled) if best else None


class _Found(NamedTuple):
    at: datetime
    start: int
    end: int
    is_rolled: bool = False


def _found(text: str, now: datetime, language: str) -> _Found | None:
    words = patterns(language)
    if length := words.length(text):
        later = now.astimezone(UTC) + timedelta(minutes=length.minutes)
        return _Found(later.astimezone(now.tzinfo), length.start, length.end)
    if clock := words.clock(text):
        return _at_clock(text, clock, words, now)
    return _in_part(text, words, now)


def _at_clock(text: str, clock: Clock, words: Patterns, now: datetime) -> _Found | None:
    """On the day beside it, else on the first day on which it is to come."""
    others = text[: clock.start] + " " * (clock.end - clock.start) + text[clock.end :]
    day, part = _day(others, words, now), words.part(others)
    if day and not _touches(text, day, clock):
        day = None
    start, end = (min(day.start, clock.start), max(day.end, clock.end)) if day else (clock.start, clock.end)
    hours = _hours(clock, part or (words.part_of(others[day.start : day.end]) if day else None))
    if day and day.on != now.date():
        return _Found(_at(day.on, hours[0], now), start, end) if day.on > now.date() else None
    to_come = [at for hour in hours if (at := _at(now.date(), hour, now)) > now]
    return _Found(to_come[0] if to_come else _at(now.date() + _DAY, hours[0], now), start, end, not to_come)


def _in_part(text: str, words: Patterns, now: datetime) -> _Found | None:
    """ "this afternoon", "friday morning"."""
    if part := words.part(text):
        return _today(part, now, part.start, part.end)
    day = _day(text, words, now)
    part = words.part_of(text[day.start : day.end]) if day else None
    if not day or not part:
        return None
    if day.on == now.date():
        return _today(part, now, day.start, day.end)
    return _Found(_at(day.on, PARTS[part.number], now), day.start, day.end) if day.on > now.date() else None


def _today(part: Part, now: datetime, start: int, end: int) -> _Found:
    """When it begins; while it lasts an hour from now; once it is over tomorrow's."""
    begins, ends = (*PARTS, time.max)[part.number : part.number + 2]
    if _at(now.date(), begins, now) > now:
        return _Found(_at(now.date(), begins, now), start, end)
    if now.time() < ends:
        return _Found((now.astimezone(UTC) + _LATER).astimezone(now.tzinfo), start, end)
    return _Found(_at(now.date() + _DAY, begins, now), start, end, is_rolled=True)


def _hours(clock: Clock, part: Part | None) -> tuple[time, ...]:
    """What an hour can mean: what the part of the day or else the office says; of "at 7" both."""
    early = time(clock.hour, clock.minute)
    if clock.is_told or clock.hour >= _NOON:
        return (early,)
    late = time(clock.hour + _NOON, clock.minute)
    if part:
        return (early if PARTS[part.number].hour < _NOON else late,)
    if (clock.hour in _OFFICE) == (late.hour in _OFFICE):
        return early, late
    return (early if clock.hour in _OFFICE else late,)


def _day(text: str, words: Patterns, now: datetime) -> _Day | None:
    due = find_due(text, now.date(), words.name, day_first=True)
    if due is None or due.end is None or due.every or due.start not in {None, due.end}:
        return None
    start = text.index(due.text)
    return _Day(due.end, start, start + len(due.text))


def _touches(text: str, day: _Day, clock: Clock) -> bool:
    first, second = sorted([(day.start, day.end), (clock.start, clock.end)])
    return _JOINT.fullmatch(text, first[1], second[0]) is not None


def _at(on: date, hour: time, now: datetime) -> datetime:
    """A wall time of that day; one that the clock skips is as much later."""
    return datetime.combine(on, hour, now.tzinfo).astimezone(UTC).astimezone(now.tzinfo)
