"""A numbered list with buttons: the digest, or the question which item is meant."""

from typing import Any

from microsoft_teams.cards import Action, ActionSet, CardElement

from bot.cards import kit, lines
from bot.cards.shown import Shown
from bot.words import Words
from dialogs.answer import Item, Listing, ListKind, Notice
from domain.button import TaskButton, TaskVerb
from domain.cadence import next_monday
from domain.task import Status, What

WITH_BUTTONS = 10
MENU = (TaskVerb.IN_PROGRESS, TaskVerb.BLOCKED, TaskVerb.SNOOZE, TaskVerb.NOT_MINE)


def listing_card(listing: Listing, say: Words, *, kept: bool = False) -> Shown:
    """The card, and the first two titles for the phone; `kept` tells that words were kept as a note."""
    summary = _summary(listing, say)
    body = [*_top(listing, say, kept=kept), *_items(listing, say)]
    return Shown(summary=summary, card=kit.card(body, fallback=summary))


def _top(listing: Listing, say: Words, *, kept: bool) -> list[CardElement]:
    told = [kit.line(kit.bold(_notice(listing.notice, say)))] if listing.notice else []
    heading = say("kept.heading") if kept else say(f"{listing.kind}.heading")
    return [kit.heading(heading), *told, kit.line(kit.plain(_lead(listing, say, kept=kept)))]


def _lead(listing: Listing, say: Words, *, kept: bool) -> str:
    waiting = [item for item in listing.items if _is_waiting(item, listing)]
    if kept:
        return say("question.kept")
    if not waiting:
        return say("digest.nothing")
    if listing.asked and listing.kind is ListKind.QUESTION:
        return say("question.asked", status=say(f"status.{listing.asked}"), count=len(waiting))
    return say("digest.count", count=len(waiting), number=waiting[0].task.number)


def _notice(notice: Notice, say: Words) -> str:
    task = notice.task
    values: dict[str, Any] = {"number": task.number, "title": kit.cut(lines.title_of(task), 80)}
    status = say(f"status.{task.status}").lower()
    match notice.changed:
        case None:
            return say("notice.stands", status=status, **values)
        case What.SNOOZE if task.snoozed_until:
            return say("notice.snoozed", day=say.day(task.snoozed_until), **values)
        case What.OWNER:
            return say("notice.not_mine", **values)
        case _:
            return say("notice.status", status=status, **values)


def _items(listing: Listing, say: Words) -> list[CardElement]:
    shown: list[CardElement] = [kit.block(_item(listing, item, say)) for item in listing.items[:WITH_BUTTONS]]
    rest = listing.items[WITH_BUTTONS:]
    rows = [lines.headline(item.task, item.position, is_over=not _is_waiting(item, listing)) for item in rest]
    if rows:
        shown += [kit.toggle(say("button.show_rest", count=len(rows)), "rest"), kit.block(rows, hidden_as="rest")]
    beyond = [kit.line(kit.subtle(say("more", count=listing.beyond)))] if listing.beyond else []
    return [*shown, *beyond]


def _item(listing: Listing, item: Item, say: Words) -> list[CardElement]:
    task = item.task
    is_waiting = _is_waiting(item, listing)
    head = lines.headline(task, item.position, is_over=not is_waiting)
    if not is_waiting:
        return [head, *lines.joined(lines.standing(task, say), lines.taken_over(task, say))]
    small = lines.joined(
        lines.standing(task, say),
        lines.due(task, listing.today, say),
        lines.partners(task, listing.reader, say),
        lines.source(task, say),
    )
    about = [*lines.description(task), *small, *lines.note(task, say), *lines.why_here(task, listing.reader, say)]
    return [head, *about, ActionSet(actions=_buttons(listing, item, say), spacing="Small")]


def _is_waiting(item: Item, listing: Listing) -> bool:
    """Whether this reader is still asked about it: not closed, and not handed on."""
    return not item.task.status.closed and listing.reader in item.task.asked


def _buttons(listing: Listing, item: Item, say: Words) -> list[Action]:
    asked = listing.asked if listing.kind is ListKind.QUESTION else None
    first = TaskVerb(asked) if asked and not asked.closed and asked is not Status.OPEN else TaskVerb.DONE
    others = [verb for verb in (TaskVerb.DONE, *MENU) if verb is not first and _fits(verb, listing, item)]
    return [_button(listing, item, first, say), *(_button(listing, item, v, say, in_menu=True) for v in others)]


def _fits(verb: TaskVerb, listing: Listing, item: Item) -> bool:
    if verb is TaskVerb.NOT_MINE:
        return item.task.is_owned_by(listing.reader)
    if verb is TaskVerb.SNOOZE:
        return item.task.snoozed_until != next_monday(listing.today)
    return verb.value != item.task.status.value


def _button(listing: Listing, item: Item, verb: TaskVerb, say: Words, *, in_menu: bool = False) -> Action:
    title = say(f"button.{verb}")
    about = say("button.about", verb=title, title=kit.cut(lines.title_of(item.task), 60))
    style = "positive" if verb is TaskVerb.DONE and not in_menu else None
    button = TaskButton(verb, item.task.number, listing.id)
    return kit.press(button, title, tooltip=about, style=style, in_menu=in_menu)


def _summary(listing: Listing, say: Words) -> str:
    if listing.kind is ListKind.QUESTION:
        return say("question.summary")
    waiting = [lines.title_of(item.task) for item in listing.items if _is_waiting(item, listing)]
    titles = say.listed([kit.cut(title, 60) for title in waiting[:2]])
    beyond = len(waiting) - 2
    told = say("digest.summary.more", titles=titles, count=beyond) if beyond > 0 else titles
    return say("digest.summary", count=len(waiting), titles=told) if waiting else say("digest.nothing")
