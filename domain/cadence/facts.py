"""What is known of one task for one person, and why they are asked about it."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from domain.cadence.pace import Pace
from domain.cadence.rhythm import Rhythm
from domain.dates import Due, Kind
from domain.task import Status


class Reason(StrEnum):
    """Why somebody is asked, what presses most first."""

    LATE = "late"
    TODAY = "today"
    HAPPENED = "happened"
    ENDS = "ends"
    SOON = "soon"
    COMES = "comes"
    STARTS = "starts"
    WOKEN = "woken"
    NEW = "new"
    AGAIN = "again"

    @property
    def rank(self) -> int:
        """Its place in a digest, 0 first."""
        return _RANKS[self]

    @property
    def is_routine(self) -> bool:
        """True for what no date and no news asks for: it keeps its distance from the digest before."""
        return self is Reason.AGAIN


_RANKS = {reason: rank for rank, reason in enumerate(Reason)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """One task for one person who is asked about it. Instants are aware, days those of the person.

    `given_at`: since when it is theirs. `asked_at`: when a digest last showed it to them, `asks` how many did, and
    `late_asks` how many of those since its deadline passed. `answered_at`: when an owner last said anything of it;
    what they said is its `status`, with `is_ongoing` for work that doesn't end and `waits_until`, the day on which
    what a blocked task waits on is due. `series` is the rhythm of its meetings, None while there was only one.
    """

    given_at: datetime
    status: Status = Status.OPEN
    due: Due | None = None
    is_lead: bool = True
    is_ongoing: bool = False
    snoozed_until: date | None = None
    waits_until: date | None = None
    asked_at: datetime | None = None
    asks: int = 0
    late_asks: int = 0
    answered_at: datetime | None = None
    series: Rhythm | None = None

    @property
    def deadline(self) -> date | None:
        """The last day of a deadline; nothing else becomes late."""
        return self.due.end if self.due and self.due.kind is Kind.DEADLINE else None

    def is_late(self, day: date) -> bool:
        """True once the deadline's last day has passed."""
        return self.deadline is not None and self.deadline < day

    def asked(self, at: datetime, pace: Pace) -> "Facts":
        """These facts after a digest showed the task at that instant."""
        late = self.late_asks + self.is_late(pace.day(at))
        return replace(self, asked_at=at, asks=self.asks + 1, late_asks=late)


@dataclass(frozen=True, slots=True)
class Ask:
    """When somebody is next asked about a task (aware UTC), and why."""

    at: datetime
    reason: Reason
