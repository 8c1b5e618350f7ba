"""Which meetings are of one kind: those of a conversation whose titles differ in their days and numbers alone."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from domain.dates import calendar_words
from domain.dates.lexicon import named_like
from domain.dates.roles import Role
from domain.people import fold
from domain.summary.words.vocabulary import due_words, figure_ends, numbered_stretches, pattern, phrases

_SHORT: Final = 3  # letters; short names of days and months are words too ("do", "Jan"), so they need a figure beside
_LEADS_TO_A_DAY: Final = (Role.OF, Role.ON, Role.IN, Role.FROM, Role.THE, Role.FOR, Role.FORE, Role.SINCE)
_GENRE = re.compile(
    rf"{pattern(lambda each: each.meetings.opens)}(?:\s(?:{pattern(lambda each: each.meetings.of)})\b\s?)?"
    rf"(?:(?:{'|'.join(due_words(Role.THE))})\s)?",
    re.IGNORECASE,
)
"""What is written on any notes: "Minutes of the"."""


def series_of(title: str) -> str:
    """The kind of meeting a title tells, folded: without its day, its number and "minutes of"; "" where that is all.

    A figure within a name goes too: "Windows 10" and "Windows 11" are one kind.
    """
    return " ".join(_without_days(fold(_GENRE.sub("", title, count=1) if _GENRE.match(title) else title).split()))


def _without_days(words: Sequence[str]) -> list[str]:
    """Figures go with what only stands beside them: "3rd", "week 47", "no. 12", "of 3 December"."""
    gone = [_is_figure(word) or (word in calendar_words() and len(word) > _SHORT) for word in words]
    if words and len(words[-1]) == _SHORT and words[-1] in calendar_words() - named_like():  # "overleg mei"
        gone[-1] = True
    for place in range(len(words)):  # forwards: "3 dec", "12 mai 2026"
        gone[place] |= place > 0 and gone[place - 1] and words[place] in calendar_words() | _ends()
    for place in reversed(range(len(words) - 1)):  # backwards: "dec 3", "week 47", "van vr 3 december"
        gone[place] |= gone[place + 1] and words[place] in _before()
    kept = [word for word, is_gone in zip(words, gone, strict=True) if not is_gone]
    while len(kept) < len(words) and kept and gone[-1] and kept[-1] in _leading():
        kept.pop()
    return kept


def _is_figure(word: str) -> bool:
    """ "12", "3rd", "14u30", "q3", "kw47"."""
    found = _FIGURE.fullmatch(word)
    return found is not None and (found["before"] in _codes() | {""}) and (found["after"] in _ends() | {""})


_FIGURE = re.compile(r"(?P<before>[a-z]*)\d+(?P<after>[a-z]*)\d*")


@cache
def _ends() -> frozenset[str]:
    return frozenset(map(fold, figure_ends()))


@cache
def _leading() -> frozenset[str]:
    return frozenset(fold(word) for word in due_words(*_LEADS_TO_A_DAY) if " " not in word)


@cache
def _codes() -> frozenset[str]:
    """What stands before a number, with or without a space."""
    stretches = (fold(word) for word in numbered_stretches())
    return frozenset({*(word for word in stretches if " " not in word), *"qthfsw", "fy", "cy", "cw"}) | _numbered()


@cache
def _numbered() -> frozenset[str]:
    return phrases(lambda each: each.meetings.numbered)


@cache
def _before() -> frozenset[str]:
    return calendar_words() | _codes() | _leading()
