"""Answers that are a few words."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.choices import Choices
from domain.glossary import Term


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
    near: str = ""  # the command that was probably meant


class NoSuch(StrEnum):
    """Why nothing was changed."""

    NO_TASK = "no_task"
    NOT_YOURS = "not_yours"
    NOT_POSTER = "not_poster"
    NOTHING_OPEN = "nothing_open"
    TWICE = "twice"
    NOTHING_TO_UNDO = "nothing_to_undo"
    NO_PERSON = "no_person"
    WHICH_PERSON = "which_person"
    NO_DAY = "no_day"
    OUTSIDE = "outside"
    ONE_AT_A_TIME = "one_at_a_time"


@dataclass(frozen=True, slots=True)
class Unchanged:
    """Nothing was changed, and why; `reference` is the number as it was typed."""

    why: NoSuch
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Heard:
    """Somebody was friendly, or has seen it; nothing changes."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something on our side failed in this turn; it is in the log, and may be tried again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How somebody is written to; `language` is the one that counts now."""

    choices: Choices
    language: str
    today: date


@dataclass(frozen=True, slots=True)
class Terms:
    """A team's words that mean others."""

    terms: tuple[Term, ...]
