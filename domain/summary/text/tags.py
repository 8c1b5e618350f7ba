"""Elements of HTML: the tree as Lexbor makes it, walked in its order, without what is not shown."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode


def tags(text: str) -> frozenset[str]:
    """The names of elements in a text."""
    return frozenset(text.split())


_SKIPPED: Final = tags("script style head title xml template noscript svg")
_LEVEL = re.compile(r"mso-list:[^;]{0,40}level(\d)|margin-left:\s?(\d{1,3})(?:\.\d+)?(px|pt)", re.IGNORECASE)
_INDENT_CLASS = re.compile(r"(?:^|[\s-])indent-(\d{1,2})(?!\d)")
_LEVELS: Final = ("aria-level", "data-aria-level")
_HIDDEN_STYLE = re.compile(r"display:\s?none|mso-hide:\s?all", re.IGNORECASE)
_TICKS: Final = {"checked": True, "checkbox-on": True, "unchecked": False, "checkbox-off": False}
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]{0,30})")
_ENDLESS: Final = tags(
    "p li td th tr dt dd thead tbody tfoot option br hr img input meta link col area base embed source track wbr"
)
"""Elements that need no end tag, or have none."""
DEEPEST_TREE: Final = 256
_MOST_NODES: Final = 200_000
STEP: Final = 4
"""Spaces a level deeper."""

DEEPEST: Final = 12
Attributes = Mapping[str, str | None]


@dataclass(frozen=True, slots=True)
class Tag:
    """An element with its attributes, names in small letters."""

    name: str
    attributes: Attributes

    def said(self, name: str) -> str:
        """An attribute's value; "" where it has none."""
        return self.attributes.get(name) or ""


def walked(markup: str) -> Iterator["str | Tag | Closed"]:
    """The texts and elements of a page, in their order."""
    root = LexborHTMLParser(shallow(markup)).root
    return _walk(root) if root else iter(())


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
class Closed:
    """The end of an element."""

    name: str


def _walk(root: LexborNode) -> Iterator[str | Tag | Closed]:
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
            yield Closed(node.tag or "")
        while node.next is None:
            parent = node.parent
            if parent is None or parent.is_document_node:
                return
            node = parent
            yield Closed(node.tag or "")
        node = node.next


def _is_hidden(tag: Tag) -> bool:
    if tag.name in _SKIPPED or "hidden" in tag.attributes:
        return True
    return _HIDDEN_STYLE.search(tag.said("style")) is not None


def depth(tag: Tag) -> int:
    """The spaces that a paragraph's style indents it by."""
    found = _LEVEL.search(tag.said("style")) if tag.attributes else None
    if not found:
        return 0
    return STEP * (int(found[1]) - 1) if found[1] else min(int(found[2]) // 10, STEP * DEEPEST)


def level(tag: Tag) -> int:
    """How deep an item says it is, where only an attribute tells."""
    told = next((said for name in _LEVELS if (said := tag.said(name)).isdecimal()), "")
    if told:
        return max(int(told[:2]) - 1, 0)
    found = _INDENT_CLASS.search(tag.said("class"))
    return int(found[1]) if found else depth(tag) // STEP


def ticked(tag: Tag) -> bool | None:
    """Whether an element that is no input shows a tick."""
    if tag.said("role") == "checkbox" or "aria-checked" in tag.attributes:
        return tag.said("aria-checked") == "true"
    if "data-checked" in tag.attributes:
        return tag.said("data-checked") == "true"
    found = (_TICKS[each] for each in tag.said("class").split() if each in _TICKS)
    shown = next(found, None)
    return False if shown is None and tag.name == "li" and "data-inline-task-id" in tag.attributes else shown
