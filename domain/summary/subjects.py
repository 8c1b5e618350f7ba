"""Who a sentence begins with, whatever its verb, where a keyword or a list says that it gives work."""

import re
from typing import Final

from domain.summary.lexicon import NEVER_NAMES, OPEN_ENDED, words
from domain.summary.owners import People, is_name, owners_in

_ENGLISH: Final = words("the a an his her their its it them all this that these those our your")
_FRENCH: Final = words("la le les un une des du ses son sa leur leurs au aux ce cette ces")
_GERMANIC: Final = words(
    "de het een dit dat deze die zijn haar hun ze hem der das den dem ein eine einen sein ihr ihre seinen"
)
_OBJECTS: Final = _ENGLISH | _FRENCH | _GERMANIC
_THIRD: Final = words(
    """
    buys gets gives keeps adds fixes finishes completes invites pays builds installs publishes removes replaces prints
    repairs rewrites translates collects gathers delivers submits measures informs discusses announces cleans meets
    chooses decides merges tells hires finds rewords drives picks reads speaks talks shows solves puts brings
    """
)
"""Third persons that are hardly the plural of a noun."""
_ELIDED: Final = ("l'", "l’", "d'", "d’")
_NOUN = re.compile(r"(?:tion|sion|ment|ing|ity|ance|ence|ness|ship|[^s]s)$")
_SEARCHED: Final = 110
_MOST_NAMES: Final = 8


def acting(text: str, people: People) -> tuple[str, ...]:
    """The people before a sentence's verb: "Tom and Sue send it", "Benoît termine la migration"; () elsewhere.

    One unknown name needs a verb in the third person before its object, for "Order flyers" begins alike.
    """
    said = text[:_SEARCHED].split()
    for place in range(min(_MOST_NAMES, len(said) - 2), 0, -1):
        verb, after = said[place].rstrip(","), said[place + 1].lower()
        if not (verb.isalpha() and verb.islower()) or verb in NEVER_NAMES or verb in OPEN_ENDED:
            continue
        owners = owners_in(" ".join(said[:place]), people) or ()
        if owners and all(is_name(owner) and not people.writes_small(owner) for owner in owners):
            return owners if _is_verb(verb, after, said[:place], alone=len(owners) == 1) else ()
    return ()


def _is_verb(verb: str, after: str, names: list[str], *, alone: bool) -> bool:
    if alone:
        return _takes_object(verb, after)
    if "und" in names:
        return after in _GERMANIC
    return ("et" in names or not _NOUN.search(verb)) and (after in _OBJECTS or after not in OPEN_ENDED)


def _takes_object(verb: str, after: str) -> bool:
    if verb.endswith("s"):
        return verb in _THIRD or (after in _ENGLISH and not verb.endswith("ss"))
    if verb.endswith("t") and after in _GERMANIC:
        return True
    return verb.endswith(("e", "t", "d")) and (after in _FRENCH or after.startswith(_ELIDED))
