"""Answers that are a few words."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Silence:
    """Nothing to say: we weren't spoken to."""


class HelpFor(StrEnum):
    """Why help is shown."""

    ASKED = "asked"
    WELCOME = "welcome"
    NOT_UNDERSTOOD = "not_understood"
    EMPTY = "empty"
    BUTTON = "button"
    NUMBERS = "numbers"


@dataclass(frozen=True, slots=True)
class Help:
    """What can be said to us."""

    because: HelpFor


class NoSuch(StrEnum):
    """Why nothing was changed."""

    NO_TASK = "no_task"
    NOT_YOURS = "not_yours"
    NOT_POSTER = "not_poster"
    NOTHING_OPEN = "nothing_open"
    TWICE = "twice"


@dataclass(frozen=True, slots=True)
class Unchanged:
    """Nothing was changed, and why; `reference` is the number as it was typed."""

    why: NoSuch
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something on our side failed in this turn; it is in the log, and may be tried again."""
