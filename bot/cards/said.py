"""Answers that are a sentence, and help."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from microsoft_teams.cards import CardElement

from bot.cards import kit, lines
from bot.cards.shown import Shown
from bot.words import Words
from dialogs.answer import (
    Heard,
    Help,
    HelpFor,
    NoTasks,
    Prompted,
    Told,
    ToldApart,
    TooLong,
    TooMany,
    Trouble,
    Unchanged,
    Welcome,
)
from domain.button import LONGEST_NAME, SayButton
from domain.languages import SPOKEN

GROUPS = {  # what is said first, first
    "tell": ("done", "more"),
    "ask": ("mine", "status"),
    "notes": ("notes",),
    "change": ("change", "add"),
    "quiet": ("quiet", "privacy"),
}


def help_card(help_: Help, say: Words) -> Shown:
    """What can be said to us, after why it is told."""
    because = say(f"help.{help_.because}")
    if help_.because is HelpFor.QUESTION:
        return text(because)  # a line, to somebody who asked for one
    if help_.because is HelpFor.BUTTON:
        return text(because)  # a card would take the place of the one that was pressed
    if help_.near:
        return _near_card(help_.near, say)
    groups = [part for group, rules in GROUPS.items() for part in _group(group, rules, say)]
    body = [kit.heading(say("help.heading")), kit.line(kit.plain(because)), *groups]
    return Shown(because, card=kit.card(body, fallback=because))


def _near_card(near: str, say: Words) -> Shown:
    """What was probably meant, to be said with one tap."""
    asked = say("help.near", text=kit.cut(near, LONGEST_NAME))
    tap = [kit.press(SayButton(near), kit.cut(near, 40))] if len(near) <= LONGEST_NAME else []
    return Shown(asked, card=kit.card([kit.line(kit.plain(asked))], tap, fallback=asked))


def _group(group: str, rules: Sequence[str], say: Words) -> list[CardElement]:
    told = [kit.line(kit.plain(say(f"help.{rule}"))) for rule in rules]
    return [kit.line(kit.bold(say(f"help.group.{group}")), spacing="Medium"), *told]


def welcome_card(welcome: Welcome, say: Words) -> Shown:
    """Who we are, why they read this, what to say, and how to make us quiet."""
    parts = ("shared", "paste", "mention", "owners") if welcome.is_shared else ("why", "say", "ask", "quiet")
    told = [kit.line(kit.plain(say(f"welcome.{part}")), spacing="Medium") for part in parts]
    who = say("welcome.who")
    body = [kit.heading(say("welcome.heading")), kit.line(kit.plain(who)), *told]
    return Shown(who, card=kit.card(body, fallback=" ".join([who, *(say(f"welcome.{part}") for part in parts)])))


def languages_text(say: Words) -> Shown:
    """Which languages we speak, each by its name."""
    names = [say(f"language.{code}") for code in SPOKEN]
    return text(say("languages", names=say.listed(names)))


def told_apart_text(_: ToldApart, say: Words) -> Shown:
    """Where the answer is."""
    return text(say("told_apart"))


def unchanged_text(unchanged: Unchanged, say: Words) -> Shown:
    """Why nothing was changed."""
    return text(say(f"unchanged.{unchanged.why}", reference=unchanged.reference))


def no_tasks_text(_: NoTasks, say: Words) -> Shown:
    """What we looked for."""
    return text(say("no_tasks"))


def too_many_text(too_many: TooMany, say: Words) -> Shown:
    """What is more than we keep."""
    return text(say("too_many", count=too_many.tasks, most=too_many.most))


def too_long_text(_: TooLong, say: Words) -> Shown:
    """That we gave it up."""
    return text(say("too_long"))


def heard_text(_: Heard, say: Words) -> Shown:
    """A friendly word."""
    return text(say("heard"))


def trouble_text(_: Trouble, say: Words) -> Shown:
    """Our own failure."""
    return text(say("trouble"))


def beside(told: Shown | None, look: Shown | None) -> Shown | None:
    """A look with what else there is to tell under it, in a sentence."""
    if told is None or look is None:
        return look or told
    if look.card is None:
        return replace(look, text="\n".join([look.text or look.summary, told.summary]))
    return replace(look, card=kit.with_lines(look.card, [told.summary]))


def text(sentence: str) -> Shown:
    """Nothing but words."""
    return Shown(sentence, text=sentence)


def prompted_text(prompted: Prompted, say: Words) -> Shown:
    """What became of it."""
    day: dict[str, Any] = {"day": say.day(prompted.until)} if prompted.until else {}
    return text(say(f"prompted.{prompted.why}", name=prompted.person.name, **day))


def told_text(told: Told, say: Words) -> Shown:
    """Who waits on the reader, and for what."""
    waits = say("told", name=told.by.name, **lines.named(told.task))
    return text("\n\n".join([waits, *([say("task.note", note=told.task.last_note)] if told.task.last_note else [])]))
