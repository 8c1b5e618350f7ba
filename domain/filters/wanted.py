"""What is looked for, and by what it is narrowed: "late Netskope", "blocked since November", "due this week"."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Final

from domain.dates import Due
from domain.filters.languages import LANGUAGES
from domain.people import fold
from domain.reply import due_in

_LONGEST: Final = 3  # words of a phrase


class State(StrEnum):
    """How tasks may have to stand; each is a field of the languages' tables."""

    OPEN = "open"
    DONE = "done"
    LATE = "late"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Folded words, and what narrows them; nothing of all this is everything open.

    `due` are the first day (None: any) and the last on which something is to be done, `since` the day from which
    meetings are looked through. `today` decides what is late.
    """

    words: str = ""
    states: frozenset[State] = field(default=frozenset())
    due: tuple[date | None, date] | None = None
    since: date | None = None
    today: date = date.max

    @property
    def is_narrowed(self) -> bool:
        """Whether anything but words tells what is meant."""
        return bool(self.states or self.due or self.since)


def wanted(subject: str, today: date) -> Wanted:
    """What somebody looks for. A word of a filter is one where it begins or ends what is said, else one like others."""
    found, words = _dated(Wanted(today=today), subject.split())
    states, rest = _states(words)
    return replace(found, words=fold(" ".join(rest)), states=states)


def _states(words: Sequence[str]) -> tuple[frozenset[State], Sequence[str]]:
    for length in range(min(_LONGEST, len(words)), 0, -1):
        for run, rest in ((words[:length], words[length:]), (words[-length:], words[:-length])):
            phrase = fold(" ".join(run))
            if state := next((state for state in State if phrase in _phrases(state)), None):
                others, left = _states(rest)
                return others | {state}, left
    return frozenset(), words


def _dated(found: Wanted, words: list[str]) -> tuple[Wanted, list[str]]:
    """Days stand behind the word that tells what they are of."""
    for at in range(len(words)):
        for length in range(_LONGEST, 0, -1):
            phrase, rest = fold(" ".join(words[at : at + length])), " ".join(words[at + length :])
            if (is_due := phrase in _phrases("due")) or phrase in _phrases("since"):
                day = due_in(rest, found.today)
                if day and rest.startswith(day.text):
                    left = [*words[:at], *rest.removeprefix(day.text).split()]
                    return _dated(_with(found, day, is_due=is_due), left)
    return found, words


def _with(found: Wanted, day: Due, *, is_due: bool) -> Wanted:
    first, last = day.start or day.end, day.end or day.start
    if is_due and last:
        return replace(found, due=(day.start, last))
    return replace(found, since=_past(first, found.today)) if first else found


def _past(day: date, today: date) -> date:
    """ "since March", said in November, is the last one."""
    return day.replace(year=day.year - 1, day=1) if day > today else day


@cache
def _phrases(name: str) -> frozenset[str]:
    return frozenset(fold(phrase) for language in LANGUAGES for phrase in getattr(language, name).split("|"))
