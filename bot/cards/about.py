"""What was asked of one task, under its title."""

from collections.abc import Sequence

from microsoft_teams.cards import Action, CardElement

from bot.cards import kit, lines
from bot.cards.shown import Shown
from bot.cards.when import when
from bot.words import Words
from dialogs.answer import Details, Item, Source, WhenDue, WhyMe
from domain.button import SayButton
from domain.people import Person, fold
from domain.task import Owner, Task

MOST_LINES = 2  # of the notes


def details_card(told: Details, say: Words) -> Shown:
    """How it stands, whose it is, when it is due, and what the notes say."""
    task = told.item.task
    status = [kit.small(say(f"status.{task.status}"))]
    small = lines.joined(status, lines.owners(task, say), when(task, told.today, say))
    posted = [kit.subtle(say("asked.posted", name=told.posted_by.name))]
    from_ = lines.joined(lines.source(task, say), posted)
    return _card(told.item, [*small, *from_, *_quoted(task, told.lines, say), *lines.note(task, say)])


def source_card(told: Source, say: Words) -> Shown:
    """Who asked for it, and where."""
    name = told.posted_by.name
    by = say("asked.added", name=name) if told.is_added else say("asked.posted", name=name)
    meeting = [] if told.is_added else lines.source(told.item.task, say)
    return _card(told.item, [*lines.joined([kit.plain(by)], meeting), *_quoted(told.item.task, told.lines, say)])


def when_due_card(told: WhenDue, say: Words) -> Shown:
    """The day, and the words that it was read from."""
    task = told.item.task
    status = [kit.small(say(f"status.{task.status}"))] if task.status.closed else []
    has_day = task.due is not None and (task.due.end or task.due.start)
    written = [kit.subtle(say("quoted", text=task.due.text))] if task.due and has_day else []
    return _card(told.item, lines.joined(status, when(task, told.today, say), written))


def why_me_card(told: WhyMe, say: Words) -> Shown:
    """With a way out, while it is open."""
    task = told.item.task
    mine = next((owner for owner in task.owners if owner.person == told.reader), None)
    why = _owned(mine, told, say) if mine else [kit.line(kit.plain(_not_owned(task, told.reader, say)))]
    not_mine = kit.press(SayButton(f"#{task.number} not mine"), say("button.not_mine"))
    return _card(told.item, why, [not_mine] if mine and not task.status.closed else [])


def _owned(mine: Owner, told: WhyMe, say: Words) -> list[CardElement]:
    if told.given is None:
        why = say(f"why.reason.{mine.reason}") if mine.reason else say(f"why.state.{mine.state}")
        named = say("asked.why_me.named", written=mine.written)
        return [kit.line(kit.plain(named), kit.subtle(lines.GAP + why))]
    by, day = told.given
    if by == told.reader:
        return [kit.line(kit.plain(say("asked.why_me.taken", day=say.day(day))))]
    return [kit.line(kit.plain(say("asked.why_me.given", name=by.name, day=say.day(day))))]


def _not_owned(task: Task, reader: Person, say: Words) -> str:
    if reader in task.asked:
        return lines.stands_in(task, say)
    names = [owner.name for owner in task.owners]
    return say("asked.why_me.others", names=say.listed(names)) if names else say("asked.why_me.nobody")


def _card(item: Item, told: Sequence[CardElement], actions: Sequence[Action] = ()) -> Shown:
    summary = f"{item.label} {lines.named(item.task)['title']}"
    return Shown(summary, card=kit.card([lines.headline(item.task, item.label), *told], actions, fallback=summary))


def _quoted(task: Task, found: Sequence[str], say: Words) -> list[CardElement]:
    """The lines of the notes, without one that is no more than the title above them."""
    written = [line.strip() for line in found if fold(line) and fold(line) != fold(task.title)]
    return [kit.line(kit.plain(say("quoted", text=line))) for line in written[:MOST_LINES]]
