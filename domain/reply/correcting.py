"""The words that correct, or excuse before they do: "sorry", "I meant"."""

import re
from collections.abc import Sequence
from itertools import takewhile

from domain.reply.lexicon import phrases
from domain.reply.roles import Role
from domain.reply.token import Token

MOST_WORDS = 6  # in the longest phrase
MARKS = {Role.COMMA, Role.END, Role.SETS_OFF}
_DRAWN_OUT = re.compile(r"(\w)\1{2,}")


def begun(single: Sequence[Token]) -> tuple[int, bool]:
    """How many of the first words excuse or correct, and whether one corrects."""
    at, is_sure = 0, False
    while at < len(single):
        length, corrects = longest(single[at:])
        if not length:
            break
        at, is_sure = at + length, is_sure or corrects
    return at, is_sure


def ended(single: Sequence[Token], start: int) -> int:
    """Where the last words that correct begin: "3 I mean"."""
    stop = len(single)
    while stop > start and single[stop - 1].role in MARKS:
        stop -= 1
    for length in range(min(MOST_WORDS, stop - start - 1), 0, -1):
        if said_in(single[stop - length : stop]) in phrases("corrects_behind"):
            return stop - length
    return len(single)


def longest(rest: Sequence[Token]) -> tuple[int, bool]:
    if rest[0].role is not Role.OTHER:
        return (1, False) if rest[0].role in MARKS else (0, False)
    if _waits(rest):
        return 0, False
    for length in range(min(MOST_WORDS, len(rest)), 0, -1):
        said = said_in(rest[:length])
        if said in phrases("corrects") or (said in phrases("takes_back") and _is_set_off(rest[length:])):
            return length, True
        if said in phrases("excuses"):
            return length, False
    return 0, False


def _is_set_off(rest: Sequence[Token]) -> bool:
    """ "toch niet, ze werken niet", but "toch niet klaar"."""
    return not rest or rest[0].role in MARKS


def _waits(rest: Sequence[Token]) -> bool:
    """ "wait for legal", "wacht al weken op legal", "attends Paul" tell how it stands; "wait, not 2" doesn't."""
    stretch = said_in(list(takewhile(lambda token: token.role not in MARKS, rest)))
    behind = stretch[1:]
    if behind[:1] in phrases("ending"):  # "wait until Friday"
        return True
    for phrase in phrases("waits"):
        if phrase[0] == stretch[0] and (phrase[-1] in behind if len(phrase) > 1 else _is_an_object(behind, rest[1:])):
            return True
    return False


def _is_an_object(behind: tuple[str, ...], rest: Sequence[Token]) -> bool:
    """Whether what follows a word that waits is whom it waits for, not what corrects."""
    if not behind or rest[0].role is not Role.OTHER:
        return False
    return (behind[0],) not in phrases("negation") and not any(longest(rest))


def said_in(run: Sequence[Token]) -> tuple[str, ...]:
    """These words, those drawn out as they are spelt: "nooo"."""
    return tuple(_plain(token.text) for token in run)


def _plain(word: str) -> str:
    known = phrases("corrects") | phrases("excuses")
    shorter = (_DRAWN_OUT.sub(r"\1\1", word), _DRAWN_OUT.sub(r"\1", word))
    return next((each for each in shorter if (each,) in known), word)
