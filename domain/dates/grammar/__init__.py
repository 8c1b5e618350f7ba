"""The grammar: which roles in a row are a date."""

from domain.dates import stretches
from domain.dates.grammar.day_rules import DAYS, DURATIONS, LED_DAYS, NEXT_FEW
from domain.dates.grammar.recurring_rules import OF_EVERY, RECURRING
from domain.dates.grammar.rule import Nature, Rule
from domain.dates.grammar.stretch_rules import CLOSING, LONE_UNIT, PAIR_OF_WEEKS, STILL, STRETCHES, WEEKS

__all__ = ["FAMILIES", "RULES", "Nature", "Rule"]

_SOME_UNITS = Rule(Nature.VAGUE, "IN? THE? (?:[NEXT COMING WITHIN] UNITS|UNITS NEXT)", stretches.unread)
VAGUE = (
    Rule(
        Nature.VAGUE,
        "(?:QUARTER [OF THE IN]{0,3}|[PART END] [OF THE]{0,2})? (?:[NEXT COMING] FISCAL|FISCAL NEXT)",
        stretches.unread,
    ),
    Rule(Nature.VAGUE_LED, "[THIS NEXT COMING]? HOLIDAY", stretches.unread),
    Rule(Nature.VAGUE_LED, "(?:[NEXT COMING] MEETING|MEETING NEXT)", stretches.unread),
    _SOME_UNITS,
    Rule(Nature.VAGUE, "VAGUE", stretches.unread),
)


def _ended(rule: Rule) -> Rule:
    return Rule(Nature.BINDING, f"END DASH? [OF THE]{{0,3}} {rule.pattern}", stretches.end_of(rule.read))


def _parted(rule: Rule) -> Rule:
    return Rule(Nature.STRETCH, f"PART DASH? [OF THE]{{0,3}} {rule.pattern}", stretches.piece_of(rule.read))


_WHOLES_AND_PARTS = (*STRETCHES, WEEKS, Rule(Nature.LED, "ABBR", stretches.month), LONE_UNIT)
_FIRST_OF_A_STRETCH = """MONTH ABBR MONTHYEAR YEAR NTH LAST WEEK KW WEEKCODE WEEKEND FISCAL FY QUARTER ORDINAL TERM
    HALF SEMESTER UNIT THIS NEXT COMING BEYOND SEASON FEAST"""
# Families of rules with the roles they can begin with; the first that fits wins.
FAMILIES = (
    ("THE ON IN", (NEXT_FEW, _SOME_UNITS, *LED_DAYS)),  # words that stand everywhere, and begin few phrases
    ("EVERY OFTEN WEEKDAYS", RECURRING),
    ("NTH LAST ORDINAL NUMBER LONE", OF_EVERY),
    ("QUARTER PART END NEXT FISCAL THIS COMING HOLIDAY MEETING WITHIN UNITS VAGUE", VAGUE),
    ("WEEK KW UNITS", (PAIR_OF_WEEKS,)),
    ("WITHIN IN AHEAD NEXT COMING NUMBER COUNT CARDINAL", DURATIONS),
    (
        """WEEKDAY SHORTDAY DATE EITHER NTH LAST NUMBER ORDINAL MONTH ABBR SHORT PAIR THIS NEXT COMING BEYOND LONE
            RELDAY EOD""",
        DAYS,
    ),
    ("END", tuple(map(_ended, _WHOLES_AND_PARTS))),
    ("PART", tuple(map(_parted, _WHOLES_AND_PARTS))),
    ("STILL CLOSING WEEK KW UNITS", (STILL, CLOSING, WEEKS)),
    (_FIRST_OF_A_STRETCH, STRETCHES),
)
RULES = tuple(rule for _, rules in FAMILIES for rule in rules)
