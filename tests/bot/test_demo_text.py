"""Cards as plain text."""

from typing import Any

import pytest

from bot.cards import shown
from bot.demo.text import buttons, card_lines, text_lines
from dialogs.answer import Help, HelpFor

Json = dict[str, Any]


def text(words: str, **more: object) -> Json:
    return {"type": "TextBlock", "text": words, **more}


def runs(*inlines: str | Json) -> Json:
    return {"type": "RichTextBlock", "inlines": list(inlines)}


def run(words: str, **more: object) -> Json:
    return {"type": "TextRun", "text": words, **more}


def button(title: str, mode: str | None = None) -> Json:
    return {"type": "Action.Execute", "title": title} | ({"mode": mode} if mode else {})


def column(*items: Json) -> Json:
    return {"type": "Column", "items": list(items)}


DONE, LATER, MINE = button("Done"), button("In progress", "secondary"), button("Not mine", "secondary")


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        pytest.param([], [], id="nothing"),
        pytest.param([text("Notes kept")], ["Notes kept"], id="text"),
        pytest.param([text("Two", separator=True)], ["Two"], id="no gap at the top"),
        pytest.param([text("One"), text("Two", separator=True)], ["One", "", "Two"], id="separator"),
        pytest.param([runs(run("1. "), run("Licence"), "  #14")], ["1. Licence  #14"], id="runs in a row"),
        pytest.param([runs(run("Licence", strikethrough=True), " #1")], ["~Licence~ #1"], id="struck through"),
        pytest.param([{"type": "Container", "items": [text("In")]}], ["In"], id="container"),
        pytest.param([{"type": "Container", "items": [text("In")], "isVisible": False}], [], id="hidden container"),
        pytest.param([text("In", isVisible=False)], [], id="hidden text"),
        pytest.param([{"type": "ColumnSet", "columns": [column(text("A")), column(text("B"))]}], ["A  B"], id="set"),
        pytest.param(
            [{"type": "ActionSet", "actions": [DONE, LATER, MINE]}], ["[Done] [… In progress | Not mine]"], id="menu"
        ),
        pytest.param([{"type": "ActionSet", "actions": [LATER]}], ["[… In progress]"], id="only a menu"),
        pytest.param([{"type": "ActionSet", "actions": []}], [], id="no buttons"),
        pytest.param([{"type": "Chart.Pie"}], ["(Chart.Pie)"], id="what can't be told is named"),
        pytest.param([{}], ["(?)"], id="no type"),
    ],
)
def test_a_body_as_lines(body: list[Json], lines: list[str]) -> None:
    assert card_lines({"type": "AdaptiveCard", "body": body}) == lines


def test_the_cards_own_buttons_come_last() -> None:
    assert card_lines({"actions": [button("Hold"), button("Discard")], "body": [text("Kept")]}) == [
        "Kept",
        "[Hold] [Discard]",
    ]


def test_one_of_the_bots_own_cards() -> None:
    look = shown(Help(HelpFor.ASKED))
    assert look
    assert look.card
    assert card_lines(look.card)[:2] == ["What I do", "Here is what you can say."]


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        ("", []),
        ("one two three", ["one two", "three"]),
        ("\tone two three", ["  one two", "  three"]),
        ("one\n\ntwo", ["one", "", "two"]),
        ("by Pieter-Jan", ["by", "Pieter-Jan"]),
        ("incomprehensibilities", ["incomprehe", "nsibilitie", "s"]),
    ],
)
def test_words_are_wrapped(words: str, lines: list[str]) -> None:
    assert text_lines(words, 10) == lines


def test_buttons_are_found_wherever_they_stand() -> None:
    inner = {"type": "Container", "items": [{"type": "ActionSet", "actions": [DONE, {"type": "Action.Submit"}]}]}
    card = {"body": [inner], "actions": [button("Hold") | {"fallback": button("Hidden")}]}
    assert [found["title"] for found in buttons([{"content": card}])] == ["Done", "Hold"]
