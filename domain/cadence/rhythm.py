"""How often the meetings of a series are held, and when the next is to be expected."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from statistics import median

from domain.cadence.pace import Pace

_WEEK = 7
_RECENT = 7  # meetings: what a series did last year says little about next week


@dataclass(frozen=True, slots=True)
class Rhythm:
    """The last meeting of a series and the days between two."""

    last: date
    every: int

    def next(self, day: date) -> date:
        """The first meeting to be expected after that day."""
        missed = max((day - self.last).days // self.every, 0)
        return self.last + timedelta(days=(missed + 1) * self.every)

    def eve(self, day: date, pace: Pace) -> date:
        """The first working day before an expected meeting that isn't before that day."""
        meeting = self.next(day)
        while pace.before(meeting, 1) < day:
            meeting = self.next(meeting)
        return pace.before(meeting, 1)


def rhythm_of(days: Iterable[date]) -> Rhythm | None:
    """A series' rhythm from the days of its meetings, in any order; None until there are two.

    The middle one of the recent gaps, so that one meeting moved or left out changes nothing; in whole weeks from half
    a week on, since meetings keep their weekday.
    """
    held = sorted(set(days))[-_RECENT:]
    if len(held) <= 1:
        return None
    usual = median((later - earlier).days for earlier, later in pairwise(held))
    return Rhythm(held[-1], max(round(usual / _WEEK) * _WEEK, 1) if usual > _WEEK / 2 else max(round(usual), 1))
