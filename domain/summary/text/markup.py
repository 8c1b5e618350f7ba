"""HTML -> text that keeps its structure: lists by bullets and depth, tables by bars, headings by hashes.

Lexbor makes the tree as a browser would; what is not shown is not read.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from domain.summary.text.clean import MENTION_END, MENTION_START
from domain.summary.text.tables import Table
from domain.summary.text.tags import DEEPEST, STEP, Tag, depth, level, tags, ticked, walked

_BLOCKS: Final = tags(
    "p div section article header footer blockquote pre hr dl dt dd body form fieldset main aside center"
)
_HEADINGS: Final = {f"h{level}": "#" * level + " " for level in range(1, 7)}
_WRAPPERS: Final = {"b": "**", "strong": "**", "s": "~~", "del": "~~", "strike": "~~"}
_LONGEST_SIGN: Final = 4
_LONGEST_START: Final = 3
_SPACE = re.compile(r"[ \t\n\r\f]+")
_BOLD_STYLE = re.compile(r"font-weight:\s?(?:bold|[6-9]00)", re.IGNORECASE)
_MENTION: Final = "skype.com/mention"


def text_of(markup: str) -> str:
    """The text of an HTML copy, shaped as the same notes are in Markdown."""
    page = _Page()
    for step in walked(markup):
        if isinstance(step, str):
            page.say(step)
        elif isinstance(step, Tag):
            page.open(step)
        else:
            page.close(step.name)
    return page.text()


@dataclass(slots=True)
class _List:
    ordered: bool
    count: int = 0


@dataclass(slots=True)
class _Page:
    """The text so far, and what is open around it."""

    lines: list[str] = field(default_factory=list)
    line: list[str] = field(default_factory=list)
    lists: list[_List] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    spans: list[str] = field(default_factory=list)
    is_fresh: bool = False
    """The line holds only what a list, a heading or an indent put there."""

    def say(self, text: str) -> None:
        """Add text, its white space as HTML means it."""
        text = _SPACE.sub(" ", text)
        if self.is_fresh or not self.line:
            text = text.lstrip(" ")
        if text:
            self.line.append(text)
            self.is_fresh = False

    def open(self, tag: Tag) -> None:
        """Begin what a tag begins."""
        if tag.name in _BLOCKS:
            self._block(tag)
        elif tag.name in _HEADINGS:
            self._begin(_HEADINGS[tag.name])
        elif tag.name in _WRAPPERS:
            self.line.append(_WRAPPERS[tag.name])
        elif tag.name in _OPENERS:
            _OPENERS[tag.name](self, tag)

    def close(self, name: str) -> None:
        """End what a tag ends."""
        if name in _BLOCKS or name in _HEADINGS or name in ("li", "tr"):
            self._end()
        elif name in _WRAPPERS:
            self.line.append(_WRAPPERS[name])
        elif name in ("span", "at", "readonly"):
            self.line.append(self.spans.pop() if self.spans else "")
        elif name in ("ul", "ol"):
            self._end()
            del self.lists[-1:]
        elif name in ("td", "th"):
            self._end_cell()
        elif name == "table":
            self._end_table()

    def text(self) -> str:
        """Everything said, with what was left open ended."""
        while self.tables:
            self._end_table()
        self._end()
        return "\n".join(self.lines)

    def _has_box(self) -> bool:
        return "".join(self.line[:1]).endswith("] ")

    def _begin(self, start: str) -> None:
        self._end()
        self.line = [start]
        self.is_fresh = True

    def _end(self) -> None:
        if self.line and not self.is_fresh:
            self.lines.append(_without_empty_marks("".join(self.line).rstrip()))
        self.line, self.is_fresh = [], False

    def _block(self, tag: Tag) -> None:
        if self.is_fresh and self.lists:
            return
        deep = depth(tag)
        if self.lists and not self.line:
            self._begin(" " * STEP * len(self.lists))
        else:
            self._begin(" " * deep) if deep else self._end()

    def _break(self, _tag: Tag) -> None:
        indent = " " * STEP * len(self.lists)
        if self.tables or not indent:
            self._end()
        else:
            self._begin(indent)

    def _item(self, tag: Tag) -> None:
        here = self.lists[-1] if self.lists else _List(False)
        here.count += 1
        sign = f"{here.count}. " if here.ordered else "- "
        deep = max(len(self.lists) - 1, 0, level(tag))
        shown = ticked(tag)
        box = "" if shown is None else "[x] " if shown else "[ ] "
        self._begin(" " * STEP * min(deep, DEEPEST) + sign + box)

    def _list(self, tag: Tag) -> None:
        self._end()
        start = tag.said("start")
        before = int(start) - 1 if start.isdecimal() and len(start) <= _LONGEST_START else 0
        self.lists.append(_List(tag.name == "ol", before))

    def _box(self, tag: Tag) -> None:
        if tag.said("type").lower() == "checkbox" and not self._has_box():
            is_ticked = "checked" in tag.attributes or tag.said("aria-checked") == "true"
            self.line.append("[x] " if is_ticked else "[ ] ")

    def _span(self, tag: Tag) -> None:
        mark = ""
        if tag.attributes:
            is_bold = _BOLD_STYLE.search(tag.said("style"))
            mark = MENTION_START if _MENTION in tag.said("itemtype").lower() else "**" if is_bold else ""
            shown = ticked(tag)
            if shown is not None and not self._has_box():
                self.line.append("[x] " if shown else "[ ] ")
        self._mark(mark)

    def _mark(self, mark: str) -> None:
        self.line.append(mark)
        self.is_fresh = self.is_fresh and not mark
        self.spans.append(MENTION_END if mark == MENTION_START else mark)

    def _mention(self, _tag: Tag) -> None:
        self._mark(MENTION_START)

    def _picture(self, tag: Tag) -> None:
        sign = tag.said("alt")
        if 0 < len(sign) <= _LONGEST_SIGN:
            self.say(sign)

    def _table(self, _tag: Tag) -> None:
        self._end()
        self.tables.append(Table(start=len(self.lines)))

    def _row(self, _tag: Tag) -> None:
        self._end()
        if self.tables:
            self.tables[-1].row()

    def _cell(self, tag: Tag) -> None:
        self._end()
        if self.tables:
            self.tables[-1].cell(len(self.lines), tag.attributes)

    def _end_cell(self) -> None:
        self._end()
        if self.tables:
            self.tables[-1].fill(self.lines)

    def _end_table(self) -> None:
        self._end_cell()
        if self.tables:
            self.lines.extend(self.tables.pop().rows())


_OPENERS: Final[dict[str, Callable[[_Page, Tag], None]]] = {
    "br": _Page._break,
    "li": _Page._item,
    "ul": _Page._list,
    "ol": _Page._list,
    "input": _Page._box,
    "span": _Page._span,
    "readonly": _Page._span,
    "at": _Page._mention,
    "img": _Page._picture,
    "emoji": _Page._picture,
    "table": _Page._table,
    "tr": _Page._row,
    "td": _Page._cell,
    "th": _Page._cell,
}


def _without_empty_marks(line: str) -> str:
    return line.replace("****", "").replace("~~~~", "")
