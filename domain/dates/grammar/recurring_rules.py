"""What comes back."""

from domain.dates import recurring
from domain.dates.grammar.pieces import AMOUNT, ANY_UNIT, COUNTED, EVERY_UNIT, LED, MONTH, NTH, NUMBER, STRETCH, TAIL
from domain.dates.grammar.rule import Nature, Rule

RECURRING = (
    Rule(
        Nature.RECURRING,
        f"EVERY {NTH} [WEEKDAY WEEKDAYS DAY] [OF THE IN]{{1,3}} {ANY_UNIT}",
        recurring.nth,
        name="every nth weekday of a month",
    ),
    Rule(
        Nature.RECURRING,
        "EVERY ORDINAL OF THE? UNIT",
        recurring.day_of_month,
        name="every day of a month",
    ),
    Rule(
        Nature.RECURRING,
        f"(?:EVERY UNIT|OFTEN) COMMA? {LED}{{0,2}} THE? (?:{NUMBER} OF? {MONTH}|{MONTH} {NUMBER})",
        recurring.yearly,
        name="every year by a day",
    ),
    Rule(
        Nature.RECURRING,
        f"EVERY (?:{NUMBER} OF? {MONTH}|MONTH (?:ORDINAL|NUMBER(?!{COUNTED}))?)",
        recurring.yearly,
        name="every year on a day",
    ),
    Rule(
        Nature.RECURRING,
        "EVERY [NTH ORDINAL]? [WEEKDAY SHORTDAY WEEKDAYS]",
        recurring.weekday,
        name="every weekday",
    ),
    Rule(
        Nature.RECURRING,
        f"EVERY {AMOUNT}? {STRETCH} (?!POSSESSIVE) (?:{TAIL})?",
        recurring.stretch,
        name="every stretch",
    ),
    Rule(
        Nature.RECURRING,
        f"OFTEN (?:{TAIL}|(?![^STOP COMMA OPEN CLOSE DASH]))",
        recurring.stretch,
        name="often",
    ),
    Rule(
        Nature.RECURRING,
        f"WEEKDAYS (?! [OF THE IN]{{0,2}} {MONTH})",
        recurring.weekday,
        name="on a weekday, always",
    ),
)
OF_EVERY = (
    Rule(
        Nature.RECURRING,
        f"{NTH} [WEEKDAY DAY] [OF THE IN]{{0,2}} {EVERY_UNIT}",
        recurring.nth,
        name="nth weekday of every month",
    ),
    Rule(
        Nature.RECURRING,
        f"[ORDINAL NUMBER LONE] [OF THE]{{0,2}} {EVERY_UNIT}",
        recurring.day_of_month,
        name="day of every month",
    ),
)
