"""The grammar: which roles in a row are a date."""

from enum import Enum, auto
from typing import NamedTuple

from domain.dates import days, stretches
from domain.dates.reading import Read


class Nature(Enum):
    """How much a phrase says by itself."""

    DAY = auto()
    SHORT = auto()  # 3/12 can be many things: only where something says that it is a date
    STRETCH = auto()  # next week
    LED = auto()  # January, only after "in", "by" …
    BINDING = auto()  # end of week
    VAGUE = auto()
    VAGUE_LED = auto()  # the holidays, only after "before" …


class Rule(NamedTuple):
    nature: Nature
    pattern: str
    read: Read


_NAME = "(?: [WEEKDAY SHORTDAY] COMMA? THE?)?"
_NUMBER = "[NUMBER ORDINAL]"
_MONTH = "[MONTH ABBR]"
_YEAR = "(?: [COMMA OF THE]{0,2} YEAR)?"
_DAY_AND_MONTH = f"(?:{_NUMBER} OF? {_MONTH}|{_MONTH} {_NUMBER})"
_TO = "[DASH TO AND UNTIL] [THE ON]?"
_COUNTED = "[WORD UNIT UNITS WEEK MEETING CARDINAL TERM SEMESTER WEEKDAY]"
_ALONE = f"(?! {_COUNTED} | [OF THE]{{0,2}} {_MONTH} | {_TO} {_NUMBER})"
_DAY = "[WEEKDAY SHORTDAY RELDAY DATE EITHER SHORT NUMBER ORDINAL MONTH ABBR YEAR]"
_AMOUNT = "[NUMBER COUNT CARDINAL]"
_TWO_AMOUNTS = "[NUMBER COUNT CARDINAL] [DASH TO AND ON] [NUMBER COUNT CARDINAL]"
_STRETCH = "[UNIT UNITS WEEK TERM SEMESTER]"
_ANY_UNIT = "[UNIT WEEK TERM SEMESTER FISCAL]"

_DAYS = (
    Rule(Nature.DAY, f"{_NAME} [DATE EITHER]", days.whole_date),
    Rule(
        Nature.DAY,
        f"{_NAME} (?:{_NUMBER} COMMA){{0,3}} {_NUMBER} {_TO} {_NAME} {_NUMBER} OF? {_MONTH} {_YEAR}",
        days.days_in_year,
    ),
    Rule(Nature.DAY, f"{_NAME} {_NUMBER} [OF THE]{{0,2}} {_MONTH} {_YEAR}", days.day_in_year),
    Rule(Nature.DAY, f"{_MONTH} THE? {_NUMBER} {_TO} {_NUMBER} (?!{_MONTH}|{_COUNTED}) {_YEAR}", days.days_in_year),
    Rule(
        Nature.DAY,
        f"{_NAME} {_MONTH} THE? (?:ORDINAL|NUMBER(?!{_COUNTED})|(?<=[BY BEFORE ON DUE THE]{_MONTH})NUMBER) {_YEAR}",
        days.day_in_year,
    ),
    Rule(Nature.DAY, f"{_NAME} [SHORT PAIR] OF? {_MONTH} {_YEAR}", days.pair_of_days),
    Rule(Nature.SHORT, f"{_NAME} {_NUMBER} {_TO} {_NAME} SHORT", days.days_to_short_date),
    Rule(Nature.SHORT, f"{_NAME} SHORT", days.short_date),
    Rule(Nature.DAY, "WEEKDAY [OF THE ON IN]{0,2} (?:[THIS NEXT COMING] WEEK|WEEK NEXT)", days.weekday_of_week),
    Rule(Nature.DAY, "[THIS NEXT COMING] WEEK ON? WEEKDAY", days.weekday_of_week),
    Rule(Nature.DAY, f"WEEKDAY COMMA? THE? {_NUMBER} {_ALONE}", days.day_of_month),
    Rule(Nature.DAY, "[THIS NEXT COMING]? WEEKDAY [NEXT COMING]?", days.weekday),
    Rule(Nature.DAY, f"(?<=[BY BEFORE UNTIL DUE LATEST ON]) SHORTDAY (?!{_COUNTED})", days.weekday),
    Rule(Nature.DAY, f"(?<=[BY BEFORE FORE ON UNTIL DUE LATEST]) THE? ORDINAL {_ALONE}", days.day_of_month),
    Rule(Nature.DAY, f"(?<=[BY BEFORE FORE UNTIL LATEST]) ON NUMBER {_ALONE}", days.day_of_month),
    Rule(Nature.DAY, f"[NTH LAST] WEEKDAY [OF THE IN]{{1,3}} {_MONTH} {_YEAR}", days.nth_weekday),
    Rule(
        Nature.DAY,
        f"(?<=[BY BEFORE FORE UNTIL DUE LATEST ON]) NUMBER DASH NUMBER (?!{_COUNTED}|{_MONTH}|DASH)",
        days.dashed,
    ),
    Rule(Nature.DAY, "RELDAY", days.relative_day),
    Rule(Nature.BINDING, f"(?<!{_DAY}) EOD (?! [COMMA ON THE OF]{{0,2}} {_DAY})", days.today),
)

_DURATIONS = (
    Rule(
        Nature.STRETCH,
        f"(?:[WITHIN IN AHEAD] THE? NEXT?|(?<=[BY UNTIL LATEST])) {_TWO_AMOUNTS} NEXT? {_STRETCH}",
        days.later,
    ),
    Rule(
        Nature.BINDING, f"WITHIN [OF THE]{{0,2}} [NEXT COMING]? (?:{_AMOUNT} NEXT? {_STRETCH}|{_ANY_UNIT})", days.later
    ),
    Rule(Nature.BINDING, f"IN? THE? [NEXT COMING] {_AMOUNT} {_STRETCH}", days.later),
    Rule(Nature.DAY, f"[IN AHEAD] {_AMOUNT} {_STRETCH}", days.later),
    Rule(
        Nature.BINDING, f"(?<=[BY UNTIL LATEST]) [IN AHEAD]? {_AMOUNT} {_STRETCH} (?![BEFORE FORE AFTER])", days.later
    ),
    Rule(Nature.DAY, f"{_AMOUNT} {_STRETCH} NOW", days.later),
)

_STRETCHES = (
    Rule(Nature.LED, f"{_MONTH} {_TO} {_MONTH} {_YEAR}", stretches.months),
    Rule(
        Nature.STRETCH,
        f"WEEK [OF THE ON FROM]{{1,3}} {_NAME} (?:{_DAY_AND_MONTH} {_YEAR}|[SHORT DATE EITHER])",
        stretches.week_around,
    ),
    Rule(Nature.LED, f"(?:UNIT OF?)? (?:{_MONTH} [OF COMMA]? YEAR|MONTH)", stretches.month),
    Rule(Nature.LED, "MONTHYEAR", stretches.month_year),
    Rule(Nature.LED, "YEAR DASH NUMBER (?!DASH)", stretches.iso_month),
    Rule(Nature.STRETCH, f"[NTH LAST] WEEK [OF THE IN]{{1,3}} {_MONTH} {_YEAR}", stretches.nth_week),
    Rule(Nature.STRETCH, f"NTH [SEMESTER UNIT] [OF THE IN]{{1,3}} {_MONTH} {_YEAR}", stretches.half_month),
    Rule(
        Nature.LED,
        "(?:FISCAL QUARTER|QUARTER [OF THE IN DASH]{0,3} (?:FY|THIS? FISCAL YEAR?|YEAR)?)",
        stretches.quarter,
    ),
    Rule(Nature.LED, "FY DASH? QUARTER", stretches.quarter),
    Rule(Nature.LED, "(?:[NTH ORDINAL] TERM|TERM NUMBER) [OF THE IN DASH]{0,3} (?:FY|YEAR)?", stretches.quarter),
    Rule(Nature.LED, "HALF [OF THE DASH]{0,2} (?:FY|YEAR)?", stretches.half),
    Rule(Nature.LED, "[NTH ORDINAL] SEMESTER [OF THE IN]{0,3} YEAR?", stretches.half),
    Rule(Nature.LED, "(?:FY|FISCAL YEAR)", stretches.fiscal_year),
    Rule(Nature.STRETCH, "(?:[THIS NEXT COMING] SEASON|SEASON NEXT)", stretches.season),
    Rule(Nature.LED, "SEASON [OF COMMA]? YEAR?", stretches.season),
    Rule(
        Nature.STRETCH,
        f"(?:(?:WEEK|KW) DASH? [NUMBER COUNT ORDINAL] (?!UNIT|OF THE? {_COUNTED}) {_YEAR}|WEEKCODE {_YEAR})",
        stretches.week,
    ),
    Rule(Nature.STRETCH, f"(?:[THIS NEXT COMING] {_ANY_UNIT} NEXT?|{_ANY_UNIT} [NEXT THIS])", stretches.unit),
    Rule(Nature.STRETCH, "(?:[THIS NEXT COMING] WEEKEND NEXT?|WEEKEND NEXT)", stretches.weekend),
    Rule(Nature.LED, "WEEKEND", stretches.weekend),
    Rule(Nature.LED, "UNIT? YEAR", stretches.year),
)
_STILL = Rule(Nature.BINDING, f"STILL {_ANY_UNIT}", stretches.end_of(stretches.unit))
_CLOSING = Rule(
    Nature.BINDING,
    "(?:(?<=[BY BEFORE FORE UNTIL DUE LATEST ON IN DURING FOR]) CLOSING|CLOSING (?!WORD|MEETING))",
    stretches.end_of(stretches.unit),
)
_WEEKS = Rule(
    Nature.STRETCH,
    f"(?:WEEK|KW|UNITS) [NUMBER COUNT] [DASH TO AND UNTIL] [NUMBER COUNT] (?!{_COUNTED}) {_YEAR}",
    stretches.weeks,
)
_PAIR_OF_WEEKS = Rule(Nature.STRETCH, f"(?:WEEK|KW|UNITS) [SHORT PAIR] {_YEAR}", stretches.pair_of_weeks)
_LONE_UNIT = Rule(Nature.STRETCH, _ANY_UNIT, stretches.unit)

_VAGUE = (
    Rule(
        Nature.VAGUE,
        "(?:QUARTER [OF THE IN]{0,3}|[PART END] [OF THE]{0,2})? (?:[NEXT COMING] FISCAL|FISCAL NEXT)",
        stretches.unread,
    ),
    Rule(Nature.VAGUE_LED, "[THIS NEXT COMING]? HOLIDAY", stretches.unread),
    Rule(Nature.VAGUE_LED, "(?:[NEXT COMING] MEETING|MEETING NEXT)", stretches.unread),
    Rule(Nature.VAGUE, "IN? THE? (?:[NEXT COMING WITHIN] UNITS|UNITS NEXT)", stretches.unread),
    Rule(Nature.VAGUE, "VAGUE", stretches.unread),
)


def _ended(rule: Rule) -> Rule:
    return Rule(Nature.BINDING, f"END DASH? [OF THE]{{0,3}} {rule.pattern}", stretches.end_of(rule.read))


def _parted(rule: Rule) -> Rule:
    return Rule(Nature.STRETCH, f"PART DASH? [OF THE]{{0,3}} {rule.pattern}", stretches.piece_of(rule.read))


_WHOLES_AND_PARTS = (*_STRETCHES, _WEEKS, Rule(Nature.LED, "ABBR", stretches.month), _LONE_UNIT)
_FIRST_OF_A_STRETCH = """MONTH ABBR MONTHYEAR YEAR NTH LAST WEEK KW WEEKCODE WEEKEND FISCAL FY QUARTER ORDINAL TERM
    HALF SEMESTER UNIT THIS NEXT COMING SEASON"""
# Families of rules with the roles they can begin with; the first that fits wins.
FAMILIES = (
    ("QUARTER PART END NEXT FISCAL THIS COMING HOLIDAY MEETING IN THE WITHIN UNITS VAGUE", _VAGUE),
    ("WEEK KW UNITS", (_PAIR_OF_WEEKS,)),
    ("WITHIN IN AHEAD THE NEXT COMING NUMBER COUNT CARDINAL", _DURATIONS),
    (
        "WEEKDAY SHORTDAY DATE EITHER NTH LAST NUMBER ORDINAL MONTH ABBR SHORT PAIR THIS NEXT COMING RELDAY EOD THE ON",
        _DAYS,
    ),
    ("END", tuple(map(_ended, _WHOLES_AND_PARTS))),
    ("PART", tuple(map(_parted, _WHOLES_AND_PARTS))),
    ("STILL CLOSING WEEK KW UNITS", (_STILL, _CLOSING, _WEEKS)),
    (_FIRST_OF_A_STRETCH, _STRETCHES),
)
