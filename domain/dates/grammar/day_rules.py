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
    Rule(Nature.DAY, f"(?<=[BY BEFORE FORE UNTIL LATEST]) ON NUMBER {ALONE}", days.day_of_month),
    Rule(
        Nature.DAY,
        "(?<=[BY BEFORE FORE ON UNTIL DUE LATEST]) THE? LONE",
        days.day_of_month,
        yes=(
            "de: bis zum 28. liefern",
            "fr: envoyer le 28.",
        ),
        no=(
            "de: bis zum 3. Entwurf",
            "fr: envoyer le 28 rapports",
        ),
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
        yes=(
            "en: Thursday at 9:30, 4 December",
            "nl: donderdag 14u30, 4 december",
            "de: bis Donnerstag um 14 Uhr, 4. Dezember",
        ),
        no=("en: Thursday at 9:30",),
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
        yes=(
            "en: next Thursday (4 December)",
            "nl: morgen, 21 november",
            "fr: jeudi prochain (4 décembre)",
        ),
        no=(
            "en: Thursday, 4 people",
            "en: Thursday",
        ),
    ),
    Rule(
        Nature.DAY,
        f"{RELATIVE} OPEN SHORT (?=CLOSE)",
        days.said_twice,
        yes=(
            "nl: volgende donderdag (4/12)",
            "de: bis nächsten Donnerstag (4.12.)",
        ),
        no=("en: by Thursday (4/12 of the seats)",),
    ),
    Rule(
        Nature.DAY,
        f"WEEKDAY [OF THE ON IN COMMA]{{0,3}} (?:WEEKCODE|[WEEK KW] DASH? [NUMBER COUNT] (?!{COUNTED})) {YEAR}",
        days.weekday_of_numbered,
        yes=(
            "nl: vrijdag week 49",
            "de: Freitag KW 49",
            "en: Friday of week 49",
        ),
        no=("nl: vrijdag week",),
    ),
    Rule(
        Nature.DAY,
        f"[WEEKDAY RELDAY] (?:[AHEAD IN] {AMOUNT} {STRETCH}|WEEK (?![NUMBER COUNT OF ON NEXT DASH BEYOND])"
        f"|DURING {AMOUNT} (?!{COUNTED}|{MONTH}|[DASH TO AND COLON]))",
        days.weeks_on,
        yes=(
            "en: by Friday week",
            "nl: donderdag over 14 dagen",
            "fr: jeudi en huit",
            "de: heute in drei Wochen",
        ),
        no=(
            "en: Friday of week 49",
            "fr: jeudi en 12 points",
            "nl: donderdag over de begroting",
        ),
    ),
    Rule(Nature.DAY, "WEEKDAY [OF THE ON IN]{0,2} (?:[THIS NEXT COMING] WEEK|WEEK NEXT)", days.weekday_of_week),
    Rule(Nature.DAY, "[THIS NEXT COMING] WEEK ON? WEEKDAY", days.weekday_of_week),
    Rule(Nature.DAY, f"WEEKDAY {AT} COMMA? THE? {NUMBER} {ALONE}", days.day_of_month),
    Rule(
        Nature.VAGUE,
        "WEEKDAY AFTER THE? [MEETING FEAST HOLIDAY]",
        stretches.unread,
        yes=(
            "en: on the Monday after Easter",
            "fr: lundi après Pâques",
        ),
        no=("nl: maandag na de middag",),
    ),
    Rule(Nature.DAY, "[THIS NEXT COMING BEYOND]? WEEKDAY [NEXT COMING BEYOND]?", days.weekday),
    Rule(Nature.DAY, f"(?<=[BY BEFORE UNTIL DUE LATEST ON]) SHORTDAY (?!{COUNTED})", days.weekday),
    *LED_DAYS,
    Rule(
        Nature.DAY,
        f"{NTH} [WEEKDAY DAY] [OF THE IN]{{1,3}} {WHOLE}",
        within.nth_day,
        yes=(
            "en: on the first Tuesday of next month",
            "nl: de laatste werkdag van januari",
            "fr: le dernier jeudi du trimestre",
            "de: am letzten Donnerstag im Quartal",
        ),
        no=(
            "en: the first Tuesday",
            "en: the first of next month",
        ),
    ),
    Rule(
        Nature.VAGUE,
        "NTH WEEKDAY",
        stretches.unread,
        yes=(
            "en: by the second Tuesday",
            "nl: de derde vrijdag",
        ),
        no=("en: second, Tuesday suits",),
    ),
    Rule(
        Nature.DAY,
        f"(?:ORDINAL|(?<=[BY BEFORE FORE ON UNTIL DUE LATEST THE])[NUMBER LONE]) [OF IN] THE? {POINTED}",
        within.day_of,
        yes=(
            "en: by the 10th of next month",
            "fr: le 3 du mois prochain",
            "de: bis zum 10. des Monats",
        ),
        no=(
            "en: the 10th of March",
            "en: 3 of the units",
            "fr: le 2 la semaine prochaine",
        ),
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
        yes=(
            "nl: over drie weken op dinsdag",
            "de: in drei Wochen am Dienstag",
        ),
        no=("nl: over drie weken",),
    ),
    Rule(
        Nature.DAY,
        f"[IN AHEAD] {AMOUNT} WEEKDAYS",
        days.coming_weekday,
        yes=(
            "fr: dans trois mardis",
            "nl: over drie dinsdagen",
        ),
        no=("fr: trois mardis",),
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
