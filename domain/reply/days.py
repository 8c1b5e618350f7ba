"""The day a part of a reply names."""

import re
from datetime import date

from domain.dates import Due, find_due

_LANGUAGES = ("en", "nl", "fr", "de")
_FOR = re.compile(r"\b(?:for|voor|pour|pendant|für)\s+(?:(?:a|an|another|nog|encore)\s+)?", re.IGNORECASE)
_AHEAD = {"en": "in", "nl": "over", "fr": "dans", "de": "in"}
_SPARE = 12  # letters of words beside a date: "please", "me"
_LONE = re.compile(r"\b(week|weeks|day|days|month|months)\b", re.IGNORECASE)


def due_in(text: str, today: date) -> Due | None:
    """The date named in any language: the one that takes most of the words."""
    found = [
        due for each in _LANGUAGES if (due := find_due(text, today, each, day_first=True)) and (due.end or due.start)
    ]
    return max(found, key=lambda due: len(due.text), default=None)


def day_in(text: str, today: date) -> tuple[date, str] | None:
    """The day something is put off to, and its words; of a stretch its first."""
    if due := due_in(text, today):
        day = due.start or due.end
        return (day, due.text) if day else None
    return None


def span_in(text: str, today: date) -> tuple[date, str] | None:
    """ "for two weeks" ends in two weeks."""
    for language, ahead in _AHEAD.items():
        match = _FOR.search(text)
        due = match and find_due(f"{ahead} {_counted(text[match.end() :], language)}", today, language)
        if match and due and due.end:
            return due.end, text[match.start() :]
    return None


def _counted(text: str, language: str) -> str:
    return f"a {text}" if language == "en" and _LONE.match(text) else text


def day_named(text: str, today: date, *, is_loose: bool = False) -> date | None:
    """The day a command's words are for: all of them, where not `is_loose`."""
    found = day_in(text, today) or span_in(text, today)
    if found is None or (not is_loose and len(found[1]) + _SPARE < len(text.strip())):
        return None
    return found[0]
