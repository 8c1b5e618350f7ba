"""A rule of reading, and what its pattern is written in."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from domain.summary.names.owners import People
from domain.summary.text.clean import MENTION_CLOSE, MENTION_OPEN
from domain.summary.words.vocabulary import AND, SHALL


class Weight(IntEnum):
    """How surely a place in a task's words names its owner, before evidence; each step is pinned by an example."""

    OPEN = 1
    TOLD = 2
    WITHIN = 3
    CLOSING = 4
    LABELLED = 5
    POINTED = 7
    MARKED = 8
    SAID = 9


KNOWN: Final = 2
"""Evidence: somebody named is known, from the conversation or from the notes."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A text without its owners, and the date that stood beside them; `rule` made it."""

    text: str
    owners: tuple[str, ...]
    due: str | None = None
    rule: str = ""
    told: int = 0
    """Of how many characters the owners were told."""


@dataclass(frozen=True, slots=True)
class Example:
    """A task's words with what is read from them."""

    text: str
    owners: str
    left: str


@dataclass(frozen=True, slots=True)
class OwnerRule:
    """One way of naming who does something, within a task's words.

    `needs` are characters of which one must stand in the text, "" where none must; `yes` reads as the examples say,
    and not without this rule; `no` is left alone by it.
    """

    name: str
    weight: Weight
    needs: str
    reads: Callable[[str, People], Cut | None]
    yes: tuple[Example, ...]
    no: tuple[str, ...] = ()


_MENTIONS: Final = rf"{MENTION_OPEN}[^{MENTION_CLOSE}]{{1,100}}{MENTION_CLOSE}"
_ROLES: Final = {
    "NAMES": r"(?P<names>[^:=>→–—\n]{1,100}?)",
    "BOLD": r"(?P<stars>\*{1,2})(?P<names>[^*]{1,120}?)\s?:?\s?(?P=stars)(?!\*)",
    "BRACKETED": r"[\[(](?P<names>[^\[\]()]{1,120})[\])]",
    "MENTIONS": rf"(?P<names>(?:{_MENTIONS}\s*(?:,|&|/|\+|{AND})?\s*){{1,12}})",
    "LASTMENTIONS": rf"(?P<names>(?:{_MENTIONS}[\s,&/]*(?:{AND})?\s*){{1,12}})",
    "HANDLED": r"(?P<names>(?:@[^:\n@]{1,60}?){1,12})(?<!\s)",
    "HANDLES": rf"(?P<names>(?:@[\w.-]{{1,60}}[\s,&/]*(?:{AND}\s+(?=@))?){{1,12}})",
    "LASTHANDLES": rf"(?P<names>(?:@[\w.-]{{1,60}}[\s,&/]*(?:{AND}\s)?){{1,12}})",
    "HANDLE": r"(?P<names>@[\w.-]{1,60})",
    "FULLHANDLE": r"(?P<names>@[^\W\d_][^@,;:()]{1,60})",
    "LASTNAMES": r"(?P<names>[^–—|\n]{1,60})",
    "ARROWNAMES": r"(?P<names>[^=>→\n]{1,80})",
    "SIGN": r"(?:\s?:\s+|\s?[=-]>\s?|\s?→\s?|\s[–—-]{1,2}\s+)",
    "COLON": r"\s?:\s*",
    "STROKE": r"\s[–—-]\s+",
    "MAYSIGN": r"\s*(?::|[-–—]\s|=>|→)?\s*",
    "MAYSTROKE": r"\s*[:–—-]?\s*",
    "MAYTO": rf"(?:{SHALL}\s+(?=[a-z]))?",
    "SHALL": rf"\s+{SHALL}\s",
    "ARROW": r"\s?(?:[=-]{1,2}>|→|\s>>\s)\s?",
    "DASH": r"(?:\s(?:[–—-]{1,2}|\|)\s|\s{3,})",
    "BEGIN": r"[\s(\[–—:-]*",
    "APART": r"[\s(\[–—:-]+",
    "OPENS": r"(?:^|[\s(–—-])",
    "GAP": r"\s",
    "CLOSE": r"[)\]]?[.\s]*$",
    "WORK": r"(?=\S)",
    "END": r"$",
}


def compiled(pattern: str) -> re.Pattern[str]:
    """A regular expression written in roles: "NAMES SIGN WORK"; spaces are for the reader."""
    return re.compile(re.sub(r"\s*([A-Z]{3,})\s*", lambda role: _ROLES[role[1]], pattern))
