"""An Adaptive Card as lines of plain text, for whoever has no client that draws it."""

import textwrap
from collections.abc import Iterator, Sequence
from typing import Any

Json = dict[str, Any]


def card_lines(card: Json, width: int = 92) -> list[str]:
    """What a reader sees when the card opens: hidden parts are left out, buttons stand in brackets."""
    parts = [*_elements(card.get("body", []), width), *_actions(card.get("actions", []), width)]
    return parts[1:] if parts[:1] == [""] else parts


def text_lines(text: str, width: int) -> list[str]:
    """Somebody's words, wrapped; a line's own indent is kept."""
    return [part for line in text.splitlines() for part in _wrapped(line.expandtabs(2), width)]


def buttons(card: object) -> Iterator[Json]:
    """Every button on a card that comes back to the bot, first to last."""
    if isinstance(card, dict) and card.get("type") == "Action.Execute":
        yield card
        return
    inside = card.values() if isinstance(card, dict) else card if isinstance(card, list) else ()
    for part in inside:
        yield from buttons(part)


def _elements(elements: Sequence[Json], width: int) -> list[str]:
    return [line for element in elements for line in _spaced(element, width)]


def _spaced(element: Json, width: int) -> list[str]:
    if element.get("isVisible") is False:
        return []
    lines = _element(element, width)
    return ["", *lines] if lines and element.get("separator") else lines


def _element(element: Json, width: int) -> list[str]:
    match element:
        case {"type": "TextBlock", "text": str(text)}:
            return text_lines(text, width)
        case {"type": "RichTextBlock", "inlines": list(runs)}:
            return text_lines("".join(map(_run, runs)), width)
        case {"type": "ActionSet", "actions": list(actions)}:
            return _actions(actions, width)
        case {"type": "ColumnSet", "columns": list(columns)}:
            return _row([_elements([column], width) for column in columns], width)
        case {"label": str(label), "placeholder": str(hint)}:
            return text_lines(f"{label} [{hint}]", width)
        case {"label": str(label)}:
            return text_lines(f"{label} ____", width)
        case {"items": list(inside)} | {"columns": list(inside)}:
            return _elements(inside, width)
        case _:
            return [f"({element.get('type', '?')})"]


def _row(columns: Sequence[list[str]], width: int) -> list[str]:
    """Columns side by side: their first lines make one, what stands below them follows."""
    heads = [column[0] for column in columns if column]
    return [*_wrapped("  ".join(heads), width), *(line for column in columns for line in column[1:])]


def _run(run: str | Json) -> str:
    if isinstance(run, str):
        return run
    text = str(run.get("text", ""))
    return f"~{text}~" if run.get("strikethrough") else text


def _actions(actions: Sequence[Json], width: int) -> list[str]:
    """Buttons in a row; those that stand in the menu behind "…" share one pair of brackets."""
    first = [f"[{action.get('title', '')}]" for action in actions if action.get("mode") != "secondary"]
    menu = [str(action.get("title", "")) for action in actions if action.get("mode") == "secondary"]
    row = [*first, f"[… {' | '.join(menu)}]"] if menu else first
    return _wrapped(" ".join(row), width) if row else []


def _wrapped(line: str, width: int) -> list[str]:
    indent = line[: len(line) - len(line.lstrip())]
    # break_on_hyphens would tear names such as Pieter-Jan
    return textwrap.wrap(line, width, subsequent_indent=indent, break_on_hyphens=False) or [""]
