"""Keywords that mark a task inside running notes: ACTION:, ACTIE:, AP:, TO DO, #action, in four languages."""

import re
from typing import Final

from domain.people.folding import fold
from domain.summary.words.bounds import HEADING, PARAGRAPH, PIECES, SENTENCE
from domain.summary.words.vocabulary import SHALL, one_of, pattern, words

_WORDS: Final = pattern(lambda each: each.marks.keywords)


def _spelt(alternative: str) -> set[str]:
    """The ways a keyword's beginning is spelt: "to[- ]?do" as "to-d", "to d", "tod"."""
    text = re.sub(r"['’]?s?\?$|\(\?:.*$", "", alternative)
    return {text.replace("[- ]?", sign).replace("['’]", "'").replace("?", "") for sign in ("-", " ", "")}


_LETTERS: Final = one_of(words(lambda each: each.marks.letters))
_UPPER: Final = pattern(lambda each: each.marks.loud)
_NUMBER: Final = r"(?:\s?(?:[^\W\d_]{1,2}[.°]|#)?\s?\d{1,4})?"
_FOR: Final = pattern(lambda each: each.marks.for_whom)
_AT_START = re.compile(
    rf"\W{{0,4}}(?:[\[(](?:{_WORDS}|(?-i:{_LETTERS})){_NUMBER}[\])]\**\s*[:–—-]?"
    rf"|{_WORDS}{_NUMBER}\s?\**_?(?::|=>|->|\s[–—-]\s)\**|(?-i:{_LETTERS}){_NUMBER}\s?\**:\**(?!\S)|#{_WORDS}\b:?"
    rf"|(?:{_WORDS}|(?-i:{_LETTERS}))\s?(?=\([^()]{{1,60}}\)\**\s?:)"
    rf"|{_WORDS},(?=\s))\**\s*",
    re.IGNORECASE,
)
_NAMED: Final = rf"(?:(?-i:{_LETTERS})|{pattern(lambda each: each.marks.calling)})"
_NAMED_AT_START = re.compile(
    rf"\W{{0,4}}(?:(?:{_WORDS}|(?-i:{_LETTERS})){_NUMBER}\**\s+(?=(?-i:[^\W\d_a-z])[^:\n]{{1,40}}:\s|@\w)"
    rf"|{_NAMED}{_NUMBER}\s+(?=(?-i:[^\W\d_a-z])[^:\n]{{1,40}}?\s[–—-]\s)"
    rf"|(?-i:{_LETTERS}){_NUMBER}\s+(?=(?-i:[^\W\d_a-z])[^:\n]{{1,40}}?\s{SHALL}\s)"
    rf"|(?-i:{_LETTERS}){_NUMBER}\s+(?=[^=>→\n]{{2,200}}\s(?:[=-]{{1,3}}>|→)\s?\S))",
    re.IGNORECASE,
)
_KEYWORD: Final = rf"\W{{0,4}}(?:{_WORDS}|(?-i:{_LETTERS})){_NUMBER}"
_NOT_DONE: Final = rf"(?:{pattern(lambda each: each.verbs.passive)}|{one_of(words(lambda each: each.verbs.objects))}\s)"
_TO_SOMEBODY = (
    re.compile(rf"{_KEYWORD}\**\s?\(([^()\n]{{2,60}})\)\**\s?:\s*(?=\S)", re.IGNORECASE),
    re.compile(
        rf"\W{{0,4}}{_NAMED}{_NUMBER}\**\s+(?:{_FOR}\s)?([^\W_][^:()\n]{{1,30}}?)\**\s?:\**\s+(?=\S)", re.IGNORECASE
    ),
    re.compile(
        rf"{_KEYWORD}\**\s?:\**\s*([^\W\d_](?:[^\s:]|\s(?!to\s)){{1,30}})\sto\s(?!{_NOT_DONE})(?-i:(?=[a-z]))",
        re.IGNORECASE,
    ),
)
_ARROW_AT_START = re.compile(rf"(?:→|➡\ufe0f?|[=-]{{1,3}}>|⇒|👉|►)\s{{0,3}}(?:{_WORDS}\s?:?\s)?", re.IGNORECASE)
_ARROW_LAST = re.compile(r"\s(?:→|➡\ufe0f?|[=-]{1,3}>|⇒|👉)\s{0,3}([^=>→⇒\n]{2,60})$")
_BRACKETED_NAME = re.compile(rf"\[[^\[\]]{{2,60}}\]\s+(?={SHALL}\s)")
_UPPER_AT_START = re.compile(rf"\W{{0,3}}(?:{_UPPER}){_NUMBER}\**\s+(?=\S)(?!\.)")
_MARK: Final = rf"(?:{_UPPER}){_NUMBER}|(?i:{_WORDS}){_NUMBER}(?=\**\s?:)|(?i:#{_WORDS})"
_KEYED: Final = rf"(?:{_MARK})\b\s?\**[\])]?\s?[:–—-]?\**\s*"
_WITHIN = re.compile(
    rf"(?:([.!?;)\]:>]|\s[–—-]|\*\*|\s{{3}})\s{{0,40}}\**\s?[\[(]?{_KEYED}|(,)\s{{1,3}}(?:{_UPPER})\b\s?:?\s(?=\S))"
)
_HANDLED = re.compile(rf"(?:^|[\s(])((?:@[\w.-]{{2,40}}[\s,&+]{{1,3}}){{1,6}})(?:{_UPPER})\b\s?:?\s+(?=\S)")
_IN_BRACKETS = re.compile(
    rf"[\[(]\s?(?:{_WORDS}|(?-i:{_LETTERS})){_NUMBER}(?:\s?:\s*|\s+(?=@)|\s+(?=[^()\[\]:]{{1,40}}:\s))([^()\[\]\n]{{2,160}})[)\]][\s.]{{0,3}}$",
    re.IGNORECASE,
)
_NAMES_LAST = re.compile(
    rf"(?:[.!?;)\]:>\U0001f539*]\W{{0,6}}(?:{_WORDS}|(?-i:{_LETTERS})){_NUMBER}[*_]{{0,3}}\s+(?:{_FOR}\s+)?"
    rf"|[,–—-]\s{{1,3}}{_WORDS}\s+{_FOR}\s+)((?-i:[^\W\d_a-z])[^\n:.]{{1,60}}|@[^\n:]{{1,60}})[.\s]*$",
    re.IGNORECASE,
)
_NAMES_IN_BRACKETS = re.compile(
    rf"[\[(]\s?{_WORDS}\s+((?-i:[^\W\d_a-z])[^()\[\]:\n]{{1,60}})[)\]][\s.]{{0,3}}$", re.IGNORECASE
)
_ARROW_WITHIN = re.compile(r"\s(?:→|➡\ufe0f?|[=-]{1,3}>|⇒|👉)\s{1,3}(?=\S)")
_BEGINNINGS: Final = tuple(
    sorted({way[:4] for each in _WORDS[3:-1].split("|") for found in _spelt(each) for way in (found, fold(found))})
)
"""How keywords begin, small."""

_APART = re.compile(rf"[^a-z0-9 ][\s\d]*(?:{'|'.join(map(re.escape, _BEGINNINGS))}|{_LETTERS.lower()})")
_LED_IN = re.compile(
    rf"\W{{0,3}}{pattern(lambda each: each.heads.led_in)}\s+{pattern(lambda each: each.heads.leads)}\s[^:.!?]{{1,60}}$",
    re.IGNORECASE,
)
_ARROWS: Final = ("=>", "->", "→", "➡", "⇒", "👉", "►")
_DASHES: Final = ("-", "–", "—")
_LETTERED = re.compile(rf"\b{_LETTERS}\b(?!,)(?=\W?[^\w\s]|\s?[\dA-Z]|$|[^\n]{{0,60}}(?::|[=-]>|→))")
_SHORT: Final = tuple(sorted(words(lambda each: each.marks.letters)))


def without_keyword(marked: str) -> str:
    """The text without the keyword it begins with."""
    found = at_start(marked)
    return marked[found:] if found else marked


def at_start(marked: str) -> int:
    """Where the text goes on after the keyword it begins with; 0 when it begins with none."""
    found = _AT_START.match(marked) or _UPPER_AT_START.match(marked)
    return found.end() if found else 0


def leads_in(text: str) -> bool:
    """Whether a line that stands over a list only says whose or which tasks these are: "TODO after the party"."""
    return _LED_IN.match(text) is not None


def before_name(marked: str) -> int | None:
    """Where a task begins that counts as one because a name opens it: "Actie Els: …", "[Els] to …"; None elsewhere."""
    if _BRACKETED_NAME.match(marked):
        return 0
    arrow = _ARROW_AT_START.match(marked)
    if arrow:
        return arrow.end()
    found = _NAMED_AT_START.match(marked)
    return found.end() if found else None


def to_somebody(marked: str) -> tuple[str, str] | None:
    """What stands where a keyword's owner would ("TODO kevin: …", "Actie 3 (Els): …"), and the rest."""
    found = next((found for pattern in _TO_SOMEBODY if (found := pattern.match(marked))), None)
    return (found[1], marked[found.end() :]) if found else None


def handled(marked: str) -> tuple[str, str] | None:
    """Whom a handle before a keyword names, and the task: "@anna TODO ring them"."""
    found = _HANDLED.search(marked[:PARAGRAPH]) if "@" in marked else None
    return (found[1], marked[found.end() :]) if found else None


def after_first_arrow(marked: str) -> str:
    """The words behind the arrow that a text begins with; "" when it begins with none."""
    found = _ARROW_AT_START.match(marked)
    return marked[found.end() :].strip() if found else ""


def after_arrow(marked: str) -> tuple[str, str] | None:
    """What stands before and after the arrow that a line's last words follow."""
    found = _ARROW_LAST.search(marked, max(0, len(marked) - HEADING))
    return (marked[: found.start()], found[1].rstrip(" .")) if found else None


def within(marked: str) -> tuple[str, str] | None:
    """What stands before and after a keyword in the middle of a text."""
    found = _WITHIN.search(marked, 1)
    return (marked[: found.end(found.lastindex or 1)].rstrip(" *–—-,"), marked[found.end() :]) if found else None


def in_brackets(marked: str) -> tuple[str, str] | None:
    """What stands before a last "(actie: …)", and what stands in it after the keyword."""
    found = _IN_BRACKETS.search(marked, max(0, len(marked) - SENTENCE))
    return (marked[: found.start()].strip(), found[1].strip()) if found else None


def names_in_brackets(marked: str) -> tuple[str, str] | None:
    """What stands before a last "(action Anna and Ben)", and who may be named in it."""
    found = (
        _NAMES_IN_BRACKETS.search(marked, max(0, len(marked) - SENTENCE)) if marked.rstrip(" .")[-1:] in ")]" else None
    )
    return (marked[: found.start()].strip(), found[1].strip()) if found else None


def before_names(marked: str) -> tuple[str, str] | None:
    """What stands before a keyword that only names follow, at a text's end, and these."""
    found = _NAMES_LAST.search(marked, max(0, len(marked) - SENTENCE))
    return (marked[: found.start() + 1].strip(" \U0001f539*"), found[1].strip()) if found else None


def around_arrows(marked: str) -> tuple[str, ...]:
    """The pieces of a line between the arrows in its middle; one where it has none, or only one at its start."""
    parts = _ARROW_WITHIN.split(marked[:PARAGRAPH], PIECES)
    return tuple(part.strip() for part in parts) if len(parts) > 1 and parts[0].strip() else (marked,)


def opens_line(marked: str) -> bool:
    """Whether an arrow or a keyword at a line's start sets it apart from the line before."""
    if _ARROW_AT_START.match(marked):
        return True
    if not may_hold_one(marked):
        return False
    keyword = marked[: at_start(marked)].rstrip("* ")
    return keyword.endswith(_DASHES) or (":" in marked and bool(keyword or _NAMED_AT_START.match(marked)))


def may_hold_one(marked: str) -> bool:
    """Cheap, and right to say no: nothing in the text could mark a task."""
    if marked.startswith("[") or has_arrow(marked):
        return True
    low = marked.lower()
    is_lettered = any(map(marked.__contains__, _SHORT)) and _LETTERED.search(marked)
    if not (is_lettered or any(map(low.__contains__, _BEGINNINGS))):
        return False
    has_gap = "@" in marked or "[" in marked or "\t" in marked or "   " in marked
    return has_gap or _APART.search(f":{low}") is not None  # the start is as good as a sign


def has_arrow(text: str) -> bool:
    """Whether an arrow stands anywhere in a text."""
    return any(map(text.__contains__, _ARROWS))
