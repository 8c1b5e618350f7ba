"""Which known person a written name means: certain, likely, ambiguous, unknown, outside; or a group."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

GROUP_NAMES = frozenset(
    {
        *("all", "everyone", "everybody", "team", "the team", "the whole team", "all of us"),
        *("allen", "iedereen", "het team", "heel het team", "het hele team", "wij allen"),
        *("tous", "toutes", "tout le monde", "equipe", "l equipe", "toute l equipe", "chacun"),
        *("alle", "das team", "das ganze team", "jeder"),
    }
)


class OwnerState(StrEnum):
    """How sure we are of who is meant; only certain and likely people are asked."""

    CERTAIN = "certain"
    LIKELY = "likely"
    AMBIGUOUS = "ambiguous"
    UNKNOWN = "unknown"
    OUTSIDE = "outside"
    GROUP = "group"


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


@dataclass(frozen=True, slots=True)
class Match:
    """Who a written name means, and every person it could mean."""

    state: OwnerState
    person: Person | None = None
    candidates: tuple[Person, ...] = ()


def fold(text: str) -> str:
    """Case, accents and punctuation away: "Zoë D'Haese-Łukasz" -> "zoe d haese lukasz"."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ł", "l").replace("ø", "o").replace("ß", "ss"))
    kept = "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return " ".join(kept.split())


def who(written: str, roster: Iterable[Person], mentioned: Mapping[str, Person] | None = None) -> Match:
    """The member a name in the notes means; a full name or a mention is certain, part of a name is likely.

    `mentioned` are the people behind the @mentions of the notes, by their folded words.
    """
    name = fold(written)
    if not name:
        return Match(OwnerState.UNKNOWN)
    if name in GROUP_NAMES:
        return Match(OwnerState.GROUP)
    people = tuple(roster)
    for state, found in (
        (OwnerState.CERTAIN, [p for words, p in (mentioned or {}).items() if words == name]),
        (OwnerState.CERTAIN, [p for p in people if fold(p.name) == name]),
        (OwnerState.LIKELY, [p for p in people if _is_part_of(name, p)]),
    ):
        if found:
            return _decided(state, found)
    return Match(OwnerState.UNKNOWN)


def _is_part_of(name: str, person: Person) -> bool:
    return name == fold(person.given_name) or f"{fold(person.name)} ".startswith(f"{name} ")


def _decided(state: OwnerState, found: Sequence[Person]) -> Match:
    if len(found) > 1:
        return Match(OwnerState.AMBIGUOUS, candidates=tuple(found))
    return Match(OwnerState.OUTSIDE if found[0].outside else state, found[0], tuple(found))
