"""What people and teams choose: how, when and in which language they are written to."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from domain.cadence import Own, Pace

FISCAL_START = 7  # July

COUNTRIES = (  # offered on cards: those whose public holidays we know, as ISO 3166 has them
    *("AT", "AU", "BE", "BG", "BR", "CA", "CH", "CN", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR"),
    *("HR", "HU", "IE", "IN", "IS", "IT", "JP", "LT", "LU", "LV", "MA", "MT", "MX", "NL", "NO", "NZ", "PL", "PT"),
    *("RO", "RS", "SE", "SG", "SI", "SK", "TN", "TR", "UA", "US", "ZA"),
)
ZONES = (  # offered on cards, west to east; somebody's own is added
    *("America/Los_Angeles", "America/Denver", "America/Chicago", "America/New_York", "America/Sao_Paulo", "UTC"),
    *("Europe/Lisbon", "Europe/London", "Europe/Dublin", "Africa/Casablanca", "Europe/Amsterdam", "Europe/Berlin"),
    *("Europe/Brussels", "Europe/Luxembourg", "Europe/Madrid", "Europe/Paris", "Europe/Rome", "Europe/Warsaw"),
    *("Europe/Zurich", "Africa/Johannesburg", "Europe/Athens", "Europe/Bucharest", "Europe/Helsinki"),
    *("Europe/Istanbul", "Asia/Dubai", "Asia/Kolkata", "Asia/Singapore", "Asia/Tokyo", "Australia/Sydney"),
)


@cache
def zone_of(name: str | None) -> ZoneInfo | None:
    """The time zone of that IANA name; None for no name and for one that nobody knows."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):  # OSError: the name of a folder
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """A person's. None is what counts without a choice: Teams' language and time zone, the team's days and country.

    The days are the first on which they may be asked again. `told_zone` is Teams' own, not chosen.
    `hears_of_led`: of the tasks of others whose follow-up they lead.
    """

    language: str | None = None
    paused_until: date | None = None
    away_until: date | None = None
    is_stopped: bool = False
    days: frozenset[int] | None = None
    country: str | None = None
    zone: ZoneInfo | None = None
    told_zone: ZoneInfo | None = None
    hears_of_led: bool = True

    @property
    def own(self) -> Own:
        """What counts beside the team's pace."""
        return Own(
            zone=self.zone or self.told_zone,
            days=self.days,
            country=self.country,
            paused_until=self.paused_until,
            away_until=self.away_until,
            stopped=self.is_stopped,
            hears_of_led=self.hears_of_led,
        )

    def quiet_until(self, today: date) -> date | None:
        """The day before which they are asked nothing; None where that has come or was never said."""
        return max((day for day in (self.paused_until, self.away_until) if day and day > today), default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamChoices:
    """A team's, or those of a group chat. Without a language the one of the notes counts."""

    pace: Pace
    language: str | None = None
    fiscal_start: int = FISCAL_START
    has_roundup: bool = False
