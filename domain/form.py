"""What a settings card sends back. It is untrusted until read here: one wrong field, and nothing of it counts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.cadence import Pace
from domain.choices import COUNTRIES, Choices, TeamChoices, zone_of
from domain.languages import SPOKEN

Sent = Mapping[str, object]
TICKED, NOT_TICKED = "true", "false"
NONE = "none"  # nothing of one's own is chosen; a field has no empty choice
HOURS = tuple(f"{hour:02}:{minute:02}" for hour in range(6, 23) for minute in (0, 30))  # an office can open or close
MONTHS = range(1, 13)
WEEKDAYS = range(7)
YEARS = range(2000, 2200)


class Field(StrEnum):
    """The inputs of both cards."""

    LANGUAGE = "language"
    DAYS = "days"
    COUNTRY = "country"
    ZONE = "zone"
    PAUSED = "paused_until"
    OPENS = "opens"
    CLOSES = "closes"
    WHEN_DUE = "only_when_due"
    FISCAL = "fiscal_start"
    ROUNDUP = "roundup"
    LED = "hears_of_led"


SAVE_MINE, SAVE_TEAM = "save_mine", "save_team"


@dataclass(frozen=True, slots=True)
class MyForm:
    """What somebody filled in about themselves; None where that can't be."""

    chosen: Choices | None = None

    @property
    def verb(self) -> str:
        """What its button is called in a card."""
        return SAVE_MINE


@dataclass(frozen=True, slots=True)
class TeamForm:
    """What somebody filled in about the team of a conversation; None where that can't be."""

    space_id: int
    chosen: TeamChoices | None = None

    @property
    def verb(self) -> str:
        """What its button is called in a card."""
        return SAVE_TEAM


def my_form(sent: Sent) -> MyForm:
    """A person's choices, without what the card doesn't ask."""
    try:
        return MyForm(
            Choices(
                language=_language(sent),
                paused_until=_day(sent),
                days=_days(sent),
                country=_country(sent),
                zone=_zone(sent) if _text(sent, Field.ZONE) else None,
                hears_of_led=_text(sent, Field.LED) != NOT_TICKED,
            )
        )
    except ValueError:
        return MyForm()


def team_form(space_id: int, sent: Sent) -> TeamForm:
    """A team's choices."""
    try:
        return TeamForm(
            space_id,
            TeamChoices(
                pace=_pace(sent),
                language=_language(sent),
                fiscal_start=_number(_text(sent, Field.FISCAL), MONTHS),
                has_roundup=_text(sent, Field.ROUNDUP) == TICKED,
            ),
        )
    except ValueError:
        return TeamForm(space_id)


def _pace(sent: Sent) -> Pace:
    return Pace(
        _zone(sent),
        opens=time.fromisoformat(_code(_text(sent, Field.OPENS), HOURS)),
        closes=time.fromisoformat(_code(_text(sent, Field.CLOSES), HOURS)),
        days=_days(sent),
        country=_country(sent),
        only_when_due=_text(sent, Field.WHEN_DUE) == TICKED,
    )


def _text(sent: Sent, name: Field) -> str:
    value = sent.get(name.value)
    return value.strip() if isinstance(value, str) and value != NONE else ""


def _number(written: str, offered: range) -> int:
    number = int(written)
    if number not in offered:
        raise ValueError(f"not offered: {number}")
    return number


def _code(written: str, offered: tuple[str, ...]) -> str:
    if written not in offered:
        raise ValueError(f"not offered: {written}")
    return written


def _language(sent: Sent) -> str | None:
    code = _text(sent, Field.LANGUAGE)
    return _code(code, SPOKEN) if code else None


def _country(sent: Sent) -> str | None:
    code = _text(sent, Field.COUNTRY)
    return _code(code, COUNTRIES) if code else None


def _days(sent: Sent) -> frozenset[int]:
    days = frozenset(_number(day, WEEKDAYS) for day in _text(sent, Field.DAYS).split(",") if day.strip())
    if not days:
        raise ValueError("a week without a working day")
    return days


def _zone(sent: Sent) -> ZoneInfo:
    zone = zone_of(_text(sent, Field.ZONE))
    if zone is None:
        raise ValueError("no such time zone")
    return zone


def _day(sent: Sent) -> date | None:
    written = _text(sent, Field.PAUSED)
    day = date.fromisoformat(written) if written else None
    if day and day.year not in YEARS:
        raise ValueError(f"no year to pause in: {day}")
    return day
