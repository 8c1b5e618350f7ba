"""Work that is due at the next meeting, whenever that is."""

import re
from typing import Final

from domain.dates.roles import Role
from domain.people.folding import fold
from domain.summary.words.bounds import LABEL, PARAGRAPH
from domain.summary.words.signs import names_meeting
from domain.summary.words.vocabulary import due_words, hints, one_of, pattern

_CALLED_NEXT: Final = pattern(lambda each: each.meetings.next_called)
NEXT_ON: Final = re.compile(rf"\b{_CALLED_NEXT}\s(?:[^\W\d_]|[ '’-]){{3,30}}\(([^()]{{3,30}})\)", re.IGNORECASE)
_LED: Final = one_of(
    map(re.escape, (*due_words(Role.BY, Role.BEFORE, Role.FORE, Role.UNTIL, Role.ON), *due_words(Role.FOR)))
)
_NEXT_MEETING: Final = re.compile(
    rf"(?:{_LED}\s+)?(?:(?:{one_of(map(re.escape, due_words(Role.THE)))})\s)?"
    rf"(?:{pattern(lambda each: each.meetings.next_one)}|{_CALLED_NEXT} (?P<meets>[^\W\d_]{{2,30}}))",
    re.IGNORECASE,
)
_DATED = re.compile(rf"(?<!\w){_LED}\s(?:[^\d:]{{0,20}}\s\(?)?\d[^:()]{{0,30}}", re.IGNORECASE)
_HINTS: Final = hints(lambda each: each.meetings.next_called)
_CALLS_NEXT = re.compile(_CALLED_NEXT, re.IGNORECASE)


def due_in_heading(heading: str) -> str | None:
    """The words that make all that stands under a heading due: the next meeting, or a day ("for Monday 3 April")."""
    dated = _DATED.search(heading)
    return due_of(heading) or (dated[0] if dated else None)


def due_of(text: str) -> str | None:
    """The words that make something due at the next meeting."""
    low = text[:PARAGRAPH].lower()
    near = _CALLS_NEXT.search(low) if any(map(low.__contains__, _HINTS)) else None
    found = _NEXT_MEETING.search(text, max(0, near.start() - LABEL), near.end() + LABEL) if near else None
    named = found is not None and (not found["meets"] or names_meeting(fold(found["meets"])))
    return found[0] if found and named else None
