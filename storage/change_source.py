"""Who did something."""

from dataclasses import dataclass
from datetime import datetime

from domain.people import Person

BY_NOTES = "notes:"  # marks history lines that a newer reading of notes wrote, not a person


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSource:
    """Who did something, when (aware UTC), and which activity said so."""

    by: Person
    at: datetime
    source: str
