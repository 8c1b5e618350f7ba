"""HTML -> text that keeps its structure: lists by bullets and depth, tables by bars, headings by hashes.

Lexbor makes the tree as a browser would; what is not shown is not read.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from domain.summary.text.clean import MENTION_END, MENTION_START
from domain.summary.text.tables import Table


def _tags(text: str) -> frozenset[str]:
    """The names of elements in a text."""
    return frozenset(text.split())


_BLOCKS: Final = _tags(
    "p div section article header footer blockquote pre hr dl dt dd body form fieldset main aside center"
)
_SKIPPED: Final = _tags("script style head title xml template noscript svg")
_HEADINGS: Final = {f"h{level}": "#" * level + " " for level in range(1, 7)}
_WRAPPERS: Final = {"b": "**", "strong": "**", "s": "~~", "del": "~~", "strike": "~~"}
_DEEPEST: Final = 12
_STEP: Final = 4
_LONGEST_SIGN: Final = 4
_SPACE = re.compile(r"[ \t\n\r\f]+")
_LEVEL = re.compile(r"mso-list:[^;]{0,40}level(\d)|margin-left:\s?(\d{1,3})(?:\.\d+)?(px|pt)", re.IGNORECASE)
_INDENT_CLASS = re.compile(r"(?:^|[\s-])indent-(\d{1,2})(?!\d)")
_LEVELS: Final = ("aria-level", "data-aria-level")
_HIDDEN_STYLE = re.compile(r"display:\s?none|mso-hide:\s?all", re.IGNORECASE)
_BOLD_STYLE = re.compile(r"font-weight:\s?(?:bold|[6-9]00)", re.IGNORECASE)
_MENTION: Final = "skype.com/mention"
_TICKS: Final = {"checked": True, "checkbox-on": True, "unchecked": False, "checkbox-off": False}
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]{0,30})")
_ENDLESS: Final = _tags(
    "p li td th tr dt dd thead tbody tfoot option br hr img input meta link col area base embed source track wbr"
)
"""Elements that need no end tag, or have none."""
DEEPEST_TREE: Final = 256
_MOST_NODES: Final = 200_000
Attributes = Mapping[str, str | None]


@dataclass(frozen=True, slots=True)
class Tag:
    """An element with its attributes, names in small letters."""

    name: str
    attributes: Attributes

    def said(self, name: str) -> str:
        """An attribute's value; "" where it has none."""
        return self.attributes.get(name) or ""


def text_of(markup: str) -> str:
    """The text of an HTML copy, shaped as the same notes are in Markdown."""
    page, root = _Page(), LexborHTMLParser(shallow(markup)).root
    for step in _walk(root) if root else ():
        if isinstance(step, str):
            page.say(step)
        elif isinstance(step, Tag):
            page.open(step)
        else:
            page.close(step.name)
    return page.text()


def shallow(markup: str) -> str:
    """The markup without the tags that would nest deeper than a browser goes: a tree's time grows with its depth."""
    if markup.count("<") < DEEPEST_TREE:
        return markup
    depth = 0

    def kept(tag: re.Match[str]) -> str:
        nonlocal depth
        if tag[2].lower() in _ENDLESS:
            return tag[0]
        depth += -1 if tag[1] else 1
        is_kept = 0 <= depth <= DEEPEST_TREE
        depth = max(depth, 0)
        return tag[0] if is_kept else f"<{tag[1]}wbr"

    return _TAG.sub(kept, markup)


@dataclass(frozen=True, slots=True)
class _Closed:
    name: str


def _walk(root: LexborNode) -> Iterator[str | Tag | _Closed]:
    """What the tree shows, in its order; without recursion, for anybody may nest a hundred thousand lists."""
    node: LexborNode | None = root
    for _ in range(_MOST_NODES):
        if node is None:
            return
        below = None
        if node.is_text_node:
            yield node.text_content or ""
        elif node.is_element_node and not _is_hidden(tag := Tag(node.tag or "", node.attributes)):
            yield tag
            below = node.first_child
        if below is not None:
            node = below
            continue
        if node.is_element_node:
            yield _Closed(node.tag or "")
        while node.next is None:
            parent = node.parent
            if parent is None or parent.is_document_node:
                return
            node = parent
            yield _Closed(node.tag or "")
        node = node.next


def _is_hidden(tag: Tag) -> bool:
    if tag.name in _SKIPPED or "hidden" in tag.attributes:
        return True
    return _HIDDEN_STYLE.search(tag.said("style")) is not None


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
        deep = _depth(tag)
        if self.lists and not self.line:
            self._begin(" " * _STEP * len(self.lists))
        else:
            self._begin(" " * deep) if deep else self._end()

    def _break(self, _tag: Tag) -> None:
        indent = " " * _STEP * len(self.lists)
        if self.tables or not indent:
            self._end()
        else:
            self._begin(indent)

    def _item(self, tag: Tag) -> None:
        here = self.lists[-1] if self.lists else _List(False)
        here.count += 1
        sign = f"{here.count}. " if here.ordered else "- "
        deep = max(len(self.lists) - 1, 0, _level(tag))
        ticked = _ticked(tag)
        box = "" if ticked is None else "[x] " if ticked else "[ ] "
        self._begin(" " * _STEP * min(deep, _DEEPEST) + sign + box)

    def _list(self, tag: Tag) -> None:
        self._end()
        self.lists.append(_List(tag.name == "ol"))

    def _box(self, tag: Tag) -> None:
        if tag.said("type").lower() == "checkbox" and not self._has_box():
            is_ticked = "checked" in tag.attributes or tag.said("aria-checked") == "true"
            self.line.append("[x] " if is_ticked else "[ ] ")

    def _span(self, tag: Tag) -> None:
        mark = ""
        if tag.attributes:
            is_bold = _BOLD_STYLE.search(tag.said("style"))
            mark = MENTION_START if _MENTION in tag.said("itemtype").lower() else "**" if is_bold else ""
            ticked = _ticked(tag)
            if ticked is not None and not self._has_box():
                self.line.append("[x] " if ticked else "[ ] ")
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


def _depth(tag: Tag) -> int:
    """The spaces that a paragraph's style indents it by."""
    found = _LEVEL.search(tag.said("style")) if tag.attributes else None
    if not found:
        return 0
    return _STEP * (int(found[1]) - 1) if found[1] else min(int(found[2]) // 10, _STEP * _DEEPEST)


def _level(tag: Tag) -> int:
    """How deep an item says it is, where only an attribute tells."""
    told = next((said for name in _LEVELS if (said := tag.said(name)).isdecimal()), "")
    if told:
        return max(int(told[:2]) - 1, 0)
    found = _INDENT_CLASS.search(tag.said("class"))
    return int(found[1]) if found else _depth(tag) // _STEP


def _ticked(tag: Tag) -> bool | None:
    """Whether an element that is no input shows a tick."""
    if tag.said("role") == "checkbox" or "aria-checked" in tag.attributes:
        return tag.said("aria-checked") == "true"
    if "data-checked" in tag.attributes:
        return tag.said("data-checked") == "true"
    found = (_TICKS[each] for each in tag.said("class").split() if each in _TICKS)
    ticked = next(found, None)
    return False if ticked is None and tag.name == "li" and "data-inline-task-id" in tag.attributes else ticked


def _without_empty_marks(line: str) -> str:
    return line.replace("****", "").replace("~~~~", "")
