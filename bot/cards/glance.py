"""How much is open, late, due or blocked, and the first of it."""

from microsoft_teams.cards import CardElement, TextRun

from bot.cards import kit, lines
from bot.cards.said import text
from bot.cards.shown import Shown
from bot.words import Words
from dialogs.answer import Glance, Item
from domain.button import SayButton
from domain.command import Topic

TITLE = 60


def glance_card(glance: Glance, say: Words) -> Shown:
    """A sentence, a row for each, and a way to all of them."""
    if not glance.items:
        return text(_told(glance, say))
    told = _told(glance, say)
    rows = [_row(item, glance, say) for item in glance.items]
    has_more = glance.topic is Topic.OPEN or glance.count > len(glance.items)
    show_all = [kit.press(SayButton(_all(glance)), say("asked.show_all"))] if has_more else []
    return Shown(told, card=kit.card([kit.line(kit.bold(told)), *rows], show_all, fallback=told))


def _told(glance: Glance, say: Words) -> str:
    whose = "here" if glance.is_of_all else "yours"
    none = "" if glance.count else "none."
    until = glance.until and say.day(glance.until)
    if glance.topic is Topic.DUE and until:
        return say(f"asked.{none}due.{whose}", count=glance.count, day=until)
    if glance.topic is Topic.BLOCKED:
        return say("waiting.count", count=glance.count) if glance.count else say("waiting.none")
    topic = Topic.LATE if glance.topic is Topic.LATE else Topic.OPEN
    return say(f"asked.{none}{topic}.{whose}", count=glance.count)


def _all(glance: Glance) -> str:
    """What is said to see the rest."""
    if glance.topic is Topic.BLOCKED:
        return "waiting"
    return "status" if glance.is_of_all else "my"


def _row(item: Item, glance: Glance, say: Words) -> CardElement:
    task = item.task
    title = kit.plain(kit.cut(lines.title_of(task), TITLE))
    owners = lines.owners(task, say) if glance.is_of_all else []
    note = [kit.subtle(kit.cut(task.last_note, TITLE))] if glance.topic is Topic.BLOCKED and task.last_note else []
    small: list[TextRun] = []
    for part in filter(None, (lines.when(task, glance.today, say), owners, note)):
        small += [kit.subtle(lines.GAP), *part]
    return kit.line(kit.bold(f"{item.label}  "), title, *small)
