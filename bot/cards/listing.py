"""A numbered list with buttons: the digest, or the question which item is meant."""

from dataclasses import dataclass
from typing import Any

from microsoft_teams.cards import CardElement

from bot.cards import digest, kit, lines
from bot.cards.asking import form_parts
from bot.cards.items import WITH_BUTTONS, is_waiting, items
from bot.cards.led import led
from bot.cards.moves import asked_as
from bot.cards.needs import unknown_names
from bot.cards.question import is_plain, question_parts
from bot.cards.shown import Shown
from bot.words import Words
from dialogs.answer import Listing, ListKind, Notice, TakenBack
from domain.button import UndoButton
from domain.task import Change, Status, Task, What


@dataclass(frozen=True, slots=True)
class Room:
    """How many items have buttons of their own, and how many tasks of others."""

    items: int
    led: int


ROOMS = (Room(WITH_BUTTONS, 8), Room(WITH_BUTTONS, 4), Room(6, 4), Room(3, 2), Room(1, 1))


def listing_card(listing: Listing, say: Words) -> Shown:
    """The card, and the first two titles for the phone."""
    return kit.fitting(ROOMS, lambda room: _in_room(listing, room, say))


def _in_room(listing: Listing, room: Room, say: Words) -> Shown:
    summary = _summary(listing, say)
    beside = [
        *digest.left(listing, say),
        *digest.closed(listing, say),
        *digest.news(listing, say),
        *led(listing, room.led, say),
    ]
    told = [*_top(listing, say), *listed(listing, say, room.items)]
    body = [*told, *unknown_names(listing, say), *beside]
    undo = [kit.press(UndoButton(listing.undo_id, listing.id), say("button.undo"))] if listing.undo_id else []
    return Shown(summary=summary, card=kit.card([*body, *_why_at_all(listing, say)], undo, fallback=summary))


def listed(listing: Listing, say: Words, most: int = WITH_BUTTONS) -> list[CardElement]:
    """What is on it: rows of a question, items of any other list, so many with buttons."""
    is_asked = listing.kind in {ListKind.QUESTION, ListKind.CONFIRM}
    return question_parts(listing, say) if is_asked else items(listing, say, most)


def _why_at_all(listing: Listing, say: Words) -> list[CardElement]:
    """Why this came, said once: to whom we never wrote before."""
    if not listing.is_first or not listing.items:
        return []
    poster = listing.items[0].task.meeting.poster
    why = say("digest.first.own") if poster == listing.reader else say("digest.first", poster=poster.name)
    return [kit.line(kit.subtle(why), spacing="Medium")]


def _top(listing: Listing, say: Words) -> list[CardElement]:
    told = [kit.line(kit.bold(sentence)) for sentence in _told(listing, say)]
    heading, asked = _heading(listing, say), lead(listing, say)
    return [kit.heading(heading), *told, *form_parts(listing, say), *([kit.line(kit.plain(asked))] if asked else [])]


def _heading(listing: Listing, say: Words) -> str:
    """What it is; who asked is told once, before anything is answered."""
    match listing.kind:
        case ListKind.ASKED if listing.asked_by:
            return say("asked.heading", name=listing.asked_by.name)
        case ListKind.CONFIRM:
            return say("confirm.heading", count=len(listing.items))
        case ListKind.QUESTION if is_plain(listing):
            return say("question.how")
        case ListKind.ASKED | ListKind.DIGEST:
            return say("digest.heading")
        case _:
            return say(f"{listing.kind}.heading")


def _told(listing: Listing, say: Words) -> list[str]:
    """What a button just did."""
    taken = taken_back(listing.taken, say) if listing.taken else []
    handed = [say("notice.handed", name=listing.handed[0].name, count=listing.handed[1])] if listing.handed else []
    return [*([noticed(listing.notice, say)] if listing.notice else []), *handed, *taken]


def taken_back(taken: TakenBack, say: Words) -> list[str]:
    """How each task stands again, what stays since others changed it, and when nobody is reminded any more."""
    back = [
        say("undo.unmade", **lines.named(task))
        if task.number in taken.unmade
        else say("undo.back", **_values(task, say))
        for task in taken.back
    ]
    gone = [say("undo.reminder", day=say.short_day(at.date()), hour=say.hour(at)) for at in taken.reminders]
    return [*back, *(say("undo.stands", **_values(task, say)) for task in taken.stands), *gone]


def _values(task: Task, say: Words) -> dict[str, Any]:
    return {**lines.named(task), "status": say.status(task.status)}


def lead(listing: Listing, say: Words) -> str:
    """What is asked of the reader, or told."""
    waiting = [item for item in listing.items if is_waiting(item, listing)]
    if listing.kind is ListKind.CONFIRM:
        return say("confirm.told")
    if listing.kind is ListKind.WAITING:
        blocked = sum(item.task.status is Status.BLOCKED for item in listing.items) + listing.beyond
        return say("waiting.count", count=blocked) if blocked else say("waiting.none")
    if not waiting:
        return say("led.open", count=listing.led_open) if listing.led_open else say("digest.nothing")
    if listing.kind is ListKind.QUESTION:
        return _question(listing, len(waiting) + listing.beyond, say)
    beyond = 0 if listing.kind is ListKind.DIGEST else listing.beyond  # of a digest, what isn't due
    return say("digest.count", count=len(waiting) + beyond, number=waiting[0].task.number)


def asked_for(listing: Listing, say: Words) -> str:
    """What is asked, in a sentence beside others."""
    asked = "" if listing.kind is ListKind.CONFIRM else lead(listing, say)
    return asked or _heading(listing, say)


def _question(listing: Listing, count: int, say: Words) -> str:
    if listing.unclear and listing.asked is None:
        return say("question.unclear", text=kit.cut(", ".join(listing.unclear), 200))
    if is_plain(listing):
        return ""
    if listing.asked is None:
        return say("question.which", count=count)
    return say("question.asked", status=asked_as(listing.asked, say), count=count)


def noticed(notice: Notice, say: Words) -> str:
    """What became of one task."""
    task = notice.task
    values = _values(task, say)
    match notice.changes:
        case ():
            return say("notice.stands", **values)
        case changes if day := lines.next_turn(task, changes):
            return say("notice.turn", day=say.day(day), **values)
        case (Change(What.SNOOZE), *_) if task.snoozed_until:
            return lines.snoozed(task, say)
        case (Change(What.OWNER) as change, *_) if lines.is_part(change):
            return say("notice.my_part", **values)
        case (Change(What.OWNER) as change, *_) if lines.is_given(change):
            names = say.listed([owner.told for owner in task.owners])
            return say("marked.owners", names=names, **lines.named(task))
        case (Change(What.OWNER), *_):
            return say("notice.not_mine", **values)
        case (Change(What.DUE), *_) if task.due and task.due.end:
            return say("marked.due", text=say.day(task.due.end), **lines.named(task))
        case _:
            return say("notice.status", **values)


def _summary(listing: Listing, say: Words) -> str:
    if listing.kind is ListKind.CONFIRM or is_plain(listing):
        return _heading(listing, say)
    if listing.kind is ListKind.QUESTION:
        return say("question.summary")
    if listing.kind is ListKind.WAITING:
        return lead(listing, say)
    waiting = [lines.title_of(item.task) for item in listing.items if is_waiting(item, listing)]
    titles = say.row([kit.cut(title, 60) for title in waiting[:2]])
    beyond = len(waiting) - 2
    told = say("digest.summary.more", titles=titles, count=beyond) if beyond > 0 else titles
    if listing.kind is ListKind.REMINDER and waiting:
        return say("reminder.summary", titles=told)
    return say("digest.summary", count=len(waiting), titles=told) if waiting else lead(listing, say)
