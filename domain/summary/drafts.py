"""A finding with its due date: the task as the notes word it."""

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from domain.dates import Due, Kind, find_due
from domain.summary.day import NEXT_ON, due_of, next_meeting
from domain.summary.document import Document
from domain.summary.notes import Draft
from domain.summary.pieces.fragments import Found
from domain.summary.pieces.titled import RULE as RECAP
from domain.summary.titles import titled
from domain.summary.words.vocabulary import hints, pattern

_LATE_HINTS: Final = hints(lambda each: each.states.late)
_LATE: Final = re.compile(rf"\b{pattern(lambda each: each.states.late)}\b")


@dataclass(frozen=True, slots=True)
class Against:
    """What dates are read against: the meeting's day, whether that was guessed, when a fiscal year begins.

    `day_first` is how the notes write 3/12, where they tell.
    """

    day: date
    is_guessed: bool
    fiscal_start: int
    day_first: bool | None = None

    def due(self, text: str, language: str, *, is_set_apart: bool = False) -> Due | None:
        """The due phrase in a text, or in one that is set apart for it."""
        return find_due(
            text,
            self.day,
            language,
            day_is_guessed=self.is_guessed,
            fiscal_start=self.fiscal_start,
            day_first=self.day_first,
            is_set_apart=is_set_apart,
        )


def draft(found: Found, document: Document, against: Against) -> Draft:
    """The task with its due date; what is done, tracked or called late may have been due before the meeting."""
    if found.is_tracked or found.done or any(_is_late(line.text.lower()) for line in found.lines):
        against = replace(against, is_guessed=True)
    title, description = found.title, found.description
    if found.rule != RECAP:  # has titles of its own
        title, description = titled(title, description, found.owners)
    return Draft(
        title=title,
        description=description,
        owners=found.owners,
        due=_labelled(found, document, against) if found.due else _in_words(found, document, against),
        topic=found.topic,
        done=found.done,
        lines=tuple(raw for line in found.lines for raw in line.raw),
        rule=found.rule,
    )


def _is_late(text: str) -> bool:
    return any(map(text.__contains__, _LATE_HINTS)) and _LATE.search(text) is not None


def _labelled(found: Found, document: Document, against: Against) -> Due | None:
    """The date in a column or behind a label; what nobody can resolve keeps its words."""
    words, day = found.due or "", against.day
    due = against.due(words, document.language, is_set_apart=not found.is_maybe_start)
    if found.is_maybe_start:
        return due if due and due.end and due.end > day else None
    dated = due if due and due.end else None
    return dated or _at_next_meeting(words, document, day) or due or Due(words, Kind.VAGUE, None, None, day)


def _in_words(found: Found, document: Document, against: Against) -> Due | None:
    text = f"{found.title}. {found.description}" if found.description else found.title
    due = against.due(text, document.language)
    if due and due.end and due.kind is Kind.DEADLINE:
        return due
    told = _on_the_day_told(text, document, against)
    return told or (due if due and due.end else _at_next_meeting(text, document, against.day) or due)


def _on_the_day_told(text: str, document: Document, against: Against) -> Due | None:
    """ "At the next committee (16 December)"."""
    found = NEXT_ON.search(text[:2000]) if "(" in text else None
    due = against.due(found[1], document.language, is_set_apart=True) if found else None
    return replace(due, text=found[0]) if due and found and due.kind is Kind.DEADLINE else None


def _at_next_meeting(text: str, document: Document, day: date) -> Due | None:
    """ "By the next meeting", where the notes say when that is."""
    phrase = due_of(text)
    coming = next_meeting(document, day) if phrase else None
    return Due(phrase, Kind.DEADLINE, None, coming, day) if phrase and coming else None
