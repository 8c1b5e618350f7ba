"""What a word can be in a date phrase, and patterns written with those names.

Each role is one letter, so that a sentence becomes a short string of roles and the grammar is regular
expressions over it: `compiled("NUMBER OF? MONTH YEAR?")` finds "12 maart 2026".
"""

import re
from enum import StrEnum


class Role(StrEnum):
    """The part a token plays."""

    # figures
    NUMBER = "n"  # 1 to 31
    ORDINAL = "o"  # 9th, 19de, 1er, 20.
    COUNT = "c"  # any other whole number
    CARDINAL = "k"  # two, twee
    NTH = "t"  # first, tweede
    LONE = "ò"  # German 21. before a word that it cannot count
    YEAR = "y"
    DATE = "D"  # 2025-12-03, 3/12/2025
    EITHER = "="  # 1/12/2025 in English: month first, or else day first
    SHORT = "S"  # 3/12, 3.12.
    PAIR = "#"  # 28/29, before a month
    MONTHYEAR = "R"  # 11/2025
    WEEKCODE = "W"  # KW12, 2025-W48
    QUARTER = "Q"
    HALF = "H"
    FY = "Y"  # FY26
    CLOCK = "ç"  # 10:00, 14u, 3 pm
    # names
    MONTH = "m"
    ABBR = "a"  # a short month, read only beside a day or a year
    WEEKDAY = "w"
    WEEKDAYS = "ÿ"  # Fridays, vrijdags: every one of them
    SHORTDAY = "v"
    SEASON = "s"
    RELDAY = "r"  # today, overmorgen
    FEAST = "ê"  # Easter
    # stretches of time
    UNIT = "u"
    DAY = "ä"  # a day, a working day
    UNITS = "U"
    WEEK = "e"
    WEEKEND = "E"
    MONTHWEEK = "õ"  # German Maiwoche
    KW = "K"  # names a week by its number only
    TERM = "q"  # quarter
    SEMESTER = "h"
    FISCAL = "f"
    # pointers
    THIS = "T"
    STILL = "%"  # nog deze, noch diese: by the end of it
    NEXT = "N"
    COMING = "C"
    BEYOND = "ß"  # the one after next
    LAST = "L"
    PART = "p"  # early, mid, late
    END = "@"  # end of
    # what stands before or after
    BY = "b"
    BEFORE = "B"
    FORE = "F"  # Dutch "voor", French "pour": before a day, but for a month
    UNTIL = "x"
    DUE = "d"
    LATEST = "l"
    WITHIN = "i"
    AHEAD = "A"  # over twee weken
    ON = "O"
    AT = "à"  # before a time of the day only
    IN = "I"
    DURING = "&"
    FOR = "g"
    FROM = "G"  # English "from": an amount before it counts ("a week from Monday")
    START = "ü"  # starting, vanaf
    AFTER = "z"
    EVE = "ë"  # the day before
    MORROW = "ñ"  # the day after
    SINCE = "Z"  # what follows is never due
    EVERY = "é"  # its value: every so many
    OFTEN = "ö"  # weekly
    PLEASE = "£"
    WISH = "ï"  # ideally: another date binds
    OF = "P"
    THE = "X"
    TO = "V"
    AND = "M"
    NOW = "0"
    # phrases that bind by themselves
    EOD = "1"
    CLOSING = "2"  # EOW, EOM
    VAGUE = "3"
    HOLIDAY = "4"
    MEETING = "5"
    # the rest
    DASH = "j"
    COMMA = "6"
    COLON = "7"
    OPEN = "8"
    CLOSE = "9"
    STOP = "J"
    POSSESSIVE = "'"
    WORD = "_"


def compiled(pattern: str) -> re.Pattern[str]:
    """A regular expression over roles; each NAME becomes its letter, spaces are for the reader."""
    letters = re.sub(r"[A-Z]{2,}", lambda name: Role[name[0]].value, pattern)
    return re.compile(re.sub(r"\s+", "", letters))
