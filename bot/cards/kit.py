"""The few shapes our cards are made of. People's words go into text runs, which read no Markdown."""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import TypeVar

from microsoft_teams.cards import (
    Action,
    ActionSet,
    AdaptiveCard,
    CardElement,
    Choice,
    ChoiceSetInput,
    Column,
    ColumnSet,
    Container,
    DateInput,
    ExecuteAction,
    RichTextBlock,
    SubmitAction,
    TargetElement,
    TextBlock,
    TextInput,
    TextRun,
    ToggleInput,
    ToggleVisibilityAction,
)

from bot.cards.shown import Shown
from domain.button import Button, data

LONGEST = 400
MARKDOWN = re.compile(r"[\[\]*_`<>~|\\]")
R = TypeVar("R")
MOST_BYTES = 28 * 1024  # of a card that Teams takes anywhere
SCHEMA = "http://adaptivecards.io/schemas/adaptive-card.json"


def cut(text: str, longest: int = LONGEST) -> str:
    """A text short enough for a card."""
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def plain(text: str) -> TextRun:
    """Ordinary words."""
    return TextRun(text=cut(text))


def bold(text: str) -> TextRun:
    """What is read first."""
    return TextRun(text=cut(text), weight="Bolder")


def subtle(text: str) -> TextRun:
    """What is read last."""
    return TextRun(text=cut(text), is_subtle=True, size="Small")


def small(text: str) -> TextRun:
    """Small print that is meant to be seen."""
    return TextRun(text=cut(text), weight="Bolder", size="Small")


def alarming(text: str) -> TextRun:
    """What is late."""
    return TextRun(text=cut(text), color="Attention", size="Small")


def waiting(text: str) -> TextRun:
    """What is blocked."""
    return TextRun(text=cut(text), color="Warning", size="Small")


def large(text: str, colour: str | None = None) -> TextRun:
    """A figure."""
    return TextRun.model_validate({"text": text, "size": "Large", "weight": "Bolder", "color": colour})


def struck(text: str) -> TextRun:
    """What is closed, and stays in its place."""
    return TextRun(text=cut(text), strikethrough=True, is_subtle=True)


def line(*runs: TextRun, spacing: str = "Small") -> RichTextBlock:
    """One paragraph; runs of one look that stand side by side are one."""
    looks = groupby(runs, key=lambda run: run.model_copy(update={"text": ""}))
    joined = [look.model_copy(update={"text": "".join(run.text or "" for run in alike)}) for look, alike in looks]
    return RichTextBlock.model_validate({"inlines": joined, "spacing": spacing})


def heading(text: str) -> TextBlock:
    """Our own words over a card; what Markdown would read in words of others is left out."""
    return TextBlock(text=MARKDOWN.sub(" ", text), style="heading", size="Large", weight="Bolder", wrap=True)


def subheading(text: str) -> TextBlock:
    """Our own words over a part of a card."""
    return TextBlock(
        text=text, style="heading", size="Medium", weight="Bolder", wrap=True, spacing="Large", separator=True
    )


def block(elements: Sequence[CardElement], *, hidden_as: str | None = None) -> Container:
    """Elements that belong together; hidden until a toggle shows them when it has a name."""
    container = Container(items=list(elements), separator=hidden_as is None, spacing="Large")
    return container.with_id(hidden_as).with_is_visible(False) if hidden_as else container


def folded(elements: Sequence[CardElement], name: str) -> Container:
    """What a row hides until it is tapped: a grey band over the card's whole width."""
    shape = {"id": name, "isVisible": False, "style": "emphasis", "bleed": True, "spacing": "Small"}
    return Container.model_validate({"items": list(elements), **shape})


def toggle(title: str, hidden: str) -> ActionSet:
    """A button that shows or hides a block in the reader's own client."""
    return ActionSet(actions=[showing(title, hidden)], spacing="Small")


def showing(title: str, hidden: str, *away: TargetElement, in_menu: bool = False) -> Action:
    """What shows or hides a block, and hides others, in the reader's own client."""
    shape = {"title": title, "mode": "secondary" if in_menu else None}
    targets = [TargetElement(element_id=hidden), *away]
    return ToggleVisibilityAction.model_validate({**shape, "targetElements": targets})


def fold(name: Sequence[TextRun], beside: Sequence[TextRun], title: str, hidden: str) -> ColumnSet:
    """A line that shows or hides a block where it is tapped; what is beside the name stands at the right."""
    shape = {"verticalContentAlignment": "Center", "minHeight": "32px"}
    left = {"width": "stretch", **shape, "items": [line(*name, subtle("\u00a0▾"))]}
    right = {"width": "auto", **shape, "items": [line(*beside)]}
    columns = [left, right] if beside else [left]
    return ColumnSet.model_validate({"columns": columns, "spacing": "None", "selectAction": showing(title, hidden)})


def beside(element: CardElement, button: Button, title: str, about: str) -> ColumnSet:
    """An element with one light button at its right; `about` says what it is for to who can't see it."""
    word = TextBlock(text=title, color="Accent", weight="Bolder", horizontal_alignment="Right", wrap=False)
    shape = {"verticalContentAlignment": "Center", "minHeight": "36px"}
    right = {"width": "auto", **shape, "items": [word], "selectAction": press(button, about)}
    left = {"width": "stretch", "verticalContentAlignment": "Center", "items": [element]}
    return ColumnSet.model_validate({"columns": [left, right], "spacing": "None"})


def side_by_side(*elements: CardElement) -> ColumnSet:
    """Columns of one width."""
    return ColumnSet(columns=[Column(width="stretch", items=[element]) for element in elements], spacing="Small")


def part(text: str, count: str = "", *, is_alarming: bool = False) -> RichTextBlock:
    """Our own words over a part of a card, under a thin line, with how much there is of it."""
    name = bold(text).with_color("Attention") if is_alarming else bold(text)
    runs = [name, *([subtle(f"  {count}")] if count else [])]
    return RichTextBlock.model_validate({"inlines": runs, "spacing": "Medium", "separator": True})


def day_input(name: str, label: str, value: date | None) -> DateInput:
    """A field in which a day is picked."""
    return DateInput(id=name, label=label, value=value.isoformat() if value else None)


def choice(
    name: str, label: str, offered: Sequence[tuple[str, str]], chosen: str, *, several: bool = False
) -> ChoiceSetInput:
    """A field in which one of a few is chosen, as (value, title), or several: then `chosen` has commas."""
    choices = [Choice(value=value, title=title) for value, title in offered]
    shape = {"isMultiSelect": True, "style": "expanded"} if several else {"style": "compact"}
    return ChoiceSetInput.model_validate(
        {"id": name, "label": label, "choices": choices, "value": chosen, "wrap": True} | shape
    )


def tick(name: str, title: str, *, is_on: bool) -> ToggleInput:
    """A field that is on or off."""
    return ToggleInput(id=name, title=title, value="true" if is_on else "false", wrap=True)


def choice_input(name: str, label: str, choices: Mapping[int, str]) -> ChoiceSetInput:
    """A list from which one is picked."""
    picked = [Choice(title=cut(title, 80), value=str(value)) for value, title in choices.items()]
    return ChoiceSetInput(id=name, label=label, choices=picked, style="compact")


def pick_input(name: str, label: str, choices: Mapping[str, str], hint: str) -> ChoiceSetInput:
    """A list from which one is picked by typing the beginning; nothing is picked at first."""
    offered = [Choice(title=cut(title, 80), value=value) for value, title in choices.items()]
    return ChoiceSetInput(id=name, label=cut(label, 200), choices=offered, style="filtered", placeholder=hint)


def text_input(name: str, label: str, value: str, longest: int) -> TextInput:
    """A field for a line of text."""
    return TextInput(id=name, label=label, value=value, max_length=max(longest, len(value)))


def ticks(name: str, label: str, choices: Mapping[int, str]) -> ChoiceSetInput:
    """A list from which several are picked; all are at first."""
    ticked = [Choice(title=cut(title, 80), value=str(value)) for value, title in choices.items()]
    everything = ",".join(map(str, choices))
    return ChoiceSetInput(
        id=name, label=label, choices=ticked, style="expanded", is_multi_select=True, value=everything, wrap=True
    )


def press(
    button: Button, title: str, *, tooltip: str | None = None, style: str | None = None, in_menu: bool = False
) -> Action:
    """A button that comes back to us; clients without Execute submit the same data."""
    sent = data(button)
    shape = {"title": title, "tooltip": tooltip, "style": style, "mode": "secondary" if in_menu else None}
    fallback = SubmitAction.model_validate({**shape, "tooltip": None, "data": sent})
    return ExecuteAction.model_validate({**shape, "verb": str(button.verb), "data": sent, "fallback": fallback})


def opening(button: Button, title: str, *, style: str | None = None) -> Action:
    """A button that opens a dialog; a client without dialogs sends it like any other."""
    sent = {**data(button), "msteams": {"type": "task/fetch"}}
    return SubmitAction.model_validate({"title": title, "style": style, "data": sent})


def submit(button: Button, title: str, *, style: str | None = None) -> Action:
    """A button in a dialog."""
    return SubmitAction.model_validate({"title": title, "style": style, "data": data(button)})


def card(body: Sequence[CardElement], actions: Sequence[Action] = (), *, fallback: str) -> dict[str, object]:
    """The card as JSON, schema 1.5; `fallback` is what a client without cards shows."""
    made = AdaptiveCard(body=list(body), actions=list(actions) or None, fallback_text=fallback, version="1.5")
    return {"$schema": SCHEMA, **made.model_dump(by_alias=True, exclude_none=True)}


def size(made: dict[str, object] | None) -> int:
    """How many bytes a card has."""
    return len(json.dumps(made, ensure_ascii=False).encode())


def fitting(rooms: Sequence[R], look: Callable[[R], Shown], most: int = MOST_BYTES) -> Shown:
    """How the first of these rooms looks whose card has at most so many bytes, else the last: the largest is first."""
    *larger, smallest = rooms
    looks = map(look, larger)
    return next((each for each in looks if size(each.card) <= most), None) or look(smallest)


def with_lines(made: dict[str, object], sentences: Sequence[str]) -> dict[str, object]:
    """A card that was made, with our own words under it."""
    body = made["body"]
    lines = [line(plain(sentence)).model_dump(by_alias=True, exclude_none=True) for sentence in sentences]
    return {**made, "body": [*body, *lines]} if isinstance(body, list) else made
