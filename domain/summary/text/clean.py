"""Pasted text in one shape: one kind of line end, space, bullet, quote and mention, whatever the client sent."""

import re
import unicodedata
from typing import Final

MENTION_OPEN: Final = "\ufff9"
MENTION_CLOSE: Final = "\ufffb"
"""Stand around a mentioned person's name; taken out of the input first, so only a real mention has them."""

MENTION_START: Final = "<at>"
MENTION_END: Final = "</at>"
"""How a mention stands in pasted text."""

_LINE_ENDS: Final = "\r\u2028\u2029\x85\x0b\x0c"
_CONTROLS: Final = "".join(map(chr, (*range(9), *range(14, 32), 127)))
_UNUSUAL = re.compile(
    r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufff9-\ufffb]|([\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000])"
)
"""What cannot be seen, and spaces of other widths."""

_MENTION = re.compile(r"<at\b[^<>]{0,200}>([^<>\n]{1,200})</at>", re.IGNORECASE)
_LINK = re.compile(r"(?<!!)\[([^\[\]\n]{1,300})\]\([^()\s]{1,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?\)")
_IMAGE = re.compile(r"!\[[^\[\]\n]{0,300}\]\([^()\s]{0,2000}\)")
_AUTOLINK = re.compile(r"<(https?://[^<>\s]{1,2000})>")
_BREAK = re.compile(r"<br\s{0,3}/?>", re.IGNORECASE)
_BOLD_TAG = re.compile(r"</?(?:b|strong)>", re.IGNORECASE)
_INLINE_TAG = re.compile(r"</?(?:p|i|em|u|span|div|font|code|small|sup|sub)(?:\s[^<>]{0,300})?>", re.IGNORECASE)
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_BOLD = re.compile(r"\*\*|__(?=\S)|(?<=\S)__")
_ITALIC = re.compile(
    r"(?<![\w*])\*(?=[^\s*])([^*\n]{1,500})(?<=[^\s*])\*(?![\w*])|(?<!\w)_(?=\S)([^_\n]{1,500})(?<=\S)_(?!\w)"
)
_SHORT_CODE = re.compile(r"(?<!\S):[a-z][a-z0-9_+-]{1,40}:(?=\s)")
_SIGN_OF_CODE: Final = "\U0001f539"
_COUNTED = re.compile(r"(?:^|\s)(\d{1,2})[.)]\s+(?=\S)")
_PAIR: Final = 2
_RUN = re.compile(r"[ \t]{2,}")


def one_shape(text: str) -> str:
    """The text with plain line ends and spaces, without what cannot be seen; mentions get their marks."""
    text = _replaced(unicodedata.normalize("NFC", text).replace("\r\n", "\n"), _LINE_ENDS, "\n")
    text = _replaced(text, _CONTROLS, "")
    text = _UNUSUAL.sub(lambda sign: " " if sign[1] else "", text) if not text.isascii() else text
    text = _SHORT_CODE.sub(_SIGN_OF_CODE, text) if ": " in text else text
    return _MENTION.sub(rf"{MENTION_OPEN}\1{MENTION_CLOSE}", text) if "<" in text else text


def _replaced(text: str, chars: str, by: str) -> str:
    """A text with other characters for some that hardly any text has."""
    for char in chars:
        text = text.replace(char, by) if char in text else text
    return text


def without_links(line: str) -> str:
    """Markdown links and images down to their labels, escapes and stray inline tags resolved; bold is kept."""
    if "[" in line:
        line = _LINK.sub(r"\1", _IMAGE.sub("", line))
    if "<" in line:
        line = _AUTOLINK.sub(r"\1", line)
        line = _INLINE_TAG.sub("", _BOLD_TAG.sub("**", line))
    return _ESCAPED.sub(r"\1", line) if "\\" in line else line


def with_breaks(line: str) -> str:
    """A written `<br>` as a line end."""
    return _BREAK.sub("\n", line) if "<" in line else line


def broken(text: str) -> str:
    """Each written `<br>` as a line end, but for those in a table's row."""
    if "<" not in text:
        return text
    return "\n".join(line if line.lstrip().startswith("|") else with_breaks(line) for line in text.split("\n"))


def numbered_apart(text: str) -> str:
    """ "1. one 2. two", as a cell has it that lost its lines, each on a line of its own."""
    marks = list(_COUNTED.finditer(text))
    if len(marks) < _PAIR or any(int(mark[1]) != place for place, mark in enumerate(marks, start=1)):
        return marks[0].re.sub("", text) if len(marks) == 1 and not marks[0].start() else text
    return _COUNTED.sub("\n", text).strip()


def plain(text: str) -> str:
    """The words alone: no bold, italics, strikes, code marks or mention marks, single spaces."""
    if "*" in text or "_" in text:
        text = _BOLD.sub("", text)
        text = _ITALIC.sub(lambda found: found[1] or found[2], text)
    text = without_marks(text.replace("~~", "").replace("`", ""))
    return _RUN.sub(" ", text).strip() if "  " in text else text.strip()


def without_marks(text: str) -> str:
    """The text without the marks around mentions."""
    return text.replace(MENTION_OPEN, "").replace(MENTION_CLOSE, "")
