"""One line taken apart: its title before the colon, the parenthesis at its end."""

import re
from typing import Final

from domain.people.words import TITLES
from domain.summary.words.bounds import HEADING, SENTENCE

_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[^\W_])")
_CLAUSE = re.compile(r"(?<=[.;!])\s+(?=[^\W\d_a-z])")
_PAIRS: Final = {")": "(", "]": "["}


def sentences(text: str, *, at_semicolons: bool = False) -> list[str]:
    """The sentences of a text; "Dhr. Maes" and "B. Maes" are no end of one."""
    found: list[str] = []
    for part in (_CLAUSE if at_semicolons else _SENTENCE).split(text):
        if found and _goes_on(found[-1].rpartition(" ")[2]):
            found[-1] = f"{found[-1]} {part}"
        else:
            found.append(part)
    return found


def _goes_on(last: str) -> bool:
    """Whether a stop ends a title or an initial."""
    bare = last.rstrip(".")
    return last.endswith(".") and (bare.lower() in TITLES or (len(bare) == 1 and bare.isupper()))


def title_and_rest(text: str) -> tuple[str, str] | None:
    """ "Title: rest" at the first colon that stands outside parentheses; None when there is none early enough."""
    place = text.find(":", 0, HEADING)
    while place >= 0:
        if text[place + 1 : place + 2].isspace() and _depth(text[:place]) <= 0:
            return text[:place].strip(), text[place + 1 :].strip()
        place = text.find(":", place + 1, HEADING)
    return None


def _depth(text: str) -> int:
    """How many parentheses and brackets are open at its end."""
    return sum(map(text.count, "([")) - sum(map(text.count, ")]"))


def last_parenthesis(text: str) -> tuple[str, str] | None:
    """The text before its closing parenthesis or bracket, and what stands in it; None when it doesn't end in one."""
    text = text.rstrip(" .;,")
    closer = text[-1:]
    opener = _PAIRS.get(closer)
    if opener is None:
        return None
    first = max(0, len(text) - SENTENCE + 1)
    place = text.rfind(opener, first)
    while place >= 0:
        if text.count(opener, place) == text.count(closer, place):
            return text[:place].rstrip(), text[place + 1 : -1].strip()
        place = text.rfind(opener, first, place)
    return None
