"""A heading, what kind of thing it heads, and the lines under it."""

from dataclasses import dataclass

from domain.summary.text.lines import Line
from domain.summary.words.kinds import Kind


@dataclass(frozen=True, slots=True)
class Section:
    """The lines under one heading. `level` is the heading's rank: 1-6 marked, 7 bold, 8 plain, 9 before a list."""

    kind: Kind
    title: str = ""
    level: int = 0
    head: Line | None = None
    lines: tuple[Line, ...] = ()


def bare_title(text: str) -> str:
    """A heading without its colon."""
    return text.strip().rstrip(":").rstrip().removesuffix("：").strip()
