"""What is an owner and what isn't: names, groups and roles on one side, references, states and dates on the other."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from typing import Final

from domain.people.folding import fold
from domain.people.words import ARTICLES, BESIDE, BODY_ENDS, DEPARTMENTS, GROUP_NOUNS, PARTICLES, TITLES, UNITS
from domain.people.words import phrases as people_phrases
from domain.people.words import words as people_words
from domain.summary.names.shape import (
    INITIAL_LAST,
    NOT_NAMES,
    emphasised,
    is_capital,
    is_group,
    is_name,
    is_nobody,
    tidy,
)
from domain.summary.text.clean import MENTION_CLOSE, MENTION_OPEN, without_marks
from domain.summary.words.bounds import COMPARED, SENTENCE
from domain.summary.words.status import DONE, OPEN, is_status
from domain.summary.words.vocabulary import AND, OPEN_ENDED, one_of, pattern, phrases

_WITH: Final = pattern(lambda each: each.verbs.helped)
_LIST = re.compile(rf"\s*[,;/&+|、،]\s*(?:(?:{AND}|{_WITH})\s+)?|\s+{AND}\s+")
_CONJUNCTION = re.compile(rf"\s*&\s*|\s+{AND}\s+")
_PARENTHESIS = re.compile(r"\s*\([^()]{0,60}\)")
_MENTION = re.compile(rf"{MENTION_OPEN}[^{MENTION_CLOSE}]{{1,200}}{MENTION_CLOSE}")
_WORD = re.compile(r"(?<![@\w])\w+")
_AFFILIATION = re.compile(rf"{one_of(people_words('affiliations'))}\s?:\s+(?=\S)", re.IGNORECASE)
_BETWEEN_HANDLES = re.compile(r"(?<=[\w.])(?<!\s{1}[&])\s+(?=@\w)")
_AND_HANDLE = re.compile(rf"\s{AND}\s+(?=@\w)")
_HANDLE = re.compile(r"@[\w.-]{1,60}$")
_BEFORE_SURNAMES: Final = (DONE | OPEN | set(people_phrases("conjunctions"))) - phrases(
    lambda each: each.states.before_places
)
_LEADING: Final = PARTICLES | TITLES | ARTICLES | BESIDE | DEPARTMENTS | UNITS | GROUP_NOUNS
"""What groups and names may begin with in small letters."""

_HELD: Final = "\x00"


@dataclass(frozen=True)
class People:
    """The people the notes name elsewhere (present, speaking, mentioned), folded: whole names and their words.

    `text` is the whole of the notes: a word that they also write small is hardly a name. `roles` are common nouns
    that a list uses as owners, folded. `members` are the names, whole and in parts, of who is in the conversation.
    """

    whole: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()
    text: str = ""
    roles: frozenset[str] = frozenset()
    members: frozenset[str] = frozenset()
    read: dict[tuple[str, bool], tuple[str, ...] | None] = field(default_factory=dict, init=False, compare=False)
    """What was read as owners before: the same few words are asked of again and again."""

    small: dict[str, bool] = field(default_factory=dict, init=False, compare=False)
    """Whether the notes write these words small, as looked up before."""

    def with_roles(self, roles: frozenset[str]) -> "People":
        """The same people among whom these nouns are owners too."""
        return replace(self, roles=self.roles | roles)

    @property
    def are_known(self) -> bool:
        """Whether anybody is known at all."""
        return bool(self.whole or self.members)

    def with_owners(self, names: frozenset[str]) -> "People":
        """The same people, and those whom the notes give work elsewhere, by their whole names."""
        return replace(self, whole=self.whole | _folded(names))

    @cached_property
    def firsts(self) -> frozenset[str]:
        """The words, folded, with which somebody known may be named first."""
        known = (self.whole, self.parts, self.members, self.roles)
        return frozenset(name.partition(" ")[0] for names in known for name in names)

    def may_open(self, word: str) -> bool:
        """Cheap, and right to say no: a list of owners may have this word first."""
        low = word.lower()
        if not word.isalpha() or low in _LEADING or low.endswith(BODY_ENDS) or fold(low) in self.firsts:
            return True
        return not word.islower() and low not in NOT_NAMES

    def knows(self, name: str) -> bool:
        """Whether this is one of them, by the whole name or by a part of it."""
        words = fold(name)
        first, _, rest = words.partition(" ")
        return self._has(words) or (bool(rest) and (first in TITLES or len(first) == 1) and self._has(rest))

    def _has(self, words: str) -> bool:
        return bool(words) and (words in self.whole or words in self.parts or words in self.members)

    def has_member(self, name: str) -> bool:
        """Whether this is somebody of the conversation."""
        return fold(name) in self.members

    def is_person(self, name: str) -> bool:
        """Whether this is surely somebody: one of them, or a name behind its title."""
        return self.knows(name) or _has_title(name)

    def writes_small(self, name: str) -> bool:
        """Whether the notes have the name's first word in small letters too, so that it is no name."""
        aside = _PARENTHESIS.search(name)
        if self.knows(name) or fold(name) in self.roles or (aside and is_name(aside[0].strip(" ()"))):
            return False
        first = next((word for word in name.split() if word.lower() not in PARTICLES), "")
        low = first.lower()
        if low not in self.small:
            self.small[low] = _is_written(low, self.text)
        return self.small[low]


def _has_title(name: str) -> bool:
    """ "Mme Haddad": only a person has that before the name."""
    title, _, rest = name.partition(" ")
    return title.rstrip(".").lower() in TITLES and is_name(rest)


def _is_written(word: str, text: str) -> bool:
    """Whether a word in small letters stands by itself in a text; of one that stands within many, as looked up."""
    if not (word.islower() and word.isalpha() and len(word) > 1):
        return False
    at = text.find(word)
    for _ in range(COMPARED):
        if at < 0:
            return False
        before, after = text[at - 1 : at] if at else "", text[at + len(word) : at + len(word) + 1]
        if not (before.isalnum() or after.isalnum() or "_" in before + after or before == "@"):
            return True
        at = text.find(word, at + 1)
    return word in _small_words(text)


@lru_cache(maxsize=4)
def _small_words(text: str) -> frozenset[str]:
    return frozenset(word for word in set(_WORD.findall(text)) if word.islower() and word.isalpha() and len(word) > 1)


def people_of(names: Iterable[str], text: str = "", members: Iterable[str] = ()) -> People:
    """The known people, from their names as written, in notes that say `text`."""
    written, here = tuple(names), tuple(members)
    whole = _folded((*written, *map(_turned, written)))
    listed = _folded(here)
    called = frozenset(part for name in listed for part in _called(name))
    return People(whole, _parts_of(whole), text, members=listed | called)


def _turned(name: str) -> str:
    """ "MAES Anna" the other way round: the surname in capitals comes last; other names as they are."""
    first, _, rest = name.partition(" ")
    return f"{rest} {first}" if len(first) > 1 and first.isupper() and not rest.isupper() else name


def _called(name: str) -> set[str]:
    """A member's given name, surname, and what follows the first word, but for what is also a common word."""
    words = name.split()
    return {part for part in (*words, " ".join(words[1:])) if len(part) > 1 and part not in NOT_NAMES | PARTICLES}


def _folded(names: Iterable[str]) -> frozenset[str]:
    return frozenset(fold(_PARENTHESIS.sub("", name)) for name in names) - {""}


def _parts_of(whole: frozenset[str]) -> frozenset[str]:
    """The words of names, what follows the first of them, and their initials."""
    parts = {word for name in whole for word in name.split() if len(word) > 1 and word not in PARTICLES}
    tails = {" ".join(name.split()[1:]) for name in whole if " " in name}
    initials = {"".join(word[0] for word in name.split()) for name in whole if " " in name}
    return frozenset(parts | tails | initials)


NO_PEOPLE: Final = People()


def owners_inside(text: str, people: People = NO_PEOPLE) -> tuple[str, ...] | None:
    """As `owners_in`, of a parenthesis behind a task: where owners stand "Open Vandenberg" is somebody."""
    return owners_in(text, people, inside=True)


def owners_in(text: str, people: People = NO_PEOPLE, *, inside: bool = False) -> tuple[str, ...] | None:
    """The owners that this text lists, as written.

    () when it says that there is none yet, None when it is no list of owners.
    """
    if people is NO_PEOPLE:
        return _owners_in(text, people, inside=inside)
    asked = (text, inside)
    if asked not in people.read:
        people.read[asked] = _owners_in(text, people, inside=inside)
    return people.read[asked]


def _owners_in(text: str, people: People, *, inside: bool) -> tuple[str, ...] | None:
    text = emphasised(text.strip().strip("*→>=` ")).rstrip(" :,;")
    if not text or len(text) > SENTENCE:
        return None
    if is_nobody(text):
        return ()
    if text.startswith("[") and text.find("]") == len(text) - 1:
        text = text[1:-1]
    if text.startswith("@"):
        text = _BETWEEN_HANDLES.sub(", ", _AND_HANDLE.sub(", ", text))
    names = [tidy(part) for part in _parts(text, people)]
    owners = [name for name in names if not is_nobody(name)]
    if not owners or not all(is_owner(name, people) or (inside and _is_called_so(name)) for name in owners):
        return None
    return tuple(dict.fromkeys(_once_each(without_marks(name)) for name in owners))


def is_owner(name: str, people: People = NO_PEOPLE) -> bool:
    """A name, a group or a role."""
    if name.startswith(MENTION_OPEN) or _HANDLE.match(name):
        return True
    bare = _PARENTHESIS.sub("", name) if "(" in name else name
    bare = (_AFFILIATION.sub("", bare) if ":" in bare else bare).lstrip("@").strip()
    if " " in bare and bare.rpartition(" ")[2] in OPEN_ENDED:
        return False
    if people.roles and fold(bare) in people.roles:
        return True
    if bare.isupper() and bare.lower() in DEPARTMENTS:  # "IT", which is also a word
        return True
    return people.knows(bare) or is_group(bare) or is_name(bare) or _is_one_department(bare)


def _is_called_so(name: str) -> bool:
    """A word for a state, or one that joins, before a surname: "Done Smith", "Oder Maes"; but "On Hold" is a state."""
    first, _, surname = name.partition(" ")
    if not is_capital(first) or fold(first) not in _BEFORE_SURNAMES or is_status(name):
        return False
    return is_name(surname) and not is_group(surname)


def _once_each(name: str) -> str:
    """A name without its sign, and without the handle that a client wrote before the name ("@Anna Anna")."""
    words = name.replace("@", " ").split()
    name = " ".join(dict.fromkeys(words)) if len(set(words)) == 1 or name.startswith("@") else name.strip()
    return name if not name.endswith(".") or INITIAL_LAST.search(name) else name.rstrip(".")


def _parts(text: str, people: People) -> list[str]:
    """The list cut at its separators, but not inside parentheses, mentions or one name that holds a conjunction."""
    if people.knows(text) or _is_one_department(text):
        return [text]
    held = _MENTION.findall(text) if MENTION_OPEN in text else []
    held += _PARENTHESIS.findall(text) if "(" in text else []
    for number, piece in enumerate(held):
        text = text.replace(piece, f"{_HELD}{number}{_HELD}", 1)
    return [_restored(part, held) for part in _LIST.split(text) if part.strip()]


def _restored(part: str, held: list[str]) -> str:
    for number, piece in enumerate(held):
        part = part.replace(f"{_HELD}{number}{_HELD}", piece)
    return part


def _is_one_department(text: str) -> bool:
    sides = _CONJUNCTION.split(text) if text.rstrip().rpartition(" ")[2].lower() in DEPARTMENTS else []
    return len(sides) > 1 and all(side.split()[-1:] and side.split()[-1].lower() in DEPARTMENTS for side in sides)
