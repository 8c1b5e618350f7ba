"""The words of every language together, ready for looking up and for patterns: notes mix languages."""

import re
from collections.abc import Callable, Iterable
from enum import StrEnum
from functools import cache
from typing import Final, TypeVar

from domain.dates.calendar import Unit
from domain.dates.languages import LANGUAGES as DATES
from domain.dates.roles import Role
from domain.people.folding import fold
from domain.people.words import phrases as people_phrases
from domain.summary.languages import LANGUAGES, Language

_NUMBERED: Final = (Unit.WEEK, Unit.QUARTER)
Field = Callable[[Language], str]
K = TypeVar("K", bound=StrEnum)


def words(field: Field) -> frozenset[str]:
    """The words in a field, as written."""
    return frozenset(word for language in LANGUAGES.values() for word in field(language).split())


def phrases(field: Field) -> frozenset[str]:
    """The phrases in a field, folded."""
    return frozenset(fold(phrase) for language in LANGUAGES.values() for phrase in listed(field(language)))


def listed(text: str) -> tuple[str, ...]:
    """The phrases of a table, as written."""
    return tuple(phrase for part in text.split("|") if (phrase := " ".join(part.split())))


def called(kinds: Iterable[K], table: Callable[[Language], object]) -> dict[str, K]:
    """What each phrase of a table, folded, stands for; of kinds that share one the first has it."""
    return {
        fold(phrase): kind
        for kind in reversed(tuple(kinds))
        for language in LANGUAGES.values()
        for phrase in listed(getattr(table(language), kind.value))
    }


def pattern(*fields: Field) -> str:
    """The alternatives that the languages have in some fields, as one group of a regular expression."""
    found = (text for language in LANGUAGES.values() for field in fields if (text := field(language)))
    return f"(?:{'|'.join(dict.fromkeys(found))})"


def hints(*fields: Field) -> tuple[str, ...]:
    """Letters of which some stand in whatever the alternatives of a pattern match, small: cheap to look for."""
    found = (text for language in LANGUAGES.values() for field in fields for text in field(language).split("|"))
    runs = (re.findall(r"[^\W\d_]{3,}", re.sub(r"\[[^\]]*\]\??|.\?", "|", each)) for each in found)
    return tuple(sorted({max(run, key=len).lower() for run in runs if run}))


def one_of(found: Iterable[str]) -> str:
    """Words and phrases as one group of a regular expression, the longest first."""
    return f"(?:{'|'.join(sorted(found, key=lambda each: (-len(each), each)))})"


@cache
def day_words() -> frozenset[str]:
    """Days, months and spans of time, from the tables of dates, but for those that are names too."""
    found = set(words(lambda each: each.nouns.times))
    for language in DATES.values():
        months = {name.strip() for name in language.months.replace("|", ",").split(",")}
        found |= months - language.capitals
        found |= {name.strip() for name in language.weekdays.replace("|", ",").split(",")}
        said = (*language.relative_days.values(), *(name for pair in language.units.values() for name in pair))
        found |= {phrase for text in said for phrase in listed(text) if " " not in phrase and len(phrase) > _SHORTEST}
    return frozenset(word.lower() for word in found)


@cache
def figure_ends() -> tuple[str, ...]:
    """What may follow a day's or an hour's figure, together with it: "3rd", "10h"."""
    hours = (f"{each.hours.suffix}|{each.hours.am}|{each.hours.pm}" for each in DATES.values())
    found = (*(each.ordinal_suffixes for each in DATES.values()), *hours)
    ends = dict.fromkeys(word for text in found for word in listed(text))
    return tuple(word for word in ends if word.isalpha() and len(word) <= _LONGEST_END)


@cache
def due_words(*roles: Role) -> tuple[str, ...]:
    """How the tables of dates say these roles: what stands before a deadline."""
    found = (phrase for language in DATES.values() for role in roles for phrase in listed(language.roles.get(role, "")))
    return tuple(dict.fromkeys(found))


@cache
def numbered_stretches() -> tuple[str, ...]:
    """What stands before the number of a week or a quarter."""
    units = (each for language in DATES.values() for unit in _NUMBERED for each in language.units.get(unit, ()))
    return (*due_words(Role.KW), *(word.rstrip(".") for text in units for word in listed(text)))


@cache
def parts_of_a_stretch() -> tuple[str, ...]:
    """ "end of", "begin", "mi": what stands before a month or a week."""
    found = (text for language in DATES.values() for part in language.parts.split(",") for text in listed(part))
    return tuple(dict.fromkeys(phrase.lower() for phrase in found))


_LONGEST_END: Final = 3
_SHORTEST: Final = 2  # "an" is a year, and somebody's name
DATE_WORDS: Final = day_words()
NO_NAMES: Final = words(lambda each: each.nouns.no_names) | DATE_WORDS
"""Words that are in no name. Lower case."""

NEVER_FIRST: Final = words(lambda each: each.nouns.never_first)
"""Verbs that begin a task, so that "Review budget" in capitals is no name."""

OPEN_ENDED: Final = words(lambda each: each.nouns.open_ended)
"""Words that end no sentence: the line goes on."""

NOBODY: Final = phrases(lambda each: each.nouns.nobody)
"""Placeholders: somebody left the owner open. Folded."""

DOES: Final = words(lambda each: each.verbs.does)
"""What somebody does who has taken a task, third person, in the present."""

ENDINGS: Final = pattern(lambda each: each.nouns.endings)
"""How nouns end that are made of verbs."""

AND: Final = one_of(re.escape(phrase) for phrase in people_phrases("conjunctions"))
"""Between two people, as a pattern."""

SHALL: Final = pattern(lambda each: each.verbs.shall)
MATTERS: Final = words(lambda each: each.nouns.matters)
"""What a task is about or when it is due: nobody's name."""

QUALIFIERS: Final = frozenset(map(fold, words(lambda each: each.heads.qualifiers)))
"""Words that may stand around a word for tasks and leave it a heading: "Actiepunten per persoon"."""
