"""The day a part of a reply names."""

import re
from dataclasses import replace
from datetime import date

from domain.dates import Due, find_due

_MONTH = re.compile(
    r"\b(?:march|may|mar)\b(?=\s*\d|[\s.,!]*$)|(?<=\d )(?:march|may|mar)\b"
)  # words too, in small letters
_LANGUAGES = ("en", "nl", "fr", "de")
_COUNT = r"\d{1,4}|an?|een|één|une?|one|two|three|twee|drie|deux|trois|eine?|zwei"
_UNIT = "days?|weeks?|months?|dag|dagen|weken|maand|maanden|jours?|semaines?|mois|tage?|wochen?|monate?"
_SPAN = re.compile(
    rf"(?:\b(?:for|voor|pour|pendant|für|with|met|de|another|nog)\s+)*(?P<span>\b(?:{_COUNT})\s+(?:{_UNIT}))\b",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"^(?:(?:until|till|to|by|tot en met|tot|tem|t/m|naar|jusqu['’]à|jusqu['’]au|jusque|à|au|bis)\s+)+",
    re.IGNORECASE,
)
_AHEAD = {"en": "in", "nl": "over", "fr": "dans", "de": "in"}
_UNREAD = re.compile(
    rf"\b\d+\s+(?:{_UNIT}|years?|jaar|jaren|ans?|années?|jahre?n?)\b"  # "99999999 weeks"
    r"|\b\d{1,2}(?:\.|st|nd|rd|th|er)?\s+[^\W\d_]{3,12}\.?,?\s+\d{4,}\b"  # "31 december 9999"
    r"|\b[^\W\d_]{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4,}\b"  # "dec 31 9999"
    r"|\b\d+([-./])\d{1,2}\1\d+\b"  # "31/12/9999"
    # "until december 9999"
    r"|\b(?:until|till|tot|tem|t/m|jusqu['’](?:au|à|en)|bis)\s+(?:[^\W\d_]{1,12}\s+)?[^\W_]{2,12}\s+\d{4,}\b",
    re.IGNORECASE,
)
_INNER = re.compile(  # marks within a date, which part nothing: "dec 31, 2027", "31. Dezember 2027"
    r"(?:(?<=[^\W\d_] \d)|(?<=[^\W\d_] \d\d)),(?= \d{4,}\b)"
    r"|(?:(?<= \d)|(?<= \d\d))\.(?= [^\W\d_]{3,12} \d{4,}\b)"
)
_YEAR_BEHIND = re.compile(r",?\s+[1-9]\d{3,}\b")
_SPARE = 12  # letters of words beside a date: "please", "me"


def due_in(text: str, today: date) -> Due | None:
    """The date named in any language: the one that takes most of the words, as written."""
    plain = _MONTH.sub(lambda month: month.group().capitalize(), text)
    found = [
        due for each in _LANGUAGES if (due := find_due(plain, today, each, day_first=True)) and (due.end or due.start)
    ]
    if not found:
        return None
    due = max(found, key=lambda due: len(due.text))
    at = plain.index(due.text)
    if re.search(r"\d", due.text) and _YEAR_BEHIND.match(plain, at + len(due.text)):
        return None  # "31 december 9999 please"
    return replace(due, text=text[at : at + len(due.text)])


def day_in(text: str, today: date) -> tuple[date, str] | None:
    """The day something is put off to, and its words; of a stretch its first ("until next week")."""
    due = due_in(text, today)
    if due is None:
        return None
    bare = due_in(_LEAD.sub("", due.text), today) or due
    day = bare.start or due.start or due.end
    return (day, due.text) if day else None


def span_in(text: str, today: date) -> tuple[date, str] | None:
    """ "two weeks", "for a week", end that long from now."""
    match = _SPAN.search(text)
    if not match:
        return None
    found = (find_due(f"{ahead} {match['span']}", today, language) for language, ahead in _AHEAD.items())
    return next(((due.end, match.group()) for due in found if due and due.end), None)


def in_one_piece(text: str) -> str:
    """The text, as long as it was, without the marks within its days: nothing is to be cut there."""
    return _INNER.sub(" ", text)


def looks_dated(text: str) -> bool:
    """Whether words stand there as of a day, such as "for 99999999 weeks", whether or not there is one."""
    return _UNREAD.search(text) is not None


def day_named(text: str, today: date, *, is_loose: bool = False) -> date | None:
    """The day a command's words are for: all of them, where not `is_loose`."""
    found = day_in(text, today) or span_in(text, today)
    if found is None or (not is_loose and len(found[1]) + _SPARE < len(text.strip())):
        return None
    return found[0]
