"""Names as people write them: folded, turned round, with and without what stands between."""

import re
from dataclasses import dataclass

from domain.people.folding import fold
from domain.people.near import is_form, is_misspelt, is_same_family
from domain.people.words import PARTICLES, TITLES

_ASIDE = re.compile(r"[(\[].{0,80}?[)\]]")  # "(Ext)", "(CSA)": where somebody works, not who they are
_BEHIND = re.compile(r"\s[-–|/]\s.*$|@[\w.-]{1,80}\.\w{2,10}\b")  # "Dana Peeters - Contoso", an address's domain


def bare(written: str) -> str:
    """A name folded, without a title before it and what stands in parentheses or behind a dash."""
    words = fold(_without_asides(written)).split() or fold(written).split()
    return " ".join(words[1:] if len(words) > 1 and words[0] in TITLES else words)


def _without_asides(name: str) -> str:
    return _BEHIND.sub("", _ASIDE.sub(" ", name).strip())


@dataclass(frozen=True, slots=True)
class Called:
    """Somebody's name, folded, in its parts: given names and surname.

    `whole` is every way to write all of it: as Teams lists it, turned round, without the names between. `givens` is
    what they are called by Teams' word, and as the name is shown where that is another. `surnames` is what stands for
    the surname, also with initials: "Haddad", "Haddad K" and "Berg" are Karim Haddad and Jan van der Berg.
    """

    given: str
    family: str
    whole: frozenset[str]
    givens: frozenset[str]
    surnames: frozenset[str]


def called(listed: str, given_name: str) -> Called:
    """How somebody whom Teams lists so can be called."""
    given, family = _split(listed, given_name)
    givens = frozenset(filter(None, {fold(given_name), given}))
    return Called(given, family, _whole(given, family) | {fold(listed)}, givens, _surnames(given, family))


def _whole(given: str, family: str) -> frozenset[str]:
    if not family:
        return frozenset()
    short = f"{given.partition(' ')[0]} {family.rpartition(' ')[2]}"
    joined = f"{given} {family.replace(' ', '')}"
    return frozenset({f"{given} {family}", f"{family} {given}", short, joined})


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


def _surnames(given: str, family: str) -> frozenset[str]:
    core = " ".join(word for word in family.split() if word not in PARTICLES)
    letters = [word[0] for word in given.split()]
    alone = {each for each in (family, family.replace(" ", ""), core) if each}
    initials = filter(None, {given[:1], "".join(letters), " ".join(letters)})
    return frozenset(alone | {f"{each} {initial}" for initial in initials for each in alone})


def is_part(name: str, of: Called) -> bool:
    """Leading words of the name, its surname, initials ("Patrick V.", "Vos P."), or one with more names between."""
    if f"{of.given} {of.family} ".startswith(f"{name} ") or name in of.surnames:
        return True
    return _has_initials(name, of.given, of.family) or _is_around(name, of.given, of.family)


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


def is_near(name: str, of: Called) -> bool:
    """Another form of the given name, or the name spelt nearly right."""
    if any(is_form(name, each) or is_misspelt(name, each) or _is_compound(name, each) for each in of.givens):
        return True
    first, _, rest = name.partition(" ")
    same = any(first == each or is_form(first, each) or is_misspelt(first, each) for each in of.givens)
    return bool(rest and of.family) and same and is_same_family(rest, of.family)


def _is_compound(name: str, given: str) -> bool:
    return name.replace(" ", "") in compounds(given)


def compounds(given: str) -> frozenset[str]:
    """ "PJ" and "Pieterjan" are Pieter-Jan."""
    words = given.split()
    return frozenset({"".join(word[0] for word in words), "".join(words)} if len(words) > 1 else ())
