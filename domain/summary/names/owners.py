"""What is an owner and what isn't: names, groups and roles on one side, references, states and dates on the other."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from domain.summary.text.clean import MENTION_CLOSE, MENTION_OPEN, without_marks
from domain.summary.words.headings import folded
from domain.summary.words.lexicon import (
    BEFORE_GROUP,
    DEPARTMENTS,
    GROUPS,
    NEVER_FIRST,
    NEVER_NAMES,
    NOBODY,
    PARTICLES,
    ROLES,
    TITLES,
    UNITS,
)
from domain.summary.words.status import DONE, OPEN, is_status

_MOST_WORDS: Final = 5
_LONGEST: Final = 200
_PAIR: Final = 2
_LIST = re.compile(
    r"\s*[,;/&+|]\s*(?:(?:and|en|et|und|or|of|ou|oder)\s+)?"
    r"|\s+(?:and|en|et|und|u\.|or|of|ou|oder|plus|sowie|as well as|ainsi que|alsook)\s+"
)
_CONJUNCTION = re.compile(r"\s*&\s*|\s+(?:and|en|et|und)\s+")
_PARENTHESIS = re.compile(r"\s*\([^()]{0,60}\)")
_MENTION = re.compile(rf"{MENTION_OPEN}[^{MENTION_CLOSE}]{{1,200}}{MENTION_CLOSE}")
_NAME_WORD = re.compile(r"[^\W\d_]+(?:['’._-][^\W\d_]+)*[._]?$|[^\W\d_]\.(?:[^\W\d_]\.){0,3}$")
_INITIAL_LAST = re.compile(r"\b[^\W\d_]\.$")
_SMALL = re.compile(r"(?<![@\w])[^\W\d_A-Z]{2,40}\b")
_AFFILIATION = re.compile(
    r"(?:external|extern|externe|guest|gast|invité|supplier|vendor|contractor|consultant|client|customer|partner"
    r"|leverancier|klant|onderaannemer|aannemer|fournisseur|prestataire|partenaire|lieferant|kunde)\s?:\s+(?=\S)",
    re.IGNORECASE,
)
_BETWEEN_HANDLES = re.compile(r"(?<!\band)(?<!\ben)(?<!\bet)(?<!\bund)(?<=[\w.])\s+(?=@\w)")
_HANDLE = re.compile(r"@[\w.-]{1,60}$")
_NOUNS: Final = GROUPS | ROLES
_JOINING: Final = frozenset(("and", "en", "et", "und", "or", "of", "ou", "oder"))
_STATES: Final = DONE | OPEN - {"new", "nieuw", "nouveau", "neu"}  # "New York"
_COMPOUNDS: Final = (
    "team",
    "ploeg",
    "groep",
    "dienst",
    "commissie",
    "bestuur",
    "gruppe",
    "abteilung",
    "ausschuss",
    "bureau",
)
_PREFIX_WORDS: Final = ("d'", "d’", "l'", "l’", "'t", "’t")


@dataclass(frozen=True, slots=True)
class People:
    """The people the notes name elsewhere (present, speaking, mentioned), folded: whole names and their words.

    `text` is the whole of the notes: a word that they also write small is hardly a name. `roles` are common nouns
    that a list uses as owners, folded.
    """

    whole: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()
    text: str = ""
    roles: frozenset[str] = frozenset()

    def with_roles(self, roles: frozenset[str]) -> "People":
        """The same people among whom these nouns are owners too."""
        return replace(self, roles=self.roles | roles)

    def knows(self, name: str) -> bool:
        """Whether this is one of them, by the whole name or by a part of it."""
        words = folded(name)
        return bool(words) and (words in self.whole or words in self.parts)

    def is_person(self, name: str) -> bool:
        """Whether this is surely somebody: one of them, or a name behind its title."""
        return self.knows(name) or _has_title(name)

    def writes_small(self, name: str) -> bool:
        """Whether the notes have the name's first word in small letters too, so that it is no name."""
        aside = _PARENTHESIS.search(name)
        if self.knows(name) or name.startswith(MENTION_OPEN) or (aside and is_name(aside[0].strip(" ()"))):
            return False
        first = next((word for word in name.split() if word.lower() not in PARTICLES), "")
        return first.lower() in _small_words(self.text)


def _has_title(name: str) -> bool:
    """ "Mme Haddad": only a person has that before the name."""
    title, _, rest = name.partition(" ")
    return title.rstrip(".").lower() in TITLES and is_name(rest)


@lru_cache(maxsize=4)
def _small_words(text: str) -> frozenset[str]:
    return frozenset(_SMALL.findall(text))


def people_of(names: Iterable[str], text: str = "") -> People:
    """The known people, from their names as written, in notes that say `text`."""
    whole = frozenset(folded(_PARENTHESIS.sub("", name)) for name in names) - {""}
    parts = frozenset(word for name in whole for word in name.split() if len(word) > 1 and word not in PARTICLES)
    tails = frozenset(" ".join(name.split()[1:]) for name in whole if " " in name)
    initials = frozenset("".join(word[0] for word in name.split()) for name in whole if " " in name)
    return People(whole, parts | tails | initials, text)


NO_PEOPLE: Final = People()


def owners_inside(text: str, people: People = NO_PEOPLE) -> tuple[str, ...] | None:
    """As `owners_in`, of a parenthesis behind a task: where owners stand "Open Vandenberg" is somebody."""
    return owners_in(text, people, lambda name: is_owner(name, people) or _is_called_so(name))


def owners_in(
    text: str, people: People = NO_PEOPLE, owns: Callable[[str], bool] | None = None
) -> tuple[str, ...] | None:
    """The owners that this text lists, as written; `owns` tells of a name whether it is one (`is_owner`).

    () when it says that there is none yet, None when it is no list of owners.
    """
    text = _emphasised(text.strip().strip("*→>= ")).rstrip(" :,;")
    if not text or len(text) > _LONGEST:
        return None
    if is_nobody(text):
        return ()
    if text.startswith("[") and text.find("]") == len(text) - 1:
        text = text[1:-1]
    if text.startswith("@"):
        text = _BETWEEN_HANDLES.sub(", ", text)
    names = [tidy(part) for part in _parts(text, people)]
    owners = [name for name in names if not is_nobody(name)]
    if not owners or not all(owns(name) if owns else is_owner(name, people) for name in owners):
        return None
    return tuple(dict.fromkeys(_once_each(without_marks(name)) for name in owners))


@lru_cache(maxsize=2048)
def is_nobody(text: str) -> bool:
    """A placeholder: the owner is still open."""
    words = folded(text)
    return words in NOBODY or not words


def is_owner(name: str, people: People = NO_PEOPLE) -> bool:
    """A name, a group or a role."""
    if name.startswith(MENTION_OPEN) or _HANDLE.match(name):
        return True
    bare = _PARENTHESIS.sub("", name) if "(" in name else name
    bare = (_AFFILIATION.sub("", bare) if ":" in bare else bare).lstrip("@").strip()
    if people.roles and folded(bare) in people.roles:
        return True
    if bare.isupper() and bare.lower() in DEPARTMENTS:  # "IT", which is also a word
        return True
    return people.knows(bare) or is_group(bare) or is_name(bare) or _is_one_department(bare)


@lru_cache(maxsize=2048)
def is_name(name: str) -> bool:
    """It has the shape of a name: capitals, particles, initials, hyphens; no digits, no word that names nobody."""
    words = name.split()
    if not 0 < len(words) <= _MOST_WORDS or words[0].lower() in NEVER_FIRST:
        return False
    if any(word.lower().rstrip(".") in NEVER_NAMES and word.lower() not in PARTICLES for word in words):
        return False
    return any(_is_capital(word) for word in words) and all(_is_name_word(word) for word in words)


def _is_called_so(name: str) -> bool:
    """A word for a state, or one that joins, before a surname: "Done Smith", "Oder Maes"; but "On Hold" is a state."""
    first, _, surname = name.partition(" ")
    if not _is_capital(first) or first.lower() not in _JOINING | _STATES or is_status(name):
        return False
    return is_name(surname) and not is_group(surname)


@lru_cache(maxsize=2048)
def is_group(name: str) -> bool:
    """A group or a role, in small letters too: "the team", "client teams", "équipe technique"."""
    words = name.split()
    if not 0 < len(words) <= _MOST_WORDS:
        return False
    if words[0].lower() in UNITS and len(words) > 1:
        return all(word.isalpha() and word not in NEVER_NAMES for word in words[1:])
    nouns = [word for word in words if _is_noun(word.lower())]
    rest = [word for word in words if not _is_noun(word.lower())]
    if nouns and words[-1] in nouns and _is_capital(words[0]) and words[0].lower() not in NEVER_FIRST | NEVER_NAMES:
        return all(word.isalpha() and word.lower() not in NEVER_NAMES for word in rest)
    return bool(nouns) and all(_may_stand_in_group(word) for word in rest)


def _is_noun(word: str) -> bool:
    """A group or a role, or what one of them is called together with its work: "helpdeskteam"."""
    return word in _NOUNS or (word.endswith(_COMPOUNDS) and word.isalpha())


def tidy(name: str) -> str:
    """The name without the marks around it."""
    name = _emphasised(name.strip(" \t*`")).removesuffix("?").rstrip()
    if name.startswith("[") and name.endswith("]"):
        name = name[1:-1].strip()
    return name


def _emphasised(text: str) -> str:
    """The text without the underscores around it; one at its end alone is part of a nickname."""
    return text.strip("_") if text[:1] == "_" else text


def _once_each(name: str) -> str:
    """A name without its sign, and without the handle that a client wrote before the name ("@Anna Anna")."""
    words = name.replace("@", " ").split()
    name = " ".join(dict.fromkeys(words)) if len(set(words)) == 1 or name.startswith("@") else name.strip()
    return name if _INITIAL_LAST.search(name) else name.rstrip(".")


def _may_stand_in_group(word: str) -> bool:
    low = word.lower()
    return (
        low in BEFORE_GROUP
        or low in DEPARTMENTS
        or (word[0] != "(" and _is_capital(word) and low not in NEVER_NAMES and low not in NEVER_FIRST)
    )


def _is_capital(word: str) -> bool:
    return word.lstrip("'’(").removeprefix("d'").removeprefix("d’")[:1].isupper()


def _is_name_word(word: str) -> bool:
    if word.lower() in PARTICLES or word.startswith(_PREFIX_WORDS):
        return True
    return _is_capital(word) and bool(_NAME_WORD.match(word.lstrip("'’")))


def _parts(text: str, people: People) -> list[str]:
    """The list cut at its separators, but not inside parentheses, mentions or one name that holds a conjunction."""
    if people.knows(text) or _is_one_department(text):
        return [text]
    held = _MENTION.findall(text) if MENTION_OPEN in text else []
    held += _PARENTHESIS.findall(text) if "(" in text else []
    for number, piece in enumerate(held):
        text = text.replace(piece, f"\x00{number}\x00", 1)
    return [_restored(part, held) for part in _LIST.split(text) if part.strip()]


def _restored(part: str, held: list[str]) -> str:
    for number, piece in enumerate(held):
        part = part.replace(f"\x00{number}\x00", piece)
    return part


def _is_one_department(text: str) -> bool:
    sides = _CONJUNCTION.split(text)
    return len(sides) == _PAIR and all(side.split()[-1:] and side.split()[-1].lower() in DEPARTMENTS for side in sides)
