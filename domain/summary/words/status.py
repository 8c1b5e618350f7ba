"""Marks of how a task stands, and of when it was said: taken off its text, done or not remembered."""

import re
import unicodedata
from typing import Final

from domain.people.folding import fold as folded
from domain.summary.words.vocabulary import pattern, phrases

DONE: Final = phrases(lambda each: each.states.done)
OPEN: Final = phrases(lambda each: each.states.open)
_DONE_SIGNS: Final = frozenset("✅✔☑✓🗹☒")
_LEADING_WORD = re.compile(r"[\[(]([^\[\]()]{2,20})[\])]\s*|\*([^*]{2,20})\*\s+")
_TRAILING_WORD = re.compile(
    r"\s*(?:[\[(]([^\[\]()]{2,20})[\])]"
    r"|\*{1,2}([^*]{2,20})\*{1,2}|(?:[-–—|]|[=-]>|→|:)\s*([^\W\d_][\w ./]{1,24}))[.\s]*$"
)
_BESIDE_NAMES = re.compile(r"\s*[,;–—-]\s([^()\[\],;]{2,20})(?=[)\]][.\s]*$)")
_STAMP = re.compile(
    r"\s*[\[(]\s*(?:[^\[\](),]{1,40},\s*)?@?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[-–]\s?\d{1,2}:\d{2}(?::\d{2})?)?\s*[\])]\s*\.?\s*$"
)
_STAMP_WITHIN = re.compile(r"\s\(\d{1,2}:\d{2}(?::\d{2})?\)(?=\s[–—-]\s)")
_AT_TIME = re.compile(r"\s+(?:WATCH\s+)?@\d{1,2}:\d{2}(?::\d{2})?[.\s]*$")
_RECORDED = re.compile(rf"\s*\[{pattern(lambda each: each.states.noted)} [^\[\]]{{1,300}}\]\s*$")
_LEADING_STAMP = re.compile(r"[\[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s*(?:[-–—|]\s*)?(?=[^\W\d])")
_STRUCK = re.compile(r"~~(.{1,2000})~~[.\s]*$")
_SIGN_KINDS: Final = ("So", "Sk", "Mn", "Me", "Cs", "Co")
_ON_A_DAY = re.compile(r"(?:\s[^\W\d_]{1,4})?\s\d[\d./ -]*$")
_LOUD = re.compile(r"([^\W\d_a-z]{3,12})\s+(?=\S)")
_NOT_SIGNS: Final = frozenset("©®™°")


def bare(text: str) -> tuple[str, bool]:
    """The text without status marks and time stamps around it, and whether they say that it is done."""
    struck = _STRUCK.match(text)
    text = struck[1] if struck else text
    text, ahead = _without_leading(text.strip())
    text, beside = _without_beside(text)
    text, behind = _without_trailing(text)
    return text, bool(struck) or ahead or beside or behind


def is_done(word: str) -> bool:
    """Whether a status, in a column or after a task, says done."""
    return (
        folded(_ON_A_DAY.sub("", word)) in DONE
        or any(char in _DONE_SIGNS for char in word)
        or word.strip().casefold() in ("x", "100%", "100 %")
    )


def is_status(text: str) -> bool:
    """Whether a line says only how something stands, or is a line of a legend."""
    return folded(_ON_A_DAY.sub("", text)) in DONE or folded(text) in OPEN


def without_stamp(text: str) -> str:
    """The text without the time, or speaker and time, at its end or beginning."""
    if ":" not in text:
        return text
    if "@" in text:
        text = _AT_TIME.sub("", text)
    text = _STAMP_WITHIN.sub("", text)
    if text.rstrip(" .").endswith((")", "]")):
        text = _STAMP.sub("", _RECORDED.sub("", text))
    return _LEADING_STAMP.sub("", text, count=1) if text[:2].strip("[(").isdigit() else text


def _without_leading(text: str) -> tuple[str, bool]:
    signs = _signs(text)
    rest = text[len(signs) :].lstrip()
    loud = _LOUD.match(rest)
    found = loud if loud and is_done(loud[1]) else _LEADING_WORD.match(rest)
    word = next((part for part in found.groups() if part), "") if found else ""
    if found and is_status(word):
        return rest[found.end() :], is_done(word) or _any_done(signs)
    return rest, _any_done(signs)


def _without_beside(text: str) -> tuple[str, bool]:
    """ "… (Anna, done)": the text with only the name in its last parenthesis."""
    found = _BESIDE_NAMES.search(text, max(0, len(text) - 30)) if text.rstrip(" .")[-1:] in (")", "]") else None
    if not found or not is_status(found[1]):
        return text, False
    return f"{text[: found.start()]}{text[found.end() :]}", is_done(found[1])


def _without_trailing(text: str) -> tuple[str, bool]:
    text = without_stamp(text.rstrip())
    signs = _signs(text[:-25:-1])[::-1]
    rest = text[: len(text) - len(signs)].rstrip() if signs.strip() else text
    found = _TRAILING_WORD.search(rest, max(0, len(rest) - 30))
    word = next((part for part in found.groups() if part), "") if found else ""
    if found and is_status(word):
        return rest[: found.start()].rstrip(" –—|-"), is_done(word) or _any_done(signs)
    return without_stamp(rest), _any_done(signs)


def _any_done(signs: str) -> bool:
    return any(sign in _DONE_SIGNS for sign in signs)


def _signs(text: str) -> str:
    """The emoji and symbols that a text begins with."""
    for place, char in enumerate(text):
        if char in _NOT_SIGNS or not _is_sign(char):
            return text[:place]
    return text


def _is_sign(char: str) -> bool:
    return char == " " or (not char.isascii() and unicodedata.category(char) in _SIGN_KINDS)
