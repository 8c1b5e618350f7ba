"""Answer -> Adaptive Card or text (pure)."""

from typing import assert_never

from bot.cards.asked import asked_look
from bot.cards.files import left_out
from bot.cards.listing import listing_card
from bot.cards.marked import marked_card, taken_back_card
from bot.cards.newer import newer_card
from bot.cards.posted import unreachable_card, weekly_card
from bot.cards.receipt import receipt_card
from bot.cards.reminded import reminded_text
from bot.cards.review import review_dialog
from bot.cards.said import (
    beside,
    help_card,
    languages_text,
    no_tasks_text,
    prompted_text,
    text,
    told_apart_text,
    told_text,
    too_long_text,
    too_many_text,
    trouble_text,
    unchanged_text,
    welcome_card,
)
from bot.cards.settings import settings_card, team_card, terms_text
from bot.cards.shown import Shown, in_order
from bot.cards.standing import standing_card
from bot.cards.why import why_card
from bot.words import Words, words
from dialogs.answer import (
    AlsoChosen,
    Answer,
    Heard,
    Help,
    InEnglish,
    LeftOut,
    Listing,
    Marked,
    Newer,
    NoTasks,
    Noted,
    Prompted,
    Receipt,
    Reminded,
    Review,
    Settings,
    Silence,
    Standing,
    TakenBack,
    TeamSettings,
    Terms,
    Told,
    ToldApart,
    ToldWhenAsked,
    TooLong,
    TooMany,
    Trouble,
    Unchanged,
    Unreachable,
    Weekly,
    Welcome,
    Why,
)

__all__ = ["Shown", "shown"]


def shown(answer: Answer, language: str = "en") -> Shown | None:
    """How an answer looks in a language; None for silence."""
    look = _look(answer, words(language))
    return look and in_order(look)


def _look(answer: Answer, say: Words) -> Shown | None:  # noqa: C901, PLR0911, PLR0912 - a line an answer
    if isinstance(answer, ToldWhenAsked):
        return asked_look(answer, say)
    match answer:
        case Silence():
            return None
        case Prompted():
            return prompted_text(answer, say)
        case Unreachable():
            return unreachable_card(answer, say)
        case Weekly():
            return weekly_card(answer, say)
        case Told():
            return told_text(answer, say)
        case Welcome():
            return welcome_card(answer, say)
        case Help():
            return help_card(answer, say)
        case Receipt():
            return receipt_card(answer, say)
        case Review():
            return review_dialog(answer, say)
        case Newer():
            return newer_card(answer, say)
        case Why():
            return why_card(answer, say)
        case NoTasks():
            return no_tasks_text(say)
        case TooMany():
            return too_many_text(answer, say)
        case TooLong():
            return too_long_text(say)
        case LeftOut(answer=inner):
            return left_out(answer, _look(inner, say) if inner else None, say)
        case AlsoChosen(chosen, inner):
            return beside(_look(chosen, say), _look(inner, say))
        case InEnglish(inner):
            return beside(languages_text(say), _look(inner, say))
        case Listing():
            return listing_card(answer, say)
        case Noted(listing):
            return listing_card(listing, say, kept=True)
        case Marked():
            return marked_card(answer, say)
        case Reminded():
            return reminded_text(answer, say)
        case TakenBack():
            return taken_back_card(answer, say)
        case Settings():
            return settings_card(answer, say)
        case TeamSettings():
            return team_card(answer, say)
        case ToldApart():
            return told_apart_text(say)
        case Terms():
            return terms_text(answer, say)
        case Heard():
            return text(say("heard"))
        case Unchanged():
            return unchanged_text(answer, say)
        case Standing():
            return standing_card(answer, say)
        case Trouble():
            return trouble_text(say)
        case _:
            assert_never(answer)
