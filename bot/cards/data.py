"""What is kept about somebody, and that it is forgotten."""

from collections.abc import Iterator
from itertools import groupby

from microsoft_teams.cards import CardElement

from bot.cards import kit
from bot.cards.page import page
from bot.cards.said import text
from bot.cards.shown import Shown
from bot.words import Words
from dialogs.answer import DataLine, Parting, PersonalData, Stage
from domain.button import ForgetMeButton, Paged


def parting_card(parting: Parting, say: Words) -> Shown:
    """Asked with two buttons; else a sentence."""
    told = say(f"forget_me.{parting.stage}")
    if parting.stage is Stage.ELSEWHERE:
        return text(told)
    actions = [
        kit.press(ForgetMeButton(is_sure=True), say("button.forget_me"), style="destructive"),
        kit.press(ForgetMeButton(is_sure=False), say("button.keep_me")),
    ]
    is_asked = parting.stage is Stage.ASKED
    return Shown(told, card=kit.card([kit.line(kit.plain(told))], actions if is_asked else (), fallback=told))


def exported_card(told: PersonalData, say: Words) -> Shown:
    """A page of it, by kind."""
    heading = say("data.heading")
    lines = [element for section, each in groupby(told.lines, _section) for element in _part(section, each, say)]
    more = page(len(told.lines), told.before, told.beyond, Paged.DATA, say)
    return Shown(heading, card=kit.card([kit.heading(heading), *lines, *more], fallback=heading))


def _section(line: DataLine) -> str:
    return line.section


def _part(section: str, lines: Iterator[DataLine], say: Words) -> list[CardElement]:
    return [kit.part(say(f"data.section.{section}")), *(_line(line, say) for line in lines)]


def _line(line: DataLine, say: Words) -> CardElement:
    label = [kit.bold(f"{say(f'data.{line.label}')}  ")] if line.label else []
    return kit.line(*label, kit.plain(line.text))
