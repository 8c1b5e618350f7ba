"""A task as a row: its number, its title over one quiet line, and the one thing that is tapped."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from microsoft_teams.cards import CardElement, Column, ColumnSet, TextBlock, TextRun

from bot.cards import kit, lines
from bot.cards.when import when
from bot.words import Words
from dialogs.answer import Item
from domain.button import Button

NARROW, WIDE, WIDEST = "24px", "32px", "40px"  # titles stand in line: one's own numbers, #n, and from #100 on
TALL = "40px"  # enough for a thumb


@dataclass(frozen=True, slots=True)
class Tap:
    """What a row does: one light word at its end, and what says so aloud."""

    button: Button
    word: str
    aloud: str


def task_row(item: Item, today: date, say: Words, tap: Tap, *, is_first: bool = False) -> ColumnSet:
    """The whole row is tapped: it holds nothing else to tap."""
    title = lines.title_of(item.task)
    quiet = kit.line(*_quiet(item, today, say), spacing="None")
    columns = [
        Column(width=_width(item), items=[kit.line(kit.subtle(item.label))]),
        Column(width="stretch", spacing="None", items=[kit.line(kit.plain(title)), quiet]),
        light(tap.word),
    ]
    return ColumnSet(
        columns=columns,
        spacing="Default" if is_first else "Small",
        separator=is_first,
        min_height=TALL,
        select_action=kit.press(tap.button, tap.aloud),
    )


def folding_row(item: Item, quiet: Sequence[TextRun], hidden: str, say: Words, *beside: Column) -> ColumnSet:
    """A row whose title shows and hides the block of that name; what is tapped besides stands at its end."""
    task = item.task
    shown = kit.struck if task.status.closed else kit.plain
    small = kit.line(*quiet, kit.subtle("\u00a0▾"), spacing="None")
    title = Column(
        width="stretch", spacing="None", items=[kit.line(shown(lines.title_of(task))), small], min_height=TALL
    )
    opens = title.with_select_action(kit.showing(say("button.details", **lines.named(task)), hidden))
    number = Column(width=_width(item), items=[kit.line(kit.subtle(item.label))])
    return ColumnSet(columns=[number, opens, *beside], spacing="Small")


def still_row(item: Item, quiet: Sequence[TextRun], *beside: Column) -> ColumnSet:
    """A row that shows all there is of it; what is tapped stands at its end."""
    title: list[CardElement] = [kit.line(kit.plain(lines.title_of(item.task))), kit.line(*quiet, spacing="None")]
    number = Column(width=_width(item), items=[kit.line(kit.subtle(item.label))])
    return ColumnSet(columns=[number, Column(width="stretch", spacing="None", items=title), *beside], spacing="Small")


def light(word: str, button: Button | None = None, aloud: str = "") -> Column:
    """A word that can be tapped, at the end of a row; without a button its row is tapped."""
    shown = TextBlock(text=word, color="Accent", weight="Bolder", horizontal_alignment="Right", wrap=False)
    column = Column(width="auto", spacing="Small", items=[shown], vertical_content_alignment="Center", min_height=TALL)
    return column.with_select_action(kit.press(button, aloud or word)) if button else column


def _quiet(item: Item, today: date, say: Words) -> list[TextRun]:
    """Its day, and how it stands where that isn't just open."""
    standing = lines.standing(item.task, today, say)
    return [*when(item.task, today, say), *([kit.subtle(lines.GAP), *standing] if standing else [])]


def _width(item: Item) -> str:
    if item.number is not None:
        return NARROW
    return WIDE if len(item.label) < len("#100") else WIDEST
