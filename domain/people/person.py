"""People as Teams lists them, and as we know them."""

from dataclasses import dataclass, field
from enum import StrEnum


class OwnerState(StrEnum):
    """How sure we are of who is meant; only certain and likely people are asked."""

    CERTAIN = "certain"
    LIKELY = "likely"
    AMBIGUOUS = "ambiguous"
    UNKNOWN = "unknown"
    OUTSIDE = "outside"
    GROUP = "group"
    LEFT = "left"  # certain once, and no longer in the conversation


FORGOTTEN = "Nomen Nescio"
"""What stands where a name was that is forgotten: it is read as a name, in any of our languages, and is nobody's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Somebody as Teams lists them; `aad_id` is the lasting id, `teams_id` the "29:…" of this bot.

    `locale` is what their client says they read, `time_zone` where it says it is (IANA); only what they send us tells.
    """

    teams_id: str
    aad_id: str
    name: str
    given_name: str = ""
    surname: str = ""
    email: str = ""
    outside: bool = False
    locale: str | None = None
    time_zone: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody we know; `reachable` is False from a refused message until they write or install again."""

    id: int
    name: str = field(compare=False)
    given_name: str = field(default="", compare=False)
    outside: bool = field(default=False, compare=False)
    reachable: bool = field(default=True, compare=False)
