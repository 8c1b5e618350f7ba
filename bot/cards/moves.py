"""What somebody said of a task, in a word."""

from bot.words import Words
from domain.move import Hold, Mark, NotMine, SetDue, Snooze
from domain.reply import Give, NotYet, Remind, What


def asked_as(what: What, say: Words) -> str:
    """What waits to be told which item it is said of, in a word."""
    match what:
        case Mark(status):
            return say(f"status.{status}")
        case Snooze(until):
            return say("task.snoozed", day=say.day(until))
        case NotMine():
            return say("button.not_mine")
        case SetDue(due) if due and due.end:
            return say("asked_as.due", day=say.day(due.end))
        case NotYet() | Hold():
            return say("asked_as.not_yet")
        case Remind():
            return say("asked_as.remind")
        case Give(who):
            return say("asked_as.give", name=who)
        case _:
            return say("button.my_part")
