"""What comes back."""

from domain.dates import recurring
from domain.dates.grammar.pieces import AMOUNT, ANY_UNIT, COUNTED, EVERY_UNIT, LED, MONTH, NTH, NUMBER, STRETCH, TAIL
from domain.dates.grammar.rule import Nature, Rule

RECURRING = (
    Rule(
        Nature.RECURRING,
        f"EVERY {NTH} [WEEKDAY WEEKDAYS DAY] [OF THE IN]{{1,3}} {ANY_UNIT}",
        recurring.nth,
        yes=(
            "nl: elke eerste dinsdag van de maand",
            "fr: tous les premiers mardis du mois",
        ),
        no=("nl: elke eerste dinsdag",),
    ),
    Rule(
        Nature.RECURRING,
        "EVERY ORDINAL OF THE? UNIT",
        recurring.day_of_month,
        yes=("en: every 15th of the month",),
        no=("en: every 15th visitor",),
    ),
    Rule(
        Nature.RECURRING,
        f"(?:EVERY UNIT|OFTEN) COMMA? {LED}{{0,2}} THE? (?:{NUMBER} OF? {MONTH}|{MONTH} {NUMBER})",
        recurring.yearly,
        yes=(
            "en: every year by 31 March",
            "nl: jaarlijks voor 1 mei",
        ),
    ),
    Rule(
        Nature.RECURRING,
        f"EVERY (?:{NUMBER} OF? {MONTH}|MONTH (?:ORDINAL|NUMBER(?!{COUNTED}))?)",
        recurring.yearly,
        yes=(
            "en: every 5 May",
            "en: each January",
        ),
        no=("en: every 5 people",),
    ),
    Rule(
        Nature.RECURRING,
        "EVERY [NTH ORDINAL]? [WEEKDAY SHORTDAY WEEKDAYS]",
        recurring.weekday,
        yes=(
            "en: every other Tuesday",
            "de: jeden zweiten Dienstag",
            "fr: tous les mardis",
            "nl: elke dinsdag",
        ),
        no=(
            "en: every one of them on Tuesday",
            "de: alle Rechnungen am Dienstag",
        ),
    ),
    Rule(
        Nature.RECURRING,
        f"EVERY {AMOUNT}? {STRETCH} (?!POSSESSIVE) (?:{TAIL})?",
        recurring.stretch,
        yes=(
            "en: every two weeks on Thursday",
            "nl: elke maand tegen de 5de",
            "fr: chaque semaine le jeudi",
            "de: alle drei Monate",
        ),
        no=(
            "en: each day's visitors",
            "fr: chaque client de la semaine",
        ),
    ),
    Rule(
        Nature.RECURRING,
        f"OFTEN (?:{TAIL}|(?![^STOP COMMA OPEN CLOSE DASH]))",
        recurring.stretch,
        yes=(
            "en: weekly, on Thursday",
            "nl: maandelijks tegen de 5de",
            "de: monatlich bis zum 5.",
            "fr: mensuellement",
        ),
        no=(
            "en: the weekly report",
            "nl: het wekelijks overleg",
            "de: den wöchentlichen Bericht",
        ),
    ),
    Rule(
        Nature.RECURRING,
        f"WEEKDAYS (?! [OF THE IN]{{0,2}} {MONTH})",
        recurring.weekday,
        yes=(
            "en: on Thursdays",
            "nl: donderdags",
            "de: donnerstags",
        ),
        no=(
            "en: all Fridays in March",
            "nl: alle vrijdagen van maart",
            "en: on Thursday",
            "nl: donderdag",
        ),
    ),
)
OF_EVERY = (
    Rule(
        Nature.RECURRING,
        f"{NTH} [WEEKDAY DAY] [OF THE IN]{{0,2}} {EVERY_UNIT}",
        recurring.nth,
        yes=(
            "en: on the last Friday of each month",
            "fr: le premier mardi de chaque mois",
            "de: am letzten Werktag jeden Monats",
        ),
        no=("en: on the last Friday of the month",),
    ),
    Rule(
        Nature.RECURRING,
        f"[ORDINAL NUMBER LONE] [OF THE]{{0,2}} {EVERY_UNIT}",
        recurring.day_of_month,
        yes=(
            "en: by the 5th of every month",
            "de: am 5. jedes Monats",
            "fr: le 5 de chaque mois",
        ),
        no=("en: the 5th of the month",),
    ),
)
