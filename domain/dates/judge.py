"""Which kind of due a phrase is, and whether it is one at all."""

from dataclasses import replace
from datetime import date
from enum import IntEnum
from typing import NamedTuple

from domain.dates.calendar import Span, Unit
from domain.dates.due import Kind
from domain.dates.grammar import Nature
from domain.dates.offset import Offset
from domain.dates.phrases import Phrase
from domain.dates.reading import Reading, before
from domain.dates.recurring import Turn
from domain.dates.resolve import resolve
from domain.dates.roles import Role
from domain.dates.surroundings import Surroundings
from domain.dates.turns import Every

_BINDING = (Role.BY, Role.BEFORE, Role.UNTIL, Role.DUE, Role.LATEST, Role.EOD, Role.END)
_LEADING = (*_BINDING, Role.FORE, Role.ON, Role.IN, Role.DURING, Role.FOR, Role.FROM, Role.START, Role.AFTER, Role.TO)
_SHORT_LEADING = (*_BINDING, Role.FORE, Role.ON, Role.FOR, Role.FROM, Role.START, Role.AFTER, Role.TO, Role.OF)
_LONG = {Unit.MONTH, Unit.QUARTER, Unit.HALF, Unit.YEAR, Unit.FISCAL}
_POINTERS = (Role.THIS, Role.NEXT, Role.COMING, Role.BEYOND)
_FEW = 3  # words between "plan" and "for"
_HALF_A_YEAR = 183  # days


class Rank(IntEnum):
    """Of several the lowest wins."""

    DEADLINE = 1
    RECURRING = 2
    DATED = 3
    WISHED = 4  # "ideally Friday": another one binds
    MENTIONED = 5  # "the December 1st event": a name more than a date
    VAGUE = 6


class Verdict(NamedTuple):
    rank: Rank
    kind: Kind
    start: date | None
    end: date | None
    every: Every | None = None


_VAGUE = Verdict(Rank.VAGUE, Kind.VAGUE, None, None)


def judge(phrase: Phrase, around: Surroundings, reading: Reading) -> Verdict | None:
    """None where the phrase says nothing of when the task is due."""
    if phrase.has(Role.SINCE, Role.LAST) or phrase.after is Role.LAST or phrase.before is Role.EVERY:
        return None
    if phrase.nature in {Nature.VAGUE, Nature.VAGUE_LED}:
        return _VAGUE if _is_said(phrase, around) else None
    if not _is_a_date(phrase, around) or (not phrase.holds(Role.YEAR) and around.give_no_year(phrase)):
        return None
    found = resolve(phrase, _aside(reading) if _is_mentioned(phrase) else reading)
    verdict = _dated(phrase, found, around, reading) if found else None
    return _wished(verdict) if verdict and Role.WISH in {phrase.before, phrase.after} else verdict


def _wished(verdict: Verdict) -> Verdict:
    return verdict._replace(rank=Rank.WISHED) if verdict.rank < Rank.WISHED else verdict


def _dated(phrase: Phrase, found: Span, around: Surroundings, reading: Reading) -> Verdict | None:
    if isinstance(found, Turn):
        return Verdict(Rank.RECURRING, Kind.RECURRING, None, found.end, found.every)
    if phrase.offset:
        return _beside(phrase.offset, found)
    if phrase.has(Role.AFTER):
        return _VAGUE
    if around.tell_of_a_move(phrase):
        return Verdict(Rank.DATED, Kind.EVENT, found.start, found.end)
    if _binds(phrase, found) or around.come_before(phrase):
        return Verdict(Rank.DEADLINE, Kind.DEADLINE, None, _last_day(phrase, found, reading))
    if phrase.has(Role.FORE, Role.FOR) and phrase.nature is not Nature.DAY and not around.aim(phrase):
        return _meant_for(phrase, found, around)
    if found.unit is Unit.FEAST and not reading.is_set_apart:
        return _VAGUE if phrase.has(*_LEADING) else None
    return _loosely(phrase, found, around, reading) if found.end >= reading.floor or around.are_empty(phrase) else None


def _beside(offset: Offset, found: Span) -> Verdict:
    """ "two weeks before 18 December"; "in the two weeks before" it is a window."""
    if offset.is_window:
        return Verdict(Rank.DATED, Kind.WINDOW, found.start, found.end)
    return Verdict(Rank.DEADLINE, Kind.DEADLINE, None, found.end)


def _meant_for(phrase: Phrase, found: Span, around: Surroundings) -> Verdict | None:
    """What a task is for, not when it is due; but "plan it for next week", "pour janvier prochain" are."""
    is_near = found.unit in {Unit.WEEK, Unit.MONTH} and around.aim(phrase, words=_FEW)
    if phrase.holds(*_POINTERS) and (phrase.holds(Role.MONTH) or is_near):
        return Verdict(Rank.DATED, Kind.WINDOW, found.start, found.end)
    return _VAGUE if phrase.holds(*_POINTERS) or phrase.has(Role.FORE) else None


def _loosely(phrase: Phrase, found: Span, around: Surroundings, reading: Reading) -> Verdict | None:
    """A date without a word that binds: the task's own day binds too, an event's doesn't, none that one is invited to.

    Of a week or a month in a column for it the last day is due.
    """
    if phrase.nature not in {Nature.DAY, Nature.SHORT}:
        if reading.is_set_apart and not phrase.has(Role.FROM, Role.START):
            return Verdict(Rank.DEADLINE, Kind.DEADLINE, None, found.closes)
        return Verdict(Rank.DATED, Kind.WINDOW, found.start, found.end)
    rank = Rank.MENTIONED if _is_mentioned(phrase) else Rank.DATED
    if found.unit is Unit.DAYS and phrase.has(Role.DURING):
        return Verdict(rank, Kind.WINDOW, found.start, found.end)
    if rank is Rank.MENTIONED or found.unit is Unit.DAYS or _is_an_event(phrase, around):
        return None if around.tell_of_an_invitation(phrase) else Verdict(rank, Kind.EVENT, found.start, found.end)
    return Verdict(Rank.DEADLINE, Kind.DEADLINE, None, found.end)


def _is_an_event(phrase: Phrase, around: Surroundings) -> bool:
    if phrase.has(Role.FROM, Role.START) or around.tell_of_an_event(phrase):
        return True
    return phrase.lead == {Role.ON} and around.are_empty(phrase)


def _is_said(phrase: Phrase, around: Surroundings) -> bool:
    """ "the holidays" are due only after "before"; "next meeting" also at the end of a clause."""
    if phrase.nature is Nature.VAGUE or phrase.has(*_LEADING):
        return True
    return around.are_empty(phrase) or (phrase.holds(Role.MEETING) and around.trail_off(phrase))


def _is_a_date(phrase: Phrase, around: Surroundings) -> bool:
    if phrase.offset:
        return True
    if _is_only_of(phrase) and phrase.nature in {Nature.LED, Nature.STRETCH}:
        return False
    if not phrase.has(*_BINDING) and around.tell_of_the_past(phrase):
        return False
    if phrase.nature is Nature.LED:
        return around.are_empty(phrase) or (phrase.has(*_LEADING) and not _is_named_after(phrase))
    return phrase.nature is not Nature.SHORT or _is_short_date(phrase, around)


def _is_named_after(phrase: Phrase) -> bool:
    """ "at the May conference"."""
    return phrase.follows_article and phrase.begins_with(Role.MONTH) and phrase.after in {Role.WORD, Role.MEETING}


def _is_short_date(phrase: Phrase, around: Surroundings) -> bool:
    if phrase.after is Role.OF or phrase.has(Role.IN, Role.DURING):
        return False
    named = phrase.holds(Role.WEEKDAY, Role.SHORTDAY) or phrase.has(*_SHORT_LEADING)
    return named or around.are_empty(phrase) or around.enclose(phrase)


def _is_only_of(phrase: Phrase) -> bool:
    return phrase.has(Role.OF) and not phrase.has(*_LEADING)


def _is_mentioned(phrase: Phrase) -> bool:
    """The name of something: "the minutes of 3 March", "the 3 March workshop", "tomorrow's demo"."""
    if phrase.has(*_BINDING, Role.FORE) or len(phrase.rules) > 1:
        return False
    named = phrase.follows_article and phrase.after in {Role.WORD, Role.MEETING}
    return named or _is_only_of(phrase) or phrase.after is Role.POSSESSIVE


def _aside(reading: Reading) -> Reading:
    """What is only mentioned can as well lie behind."""
    return replace(reading, floor=before(reading.read_on, _HALF_A_YEAR))


def _binds(phrase: Phrase, found: Span) -> bool:
    if phrase.nature is Nature.BINDING or phrase.has(*_BINDING):
        return True
    return phrase.has(Role.FORE) and found.unit not in _LONG | {Unit.WEEK}


def _last_day(phrase: Phrase, found: Span, reading: Reading) -> date:
    """A day counts itself ("before 25/4" is the 25th at the latest), a stretch ends before it begins."""
    if not phrase.has(Role.BEFORE, Role.FORE) or found.unit in {Unit.DAY, Unit.DAYS}:
        return found.closes
    if found.unit is Unit.WEEK:
        return max(before(found.start, 3), reading.read_on)  # its Friday, as for every week
    return before(found.start, 1)
