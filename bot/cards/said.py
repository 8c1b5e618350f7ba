"""Answers that are a sentence, and help."""

from typing import Any

from bot.cards import kit, lines
from bot.cards.shown import Shown
from bot.words import Words
from dialogs.answer import Help, HelpFor, Marked, Notice, TooMany, Unchanged
from domain.task import What


def help_card(help_: Help, say: Words) -> Shown:
    """What can be said to us, after why it is told."""
    because = say(f"help.{help_.because}")
    if help_.because is HelpFor.BUTTON:
        return _text(because)  # a card would take the place of the one that was pressed
    rules = [kit.line(kit.plain("•  " + say(f"help.{rule}"))) for rule in ("notes", "done", "status")]
    body = [kit.heading(say("help.heading")), kit.line(kit.plain(because)), *rules]
    return Shown(because, card=kit.card(body, fallback=because))


def marked_text(marked: Marked, say: Words) -> Shown:
    """What was recorded, and what is left."""
    left = say("marked.left", count=marked.left) if marked.left else say("marked.none_left")
    return _text(" ".join([*(_recorded(notice, say) for notice in marked.notices), left]))


def unchanged_text(unchanged: Unchanged, say: Words) -> Shown:
    """Why nothing was changed."""
    return _text(say(f"unchanged.{unchanged.why}", reference=unchanged.reference))


def no_tasks_text(say: Words) -> Shown:
    """What we looked for."""
    return _text(say("no_tasks"))


def too_many_text(too_many: TooMany, say: Words) -> Shown:
    """What is more than we keep."""
    return _text(say("too_many", count=too_many.tasks, most=too_many.most))


def trouble_text(say: Words) -> Shown:
    """Our own failure."""
    return _text(say("trouble"))


def _recorded(notice: Notice, say: Words) -> str:
    task = notice.task
    values: dict[str, Any] = {"number": task.number, "title": kit.cut(lines.title_of(task), 80)}
    status = say(f"status.{task.status}")
    if notice.changed is None:
        return say("marked.stands", status=status.lower(), **values)
    if task.last_note and notice.changed in {What.STATUS, What.NOTE} and not task.status.closed:
        return say("marked.noted", status=status, note=kit.cut(task.last_note, 120), **values)
    return say("marked.changed", status=status, **values)


def _text(text: str) -> Shown:
    return Shown(text, text=text)
