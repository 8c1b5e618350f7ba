"""Days, and lengths of time that end on one."""

from domain.dates import days, stretches, within
from domain.dates.grammar.pieces import (
    ALONE,
    AMOUNT,
    AT,
    COUNTED,
    DAY,
    MONTH,
    NAME,
    NTH,
    NUMBER,
    POINTED,
    RELATIVE,
    STRETCH,
    TO,
    TWO_AMOUNTS,
    WHOLE,
    WRITTEN,
    YEAR,
)
from domain.dates.grammar.rule import Nature, Rule

LED_DAYS = (
    Rule(Nature.DAY, f"(?<=[BY BEFORE FORE ON UNTIL DUE LATEST]) THE? ORDINAL {ALONE}", days.day_of_month),
    Rule(Nature.DAY, f"(?<=TO) THE ORDINAL {ALONE}", days.day_of_month, name="to the day"),
    Rule(Nature.DAY, f"(?<=[BY BEFORE FORE UNTIL LATEST]) ON NUMBER {ALONE}", days.day_of_month),
    Rule(
        Nature.DAY,
        "(?<=[BY BEFORE FORE ON UNTIL DUE LATEST]) THE? LONE",
        days.day_of_month,
        name="lone day",
    ),
)

DAYS = (
    Rule(Nature.DAY, f"{NAME} [DATE EITHER]", days.whole_date),
    Rule(
        Nature.DAY,
        f"{NAME} (?:{NUMBER} COMMA){{0,3}} {NUMBER} {TO} {NAME} {NUMBER} OF? {MONTH} {YEAR}",
        days.days_in_year,
    ),
    Rule(
        Nature.DAY,
        f"{NAME} {NUMBER} [OF THE]{{0,2}} {MONTH} {YEAR}",
        days.day_in_year,
        name="weekday, hour, date",
    ),
    Rule(Nature.DAY, f"{MONTH} THE? {NUMBER} {TO} {NUMBER} (?!{MONTH}|{COUNTED}) {YEAR}", days.days_in_year),
    Rule(
        Nature.DAY,
        f"{NAME} {MONTH} THE? (?:ORDINAL|NUMBER(?!{COUNTED})|(?<=[BY BEFORE ON DUE THE]{MONTH})NUMBER) {YEAR}",
        days.day_in_year,
    ),
    Rule(Nature.DAY, f"{NAME} [SHORT PAIR] OF? {MONTH} {YEAR}", days.pair_of_days),
    Rule(Nature.SHORT, f"{NAME} {NUMBER} {TO} {NAME} SHORT", days.days_to_short_date),
    Rule(Nature.SHORT, f"{NAME} SHORT", days.short_date),
    Rule(
        Nature.DAY,
        f"{RELATIVE} [COMMA OPEN]? THE? {NAME} {WRITTEN}",
        days.said_twice,
        name="day said twice",
    ),
    Rule(
        Nature.DAY,
        f"{RELATIVE} OPEN SHORT (?=CLOSE)",
        days.said_twice,
        name="day said twice, in figures",
    ),
    Rule(
        Nature.DAY,
        f"WEEKDAY [OF THE ON IN COMMA]{{0,3}} (?:WEEKCODE|[WEEK KW] DASH? [NUMBER COUNT] (?!{COUNTED})) {YEAR}",
        days.weekday_of_numbered,
        name="weekday of a numbered week",
    ),
    Rule(
        Nature.DAY,
        f"[WEEKDAY RELDAY] (?:[AHEAD IN] {AMOUNT} {STRETCH}|WEEK (?![NUMBER COUNT OF ON NEXT DASH BEYOND])"
        f"|DURING {AMOUNT} (?!{COUNTED}|{MONTH}|[DASH TO AND COLON]))",
        days.weeks_on,
        name="weekday and weeks on",
    ),
    Rule(Nature.DAY, "WEEKDAY [OF THE ON IN]{0,2} (?:[THIS NEXT COMING] WEEK|WEEK NEXT)", days.weekday_of_week),
    Rule(Nature.DAY, "[THIS NEXT COMING] WEEK ON? WEEKDAY", days.weekday_of_week),
    Rule(Nature.DAY, f"WEEKDAY {AT} COMMA? THE? {NUMBER} {ALONE}", days.day_of_month),
    Rule(
        Nature.VAGUE,
        "WEEKDAY AFTER THE? [MEETING FEAST HOLIDAY]",
        stretches.unread,
        name="weekday after a feast",
    ),
    Rule(Nature.DAY, "[THIS NEXT COMING BEYOND]? WEEKDAY [NEXT COMING BEYOND]?", days.weekday),
    Rule(Nature.DAY, f"(?<=[BY BEFORE UNTIL DUE LATEST ON]) SHORTDAY (?!{COUNTED})", days.weekday),
    Rule(Nature.DAY, f"[THIS NEXT COMING] SHORTDAY (?!{COUNTED})", days.weekday, name="short weekday pointed at"),
    *LED_DAYS,
    Rule(
        Nature.DAY,
        f"{NTH} [WEEKDAY DAY] [OF THE IN]{{1,3}} {WHOLE}",
        within.nth_day,
        name="nth weekday of a stretch",
    ),
    Rule(
        Nature.VAGUE,
        "NTH WEEKDAY",
        stretches.unread,
        name="nth weekday of nothing",
    ),
    Rule(
        Nature.DAY,
        f"(?:ORDINAL|(?<=[BY BEFORE FORE ON UNTIL DUE LATEST THE])[NUMBER LONE]) [OF IN] THE? {POINTED}",
        within.day_of,
        name="day of a stretch",
    ),
    Rule(
        Nature.DAY,
        f"(?<=[BY BEFORE FORE UNTIL DUE LATEST ON]) NUMBER DASH NUMBER (?!{COUNTED}|{MONTH}|DASH)",
        days.dashed,
    ),
    Rule(Nature.DAY, "RELDAY", days.relative_day),
    Rule(Nature.BINDING, f"(?<!{DAY}) EOD (?! [COMMA ON THE OF]{{0,2}} {DAY})", days.today),
)

NEXT_FEW = Rule(Nature.BINDING, f"IN? THE? [NEXT COMING] {AMOUNT} {STRETCH}", days.later)
DURATIONS = (
    Rule(
        Nature.DAY,
        f"[IN AHEAD] {AMOUNT} {STRETCH} [ON COMMA]{{0,2}} WEEKDAY",
        days.weekday_weeks_on,
        name="weeks on, on a weekday",
    ),
    Rule(
        Nature.DAY,
        f"[IN AHEAD] {AMOUNT} WEEKDAYS",
        days.coming_weekday,
        name="some weekdays on",
    ),
    Rule(
        Nature.STRETCH,
        f"(?:[WITHIN IN AHEAD] THE? NEXT?|(?<=[BY UNTIL LATEST])) {TWO_AMOUNTS} NEXT? {STRETCH}",
        days.later,
    ),
    Rule(
        Nature.BINDING,
        f"WITHIN [OF THE]{{0,2}} [NEXT COMING]? (?:{AMOUNT} NEXT? {STRETCH}|[UNIT WEEK TERM SEMESTER FISCAL DAY])"
        " (?![BEFORE AFTER])",
        days.later,
    ),
    NEXT_FEW,
    Rule(Nature.DAY, f"[IN AHEAD] {AMOUNT} {STRETCH}", days.later),
    Rule(Nature.BINDING, f"(?<=[BY UNTIL LATEST]) [IN AHEAD]? {AMOUNT} {STRETCH} (?![BEFORE FORE AFTER])", days.later),
    Rule(Nature.DAY, f"{AMOUNT} {STRETCH} NOW", days.later),
)
