"""A task as one reader proposes it."""

from dataclasses import dataclass

from domain.summary.text.lines import Line


@dataclass(frozen=True, slots=True)
class Found:
    """A candidate: a task as one reader reads it, with the lines it stands on.

    `due` is a phrase that a label set apart; a date that `is_maybe_start` counts only when it lies ahead. `words`
    are the piece of the line it was read from, where a line has several. Of what `is_tracked`, with a status beside
    it, the date may lie behind. `named_by` tells what named the owners.
    """

    title: str
    lines: tuple[Line, ...]
    rule: str
    description: str = ""
    owners: tuple[str, ...] = ()
    topic: str | None = None
    due: str | None = None
    done: bool = False
    is_maybe_start: bool = False
    is_tracked: bool = False
    words: str = ""
    named_by: str = ""
