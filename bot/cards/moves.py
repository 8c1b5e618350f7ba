"""What somebody said of a task, in a word."""

from bot.words import Words
from domain.move import Mark, Move, NotMine, Snooze


def asked_as(move: Move, say: Words) -> str:
    """What somebody said, in a word."""
    match move:
        case Mark(status):
            return say(f"status.{status}")
        case Snooze(until):
            return say("task.snoozed", day=say.day(until))
        case NotMine():
            return say("button.not_mine")
        case _:
            return say("button.my_part")
