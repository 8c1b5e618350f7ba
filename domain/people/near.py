"""Given names in another form, and names spelt nearly right."""

import re
from collections.abc import Sequence

from rapidfuzz import fuzz, process

_SHORTEST = 4  # letters from which a name may be misspelt
_LONG = 6  # letters from which one of them may be another; in "Karen" and "Karel" it makes two people
_NEAR = 82  # of 100
_ENDING = 2  # letters by which "Martine" and "Johanna" are others than "Martin" and "Johan"

_SHORT_FORMS = """
alex: alexander alexandra alexandre | andy: andrew andreas | ben: benjamin benoit | rob robbie robby bob bobby: robert
bram: abraham | kathy cathy kato: katrien catherine katherine | chris: christopher christian christophe christine
kris: kristof kristien | dan danny: daniel | dave: david | dirk: diederik | ed eddy: edward edouard eduard
els: elisabeth elsbeth | lies: liesbeth | erik eric | phil: philip philippe filip | hans: johannes
fred freddy: frederik frederic frederick alfred | jef jos joe: jozef joseph josef | jim jimmy: james | jo: johan johanna
kate: katherine | leo: leonard | luc luk: lucas lukas | marc mark: marcus markus | max: maxime maximilian
mat matt: matthew mathieu matthias mathias | mike: michael michiel michel | nick nico: nicolas nicholas nikolaas
nat: nathan nathalie | pat: patrick patricia | pete: peter | piet: pieter | rik henk: hendrik henri
sam: samuel samantha | steve: steven stephen | stef: stefan stephane stephanie | theo: theodoor | tim: timothy
tom: thomas | tony toon: anthony antoine anton | vince: vincent | will bill wim: william willem | isa: isabelle isabel
dimitri dmitry dmitri dimitry | zoe zoey | tilly: mathilde | caro: caroline carolina | vero: veronique
gert geert: gerard | greg: gregory gregoire | jenny: jennifer | ken kenny: kenneth | larry: laurence
manu: emmanuel emanuel | mia: maria marie | nele: cornelia | ron ronny: ronald | seb bas: sebastien sebastian bastiaan
stan: stanislas | val: valerie valentine | vicky: victoria | fien: josefien | guy: guido
jeff: jeffrey geoffrey | charlie: charles | liz lisa beth: elizabeth elisabeth | maggie: margaret | trees: theresia
"""
"""Short forms before the colon; what stands behind it are names of their own."""


def _forms() -> dict[str, frozenset[str]]:
    """Every name with the others it may stand for, or that may stand for it."""
    forms: dict[str, frozenset[str]] = {}
    for family in re.split(r"[|\n]+", _SHORT_FORMS.strip()):
        short, long = (frozenset(names.split()) for names in (*family.split(":"), "")[:2])
        for name in short | long:
            forms[name] = forms.get(name, frozenset()) | (short | long if name in short else short)
    return forms


_FORMS = _forms()
_SOUNDS = (("ph", "f"), ("th", "t"), ("ck", "k"), ("c", "k"), ("y", "i"), ("z", "s"), ("ij", "i"), ("ie", "i"))


def forms(name: str) -> frozenset[str]:
    """What a given name is short for, or what is short for it."""
    return _FORMS.get(name, frozenset())


def spelt_like(name: str, others: Sequence[str]) -> list[str]:
    """Of these given names those that may be it but for a slip of the pen."""
    found = process.extract(name, others, scorer=fuzz.ratio, score_cutoff=_NEAR, limit=None)
    return [other for other, *_ in found]


def is_form(name: str, other: str) -> bool:
    """One is short for the other: two long names are two people, though both may be called Chris."""
    return other in forms(name)


def is_misspelt(name: str, other: str) -> bool:
    """The same given name by its sound, or but for a slip of the pen; "Martine" is not Martin."""
    if min(len(name), len(other)) < _SHORTEST or _is_longer_by_an_ending(name, other):
        return False
    return sound(name) == sound(other) or (min(len(name), len(other)) >= _LONG and fuzz.ratio(name, other) >= _NEAR)


def is_same_family(name: str, other: str) -> bool:
    """A surname spelt nearly right, whatever its spaces; short ones are told apart by a letter."""
    name, other = name.replace(" ", ""), other.replace(" ", "")
    if name == other:
        return True
    is_long = min(len(name), len(other)) >= _SHORTEST
    return is_long and (sound(name) == sound(other) or fuzz.ratio(name, other) >= _NEAR)


def _is_longer_by_an_ending(name: str, other: str) -> bool:
    short, long = sorted((name, other), key=len)
    return long.startswith(short) and 0 < len(long) - len(short) <= _ENDING


def sound(name: str) -> str:
    """How it is said, nearly: what sounds the same is written the same."""
    for written, said in _SOUNDS:
        name = name.replace(written, said)
    return re.sub(r"(.)\1", r"\1", name.replace("h", ""))
