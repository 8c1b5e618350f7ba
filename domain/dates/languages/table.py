"""The shape of a language's word table."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.dates.calendar import Unit
from domain.dates.roles import Role


@dataclass(frozen=True)
class Language:
    """Words by the part they play; `|` stands between phrases of one meaning, `,` between meanings in order.

    `events` are nouns whose date is their own day and no deadline, with the words for "planned"; `event_ends` end
    compounds ("bestuursvergadering"); `past` are words before a date on which something was done, not is due;
    `aims` come before a month or a quarter that is meant for the work ("planned for March"). All four are
    alternatives of a regular expression.
    """

    months: str
    short_months: str  # empty where the month has none
    weekdays: str  # from Monday
    short_weekdays: str
    seasons: str  # from spring
    relative_days: Mapping[int, str]
    cardinals: Mapping[int, str]
    ordinals: str  # from first
    units: Mapping[Unit, tuple[str, str]]  # one, several
    closings: Mapping[Unit, str]  # one word for the end of it
    parts: str  # early, mid, late, end
    roles: Mapping[Role, str]
    events: str
    event_ends: str
    past: str
    aims: str
    capitals: frozenset[str] = frozenset()  # read only when written with a capital
    month_first: bool = False
    next_skips: bool = True  # "next Friday" is next week's; "vendredi prochain" the coming one
