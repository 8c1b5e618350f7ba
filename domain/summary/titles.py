"""A task's title: a short phrase of what is to be done; the whole sentence is its description."""

import re
from typing import Final

from domain.summary.names.owners import owners_in
from domain.summary.words.bounds import PIECES
from domain.summary.words.vocabulary import AND, DATE_WORDS, NO_NAMES, OPEN_ENDED, one_of

LONGEST: Final = 60
_SHORTEST: Final = 20
_JOINT = re.compile(rf"[,;:.](?=\s)|\s(?=[(–—-])|\s(?={AND}\s)|\s(?={one_of(OPEN_ENDED)}\s)")
_STRONG = re.compile(rf"[,;:.](?=\s)|\s(?=[(–—]|-\s)|\s(?={AND}\s)")
_EDGES: Final = " ,;:.–—-"


def titled(title: str, description: str, owners: tuple[str, ...]) -> tuple[str, str]:
    """The title without its owner and no longer than it should be, and all that was said where that is more."""
    short = _cut(_without_subject(title, owners))
    if short == title:
        return title, description
    whole = f"{title}: {description}" if description else title
    return short, whole


def _without_subject(title: str, owners: tuple[str, ...]) -> str:
    """ "Anna and Ben prepare the room" without those who do it."""
    if not owners or not any(title.startswith(owner) for owner in owners):
        return title
    words = title.split()
    for place in range(min(PIECES, len(words) - 1), 0, -1):
        if owners_in(" ".join(words[:place])) == owners:
            rest = " ".join(words[place:]).lstrip(_EDGES)
            return rest[:1].upper() + rest[1:]
    return title


def _cut(title: str) -> str:
    """The words up to the last joint of the sentence that leaves a title."""
    if len(title) <= LONGEST:
        return title
    for joints in (_STRONG, _JOINT):
        ends = [found.start() for found in joints.finditer(title[: LONGEST + 1]) if found.start() >= _SHORTEST]
        whole = [end for end in ends if _closes(title[:end])]
        if whole:
            return title[: whole[-1]].rstrip(_EDGES)
    return title[:LONGEST].rpartition(" ")[0].rstrip(_EDGES)


def _closes(words: str) -> bool:
    """Whether a phrase may end there: on no word that leads on, with no parenthesis open."""
    last = words.rstrip(_EDGES).rpartition(" ")[2].lower()
    return last not in OPEN_ENDED | NO_NAMES and words.count("(") == words.count(")") and last not in DATE_WORDS
