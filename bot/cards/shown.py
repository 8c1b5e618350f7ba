"""An answer as people see it."""

from dataclasses import dataclass
from typing import Any

BIDI = dict.fromkeys((0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))
"""Unicode's Bidi_Control: they make words read as others than were written, and reorder what stands around them."""
SENT_BACK = "data"  # what a button sends us: nobody sees it


@dataclass(frozen=True, slots=True)
class Shown:
    """Either text or an Adaptive Card (plain JSON); `summary` is what a phone's notification says.

    `dialog` is the card of a dialog that opens, or goes on, beside it. `is_message`: one of its own, also where a
    button was pressed.
    """

    summary: str
    text: str | None = None
    card: dict[str, object] | None = None
    dialog: dict[str, object] | None = None
    is_message: bool = False


def in_order(look: Shown) -> Shown:
    """The same without characters that turn the direction of text: names and titles are other people's words."""
    summary, text, card, dialog = (_plain(part) for part in (look.summary, look.text, look.card, look.dialog))
    return Shown(summary, text, card, dialog, look.is_message)


def _plain(value: Any) -> Any:
    match value:
        case str():
            return value.translate(BIDI)
        case dict():
            return {name: inner if name == SENT_BACK else _plain(inner) for name, inner in value.items()}
        case list():
            return [_plain(inner) for inner in value]
        case _:
            return value
