"""Answer -> Adaptive Card or text (pure)."""

from collections.abc import Callable, Mapping
from typing import Any, get_args

from bot.cards.agenda import agenda_look
from bot.cards.asked import asked_look
from bot.cards.data import exported_card, parting_card
from bot.cards.exported import exported_text
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
    heard_text,
    help_card,
    languages_text,
    no_tasks_text,
    prompted_text,
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
    Exported,
    Heard,
    Help,
    InEnglish,
    LeftOut,
    Listing,
    Marked,
    Newer,
    NoTasks,
    Parting,
    PersonalData,
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
    Walked,
    Weekly,
    Welcome,
    Why,
)

__all__ = ["Shown", "shown"]


Look = Callable[[Any, Words], Shown | None]


def shown(answer: Answer, language: str = "en") -> Shown | None:
    """How an answer looks in a language; None for silence."""
    look = _look(answer, words(language))
    return look and in_order(look)


def _look(answer: Answer, say: Words) -> Shown | None:
    """A test holds that every kind of answer has a look."""
    return LOOKS[type(answer)](answer, say)


def _silence(_: Silence, say: Words) -> None:
    del say


def _left_out(answer: LeftOut, say: Words) -> Shown:
    return left_out(answer, _look(answer.answer, say) if answer.answer else None, say)


def _also_chosen(answer: AlsoChosen, say: Words) -> Shown | None:
    return beside(_look(answer.chosen, say), _look(answer.answer, say))


def _in_english(answer: InEnglish, say: Words) -> Shown | None:
    return beside(languages_text(say), _look(answer.answer, say))


LOOKS: Mapping[type[Answer], Look] = {
    Silence: _silence,
    # what we say first
    Welcome: welcome_card,
    Told: told_text,
    Unreachable: unreachable_card,
    Weekly: weekly_card,
    # notes
    Receipt: receipt_card,
    Review: review_dialog,
    Newer: newer_card,
    Exported: exported_text,
    Why: why_card,
    NoTasks: no_tasks_text,
    TooMany: too_many_text,
    TooLong: too_long_text,
    # tasks
    Listing: listing_card,
    Marked: marked_card,
    Reminded: reminded_text,
    TakenBack: taken_back_card,
    Unchanged: unchanged_text,
    Prompted: prompted_text,
    # questions
    Standing: standing_card,
    Walked: agenda_look,
    **dict.fromkeys(get_args(ToldWhenAsked), asked_look),
    # settings
    Settings: settings_card,
    TeamSettings: team_card,
    Terms: terms_text,
    # what is kept about somebody
    PersonalData: exported_card,
    Parting: parting_card,
    ToldApart: told_apart_text,
    # talk
    Help: help_card,
    Heard: heard_text,
    Trouble: trouble_text,
    # one answer around another
    LeftOut: _left_out,
    AlsoChosen: _also_chosen,
    InEnglish: _in_english,
}
