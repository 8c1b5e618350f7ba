"""What "before the end of November" means for a given meeting day."""

from domain.dates.day import find_day
from domain.dates.due import Due, Kind
from domain.dates.find import find_due
from domain.dates.lexicon import calendar_words
from domain.dates.moment import Instant, find_moment
from domain.dates.pieces import words_in
from domain.dates.turns import Every, from_rrule, to_rrule

__all__ = [
    "Due",
    "Every",
    "Instant",
    "Kind",
    "calendar_words",
    "find_day",
    "find_due",
    "find_moment",
    "from_rrule",
    "to_rrule",
    "words_in",
]
