"""What newer notes of a meeting say otherwise, to be confirmed."""

from datetime import date

from microsoft_teams.cards import CardElement

from bot.cards import kit, lines
from bot.cards.shown import Shown
from bot.cards.when import due_day
from bot.words import Words
from dialogs.answer import Newer
from domain.button import RevisionButton, RevisionVerb
from domain.summary import Draft
from domain.task import Task

MOST = 20


def newer_card(newer: Newer, say: Words) -> Shown:
    """Added, changed and gone, with Apply and Keep."""
    summary = say("newer.summary", title=newer.meeting.title or say("untitled"))
    top = [kit.heading(say("newer.heading")), kit.line(kit.bold(newer.meeting.title or say("untitled")))]
    told = kit.line(kit.plain(say("newer.told")))
    day = newer.meeting.held_on
    added = [_draft(draft, day, say) for draft in newer.added]
    changed = [row for task, draft in newer.changed for row in _change(task, draft, day, say)]
    gone = [lines.headline(task) for task in newer.gone]
    parts = [*_part(say("newer.added"), added, say), *_part(say("newer.changed"), changed, say)]
    body = [*top, told, *parts, *_part(say("newer.gone"), gone, say)]
    buttons = [kit.press(RevisionButton(v, newer.revision_id), say(f"button.{v}")) for v in RevisionVerb]
    return Shown(summary, card=kit.card(body, buttons, fallback=summary))


def _part(title: str, rows: list[CardElement], say: Words) -> list[CardElement]:
    more = len(rows) - MOST
    beyond = [kit.line(kit.subtle(say("more", count=more)))] if more > 0 else []
    return [kit.subheading(title), *rows[:MOST], *beyond] if rows else []


def _draft(draft: Draft, day: date, say: Words) -> CardElement:
    names = say.row(list(draft.owners)) or say("task.nobody")
    due = lines.GAP + due_day(draft.due, day, say) if draft.due else ""
    return kit.line(kit.bold(draft.title or draft.description), kit.subtle(f"  {names}{due}"))


def _change(task: Task, draft: Draft, day: date, say: Words) -> list[CardElement]:
    head = lines.headline(task)
    now = [kit.line(kit.plain(draft.description))] if draft.description != task.description else []
    return [head, *now, _draft(draft, day, say)]
