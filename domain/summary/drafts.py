"""A finding with its due date: the task as the notes word it."""

import re
from datetime import date
from typing import Final

from domain.dates import Due, Kind, find_due
from domain.summary.day import next_meeting
from domain.summary.document import Document
from domain.summary.found import Found
from domain.summary.notes import Draft

_NEXT: Final = ("next", "olgend", "rochaine", "ächste")
_NEXT_MEETING: Final = re.compile(
    r"(?:(?:by|before|at|for|until|tegen|voor|vóór|op|tot|d['’]ici|avant|pour|bis|zur|zum|vor|auf)\s+)?"
    r"(?:the |de |la |le |der |die |das |zur )?"
    r"(?:next (?:meeting|call|session)|volgende (?:vergadering|meeting|bijeenkomst)|volgend overleg"
    r"|prochaine (?:réunion|séance)"
    r"|nächste[nr]? (?:sitzung|besprechung|treffen|meeting))",
    re.IGNORECASE,
)


def draft(found: Found, document: Document, day: date, *, is_guessed: bool) -> Draft:
    """The task, its due date read against the meeting's day (which `is_guessed` when no day was written)."""
    due = _labelled(found, document, day, is_guessed) if found.due else _in_words(found, document, day, is_guessed)
    return Draft(
        title=found.title,
        description=found.description,
        owners=found.owners,
        due=due,
        topic=found.topic,
        done=found.done,
        lines=tuple(raw for line in found.lines for raw in line.raw),
        rule=found.rule,
    )


def _labelled(found: Found, document: Document, day: date, is_guessed: bool) -> Due | None:
    """The date in a column or behind a label; what nobody can resolve keeps its words."""
    words = found.due or ""
    due = find_due(words, day, document.language, day_is_guessed=is_guessed)
    if found.is_maybe_start:
        return due if due and due.end and due.end > day else None
    return due or _at_next_meeting(words, document, day) or Due(words, Kind.VAGUE, None, None, day)


def _in_words(found: Found, document: Document, day: date, is_guessed: bool) -> Due | None:
    text = f"{found.title}. {found.description}" if found.description else found.title
    due = find_due(text, day, document.language, day_is_guessed=is_guessed)
    return due if due and due.end else _at_next_meeting(text, document, day) or due


def _at_next_meeting(text: str, document: Document, day: date) -> Due | None:
    """ "By the next meeting", where the notes say when that is."""
    found = _NEXT_MEETING.search(text[:2000]) if any(hint in text for hint in _NEXT) else None
    coming = next_meeting(document, day) if found else None
    return Due(found[0], Kind.DEADLINE, None, coming, day) if found and coming else None
