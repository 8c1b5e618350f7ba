"""Cards that many read: whom we can't reach, and a channel's week."""

from collections.abc import Sequence
from datetime import date

from microsoft_teams.cards import CardElement

from bot.cards import kit, lines
from bot.cards.shown import Shown
from bot.cards.when import due
from bot.words import Words
from dialogs.answer import Unreachable, Weekly
from domain.task import Status, Task

MOST = 10


def unreachable_card(told: Unreachable, say: Words) -> Shown:
    """Who has no app, only this meeting's tasks of theirs, and the way to install."""
    names = say.listed([person.name for person in told.people])
    summary = say("unreachable.summary", names=names)
    body = [kit.heading(summary), kit.line(kit.plain(say("unreachable.how"))), *_rows(told.tasks, told.today, say)]
    return Shown(summary, card=kit.card(body, fallback=summary))


def weekly_card(week: Weekly, say: Words) -> Shown:
    """Done since last week, late, blocked, without a word, open; nobody is named."""
    late = tuple(task for task in week.open if task.is_late(week.today))
    blocked = tuple(task for task in week.open if task.status is Status.BLOCKED and task not in late)
    rest = tuple(task for task in week.open if task not in {*late, *blocked, *week.silent})
    groups = {"done": week.closed, "late": late, "blocked": blocked, "silent": week.silent, "open": rest}
    summary = say("weekly.summary", done=len(week.closed), open=len(week.open), late=len(late))
    figures = [summary, *([say("weekly.count.blocked", count=len(blocked))] if blocked else [])]
    figures += [say("weekly.count.silent", count=len(week.silent))] if week.silent else []
    body = [part for key, tasks in groups.items() for part in _part(say(f"weekly.{key}"), tasks, week, say)]
    top = [kit.heading(say("weekly.heading")), kit.line(kit.plain(" ".join(figures)))]
    return Shown(summary, card=kit.card([*top, *body], fallback=summary))


def _part(title: str, tasks: Sequence[Task], week: Weekly, say: Words) -> list[CardElement]:
    return [kit.subheading(title), *_rows(tasks, week.today, say)] if tasks else []


def _rows(tasks: Sequence[Task], today: date, say: Words) -> list[CardElement]:
    rows = [part for task in tasks[:MOST] for part in _row(task, today, say)]
    more = len(tasks) - MOST
    return [*rows, kit.line(kit.subtle(say("more", count=more)))] if more > 0 else rows


def _row(task: Task, today: date, say: Words) -> list[CardElement]:
    day = [] if task.status.closed else due(task, today, say)
    return [lines.headline(task), *([kit.line(*day, spacing="None")] if day else [])]
