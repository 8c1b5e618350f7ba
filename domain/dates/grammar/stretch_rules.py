"""Weeks, months, quarters and longer."""

from domain.dates import stretches, within
from domain.dates.grammar.pieces import (
    AMOUNT,
    ANY_UNIT,
    COUNTED,
    DAY_AND_MONTH,
    MONTH,
    NAME,
    NTH,
    POINTER,
    TO,
    WHOLE,
    YEAR,
)
from domain.dates.grammar.rule import Nature, Rule

STRETCHES = (
    Rule(
        Nature.STRETCH,
        "(?:[NEXT COMING] MONTH|MONTH NEXT)",
        stretches.next_month,
        name="next month by name",
    ),
    Rule(Nature.LED, f"{MONTH} {TO} {MONTH} {YEAR}", stretches.months),
    Rule(
        Nature.STRETCH,
        f"(?<!{AMOUNT}) WEEK [OF THE ON FROM START]{{1,3}} {NAME} (?:{DAY_AND_MONTH} {YEAR}|[SHORT DATE EITHER])",
        stretches.week_around,
    ),
    Rule(Nature.LED, f"(?:UNIT OF?)? (?:{MONTH} [OF COMMA]? YEAR|MONTH)", stretches.month),
    Rule(Nature.LED, "MONTHYEAR", stretches.month_year),
    Rule(Nature.LED, "YEAR DASH NUMBER (?!DASH)", stretches.iso_month),
    Rule(
        Nature.STRETCH,
        f"{NTH} WEEK [OF THE IN]{{1,3}} {WHOLE}",
        within.nth_week,
        name="nth week of a stretch",
    ),
    Rule(
        Nature.STRETCH,
        f"{NTH} MONTHWEEK",
        within.nth_week,
        name="nth week of a month, in one word",
    ),
    Rule(Nature.STRETCH, f"NTH [SEMESTER UNIT] [OF THE IN]{{0,3}} {MONTH} {YEAR}", stretches.half_month),
    Rule(
        Nature.LED,
        "(?:FISCAL QUARTER|QUARTER [OF THE IN DASH]{0,3} (?:FY|THIS? FISCAL YEAR?|YEAR)?)",
        stretches.quarter,
    ),
    Rule(Nature.LED, "[FY YEAR] DASH? QUARTER", stretches.quarter),
    Rule(Nature.LED, "(?:[NTH ORDINAL] TERM|TERM NUMBER) [OF THE IN DASH]{0,3} (?:FY|YEAR)?", stretches.quarter),
    Rule(Nature.LED, "HALF [OF THE DASH]{0,2} (?:FY|YEAR)?", stretches.half),
    Rule(Nature.LED, "[NTH ORDINAL] SEMESTER [OF THE IN]{0,3} YEAR?", stretches.half),
    Rule(Nature.LED, "(?:FY|FISCAL YEAR)", stretches.fiscal_year),
    Rule(Nature.STRETCH, "(?:[THIS NEXT COMING] SEASON|SEASON NEXT)", stretches.season),
    Rule(Nature.LED, "SEASON [OF COMMA]? YEAR?", stretches.season),
    Rule(
        Nature.STRETCH,
        f"(?:(?:WEEK|KW) DASH? [NUMBER COUNT ORDINAL] (?!UNIT|OF THE? {COUNTED}) {YEAR}|WEEKCODE {YEAR})",
        stretches.week,
    ),
    Rule(
        Nature.STRETCH,
        f"(?:THIS {ANY_UNIT} AND [THE ON]? NEXT (?!{ANY_UNIT}|WORD)|THIS AND NEXT {ANY_UNIT})",
        stretches.this_or_next,
        name="this stretch or the next",
    ),
    Rule(
        Nature.STRETCH,
        f"(?:{ANY_UNIT} AFTER THE? [NEXT COMING] {ANY_UNIT}?|{POINTER} {ANY_UNIT} NEXT?|{ANY_UNIT} [NEXT THIS BEYOND])",
        stretches.unit,
        name="stretch pointed at",
    ),
    Rule(
        Nature.LED,
        "FEAST YEAR?",
        stretches.feast,
        name="feast",
    ),
    Rule(Nature.STRETCH, "(?:[THIS NEXT COMING] WEEKEND NEXT?|WEEKEND NEXT)", stretches.weekend),
    Rule(Nature.LED, "WEEKEND", stretches.weekend),
    Rule(Nature.LED, "UNIT? YEAR", stretches.year),
)
STILL = Rule(Nature.BINDING, f"STILL {ANY_UNIT}", stretches.end_of(stretches.unit))
CLOSING = Rule(
    Nature.BINDING,
    "(?:(?<=[BY BEFORE FORE UNTIL DUE LATEST ON IN DURING FOR]) CLOSING|CLOSING (?!WORD|MEETING))",
    stretches.end_of(stretches.unit),
)
WEEKS = Rule(
    Nature.STRETCH,
    f"(?:WEEK|KW|UNITS) [NUMBER COUNT] [DASH TO AND UNTIL] [NUMBER COUNT] (?!{COUNTED}) {YEAR}",
    stretches.weeks,
)
PAIR_OF_WEEKS = Rule(Nature.STRETCH, f"(?:WEEK|KW|UNITS) [SHORT PAIR] {YEAR}", stretches.pair_of_weeks)
LONE_UNIT = Rule(Nature.STRETCH, ANY_UNIT, stretches.unit)
