"""What a rule of the grammar is."""

from enum import Enum, auto
from typing import NamedTuple

from domain.dates.reading import Read


class Nature(Enum):
    """How much a phrase says by itself."""

    DAY = auto()
    SHORT = auto()  # 3/12 can be many things: only where something says that it is a date
    STRETCH = auto()  # next week
    LED = auto()  # January, only after "in", "by" …
    BINDING = auto()  # end of week
    VAGUE = auto()
    RECURRING = auto()
    VAGUE_LED = auto()  # the holidays, only after "before" …


class Rule(NamedTuple):
    """What a rule reads, and what only looks like it, stands in the languages' tables under its name."""

    nature: Nature
    pattern: str
    read: Read
    name: str = ""
