"""When a task is due."""

from datetime import date, timedelta

from microsoft_teams.cards import TextRun

from bot.cards import kit
from bot.words import Words
from domain.dates import Due
from domain.task import Task
from domain.urgency import coming_day

NEAR = timedelta(days=180)  # from here a day is told with its year


def due(task: Task, today: date, say: Words) -> list[TextRun]:
    """As `when`, but nothing where nothing is known of it."""
    return when(task, today, say) if task.due else []


def due_day(due: Due, today: date, say: Words) -> str:
    """Its day alone, where many read it on other days."""
    day = coming_day(due, today)
    return say("when.due", day=_days(due, day, today, say)) if day else say("when.vague", text=due.text)


def when(task: Task, today: date, say: Words) -> list[TextRun]:
    """Its day and how far that is; what the notes say where they give no day, or say when it comes back."""
    if task.due is None:
        return [kit.subtle(say("when.none"))]
    day = coming_day(task.due, today)
    if day is None:
        return [kit.subtle(say("when.vague", text=task.due.text))]
    if task.is_late(today):
        return [kit.alarming(say.row([day_of(day, today, say), say("when.late", count=(today - day).days)]))]
    told = say.row([_days(task.due, day, today, say), distance(day, today, say)])
    again = [kit.subtle(f", {task.due.text}")] if task.due.every else []
    return [kit.subtle(told), *again]


def _days(due: Due, day: date, today: date, say: Words) -> str:
    """Its day, or from when to when: "in January" is no day of January."""
    last = due.end if due.end and due.start == day < due.end else None
    return " – ".join(day_of(each, today, say) for each in (day, last) if each)


def day_of(day: date, today: date, say: Words) -> str:
    """A day as people say it from here."""
    return say.short_day(day) if abs(day - today) < NEAR else say.day(day)


def distance(day: date, today: date, say: Words) -> str:
    """In how many days that is, or how many ago."""
    days = (day - today).days
    if not days:
        return say("when.today")
    return say("when.ahead", count=days) if days > 0 else say("when.ago", count=-days)
