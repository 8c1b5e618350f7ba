"""Answers that are a few words."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.cadence import Pace
from domain.choices import Choices, TeamChoices
from domain.glossary import Term
from domain.people import Nobody, Person


@dataclass(frozen=True, slots=True)
class Silence:
    """Nothing to say: we weren't spoken to."""


class HelpFor(StrEnum):
    """Why help is shown."""

    ASKED = "asked"
    NOT_UNDERSTOOD = "not_understood"
    QUESTION = "question"
    EMPTY = "empty"
    BUTTON = "button"
    NUMBERS = "numbers"


@dataclass(frozen=True, slots=True)
class Help:
    """What can be said to us."""

    because: HelpFor
    near: str = ""  # the command that was probably meant


@dataclass(frozen=True, slots=True)
class Welcome:
    """Who we are, said once: to one person, or where many read it."""

    is_shared: bool


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
    NOT_OWNER = "not_owner"
    GUEST = "guest"
    NO_PACE = "no_pace"
    NO_MESSAGES = "no_messages"
    NO_REMINDER = "no_reminder"
    AS_YOU_SAID = "as_you_said"


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


class Tells(StrEnum):
    """What somebody is told of their settings: all there is to choose, or what they chose just now."""

    ALL = "all"
    LANGUAGE = "language"
    QUIET = "quiet"
    RESUMED = "resumed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How somebody is written to; `language` and `pace` are what counts now, `upcoming` what it leads to.

    Where others read along (`is_shared`) there is nothing to press. `before` is what a card had before it was saved.
    """

    choices: Choices
    language: str
    today: date
    pace: Pace
    upcoming: tuple[datetime, ...]
    is_shared: bool = False
    tells: Tells = Tells.ALL
    before: Choices | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamSettings:
    """How a team is written to; `upcoming` is what that leads to.

    `before` is what the card had before it was saved. `names` are those it told about, each with who that is;
    `admitted` are outside, and asked.
    """

    space_id: int
    name: str | None
    chosen: TeamChoices
    upcoming: tuple[datetime, ...]
    before: TeamChoices | None = None
    is_saved: bool = False
    names: tuple[tuple[str, str | Nobody], ...] = ()
    admitted: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class ToldApart:
    """What was asked stands in the personal chat."""


@dataclass(frozen=True, slots=True)
class Terms:
    """A team's words that mean others, told in its `zone`; `let_go` is one that means itself again just now."""

    terms: tuple[Term, ...]
    zone: ZoneInfo
    let_go: str | None = None


class PromptedFor(StrEnum):
    """What became of a message that somebody had us send."""

    SENT = "sent"
    AGAIN = "again"
    AWAY = "away"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Prompted:
    """Whether somebody was asked, or told, at once; `until` is the first day on which they may be written to."""

    person: Person
    why: PromptedFor
    until: date | None = None
