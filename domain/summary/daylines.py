"""Whether a line that nothing labels gives the day of the meeting, rather than saying something about a day."""

import re
from typing import Final

from domain.dates import calendar_words
from domain.dates.roles import Role
from domain.people.folding import fold as folded
from domain.summary.words.headings import kind_of
from domain.summary.words.kinds import names_meeting
from domain.summary.words.vocabulary import (
    DATE_WORDS,
    NEVER_FIRST,
    due_words,
    figure_ends,
    one_of,
    parts_of_a_stretch,
    pattern,
    words,
)

_DAYS: Final = frozenset(map(folded, DATE_WORDS)) | calendar_words()
_BESIDE: Final = frozenset(
    map(folded, words(lambda each: each.meetings.beside_day) | words(lambda each: each.meetings.day_words))
)
_OTHER_DAY: Final = frozenset(map(folded, words(lambda each: each.meetings.other_day)))
_ENDS: Final = one_of(figure_ends())
_FIGURE = re.compile(rf"\d{{1,4}}(?:{_ENDS}|[hu]\d\d)?$")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\d[./-]\d{1,2}[./-]\d\d(?!\d)")
_FULL_DATE = re.compile(
    rf"\b(?:\d{{1,2}}[./-]\d{{1,2}}[./-](?:\d\d){{1,2}}|\d{{4}}-\d\d-\d\d|\d{{1,2}}(?:{_ENDS}|\.)?\s[^\W\d]{{3,9}}\.?,?\s\d{{4}})$"
    r"|^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d\d){1,2}|\d{4}-\d\d-\d\d)\b"
)
_PIECES = re.compile(r"\s[-–—]{1,2}\s|[–—|·•,;()\[\]@/](?!\d)")
_BY: Final = one_of(map(re.escape, due_words(Role.BY, Role.BEFORE, Role.FORE, Role.UNTIL, Role.DUE, Role.LATEST)))
_LEADS: Final = one_of({*map(re.escape, parts_of_a_stretch()), *due_words(Role.THE), *due_words(Role.ON)})
_DEADLINE = re.compile(
    rf"(?<!\d )\b{_BY}\b(?:\s{_LEADS})*\s+(?:[^\W\d]+\.?,?\s){{0,2}}?(?:\d|[^\W\d]+$)", re.IGNORECASE
)
_OPENS = re.compile(
    rf"\W{{0,3}}{pattern(lambda each: each.meetings.opens)}\s{pattern(lambda each: each.meetings.of)}", re.IGNORECASE
)
_APPROVED = re.compile(rf"\b{pattern(lambda each: each.meetings.approved)}\b", re.IGNORECASE)
_INTRODUCES = re.compile(rf"{pattern(lambda each: each.meetings.introduces)}\b", re.IGNORECASE)
_APART = re.compile(r"\s[-–—|·]\s")
_SENTENCE_ENDS: Final = (".", "!", "?", ";")
_MOST_WORDS: Final = 12
_BESIDE_MEETING: Final = 2
_MOST_BESIDE: Final = 5
_NEAR: Final = 4


def has_year(text: str) -> bool:
    """Whether the day is written with its year."""
    return bool(_YEAR.search(text))


def is_whole(text: str) -> bool:
    """The line is the day alone, perhaps with its weekday, time or the word for a meeting."""
    said = folded(text).split()
    return bool(said) and any(map(_is_day, said)) and all(map(_is_part, said))


def is_piece(text: str) -> bool:
    """One piece of a short line is the day: "Ghent – Monday 12 January – room 3"."""
    pieces = [piece for piece in _PIECES.split(text) if piece.strip()]
    return len(pieces) > 1 and _is_short(text) and any(map(is_whole, pieces))


def is_title(text: str) -> bool:
    """A title with a day: it names a meeting, or is a few words and the day at its end or at its beginning."""
    if is_whole(text) or is_piece(text):
        return True
    said = folded(text).split()
    if not said or said[0] in NEVER_FIRST or not _is_short(text):
        return False
    if (any(map(names_meeting, said)) and not _OTHER_DAY.intersection(said)) or _stands_before_heading(text):
        return True
    beside = [word for word in said if not _is_part(word)]
    return has_day_at_edge(text) and ": " not in text and len(beside) <= _MOST_BESIDE


def has_day_at_edge(text: str) -> bool:
    """Whether a line ends or begins with the day, so that no other words explain it."""
    said = folded(text).split()
    return bool(said) and (_is_day(said[-1]) or bool(_FIGURE.match(said[0])))


def is_dated_title(text: str) -> bool:
    """ "Paint round 23.02.2026": a title that ends with a whole date, though it has no word for a meeting."""
    return bool(_FULL_DATE.search(text)) and is_title(text)


def is_told(text: str) -> bool:
    """A sentence that names the meeting and its day at once: "the notes of our meeting of 4 February"."""
    said = folded(text).split()
    if _OTHER_DAY.intersection(said) or _APPROVED.search(text):
        return False
    if _opens_minutes(text, said):
        return True
    if _DEADLINE.search(text):
        return False
    beside = _BESIDE_MEETING if _INTRODUCES.match(text) else 0
    return any(names_meeting(word) and _day_follows(said[place + 1 :], beside) for place, word in enumerate(said))


def _opens_minutes(text: str, said: list[str]) -> bool:
    """ "Minutes of the meeting held in the hall on Tuesday 3rd February 2026": the line that minutes begin with."""
    return bool(_OPENS.match(text)) and any(map(names_meeting, said)) and has_year(text)


def _stands_before_heading(text: str) -> bool:
    """ "Board 28/01/2026 – decisions and actions": the day closes what stands before a heading's words."""
    before, *after = _APART.split(text, maxsplit=1)
    return bool(after) and bool(_FULL_DATE.search(before)) and kind_of(after[0], marked=False) is not None


def has_deadline(text: str) -> bool:
    """Whether a preposition makes the day a deadline: "by 9 Jan", "tegen vrijdag", "avant le 3 mars"."""
    return bool(_DEADLINE.search(text))


def _day_follows(said: list[str], beside: int) -> bool:
    """Whether a day comes next, after so many words that say which meeting it was."""
    for word in said[: _NEAR + beside]:
        if word[0].isdigit():
            return True
        if word not in _BESIDE and word not in _DAYS:
            beside -= 1
        if beside < 0:
            return False
    return False


def _is_short(text: str) -> bool:
    ends = text.rstrip().endswith(_SENTENCE_ENDS)
    return not ends and 0 < len(text.split()) <= _MOST_WORDS and not _DEADLINE.search(text)


def _is_part(word: str) -> bool:
    return _is_day(word) or word in _BESIDE or names_meeting(word)


def _is_day(word: str) -> bool:
    return word in _DAYS or bool(_FIGURE.match(word))
