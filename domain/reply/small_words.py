"""The small lists: what is told apart by words alone, whatever the language."""

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from domain.people import fold
from domain.reply.languages import LANGUAGES, Language
from domain.reply.lexicon import phrases, phrases_of
from domain.reply.phrases import Phrase

_PARTICIPLES = ("done", "sent", "passed", "cancelled", "reopened")  # fields in which they stand


class Words(NamedTuple):
    """What is told apart by words alone, whatever the language."""

    today: frozenset[str]
    asking: frozenset[str]
    orders: frozenset[str]
    nearly: frozenset[str]
    affirming: frozenset[str]
    ending: frozenset[str]
    through: frozenset[Phrase]
    generic: frozenset[str]
    empty: frozenset[str]
    ordinals: dict[str, int]
    cardinals: dict[str, int]
    interjections: frozenset[str]
    abbreviated: frozenset[str]
    contracted: tuple[str, ...]
    ordinal_ends: frozenset[str]
    around: tuple[str, str]
    excluding_all: frozenset[str]
    out_of: frozenset[str]
    receiver: frozenset[str]
    conveyed: frozenset[str]
    denies_with: frozenset[str]
    silent_not: frozenset[str]
    snoozes_alone: frozenset[str]
    negating: frozenset[str]
    outstanding: frozenset[str]
    passed_over: frozenset[str]
    past: frozenset[str]
    agents: frozenset[str]
    gone: frozenset[str]
    moves_to: frozenset[str]
    inverts: frozenset[str]
    only: frozenset[str]
    coming: frozenset[str]
    without: frozenset[str]
    so_far: frozenset[str]
    dictated: frozenset[str]
    dictated_commas: frozenset[str]
    pronouns: frozenset[str]
    announcers: frozenset[str]
    tells: frozenset[str]
    along: frozenset[str]
    that: frozenset[str]
    styled: frozenset[str]
    gives_away: frozenset[str]
    has: frozenset[str]
    perfects: tuple[tuple[frozenset[str], frozenset[str]], ...]
    since: frozenset[str]
    ago: frozenset[str]
    beside: frozenset[str]
    rather: frozenset[str]
    tags: frozenset[str]
    hence: frozenset[str]
    auxiliaries: frozenset[str]
    infinitives: tuple[str, ...]
    subjects: frozenset[str]
    accented: frozenset[str]
    first: frozenset[str]
    myself: frozenset[str]
    passive: frozenset[str]
    needs: frozenset[str]
    sources: frozenset[str]
    gives_to: frozenset[str]
    plurals: tuple[str, ...]
    articles: frozenset[str]
    because: frozenset[str]
    forgets: frozenset[str]
    genitives: frozenset[str]
    arrives: frozenset[str]
    before_days: frozenset[str]


@cache
def words() -> Words:
    """All of them; most are a field of the tables under the same name."""
    made: dict[str, Any] = {
        "asking": frozenset(phrase[0] for phrase in phrases("asking_verbs")),
        "through": phrases("through"),
        "ordinals": _counted("ordinals"),
        "cardinals": _counted("cardinals"),
        "interjections": _written("interjections"),
        "contracted": tuple(_joined("contracted")),
        "before_days": _joined("bounds") | _joined("dated"),
        "infinitives": tuple(_joined("infinitives")),
        "plurals": tuple(_joined("plurals")),
        "around": _pair("around"),
        "negating": frozenset(phrase[0] for phrase in phrases("negation") if len(phrase) == 1),
        "perfects": tuple(_perfects()),
        "accented": frozenset(fold(word) for field in _PARTICIPLES for word in _written(field) if _is_accented(word)),
    }
    made |= {field: _joined(field) for field in Words._fields if field not in made}
    return Words(**made)


def _is_accented(word: str) -> bool:
    """Whether its end has an accent that people leave out: "signé"."""
    return fold(word)[-1:] not in {"", word[-1]}


def _perfects() -> Iterator[tuple[frozenset[str], frozenset[str]]]:
    """In each language what tells with a participle that something was done, and what such a participle holds."""
    for each in LANGUAGES.values():
        yield _of(each, "perfect"), _of(each, "participles")


def _of(language: Language, field: str) -> frozenset[str]:
    return frozenset(" ".join(phrase) for phrase in phrases_of(language, field))


def _written(field: str) -> frozenset[str]:
    """As they are written, with their accents."""
    return frozenset(
        word.strip() for each in LANGUAGES.values() for word in getattr(each, field).split("|") if word.strip()
    )


def _joined(field: str) -> frozenset[str]:
    return frozenset(" ".join(phrase) for phrase in phrases(field))


def _pair(field: str) -> tuple[str, str]:
    """The two words of the one language that has such a pair."""
    ((opens, closes),) = phrases(field)
    return opens, closes


def _counted(field: str) -> dict[str, int]:
    """A number's words stand in its place, several of them side by side."""
    return {
        word: number
        for language in LANGUAGES.values()
        for number, said in enumerate(getattr(language, field).split("|"), start=1)
        for word in fold(said).split()
    }
