"""Answer -> Adaptive Card or text (pure)."""

from bot.cards.shown import Shown
from dialogs.answer import Answer

__all__ = ["Shown", "shown"]


def shown(answer: Answer, language: str = "en") -> Shown | None:
    """How an answer looks; None for silence."""
    return Shown(summary=str(answer), text=str(answer))
