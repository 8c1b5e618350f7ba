"""When somebody is reminded, and of what."""

from datetime import timedelta

from bot.cards import kit, lines
from bot.cards.said import text
from bot.cards.shown import Shown
from bot.words import Words
from dialogs.answer import Reminded
from domain.task import Task

MOST_NAMED = 5
TOMORROW = timedelta(days=1)


def reminded_text(reminded: Reminded, say: Words) -> Shown:
    """Day and hour in the reader's zone, then what is to be known of them."""
    off = [say("reminded.day_off", day=say.day(reminded.day_off))] if reminded.day_off else []
    about = [say("reminded.about", titles=_titles(reminded.tasks, say))] if reminded.tasks else []
    beyond = [_beyond(task, say) for task in reminded.beyond_due[:MOST_NAMED]]
    return text(" ".join([*off, _promise(reminded, say), *about, *beyond]))


def _promise(reminded: Reminded, say: Words) -> str:
    day, hour = say.short_day(reminded.at.date()), say.hour(reminded.at)
    if reminded.at.date() == reminded.today:
        return say("reminded.today", hour=hour)
    if reminded.at.date() == reminded.today + TOMORROW:
        return say("reminded.tomorrow", day=day, hour=hour)
    return say("reminded.on", day=day, hour=hour)


def _titles(tasks: tuple[Task, ...], say: Words) -> str:
    titles = [_title(task) for task in tasks[:MOST_NAMED]]
    more = len(tasks) - MOST_NAMED
    return say("digest.summary.more", titles=say.row(titles), count=more) if more > 0 else say.row(titles)


def _title(task: Task) -> str:
    return f"#{task.number} {kit.cut(lines.title_of(task), 80).rstrip('.')}"


def _beyond(task: Task, say: Words) -> str:
    """By then it is late, or over."""
    assert task.due  # noqa: S101 - it is due before the reminder
    assert task.due.end  # noqa: S101 - as above
    return say("reminded.beyond", due=say.short_day(task.due.end), **lines.named(task))
