"""Who did something."""

from dataclasses import dataclass
from datetime import datetime

from domain.people import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """Who did something, when (aware UTC), and which activity said so."""

    by: Person
    at: datetime
    source: str
