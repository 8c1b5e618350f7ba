"""A due date with the words it was read from."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Self

from domain.dates.turns import Every, to_rrule


class Kind(StrEnum):
    """How a due date binds; only deadlines become late."""

    DEADLINE = "deadline"
    EVENT = "event"
    WINDOW = "window"
    VAGUE = "vague"
    RECURRING = "recurring"


@dataclass(frozen=True, slots=True)
class Due:
    """`text` keeps its preposition ("before the end of November").

    A deadline has no start and ends on its last day; an event and a window have both; vague has neither.
    What recurs has its coming day in `end` and when it comes back in `every`.
    `read_on` is the meeting's day it was read against.
    """

    text: str
    kind: Kind
    start: date | None
    end: date | None
    read_on: date
    every: Every | None = None

    def as_deadline(self) -> Self:
        """The same day or stretch as the last on which it may be done; what recurs still does."""
        if self.every:
            return self
        return replace(self, kind=Kind.DEADLINE, start=None, end=self.end or self.start)

    def is_as(self, other: Self | None) -> bool:
        """Whether both say the same, whichever turn of what recurs is the coming one."""
        if other is None or self.every is None or other.every is None:
            return self == other
        return self.text == other.text and to_rrule(self.every) == to_rrule(other.every)

    def has_begun(self, today: date) -> bool:
        """Whether the turn before is over, or was never asked for, so that the coming one can be done."""
        if self.every is None or self.end is None:
            return True
        last = self.every.before(self.end)
        return last <= self.read_on or last < today

    def next_turn(self, today: date) -> Self | None:
        """What recurs, with the day after its coming one that is still to come; None for what doesn't recur."""
        if self.every is None or self.end is None:
            return None
        return replace(self, end=self.every.after(self.end, today))
