"""The day a part of a reply names."""

import re
from dataclasses import replace
from datetime import date
from functools import lru_cache

from domain.dates import Due, find_due, words_in
from domain.dates.lexicon import lexicon
from domain.people import fold
from domain.reply.day_words import (
    aheads,
    item,
    item_lead,
    lead,
    leads,
    lower_case,
    months_of,
    shifted,
    span,
    unit_words,
    unread,
)

_LANGUAGES = ("en", "nl", "fr", "de")
_INNER = re.compile(  # marks within a date, which part nothing: "dec 31, 2027", "31. Dezember 2027"
    r"(?:(?<=[^\W\d_] \d)|(?<=[^\W\d_] \d\d)),(?= \d{4,}\b)"
    r"|(?:(?<= \d)|(?<= \d\d))\.(?= [^\W\d_]{3,12} \d{4,}\b)"
)
_YEAR_BEHIND = re.compile(r",?\s+[1-9]\d{3,}\b")
_LEADING = re.compile(r"#?\d{1,4}\s+(?=[^\W\d_])")
_DATE = re.compile(r"\d\s?[./:-]\s?\d|\d{4}|\d(?:st|nd|rd|th|er?|de|ste|\.)(?!\w)")
_DAY_AND_MONTH = re.compile(r"(?<!\d)\d{1,2}\.\d{1,2}$")
_GOES_ON = re.compile(r" {1,3}[^\W\d_A-ZÀ-Ý]")
_WORD = re.compile(r" {0,3}([^\W\d_]{3,12})(?!\w)")
_SPARE = 12  # letters of words beside a date: "please", "me"


def is_in_date(text: str, at: int) -> bool:
    """Whether the full stop there belongs to a day, as Germans write it: "30. Januar", "bis 31.3. verlängern"."""
    if _DAY_AND_MONTH.search(text, max(at - 6, 0), at) and _GOES_ON.match(text, at + 1):
        return True
    following = _WORD.match(text, at + 1) if text[max(at - 1, 0) : at].isdigit() else None
    return following is not None and fold(following[1]) in months_of("de")


@lru_cache(maxsize=256)  # one message is looked at by several readers
def due_in(text: str, today: date) -> Due | None:
    """The date named in any language: the one that takes most of the words, as written."""
    if not _may_date(text):
        return None
    plain = lower_case().sub(lambda name: name.group().capitalize(), text)
    found = _found(plain, today) or _found(shifted().sub(_blank, item().sub(_blank, plain)), today)
    if not found:
        return None
    due = max(found, key=lambda due: len(due.text))
    at = plain.index(due.text)
    if re.search(r"\d", due.text) and _YEAR_BEHIND.match(plain, at + len(due.text)):
        return None  # "31 december 9999 please"
    words = text[at : at + len(due.text)]
    if (led := item_lead().match(words)) and (alone := due_in(words[led.end() :], today)):
        return alone  # "la 2 au mardi 3 février"
    return replace(due, text=_without_item(words, due, today))


def _blank(item: re.Match[str]) -> str:
    return " " * len(item.group())


def _found(text: str, today: date) -> list[Due]:
    found = (find_due(text, today, language, day_first=True) for language in _LANGUAGES)
    return [due for due in found if due and (due.end or due.start)]


def _may_date(text: str) -> bool:
    """Cheap, and right to say no: a number alone is an item's."""
    said = frozenset(words_in(fold(text)))
    is_counted = any(map(str.isdigit, text)) and not said.isdisjoint(unit_words())
    return is_counted or _DATE.search(text) is not None or any(lexicon(each).may_date(said) for each in _LANGUAGES)


def _without_item(words: str, due: Due, today: date) -> str:
    """ "2 friday": a number without which the same day is named is an item's."""
    number = _LEADING.match(words)
    rest = words[number.end() :] if number else ""
    alone = due_in(rest, today) if rest else None
    return rest if alone and (alone.start, alone.end) == (due.start, due.end) else words


def day_in(text: str, today: date) -> tuple[date, str] | None:
    """The day something is put off to, and its words; of a stretch its first ("until next week")."""
    due = due_in(text, today)
    if due is None:
        return None
    bare = due_in(lead().sub("", due.text), today) or due
    day = bare.start or due.start or due.end
    return (day, due.text) if day else None


def bare_day(text: str, today: date) -> tuple[date, str] | None:
    """ "the 16th", where only a day can be meant."""
    found = (find_due(f"{on} {text}", today, language) for language, on in leads().items())
    due = next((each for each in found if each and each.start), None)
    return (due.start, text) if due and due.start else None


def span_in(text: str, today: date) -> tuple[date, str] | None:
    """ "two weeks", "for a week", end that long from now."""
    match = span().search(text)
    if not match:
        return None
    found = (find_due(f"{ahead} {match['span']}", today, language) for language, ahead in aheads().items())
    return next(((due.end, match.group()) for due in found if due and due.end), None)


def in_one_piece(text: str) -> str:
    """The text, as long as it was, without the marks within its days: nothing is to be cut there."""
    return _INNER.sub(" ", text)


def looks_dated(text: str) -> bool:
    """Whether words stand there as of a day, such as "for 99999999 weeks", whether or not there is one."""
    return unread().search(text) is not None


def day_named(text: str, today: date, *, is_loose: bool = False) -> date | None:
    """The day a command's words are for: all of them, where not `is_loose`."""
    found = day_in(text, today) or span_in(text, today)
    if found is None or (not is_loose and len(found[1]) + _SPARE < len(text.strip())):
        return None
    return found[0]
