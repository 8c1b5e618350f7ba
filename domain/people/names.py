"""Names as people write them: folded, turned round, with and without what stands between."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from domain.people.folding import fold
from domain.people.near import is_form, is_misspelt, is_same_family
from domain.people.person import Person
from domain.people.words import PARTICLES, TITLES

_ASIDE = re.compile(r"[(\[].{0,80}?[)\]]")  # "(Ext)", "(CSA)": where somebody works, not who they are
_BEHIND = re.compile(r"\s[-–|/]\s.*$|@[\w.-]{1,80}\.\w{2,10}\b")  # "Dana Peeters - Contoso", an address's domain
_KNOWN: Final = 8_192  # people whose names are kept in their parts: each name in notes is held against all of a team


def bare(written: str) -> str:
    """A name folded, without a title before it and what stands in parentheses or behind a dash."""
    words = fold(_without_asides(written)).split() or fold(written).split()
    return " ".join(words[1:] if len(words) > 1 and words[0] in TITLES else words)


def _without_asides(name: str) -> str:
    return _BEHIND.sub("", _ASIDE.sub(" ", name).strip())


def whole_names(person: Person) -> frozenset[str]:
    """Every way to write somebody's whole name: as Teams lists it, turned round, without the names between."""
    return _whole(person.name, person.given_name)


@lru_cache(maxsize=_KNOWN)
def _whole(listed: str, given_name: str) -> frozenset[str]:
    given, family = _split(listed, given_name)
    if not family:
        return frozenset()
    short = f"{given.partition(' ')[0]} {family.rpartition(' ')[2]}"
    joined = f"{given} {family.replace(' ', '')}"
    return frozenset({f"{given} {family}", f"{family} {given}", short, joined})


def is_whole(name: str, person: Person) -> bool:
    """Whether a folded name is somebody's whole one, or all that Teams lists of them."""
    return name in whole_names(person) or name == _listed(person.name)


@lru_cache(maxsize=_KNOWN)
def _listed(name: str) -> str:
    return fold(name)


def _parts(person: Person) -> tuple[str, str]:
    return _split(person.name, person.given_name)


@lru_cache(maxsize=_KNOWN)
def _split(listed: str, given_name: str) -> tuple[str, str]:
    """Given names and surname: of "Maes, Sigi (Ext)" and "MAES Sigi" as of "Sigi Maes"."""
    name = _without_asides(listed)
    family, comma, given = name.partition(",")
    if comma:
        return fold(given), fold(family)
    words = name.split()
    loud = next((n for n, word in enumerate(words) if not (word.isupper() and len(word) > 1)), len(words))
    if 0 < loud < len(words):  # the surname comes first where it alone is in capitals
        return fold(" ".join(words[loud:])), fold(" ".join(words[:loud]))
    return _cut(fold(name), fold(given_name))


def _cut(whole: str, given: str) -> tuple[str, str]:
    """Behind the given name as Teams tells it, else behind the first word."""
    if given and f"{whole} ".startswith(f"{given} "):
        return given, whole[len(given) :].strip()
    if given and whole.endswith(f" {given}"):
        return given, whole[: -len(given)].strip()
    first, _, rest = whole.partition(" ")
    return first, rest


def given_names(person: Person) -> frozenset[str]:
    """What somebody is called: by Teams' word, and as the name is shown where that is another."""
    return _given(person.name, person.given_name)


@lru_cache(maxsize=_KNOWN)
def _given(listed: str, given_name: str) -> frozenset[str]:
    return frozenset(filter(None, {fold(given_name), _split(listed, given_name)[0]}))


def is_part(name: str, person: Person) -> bool:
    """Leading words of the name, its surname, initials ("Patrick V.", "Vos P."), or one with more names between."""
    given, family = _parts(person)
    whole = f"{given} {family} "
    if whole.startswith(f"{name} ") or name in _surnames(given, family):
        return True
    return _has_initials(name, given, family) or _is_around(name, given, family)


@lru_cache(maxsize=_KNOWN)
def _surnames(given: str, family: str) -> frozenset[str]:
    """ "Haddad", "Haddad K" and "Berg" are Karim Haddad and Jan van der Berg."""
    core = " ".join(word for word in family.split() if word not in PARTICLES)
    letters = [word[0] for word in given.split()]
    alone = {each for each in (family, family.replace(" ", ""), core) if each}
    initials = filter(None, {given[:1], "".join(letters), " ".join(letters)})
    return frozenset(alone | {f"{each} {initial}" for initial in initials for each in alone})


def _has_initials(name: str, given: str, family: str) -> bool:
    first, _, rest = name.partition(" ")
    letters = rest.replace(" ", "")
    if name.startswith(f"{given} "):
        first, letters = given, name[len(given) :].replace(" ", "")
    initials = "".join(word[0] for word in family.split())
    is_cut = first == given and bool(letters) and (letters == initials or (len(letters) == 1 and letters in initials))
    return is_cut or (bool(family) and len(first) == 1 and first == given[:1] and rest == family)


def _is_around(name: str, given: str, family: str) -> bool:
    """ "Dana Maria Peeters" and "Jan Berg" are Dana Peeters and Jan van der Berg, as far as one can tell."""
    words = name.split()
    if len(words) < 2 or not family or words[0] != given.partition(" ")[0]:  # noqa: PLR2004 - given name and surname
        return False
    core = [word for word in family.split() if word not in PARTICLES]
    return words[-len(family.split()) :] == family.split() or (bool(core) and words[1:] == core)


def is_near(name: str, person: Person) -> bool:
    """Another form of the given name, or the name spelt nearly right."""
    called = given_names(person)
    if any(is_form(name, each) or is_misspelt(name, each) or _is_compound(name, each) for each in called):
        return True
    first, _, rest = name.partition(" ")
    family = _parts(person)[1]
    same = any(first == each or is_form(first, each) or is_misspelt(first, each) for each in called)
    return bool(rest and family) and same and is_same_family(rest, family)


def _is_compound(name: str, given: str) -> bool:
    """ "PJ" and "Pieterjan" are Pieter-Jan."""
    words = given.split()
    return len(words) > 1 and name.replace(" ", "") in {"".join(word[0] for word in words), "".join(words)}


def named_in(text: str, people: Iterable[Person]) -> frozenset[Person]:
    """Whose whole name stands in a text."""
    said = f" {fold(text)} "
    return frozenset(person for person in people if any(f" {name} " in said for name in whole_names(person)))
