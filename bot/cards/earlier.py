"""What the meetings before one left open, folded above what is new."""

from collections.abc import Sequence
from datetime import date

from microsoft_teams.cards import CardElement

from bot.cards import kit, lines
from bot.cards.people import Sheet, beyond, counted
from bot.cards.when import due
from bot.words import Words
from domain.task import Task
from domain.urgency import most_urgent, tally

HIDDEN = "earlier"
LONGEST_TITLE = 120


def earlier(sheet: Sheet) -> list[CardElement]:
    """One line with how much there is, what is late and blocked; a tap away the tasks, what presses first."""
    receipt, say = sheet.receipt, sheet.say
    if not receipt.earlier:
        return []
    found = most_urgent(receipt.earlier, receipt.today)
    told = _told(found, say)
    shown = found[: sheet.room.earlier]
    rows = [part for task in shown for part in _row(task, receipt.today, say)]
    hidden = kit.folded([*rows, *beyond(len(found) - len(shown), say)], HIDDEN)
    return [kit.fold([kit.plain(told)], counted(tally(found, receipt.today), say), told, HIDDEN), hidden]


def _told(found: Sequence[Task], say: Words) -> str:
    """ "Still open from Tue 3 Nov (24)"; of several meetings from the first to the last."""
    held = sorted({task.meeting.held_on: lines.held_on(task.meeting, say) for task in found}.items())
    if len(held) == 1:
        return say("receipt.earlier", day=held[0][1], count=len(found))
    return say("receipt.earlier.since", first=held[0][1], last=held[-1][1], count=len(found))


def _row(task: Task, today: date, say: Words) -> list[CardElement]:
    quiet = lines.runs(lines.owners(task, say), due(task, today, say), lines.standing(task, today, say))
    title = kit.plain(kit.cut(lines.title_of(task), LONGEST_TITLE))
    return [kit.line(kit.subtle(f"#{task.number}  "), title), kit.line(*quiet, spacing="None")]
