"""The shape of a language's word table."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.dates.calendar import Unit
from domain.dates.feasts import Feast
from domain.dates.roles import Role


@dataclass(frozen=True)
class Hours:
    """Words for hours, where somebody asks to be reminded. All are alternatives of a regular expression."""

    ahead: str  # before a length of time
    hour: str
    minute: str
    lengths: Mapping[int, str]  # minutes that have words of their own: half an hour
    at: str
    suffix: str  # what tells that a figure is an hour
    before_hour: Mapping[int, str]  # minutes from the hour that follows: half past (30), half vier (-30)
    behind_hour: Mapping[int, str]  # minutes from the hour before it: moins le quart (-15)
    am: str
    pm: str
    noon: str
    today: Mapping[int, str]  # this morning (0), noon, afternoon, evening (3)
    follows: str  # what can stand behind an hour that only "at" tells ("at 3 about the offer")


@dataclass(frozen=True)
class Examples:
    """Phrases that a rule of the grammar reads, and phrases that look like it and that it leaves."""

    yes: str
    no: str = ""


@dataclass(frozen=True)
class Language:
    """Words by the part they play; `|` stands between phrases of one meaning, `,` between meanings in order.

    `events` are nouns whose date is their own day and no deadline, with the words for "planned"; `event_ends` end
    compounds ("bestuursvergadering"); `past` are words before a date on which something was done, not is due;
    `aims` come before a month or a quarter that is meant for the work ("planned for March"). These four, and `moves`,
    `moves_to`, `invites`, `in_time_for` and `measures`, are alternatives of a regular expression.
    """

    months: str
    short_months: str  # empty where the month has none
    weekdays: str  # from Monday
    short_weekdays: str
    seasons: str  # from spring
    relative_days: Mapping[int, str]
    clock: str  # what follows the hour: alternatives of a regular expression
    day_parts: str  # morning, noon, afternoon, evening: what may follow a day
    feasts: Mapping[Feast, str]
    cardinals: Mapping[int, str]
    ordinals: str  # from first
    units: Mapping[Unit, tuple[str, str]]  # one, several
    closings: Mapping[Unit, str]  # one word for the end of it
    every: Mapping[int, str]  # every, every other
    often: Mapping[Unit, str]  # weekly; no adjectives, which say nothing of when a task is due
    habits: str  # from "on Mondays"
    parts: str  # early, mid, late, end
    roles: Mapping[Role, str]
    events: str
    event_ends: str
    past: str
    to_come: str  # what before one of those words says that it is not over yet
    aims: str
    moves: str  # verbs for giving something another day
    moves_to: str  # what stands before that day
    invites: str  # asking somebody to what has a day of its own
    in_time_for: str  # before a noun with a day of its own
    measures: str  # what a figure before it counts
    ordinal_suffixes: str
    codes: Mapping[Role, str]  # letters that a figure follows: Q3
    named_like: str  # months that people are called by
    hours: Hours
    examples: Mapping[str, Examples]  # by the name of the rule
    accented: frozenset[str] = frozenset()  # words that the accent tells from others
    capitals: frozenset[str] = frozenset()  # read only when written with a capital
    month_first: bool = False
    next_skips: bool = True  # "next Friday" is next week's; "vendredi prochain" the coming one
    dotted_ordinals: bool = False  # "21."
    dotted_date: int | None = None  # figures with a dot between them are a date from so many characters on
    day_article: str = ""  # makes a figure alone a day ("le 21")
    month_week: str = ""  # ends the name of a month: "Maiwoche"
    joins_parts: bool = False  # "vrijdagavond"
    fore_counts: bool = False  # an amount before the word for FORE is so long before; else it is meant for it
