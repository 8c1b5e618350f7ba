"""What of a message its sender wrote just now: no quotes, no mail below it, no signature."""

import re
from collections.abc import Sequence
from functools import cache

from domain.people import fold
from domain.reply.day_words import weekdays
from domain.reply.languages import LANGUAGES
from domain.reply.names import Names
from domain.reply.quoting import answered

_QUOTE = re.compile(r"^\s{0,20}[>|]")
_LABEL = re.compile(r"^\s{0,20}\*{0,2}([^\W\d_][^:\n]{0,20}?)\*{0,2}\s?:\*{0,2}\s?(.{0,300})$")
_STAMP = re.compile(r"\d{1,2}[:hu]\d{2}|\b(?:19|20)\d{2}\b|@|\d{1,2}[./]\d{1,2}")
_RULE = re.compile(r"^\s{0,20}[-_=*]{3,}")
_LONGEST = 100_000  # characters, which is more than a person can send; a whole conversation below "done" fits
_MOST_BELOW = 8  # lines of a signature
_MOST_GREETED = 5  # words
_MOST_NAMED = 3  # words of a name
_MOST_WORDS = 6  # of what begins a line


def own_words(text: str, names: Names = Names(), titles: Sequence[str] = ()) -> str:  # noqa: B008 - a frozen value
    """What is left of it; all of it where nothing would be, or where it is endless."""
    if len(text) > _LONGEST:
        return text
    lines = answered(text.replace("\r\n", "\n").split("\n"), titles)
    kept = [line for line in lines[: _tail(lines)] if not _QUOTE.match(line)]
    own = "\n".join(_unsigned(_begun(kept), names)).strip()
    return own or text


def _tail(lines: list[str]) -> int:
    """Where what others wrote, or a machine, begins; at the first line nothing does."""
    return next((at for at in range(1, len(lines)) if _begins_tail(lines, at)), len(lines))


def _begins_tail(lines: list[str], at: int) -> bool:
    line = fold(lines[at])
    if not line:
        return False
    if _starts(line, "sent_from") or (_starts(line, "original") and len(line) < 80):  # noqa: PLR2004
        return True
    if lines[at].rstrip().endswith(":") and _STAMP.search(lines[at]) and _holds(line, "wrote"):
        return True
    return _is_header(lines, at)


def _is_header(lines: list[str], at: int) -> bool:
    """ "Sent: Tuesday 1 December 2026 09:12"; a bare label only where another follows."""
    found = _LABEL.match(lines[at])
    if not found or fold(found[1]) not in _listed("mail_labels"):
        return False
    following = [_LABEL.match(line) for line in lines[at + 1 : at + 3]]
    is_block = any(each and fold(each[1]) in _listed("mail_labels") for each in following)
    is_dated = _STAMP.search(found[2]) is not None or not weekdays().isdisjoint(fold(found[2]).split())
    return is_block or is_dated


def _begun(lines: list[str]) -> list[str]:
    """Without "Hi Follow-Up," on a line of its own."""
    first = next((at for at, line in enumerate(lines) if line.strip()), 0)
    rest = [line for line in lines[first + 1 :] if line.strip()]
    said = fold(lines[first]) if lines else ""
    is_greeting = _starts(said, "greets") and len(said.split()) <= _MOST_GREETED and not _holds_number(said)
    is_apart = bool(rest) and (lines[first].rstrip().endswith((",", "!", ".")) or _is_all(said, "greets"))
    return lines[first + 1 :] if is_greeting and is_apart else lines


def _holds_number(line: str) -> bool:
    return any(character.isdigit() for character in line)


def _is_all(line: str, field: str) -> bool:
    return line in _listed(field)


def _unsigned(lines: list[str], names: Names) -> list[str]:
    """Without the greetings at the end, and the name below them."""
    ends = next((at for at in range(1, len(lines)) if _signs_off(lines, at)), len(lines))
    kept = lines[:ends]
    while len(kept) > 1 and (not kept[-1].strip() or tuple(fold(kept[-1]).split()) in names.phrases):
        kept = kept[:-1]
    return kept


def _signs_off(lines: list[str], at: int) -> bool:
    is_end = _RULE.match(lines[at]) is not None or (lines[at].strip() == "--") or _greets_last(lines[at])
    return is_end and len([below for below in lines[at + 1 :] if below.strip()]) <= _MOST_BELOW


def _greets_last(written: str) -> bool:
    """ "Best regards", "LG Karim": nothing stands behind it but a name, with capitals."""
    words = written.strip(" ,.!-–").split()
    ends = (
        at for at in range(min(len(words), _MOST_WORDS), 0, -1) if fold(" ".join(words[:at])) in _listed("signs_off")
    )
    behind = next((words[at:] for at in ends), ["none"])
    return len(behind) <= _MOST_NAMED and all(word[0].isupper() for word in behind)


def _starts(line: str, field: str) -> bool:
    words = line.split(" ", _MOST_WORDS)
    return any(" ".join(words[:count]) in _listed(field) for count in range(1, _MOST_WORDS + 1))


def _holds(line: str, field: str) -> bool:
    return any(f" {phrase} " in f" {line} " for phrase in _listed(field))


@cache
def _listed(field: str) -> frozenset[str]:
    phrases = (fold(phrase) for language in LANGUAGES.values() for phrase in getattr(language, field).split("|"))
    return frozenset(filter(None, phrases))
