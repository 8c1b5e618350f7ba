"""A reply as a row of words, numbers and marks, each with its role."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import dropwhile, takewhile
from typing import NamedTuple

from domain.people import fold
from domain.reply.lexicon import EMOJI, Lexicon, lexicon
from domain.reply.roles import Meaning, Role
from domain.reply.spelling import nearly as _nearly

_ODD = r"""\b[\w.+-]{1,40}@[\w.-]{1,60}|https?://\S{1,500}|\d+(?:[.:/]\d+)+\w*|\d+(?:-\d+){2,9}|\+\d[\d ./]{5,20}
    |0\d{1,12}(?:[ ./]\d{2,4}){0,5}|[€$£]\s?\d+(?:[.,]\d+)?k?|\d+(?:,\d+)?\s?[%€$£]"""
_TOKEN = re.compile(
    rf"(?P<odd>{_ODD})|(?P<number>\#?\d{{1,9}}(?![^\W_]))|(?P<word>[^\W\d_]{{1,30}}n['’`]t(?![^\W_])|[^\W_]+)|(?P<mark>\n|\S)",
    re.VERBOSE | re.IGNORECASE,
)
_MARKS = {
    **dict.fromkeys(",", Role.COMMA),
    **dict.fromkeys(".!;\n…", Role.END),
    **dict.fromkeys("?❓", Role.ASKS),
    **dict.fromkeys(":=()–—→>|", Role.SETS_OFF),
    **dict.fromkeys("&+", Role.JOINING),
    **dict.fromkeys('"“”«»„', Role.QUOTE),
    **dict.fromkeys("❌✖✗❎👎", Role.NEGATION),
}
_INTERJECTIONS = {"hé", "hè"}  # without their accents somebody else
_ABBREVIATED = {"no", "n", "nr", "nrs", "num", "nos"}
_LISTED = {Role.NUMBER, Role.COMMA, Role.JOINING, Role.PADDING}
_GREATEST = 999  # a position in a list


class Token(NamedTuple):
    """Where it stands in the text, and what it is there; `number` of a reference."""

    role: Role
    start: int
    end: int
    text: str
    meaning: Meaning | None = None
    number: int = 0
    is_task: bool = False


def tokens(text: str) -> list[Token]:
    words = lexicon()
    return _nearly_done(_all_but_dutch(_numbered(list(_phrased(list(_single(text)), words)), words)), words)


def _single(text: str) -> Iterator[Token]:
    for match in _TOKEN.finditer(text):
        kind, written = match.lastgroup, match.group()
        if kind == "number":
            yield _number(match)
        elif kind == "mark":
            if token := _mark(text, match):
                yield token
        elif kind == "odd":
            yield Token(_odd(written), *match.span(), "")
        elif written.lower() in _INTERJECTIONS:
            yield Token(Role.PADDING, *match.span(), "")
        else:
            yield Token(Role.OTHER, *match.span(), _folded(written))


def _odd(written: str) -> Role:
    """ "50%" and "2/3" are only a part; times, addresses and money are words like others."""
    if re.fullmatch(r"\d/\d", written):
        return Role.ALMOST
    if not written.endswith("%"):
        return Role.OTHER
    return Role.PADDING if written.startswith("100") else Role.ALMOST


def _folded(word: str) -> str:
    return word.lower() if word.isascii() and word.isalnum() else fold(re.sub("['’`]", "", word))


def _number(match: re.Match[str]) -> Token:
    written = match.group()
    is_task = written.startswith("#")
    number = int(written.lstrip("#"))
    is_one = number > 0 and (is_task or number <= _GREATEST)
    return Token(Role.NUMBER if is_one else Role.OTHER, *match.span(), "", None, number, is_task)


def _mark(text: str, match: re.Match[str]) -> Token | None:
    mark = match.group()
    if mark in EMOJI:
        return Token(Role.SAYS, *match.span(), mark, EMOJI[mark])
    if mark in "-–—/" and _is_within_a_word(text, match.start()):
        return None
    if mark in "-–—":
        return Token(Role.SETS_OFF, *match.span(), "-")
    role = _MARKS.get(mark)
    return Token(role, *match.span(), mark) if role else None


def _is_within_a_word(text: str, at: int) -> bool:
    return text[max(at - 1, 0) : at].isalpha() and text[at + 1 : at + 2].isalpha()


def _phrased(single: list[Token], words: Lexicon) -> Iterator[Token]:
    """The longest phrases; apostrophes and hyphens within words are no tokens, so nothing stands between theirs."""
    at = 0
    while at < len(single):
        length, token = _longest(single, at, words)
        yield token
        at += length


def _longest(single: list[Token], at: int, words: Lexicon) -> tuple[int, Token]:
    first = single[at]
    if first.role is not Role.OTHER or not first.text:
        return 1, first
    run = _run(single, at, words.longest.get(first.text, 0))
    for length in range(len(run), 0, -1):
        if entry := words.phrases.get(tuple(run[:length])):
            end = single[at + length - 1].end
            return length, Token(entry.role, first.start, end, " ".join(run[:length]), entry.meaning, entry.number)
    return 1, _unlisted(first, words)


def _run(single: list[Token], at: int, most: int) -> list[str]:
    """Up to so many words from here on."""
    return [token.text for token in takewhile(lambda token: token.role is Role.OTHER, single[at : at + most])]


def _unlisted(token: Token, words: Lexicon) -> Token:
    if token.text.endswith("nt") and token.end - token.start > len(token.text):  # "mustn't"
        return token._replace(role=Role.NEGATION)
    if entry := _nearly(token.text):
        return token._replace(role=entry.role, meaning=entry.meaning)
    number = words.ordinals.get(token.text) or _ordinal(token.text)
    return token._replace(role=Role.NUMBER, number=number) if number else token


def _numbered(found: list[Token], words: Lexicon) -> list[Token]:
    """ "no. 2", "number two", and the "1." before a line."""
    is_list = False
    for at, token in enumerate(found):
        is_list = (is_list and token.text != "\n") or _starts_a_line(found, at)
        if token.text in _ABBREVIATED and _is_number(found, at + 1 + _is_dot(found, at + 1), words):
            found[at] = token._replace(role=Role.COUNTED)
            if _is_dot(found, at + 1):
                found[at + 1] = found[at + 1]._replace(role=Role.PADDING)
        if token.role is Role.COUNTED and (number := _cardinal(found, at + 1, words)):
            found[at + 1] = found[at + 1]._replace(role=Role.NUMBER, number=number)
        if token.role is Role.NUMBER and is_list and _is_dot(found, at + 1) and at + 2 < len(found):
            found[at + 1] = found[at + 1]._replace(role=Role.SETS_OFF)
    return found


def _all_but_dutch(found: list[Token]) -> list[Token]:
    """ "op 2 na" is "but 2"."""
    for at, token in enumerate(found):
        stop = next((i for i in range(at + 1, len(found)) if found[i].role not in _LISTED), len(found))
        if token.text == "buiten" and all(other.role is not Role.ALL for other in found[:at]):
            found[at] = token._replace(role=Role.OTHER)  # "outside"
        if token.text == "op" and stop > at + 1 and stop < len(found) and found[stop].text == "na":
            found[at] = token._replace(role=Role.EXCLUDING)
            found[stop] = found[stop]._replace(role=Role.PADDING)
    return found


def _nearly_done(found: list[Token], words: Lexicon) -> list[Token]:
    """ "Almost done" is in progress; "almost all done" says nothing of any one."""
    for at, token in enumerate(found):
        if token.role is Role.ALMOST and token.text in words.nearly:
            rest = dropwhile(lambda i: found[i].role in {Role.PADDING, Role.VERB}, range(at + 1, len(found)))
            said = next(rest, None)
            if said is not None and found[said].meaning in {Meaning.DONE, Meaning.SENT, Meaning.FINE}:
                found[at] = token._replace(role=Role.PADDING)
                found[said] = found[said]._replace(meaning=Meaning.PROGRESS)
    return found


def _is_number(found: list[Token], at: int, words: Lexicon) -> bool:
    return at < len(found) and (found[at].role is Role.NUMBER or _cardinal(found, at, words) > 0)


def _cardinal(found: list[Token], at: int, words: Lexicon) -> int:
    return words.cardinals.get(found[at].text, 0) if at < len(found) else 0


def _is_dot(found: list[Token], at: int) -> bool:
    return at < len(found) and found[at].text == "."


def _starts_a_line(found: list[Token], at: int) -> bool:
    """A number with a dot, first on its line: so are the others there ("1. done 2. blocked")."""
    is_label = found[at].role is Role.NUMBER and _is_dot(found, at + 1) and at + 2 < len(found)
    return is_label and all(token.role in {Role.END, Role.SETS_OFF} for token in found[max(at - 1, 0) : at])


def _ordinal(word: str) -> int:
    found = re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th|e|de|ste|er|ere|eme|ieme)", word)
    return int(found[1]) if found else 0


def normal(text: str) -> str:
    """One way to write each letter; no marks that only say how an emoji looks, nor letters without width."""
    plain = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return re.sub("[\ufe0f\u200d\u200b\u2060\ufeff\U0001f3fb-\U0001f3ff]", "", plain)
