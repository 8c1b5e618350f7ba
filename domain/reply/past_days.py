"""Words of days that lie behind: "last Thursday", "two weeks ago", "in the board of Monday"."""

from collections.abc import Sequence
from itertools import takewhile

from domain.reply.day_words import counted_once, months, unit_words, weekdays
from domain.reply.roles import Role
from domain.reply.small_words import words
from domain.reply.token import Token

_MOST_COUNTED = 10
_MOST_OF_A_DAY = 3  # words before its name


def past_days(found: list[Token]) -> list[Token]:
    """ "last Thursday", "seit Dienstag", "il y a deux semaines", "2 days ago" say nothing of what is to come."""
    for at in range(len(found)):
        stop = _past_until(found, at)
        found[at:stop] = (token._replace(role=Role.PADDING, meaning=None, number=0) for token in found[at:stop])
    return found


def _past_until(found: list[Token], at: int) -> int:
    """Where words of the past end that begin there; there itself where none do."""
    said, ahead = found[at].text, _day_until(found, at + 1)
    if said in words().genitives and at and found[at - 1].role is Role.OTHER and _is_weekday(found[at + 1 : at + 2]):
        return at + 2  # "in the board of Monday"
    is_led = said in words().gone | words().since or (said in words().ago and _is_counted(found, at + 1))
    if is_led and ahead:
        return ahead
    stop = _day_until(found, at)
    if 0 < stop < len(found):
        behind = found[stop].text
        if behind in words().gone or (behind in words().ago and _is_counted(found, at)):
            return stop + 1
    return at


def _day_until(found: list[Token], at: int) -> int:
    """Where a day, or a count of days, ends that begins there; 0 where none does."""
    run = list(takewhile(lambda token: not _is_day(token), found[at : at + _MOST_OF_A_DAY]))
    stop = at + len(run)
    is_day = stop < len(found) and _is_day(found[stop])
    return stop + 1 if is_day and all(_counts_days(token) for token in run) else 0


def _is_day(token: Token) -> bool:
    return token.text in weekdays() or token.text in unit_words() or token.text in months()


def _is_weekday(run: Sequence[Token]) -> bool:
    return any(token.text in weekdays() for token in run)


def _counts_days(token: Token) -> bool:
    return bool(count_of(token)) or token.role is Role.PADDING or token.text in words().gone or token.number == 1


def _is_counted(found: list[Token], at: int) -> bool:
    """ "two weeks", "een week": so many."""
    first = found[at] if at < len(found) else None
    return first is not None and (
        bool(count_of(first)) or first.text in words().cardinals or first.text in counted_once()
    )


def count_of(token: Token) -> int:
    """Few, and said without a mark: "the last 3", "two", "both"."""
    if token.is_task or token.is_place:
        return 0
    count = token.number or words().cardinals.get(token.text, 0)
    return count if 1 < count <= _MOST_COUNTED else 0
