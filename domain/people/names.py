"""Names as people write them: folded, turned round, cut short, spelt nearly right."""

import re
import unicodedata
from collections.abc import Iterable

from rapidfuzz import fuzz

from domain.people.person import Person

_ASIDE = re.compile(r"[(\[].{0,80}?[)\]]")  # "(Ext)", "(CSA)": where somebody works, not who they are
_SHORTEST = 4  # letters from which a name may be misspelt
_NEAR = 80  # of 100

GROUP_NAMES = frozenset(
    {
        *("all", "everyone", "everybody", "team", "the team", "the whole team", "all of us"),
        *("allen", "iedereen", "het team", "heel het team", "het hele team", "wij allen"),
        *("tous", "toutes", "tout le monde", "equipe", "l equipe", "toute l equipe", "chacun"),
        *("alle", "das team", "das ganze team", "jeder"),
    }
)

_SHORT_FORMS = """
alex: alexander alexandra alexandre | andy: andrew andreas | ben: benjamin benoit | rob robbie robby bob: robert
bram: abraham | kathy cathy: katrien catherine katherine | chris: christopher christian christophe christine
kris: kristof kristien | dan danny: daniel | dave: david | dirk: diederik | ed eddy: edward edouard eduard
els: elisabeth elsbeth | lies: liesbeth | erik eric | phil: philip philippe filip | hans: johannes
fred freddy: frederik frederic frederick alfred | jef jos joe: jozef joseph josef | jim: james | jo: johan johanna
kate: katherine | leo: leonard | luc luk: lucas lukas | marc mark: marcus markus | max: maxime maximilian
mat matt: matthew mathieu matthias mathias | mike: michael michiel michel | nick nico: nicolas nicholas nikolaas
nat: nathan nathalie | pat: patrick patricia | pete: peter | piet: pieter | rik henk: hendrik henri
sam: samuel samantha | steve: steven stephen | stef: stefan stephane stephanie | theo: theodoor | tim: timothy
tom: thomas | tony toon: anthony antoine anton | vince: vincent | will bill wim: william willem | isa: isabelle isabel
dimitri dmitry dmitri | zoe zoey | tilly: mathilde | caro: caroline carolina | vero: veronique
"""
"""Short forms before the colon; what stands behind it are names of their own."""

_FAMILIES = [
    tuple(frozenset(names.split()) for names in (*family.split(":"), "")[:2])
    for family in re.split(r"[|\n]+", _SHORT_FORMS.strip())
]


def fold(text: str) -> str:
    """Case, accents and punctuation away: "Zoë D'Haese-Łukasz" -> "zoe d haese lukasz"."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ł", "l").replace("ø", "o").replace("ß", "ss"))
    kept = "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return " ".join(kept.split())


def bare(written: str) -> str:
    """A name folded, without what stands in parentheses behind it."""
    return fold(_ASIDE.sub(" ", written)) or fold(written)


def whole_names(person: Person) -> frozenset[str]:
    """Every way to write somebody's whole name: as Teams lists it, turned round, without the names between."""
    words = _turned(person).split()
    short = f"{words[0]} {words[-1]}" if len(words) > 1 else ""
    backwards = " ".join([*words[1:], *words[:1]])
    return frozenset(name for name in (" ".join(words), short, backwards) if " " in name)


def _turned(person: Person) -> str:
    """ "Maes, Sigi (Ext)" as "sigi maes"."""
    family, comma, given = _ASIDE.sub(" ", person.name).partition(",")
    return fold(f"{given} {family}" if comma else family)


def given_names(person: Person) -> frozenset[str]:
    """What somebody is called: by Teams' word, else by the first word of the name as it is shown."""
    if person.given_name:
        return frozenset({fold(person.given_name)})
    family, comma, given = _ASIDE.sub(" ", person.name).partition(",")
    return frozenset(fold(given if comma else family).split()[:1])


def is_part(name: str, person: Person) -> bool:
    """Leading words of the name, or a given name with an initial ("Patrick V.")."""
    whole = _turned(person)
    given, _, family = whole.partition(" ")
    first, _, rest = name.partition(" ")
    has_initial = first == given and len(rest) == 1 and family.startswith(rest)
    return f"{whole} ".startswith(f"{name} ") or has_initial


def is_near(name: str, person: Person) -> bool:
    """Another form of the given name, or the name spelt nearly right."""
    given = given_names(person)
    if " " not in name:
        return any(_is_form(name, each) or _is_misspelt(name, each) for each in given)
    first, _, rest = name.partition(" ")
    return any(
        _is_misspelt(name, whole) or (rest == whole.partition(" ")[2] and _is_form(first, whole.partition(" ")[0]))
        for whole in whole_names(person)
    )


def named_in(text: str, people: Iterable[Person]) -> frozenset[Person]:
    """Whose whole name stands in a text."""
    said = f" {fold(text)} "
    return frozenset(person for person in people if any(f" {name} " in said for name in whole_names(person)))


def _is_form(name: str, other: str) -> bool:
    """One is short for the other: two long names are two people, though both may be called Chris."""
    return any(
        (name in short and other in short | long) or (other in short and name in long) for short, long in _FAMILIES
    )


def _is_misspelt(name: str, other: str) -> bool:
    return min(len(name), len(other)) >= _SHORTEST and fuzz.ratio(name, other) >= _NEAR
