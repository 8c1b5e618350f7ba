"""Whom a keyword is given to: "TODO kevin: …", "ACTION: kevin to …", "Actie 3 (Els): …", "**Action** @ben: …"."""

import re
from typing import Final

from domain.summary.names.owners import People, owners_in
from domain.summary.names.shape import is_group
from domain.summary.words.keywords import to_somebody
from domain.summary.words.vocabulary import (
    AND,
    DATE_WORDS,
    DOES,
    MATTERS,
    NEVER_FIRST,
    NO_NAMES,
    OPEN_ENDED,
    QUALIFIERS,
)

_LIST = re.compile(rf"\s*[,&/+]\s*|\s+{AND}\s+")
_SMALL = re.compile(r"@?[^\W\d_A-Z][\w.-]{1,14}$")
_NOT_NAMES: Final = NO_NAMES | NEVER_FIRST | OPEN_ENDED | DATE_WORDS | DOES | QUALIFIERS | MATTERS
_MOST_WORDS: Final = 2


def given(marked: str, people: People) -> tuple[tuple[str, ...], str] | None:
    """The owners between a keyword and its task, in small letters too, and the task."""
    found = to_somebody(marked)
    owners = _owners(found[0], people) if found else ()
    if not found or not owners:
        return None
    goes_on = marked.removesuffix(found[1]).endswith(" to ")
    return owners, found[1][0].upper() + found[1][1:] if goes_on else found[1]


def _owners(text: str, people: People) -> tuple[str, ...]:
    named = owners_in(text, people)
    if named is not None:
        return () if any(people.writes_small(name) and not is_group(name) for name in named) else named
    parts = [part.strip() for part in _LIST.split(text) if part.strip()]
    return tuple(part.lstrip("@") for part in parts) if all(map(_may_be_name, parts)) else ()


def _may_be_name(part: str) -> bool:
    said = part.split()
    return len(said) <= _MOST_WORDS and all(
        _SMALL.match(word) and word.lower().rstrip(".") not in _NOT_NAMES for word in said
    )
