"""That somebody went through a meeting's tasks, in one sentence."""

from bot.words import Words
from dialogs.answer import Check


def check_told(check: Check, tasks: int | None, say: Words) -> str:
    """Who went through a meeting's tasks; how many of them, where that wasn't all."""
    who = say.listed([person.name for person in check.by])
    made = say("check.corrections", count=check.corrections) if check.corrections else say("check.none")
    part = [say("check.part", done=check.tasks, count=tasks)] if tasks is not None and check.tasks < tasks else []
    return say.row([say("check.by", who=who), *part, made])
