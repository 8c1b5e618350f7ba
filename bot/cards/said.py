"""Answers that are a sentence, and help."""

from bot.cards import kit
from bot.cards.shown import Shown
from bot.words import Words
from dialogs.answer import Help, HelpFor, TooMany, Unchanged

RULES = ("notes", "done", "more", "status", "mine", "change", "quiet")
FIRST = ("notes", "done", "status", "quiet")


def help_card(help_: Help, say: Words) -> Shown:
    """What can be said to us, after why it is told."""
    because = say(f"help.{help_.because}")
    if help_.because is HelpFor.BUTTON:
        return text(because)  # a card would take the place of the one that was pressed
    if help_.near:
        return text(say("help.near", text=kit.cut(help_.near, 200)))
    shown = FIRST if help_.because is HelpFor.WELCOME else RULES
    rules = [kit.line(kit.plain("•  " + say(f"help.{rule}"))) for rule in shown]
    body = [kit.heading(say("help.heading")), kit.line(kit.plain(because)), *rules]
    return Shown(because, card=kit.card(body, fallback=because))


def unchanged_text(unchanged: Unchanged, say: Words) -> Shown:
    """Why nothing was changed."""
    return text(say(f"unchanged.{unchanged.why}", reference=unchanged.reference))


def no_tasks_text(say: Words) -> Shown:
    """What we looked for."""
    return text(say("no_tasks"))


def too_many_text(too_many: TooMany, say: Words) -> Shown:
    """What is more than we keep."""
    return text(say("too_many", count=too_many.tasks, most=too_many.most))


def trouble_text(say: Words) -> Shown:
    """Our own failure."""
    return text(say("trouble"))


def text(sentence: str) -> Shown:
    """Nothing but words."""
    return Shown(sentence, text=sentence)
