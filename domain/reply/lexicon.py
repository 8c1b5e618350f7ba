"""The tables ready for looking up: which role a run of folded words has."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from domain.people import fold
from domain.reply.languages import LANGUAGES, Language
from domain.reply.phrases import Phrase, PhraseTable
from domain.reply.roles import GUARDS, SILENT, Meaning, Role
from domain.reply.said import LAST

_MEANINGS = {
    "done": Meaning.DONE,
    "sent": Meaning.SENT,
    "passed": Meaning.PASSED,
    "progress": Meaning.PROGRESS,
    "ongoing": Meaning.ONGOING,
    "blocked": Meaning.BLOCKED,
    "waits": Meaning.WAITS,
    "silence": Meaning.SILENCE,
    "cancelled": Meaning.CANCELLED,
    "reopened": Meaning.REOPENED,
    "not_mine": Meaning.NOT_MINE,
    "my_part": Meaning.MY_PART,
    "share": Meaning.SHARE,
    "shift": Meaning.SHIFT,
    "snooze": Meaning.SNOOZE,
    "away": Meaning.AWAY,
    "back": Meaning.BACK,
    "fine": Meaning.FINE,
    "seen": Meaning.SEEN,
}
_ROLES = {  # of a phrase with several the first one counts
    "joking": Role.HARMLESS,
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
    "instead_of": Role.NEGATION,
    "negation": Role.NEGATION,
    "question": Role.QUESTION,
    "condition": Role.CONDITION,
    "doubt": Role.DOUBT,
    "wish": Role.WISH,
    "ability": Role.ABILITY,
    "verbs": Role.VERB,
    "padding": Role.PADDING,
    "since": Role.PADDING,
    "future": Role.FUTURE,
    "ago": Role.PADDING,
    "dictated": Role.PADDING,
    "dictated_commas": Role.PADDING,
}
_HINTS = {
    "takes": Role.TAKES,
    "belongs": Role.BELONGS,
    "consults": Role.CONSULTS,
    "deadline": Role.DEADLINE,
    "bounds": Role.BOUND,
    "dated": Role.ON,
    "later": Role.LATER,
    "affirms": Role.YES,
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


class Spoken(NamedTuple):
    """The language of a message, and those that it may be nearly as well."""

    code: str
    rivals: frozenset[str] = frozenset()


class Entry(NamedTuple):
    role: Role
    meaning: Meaning | None = None
    number: int = 0


_SAYS = Entry(Role.SAYS)
_QUIET = {Entry(role) for role in SILENT}


Lexicon = PhraseTable[Entry]
"""The phrases of all languages, those of one before the others'; people mix them."""


@cache
def lexicon(spoken: Spoken) -> Lexicon:
    """What says how a task stands."""
    return _made(spoken, _entries())


@cache
def hints(spoken: Spoken) -> Lexicon:
    """The same with the words that hint at something where no status is told; these come first."""
    return _made(spoken, [*((field, Entry(role)) for field, role in _HINTS.items()), *_entries()])


@cache
def spoken() -> dict[str, frozenset[str]]:
    """In which languages' tables a word stands."""
    found: dict[str, set[str]] = {}
    for code, language in LANGUAGES.items():
        for field, _ in _entries():
            for phrase in phrases_of(language, field):
                for word in phrase:
                    found.setdefault(word, set()).add(code)
    return {word: frozenset(codes) for word, codes in found.items()}


def language_of(said: Iterable[str], usual: str) -> Spoken:
    """Which language these folded words are in: the one whose tables hold most of them, else the usual one."""
    tables = spoken()
    counts = Counter(code for word in said for code in tables.get(word, ()))
    most = max(counts.values(), default=0)
    best = [code for code in LANGUAGES if counts[code] == most]
    code = usual if usual in best else best[0]
    return Spoken(code, frozenset(each for each in LANGUAGES if each != code and counts[each] >= max(most - 1, 1)))


def _made(spoken: Spoken, entries: Iterable[tuple[str, Entry]]) -> Lexicon:
    """Where two languages disagree, the one spoken is right; but what takes back in a rival takes back."""
    phrases: dict[Phrase, Entry] = {}
    known = list(entries)
    for code in sorted(LANGUAGES, key=lambda each: each != spoken.code):
        for field, entry in known:
            for phrase in phrases_of(LANGUAGES[code], field):
                is_doubted = code in spoken.rivals and entry.role in GUARDS and phrases.get(phrase, _SAYS) in _QUIET
                phrases[phrase] = entry if is_doubted else phrases.get(phrase, entry)
    return PhraseTable.of(phrases)


def _entries() -> list[tuple[str, Entry]]:
    says = [(field, Entry(Role.SAYS, meaning)) for field, meaning in _MEANINGS.items()]
    return [*says, *((field, Entry(role, None, _NUMBERS.get(field, 0))) for field, role in _ROLES.items())]


@cache
def phrases(field: str) -> frozenset[Phrase]:
    """The phrases that all languages have in a field, folded."""
    return frozenset(phrase for language in LANGUAGES.values() for phrase in phrases_of(language, field))


@cache
def phrases_of(language: Language, field: str) -> tuple[Phrase, ...]:
    """The phrases of a field, folded; a dialect's "ni" and "nie" are "niet"."""
    return tuple(spellings(getattr(language, field)))


def spellings(written: str) -> Iterator[Phrase]:
    """Each phrase between bars as folded words; "don't" is one."""
    for phrase in written.split("|"):
        said = tuple(re.sub(r"(\w+n) t\b", r"\1t", fold(phrase)).split())
        if said:
            yield said
        if "niet" in said:
            yield from (tuple(spoken if word == "niet" else word for word in said) for spoken in ("nie", "ni"))
