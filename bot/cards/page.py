"""Of a long list which part is shown, and the way to the next."""

from microsoft_teams.cards import ActionSet, CardElement

from bot.cards import kit
from bot.words import Words
from domain.button import MoreButton, Paged


def page(shown: int, before: int, beyond: int, kind: Paged | None, say: Words, asked: str = "") -> list[CardElement]:
    """How many of how many there are, and a button where more follow in a list that has pages; nothing of a whole."""
    if not (before or beyond):
        return []
    until, count = before + shown, before + shown + beyond
    told = (
        say("shown.page", first=before + 1, last=until, count=count)
        if before
        else say("shown", shown=shown, count=count)
    )
    more = [kit.press(MoreButton(kind, until, asked), say("button.show_more"))] if kind and beyond else []
    return [kit.line(kit.subtle(told)), *([ActionSet(actions=more, spacing="Small")] if more else [])]
