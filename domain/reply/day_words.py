"""What surrounds a day in a reply, as expressions made of the languages' tables."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from domain.dates.calendar import Unit
from domain.dates.languages import LANGUAGES as DATES
from domain.dates.roles import Role
from domain.people import fold
from domain.reply.languages import LANGUAGES

_SPANS = (Unit.DAY, Unit.WEEK, Unit.MONTH)
_POINTING = (Role.NEXT, Role.THIS, Role.ON, Role.BY, Role.UNTIL, Role.TO)
_FEW = 3  # so many units are also written in words
_GAP = r"[\s'’/.]{1,3}"  # between the words of a phrase: "t/m", "jusqu'à"


@cache
def months() -> frozenset[str]:
    """Their names in every language."""
    return frozenset(name for code in DATES for name in months_of(code))


@cache
def months_of(code: str) -> frozenset[str]:
    """Their names in one."""
    return frozenset(map(fold, _names(DATES[code].months)))


@cache
def weekdays() -> frozenset[str]:
    """Their names in every language."""
    return frozenset(fold(name) for each in DATES.values() for name in _names(each.weekdays))


@cache
def unit_words() -> frozenset[str]:
    """Days, weeks and the like."""
    return frozenset(fold(name) for each in DATES.values() for pair in each.units.values() for name in _names(*pair))


@cache
def counted_once() -> frozenset[str]:
    """One of them, in every language: "a week"."""
    return frozenset(fold(name) for each in DATES.values() for name in _names(each.cardinals[1]))


@cache
def lower_case() -> re.Pattern[str]:
    """Names of days that are read with a capital only, as chat writes them: "3 may", "next wed"."""
    english = DATES["en"]
    named = english.capitals & {*_names(english.months), *_names(english.short_months)}
    month, day = _any(named), _any(english.capitals - named)
    before = "|".join(rf"(?<=\b{word} )" for word in _names(*(english.roles[role] for role in _POINTING)))
    return re.compile(
        rf"\b(?:{month})\b(?=\s*\d|[\s.,!]*$)|(?<=\d )(?:{month})\b(?! be\b)|(?:{before})(?:{day})\b(?!\s+[^\W\d])"
    )


@cache
def span() -> re.Pattern[str]:
    """ "for two weeks", "another 3 days"."""
    leads = _any(_field("lasts"))
    return re.compile(rf"(?:\b(?:{leads})\s+)*(?P<span>\b(?:{_counts()})\s+(?:{_units(*_SPANS)}))\b", re.IGNORECASE)


@cache
def aheads() -> dict[str, str]:
    """What stands before how long from now, in each language."""
    return {code: next(_names(language.ahead)) for code, language in LANGUAGES.items()}


@cache
def leads() -> dict[str, str]:
    """What stands before a day, in each language."""
    return {code: next(_names(language.dated)) for code, language in LANGUAGES.items()}


@cache
def lead() -> re.Pattern[str]:
    """What may stand before the day something is put off to."""
    return re.compile(rf"^(?:(?:{_leads()})\s+)+", re.IGNORECASE)


@cache
def item_lead() -> re.Pattern[str]:
    """ "la 2 au mardi": an item before its day."""
    return re.compile(rf"(?:[^\W\d_]{{2,3}}\s+)?#?\d{{1,3}}\s+(?:{_leads()})\s+(?=[^\W\d])", re.IGNORECASE)


@cache
def shifted() -> re.Pattern[str]:
    """ "2 to 14/12": an item before its day in figures."""
    return re.compile(rf"#?\b\d{{1,3}}(?=\s+(?:{_leads()})\s+\d)", re.IGNORECASE)


@cache
def item() -> re.Pattern[str]:
    """ "the 2 next week"."""
    articles = _any({*_names(*(each.roles[Role.THE] for each in DATES.values())), "le", "der"})
    return re.compile(rf"\b(?:{articles})\s+#?\d{{1,3}}(?=\s+[^\W\d])", re.IGNORECASE)


@cache
def unread() -> re.Pattern[str]:
    """Words as of a day that may be none: "99999999 weeks", "31 december 9999", "31/12/9999", "until december 9999"."""
    ends = _any(_field("ending"))
    return re.compile(
        rf"\b\d+\s+(?:{_units(*_SPANS, Unit.YEAR)})\b"
        r"|\b\d{1,2}(?:\.|st|nd|rd|th|er)?\s+[^\W\d_]{3,12}\.?,?\s+\d{4,}\b"
        r"|\b[^\W\d_]{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4,}\b"
        r"|\b\d+([-./])\d{1,2}\1\d+\b"
        rf"|\b(?:{ends})\s+(?:[^\W\d_]{{1,12}}\s+)?[^\W_]{{2,12}}\s+\d{{4,}}\b",
        re.IGNORECASE,
    )


def _leads() -> str:
    return _any({*_field("ending"), *_field("moves_to")})


def _counts() -> str:
    words = (name for each in DATES.values() for n in range(1, _FEW + 1) for name in _names(each.cardinals[n]))
    return rf"\d{{1,4}}|{_any(words)}"


def _units(*units: Unit) -> str:
    return _any(name for each in DATES.values() for unit in units for name in _names(*each.units[unit]))


def _field(name: str) -> Iterator[str]:
    return _names(*(getattr(language, name) for language in LANGUAGES.values()))


def _names(*written: str) -> Iterator[str]:
    return (name.strip() for names in written for name in re.split(r"[|,]", names) if name.strip())


def _any(phrases: Iterable[str]) -> str:
    """One of these, the longest that fits."""
    made = {_GAP.join(map(re.escape, phrase.split())) for phrase in phrases}
    return "|".join(sorted(made, key=lambda phrase: (-len(phrase), phrase)))
