"""What notes mark as decided, or as an open question."""

from collections.abc import Sequence
from datetime import date

from microsoft_teams.cards import CardElement

from bot.cards import kit, lines
from bot.cards.shown import Shown
from bot.cards.when import day_of
from bot.words import Words
from dialogs.answer import Decisions
from domain.report import Stated

SUBJECT = 80


def decisions_card(told: Decisions, say: Words) -> Shown:
    """Each over its topic, who decided it, its meeting and day."""
    subject = kit.cut(told.subject, SUBJECT)
    heading = say("decisions.heading", subject=subject) if subject else say("decisions.heading.all")
    rows = [_row(each, told.today, say) for each in told.stated]
    beyond = [kit.line(kit.subtle(say("more", count=told.beyond)))] if told.beyond else []
    return Shown(heading, card=kit.card([kit.heading(heading), *rows, *beyond], fallback=heading))


def _row(each: Stated, today: date, say: Words) -> CardElement:
    meeting = each.meeting.title or say("untitled")
    told = (each.statement.topic, each.statement.by, meeting, day_of(each.day, today, say))
    where = "".join(f"{lines.GAP}{kit.cut(part, SUBJECT)}" for part in told if part)
    return kit.line(kit.plain(each.statement.text), kit.subtle(where), spacing="Medium")


def marked(label: str, stated: Sequence[Stated], today: date, say: Words) -> list[CardElement]:
    """Each behind what it is: "Decided: we keep it, 3 Nov"."""
    return [_marked(label, each, today, say) for each in stated]


def _marked(label: str, each: Stated, today: date, say: Words) -> CardElement:
    said = kit.cut(each.statement.text, kit.LONGEST).rstrip(".")
    joint = lines.GAP if said.endswith("?") else ", "
    name = kit.bold(f"{say('label', text=label)} ")
    return kit.line(name, kit.plain(said), kit.subtle(f"{joint}{day_of(each.day, today, say)}"))
