"""Cards that many read: whom we can't reach, and a channel's week."""

from collections.abc import Sequence
from datetime import date

from microsoft_teams.cards import CardElement

from bot.cards import kit, lines
from bot.cards.shown import Shown
from bot.words import Words
from dialogs.answer import Unreachable, Weekly
from domain.task import Task

MOST = 10


def unreachable_card(told: Unreachable, say: Words) -> Shown:
    """Who has no app, only this meeting's tasks of theirs, and the way to install."""
    names = say.listed([person.name for person in told.people])
    summary = say("unreachable.summary", names=names)
    body = [kit.heading(summary), kit.line(kit.plain(say("unreachable.how"))), *_rows(told.tasks, told.today, say)]
    return Shown(summary, card=kit.card(body, fallback=summary))


def weekly_card(week: Weekly, say: Words) -> Shown:
    """Done since last week, late, open; nobody is named."""
    late = tuple(task for task in week.open if task.is_late(week.today))
    rest = tuple(task for task in week.open if task not in late)
    summary = say("weekly.summary", done=len(week.closed), open=len(week.open), late=len(late))
    parts = ((say("weekly.done"), week.closed), (say("weekly.late"), late), (say("weekly.open"), rest))
    body = [part for title, tasks in parts for part in _part(title, tasks, week, say)]
    top = [kit.heading(say("weekly.heading")), kit.line(kit.plain(summary))]
    return Shown(summary, card=kit.card([*top, *body], fallback=summary))


def _part(title: str, tasks: Sequence[Task], week: Weekly, say: Words) -> list[CardElement]:
    return [kit.subheading(title), *_rows(tasks, week.today, say)] if tasks else []


def _rows(tasks: Sequence[Task], today: date, say: Words) -> list[CardElement]:
    rows = [part for task in tasks[:MOST] for part in _row(task, today, say)]
    more = len(tasks) - MOST
    return [*rows, kit.line(kit.subtle(say("more", count=more)))] if more > 0 else rows


def _row(task: Task, today: date, say: Words) -> list[CardElement]:
    due = [] if task.status.closed else lines.due(task, today, say)
    return [lines.headline(task), *([kit.line(*due, spacing="None")] if due else [])]
