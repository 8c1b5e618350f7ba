"""What people say to each other: "I'll ring them" of whoever says it, "Anna, could you ring them?" of whom it names."""

import re
from typing import Final

from domain.summary.names.owners import People, owners_in
from domain.summary.names.shape import is_name
from domain.summary.words.vocabulary import AND, pattern

I_WILL: Final = rf"(?i:{pattern(lambda each: each.mail.i_will)}(?:\s|(?<=['’])))"
"""How a promise begins, as a pattern."""

_I_WILL = re.compile(I_WILL)
_SAYS_I = re.compile(rf"{pattern(lambda each: each.mail.says_i)}\s", re.IGNORECASE)
_ME: Final = pattern(lambda each: each.mail.me, lambda each: each.mail.says_i)
_AND_I = re.compile(
    rf"([^\W\d_][^,.:;]{{1,40}}?)\s{AND}\s{_ME}\s(?=[^\W\d_]+\s)",
    re.IGNORECASE,
)
_ONE: Final = r"@?[^\W\d_][\w'’-]{0,20}"
_MOST_WORDS: Final = 6
_COULD_YOU = re.compile(
    rf"({_ONE}(?:(?:,?\s|\s&\s){_ONE}){{0,{_MOST_WORDS}}}?)(?:,|\s[–—-])?\s"
    rf"{pattern(lambda each: each.mail.could_you)}\b",
    re.IGNORECASE,
)
_PLEASE = re.compile(rf",?\s*(?<!\w){pattern(lambda each: each.mail.please)}(?!\w),?", re.IGNORECASE)


def promised(sentence: str) -> str:
    """What somebody says they will do, without "I'll"; "" where they promise nothing."""
    found = _I_WILL.match(sentence)
    return _as_title(sentence[found.end() :]) if found else ""


def says_i(sentence: str) -> bool:
    """Whether a sentence tells of whoever wrote it."""
    return _SAYS_I.match(sentence) is not None


def besides_me(sentence: str, people: People) -> tuple[str, ...]:
    """Who does something together with whoever wrote it: "Anna and I prepare …"."""
    found = _AND_I.match(sentence)
    return (owners_in(found[1], people) or ()) if found else ()


def asked(sentence: str, people: People) -> tuple[tuple[str, ...], str] | None:
    """Whom a sentence asks, and for what: "Anna, could you ring them?"; in small letters only somebody known."""
    found = _COULD_YOU.match(sentence)
    owners = owners_in(found[1], people) if found else None
    if (
        not found
        or not owners
        or not all(is_name(each) or people.knows(each) or f"@{each}" in found[1] for each in owners)
    ):
        return None
    return owners, _as_title(_PLEASE.sub("", sentence[found.end() :]))


def _as_title(text: str) -> str:
    text = text.strip().rstrip("?!. ")
    return text[:1].upper() + text[1:]
