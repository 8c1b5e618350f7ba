"""Text -> typed lines: what stood in front of each (bullet, number, box, heading mark) and how deep."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from domain.summary.text.clean import plain, without_links
from domain.summary.words import keywords, labels
from domain.summary.words.bounds import HEADING, LINE
from domain.summary.words.vocabulary import AND, OPEN_ENDED

_TAB: Final = 4
_FEWEST_LETTERS: Final = 6
_WRAPPED: Final = 55
_FEW_SMALL: Final = 4
_MOST_WRAPPED: Final = 50
_SETEXT_LEVEL: Final = {"=": 1, "-": 2}
_BOLD_LEVEL: Final = 7

_GLYPHS: Final = "-*+•◦▪‣●○■□►➢➤◆◇❖✦·–—⁃»\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf071\uf0a8\uf06e"
_BULLET = re.compile(
    rf"(?:[{re.escape(_GLYPHS)}](?:\s+|$)|[-•](?=[^\W\d_])|o[ \t]{{1,8}}(?=\S)(?=[^\W_])|[ovqØ§ü](?:\t|\s{{2,}})(?=\S))"
)
_DEEP: Final = {"o": 4, "§": 8}
"""How much deeper Word's marks of the second and third level stand, where only they tell."""

_SIGN_LED = re.compile(r"([\U0001f300-\U0001faff\u25a0-\u27a0\u2b00-\u2bff])\ufe0f?\s*(?=\S)")
_ORDINAL = re.compile(
    r"(?:(\d{1,2})\ufe0f?\u20e3|\(?(\d{1,3})[.)]|(\d{1,2}(?:\.\d{1,2}){1,3})[.)]?|\(?([a-h]|[ivx]{1,4})[.)])(?:\s+|$)"
)
_OPEN_SIGNS: Final = "☐⬜🔲🔳◻◽❌⏳🔄🚧"
_DONE_SIGNS: Final = "☑☒✅✔🗹"
_BOX = re.compile(rf"\[([ xX✓✔]?)\](?!\()(?:\s+|$)|([{_OPEN_SIGNS}{_DONE_SIGNS}])\ufe0f?\s*")
_HASHES = re.compile(r"(#{1,6})\s+(?=\S)|(#{2,6})(?=[^\W\d_])")
_ATTRIBUTES = re.compile(r"\s\{[#.][^{}]{0,200}\}\s*$")
_UNDERLINE = re.compile(r"(=|-)\1{2,}\s*$")
_RULE = re.compile(r"(?:[-=*_─━~]\s?){3,}$")
_QUOTE = re.compile(r"(?:>\s?)+")
_WHOLE_BOLD = re.compile(r"\*\*([^*]{1,200})\*\*\s?:?$|__([^_]{1,200})__\s?:?$")
_WHOLE_ITALIC = re.compile(r"_([^_\s][^\n]{0,600}[^_\s])_$")
_TABLE_RULE = re.compile(r"[|:\-\s+=]{3,}$")
_DIVIDED = re.compile(rf"(?<=[a-zà-ÿ])- (?=[a-zà-ÿ])(?!{AND}\s)")
_DIVIDES = re.compile(r"[a-zà-ÿ]-$")
_ENDED = (".", ":", ";", "!", "?", ")", "…")


class Line(NamedTuple):
    """One line of notes. `marked` still has bold and mention marks, `text` is the bare words.

    `raw` are the lines as pasted (more than one where a long line was wrapped). `level` is the rank of a heading
    (0: none, 7: a line wholly in bold), `ordinal` the number it had, `box` whether its check box was ticked,
    `wrapped_at` where in `text` its second raw line begins.
    """

    number: int
    raw: tuple[str, ...]
    text: str
    marked: str
    indent: int = 0
    bulleted: bool = False
    ordinal: str = ""
    box: bool | None = None
    level: int = 0
    cells: tuple[str, ...] = ()
    after_gap: bool = False
    wrapped_at: int = 0

    @property
    def is_item(self) -> bool:
        """It stands in a list: a bullet, a number or a box is before it."""
        return self.bulleted or bool(self.ordinal) or self.box is not None


def lines_of(text: str) -> tuple[Line, ...]:
    """Every line of a text in one shape that holds something, wrapped lines joined, underlined ones as headings."""
    lines = _sign_led(tuple(_underlined(_split(text))))
    return tuple(_joined(lines, in_small=_begin_small(lines)))


def _sign_led(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """A picture that lines next to each other begin with is their bullet."""
    if all(line.marked[:1] <= "~" for line in lines):
        return lines
    signs = ["", *(_sign_of(line) for line in lines), ""]
    return tuple(
        _without_sign(line) if sign and sign in (above, below) and not line.level and not line.cells else line
        for line, above, sign, below in zip(lines, signs, signs[1:], signs[2:], strict=False)
    )


def _sign_of(line: Line) -> str:
    found = _SIGN_LED.match(line.marked)
    return found[1] if found else ""


def _without_sign(line: Line) -> Line:
    marked = _SIGN_LED.sub("", line.marked, count=1)
    return line._replace(text=plain(marked), marked=marked, bulleted=True)


def _begin_small(lines: tuple[Line, ...]) -> bool:
    """Whether somebody wrote without capitals: many lines that go on from no long one begin small."""
    begun = [line.text[:1] for above, line in pairwise(lines) if len(above.raw[0]) < _WRAPPED]
    return _FEW_SMALL * sum(map(str.islower, begun)) > len(begun)


def _split(text: str) -> Iterator[Line]:
    gap, number = False, 0
    for raw in text.split("\n"):
        if raw.strip():
            yield _line(number, raw, after_gap=gap)
            number += 1
        gap = not raw.strip()


def _line(number: int, raw: str, *, after_gap: bool) -> Line:
    stripped = raw.strip()
    body = _QUOTE.sub("", stripped, count=1) if stripped[0] == ">" else raw.expandtabs(_TAB) if raw[0] in " \t" else raw
    indent, kept = len(body) - len(body.lstrip()), (stripped,)
    unquoted = without_links(body.strip() if stripped[0] == ">" else stripped)
    if unquoted[:_FEWEST_LETTERS].isalpha() or _is_row(unquoted):  # most lines: no mark is so long a word
        cells = _empty(raw, unquoted) + _cells(unquoted)
        text = plain(unquoted.replace("\t", " "))
        return Line(number, kept, text, unquoted.strip(), indent, cells=cells, after_gap=after_gap)
    rest, level = _after_hashes(unquoted) if unquoted[:1] == "#" else (unquoted, 0)
    rest = found[1] if (found := _WHOLE_ITALIC.match(rest)) else rest
    mark = rest[:1]
    rest, bulleted = _after(_BULLET, rest) if not level else (rest, False)
    indent += _DEEP.get(mark, 0) if bulleted and not indent else 0
    rest, ordinal = _after_ordinal(rest)
    rest, box = _after_box(rest) if not level else (_BOX.sub("", rest, count=1), None)
    rest = found[1] if bulleted and (found := _WHOLE_ITALIC.match(rest)) else rest
    if not (level or bulleted or ordinal or box is not None) and _WHOLE_BOLD.match(rest):
        level = _BOLD_LEVEL
    is_item = bulleted or bool(ordinal) or box is not None
    cells = () if level else _cells_of_item(rest, raw) if is_item else _empty(raw, rest) + _cells(rest)
    text = plain(rest.replace("\t", " "))
    return Line(number, kept, text, rest.strip(), indent, bulleted, ordinal, box, level, cells, after_gap)


def _is_row(text: str) -> bool:
    """ "12.1" in the first cell of tabs numbers no item, "#" heads no section."""
    return text.count("\t") > 1 and (text[0].isalnum() or text.startswith(("#\t", "№\t")))


def _after_ordinal(text: str) -> tuple[str, str]:
    found = _ORDINAL.match(text)
    if not found:
        return text, ""
    return text[found.end() :], next(part for part in found.groups() if part)


def _after_hashes(text: str) -> tuple[str, int]:
    found = _HASHES.match(text)
    if not found:
        return text, 0
    return _ATTRIBUTES.sub("", text[found.end() :]).rstrip("# "), len(found[1] or found[2])


def _after(pattern: re.Pattern[str], text: str) -> tuple[str, bool]:
    found = pattern.match(text)
    return (text[found.end() :], True) if found else (text, False)


def _after_box(text: str) -> tuple[str, bool | None]:
    found = _BOX.match(text)
    if not found:
        return text, None
    return text[found.end() :], bool((found[1] or "").strip()) or (found[2] or "-") in _DONE_SIGNS


def _cells(text: str) -> tuple[str, ...]:
    """The cells of a table row: between bars, or between tabs."""
    if text.startswith("|"):
        inner = text[1:-1] if len(text) > 1 and text.endswith("|") else text[1:]
        return tuple(cell.strip() for cell in inner.split("|"))
    if "\t" in text.strip():
        return tuple(cell.strip() for cell in text.split("\t"))
    return tuple(cell.strip() for cell in text.split(" | ")) if " | " in text and ": " not in text else ()


def _cells_of_item(text: str, raw: str) -> tuple[str, ...]:
    """The cells of a line with a mark before it: bars within an item only set apart who and when."""
    return _empty(raw, text) + _cells(text) if text.startswith("|") or "\t" in text else ()


def _empty(raw: str, text: str) -> tuple[str, ...]:
    """A cell for each tab that a row of tabs begins with."""
    return ("",) * (len(raw) - len(raw.lstrip("\t"))) if raw[:1] == "\t" and "\t" in text else ()


def _underlined(lines: Iterable[Line]) -> Iterator[Line]:
    """Give a line underlined with = or - its level; drop rules and the rule row of a table."""
    held: Line | None = None
    for line in lines:
        if not _is_rule(line.raw[0]):
            if held:
                yield held
            held = line
        elif held and not line.after_gap and _may_be_titled(held) and (under := _UNDERLINE.match(line.raw[0])):
            held = held._replace(level=held.level or _SETEXT_LEVEL[under[1]])
    if held:
        yield held


def _is_rule(raw: str) -> bool:
    return not raw[0].isalnum() and bool(_RULE.match(raw) or _TABLE_RULE.match(raw))


def _may_be_titled(line: Line) -> bool:
    return not line.is_item and not line.cells and len(line.text) <= HEADING


def _joined(lines: Iterable[Line], *, in_small: bool) -> Iterator[Line]:
    """Put a wrapped line back together with the line it goes on from."""
    parts: list[Line] = []
    for line in lines:
        if parts and not _goes_on(parts, line, in_small=in_small):
            yield _whole(parts)
            parts = []
        parts.append(line)
    if parts:
        yield _whole(parts)


def _goes_on(parts: list[Line], line: Line, *, in_small: bool) -> bool:
    first, last = parts[0], parts[-1]
    if line.after_gap or line.is_item or line.level or line.cells or first.level or first.cells:
        return False
    if len(parts) >= _MOST_WRAPPED or sum(len(part.text) for part in parts) + len(line.text) > LINE:
        return False
    if first.is_item and line.indent > first.indent:
        is_field = labels.is_field(line.text) or labels.short_pair(line.marked)
        return not is_field and not keywords.opens_line(line.text)
    if last.text.endswith("-") and _DIVIDES.search(last.text) and line.text[:1].islower():
        return True
    if last.text.endswith(_ENDED) or not (first.is_item or len(last.raw[0]) >= _WRAPPED):
        return False
    is_open = (line.text[:1].islower() and not in_small) or last.text.rpartition(" ")[2] in OPEN_ENDED
    return is_open and not keywords.opens_line(line.text)


def _one(texts: Iterable[str]) -> str:
    """The texts as one, a word that was divided at a line's end put back together."""
    return _DIVIDED.sub("", " ".join(texts))


def _whole(parts: list[Line]) -> Line:
    if len(parts) == 1:
        return parts[0]
    return parts[0]._replace(
        raw=tuple(raw for part in parts for raw in part.raw),
        text=_one(part.text for part in parts),
        marked=_one(part.marked for part in parts),
        wrapped_at=len(parts[0].text) + 1,
    )
