"""Where a task comes from."""

from microsoft_teams.cards import CardElement

from bot.cards import kit, lines
from bot.cards.check import check_told
from bot.cards.shown import Shown
from bot.words import Words
from dialogs.answer import Why
from domain.task import Owner

MOST_LINES = 10
MADE_OF_LINE = "line"  # by somebody, of a line that was not understood
ADDED = "added"  # by somebody's command, read from no notes


def why_card(why: Why, say: Words) -> Shown:
    """The lines, then who and when with the rule that read them."""
    task = why.task
    summary = say("why.summary", number=task.number, title=kit.cut(lines.title_of(task), 80))
    read = [kit.line(kit.plain(say("quoted", text=text.strip()))) for text in why.lines[:MOST_LINES] if text.strip()]
    top = [
        kit.heading(say("why.heading", number=task.number)),
        lines.headline(task),
        *lines.joined(lines.source(task, say)),
    ]
    told = kit.line(kit.plain(_read_as(why.rule, say) if _has_lines(why) else say("why.gone")), spacing="Medium")
    owners = [_owner(owner, say) for owner in task.owners] or [kit.line(kit.plain(say("task.nobody")))]
    check = [kit.line(kit.plain(check_told(why.check, None, say)))] if why.check else []
    body = [*top, told, *read, *check, kit.subheading(say("why.owners")), *owners, *_due(why, say)]
    return Shown(summary, card=kit.card(body, fallback=summary))


def _has_lines(why: Why) -> bool:
    return why.is_kept or why.rule == ADDED


def _read_as(rule: str, say: Words) -> str:
    if rule == MADE_OF_LINE:
        return say("why.made")
    return say("why.added") if rule == ADDED else say("why.lines", rule=say(f"why.rule.{rule}"))


def _owner(owner: Owner, say: Words) -> CardElement:
    written = say("quoted", text=owner.written)
    means = say("why.means", written=written, name=owner.name) if owner.person else written
    told = say(f"why.reason.{owner.reason}") if owner.reason else say(f"why.state.{owner.state}")
    return kit.line(kit.plain(means), kit.subtle(lines.GAP + told))


def _due(why: Why, say: Words) -> list[CardElement]:
    due = why.task.due
    if due is None:
        return [kit.line(kit.plain(say("why.no_due")), spacing="Medium")]
    days = " – ".join(say.day(day) for day in dict.fromkeys((due.start, due.end)) if day)
    read = say("why.read_on", day=say.day(due.read_on), kind=say(f"why.kind.{due.kind}"))
    return [
        kit.subheading(say("why.due")),
        kit.line(kit.plain(f"{say('quoted', text=due.text)} {days}".strip()), kit.subtle(lines.GAP + read)),
    ]
