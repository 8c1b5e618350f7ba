"""All tables as one: which roles a run of folded words has."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from domain.people import fold
from domain.reply.roles import Meaning, Role
from domain.reply.said import LAST
from domain.reply.words import LANGUAGES, Language

_MEANINGS = {
    "done": Meaning.DONE,
    "sent": Meaning.SENT,
    "progress": Meaning.PROGRESS,
    "ongoing": Meaning.ONGOING,
    "blocked": Meaning.BLOCKED,
    "waits": Meaning.WAITS,
    "cancelled": Meaning.CANCELLED,
    "reopened": Meaning.REOPENED,
    "not_mine": Meaning.NOT_MINE,
    "my_part": Meaning.MY_PART,
    "share": Meaning.SHARE,
    "snooze": Meaning.SNOOZE,
    "away": Meaning.AWAY,
    "back": Meaning.BACK,
    "fine": Meaning.FINE,
    "seen": Meaning.SEEN,
}
_ROLES = {  # of a phrase with several the first one counts
    "it": Role.IT,
    "both": Role.ALL,
    "three": Role.ALL,
    "everything": Role.ALL,
    "last": Role.NUMBER,
    "rest": Role.REST,
    "excluding": Role.EXCLUDING,
    "contrast": Role.CONTRAST,
    "joining": Role.JOINING,
    "too": Role.TOO,
    "no": Role.NO,
    "harmless": Role.HARMLESS,
    "counted": Role.COUNTED,
    "almost": Role.ALMOST,
    "negation": Role.NEGATION,
    "question": Role.QUESTION,
    "condition": Role.CONDITION,
    "doubt": Role.DOUBT,
    "wish": Role.WISH,
    "ability": Role.ABILITY,
    "verbs": Role.VERB,
    "padding": Role.PADDING,
    "future": Role.FUTURE,
}
_NUMBERS = {"both": 2, "three": 3, "last": LAST}
EMOJI = {
    **dict.fromkeys("✅✔☑🏁", Meaning.DONE),
    **dict.fromkeys("⏳⌛🔄🚧🏃🔨🛠", Meaning.PROGRESS),
    **dict.fromkeys("⛔🚫🛑⏸🔒", Meaning.BLOCKED),
    **dict.fromkeys("👍👌👀🆗🙏🫡", Meaning.SEEN),
    **dict.fromkeys("🔁♾", Meaning.ONGOING),
    **dict.fromkeys("🗑", Meaning.CANCELLED),
}


class Entry(NamedTuple):
    role: Role
    meaning: Meaning | None = None
    number: int = 0


class Lexicon(NamedTuple):
    phrases: dict[tuple[str, ...], Entry]
    longest: dict[str, int]  # by a phrase's first word, in words
    today: frozenset[str]
    asking: frozenset[str]
    orders: frozenset[str]
    nearly: frozenset[str]
    affirming: frozenset[str]
    ending: frozenset[str]
    through: frozenset[tuple[str, ...]]
    ordinals: dict[str, int]
    cardinals: dict[str, int]


@cache
def lexicon() -> Lexicon:
    phrases: dict[tuple[str, ...], Entry] = {}
    for field, entry in _entries():
        for phrase in _all(field):
            phrases.setdefault(phrase, entry)
    longest: dict[str, int] = {}
    for phrase in phrases:
        longest[phrase[0]] = max(longest.get(phrase[0], 0), len(phrase))
    return Lexicon(
        phrases,
        longest,
        frozenset(" ".join(phrase) for phrase in _all("today")),
        frozenset(phrase[0] for phrase in _all("asking_verbs")),
        frozenset(" ".join(phrase) for phrase in _all("orders")),
        frozenset(" ".join(phrase) for phrase in _all("nearly")),
        frozenset(" ".join(phrase) for phrase in _all("affirming")),
        frozenset(" ".join(phrase) for phrase in _all("ending")),
        frozenset(_all("through")),
        _counted("ordinals"),
        _counted("cardinals"),
    )


def _entries() -> Iterator[tuple[str, Entry]]:
    yield from ((field, Entry(Role.SAYS, meaning)) for field, meaning in _MEANINGS.items())
    yield from ((field, Entry(role, None, _NUMBERS.get(field, 0))) for field, role in _ROLES.items())


def _all(field: str) -> Iterator[tuple[str, ...]]:
    for language in LANGUAGES:
        yield from phrases_of(language, field)


def phrases_of(language: Language, field: str) -> Iterator[tuple[str, ...]]:
    for phrase in getattr(language, field).split("|"):
        words = tuple(re.sub(r"(\w+n) t\b", r"\1t", fold(phrase)).split())
        if words:
            yield words
        if "niet" in words:
            yield from (tuple(spoken if word == "niet" else word for word in words) for spoken in ("nie", "ni"))


def _counted(field: str) -> dict[str, int]:
    """A number's words stand in its place, several of them side by side."""
    return {
        word: number
        for language in LANGUAGES
        for number, words in enumerate(getattr(language, field).split("|"), start=1)
        for word in fold(words).split()
    }
