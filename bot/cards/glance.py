"""How much is open, late, due, blocked or done, and the first of it."""

from microsoft_teams.cards import CardElement

from bot.cards import kit, lines
from bot.cards.said import text
from bot.cards.shown import Shown
from bot.cards.when import when
from bot.words import Words
from dialogs.answer import Glance, Item
from domain.button import SayButton
from domain.command import Topic

TITLE = 60


def glance_card(glance: Glance, say: Words) -> Shown:
    """A sentence, a row for each, and a way to all of them."""
    if not glance.items:
        return _none(glance, say)
    told = _told(glance, say)
    rows = [_row(item, glance, say) for item in glance.items]
    has_more = glance.topic is Topic.OPEN or glance.count > len(glance.items)
    has_more = has_more and glance.topic is not Topic.CLOSED
    show_all = [kit.press(SayButton(_all(glance)), say("button.all"))] if has_more else []
    return Shown(told, card=kit.card([kit.line(kit.bold(told)), *rows], show_all, fallback=told))


def _none(glance: Glance, say: Words) -> Shown:
    """What there is instead, and a way to it."""
    if glance.late_elsewhere:
        beside, said = say("asked.late.others", count=glance.late_elsewhere), "status late"
    elif glance.open and glance.topic is not Topic.OPEN:
        beside, said = say("asked.open.yours", count=glance.open), "my"
    else:
        return text(_told(glance, say))
    told = f"{_told(glance, say)} {beside}"
    tap = [kit.press(SayButton(said), say("button.all"))]
    return Shown(told, card=kit.card([kit.line(kit.plain(told))], tap, fallback=told))


def _told(glance: Glance, say: Words) -> str:
    count, whose = glance.count, "here" if glance.is_of_all else "yours"
    if glance.topic is Topic.BLOCKED:
        return say("waiting.count", count=count) if count else say("waiting.none")
    if glance.topic is Topic.DUE and glance.until:
        day = say.day(glance.until)
        return say(f"asked.due.{whose}" if count else f"asked.none.due.{whose}", count=count, day=day)
    if glance.topic is Topic.CLOSED and glance.since and glance.until:
        days = {"first": say.day(glance.since), "last": say.day(glance.until)}
        return say(f"asked.closed.{whose}" if count else f"asked.none.closed.{whose}", count=count, **days)
    if glance.topic is Topic.LATE:
        return say(f"asked.late.{whose}" if count else f"asked.none.late.{whose}", count=count)
    return say(f"asked.open.{whose}" if count else f"asked.none.open.{whose}", count=count)


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
    day = when(task, glance.today, say) if task.due else []
    small = [run for part in (day, owners, note) if part for run in (kit.subtle(lines.GAP), *part)]
    return kit.line(kit.bold(f"{item.label}  "), title, *small)
