"""When a task is due."""

from datetime import date

from microsoft_teams.cards import TextRun

from bot.cards import kit
from bot.words import Words
from domain.task import Task
from domain.urgency import coming_day


def when(task: Task, today: date, say: Words) -> list[TextRun]:
    """Its day and how far that is; what the notes say where they give no day."""
    if task.due is None:
        return [kit.subtle(say("when.none"))]
    day = coming_day(task.due, today)
    if day is None:
        return [kit.subtle(say("when.vague", text=task.due.text))]
    told = say.row([say.day(day), distance(day, today, say)])
    return [kit.alarming(told) if task.is_late(today) else kit.subtle(told)]


def distance(day: date, today: date, say: Words) -> str:
    """In how many days that is, or how many ago."""
    days = (day - today).days
    if not days:
        return say("when.today")
    return say("when.ahead", count=days) if days > 0 else say("when.ago", count=-days)
